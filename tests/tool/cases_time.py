"""gov follow and gov merge."""
import json
import re

from support import ToolTest, table

MARCH = [{'type': 'Meeting', 'id': 'meeting/march', 'title': 'Works', 'start': '2023-03-07', 'agenda': [
    {'id': 'item/bridge', 'title': 'Bridge', 'status': 'postponed', 'carriedTo': 'item/bridge-again'}]}]
MAY = [{'type': 'Meeting', 'id': 'meeting/may', 'title': 'Works', 'start': '2023-05-02T19:00:00+02:00', 'agenda': [
    {'id': 'item/bridge-again', 'title': 'Bridge again', 'actions': [
        {'id': 'action/stones', 'text': 'Count the stones', 'timesPostponed': 2, 'transferredTo': {'label': 'the mayor'},
         'updates': [{'date': '2023-06-01', 'status': 'done', 'text': 'All counted'}]}]}]}]


class FollowTest(ToolTest):
    def setUp(self):
        super().setUp()
        self.file('march.json', json.dumps(MARCH))
        self.file('may.json', json.dumps(MAY))

    def test_line_of_time(self):
        self.assertEqual(self.good('follow', 'item/bridge', 'may.json', 'march.json', COLUMNS=200).out, table(
            ('DATE', 'MEETING', 'WHAT', 'ID', 'WORDS'),
            ('2023-03-07', 'Works', 'agenda item', 'bridge', 'Bridge'),
            ('', '', 'put off', 'bridge', ''),
            ('2023-05-02', 'Works', 'came back', 'bridge-', 'Bridge again'),
            ('2023-05-02', 'Works', 'led to action', 'ston', 'Count the stones'),
            ('', '', 'put off', 'ston', 'times: 2'),
            ('', '', 'handed over', '', 'the mayor'),
            ('2023-06-01', '', 'done', '', 'All counted')))

    def test_back(self):
        steps = self.json('follow', 'action/stones', 'may.json', 'march.json', '--format', 'json')
        self.assertEqual([(step['relation'], step.get('id')) for step in steps], [
            ('origin', 'item/bridge'), ('origin', 'item/bridge-again'), ('itself', 'action/stones'),
            ('postponed', 'action/stones'), ('transferred', None), ('done', None)])
        self.assertEqual(steps[0], {'relation': 'origin', 'type': 'AgendaItem', 'id': 'item/bridge', 'date': '2023-03-07',
                                    'meeting': 'meeting/march', 'text': 'Bridge', 'source': 'item/bridge', 'field': 'carried-to'})

    def test_alone(self):
        self.assertEqual(len(self.good('follow', 'march', 'march.json').lines), 2)

    def test_no_such_record(self):
        self.wrong('no record has the id "nothing"', 'follow', 'nothing', 'march.json', code=1)
        self.wrong(re.compile('wanted: gov follow'), 'follow', 'item/bridge')


class MovedTest(ToolTest):
    """What moved is told once, and not as gone here and new there."""

    def moved(self, before, after):
        self.file('a.json', json.dumps(before))
        self.file('b.json', json.dumps(after))
        return self.run_tool('diff', 'a.json', 'b.json').lines

    def test_to_another_item(self):
        stones, done = ({'id': 'action/stones', 'text': 'Stones', 'status': status} for status in ('open', 'done'))
        one, two = {'id': 'item/1', 'title': 'Bridge'}, {'id': 'item/2', 'title': 'Street'}
        meeting = {'type': 'Meeting', 'id': 'meeting/m', 'title': 'Works'}
        self.assertEqual(self.moved([{**meeting, 'agenda': [{**one, 'actions': [stones]}, two]}],
                                    [{**meeting, 'agenda': [one, {**two, 'actions': [done]}]}]), [
            'Action "Stones" (ston)', '  held by', '    - Agenda item "Bridge" (1)', '    + Agenda item "Street" (2)',
            '  status', '    - open', '    + done'])

    def test_into_a_meeting(self):
        lines = self.moved([{'type': 'Action', 'id': 'action/stones', 'text': 'Stones'}],
                           [{'type': 'Meeting', 'id': 'meeting/m', 'title': 'Works', 'actions': [{'id': 'action/stones', 'text': 'Stones'}]}])
        self.assertEqual(lines, ['+ Meeting "Works" (m)', 'Action "Stones" (ston)', '  held by', '    - on its own',
                                 '    + Meeting "Works" (m)'])


