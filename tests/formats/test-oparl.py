#!/usr/bin/env python3
"""OParl as the gov tool reads and writes it: nothing lost, and what is said in words understood.

usage: test-oparl.py GOV [TEST...]

The real records are in $GOV_SHARED; without it their tests are skipped.
"""
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import lossless
import schemas
from oparl_samples import BASE, CONSULTATION, ITEM, OLD, TRAPS, TYPE, WHOLE, WRONG, meeting, thing

GOV = None
SHARED = pathlib.Path(os.environ['GOV_SHARED']) if os.environ.get('GOV_SHARED') else None
REAL = SHARED / 'corpus/oparl-karlsruhe' if SHARED else None
SCHEMAS = SHARED / 'standards/oparl-1.1' if SHARED else None
needs_shared = unittest.skipUnless(SHARED and REAL.is_dir() and SCHEMAS.is_dir(), 'the real records are in $GOV_SHARED, which is not set')


def run(*arguments, text=''):
    return subprocess.run([GOV, *map(str, arguments)], input=text.encode(), capture_output=True, timeout=120, check=False)


class OparlTest(unittest.TestCase):
    maxDiff = 2000

    def good(self, *arguments, text=''):
        done = run(*arguments, text=text)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, ''))
        return done.stdout.decode()

    def to_oparl(self, text, *options):
        return self.good('convert', '-', '--from', 'oparl', '--to', 'oparl', *options, text=text)

    def to_gov(self, text):
        return self.good('convert', '-', '--from', 'oparl', text=text)

    def records(self, text):
        return json.loads(self.to_gov(text))['records']

    def ways(self, text):
        """What comes out, and what comes out by way of native JSON, as a document and as lines."""
        yield self.to_oparl(text)
        yield self.good('convert', '-', '--to', 'oparl', text=self.to_gov(text))
        lines = self.good('convert', '-', '--from', 'oparl', '--to', 'ndjson', text=text)
        yield self.good('convert', '-', '--from', 'ndjson', '--to', 'oparl', text=lines)


