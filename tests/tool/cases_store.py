"""gov put and gov history, and stores where files are asked for."""
import json
import re

from support import ToolTest, sample

MEETING = 'urn:uuid:11111111-1111-4111-8111-111111111111'


class StoreTest(ToolTest):
    def put(self, *arguments):
        return self.good('put', 'c.gov', *arguments)

    def test_put(self):
        self.assertEqual(self.put('council.json', '--author', 'ada').out, 'put: 4, unchanged: 0\n')
        self.assertEqual(self.put('council.json').out, 'put: 0, unchanged: 4\n')
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ['c.gov'])
        self.assertEqual((self.folder / 'c.gov').stat().st_mode & 0o777, 0o600)

    def test_what_is_put_can_be_read(self):
        self.file('a.json', json.dumps(sample('council.json')))
        self.put('a.json')
        for verb in (('list', 'actions'), ('list', 'decisions', '--format', 'csv'), ('show', '1111'), ('follow', 'eeee0001')):
            with self.subTest(verb=verb[0]):
                self.assertEqual(self.good(*verb, 'c.gov').out, self.good(*verb, 'a.json').out.replace('a.json', 'c.gov'))
        self.assertEqual(self.good('diff', 'council.json', 'c.gov').out, '')
        self.assertEqual(self.good('diff', 'sqlite:c.gov', 'council.json').out, '')
        self.assertEqual(self.run_tool('check', 'c.gov').code, self.run_tool('check', 'council.json').code)

    def test_lines_of_a_store(self):
        self.put('council.json')
        lines = self.good('convert', 'c.gov', 'harbour.ndjson', '--to', 'ndjson').lines
        self.assertEqual([json.loads(line) for line in lines], sample('council.json') + sample('harbour.ndjson'))

    def test_store_and_file_together(self):
        self.put('council.json')
        both = self.good('list', 'actions', 'harbour.ndjson', 'c.gov').out
        self.assertEqual(both, self.good('list', 'actions', 'harbour.ndjson', 'council.json').out)

    def test_another_version(self):
        self.put('council.json')
        self.wrong(f'the store has another version of {MEETING}: with --replace yours comes after it',
                   'put', 'c.gov', 'council-adopted.json')
        self.assertEqual(self.good('diff', 'council.json', 'c.gov').out, '')
        self.assertEqual(self.put('council-adopted.json', '--replace').out, 'put: 2, unchanged: 2\n')

    def test_history(self):
        self.put('council.json', '--author', 'ada', '--reason', 'first draft')
        self.put('council-adopted.json', '--replace', '--author', 'ben', '--reason', 'as adopted')
        lines = self.good('history', 'c.gov', '1111', COLUMNS=200).lines
        self.assertRegex(lines[0], r'\A1 \d{4}-\d\d-\d\d \d\d:\d\d ada: first draft\Z')
        self.assertEqual(lines[1], '  + Meeting "Gemeenteraad Dijkerdam" (1111)')
        self.assertRegex(lines[2], r'\A5 .* ben: as adopted\Z')
        self.assertEqual(lines[3:6], ['  agenda "2 Dijkversterking Noord", title',
                                      '    - Dijkversterking Noord', '    + Dijkversterking Noord, fase 2'])

    def test_history_of_what_is_held(self):
        self.put('council.json')
        self.assertEqual(self.good('history', 'c.gov', 'eeee0001').out, self.good('history', 'c.gov', MEETING).out)

    def test_history_for_programs(self):
        self.put('council.json', '--author', 'ada')
        self.put('council-adopted.json', '--replace', '--author', 'ben', '--reason', 'as "adopted"')
        first, second = json.loads(self.good('history', 'c.gov', '1111', '--format', 'json').out)
        self.assertEqual((first['number'], first['author'], first['basedOn'], first['id']), (1, 'ada', 0, MEETING))
        self.assertNotIn('reason', first)
        self.assertEqual((second['reason'], second['basedOn'], second['kind']), ('as "adopted"', 1, 'put'))
        self.assertEqual(second['changes'][1], {'path': 'agenda[1].actions[0].status', 'before': 'open', 'after': 'done'})

    def test_wrong(self):
        self.wrong(re.compile('none.gov'), 'history', 'none.gov', '1111')
        self.assertFalse((self.folder / 'none.gov').exists())
        self.put('council.json')
        self.wrong('no record has the id "ffffffff"', 'history', 'c.gov', 'ffffffff', code=1)
        self.file('other.gov', b'SQLite format 3\0' + bytes(100))
        self.wrong(re.compile('other.gov'), 'list', 'actions', 'other.gov')
        self.wrong(re.compile('council.json'), 'put', 'council.json', 'council.json')
