"""What every test in Python begins and ends with: the library, and a look at what is still alive."""
import gc
import sys
import unittest

import gi

gi.require_version('Gov', '1.0')
gi.require_version('GovTest', '1.0')
from gi.repository import Gov, GovTest  # noqa: E402

GovTest.watch()


class NothingLeft(unittest.TestCase):
    """The last test of a file: the others have let go of all that they made."""

    def test_nothing_is_alive(self):
        control = Gov.Meeting('a', agenda=['b'])
        self.assertGreaterEqual(GovTest.count_live(), 3)
        del control
        gc.collect()
        self.assertEqual(GovTest.dup_live(), [])


def main():
    loader = unittest.defaultTestLoader
    suite = loader.loadTestsFromModule(sys.modules['__main__'])
    suite.addTests(loader.loadTestsFromTestCase(NothingLeft))
    result = unittest.TextTestRunner(verbosity=0).run(suite)
    failed, skipped = len(result.failures) + len(result.errors), len(result.skipped)
    print(f'{result.testsRun - failed - skipped} passed, {failed} failed, {skipped} skipped')
    sys.exit(failed > 0)