class LosslessTest(OparlTest):
    def check(self, text):
        for out in self.ways(text):
            self.assertEqual(lossless.objects(out), lossless.objects(text))

    def test_comparison(self):
        lossless.self_test()

    def test_types(self):
        for kind, sample in WHOLE.items():
            least = {'id': 'urn:1', 'type': TYPE + kind, **({'order': 7} if kind == 'AgendaItem' else {})}
            for members in (sample, least, {**sample, 'type': OLD + kind}):
                with self.subTest(kind, type=members['type']):
                    self.check(json.dumps(members))

    def test_traps(self):
        for name, text in TRAPS.items():
            with self.subTest(name):
                self.check(text)

    def test_containers(self):
        one, other = (json.dumps(thing('Paper', n, name=str(n))) for n in (1, 2))
        for text in (one, f'[{one},{other}]', f'{one}\n{other}\n', f'\ufeff[{one}]', f'  [\n{one} , {other} ]\n'):
            self.assertEqual(lossless.objects(self.to_oparl(text)), lossless.objects(text.lstrip('\ufeff')) if text[0] != '\ufeff'
                             else [lossless.value(one)])
        self.assertEqual(lossless.value(self.to_oparl('[]')), [])

    def test_page(self):
        page = {'links': {'self': BASE + 'papers', 'next': BASE + 'papers?page=2'}, 'data': [WHOLE['Paper'], thing('Paper', 2)],
                'pagination': {'totalElements': 2}, 'Vendor:x': 1}
        for out in (self.to_oparl(json.dumps(page)), self.good('convert', '-', '--to', 'oparl', text=self.to_gov(json.dumps(page)))):
            self.assertEqual(json.loads(out), page)
        self.assertEqual(json.loads(self.to_oparl(json.dumps({'data': thing('Paper')}))), thing('Paper'))

    def test_pages_together(self):
        """What one page says of itself is not true of several."""
        pages = [{'data': [thing('Paper', n)], 'links': {'self': str(n)}} for n in (1, 2)]
        text = '\n'.join(json.dumps(page) for page in pages)
        self.assertEqual(json.loads(self.to_oparl(text)), [thing('Paper', 1), thing('Paper', 2)])

    def test_client_members(self):
        """What gov fetch notes is no part of OParl; a server's own members of those names are."""
        page = {'list': 'paper', 'url': 'u:2', 'data': [thing('Paper', 1)], 'links': {}}
        self.assertEqual(json.loads(self.to_oparl(json.dumps(page))), page)
        for fetched in (7, 'yesterday', None):
            self.assertEqual(json.loads(self.to_oparl(json.dumps({**page, 'fetched': fetched}))), {**page, 'fetched': fetched})
        lines = [json.dumps({'url': f'u:{n}', 'fetched': f'2024-01-0{n}T00:00:00Z', 'data': [thing('Paper', n)]}) for n in (2, 1, 3)]
        document = json.loads(self.to_gov('\n'.join(lines)))
        self.assertEqual((document['fetchedFrom'], document['fetched']), ('u:2', '2024-01-01T00:00:00Z'))
        self.assertEqual(document.keys(), {'type', 'fetchedFrom', 'fetched', 'records'})
        self.assertEqual(len(json.loads(self.to_oparl('\n'.join(lines)))), 3)
        self.assertEqual(json.loads(self.to_oparl(lines[0])), thing('Paper', 2))
        again = json.loads(self.good('convert', '-', text=json.dumps(document)))
        self.assertEqual(again, document)

    def test_folder(self):
        folder = pathlib.Path(tempfile.mkdtemp(prefix='gov-oparl-'))
        self.addCleanup(shutil.rmtree, folder)
        (folder / 'b.json').write_text(json.dumps({'data': [thing('Paper', 2)], 'links': {}}), encoding='utf-8')
        (folder / 'a.ndjson').write_text('\n'.join(json.dumps(thing('Person', n)) for n in (1, 2)), encoding='utf-8')
        (folder / 'c.txt').write_text('not JSON', encoding='utf-8')
        out = json.loads(self.good('convert', folder, '--to', 'oparl'))
        self.assertEqual(out, [thing('Person', 1), thing('Person', 2), thing('Paper', 2)])

    def test_tombstones_of_lists(self):
        """The type is that of the list, or what the id tells."""
        for other, kind in (('Paper', 'Paper'), ('Person', 'Person'), ('LegislativeTerm', 'Term')):
            page = {'data': [{'id': 'urn:x', 'deleted': True}, thing(other), {'id': 'urn:y', 'deleted': True}], 'links': {}}
            self.assertEqual([r['type'] for r in self.records(json.dumps(page))], [kind] * 3)
        for url, kind in (('bodies/1/papers/2', 'Paper'), ('body/1/agendaItem/2', 'AgendaItem'), ('?typ=meeting&id=1', 'Meeting')):
            text = json.dumps([{'id': BASE + url, 'deleted': True}])
            self.assertEqual(self.records(text)[0]['type'], kind)
            self.assertEqual(json.loads(self.to_oparl(text))['id'], BASE + url)
        for page, kind in (({'list': 'meeting'}, 'Meeting'), ({'url': BASE + 'bodies/1/papers?page=2'}, 'Paper')):
            text = json.dumps({**page, 'data': [{'id': 'urn:x', 'deleted': True}], 'links': {}})
            self.assertEqual(self.records(text)[0]['type'], kind)


class WrongTest(OparlTest):
    def fails(self, text, expected):
        done = run('convert', '-', '--from', 'oparl', '--to', 'oparl', text=text)
        self.assertEqual((done.returncode, done.stdout), (2, b''))
        self.assertRegex(done.stderr.decode(), r'\Agov: [^\n]+\n\Z')
        self.assertIn(expected, done.stderr.decode())

    def test_types(self):
        self.assertEqual(WRONG.keys(), WHOLE.keys())
        for kind, members in WRONG.items():
            for name, value in members.items():
                with self.subTest(kind, member=name):
                    self.fails(json.dumps([thing(kind), thing(kind, **{name: value})]), f': $[1].{name}')

    def test_syntax(self):
        whole = json.dumps([WHOLE['Meeting']])
        for end in range(1, len(whole), 97):
            done = run('convert', '-', '--from', 'oparl', text=whole[:end])
            self.assertEqual(done.returncode, 2, whole[:end])
        for text, expected in (('{"data":[}', '$.data[0]'), ('{"data":[],"data":[]}', 'given twice'), ('{"data":[{"id":"x"}],}', '$'),
                               ('[7]', '$[0]'), ('[{"type":7}]', '$[0].type'), ('[] []', 'goes on'),
                               ('{"data": [], "links": 01}', '$.links'), (meeting() + meeting(), 'end of the line')):
            with self.subTest(text):
                self.fails(text, expected)

    def test_another_type_where_one_belongs(self):
        self.fails(meeting(location=thing('Person')), '$.location.type')


