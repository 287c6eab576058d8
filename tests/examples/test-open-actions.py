"""One small program in each language: the output is the same. Usage: test-open-actions.py PROGRAM ARGUMENT..."""
import os
import pathlib
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = sys.argv[1:]


def run(*arguments):
    return subprocess.run([*PROGRAM, *arguments], capture_output=True, text=True, encoding='utf-8', timeout=60,
                          env={**os.environ, 'LC_ALL': 'C.UTF-8'}, check=False)


class OpenActions(unittest.TestCase):
    def test_lists(self):
        done = run('2024-03', HERE / 'open-actions.json')
        self.assertEqual((done.stdout, done.returncode), (HERE.joinpath('open-actions.txt').read_text('utf-8'), 0),
                         done.stderr)

    def test_wrong_calls(self):
        for arguments, says in (((), 'usage'), (('soon', HERE / 'open-actions.json'), 'soon'),
                                (('2024', HERE / 'none.json'), 'none.json')):
            done = run(*arguments)
            self.assertEqual((done.stdout, done.returncode), ('', 1))
            self.assertIn(says, done.stderr)
            self.assertEqual(done.stderr.count('\n'), 1, done.stderr)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
