#!/usr/bin/env python3
"""The gov tool as a user runs it.

usage: test-tool.py GOV SOURCE_ROOT [TEST...]
"""
import importlib
import pathlib
import sys
import unittest

import support

MODULES = sorted(path.stem for path in pathlib.Path(__file__).parent.glob('cases_*.py'))


def main(tool, root, *names):
    root = pathlib.Path(root).resolve()
    support.TOOL = str(pathlib.Path(tool).resolve())
    support.SAMPLES = root / 'tests/samples'
    support.MANUAL = root / 'examples/gov/gov.1'
    loader = unittest.TestLoader()
    if names:
        suite = loader.loadTestsFromNames(names)
    else:
        suite = unittest.TestSuite(loader.loadTestsFromModule(importlib.import_module(name)) for name in MODULES)
    result = unittest.TextTestRunner(verbosity=1).run(suite)
    failed, skipped = len(result.failures) + len(result.errors), len(result.skipped)
    print(f'{result.testsRun - failed - skipped} passed, {failed} failed, {skipped} skipped')
    return failed > 0


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__.strip())
    sys.exit(main(*sys.argv[1:]))
