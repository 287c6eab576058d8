"""gov list: what is listed, as table, CSV and JSON."""
import csv
import io
import re

import support
from support import ToolTest, display_width, sample, table

UUID = 'urn:uuid:{}-0000-4000-8000-{:0>12}'
BRIEF, VISIT, BUDGET = (UUID.format(f'eeee000{n}', n) for n in (1, 2, 3))
HARBOUR = 'https://harbour.example.org/'


class WhatTest(ToolTest):
    """At 200 columns all is on one line; short ids are the fewest characters that differ, four at least."""

    def shown(self, *arguments):
        return self.good('list', *arguments, COLUMNS=200).out

    def test_meetings(self):
        self.assertEqual(self.shown('meetings', 'council.json', 'harbour.ndjson'), table(
            ('ID', 'DATE', 'TITLE', 'KIND', 'MODE', 'STATUS'),
            ('1111', '2023-03-14 19:30', 'Gemeenteraad Dijkerdam', 'regular', 'in-person', 'held'),
            ('7', '2024-01', 'Harbour Board', 'extraordinary', 'online', 'planned'),
            ('8', '2024-02-06', 'Harbour Board', '', 'hybrid', 'held')))

    def test_participants(self):
        self.assertEqual(self.shown('participants', 'council.json'), table(
            ('ID', 'NAME', 'KIND', 'ROLE', 'ATTENDANCE'),
            ('aaaa0001', 'de burgemeester', 'office', 'chair', 'present'),
            ('aaaa0002', 'wethouder Water', 'office', 'portfolio-holder', 'present'),
            ('aaaa0003', 'Åse Ødegård', 'person', 'member', 'excused')))

    def test_agenda(self):
        self.assertEqual(self.shown('agenda', 'council.json'), table(
            ('ID', 'NUMBER', 'TITLE'),
            ('cccc0001', '1', 'Opening'), ('cccc0002', '2', 'Dijkversterking Noord'), ('cccc0003', '3', 'Begroting')))

    def test_agenda_of_several_meetings(self):
        """Items below items are listed; the meeting is told where it is not always the same."""
        self.assertEqual(self.shown('agenda', 'council.json', 'harbour.ndjson'), table(
            ('ID', 'NUMBER', 'TITLE', 'MEETING'),
            ('cccc0001', '1', 'Opening', 'Gemeenteraad Dijkerdam'),
            ('cccc0002', '2', 'Dijkversterking Noord', 'Gemeenteraad Dijkerdam'),
            ('cccc0003', '3', 'Begroting', 'Gemeenteraad Dijkerdam'),
            ('81', '1', 'Dredging', 'Harbour Board'), ('82', '1a', 'Contract', 'Harbour Board')))

    def test_decisions(self):
        self.assertEqual(self.shown('decisions', 'council.json'), table(
            ('ID', 'DECISION', 'OUTCOME', 'BY', 'ITEM'),
            ('dddd', 'De raad stemt in met het voorkeursalternatief.', 'adopted, vote', 'de raad', '2 Dijkversterking Noord')))
        self.assertEqual(self.shown('decisions', 'harbour.ndjson'), table(
            ('ID', 'DECISION', 'OUTCOME', 'BY'),  # and no item is known: a column that is empty is left out
            ('decision/1', 'Berth fees stay as they are', 'reaffirmed, consensus', 'the board, the tenants')))

    def test_actions(self):
        self.assertEqual(self.shown('actions', 'council.json'), table(
            ('ID', 'ACTION', 'WHO', 'DUE', 'STATUS', 'FROM'),
            ('eeee0001', 'De wethouder stuurt de raad een brief over de planning.', 'de wethouder', 'in april (2023-04)',
             'open', '2 Dijkversterking Noord, 2023-03-14'),
            ('eeee0002', 'De griffie plant een werkbezoek aan de dijk.', 'de griffie, Café De Hoek, catering',
             'vóór de zomer', 'in-progress', '2 Dijkversterking Noord, 2023-03-14'),
            ('eeee0003', '=SOM(A1) in de begroting herstellen', 'Zoë van den Berg', '2023-03-31', 'done',
             '3 Begroting, 2023-03-14')))

    def test_actions_at_the_top(self):
        """References lead to item and meeting; words that nobody knows are shown as they are."""
        self.assertEqual(self.shown('actions', 'harbour.ndjson'), table(
            ('ID', 'ACTION', 'WHO', 'DUE', 'STATUS', 'FROM'),
            ('action/1', 'Ask the dredger for a new offer.', 'Harbour master', 'by the end of March (2024-03-31)', 'open',
             '1a Contract, 2024-02-06'),
            ('2', 'Repair the crane.', '', 'not before May (2024-05)', 'expired', 'the storm of January'),
            ('3', 'Count the bollards.', '', 'as-soon-as-possible', 'halfway', 'annual inspection')))

    def test_statements(self):
        self.assertEqual(self.shown('statements', 'council.json'), table(
            ('ID', 'SPEAKER', 'STANCE', 'STATEMENT'),
            ('ffff0001', 'Åse Ødegård', 'concern', 'Mevrouw Ødegård maakt zich zorgen over de bomen.'),
            ('ffff0002', 'de fractie Groen', 'question', 'Wat kost het onderhoud?')))

    def test_nothing(self):
        empty = self.file('empty.json', '[]')
        self.assertEqual(self.shown('actions', empty), 'No actions.\n')
        self.assertEqual(self.shown('agenda', empty), 'No agenda items.\n')
        self.assertEqual(self.shown('actions', empty, '--format', 'json'), '[]\n')
        self.assertEqual(self.good('list', 'meetings', empty, '--format', 'csv').bytes,
                         b'id,date,title,kind,mode,status\r\n')

    def test_records_that_say_nothing(self):
        bare = self.file('bare.json', '[{"type":"AgendaItem"},{"type":"AgendaItem"}]')
        self.assertEqual(self.shown('agenda', bare), 'TITLE\n\n\n')

    def test_unknown_kind(self):
        self.wrong(re.compile('KIND is one of meetings, participants, agenda, decisions, actions, statements, decision-list, action-list, '
                              'undertaking-list, not "action"'),
                   'list', 'action', 'council.json')


