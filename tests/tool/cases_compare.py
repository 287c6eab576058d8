"""gov diff and gov check."""
import json
import re

from support import ToolTest, sample


class DiffTest(ToolTest):
    def test_same(self):
        self.assertEqual(self.good('diff', 'council.json', 'council.json').out, '')
        self.good('convert', 'council.json', '-o', 'lines.ndjson')
        self.assertEqual(self.good('diff', 'council.json', 'lines.ndjson').out, '')

    def test_adopted(self):
        answer = self.run_tool('diff', 'council.json', 'council-adopted.json', COLUMNS=200)
        self.assertEqual((answer.code, answer.err), (1, ''))
        item = 'agenda "2 Dijkversterking Noord"'
        self.assertEqual(answer.lines, [
            'Meeting "Gemeenteraad Dijkerdam" (1111)',
            f'  {item}, title',
            '    - Dijkversterking Noord',
            '    + Dijkversterking Noord, fase 2',
            f'  {item}, actions "De wethouder stuurt de raad een brief over de planning.", status',
            '    - open',
            '    + done',
            '  agenda "3 Begroting", actions',
            '    - =SOM(A1) in de begroting herstellen',
            '  agenda',
            '    + Agenda item "4 Rondvraag" (cccc0004)',
            '- Person "Åse Ødegård" (bbbb0003)',
            '+ Person "Nieuw Lid" (bbbb0004)'])

    def pair(self, before, after):
        self.file('a.json', json.dumps(before))
        self.file('b.json', json.dumps(after))
        return self.run_tool('diff', 'a.json', 'b.json')

    def test_order_of_top_records_is_no_difference(self):
        records = sample('harbour.ndjson')
        self.assertEqual(self.pair(records, records[::-1]).code, 0)

    def test_without_ids(self):
        answer = self.pair([{'type': 'Action', 'text': 'a'}, {'type': 'Action', 'text': 'b'}],
                           [{'type': 'Action', 'text': 'a'}, {'type': 'Action', 'text': 'c'}, {'type': 'Action', 'text': 'd'}])
        self.assertEqual((answer.code, answer.lines),
                         (1, ['Action b', '  text', '    - b', '    + c', '+ Action d']))

    def test_one_id_twice(self):
        twice = [{'type': 'Action', 'id': 'same', 'text': 'a'}, {'type': 'Action', 'id': 'same', 'text': 'b'}]
        self.assertEqual(self.pair(twice, twice).code, 0)
        self.assertEqual(self.pair(twice, twice[:1]).lines, ['- Action "b" (same)'])

    def test_another_type(self):
        answer = self.pair([{'type': 'Action', 'id': 'same', 'text': 'a'}], [{'type': 'Decision', 'id': 'same', 'text': 'a'}])
        self.assertEqual((answer.code, answer.lines), (1, ['- Action "a" (same)', '+ Decision "a" (same)']))

    def test_references_and_lists(self):
        answer = self.pair([{'type': 'Action', 'id': 'abcd', 'text': 'a', 'assignees': [{'label': 'de raad'}, 'x-1'], 'keywords': ['p']}],
                           [{'type': 'Action', 'id': 'abcd', 'text': 'a', 'assignees': [{'label': 'de griffie'}], 'priority': 2}])
        self.assertEqual(answer.code, 1)
        self.assertEqual(sorted(answer.lines), sorted([
            'Action "a" (abcd)', '  assignees', '    - de raad; x-1', '    + de griffie', '  keywords', '    - p',
            '  priority', '    + 2']))

    def test_inserted_item(self):
        """What came in is told by itself, not by what stood at its place."""
        def meeting(*titles):
            return [{'type': 'Meeting', 'id': 'm-1', 'title': 'm',
                     'agenda': [{'type': 'AgendaItem', 'id': f'item-{t}', 'title': t} for t in titles]}]
        answer = self.pair(meeting('a', 'c'), meeting('a', 'b', 'c'))
        self.assertEqual(answer.lines, ['Meeting "m" (m-1)', '  agenda', '    + Agenda item "b" (item-b)'])


