"""Registers and errors: finding, files, paths and bytes, and what is raised where something fails."""
import gc
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import support
from support import Gov, GovTest
from gi.repository import Gio, GLib, GObject


class Registers(unittest.TestCase):
    def test_as_a_collection(self):
        meeting, person = Gov.Meeting('a', agenda=['b']), Gov.Person('Ada', id='urn:example:ada')
        register = Gov.Register([meeting])
        register.append(person)
        self.assertEqual([len(register), list(register)], [2, [meeting, person]])
        self.assertEqual([register[0], register[-1], register[:1]], [meeting, person, [meeting]])
        self.assertIs(register['urn:example:ada'], person)
        self.assertIn(meeting.id, register)
        self.assertIn(person, register)
        with self.assertRaises(KeyError):
            register['urn:example:nobody']
        with self.assertRaises(IndexError):
            register[2]
        del register[0]
        register.remove(person)
        self.assertEqual(len(register), 0)
        with self.assertRaises(ValueError):
            register.remove(person)

    def test_types_by_name(self):
        register = Gov.Register([Gov.Meeting('a', agenda=['b', 'c'])])
        for name in (Gov.AgendaItem, 'AgendaItem', 'agenda-item', 'agenda_item', 'agenda item'):
            self.assertEqual(len(register.list(name)), 2)
        self.assertEqual(len(register.list()), 3)
        with self.assertRaisesRegex(Gov.NotFoundError, 'did you mean "Meeting"'):
            register.list('meting')

    def test_paths_and_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / 'é.json'
            register = Gov.Register([Gov.Meeting('a', id='1')])
            register.save(path)
            for given in (path, str(path), os.fsencode(path)):
                self.assertEqual(Gov.Register.new_from_file(given).to_json(), register.to_json())
            text = path.read_bytes()
            for given in (text, bytearray(text), memoryview(text), GLib.Bytes.new(text)):
                self.assertEqual(Gov.Register.new_from_bytes(given).to_json(), register.to_json())
            self.assertEqual(len(Gov.Format.find('gov').read(text, 'x')), 1)
        self.assertEqual(Gov.Register.from_dict(register.to_dict()).to_json(), register.to_json())
        self.assertEqual(len(Gov.Register.from_dict([{'type': 'Person'}])), 1)

    def test_reader(self):
        stream = Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(b'{"type":"Person"}\n{"type":"Body"}\n'))
        self.assertEqual([r.get_type_name() for r in Gov.RecordReader.new(stream)], ['Person', 'Body'])


class Errors(unittest.TestCase):
    def raises(self, classes, function, *arguments):
        with self.assertRaises(Exception) as caught:
            function(*arguments)
        for cls in (GLib.Error, *classes):
            self.assertIsInstance(caught.exception, cls)
        return caught.exception

    def test_have_classes(self):
        meeting = Gov.Meeting('a')
        Gov.Register([meeting])
        text = self.raises([Gov.SyntaxError, Gov.Error, ValueError], Gov.Record.from_json, '{')
        self.assertTrue(text.matches(Gov.error_quark(), Gov.Error.SYNTAX))
        self.assertTrue(str(text).startswith('line 1:2: $: '))
        self.raises([Gov.InvalidError, ValueError], Gov.Record.from_json, '{"type":"Meeting","title":5}')
        self.raises([Gov.LimitError], Gov.Record.from_json, '{"type":"Meeting","x":' + '[' * 5000)
        self.raises([Gov.NotFoundError, LookupError], Gov.Register().list, 'nothing')
        register = Gov.Register([Gov.Meeting('b')])
        self.raises([Gov.ConflictError], Gov.Register().add, register[0])
        missing = self.raises([OSError, FileNotFoundError], Gov.Register.new_from_file, pathlib.Path('/no/such'))
        self.assertIn('/no/such', str(missing))
        self.raises([IsADirectoryError], Gov.Register().save, '/')

    def test_every_code_has_one(self):
        for code in (name for name in dir(Gov.Error) if name.isupper() and name != 'FAILED'):
            self.assertTrue(issubclass(getattr(Gov, code.title().replace('_', '') + 'Error'), Gov.Error))
            self.assertIsNotNone(getattr(Gov.Error, code))

    def test_every_class_can_be_made(self):
        """As g_object_new() does: rule 13 of what bindings need."""
        for name in Gov.Record.type_dup_names():
            self.assertEqual(GObject.new(getattr(Gov, name)).to_json(), f'{{"type":"{name}"}}')


class Life(unittest.TestCase):
    def test_cycles_are_found(self):
        meeting = Gov.Meeting('a', agenda=['b'])
        meeting._mine = meeting
        meeting.connect('notify::title', lambda *args: meeting)
        del meeting
        gc.collect()
        self.assertEqual(GovTest.dup_live(), [])


class Examples(unittest.TestCase):
    expected = ('2024-01-15 Village council\n'
                '  4. The bridge at the mill\n'
                '     decided: The bridge stays closed for now.\n'
                '     action: Ask three firms what a repair costs. (the clerk, in February)\n')

    def test_python(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'register.json')
            done = subprocess.run([sys.executable, os.environ['GOV_SOURCE_ROOT'] + '/examples/python/meeting.py', path],
                                  stdout=subprocess.PIPE, text=True, check=True)
            self.assertEqual(done.stdout, self.expected)
            self.assertEqual(len(Gov.Register.new_from_file(path).list(Gov.Action)), 1)


if __name__ == '__main__':
    support.main()
