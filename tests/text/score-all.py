#!/usr/bin/env python3
"""Scores the report reader on all annotated reports that are kept outside the repository.

usage: score-all.py [--per-doc] [--errors] [--only NAME] [--write] GOV

GOV is the tool. The folder with the corpus is $GOV_SHARED, ../shared by default; where it is absent the test is
skipped (exit 77). Prints precision, recall and F1 over what any clerk would have put on the list ("core"), for
each kind and language. Fails where an F1 of all documents together is more than .02 below the table in
docs/reports.md, which --write brings up to date.
"""
import argparse
import importlib.util
import json
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PAGE = ROOT / 'docs/reports.md'
KINDS = ['meetings', 'agenda_items', 'participants', 'decisions', 'actions']
ALLOWED_DROP = .02
BEGIN, END = '<!-- scores -->\n', '<!-- /scores -->\n'


def load(path, name):
    """A script as a module."""
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_register(tool, gold, folder):
    report = folder / gold['report_file'] if 'report_file' in gold else next(folder.glob('report.*'))
    done = subprocess.run([tool, 'convert', '--from', 'report', '--to', 'gov', str(report)], check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


def confidences(register):
    """For each finding by its place: how sure the reader is, where it says so."""
    sure = {}

    def walk(value):
        if isinstance(value, dict):
            for evidence in value.get('evidence', []):
                if value.get('type') in ('Decision', 'Action') and 'confidence' in evidence:
                    sure.setdefault((value['type'], evidence['start'], evidence['end']), float(evidence['confidence']))
            for child in value.values():
                walk(child)
        elif isinstance(value, list):
            for child in value:
                walk(child)
    walk(register)
    return sure


def rows(scorer, per, gold):
    """One line per kind and language: (language, kind, precision, recall, F1, true, false, missed)."""
    for language in ('all', 'nl', 'de', 'en'):
        documents = {name for name in per if language in ('all', gold[name]['language'])}
        if not documents:
            continue
        totals = scorer.total(per, documents)
        for kind in KINDS:
            if kind in totals:
                yield (language, kind, *scorer.prf(totals[kind]), *(totals[kind][key] for key in ('tp', 'fp', 'fn')))


def number(value):
    return '–' if value is None else f'{value:.2f}'


def table(lines):
    head = '| language | kind | precision | recall | F1 | right | false | missed |\n|---|---|---|---|---|---|---|---|\n'
    return head + ''.join(f'| {language} | {kind.replace("_", " ")} | {number(p)} | {number(r)} | {number(f)} | {tp} | {fp} | {fn} |\n'
                          for language, kind, p, r, f, tp, fp, fn in lines)


def steps(scorer, per, sure):
    """Precision of each step of confidence, over decisions and actions."""
    names = {'decisions': 'Decision', 'actions': 'Action'}
    counts = {}
    for document, kinds in per.items():
        for kind, name in names.items():
            for result, verdict in (('tp', True), ('fp', False)):
                for found in kinds[kind][1][result]:
                    found = found[0] if verdict else found
                    step = sure[document].get((name, *found.get('span', (0, 0))))
                    right, of = counts.get((kind, step), (0, 0))
                    counts[kind, step] = right + verdict, of + 1
    return ''.join(f'| {kind} | {step} | {right / of:.2f} | {right} of {of} |\n'
                   for (kind, step), (right, of) in sorted(counts.items(), key=str))


def attributes(scorer, per):
    found = scorer.attr(scorer.total(per))
    names = {'who_exact': 'owner exactly right', 'due_exact': 'deadline exactly right', 'due_recall': 'stated deadlines found'}
    return ''.join(f'| {text} | {number(found[name])} |\n' for name, text in names.items() if found.get(name) is not None)


def expected():
    """F1 of all documents for each kind, as the page has it."""
    text = PAGE.read_text(encoding='utf-8') if PAGE.is_file() else ''
    return {kind.replace(' ', '_'): float(f1) for kind, f1 in re.findall(r'^\| all \| ([a-z ]+) \| [^|]+ \| [^|]+ \| ([\d.]+) \|', text, re.M)}


def print_documents(scorer, per):
    for document in sorted(per):
        print(f'{document:42s}', *(f'{kind[:5]} {number(scorer.prf(per[document][kind][0])[2])}' for kind in KINDS))


def print_errors(scorer, per, only):
    for document in sorted(per):
        for kind in KINDS if only in document else []:
            for what in ('fp', 'fn'):
                for item in per[document][kind][1][what]:
                    text = item.get('evidence') or item.get('title') or item.get('name') or item.get('date') or ''
                    print(f'{what.upper()} {document[:20]} {kind[:6]}: {item.get("name") or ""} {scorer.clean(text)[:170]}')


def main(arguments):
    shared = pathlib.Path(os.environ.get('GOV_SHARED') or ROOT.parent / 'shared').resolve()
    corpus = shared / 'corpus'
    if not (corpus / 'minutes').is_dir():
        print(f'skipped: no annotated reports in {shared}')
        return 77
    scorer, adapter = load(corpus / 'score.py', 'score'), load(HERE / 'score-adapter.py', 'adapter')
    gold, systems, sure = {}, {}, {}
    for path in sorted(corpus.rglob('gold.json')):
        document = json.loads(path.read_text(encoding='utf-8'))
        if 'meetings' not in document:
            continue
        register = read_register(arguments.tool, document, path.parent)
        gold[document['id']], systems[document['id']] = document, adapter.convert(register)
        sure[document['id']] = confidences(register)

    per = scorer.run(gold, systems, 'core')
    lines = list(rows(scorer, per, gold))
    text = (table(lines) + '\n| decisions and actions | confidence | precision | |\n|---|---|---|---|\n' + steps(scorer, per, sure)
            + '\n| on matched actions | |\n|---|---|\n' + attributes(scorer, per))
    print(text)
    if arguments.per_doc:
        print_documents(scorer, per)
    if arguments.errors:
        print_errors(scorer, per, arguments.only)
    if arguments.write:
        page = PAGE.read_text(encoding='utf-8')
        before, rest = page.split(BEGIN)
        PAGE.write_text(before + BEGIN + '\n' + text + '\n' + END + rest.split(END)[1], encoding='utf-8')

    floor = expected()
    short = [f'{kind}: F1 {f:.3f}, {floor[kind]:.2f} in the table' for language, kind, _, _, f, *_ in lines
             if language == 'all' and kind in floor and (f or 0) < floor[kind] - ALLOWED_DROP]
    print('\n'.join(short) or 'no score is below the table')
    return 1 if short else 0


if __name__ == '__main__':
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('tool')
    parser.add_argument('--per-doc', action='store_true')
    parser.add_argument('--errors', action='store_true')
    parser.add_argument('--only', default='', help='errors of the documents whose name has this in it')
    parser.add_argument('--write', action='store_true')
    sys.exit(main(parser.parse_args()))
