"""gov seal, gov verify, gov erase and gov export."""
import json
import re
import sqlite3

from support import ToolTest

MEETING = 'urn:uuid:11111111-1111-4111-8111-111111111111'
HEAD = re.compile(r'\Aurn:uuid:[0-9a-f-]{36}\n\d+\n[A-Za-z0-9+/]{43}=\n\Z')

PAGES = [
    {'type': 'Meeting', 'id': 'urn:m', 'title': 'Council', 'note': 'aside', 'access': 'public',
     'agenda': [{'type': 'AgendaItem', 'id': 'urn:i', 'title': 'Roads'},
                {'type': 'AgendaItem', 'id': 'urn:j', 'title': 'Land', 'access': 'secret'}]},
    {'type': 'Action', 'id': 'urn:a', 'text': 'Ask around', 'access': 'internal'},
    {'type': 'Action', 'id': 'urn:b', 'text': 'Of no level'}]
PUBLIC = [{'type': 'Meeting', 'id': 'urn:m', 'title': 'Council',
           'agenda': [{'type': 'AgendaItem', 'id': 'urn:i', 'title': 'Roads'}], 'access': 'public'}]


class ProofTest(ToolTest):
    def setUp(self):
        super().setUp()
        self.good('put', 'c.gov', 'council.json', '--author', 'ada')

    def alter(self, sql):
        """Behind the tool's back."""
        db = sqlite3.connect(self.folder / 'c.gov')
        with db:
            db.execute(sql)
        db.close()

    def test_verify(self):
        head = self.good('verify', 'c.gov').out
        self.assertRegex(head, HEAD)
        self.assertEqual(self.good('verify', 'c.gov', '-o', 'head.txt').out, '')
        self.assertEqual((self.folder / 'head.txt').read_text(), head)
        self.good('put', 'c.gov', 'council-adopted.json', '--replace')
        later = self.good('verify', 'c.gov', '--head', 'head.txt').out
        self.assertNotEqual(later, head)
        self.assertRegex(later, HEAD)

    def test_altered(self):
        self.alter("UPDATE content SET json = replace(json, 'Noord', 'Zuid') WHERE number = 1")
        self.wrong(re.compile(r'c\.gov: revision 1: its content'), 'verify', 'c.gov', code=1)

    def test_set_back(self):
        early = (self.folder / 'c.gov').read_bytes()
        self.good('put', 'c.gov', 'council-adopted.json', '--replace')
        self.good('verify', 'c.gov', '-o', 'head.txt')
        (self.folder / 'c.gov').write_bytes(early)
        self.good('verify', 'c.gov')
        self.wrong(re.compile(r'revision 5: it is missing: the head that was kept has it'),
                   'verify', 'c.gov', '--head', 'head.txt', code=1)

    def test_head_of_another_store(self):
        self.good('put', 'd.gov', 'council.json')
        self.good('verify', 'd.gov', '-o', 'head.txt')
        self.wrong(re.compile('the head that was kept is of another store'), 'verify', 'c.gov', '--head', 'head.txt', code=1)

    def test_nothing_to_verify_with(self):
        self.wrong(re.compile(r'\Agov: none\.txt: '), 'verify', 'c.gov', '--head', 'none.txt')
        self.file('no.txt', 'nothing\n')
        self.wrong(re.compile(r'no\.txt: head: three lines expected'), 'verify', 'c.gov', '--head', 'no.txt')
        self.wrong(re.compile(r'council\.json: '), 'verify', 'council.json')
        self.wrong(re.compile(r'none\.gov: '), 'verify', 'none.gov')

    def test_seal(self):
        head = self.good('seal', 'c.gov', '1111', '--reason', 'adopted').out
        self.assertRegex(head, HEAD)
        self.wrong(re.compile('the record is sealed and is not changed any more'),
                   'put', 'c.gov', 'council-adopted.json', '--replace')
        self.assertRegex(self.good('history', 'c.gov', MEETING).out, r'adopted \(sealed\)')
        (self.folder / 'head.txt').write_text(head)
        self.assertEqual(self.good('verify', 'c.gov', '--head', 'head.txt').out, head)

    def test_amend(self):
        self.good('seal', 'c.gov', 'eeee0001', '--amend', '--author', 'ada')
        self.good('put', 'c.gov', 'council-adopted.json', '--replace', '--reason', 'put right')
        self.assertRegex(self.good('history', 'c.gov', MEETING).out, r'put right \(amended\)')

    def test_erase(self):
        word = b'Dijkversterking'
        self.assertIn(word, (self.folder / 'c.gov').read_bytes())
        self.good('verify', 'c.gov', '-o', 'head.txt')
        self.wrong(re.compile('--ground is wanted'), 'erase', 'c.gov', MEETING)
        self.assertEqual(self.good('erase', 'c.gov', MEETING, '--ground', 'GDPR art. 17').out, '')
        self.assertNotIn(word, b''.join(p.read_bytes() for p in self.folder.glob('c.gov*')))
        self.good('verify', 'c.gov', '--head', 'head.txt')
        self.assertEqual(self.run_tool('show', '1111', 'c.gov').code, 1)
        history = self.good('history', 'c.gov', MEETING).out
        self.assertIn('what it said is erased', history)
        self.assertIn('GDPR art. 17', history)

    def test_no_such_record(self):
        for verb in (('seal', 'c.gov', 'zzzz'), ('erase', 'c.gov', 'zzzz', '--ground', 'x')):
            self.wrong('no record has the id "zzzz"', *verb, code=1)


