"""gov show and gov schema."""
import json
import re

from support import ToolTest, sample

ACTION = 'urn:uuid:eeee0001-0000-4000-8000-000000000001'


class ShowTest(ToolTest):
    def test_action(self):
        lines, place = self.good('show', ACTION, 'council.json', COLUMNS=60).out.split('\nin   ')
        self.assertEqual(place.strip()[:1], '/')  # where the sources are: of any length
        self.assertEqual(lines.splitlines(), [
            'Action          urn:uuid:eeee0001-0000-4000-8000-00000000000',
            '                1',
            'text            De wethouder stuurt de raad een brief over',
            '                de planning.',
            'assignees       de wethouder = Participant "wethouder Water"',
            '                (aaaa0002)',
            'due             in april',
            '  date            2023-04',
            '  polarity        on',
            'status          open',
            'held by         Agenda item "2 Dijkversterking Noord"',
            '                (cccc0002)',
            '                Meeting "Gemeenteraad Dijkerdam" (1111)'])

    def test_evidence(self):
        lines = self.good('show', 'dddd', 'council.json').lines
        at = lines.index('read from       “De raad stemt in met het voorkeursalternatief.”')
        self.assertEqual(lines[at + 1], '                verslag.txt, line 21, characters 812 to 858')

    def test_which_file(self):
        for files in (('council.json', 'harbour.ndjson'), ('harbour.ndjson', 'council.json')):
            self.assertRegex(self.good('show', 'dddd', *files).lines[-1], r'^in +\S*council\.json$')
            self.assertRegex(self.good('show', 'action/2', *files).lines[-1], r'^in +\S*harbour\.ndjson$')

    def test_what_no_field_holds(self):
        self.assertIn('status          "halfway"', self.good('show', 'action/3', 'harbour.ndjson').lines)

    def test_everything_stated_is_shown(self):
        """Each text of each record that has an id is somewhere in what is shown of it."""
        for name in ('council.json', 'harbour.ndjson'):
            for record in self.records(sample(name)):
                shown = ' '.join(self.good('show', record['id'], name, COLUMNS=500).out.split())
                for key, value in record.items():
                    if isinstance(value, str) and key not in ('type', 'person', 'meeting', 'agendaItem', 'speaker'):
                        self.assertIn(value, shown)

    def records(self, value):
        if isinstance(value, list):
            for item in value:
                yield from self.records(item)
        elif isinstance(value, dict):
            if 'id' in value and 'type' in value:
                yield value
            for member in value.values():
                yield from self.records(member)

    def test_json(self):
        self.assertEqual(self.json('show', ACTION, 'council.json', '--format', 'json'),
                         sample('council.json')[0]['agenda'][1]['actions'][0])

    def test_ways_to_say_an_id(self):
        for text in (ACTION, 'eeee0001-0000-4000-8000-000000000001', 'eeee0001', 'urn:uuid:eeee0001', 'eeee0001-'):
            self.assertEqual(self.json('show', text, 'council.json', '--format=json')['id'], ACTION, text)
        for text in ('action/2', '2', 'harbour.example.org/action/2'):
            self.assertTrue(self.json('show', text, 'harbour.ndjson', '--format=json')['id'].endswith('/action/2'))

    def test_listed_ids_can_be_shown(self):
        for kind in ('meetings', 'participants', 'agenda', 'decisions', 'actions', 'statements'):
            for line in self.good('list', kind, 'council.json', 'harbour.ndjson', COLUMNS=300).lines[1:]:
                if not line.startswith('No '):
                    self.good('show', line.split()[0], 'council.json', 'harbour.ndjson')

    def test_ambiguous(self):
        self.wrong('"eeee" can mean 3 records: ' + ', '.join(f'urn:uuid:eeee000{n}-0000-4000-8000-00000000000{n}' for n in (1, 2, 3)),
                   'show', 'eeee', 'council.json')
        self.wrong(re.compile('"1" can mean 2 records: '), 'show', '1', 'harbour.ndjson')

    def test_too_short_or_not_there(self):
        self.wrong('no record has the id "eee"', 'show', 'eee', 'council.json', code=1)
        self.wrong('no record has the id ""', 'show', '', 'council.json', code=1)
        self.wrong('no record has the id "9999"', 'show', '9999', 'council.json', code=1)

    def test_two_with_one_id(self):
        path = self.file('two.json', '[{"type":"Action","id":"same","text":"old"},{"type":"Action","id":"same","text":"new"}]')
        answer = self.run_tool('show', 'same', path)
        self.assertEqual((answer.code, answer.err), (0, 'gov: 2 records have the id same\n'))
        self.assertIn('old', answer.out)
        self.assertIn('new', answer.out)

    def test_same_last_part(self):
        path = self.file('parts.json', '[{"type":"Action","id":"http://a/x/1","text":"a"},{"type":"Action","id":"http://b/x/1",'
                                       '"text":"b"},{"type":"Action","id":"x/1","text":"c"},{"type":"Action","id":"abcd","text":"d"},'
                                       '{"type":"Action","id":"abcde","text":"e"}]')
        found = [line.split() for line in self.good('list', 'actions', path).lines[1:]]
        for short, text in found:
            self.assertEqual(self.json('show', short, path, '--format=json')['text'], text, short)
        self.assertEqual([short for short, _ in found], ['a/x/1', 'b/x/1', 'x/1', 'abcd', 'abcde'])


class SchemaTest(ToolTest):
    def test_register(self):
        schema = self.json('schema')
        self.assertEqual(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema')
        self.assertEqual(schema['$ref'], '#/$defs/Register')
        self.assertEqual(self.json('schema', 'Register'), schema)

    def test_type(self):
        for name in ('Action', 'action', 'AGENDAITEM'):
            schema = self.json('schema', name)
            self.assertEqual(schema['$ref'].lower(), '#/$defs/' + name.lower())
        self.assertIn('assignees', json.dumps(self.json('schema', 'Action')['$defs']['Action']['properties']))

    def test_context(self):
        context = self.json('schema', '--context')
        self.assertEqual(list(context), ['@context'])
        self.assertEqual(context['@context']['type'], '@type')
        for name in ('Meeting', 'Action', 'Register'):
            self.assertIn(name, context['@context'])
        self.wrong('--context takes no TYPE: it is for all of them (see gov schema --help)', 'schema', '--context', 'Action')

    def test_unknown(self):
        answer = self.wrong(re.compile('no type is called "Motion"; there are Register, Meeting, '), 'schema', 'Motion')
        self.assertIn('Action', answer.err)
