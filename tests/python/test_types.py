"""The types: mypy has nothing to say of right uses, and finds each line of wrong ones.

usage: test_types.py GOV.PYI
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).parent
SOURCE = HERE.parent.parent / 'bindings' / 'python' / 'gi-stubs'
MYPY = shutil.which('mypy') or (pathlib.Path('/usr/bin/mypy').exists() and '/usr/bin/mypy')
stub = sys.argv.pop(1)


def lay_out(folder):
    """The stubs as type checkers look for them in a folder of one's own."""
    shutil.copytree(SOURCE, folder / 'gi')
    shutil.copy(stub, folder / 'gi' / 'repository' / 'Gov.pyi')


class Types(unittest.TestCase):
    def lines_with_faults(self, name, change=None):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            lay_out(folder)
            text = (HERE / 'types' / name).read_text(encoding='utf-8')
            (folder / name).write_text(change(text) if change else text, encoding='utf-8')
            done = subprocess.run([MYPY, '--strict', '--no-incremental', '--cache-dir=/dev/null', name], cwd=folder,
                                  env={'MYPYPATH': str(folder), 'PATH': '/usr/bin:/bin', 'LC_ALL': 'C.UTF-8'},
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        found = re.findall(r'^([^:\n]+):(\d+): error: (.*)$', done.stdout, re.M)
        self.assertEqual(done.returncode != 0, bool(found), done.stdout)
        self.assertEqual({pathlib.Path(file).name for file, _, _ in found} - {name}, set(), done.stdout)
        return {int(line) for _, line, _ in found}

    @unittest.skipUnless(MYPY, 'mypy is not installed')
    def test_right(self):
        self.assertEqual(self.lines_with_faults('right.py'), set())
        self.assertTrue(self.lines_with_faults('right.py', lambda text: text.replace('meeting.end', 'meeting.ende')))

    @unittest.skipUnless(MYPY, 'mypy is not installed')
    def test_wrong(self):
        lines = (HERE / 'types' / 'wrong.py').read_text(encoding='utf-8').split('\n')
        marked = {number for number, line in enumerate(lines, 1) if line.endswith('# wrong')}
        self.assertGreater(len(marked), 25)
        self.assertEqual(self.lines_with_faults('wrong.py'), marked)

    def test_right_runs(self):
        subprocess.run([sys.executable, HERE / 'types' / 'right.py'], check=True, stdout=subprocess.DEVNULL)


if __name__ == '__main__':
    result = unittest.main(exit=False, verbosity=0).result
    failed, skipped = len(result.failures) + len(result.errors), len(result.skipped)
    print(f'{result.testsRun - failed - skipped} passed, {failed} failed, {skipped} skipped')
    sys.exit(failed > 0)
