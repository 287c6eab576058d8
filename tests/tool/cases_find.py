"""gov find."""
import json
import re

from support import ToolTest

MEETING = {
    'type': 'Meeting', 'id': 'urn:x:meeting-one', 'title': 'Raad', 'access': 'public', 'start': '2023-03-14', 'language': 'nl',
    'organizations': [{'id': 'urn:x:council', 'label': 'De Raad'}],
    'agenda': [{
        'type': 'AgendaItem', 'id': 'urn:x:item-bridge', 'title': 'De brug over het Spaarne',
        'actions': [
            {'type': 'Action', 'id': 'urn:x:action-paint', 'text': 'De oude brug laten schilderen',
             'assignees': [{'label': 'Wethouder Vos'}], 'due': {'type': 'Deadline', 'date': '2023-05'}},
            {'type': 'Action', 'id': 'urn:x:action-count', 'text': 'Fietsers op de brug tellen', 'status': 'done',
             'due': {'type': 'Deadline', 'date': '2023-04'}},
            {'type': 'Action', 'id': 'urn:x:action-secret', 'text': 'Praten over de brug', 'access': 'secret'},
        ],
    }],
}


class FindTest(ToolTest):
    def setUp(self):
        super().setUp()
        self.file('m.json', json.dumps(MEETING))
        self.good('put', 'c.gov', 'm.json')

    def ids(self, *arguments):
        return [hit['record']['id'].split(':')[2] for hit in self.json('find', 'c.gov', *arguments, '--format', 'json')]

    def test_text(self):
        self.assertEqual(self.good('find', 'c.gov', 'brug', 'schilderen').lines,
                         ['De oude brug laten schilderen  Action action-p', '  De oude brug laten schilderen'])

    def test_words_stand_out_in_colour(self):
        text = self.good('find', 'c.gov', 'BRUG', 'fiets*', '--color', 'always').out
        self.assertEqual(text.splitlines()[1], '  \033[1mFietsers\033[0m op de \033[1mbrug\033[0m tellen')

    def test_words_stand_out_on_every_line(self):
        words = ' '.join(['ver', 'weg'] * 9)
        self.file('p.json', json.dumps({'type': 'Paper', 'id': 'urn:x:paper-long', 'title': 'x', 'text': words}))
        self.good('put', 'c.gov', 'p.json')
        text = self.good('find', 'c.gov', 'weg', '--type', 'Paper', '--color', 'always', COLUMNS=40).out
        lines = text.splitlines()[1:]
        self.assertGreater(len(lines), 1)
        self.assertEqual(text.count('\033[1mweg\033[0m'), 9)
        self.assertEqual([re.sub('\033\\[\\d+m', '', line).strip() for line in lines],
                         [line.strip() for line in self.good('find', 'c.gov', 'weg', '--type', 'Paper', COLUMNS=40).lines[1:]])

    def test_what_records_say(self):
        self.assertEqual(self.ids('brug'), ['action-secret', 'action-count', 'action-paint', 'item-bridge'])
        self.assertEqual(self.ids('brug', '--type', 'actions', '--open'), ['action-secret', 'action-paint'])
        self.assertEqual(self.ids('--due-before', '2023-05'), ['action-count'])
        self.assertEqual(self.ids('--due-after', '2023-04'), ['action-paint'])
        self.assertEqual(self.ids('--by', 'VOS'), ['action-paint'])
        self.assertEqual(self.ids('--status', 'done'), ['action-count'])
        self.assertEqual(self.ids('--type', 'Meeting', '--organization', 'de raad'), ['meeting-one'])
        self.assertEqual(len(self.ids('--meeting', 'urn:x:meeting-one')), 5)
        self.assertEqual(len(self.ids('--since', '2023-03', '--until', '2023')), 5)
        self.assertEqual(self.ids('"brug over"'), ['item-bridge'])

    def test_what_may_be_seen(self):
        self.assertEqual(self.ids('brug', '--access', 'public'), ['action-count', 'action-paint', 'item-bridge'])
        self.wrong('nothing found', 'find', 'c.gov', 'praten', '--access', 'internal', code=1)

    def test_pages(self):
        first = self.run_tool('find', 'c.gov', 'brug', '--limit', '3')
        cursor = re.fullmatch(r'gov: there may be more: --cursor (\S+)\n', first.err)[1]
        self.assertEqual(self.ids('brug', '--cursor', cursor), ['item-bridge'])
        self.wrong('the cursor is not from this question', 'find', 'c.gov', 'raad', '--cursor', cursor)

    def test_wrong(self):
        self.wrong('there is no word to look for', 'find', 'c.gov', '!!')
        self.wrong('there is no status "frob"', 'find', 'c.gov', '--status', 'frob')
        self.wrong(re.compile('--type: "frob" is no type'), 'find', 'c.gov', '--type', 'frob')
        self.wrong(re.compile('--since: "gisteren" is no date'), 'find', 'c.gov', '--since', 'gisteren')
        self.wrong(re.compile('none.gov'), 'find', 'none.gov', 'x')
        self.wrong('nothing found', 'find', 'c.gov', 'x', code=1)