class ExportTest(ToolTest):
    def setUp(self):
        super().setUp()
        self.file('pages.json', json.dumps(PAGES))
        self.good('put', 'c.gov', 'pages.json')

    def export(self, *arguments):
        answer = self.run_tool('export', *arguments)
        self.assertEqual((answer.code, answer.err), (0, 'gov: 1 of 3 records do not state their access, and count as secret\n'))
        return answer.out

    def test_export(self):
        for source in ('c.gov', 'pages.json'):
            self.assertEqual(json.loads(self.export(source))['records'], PUBLIC)
        self.assertEqual(self.export('c.gov', '-o', 'public.ndjson'), '')
        self.assertEqual([json.loads(line) for line in (self.folder / 'public.ndjson').read_text().splitlines()], PUBLIC)

    def test_levels(self):
        internal = json.loads(self.export('c.gov', '--access', 'internal'))['records']
        self.assertEqual([record['id'] for record in internal], ['urn:m', 'urn:a'])
        everything = json.loads(self.good('export', 'c.gov', '--access', 'secret').out)['records']
        self.assertEqual([record['id'] for record in everything], ['urn:m', 'urn:a', 'urn:b'])
        self.wrong(re.compile('--access is one of public, internal, confidential, secret'), 'export', 'c.gov', '--access', 'all')

    def test_store(self):
        self.export('c.gov', '-o', 'public.gov')
        self.assertEqual(json.loads(self.good('convert', 'public.gov').out)['records'], PUBLIC)
        self.assertNotEqual(self.good('verify', 'public.gov').lines[0], self.good('verify', 'c.gov').lines[0])
        self.assertEqual(len(self.good('history', 'public.gov', 'urn:m').out.split('gov export')), 2)
        self.assertNotIn(b'Land', (self.folder / 'public.gov').read_bytes())
        again = self.run_tool('export', 'c.gov', '-o', 'public.gov')
        self.assertEqual(again.code, 2)
        self.assertIn('is there already', again.err)

    def test_nothing_to_publish(self):
        self.file('none.json', '[{"type":"Action","id":"urn:x"}]')
        answer = self.run_tool('export', 'none.json', '-o', 'none.gov')
        self.assertEqual((answer.code, answer.err), (0, 'gov: 1 of 1 records do not state their access, and count as secret\n'))
        self.assertEqual(json.loads(self.good('convert', 'none.gov').out)['records'], [])