class FieldTest(OparlTest):
    """What becomes of members in fields."""

    def one(self, sample):
        return self.records(json.dumps(sample))[0]

    def test_guess(self):
        for text in (meeting(), json.dumps([thing('Paper')]), '{"data":[%s]}' % meeting(), TRAPS['coordinates'], TRAPS['escapes']):
            self.assertEqual(len(json.loads(self.good('convert', '-', text=text))['records']), 1)
            self.assertNotIn('oparl.org', json.loads(self.good('convert', '-', text=text))['records'][0]['type'])
        self.assertEqual(json.loads(self.good('convert', '-', text=self.to_gov(meeting())))['records'][0]['type'], 'Meeting')

    def test_meeting(self):
        found = self.one(WHOLE['Meeting'])
        self.assertEqual((found['title'], found['status'], found['start']), ('Council', 'held', '2020-02-01T18:00:00+01:00'))
        self.assertNotIn('plannedStart', found)
        self.assertEqual([(p['person'], p['attendance']) for p in found['participants']],
                         [(BASE + f'persons/{n}', 'present') for n in (1, 2)])
        self.assertEqual(found['agenda'][0]['title'], 'Dyke')
        self.assertEqual(len(found['files']), 2)
        for member in ('invitation', 'minutes', 'verbatim'):
            self.assertEqual(found[member]['fileName'], 'letter.pdf')

    def test_states(self):
        for members, status in (({'meetingState': 'Terminiert'}, 'planned'), ({'meetingState': 'eingeladen'}, 'invited'),
                                ({'meetingState': 'durchgeführt', 'cancelled': True}, 'cancelled'),
                                ({'cancelled': True, 'meetingState': 'terminiert'}, 'cancelled'), ({'meetingState': 'ruht'}, None)):
            found = self.one(thing('Meeting', start='2020-02-01T18:00:00+01:00', **members))
            self.assertEqual((found.get('status'), 'plannedStart' in found), (status, True))

    def test_the_rest(self):
        found = self.one(WHOLE['Person'])
        self.assertEqual(sorted((d['kind'], d['value']) for d in found['contactDetails']),
                         [('email', 'a@council.example'), ('email', 'ada@council.example'), ('phone', '+49 1'), ('phone', '+49 2')])
        self.assertEqual((found['email'], found['titles'], found['functions']), ('ada@council.example', ['Dr.'], ['Chair']))
        found = self.one(WHOLE['Paper'])
        self.assertEqual(sorted((r['role'], r['target'][-1]) for r in found['relatedPapers']),
                         [('related', '2'), ('subordinate', '4'), ('subordinate', '5'), ('superordinate', '3')])
        self.assertEqual((found['kind'], found['classification'], found['locations'][0]['room']), ('motion', 'Antrag', '7'))
        found = self.one(WHOLE['File'])
        self.assertEqual({c['algorithm']: c['value'] for c in found['checksums']}, {'sha1': 'da39a3ee', 'sha512': 'cf83e135'})
        found = self.one(WHOLE['Organization'])
        self.assertEqual((found['kind'], [p['label'] for p in found['posts']]), ('parliamentary-group', ['Chair', 'Deputy']))
        found = self.one(WHOLE['Body'])
        self.assertEqual({i['scheme']: i['value'] for i in found['identifiers']}, {'ags': '05315000', 'rgs': '053150000000'})
        self.assertEqual(found['terms'][0]['name'], '21.')
        self.assertIn('1.1234', self.one(thing('Location', geojson={'type': 'Point', 'coordinates': [1.1234]}))['geojson'])

    def test_lists(self):
        """The tool's lists take OParl as they take native JSON."""
        path = pathlib.Path(tempfile.mkdtemp(prefix='gov-oparl-'))
        self.addCleanup(shutil.rmtree, path)
        (path / 'm.json').write_text(json.dumps(WHOLE['Meeting']), encoding='utf-8')
        for kind, words in (('meetings', 'Council'), ('agenda', 'Dyke'), ('participants', 'persons/1'), ('decisions', 'adopted')):
            self.assertIn(words, self.good('list', kind, path / 'm.json'))


