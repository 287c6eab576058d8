"""Records from Python: built, written, read back, compared, and used wrongly."""
import copy
import os
import subprocess
import sys
import tempfile
import unittest

import gi

gi.require_version('Gov', '1.0')
from gi.repository import GLib, GObject, Gov  # noqa: E402


def read(text):
    return Gov.Record.new_from_json(text, -1)


class Attributes(unittest.TestCase):
    def test_are_properties(self):
        meeting = Gov.Meeting(title='Council')
        meeting.title = 'Village council'
        self.assertEqual(meeting.get_title(), 'Village council')
        meeting.public = False
        self.assertTrue(meeting.has('public'))
        self.assertFalse(meeting.public)

    def test_misspelt(self):
        meeting = Gov.Meeting()
        with self.assertRaisesRegex(AttributeError, 'did you mean "title"'):
            meeting.titel = 'x'
        with self.assertRaisesRegex(AttributeError, 'did you mean "agenda"'):
            Gov.Meeting(agnda=[])
        with self.assertRaises(AttributeError):
            meeting.titel

    def test_every_property_is_an_attribute(self):
        for name in Gov.Record.type_dup_names():
            cls = getattr(Gov, name)
            for pspec in GObject.list_properties(cls):
                self.assertIsInstance(getattr(cls, pspec.name.replace('-', '_')), property, f'{name}:{pspec.name}')

    def test_dates(self):
        meeting = Gov.Meeting(start='2021-11')
        self.assertEqual(str(meeting.start), '2021-11')
        meeting.start = Gov.Date('2021-11-29')
        self.assertEqual(meeting.start, Gov.Date.new_from_string('2021-11-29'))
        with self.assertRaises(GLib.Error) as caught:
            meeting.start = 'next Tuesday'
        self.assertTrue(caught.exception.matches(Gov.error_quark(), Gov.Error.SYNTAX))
        self.assertEqual(str(meeting.start), '2021-11-29')


    def test_dates_have_an_order(self):
        early, late, within = Gov.Date('2021'), Gov.Date('2022'), Gov.Date('2021-11')
        self.assertEqual(sorted([late, early]), [early, late])
        self.assertTrue(early <= early and late > early and late >= early)
        for order in ('__lt__', '__le__', '__gt__', '__ge__'):
            self.assertFalse(getattr(early, order)(within), order)
        with self.assertRaises(TypeError):
            early < '2022'


class Lists(unittest.TestCase):
    def test_changes(self):
        meeting = Gov.Meeting(agenda=[Gov.AgendaItem(title='a'), Gov.AgendaItem(title='b')])
        meeting.agenda[-1] = Gov.AgendaItem(title='c')
        meeting.agenda.extend([Gov.AgendaItem(title='d')])
        del meeting.agenda[0]
        with self.assertRaises(GLib.Error):
            meeting.agenda[0] = Gov.Action(text='wrong')
        with self.assertRaises(IndexError):
            del meeting.agenda[2]
        self.assertEqual([item.title for item in meeting.agenda], ['c', 'd'])

    def test_list(self):
        meeting = Gov.Meeting(agenda=[Gov.AgendaItem(title='a'), Gov.AgendaItem(title='b')])
        self.assertEqual([item.title for item in meeting.agenda], ['a', 'b'])
        self.assertEqual(len(meeting.agenda), 2)
        self.assertEqual(meeting.agenda[-1].title, 'b')
        meeting.agenda.append(Gov.AgendaItem(title='c'))
        self.assertEqual(meeting.agenda[2].get_holder(), meeting)

    def test_refuses(self):
        meeting = Gov.Meeting()
        item = Gov.AgendaItem()
        meeting.agenda.append(item)
        with self.assertRaises(GLib.Error):
            meeting.agenda.append(Gov.Person())
        with self.assertRaises(GLib.Error):
            Gov.Meeting().agenda.append(item)
        with self.assertRaises(TypeError):
            meeting.agenda.append(None)
        self.assertEqual(len(meeting.agenda), 1)

    def test_list_outlives_its_record(self):
        agenda = read('{"type":"Meeting","agenda":[{"title":"a"}]}').agenda
        self.assertEqual(agenda[0].title, 'a')
        self.assertIsNone(agenda[0].get_holder())


class Values(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(Gov.Meeting(title='a'), Gov.Meeting(title='a'))
        self.assertNotEqual(Gov.Meeting(title='a'), Gov.Meeting(title='b'))
        self.assertNotEqual(Gov.Meeting(title='a'), 'a')

    def test_copied(self):
        meeting = Gov.Meeting(agenda=[Gov.AgendaItem(title='a')])
        for other in (copy.copy(meeting), copy.deepcopy(meeting)):
            self.assertEqual(other, meeting)
            self.assertIsNot(other.agenda[0], meeting.agenda[0])

    def test_shows_itself(self):
        self.assertIn('"title":"Raad – één"', repr(Gov.Meeting(title='Raad – één')))
        self.assertEqual(Gov.Meeting(title='a').to_dict(), {'type': 'Meeting', 'title': 'a'})

    def test_lossless(self):
        text = '{"type":"Meeting","agenda":[],"title":null,"x":1.50}'
        self.assertEqual(read(text).to_json(False), text)

    def test_error(self):
        with self.assertRaises(GLib.Error) as caught:
            read('{"type":"Meeting","title":5}')
        self.assertIn('$.title: string expected, number found', caught.exception.message)

    def test_diff(self):
        differences = Gov.Meeting(title='a').diff(Gov.Meeting(title='b'))
        self.assertEqual([(d.path, d.before, d.after) for d in differences], [('title', '"a"', '"b"')])


class Examples(unittest.TestCase):
    expected = ('2024-01-15 Village council\n'
                '  4. The bridge at the mill\n'
                '     decided: The bridge stays closed for now.\n'
                '     action: Ask three firms what a repair costs. (the clerk, in February)\n')

    def run_example(self, *command):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'register.json')
            done = subprocess.run([*command, path], stdout=subprocess.PIPE, text=True, check=True)
            self.assertEqual(done.stdout, self.expected)
            register = Gov.Register.new_from_file(path)
            self.assertEqual(len(register.list(Gov.Action)), 1)

    def test_python(self):
        self.run_example(sys.executable, os.environ['GOV_SOURCE_ROOT'] + '/examples/python/meeting.py')


if __name__ == '__main__':
    result = unittest.main(exit=False, verbosity=0).result
    failed = len(result.failures) + len(result.errors)
    print(f'{result.testsRun - failed} passed, {failed} failed')
    sys.exit(failed > 0)
