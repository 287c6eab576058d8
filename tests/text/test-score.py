#!/usr/bin/env python3
"""Scores the report reader on the annotated report that is kept outside the repository.

usage: test-score.py GOV

GOV is the tool. The folder with the corpus is $GOV_SHARED, ../shared by default; where it is absent the
test is skipped (exit 77). Fails where a score is below its floor.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
REPORT = 'corpus/lovp-2021-11-29'

# F1 over what any clerk would have put on the list ("core").
FLOORS = {
    'meetings': 1.0,
    'agenda_items': 1.0,
    'decisions': .95,
    'actions': .92,
    'participants': .90,
    'statements': .90,
    'references': .60,
}


def main(tool):
    shared = pathlib.Path(os.environ.get('GOV_SHARED') or ROOT.parent / 'shared').resolve()
    report = shared / REPORT / 'report.txt'
    if not report.is_file():
        print(f'skipped: no annotated report in {shared}')
        return 77

    records = subprocess.run([tool, 'convert', '--from', 'report', '--to', 'gov', str(report)],
                             check=True, stdout=subprocess.PIPE).stdout
    found = subprocess.run([sys.executable, str(HERE / 'score-adapter.py')],
                           check=True, input=records, stdout=subprocess.PIPE).stdout
    with tempfile.TemporaryDirectory() as folder:
        system, scores = pathlib.Path(folder, 'system.json'), pathlib.Path(folder, 'scores.json')
        system.write_bytes(found)
        subprocess.run([sys.executable, str(shared / 'corpus/score.py'), '--errors', '--json', str(scores),
                        '--gold-file', str(report.with_name('gold.json')), '--system-file', str(system)], check=True)
        kinds = json.loads(scores.read_text(encoding='utf-8'))['micro']

    short = [f'{kind}: F1 {kinds[kind]["f1"]:.3f}, {floor} expected'
             for kind, floor in FLOORS.items() if (kinds[kind]['f1'] or 0) < floor]
    print('\n'.join(short) or 'every score reaches its floor')
    return 1 if short else 0


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