class UnderstandTest(OparlTest):
    def decision(self, result):
        item = self.records(json.dumps({**ITEM, 'result': result}))[0]
        self.assertEqual(item['result'], result)
        return (item.get('decisions') or [{}])[0], (item.get('votes') or [{}])[0]

    def test_results(self):
        for words, outcome, method in (
                ('einstimmig zugestimmt', 'adopted', 'vote'), ('Mehrheitlich  abgelehnt.', 'rejected', 'vote'),
                ('ungeändert beschlossen', 'adopted', None), ('geändert beschlossen', 'amended', None),
                ('mehrheitlich zugestimmt zu geändertem Beschlusstext', 'amended', 'vote'), ('nicht zugestimmt', 'rejected', None),
                ('vertagt', 'postponed', None), ('zurückgezogen', 'withdrawn', None), ('Kenntnisnahme', 'noted', None),
                ('keine Abstimmung', 'undecided', None), ('einstimmig (ohne Enthaltungen) beschlossen', 'adopted', 'vote')):
            with self.subTest(words):
                decision, _ = self.decision(words)
                self.assertEqual((decision.get('outcome'), decision.get('method')), (outcome, method))
                self.assertEqual((decision['review'], decision['result']), ('proposed', words))
                self.assertEqual((decision['evidence'][0]['field'], decision['evidence'][0]['value']), ('result', words))

    def test_votes(self):
        for words, outcome, tallies in (
                ('13 Ja-Stimmen, 0 Enthaltungen, 0 Nein-Stimmen', 'adopted', {'yes': 13, 'abstain': 0, 'no': 0}),
                ('Ja: 3, Nein: 10, Enthaltung: 1', 'rejected', {'yes': 3, 'no': 10, 'abstain': 1}),
                ('7 Ja, 7 Nein', 'tied', {'yes': 7, 'no': 7}),
                ('mehrheitlich beschlossen bei 2 Gegenstimmen und einer Enthaltung', 'adopted', {'no': 2, 'abstain': 1}),
                ('einstimmig beschlossen, keine Gegenstimmen', 'adopted', {'no': 0})):
            with self.subTest(words):
                decision, vote = self.decision(words)
                self.assertEqual((decision['outcome'], {t['option']: t['count'] for t in vote['tallies']}), (outcome, tallies))
                self.assertEqual(decision['votes'], [vote['id']])
        self.assertTrue(self.decision('7 Ja, 6 Nein')[0]['evidence'][0]['inferred'])

    def test_referrals(self):
        for words, to in (('verwiesen in Fachausschuss', 'Fachausschuss'), ('verwiesen in den Gemeinderat', 'Gemeinderat'),
                          ('einstimmig verwiesen an Ausschuss für Bau und Umwelt', 'Ausschuss für Bau und Umwelt')):
            decision, _ = self.decision(words)
            self.assertEqual((decision['outcome'], decision['referredTo']), ('referred', {'label': to}))
        decision, _ = self.decision('vertagt auf die nächste Sitzung')
        self.assertEqual((decision['outcome'], decision['postponedTo']['text']), ('postponed', 'nächste Sitzung'))

    def test_languages(self):
        """Every table is asked, German first, where the language is not known."""
        for words, outcome, method, tallies in (
                ('aangenomen met 12 stemmen voor en 3 tegen', 'adopted', 'vote', {'yes': 12, 'no': 3}),
                ('Unaniem vastgesteld', 'adopted', 'vote', None), ('Gewijzigd vastgesteld.', 'amended', None, None),
                ('De motie is verworpen (voor: 5, tegen: 24)', 'rejected', 'vote', {'yes': 5, 'no': 24}),
                ('als hamerstuk vastgesteld', 'adopted', 'hammer', None), ('aangehouden', 'postponed', None, None),
                ('voor kennisgeving aangenomen', 'noted', None, None), ('ingetrokken', 'withdrawn', None, None),
                ('Carried unanimously', 'adopted', 'vote', None), ('approved as amended', 'amended', None, None),
                ('Motion lost: 4 for, 9 against, 1 abstention', 'rejected', 'vote', {'yes': 4, 'no': 9, 'abstain': 1}),
                ('ayes 7, noes 0', 'adopted', 'vote', {'yes': 7, 'no': 0}), ('deferred', 'postponed', None, None),
                ('noted', 'noted', None, None), ('No decision', 'undecided', None, None),
                ('mit Stellungnahme einverstanden', 'lapsed', None, None), ('vorberaten ohne Änderungen', 'undecided', None, None),
                ('einstimmig empfohlen', 'adopted', 'vote', None), ('nicht empfohlen', 'rejected', None, None),
                ('beschlossen bei zwei Gegenstimmen', 'adopted', 'vote', {'no': 2})):
            with self.subTest(words):
                decision, vote = self.decision(words)
                self.assertEqual((decision.get('outcome'), decision.get('method')), (outcome, method))
                self.assertEqual({t['option']: t['count'] for t in vote['tallies']} if vote else None, tallies)
        for words, to in (('doorverwezen naar de commissie Ruimte', 'commissie Ruimte'), ('Referred to the Finance Committee', 'Finance Committee'),
                          ('Beratung im Fachgremium/Arbeitskreis', 'Fachgremium/Arbeitskreis')):
            decision, _ = self.decision(words)
            self.assertEqual((decision['outcome'], decision['referredTo']), ('referred', {'label': to}))
        for words in ('beschlossen and carried', 'aangenomen und beschlossen', 'aangenomen en verworpen', 'carried and lost', 'agreed in principle'):
            self.assertEqual(self.decision(words), ({}, {}), words)

    def test_what_is_not_understood(self):
        for words in ('', 'gewählt', 'wie besprochen', 'zugestimmt und abgelehnt', 'verwiesen an', '13', 'keine', 'keine Mitteilungen',
                      'zugestimmt, sofern der Rat zustimmt', '7 Ja, 8 Ja', '!', 'Ja'):
            self.assertEqual(self.decision(words), ({}, {}), words)

    def test_kinds_of_items(self):
        for role, kind in (('Entscheidung', 'decision'), ('Kenntnisnahme', 'information'), ('Vorberatung', 'discussion'), ('unbekannt', None)):
            paper = thing('Paper', consultation=[{**CONSULTATION, 'role': role}])
            items = [r for r in self.records(json.dumps([paper, ITEM])) if r['type'] == 'AgendaItem']
            self.assertEqual(items[0].get('kind'), kind)

    def test_twice_adds_nothing(self):
        once = self.to_gov(json.dumps([WHOLE['Meeting'], WHOLE['Paper']]))
        again = self.to_gov(self.good('convert', '-', '--to', 'oparl', text=once))
        self.assertEqual(json.loads(again), json.loads(once))


