#!/usr/bin/env python3
"""Writes docs/needs.md from the samples that tests/records/test-needs.c holds the records to.

usage: make-needs.py             writes the page
       make-needs.py --check     fails if the page is not what would be written
       make-needs.py --self-test shows that --check can fail
"""
import difflib
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = ROOT / 'tests/samples/needs'
PAGE = ROOT / 'docs/needs.md'

HEAD = '''\
# Forty needs

A report of a consultation says forty kinds of things that the standards for meetings have no place
for. This page shows each as libgov's records in native JSON, with a question that it poses and the
answer that a program finds in the register. Consultation, people and sentences are invented.

`tests/records/test-needs.c` builds these records, writes them, reads them back and asks the
question. It also takes away, one after the other, the fields on which the answer rests, and the
answer must change each time.

This page is made by `docs/make-needs.py` from `tests/samples/needs/`; edit those files.
'''


def section(name, need, sample):
    answer = '\n'.join(f'> {line}  ' if line is not need['answer'][-1] else f'> {line}' for line in need['answer'])
    fields = ', '.join(f'`{field}`' for field in need['restsOn'])
    number = f'N{int(name[1:])}'
    return (f'\n## {number}\n\n{need["need"]}\n\n**{need["question"]}**\n\n{answer}\n\n'
            f'This rests on {fields}.\n\n```json\n{sample}```\n')


def make():
    needs = json.loads((SAMPLES / 'questions.json').read_text(encoding='utf-8'))
    return HEAD + ''.join(section(name, need, (SAMPLES / f'{name}.json').read_text(encoding='utf-8'))
                          for name, need in needs.items())


def faults(page):
    """What is wrong with a page: where it differs, and samples that it does not show."""
    wanted = make()
    if page != wanted:
        yield from difflib.unified_diff(page.splitlines(), wanted.splitlines(), 'docs/needs.md', 'what the samples say',
                                        lineterm='', n=1)
    shown = re.findall(r'^```json\n(.*?)^```$', page, re.S | re.M)
    for path in sorted(SAMPLES.glob('N*.json')):
        if path.read_text(encoding='utf-8') not in shown:
            yield f'docs/needs.md does not show {path.name}'


def self_test():
    page = make()
    assert not list(faults(page))
    controls = [page.replace('"type": "Action"', '"type": "Task"', 1), page.replace('## N7', '## N70'), page[:-200], page + '\n']
    for control in controls:
        assert list(faults(control))
    print(f'{1 + len(controls)} passed, 0 failed')


def main(arguments):
    if arguments == ['--self-test']:
        self_test()
    elif arguments == ['--check']:
        found = list(faults(PAGE.read_text(encoding='utf-8')))
        print('\n'.join(found + ['docs/make-needs.py writes it anew'] if found else []), file=sys.stderr)
        print(f'{0 if found else 1} passed, {1 if found else 0} failed')
        return 1 if found else 0
    elif not arguments:
        PAGE.write_text(make(), encoding='utf-8')
    else:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
