"""gov list: the lists that clerks keep over many meetings."""
import csv
import io
import json

from support import ToolTest, table

JANUARY = {
    'type': 'Meeting', 'id': 'urn:m1', 'title': 'January', 'start': '2024-01-08',
    'actions': [
        {'number': '24-1', 'text': 'Ask three firms | for a price', 'assignees': [{'label': 'the clerk'}],
         'due': {'date': '2024-02-01'}, 'status': 'open', 'kind': 'undertaking'},
        {'number': '24-2', 'text': 'Mow the long grass', 'status': 'open'}],
    'decisions': [{'number': '1', 'text': 'The roof stays.', 'outcome': 'adopted'}],
}
FEBRUARY = {
    'type': 'Meeting', 'id': 'urn:m2', 'title': 'February', 'start': '2024-02-05',
    'actions': [
        {'number': '24-1', 'text': 'Ask three firms | for a price', 'due': {'date': '2024-04-01'},
         'status': 'in-progress'},
        {'number': '24-2', 'text': 'Mow the long grass', 'status': 'done'}],
}


class ClerkTest(ToolTest):
    def setUp(self):
        super().setUp()
        # The later meeting comes first on the command line: the order of files says nothing.
        self.files = [self.file('b.json', json.dumps(FEBRUARY)), self.file('a.json', json.dumps(JANUARY))]

    def test_an_action_that_comes_back_is_one(self):
        self.assertEqual(self.good('list', 'action-list', *self.files, COLUMNS=200).out, table(
            ('NUMBER', 'WHAT', 'WHO', 'WHEN', 'POSTPONED', 'STATUS'),
            ('24-1', 'Ask three firms | for a price', 'the clerk', '2024-04-01', '1', 'in-progress'),
            ('24-2', 'Mow the long grass', '', '', '', 'done')))

    def test_mentioned_twice_where_lists_are_not_merged(self):
        """The control: without a clerk's list each mention stands for itself."""
        self.assertEqual(len(self.good('list', 'actions', *self.files, COLUMNS=200).lines), 1 + 4)

    def test_languages(self):
        self.assertEqual(self.good('list', 'actielijst', *self.files, '--open', COLUMNS=200).out, table(
            ('NUMMER', 'WAT', 'WIE', 'WANNEER', 'UITGESTELD', 'STATUS'),
            ('24-1', 'Ask three firms | for a price', 'the clerk', '2024-04-01', '1', 'in uitvoering')))
        rows = list(csv.reader(io.StringIO(self.good('list', 'Beschlussliste', *self.files, '--format', 'csv').out)))
        self.assertEqual(rows, [['Nummer', 'was', 'wer', 'wann', 'Ergebnis', 'Sitzung'],
                                ['1', 'The roof stays.', '', '2024-01-08', 'angenommen', 'January']])

    def test_markdown(self):
        self.assertEqual(self.good('list', 'toezeggingenlijst', *self.files, '--format', 'markdown').out, (
            '| nummer | wat | wie | wanneer | uitgesteld | status |\n'
            '| --- | --- | --- | --- | --- | --- |\n'
            '| 24-1 | Ask three firms \\| for a price | the clerk | 2024-04-01 | 1 | in uitvoering |\n'))

    def test_what_each_meeting_said_is_kept(self):
        first = self.json('list', 'undertaking-list', *self.files, '--format', 'json')[0]
        self.assertEqual((first['timesPostponed'], first['meeting']['id']), (1, 'urn:m1'))
        self.assertEqual([(update['date'], update['status']) for update in first['updates']],
                         [('2024-02-05', 'in-progress')])

    def test_nothing(self):
        self.assertEqual(self.good('list', 'besluitenlijst', self.files[0]).out, 'No decisions.\n')
        self.wrong('KIND is one of meetings, participants, agenda, decisions, actions, statements, decision-list, '
                   'action-list, undertaking-list, not "todo" (see gov list --help)', 'list', 'todo', self.files[0])