class WriteTest(OparlTest):
    def test_versions(self):
        new, old = [WHOLE['Meeting'], WHOLE['System']], json.loads(json.dumps([WHOLE['Meeting'], WHOLE['System']]).replace('/1.1/', '/1.0/'))
        for sample in (new, old):
            self.assertEqual(json.loads(self.to_oparl(json.dumps(sample))), sample)
            self.assertEqual(json.loads(self.to_oparl(json.dumps(sample), '--oparl-version', '1.0')), old)
            self.assertEqual(json.loads(self.to_oparl(json.dumps(sample), '--oparl-version', '1.1')), new)
        done = run('convert', '-', '--to', 'oparl', '--oparl-version', '2', text=meeting())
        self.assertEqual((done.returncode, b'1.0, 1.1' in done.stderr), (2, True))

    def test_order(self):
        """Only items that had none are numbered, each behind the one before; in 1.0 none has to have one."""
        def orders(numbers, *options, kind=TYPE):
            items = [{'id': str(i), 'type': kind + 'AgendaItem', **({} if n is None else {'order': n})} for i, n in enumerate(numbers)]
            return [i.get('order') for i in json.loads(self.to_oparl(json.dumps(thing('Meeting', agendaItem=items)), *options))['agendaItem']]
        self.assertEqual(orders([None, None, None]), [0, 1, 2])
        self.assertEqual(orders([1, None, 7, None]), [1, 2, 7, 8])
        self.assertEqual(orders([3, 3, 1]), [3, 3, 1])
        self.assertEqual(orders([None, 1], '--oparl-version', '1.0'), [None, 1])
        self.assertEqual(orders([None, None], kind=OLD), [None, None])
        self.assertEqual(orders([None, None], '--oparl-version', '1.1', kind=OLD), [0, 1])

    def test_order_of_items_that_stand_alone(self):
        items = [{'id': str(i), 'type': TYPE + 'AgendaItem', **({'meeting': m} if m else {}), **({} if n is None else {'order': n})}
                 for i, (m, n) in enumerate((('u:1', None), ('u:2', 4), ('u:1', None), ('u:2', None), (None, None), (None, None)))]
        def orders(*options):
            return [i.get('order') for i in json.loads(self.to_oparl(json.dumps(items), *options))]
        self.assertEqual(orders(), [0, 4, 1, 5, 0, 1])
        self.assertEqual(orders('--oparl-version', '1.0'), [None, 4, None, None, None, None])
        tombstone = {'id': 'u:x', 'type': TYPE + 'AgendaItem', 'deleted': True}
        self.assertEqual(json.loads(self.to_oparl(json.dumps(tombstone))), tombstone)

    def write_native(self, *records):
        text = self.good('convert', '-', '--to', 'oparl', text=json.dumps({'type': 'Register', 'records': records}))
        return lossless.objects(text)

    def test_items_below_items(self):
        """OParl has one list of items: each comes before those below it, and all are numbered through."""
        def item(n, *below, **more):
            return {'type': 'AgendaItem', 'id': f'u:{n}', 'title': n, **more, **({'items': below} if below else {})}
        meeting = {'type': 'Meeting', 'id': 'u:m', 'title': 'Council', 'agenda': [
            item('1', order=0), item('2', item('2a', item('2a1', order=0), order=0), item('2b', order=1), order=1), item('3', order=2)]}
        self.assertEqual([(i['name'], i['order']) for i in self.write_native(meeting)[0]['agendaItem']],
                         [(n, lossless.Number(i)) for i, n in enumerate(('1', '2', '2a', '2a1', '2b', '3'))])
        alone = self.write_native(item('2', item('2a', item('2a1'), order=5), item('2b'), meeting='u:m', order=7), item('9'))
        self.assertEqual([(i['name'], i.get('meeting'), i['order']) for i in alone],
                         [(n, m, lossless.Number(i)) for n, m, i in (('2', 'u:m', 7), ('2a', 'u:m', 8), ('2a1', 'u:m', 9), ('2b', 'u:m', 10), ('9', None, 0))])

    def test_memberships_of_organizations(self):
        """OParl has the membership itself in the person, and its URL in the organization."""
        organization = {'type': 'Organization', 'id': 'u:o', 'name': 'Council', 'memberships': [
            {'type': 'Membership', 'id': 'u:1', 'person': 'u:p', 'role': 'chair'}, 'u:2',
            {'type': 'Membership', 'id': 'u:3', 'person': 'u:gone', 'role': 'clerk'}, {'type': 'Membership', 'person': 'u:p', 'role': 'guest'}]}
        organization['memberships'][1] = {'type': 'Membership', 'id': 'u:2'}
        person = {'type': 'Person', 'id': 'u:p', 'name': 'Ada', 'memberships': [{'type': 'Membership', 'id': 'u:1'}]}
        for records in ((organization, person), (person, organization)):
            out = {o['id']: o for o in self.write_native(*records)}
            self.assertEqual(out['u:o']['membership'], ['u:1', 'u:2', 'u:3'])
            self.assertEqual([(m.get('id'), m['role'], m['organization'], 'person' in m) for m in out['u:p']['membership']],
                             [('u:1', 'chair', 'u:o', False), (None, 'guest', 'u:o', False)])
            self.assertEqual((out['u:3']['person'], out['u:3']['organization'], out['u:3']['role']), ('u:gone', 'u:o', 'clerk'))
            self.assertEqual(out.keys(), {'u:o', 'u:p', 'u:3'})
        # Where a server embeds them in the organization, they stay there.
        text = json.dumps(thing('Organization', membership=[{'id': 'u:1', 'type': TYPE + 'Membership', 'role': 'chair'}, 'u:2']))
        for out in (self.to_oparl(text), self.good('convert', '-', '--to', 'oparl', text=self.to_gov(text))):
            self.assertEqual(lossless.objects(out), lossless.objects(text))

    def test_location_of_a_person(self):
        place = {'type': 'Location', 'id': 'u:l', 'locality': 'Dorp'}
        out = self.write_native({'type': 'Person', 'id': 'u:p', 'name': 'Ada', 'location': place})[0]
        self.assertEqual((out['location'], out['locationObject']['id']), ('u:l', 'u:l'))
        for more in ({'location': 'u:l'}, {'locationObject': {'id': 'u:l', 'type': TYPE + 'Location', 'room': '1'}}, {'locationObject': 'u:l'},
                     {'location': 'u:x', 'locationObject': {'id': 'u:l', 'type': TYPE + 'Location', 'room': '1'}}):
            text = json.dumps(thing('Person', **more))
            for out in (self.to_oparl(text), self.good('convert', '-', '--to', 'oparl', text=self.to_gov(text))):
                self.assertEqual(lossless.objects(out), lossless.objects(text))

    NATIVE = [
        {'type': 'Meeting', 'id': 'urn:m', 'title': 'Council', 'status': 'held', 'plannedStart': '2020-01-01T10:00:00Z',
         'start': '2020-01-01T10:05:00Z', 'participants': [
             {'type': 'Participant', 'person': 'urn:p', 'attendance': 'present'},
             {'type': 'Participant', 'person': 'urn:q', 'attendance': 'excused'}, {'type': 'Participant', 'label': 'Somebody'}],
         'agenda': [{'type': 'AgendaItem', 'id': 'urn:i', 'title': 'Dyke', 'decisions': [{'type': 'Decision', 'title': 'x'}]}]},
        {'type': 'Paper', 'id': 'urn:pp', 'title': 'Dyke', 'kind': 'motion', 'relatedPapers': [
            {'type': 'Relation', 'target': 'urn:a', 'role': 'amends'}, {'type': 'Relation', 'target': 'urn:b', 'role': 'subordinate'}]},
        {'type': 'Person', 'id': 'urn:p', 'name': 'Ada', 'email': 'a@b.example'},
        {'type': 'Organization', 'id': 'urn:o', 'name': 'C', 'kind': 'committee', 'posts': [{'type': 'Post', 'label': 'Chair'}]},
        {'type': 'File', 'id': 'urn:f', 'accessUrl': 'https://c.example/f', 'checksums': [{'type': 'Checksum', 'algorithm': 'sha512', 'value': 'ab'}]},
        {'type': 'Location', 'id': 'urn:l', 'geojson': '{"type":"Point","coordinates":[1.50,2]}'},
        {'type': 'Action', 'id': 'urn:x', 'text': 'has no type in OParl'},
    ]

    def test_native_records(self):
        out = lossless.value(self.good('convert', '-', '--to', 'oparl', text=json.dumps({'type': 'Register', 'records': self.NATIVE})))
        found = {o['type'].rsplit('/', 1)[1]: o for o in out}
        self.assertEqual(len(out), 6)
        self.assertEqual((found['Meeting']['start'], found['Meeting']['meetingState'], found['Meeting']['participant']),
                         ('2020-01-01T10:05:00Z', 'durchgeführt', ['urn:p']))
        self.assertEqual(found['Meeting']['agendaItem'][0], {'type': TYPE + 'AgendaItem', 'id': 'urn:i', 'name': 'Dyke', 'order': lossless.Number('0')})
        self.assertEqual((found['Paper']['paperType'], found['Paper']['relatedPaper'], found['Paper']['subordinatedPaper']),
                         ('Antrag', ['urn:a'], ['urn:b']))
        self.assertEqual((found['Person']['email'], found['Organization']['organizationType'], found['Organization']['post']),
                         (['a@b.example'], 'Gremium', ['Chair']))
        self.assertEqual(found['File']['sha512Checksum'], 'ab')
        self.assertEqual(found['Location']['geojson'], lossless.value('{"type":"Point","coordinates":[1.50,2]}'))

    def test_changed_fields(self):
        """A member that was kept is written anew once its field says something else, and only that."""
        records = self.records(json.dumps(WHOLE['Meeting']))
        records[0]['status'] = 'cancelled'
        del records[0]['participants'][0]
        out = json.loads(self.good('convert', '-', '--to', 'oparl', text=json.dumps(records)))
        self.assertEqual(out, {**WHOLE['Meeting'], 'meetingState': 'abgesagt', 'cancelled': True, 'participant': [BASE + 'persons/2']})

    @needs_shared
    def test_schemas(self):
        """Native records, and each type as a whole, come out as the schemas demand."""
        rules = schemas.load(SCHEMAS)
        text = self.good('convert', '-', '--to', 'oparl', text=json.dumps(self.NATIVE))
        for out in (*lossless.value(text), *(lossless.value(self.to_oparl(json.dumps(sample))) for sample in WHOLE.values())):
            self.assertEqual(list(schemas.faults(rules, out)), [])
        self.assertTrue(list(schemas.faults(rules, lossless.value(json.dumps(thing('File', size='1'))))))