class FilterTest(ToolTest):
    def ids(self, kind, *options, remark='', files=('council.json', 'harbour.ndjson')):
        answer = self.run_tool('list', kind, *files, '--format', 'csv', *options)
        self.assertEqual((answer.code, answer.err), (0, remark))
        return [row['id'].removeprefix(HARBOUR) for row in csv.DictReader(io.StringIO(answer.out, newline=''))]

    def test_open(self):
        self.assertEqual(self.ids('actions', '--open'), [BRIEF, VISIT, 'action/1', 'action/3'])
        self.assertEqual(self.ids('statements', '--open'), [UUID.format('ffff0002', 2)])
        for status in ('"done"', '"discussed"', '"cancelled"', '"expired"', '"transferred"', '"replaced"',
                       '"open","completedOn":"2024"', '"open","completedIn":"m"', '"open","deleted":true'):
            closed = self.file('closed.json', '[{"type":"Action","text":"a","status":%s}]' % status)
            self.assertEqual(self.ids('actions', '--open', files=[closed]), [], status)
        reported = self.file('reported.json', '[{"type":"Action","text":"a","updates":[{"status":"done"}]}]')
        self.assertEqual(self.ids('actions', '--open', files=[reported]), [])
        unset = self.file('unset.json', '[{"type":"Action","text":"a"}]')
        self.assertEqual(self.ids('actions', '--open', files=[unset]), [''])

    def test_due_before(self):
        # in April: the 30th is its last day; before 31 March: the 30th; unknown: in summer, from May on, soon
        unknown = 'gov: left out, as it is not known when they are due: 3\n'
        for date, found in (('2023-03-31', [BUDGET]), ('2023-03-30', []), ('2023-04-30', [BUDGET]),
                            ('2023-05-01', [BRIEF, BUDGET]), ('2023-05', [BRIEF, BUDGET]), ('2024-03-31', [BRIEF, BUDGET]),
                            ('2024-04-01', [BRIEF, BUDGET, 'action/1']), ('2100', [BRIEF, BUDGET, 'action/1'])):
            self.assertEqual(self.ids('actions', '--due-before', date, remark=unknown), found, date)

    def test_together(self):
        self.assertEqual(self.ids('actions', '--open', '--due-before=2024-01-01', '--by', 'wethouder'), [BRIEF])
        self.assertEqual(self.ids('actions', '--open', '--due-before=2024-01-01', '--by', 'griffie',
                                  remark='gov: left out, as it is not known when they are due: 1\n'), [])

    def test_by_label_and_name(self):
        for name, found in (
                ('de wethouder', [BRIEF]), ('WETHOUDER', [BRIEF]), ('wethouder water', [BRIEF]),
                ('Pieter Müller', [BRIEF]), ('muller', [BRIEF]), ('MÜLLER', [BRIEF]), ('Mu\u0308ller', [BRIEF]),
                ('de Wit', [BRIEF]), ('zoe', [BUDGET]), ('Zoë van den Berg', [BUDGET]), ('Berg, Zoë', []),
                ('cafe de hoek', [VISIT]), ('griff', []), ('wethouders', []), ('harbour-master', ['action/1']), ('nobody', [])):
            self.assertEqual(self.ids('actions', '--by', name), found, name)

    def test_by_of_each_kind(self):
        for kind, name, found in (
                ('statements', 'odegard', [UUID.format('ffff0001', 1)]), ('statements', 'groen', [UUID.format('ffff0002', 2)]),
                ('decisions', 'raad', [UUID.format('dddd0001', 1)]), ('decisions', 'tenants', ['decision/1']),
                ('agenda', 'müller', [UUID.format('cccc0002', 2)]), ('participants', 'aase', []),
                ('participants', 'ase', [UUID.format('aaaa0003', 3)]), ('participants', 'Van den Berg', [UUID.format('aaaa0001', 1)])):
            self.assertEqual(self.ids(kind, '--by', name), found, (kind, name))

    def test_by_in_any_locale(self):
        answer = self.good('list', 'actions', 'council.json', '--by', 'Zoë', '--format', 'csv', LC_ALL='C')
        self.assertIn('Zoë van den Berg', answer.out)

    def test_no_sense(self):
        for kind in ('meetings', 'participants', 'agenda', 'decisions'):
            self.wrong(re.compile(f'--open makes no sense for {kind}'), 'list', kind, 'council.json', '--open')
            self.wrong(re.compile(f'--due-before makes no sense for {kind}'), 'list', kind, 'council.json', '--due-before=2023')
        self.wrong(re.compile('--by makes no sense for meetings'), 'list', 'meetings', 'council.json', '--by=x')
        self.wrong(re.compile('"spring" is no date'), 'list', 'actions', 'council.json', '--due-before', 'spring')
        self.wrong(re.compile('has no word in it'), 'list', 'actions', 'council.json', '--by', ' - ')

    def test_going_round(self):
        """A participant who is said to be a participant is no endless task."""
        path = self.file('round.json', '[{"type":"Participant","id":"p1","person":"p2"},'
                                       '{"type":"Participant","id":"p2","person":"p1"}]')
        self.assertEqual(self.ids('participants', '--by', 'somebody', files=[path]), [])
        self.good('list', 'participants', path)


