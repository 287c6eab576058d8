"""The cases that all languages share, in Python: usage test_cases.py CASES."""
import json
import pathlib
import sys
import unittest

import gi

gi.require_version('Gov', '1.0')
from gi.repository import Gov, GLib  # noqa: E402

CASES = json.loads(pathlib.Path(sys.argv.pop(1)).read_text(encoding='utf-8'))['cases']


class Cases(unittest.TestCase):
    def fails(self, case, call, *arguments):
        with self.assertRaises(GLib.Error) as raised:
            call(*arguments)
        code = getattr(Gov.Error, case['error'].upper())
        self.assertTrue(raised.exception.matches(Gov.error_quark(), code), raised.exception)
        self.assertIn(case['says'], raised.exception.message)

    def check_read(self, case):
        if 'error' in case:
            self.fails(case, Gov.Record.new_from_json, case['read'], -1)
        else:
            self.assertEqual(Gov.Record.new_from_json(case['read'], -1).to_json(False), case['write'])

    def check_make(self, case):
        record = getattr(Gov, case['make'])()
        for name, value in case['set'].items():
            setattr(record, name.replace('-', '_'), value)
        self.assertEqual(record.to_json(False), case['write'])

    def check_date(self, case):
        if 'error' in case:
            self.fails(case, Gov.Date, case['date'])
            return
        date = Gov.Date(case['date'])
        self.assertEqual(date.get_precision().value_nick, case['precision'])
        self.assertEqual(str(date.get_earliest()), case['earliest'])
        self.assertEqual(str(date.get_latest()), case['latest'])

    def check_order(self, case):
        first, second = map(Gov.Date, case['order'])
        self.assertEqual(first.compare(second).value_nick, case['is'])


def add(case):
    kind = next(kind for kind in ('read', 'make', 'date', 'order') if kind in case)
    setattr(Cases, f'test {case["name"]}', lambda self: getattr(self, f'check_{kind}')(case))


for each in CASES:
    add(each)

if __name__ == '__main__':
    unittest.main()