@needs_shared
class RealTest(OparlTest):
    """The real records of a council."""

    def files(self):
        return sorted(REAL.glob('*.*json'))

    def test_lossless(self):
        for path in self.files():
            with self.subTest(path.name):
                text = path.read_text(encoding='utf-8')
                for out in self.ways(text):
                    # Compared by hand: a difference of megabytes is no message.
                    self.assertTrue(lossless.objects(out) == lossless.objects(text), f'{path.name} is not what it was')

    def test_examples(self):
        """Those of the standard too; one of them lacks the order that its schema demands."""
        for path in sorted((SCHEMAS / 'examples').glob('*.json')):
            text = path.read_text(encoding='utf-8')
            for out in self.ways(text):
                expected = lossless.value(text)
                for i, item in enumerate(expected.get('agendaItem', []) if path.name.startswith('Meeting') else []):
                    item.setdefault('order', lossless.Number(i))
                self.assertEqual(lossless.value(out), expected)

    def test_one_id_twice(self):
        """All 89 pairs are there still, as they were."""
        def pairs(papers):
            found = collections.defaultdict(list)
            for paper in papers:
                for consultation in paper.get('consultation', []):
                    found[consultation['id']].append(json.dumps(consultation, sort_keys=True))
            return {key: sorted(values) for key, values in found.items() if len(set(values)) > 1}
        text = (REAL / 'papers.ndjson').read_text(encoding='utf-8')
        before = pairs(lossless.objects(text))
        self.assertGreater(len(before), 0)
        for out in self.ways(text):
            self.assertEqual(pairs(lossless.objects(out)), before)

    def test_schemas(self):
        rules = schemas.load(SCHEMAS)
        for path in self.files():
            out = lossless.objects(self.good('convert', path, '--to', 'oparl'))
            self.assertEqual([f for o in out for f in schemas.faults(rules, o)], [])

    def test_results(self):
        """Nearly all results are understood, and the words of all of them are there."""
        text = (REAL / 'meetings.ndjson').read_text(encoding='utf-8')
        items = [item for record in self.records(text) for item in record.get('agenda', [])]
        with_result = [item for item in items if 'result' in item]
        understood = [item for item in with_result if item.get('decisions')]
        self.assertEqual(len(with_result), len(re.findall('"result":', text)))
        self.assertGreater(len(understood), 0.98 * len(with_result))
        for item in understood:
            self.assertIn('outcome', item['decisions'][0])

    def test_lists(self):
        for kind, file in (('meetings', 'meetings.ndjson'), ('agenda', 'meetings.ndjson'), ('decisions', 'meetings.ndjson')):
            self.assertGreater(len(json.loads(self.good('list', kind, REAL / file, '--format', 'json'))), 100)


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit(__doc__.strip())
    GOV = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