class CsvTest(ToolTest):
    def test_exact(self):
        self.assertEqual(self.good('list', 'actions', 'council.json', '--format', 'csv').bytes.decode(), (
            'id,action,who,due,due date,status,item,meeting,meeting date\r\n'
            f'{BRIEF},De wethouder stuurt de raad een brief over de planning.,de wethouder,in april,2023-04,open,'
            '2 Dijkversterking Noord,Gemeenteraad Dijkerdam,2023-03-14\r\n'
            f'{VISIT},De griffie plant een werkbezoek aan de dijk.,"de griffie; Café De Hoek, catering",vóór de zomer,,'
            'in-progress,2 Dijkversterking Noord,Gemeenteraad Dijkerdam,2023-03-14\r\n'
            f"{BUDGET},'=SOM(A1) in de begroting herstellen,Zoë van den Berg,,2023-03-31,done,"
            '3 Begroting,Gemeenteraad Dijkerdam,2023-03-14\r\n'))

    def test_dates_are_exact(self):
        self.assertIn(',2023-03-14T19:30:00+01:00,', self.good('list', 'meetings', 'council.json', '--format', 'csv').out)

    def test_awkward_texts(self):
        texts = ['a "b"', 'two\nlines', 'cr\r\nlf', ',', '"', ' space ', '港, "é"', '', 'a=b', '-']
        path = self.file('odd.json', support.json.dumps([{'type': 'Action', 'text': text} for text in texts]))
        out = self.good('list', 'actions', path, '--format', 'csv').bytes.decode()
        rows = list(csv.DictReader(io.StringIO(out, newline='')))
        self.assertEqual([row['action'] for row in rows], texts[:-1] + ["'-"])

    def test_formulas(self):
        texts = ['=1', '+1', '-1', '@a', '\ta', '\ra']
        path = self.file('formulas.json', support.json.dumps([{'type': 'Action', 'text': text} for text in texts]))
        out = self.good('list', 'actions', path, '--format', 'csv').bytes.decode()
        rows = list(csv.DictReader(io.StringIO(out, newline='')))
        self.assertEqual([row['action'] for row in rows], ["'" + text for text in texts])


class JsonTest(ToolTest):
    def test_native_records(self):
        agenda = sample('council.json')[0]['agenda']
        self.assertEqual(self.json('list', 'actions', 'council.json', '--format', 'json'),
                         agenda[1]['actions'] + agenda[2]['actions'])
        self.assertEqual(self.json('list', 'meetings', 'harbour.ndjson', '--format', 'json'), sample('harbour.ndjson')[:2])


