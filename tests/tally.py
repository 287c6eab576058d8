#!/usr/bin/env python3
"""Counts the cases in a log that `meson test` wrote, and shows what failed.

usage: tally.py [--self-test | LOG.json]

A test that speaks TAP counts as its cases, one of Python's unittest as its
methods, one that ends with "N passed, N failed" as that says, any other as one.
The last line printed is "N passed, N failed, N skipped".
"""
import json
import re
import sys

TAP = re.compile(r'^(not )?ok\b[^#\n]*(?:# *(SKIP|TODO))?', re.M | re.I)
PLAN = re.compile(r'^1\.\.(\d+)', re.M)
SAYS = re.compile(r'^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$', re.M)
RAN = re.compile(r'^Ran (\d+) tests? in', re.M)
GOOD = {'OK', 'EXPECTEDFAIL'}
LINES = 60  # of a failing test's output


def count(result, out, err):
    """(passed, failed, skipped) of one test."""
    if result == 'SKIP':
        return 0, 0, 1
    good = result in GOOD
    cases, said, ran = TAP.findall(out), SAYS.findall(out + '\n' + err), RAN.findall(err + '\n' + out)
    if cases and PLAN.search(out):
        skipped = sum(bool(word) for _, word in cases)
        failed = sum(bool(no) and not word for no, word in cases)
        passed = len(cases) - failed - skipped
    elif said:
        passed, failed, skipped = (int(n or 0) for n in said[-1])
    elif ran:
        text = out + err
        failed, skipped = (sum(int(n) for word in words for n in re.findall(rf'\b{word}=(\d+)', text))
                           for words in (('failures', 'errors', 'unexpected successes'), ('skipped',)))
        passed = sum(int(n) for n in ran) - failed - skipped
    else:
        passed, failed, skipped = int(good), int(not good), 0
    if not good and not failed:
        failed = 1  # a crash between cases, a leak at the end, too much time
    return passed, failed, skipped


def tally(log):
    total = [0, 0, 0]
    for line in log:
        test = json.loads(line)
        out, err = test.get('stdout') or '', test.get('stderr') or ''
        counts = count(test['result'], out, err)
        total = [a + b for a, b in zip(total, counts)]
        words = [f'{n} {word}' for n, word in zip(counts, ('passed', 'failed', 'skipped')) if n]
        print(f"  {test['name'].partition(':')[2] or test['name']:<44} {', '.join(words) or 'no cases'}"
              f"{'' if test['result'] in GOOD | {'SKIP'} else '  ' + test['result']}  ({test['duration']:.1f} s)")
        if counts[1]:
            print('    | ' + '\n    | '.join((out + '\n' + err).strip().split('\n')[-LINES:]))
        elif counts[2]:
            for reason in re.findall(r'# *SKIP *(.*)', out) or (out + err).strip().split('\n')[-1:]:
                print(f'    skipped: {reason}')
    print('{} passed, {} failed, {} skipped'.format(*total))


def self_test():
    for expected, arguments in [
        ((2, 0, 1), ('OK', '1..3\nok 1 /a\nok 2 /b # SKIP not here\nok 3 /c\n', '')),
        ((1, 1, 0), ('FAIL', '1..2\nok 1 /a\nnot ok 2 /b\n', '')),
        ((1, 1, 0), ('ERROR', '1..4\nok 1 /a\nBail out! no\n', '')),
        ((2, 1, 0), ('ERROR', 'TAP version 13\nok 1 /a\nok 2 /b\n1..2\n', 'leak')),
        ((7, 2, 0), ('FAIL', 'noise\n7 passed, 2 failed\n', '')),
        ((5, 0, 1), ('OK', '', 'Ran 6 tests in 0.1s\n\nOK (skipped=1)\n')),
        ((1, 2, 0), ('FAIL', '', 'Ran 3 tests in 0.1s\n\nFAILED (failures=1, errors=1)\n')),
        ((0, 0, 1), ('SKIP', 'why\n', '')),
        ((0, 1, 0), ('TIMEOUT', '', '')),
        ((1, 0, 0), ('OK', 'ok so far\n', '')),
    ]:
        found = count(*arguments)
        assert found == expected, f'{arguments}: {expected} expected, {found} found'
    print('10 passed, 0 failed')


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__.strip())
    if sys.argv[1] == '--self-test':
        self_test()
    else:
        with open(sys.argv[1], encoding='utf-8') as log:
            tally(log)