class MergeTest(ToolTest):
    def merge(self, before, ours, theirs, *options):
        for name, fields in (('before.json', before), ('ours.json', ours), ('theirs.json', theirs)):
            if fields is not None:
                self.file(name, json.dumps([{'type': 'Action', 'id': 'action/lamps', 'text': 'Lamps', **fields}]))
        if before is not None:
            options = ('--ancestor', 'before.json', *options)
        return self.run_tool('merge', 'ours.json', 'theirs.json', *options)

    def merged(self, answer):
        return {key: value for key, value in json.loads(answer.out)['records'][0].items() if key not in ('type', 'id', 'text')}

    def test_without_conflict(self):
        answer = self.merge({'status': 'open'}, {'status': 'done'}, {'status': 'open', 'priority': 2})
        self.assertEqual((answer.code, answer.err, self.merged(answer)), (0, '', {'status': 'done', 'priority': 2}))

    def test_conflict(self):
        answer = self.merge({'status': 'open'}, {'status': 'done'}, {'status': 'cancelled', 'due': {'text': 'now'}})
        self.assertEqual((answer.code, self.merged(answer)), (1, {'status': 'done', 'due': {'type': 'Deadline', 'text': 'now'}}))
        self.assertEqual(answer.err, 'gov: conflict: Action "Lamps" (lamp), status: ours done; theirs cancelled; before open\n')

    def test_without_ancestor(self):
        answer = self.merge(None, {'status': 'done'}, {'status': 'open', 'priority': 1})
        self.assertEqual((answer.code, self.merged(answer)), (1, {'status': 'done', 'priority': 1}))
        self.assertEqual(answer.err, 'gov: conflict: Action "Lamps" (lamp), status: ours done; theirs open\n')

    def test_deletion(self):
        before = self.file('before.json', '[{"type":"Action","id":"lamp","text":"Lamps"}]')
        changed = self.file('changed.json', '[{"type":"Action","id":"lamp","text":"Lamps","priority":1}]')
        gone = self.file('gone.json', '[]')
        for ours, theirs, end in ((changed, gone, 'ours changed it; theirs took it out'),
                                  (gone, changed, 'ours took it out; theirs changed it')):
            answer = self.run_tool('merge', ours, theirs, '-a', before)
            self.assertEqual((answer.code, answer.err), (1, f'gov: conflict: Action "Lamps" (lamp): {end}\n'))

    def test_conflicts_are_records(self):
        answer = self.merge({'status': 'open'}, {'status': 'done'}, {'status': 'cancelled'}, '--format=json')
        self.assertEqual(json.loads(answer.err), [
            {'type': 'Conflict', 'subject': {'id': 'action/lamps', 'label': 'Lamps'}, 'field': 'status', 'kind': 'value',
             'ours': '"done"', 'theirs': '"cancelled"', 'ancestor': '"open"'}])
        self.file('conflicts.json', answer.err)
        self.good('convert', 'conflicts.json')

    def test_output(self):
        answer = self.merge({}, {'priority': 1}, {}, '-o', 'both.ndjson')
        self.assertEqual((answer.code, answer.out), (0, ''))
        self.assertEqual(json.loads((self.folder / 'both.ndjson').read_text())['priority'], 1)

    def test_with_itself(self):
        self.good('convert', 'council.json', '-o', 'copy.json')
        self.assertEqual(self.good('merge', 'copy.json', 'copy.json').bytes, (self.folder / 'copy.json').read_bytes())

    def test_wrong_use(self):
        self.wrong(re.compile('wanted: gov merge OURS THEIRS'), 'merge', 'council.json')
        self.wrong(re.compile('no-such-file'), 'merge', 'council.json', 'council.json', '-a', 'no-such-file')