class WidthTest(ToolTest):
    def words(self, text):
        return re.findall(r'\w+', text)

    def test_no_line_is_too_long(self):
        for columns in (40, 80, 100, 200):
            for kind in ('meetings', 'participants', 'agenda', 'decisions', 'actions', 'statements'):
                for name in ('council.json', 'harbour.ndjson', 'wide.json'):
                    answer = self.good('list', kind, name, COLUMNS=columns)
                    for line in answer.lines:
                        self.assertLessEqual(display_width(line), columns, (kind, name, line))
                        self.assertEqual(line, line.rstrip())

    def test_words_are_whole(self):
        wanted = self.words('De wethouder stuurt de raad een brief over de planning Dijkversterking Noord in-progress')
        for columns in (40, 80, 100, 200):
            found = self.words(self.good('list', 'actions', 'council.json', COLUMNS=columns).out)
            self.assertFalse([word for word in wanted if word not in found], columns)

    def test_a_block_where_columns_do_not_fit(self):
        self.assertEqual(self.good('list', 'actions', 'council.json', '--by', 'griffie', COLUMNS=40).out, (
            'ID      eeee0002\n'
            'ACTION  De griffie plant een werkbezoek\n'
            '        aan de dijk.\n'
            'WHO     de griffie, Café De Hoek,\n'
            '        catering\n'
            'DUE     vóór de zomer\n'
            'STATUS  in-progress\n'
            'FROM    2 Dijkversterking Noord,\n'
            '        2023-03-14\n'))

    def test_wrapping_beside(self):
        # of 40, "item", NUMBER and the gaps leave 26 for the title
        self.assertEqual(self.good('list', 'agenda', self.file('long.json', '''[{"type": "AgendaItem", "id": "item-1",
            "number": "1", "title": "Vaststelling van de notulen en de besluitenlijst"}]'''), COLUMNS=40).out, (
                'ID    NUMBER  TITLE\n'
                'item  1       Vaststelling van de\n'
                '              notulen en de\n'
                '              besluitenlijst\n'))

    def test_hyphens(self):
        """A line may end behind a hyphen inside a word, not behind one that stands before it, nor inside a date."""
        text = 'Informatievergaring en -deling in-progress 2023-03-14 en verder'
        path = self.file('hyphens.json', support.json.dumps([{'type': 'Action', 'text': text}]))
        for columns in range(20, 70):
            out = self.good('list', 'actions', path, COLUMNS=columns).out
            self.assertRegex(out, '(?m)(^| )-deling')
            self.assertIn('2023-03-14', out)

    def test_file_is_wrapped_at_100(self):
        lines = self.good('list', 'actions', 'council.json').lines
        self.assertLessEqual(max(map(display_width, lines)), 100)
        self.assertGreater(max(map(display_width, lines)), 80)

    def test_odd_widths(self):
        for columns in ('0', '-5', 'wide', '', '99999999'):
            self.assertEqual(self.good('list', 'actions', 'council.json', COLUMNS=columns).out,
                             self.good('list', 'actions', 'council.json', COLUMNS=100).out, columns)
        self.good('list', 'actions', 'council.json', COLUMNS=1)

    def test_wide_characters(self):
        """Japanese wraps between characters; a line does not start with a comma or a stop, nor an accent alone."""
        text = '堤防の補強計画を六月までに市長へ報告する。予算の見直しも行う。'
        lines = self.good('list', 'actions', 'wide.json', COLUMNS=40).lines
        self.assertEqual(lines[:4], ['ID      wide-2', 'ACTION  堤防の補強計画を六月までに市長へ',
                                     '        報告する。予算の見直しも行う。', 'WHO     港湾局'])
        for columns in range(20, 90):
            out = self.good('list', 'actions', 'wide.json', COLUMNS=columns).out
            self.assertIsNone(re.search('(?m)^ *[。、」）\u0301\u0308]', out), columns)
        out = self.good('list', 'actions', 'wide.json', COLUMNS=200).out
        self.assertIn(text, out)
        self.assertIn('Cafe\u0301', out)
        self.assertIn('Zoe\u0308  ', out)

    def test_nothing_steers_the_terminal(self):
        for arguments in (['list', 'actions', 'wide.json'], ['show', 'wide-3', 'wide.json'], ['check', 'wide.json'],
                          ['diff', 'wide.json', 'council.json']):
            answer = self.run_tool(*arguments)
            self.assertNotIn('\x1b', answer.out)
            self.assertNotIn('\t', answer.out)
        self.assertIn('\ufffd[31mrood\ufffd[0m op de', self.good('list', 'actions', 'wide.json', COLUMNS=200).out)
