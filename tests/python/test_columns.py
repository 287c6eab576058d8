"""Many records at once: as dicts, as columns, and as memory that numpy takes."""
import unittest

import support
from support import Gov


def make():
    return Gov.Register([
        Gov.Action('Ask', id='1', priority=3, status='open', due='2024-02-01', meeting=Gov.Ref('m', 'the meeting'),
                   keywords=['a', 'b'], evidence=[Gov.Evidence('x', inferred=True, confidence=0.5)]),
        Gov.Action('', id='2', agreed_on='2021', meeting=Gov.Ref(label='another'), supersedes=[Gov.Ref('3')]),
        Gov.Location('Mill', id='3', latitude=51.5),
    ])


class Records(unittest.TestCase):
    def test_as_one_by_one(self):
        self.assertEqual(make().to_records('action'), [
            dict(id='1', meeting={'id': 'm', 'label': 'the meeting'}, text='Ask', status='open', priority=3,
                 due={'type': 'Deadline', 'text': '2024-02-01', 'date': '2024-02-01'}, agreed_on=None, supersedes=None,
                 keywords=['a', 'b'], evidence=[dict(type='Evidence', exact='x', inferred=True, confidence=0.5)]),
            dict(id='2', meeting={'label': 'another'}, text='', status=None, priority=None, due=None,
                 agreed_on='2021', supersedes=['3'], keywords=None, evidence=None)])

    def test_chosen(self):
        self.assertEqual(make().list('action').to_records(['text', 'due.date', 'meeting.label']),
                         [{'text': 'Ask', 'due.date': '2024-02-01', 'meeting.label': 'the meeting'},
                          {'text': '', 'due.date': None, 'meeting.label': 'another'}])
        of_all = make().to_records(fields=['id', 'latitude'])
        self.assertEqual([row for row in of_all if row['id']], [
            {'id': '1', 'latitude': None}, {'id': '2', 'latitude': None}, {'id': '3', 'latitude': 51.5}])
        meeting = Gov.Meeting(agenda=['a', 'b'])
        self.assertEqual(meeting.agenda.to_records(), [{'title': 'a'}, {'title': 'b'}])

    def test_of_nothing(self):
        self.assertEqual(Gov.Register().to_records('action'), [])
        self.assertEqual(Gov.Register().list('action').column('text'), [])
        self.assertEqual(Gov.Meeting(agenda=[{}, {}]).agenda.to_records(), [{}, {}])

    def test_columns(self):
        actions = make().list('action')
        self.assertEqual(actions.column('priority'), [3, None])
        self.assertEqual(actions.column('status'), ['open', None])
        self.assertEqual(actions.column('due.date'), ['2024-02-01', None])
        self.assertEqual(make().list('evidence').column('inferred'), [True])
        self.assertEqual(make().list('evidence').column('confidence'), [0.5])

    def test_memory(self):
        actions = make().list('action')
        dates = actions.buffer('due.date')
        self.assertEqual((dates.format, dates.tolist()), ('q', [1706745600, -2 ** 63]))
        self.assertEqual(make().list('evidence').buffer('confidence').tolist(), [0.5])
        self.assertEqual((make().list('evidence').buffer('inferred').tolist()), [1])
        try:
            import numpy
        except ImportError:
            self.skipTest('numpy is not installed')
        days = numpy.asarray(dates).view('datetime64[s]')
        self.assertEqual(str(days[0]), '2024-02-01T00:00:00')
        self.assertTrue(numpy.isnat(days[1]))
        self.assertEqual(numpy.frombuffer(actions.buffer('priority'), 'int64')[0], 3)

    def test_pandas(self):
        try:
            import pandas
        except ImportError:
            self.skipTest('pandas is not installed')
        frame = pandas.DataFrame.from_records(make().to_records('action'), index='id')
        self.assertEqual(frame.loc['1', 'priority'], 3)

    def test_errors(self):
        actions = make().list('action')
        for call in (actions.column, actions.buffer, lambda name: actions.to_records(['text', name])):
            for name in ('titel', 'due.titel', 'text.id'):
                with self.assertRaises(Gov.NotFoundError):
                    call(name)
        with self.assertRaises(Gov.InvalidError):
            actions.buffer('text')
        with self.assertRaises(Gov.InvalidError):
            actions[0].assignees.to_records()


if __name__ == '__main__':
    support.main()
