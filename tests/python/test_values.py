"""Records as values: compared, copied, shown, matched, turned into dicts and JSON."""
import copy
import pickle
import unittest

import support
from support import Gov

BRIDGE = dict(type='Meeting', title='Raad – één', start='2021-11-29', agenda=[
    dict(type='AgendaItem', title='The bridge', decisions=[dict(type='Decision', text='It stays closed.')])])


class Values(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(Gov.Meeting(title='a'), Gov.Meeting(title='a'))
        self.assertNotEqual(Gov.Meeting(title='a'), Gov.Meeting(title='b'))
        self.assertNotEqual(Gov.Meeting(title='a'), Gov.AgendaItem(title='a'))
        self.assertNotEqual(Gov.Meeting(title='a'), 'a')
        self.assertEqual(len({Gov.Meeting('a', id='1'), Gov.Meeting('a', id='1'), Gov.Meeting('b', id='1')}), 2)
        self.assertEqual(len({Gov.Ref('1'), Gov.Ref('1', None), Gov.Ref('1', 'a')}), 2)

    def test_copied(self):
        text = '{"type":"Meeting","agenda":[{"title":"a"}],"unknown":[1.50],"title":null}'
        meeting = Gov.Record.from_json(text)
        for other in (copy.copy(meeting), copy.deepcopy(meeting), pickle.loads(pickle.dumps(meeting))):
            self.assertEqual(other, meeting)
            self.assertEqual(other.to_json(), meeting.to_json())
            self.assertIsNot(other.agenda[0], meeting.agenda[0])
        date, ref = Gov.Date('2021~'), Gov.Ref('1', 'a')
        self.assertEqual(pickle.loads(pickle.dumps([date, ref])), [date, ref])
        self.assertEqual(copy.deepcopy([date, ref]), [date, ref])
        self.assertEqual(copy.deepcopy(meeting.agenda), [Gov.AgendaItem('a')])
        register = Gov.Register.from_json('{"type":"Register","mine":1,"records":[' + text + ']}')
        for other in (copy.copy(register), copy.deepcopy(register), pickle.loads(pickle.dumps(register))):
            self.assertEqual(other.to_json(), register.to_json())

    def test_shows_itself(self):
        meeting = Gov.Meeting.from_dict(BRIDGE)
        self.assertEqual(repr(meeting), "Gov.Meeting('Raad – één', start='2021-11-29', agenda=[Gov.AgendaItem("
                                        "'The bridge', decisions=[Gov.Decision('It stays closed.')])])")
        self.assertEqual(eval(repr(meeting)), meeting)
        self.assertEqual(repr(Gov.Action('Ask', assignees=[Gov.Ref(label='the clerk')], status='open')),
                         "Gov.Action('Ask', assignees=[Gov.Ref(label='the clerk')], status='open')")
        self.assertEqual(repr(Gov.Meeting(agenda=list('abcd'))), "Gov.Meeting(agenda=[Gov.AgendaItem('a'), "
                         "Gov.AgendaItem('b'), Gov.AgendaItem('c'), …])")
        self.assertLess(len(repr(Gov.Meeting('x' * 1000))), 100)
        self.assertEqual(repr(Gov.Register([Gov.Person('Ada'), Gov.Person('Bob'), Gov.Meeting('a')])),
                         '<Gov.Register of 2 Person, 1 Meeting>')
        self.assertEqual(repr(Gov.Date('2021~')), "Gov.Date('2021~')")

    def test_matched(self):
        def tell(what):
            match what:
                case Gov.Meeting(title, start=Gov.Date(2021, 11, day)):
                    return f'{title} on {day}'
                case Gov.Decision(text=text):
                    return text
                case Gov.Ref(None, label):
                    return label
        self.assertEqual(tell(Gov.Meeting.from_dict(BRIDGE)), 'Raad – één on 29')
        self.assertEqual(tell(Gov.Decision('Yes')), 'Yes')
        self.assertEqual(tell(Gov.Ref(label='clerk')), 'clerk')
        self.assertIsNone(tell(Gov.Meeting('a')))

    def test_dicts(self):
        meeting = Gov.Meeting.from_dict(BRIDGE)
        self.assertEqual(meeting.to_dict(), BRIDGE)
        self.assertEqual(Gov.Record.from_dict(BRIDGE), meeting)
        self.assertEqual(Gov.Meeting.from_dict({'title': 'a'}), Gov.Meeting('a'))
        with self.assertRaisesRegex(Gov.InvalidError, 'Gov.Person expected, Gov.Meeting found'):
            Gov.Person.from_dict(BRIDGE)
        with self.assertRaises(Gov.InvalidError):
            Gov.Meeting.from_dict({'title': 5})

    def test_json(self):
        text = '{"type":"Meeting","agenda":[],"title":null,"x":1.50}'
        self.assertEqual(Gov.Record.from_json(text).to_json(), text)
        self.assertEqual(Gov.Record.from_json(text.encode()).to_json(), text)
        self.assertEqual(Gov.Record.new_from_json(text, -1).to_json(False), text)
        self.assertIn('\n  "type"', Gov.Meeting('a').to_json(pretty=True))

    def test_keys(self):
        meeting = Gov.Record.from_json('{"type":"Meeting","id":"1","title":"a","plannedStart":"2021","x":[1]}')
        self.assertEqual([meeting['id'], meeting['title'], meeting['x']], ['1', 'a', [1]])
        for key in ('plannedStart', 'planned-start', 'planned_start'):
            self.assertEqual(str(meeting[key]), '2021')
        self.assertEqual(dict(meeting), {'id': '1', 'title': 'a', 'planned_start': Gov.Date('2021')})
        for missing in ('start', 'nothing', 5):
            with self.assertRaises(KeyError):
                meeting[missing]
        self.assertEqual(meeting.get('start', 0), 0)
        meeting['plannedStart'] = '2022'
        del meeting['title']
        self.assertTrue('title' not in meeting and 'x' in meeting)
        self.assertEqual(meeting.planned_start, Gov.Date('2022'))
        with self.assertRaises(KeyError):
            meeting['titel'] = 'b'

    def test_diff(self):
        differences = Gov.Meeting(title='a').diff(Gov.Meeting(title='b'))
        self.assertEqual([(d.path, d.before, d.after) for d in differences], [('title', '"a"', '"b"')])


if __name__ == '__main__':
    support.main()
