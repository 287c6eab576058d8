"""Lists of records are changed as Python's lists are, and stay whole where something does not fit."""
import random
import unittest

import support
from support import Gov


def titles(items):
    return ''.join(item.title for item in items)


class Lists(unittest.TestCase):
    def setUp(self):
        self.meeting = Gov.Meeting(agenda=list('abcd'))

    def tearDown(self):
        del self.meeting

    def test_read(self):
        agenda = self.meeting.agenda
        self.assertEqual(len(agenda), 4)
        self.assertEqual([agenda[0].title, agenda[-1].title], ['a', 'd'])
        self.assertEqual([titles(agenda[1:3]), titles(agenda[::-2]), titles(reversed(agenda))], ['bc', 'db', 'dcba'])
        self.assertIn(Gov.AgendaItem('b'), agenda)
        self.assertNotIn('b', agenda)
        self.assertEqual([agenda.index(Gov.AgendaItem('c')), agenda.count(Gov.AgendaItem('c'))], [2, 1])
        for position in (4, -5):
            with self.assertRaises(IndexError):
                agenda[position]
        with self.assertRaises(ValueError):
            agenda.index(Gov.AgendaItem('z'))
        self.assertEqual(agenda, [Gov.AgendaItem(title) for title in 'abcd'])

    def test_as_a_list(self):
        """The same steps, chosen at random, on a list of ours and on one of Python's."""
        rest, chance = list('abcd'), random.Random(6)
        agenda = self.meeting.agenda
        for n in range(300):
            new, at = f'{n % 10}', chance.randrange(-6, 7)
            part = slice(chance.choice([None, at]), chance.choice([None, chance.randrange(-6, 7)]))
            step = chance.choice([
                lambda l: l.append(new), lambda l: l.insert(at, new), lambda l: l.extend([new, new]),
                lambda l: l.__setitem__(part, [new]), lambda l: l.__delitem__(part), lambda l: l.pop(at),
                lambda l: l.__delitem__(at), lambda l: l.__setitem__(at, new), lambda l: l.reverse(),
                lambda l: l.__setitem__(slice(None, None, 2), [new] * 2), lambda l: l.__delitem__(slice(None, None, 3)),
            ])
            outcomes = []
            for target in (rest, agenda):
                try:
                    step(target)
                    outcomes.append(None)
                except (IndexError, ValueError) as error:
                    outcomes.append(type(error))
            self.assertEqual(*outcomes)
            self.assertEqual(titles(agenda), ''.join(rest))
        self.assertTrue(all(item.get_holder() is self.meeting for item in agenda))

    def test_assigned(self):
        self.meeting.agenda = ['x', Gov.AgendaItem('y')]
        self.assertEqual(titles(self.meeting.agenda), 'xy')
        self.meeting.agenda = sorted(self.meeting.agenda, key=lambda item: item.title, reverse=True)
        self.assertEqual(titles(self.meeting.agenda), 'yx')
        self.meeting.agenda += ['z']
        self.assertEqual(titles(self.meeting.agenda), 'yxz')
        self.meeting.agenda.sort(key=lambda item: item.title)
        self.assertEqual(titles(self.meeting.agenda), 'xyz')
        self.meeting.agenda = ()
        self.assertEqual(len(self.meeting.agenda), 0)

    def test_moved(self):
        other = Gov.Meeting()
        item = self.meeting.agenda.pop(0)
        other.agenda.append(item)
        self.assertIs(item.get_holder(), other)
        self.meeting.agenda.remove(Gov.AgendaItem('c'))
        self.meeting.agenda.remove(0)
        self.assertEqual(titles(self.meeting.agenda), 'd')

    def test_stays_whole(self):
        other = Gov.Meeting(agenda=['x'])
        agenda = self.meeting.agenda
        for wrong, error in ((Gov.Person('p'), Gov.InvalidError), (other.agenda[0], Gov.ConflictError),
                             (None, TypeError), (3, TypeError)):
            for change in (lambda v: agenda.append(v), lambda v: agenda.insert(1, v), lambda v: agenda.extend(['n', v]),
                           lambda v: agenda.__setitem__(1, v), lambda v: agenda.__setitem__(slice(1, 3), ['n', v]),
                           lambda v: setattr(self.meeting, 'agenda', ['n', v])):
                with self.assertRaises(error):
                    change(wrong)
                self.assertEqual(titles(agenda), 'abcd')
        item = agenda[0]
        with self.assertRaises(Gov.ConflictError):
            item.items.append(item)

    def test_list_outlives_its_record(self):
        agenda = Gov.Record.from_json('{"type":"Meeting","agenda":[{"title":"a"}]}').agenda
        self.assertEqual(agenda[0].title, 'a')
        self.assertIsNone(agenda[0].get_holder())


if __name__ == '__main__':
    support.main()