class CheckTest(ToolTest):
    def test_good(self):
        empty = self.file('empty.json', '[]')
        self.assertEqual(self.good('check', empty).out, 'errors: 0, warnings: 0, hints: 0\n')
        self.assertEqual(self.json('check', empty, '--format', 'json'), [])

    def test_findings(self):
        self.file('bad.json', '[{"type":"Action","id":"act-1"}]')
        answer = self.run_tool('check', 'bad.json')
        self.assertEqual((answer.code, answer.err), (1, ''))
        self.assertRegex(answer.out, r'(?m)^bad\.json: (error|warning): Action act-1: .*text.* \[[a-z-]+\]$')
        self.assertRegex(answer.lines[-1], r'^errors: \d+, warnings: \d+, hints: \d+$')
        self.assertEqual(len(answer.lines) - 1, sum(int(n) for n in answer.lines[-1].replace(',', '').split()[1::2]))

    def test_nameless(self):
        self.file('bare.json', '[{"type":"AgendaItem"}]')
        self.assertRegex(self.run_tool('check', 'bare.json').out, r'(?m)^bare\.json: \w+: Agenda item: .*title')

    def test_json(self):
        answer = self.run_tool('check', 'council.json', 'harbour.ndjson', '--format', 'json')
        issues = json.loads(answer.out)
        lines = self.run_tool('check', 'council.json', 'harbour.ndjson').lines
        self.assertEqual((answer.code, len(issues)), (1, len(lines) - 1))
        for issue, line in zip(issues, lines):
            self.assertLessEqual({'tag', 'severity', 'message', 'explanation'}, set(issue))
            self.assertIn(f"{issue['severity']}: ", line)
            self.assertTrue(line.endswith(f"{issue['message']} [{issue['tag']}]"))
            self.assertTrue(line.startswith(issue['file']))

    def test_files_are_one_register(self):
        """A reference into another file leads somewhere when both are read."""
        self.file('one.json', '[{"type":"Action","id":"act-1","text":"a","assignees":["per-1"]}]')
        self.file('other.json', '[{"type":"Person","id":"per-1","name":"Zoë"}]')
        alone, both = self.run_tool('check', 'one.json').out, self.run_tool('check', 'one.json', 'other.json').out
        self.assertIn('per-1', alone)
        self.assertNotIn('per-1', both)


class ProfileTest(ToolTest):
    """What the specification of OParl demands, of a file as it is written."""
    GOOD = ('{"id":"https://o.example/1","type":"https://schema.oparl.org/1.1/Paper",'
            '"created":"2021-11-29T10:00:00+01:00","modified":"2021-11-29T10:00:00+01:00"}')

    def oparl(self, *arguments, **more):
        return self.run_tool('check', '--profile', 'oparl', *arguments, **more)

    def test_good(self):
        self.file('good.json', self.GOOD)
        self.assertEqual(self.good('check', '--profile', 'oparl', 'good.json').out, 'errors: 0, warnings: 0, hints: 0\n')
        self.assertEqual(self.json('check', '-p', 'oparl', 'good.json', '--format', 'json'), [])

    def test_findings(self):
        """In the order of the files, each on its own: one line as compilers say it."""
        self.file('a.json', '[' + self.GOOD + ',\n ' + self.GOOD[:-1] + ',"name":1}]')
        self.file('b.json', self.GOOD[:-1] + ',"titel":"x"}')
        answer = self.oparl('a.json', 'b.json')
        self.assertEqual((answer.code, answer.err), (1, ''))
        self.assertRegex(answer.lines[0], r'^a\.json:2:\d+: error: \$\[1\]\.name: name is 1; .* \[oparl-wrong-type\]$')
        self.assertRegex(answer.lines[1], r'^b\.json:1:\d+: warning: \$\.titel: .* \[oparl-unknown-member\]$')
        self.assertEqual(answer.lines[2:], ['errors: 1, warnings: 1, hints: 0'])

    def test_json(self):
        answer = self.oparl('-', '--format', 'json', stdin=self.GOOD[:-1] + ',"name":1}')
        (issue,) = json.loads(answer.out)
        self.assertEqual(answer.code, 1)
        self.assertEqual({key: issue.get(key) for key in ('tag', 'severity', 'clause', 'file', 'line', 'path', 'property')},
                         {'tag': 'oparl-wrong-type', 'severity': 'error', 'clause': 'OParl 1.1, 3.12 Paper',
                          'file': 'standard input', 'line': 1, 'path': '$.name', 'property': 'name'})

    def test_folder(self):
        (self.folder / 'council').mkdir()
        self.file('council/a.ndjson', self.GOOD + '\n' + self.GOOD + '\n')
        self.good('check', '--profile', 'oparl', 'council')

    def test_wrong(self):
        self.file('cut.json', self.GOOD[:-3])
        self.wrong(re.compile(r'cut\.json:1:\d+: \$\.modified'), 'check', '--profile', 'oparl', 'cut.json')
        self.wrong(re.compile('--profile is one of libgov, oparl, not "ori"'), 'check', '--profile', 'ori', 'cut.json')
