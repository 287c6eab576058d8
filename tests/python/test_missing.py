"""Where something is missing, the error says what to do: another interpreter, no typelib, no library, no override."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import support

PYTHON = pathlib.Path(__file__).parent.parent.parent / 'bindings' / 'python'
CODE = 'from libgov import Gov; print(Gov.Meeting("a").title)'


class Missing(unittest.TestCase):
    def run_python(self, *options, **changes):
        environment = {**os.environ, **changes}
        return subprocess.run([sys.executable, *options, '-c', CODE], env=environment, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True)

    def told(self, *words, **changes):
        done = self.run_python(**changes)
        self.assertNotEqual(done.returncode, 0)
        last = done.stderr.strip().split('\n')[-1]
        self.assertTrue(last.startswith('ImportError: '), done.stderr)
        for word in words:
            self.assertIn(word, last)

    def test_all_there(self):
        done = self.run_python()
        self.assertEqual(done.stdout, 'a\n', done.stderr)

    def test_no_pygobject(self):
        with tempfile.TemporaryDirectory() as folder:
            # An interpreter without it, as far as a program can tell.
            (pathlib.Path(folder) / 'sitecustomize.py').write_text('import sys; sys.modules["gi"] = None')
            self.told('needs PyGObject', 'apt install python3-gi', PYTHONPATH=f'{folder}:{PYTHON}')

    def test_something_else_called_gi(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / 'gi').mkdir()
            (pathlib.Path(folder) / 'gi' / '__init__.py').touch()
            self.told('needs PyGObject', PYTHONPATH=f'{folder}:{PYTHON}')

    def test_no_typelib(self):
        self.told('Gov-1.0.typelib', 'GI_TYPELIB_PATH', 'meson devenv', GI_TYPELIB_PATH='')

    def test_no_library(self):
        self.told('libgov-1.so.0', 'LD_LIBRARY_PATH', LD_LIBRARY_PATH='')

    def test_no_override(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(PYTHON / 'libgov', pathlib.Path(folder) / 'libgov')
            self.told('gi/overrides/Gov.py', 'PYTHONPATH', PYTHONPATH=folder)


if __name__ == '__main__':
    support.main()
