#!/usr/bin/env python3
"""Scores the report reader on annotated reports: those kept outside the repository, and samples/ beside this script.

usage: score-all.py [--per-doc] [--errors] [--only NAME] [--write] GOV

GOV is the tool. The folder with the corpus is $GOV_SHARED, ../shared by default; where it is absent the test is
skipped (exit 77). Prints precision, recall and F1 over what any clerk would have put on the list ("core"), for
each kind and language; beside it F1 with one left out: each report read without the entries of the words files that
match in it and in no other report (ablation.py). Fails where an F1 of all documents together, or of all with one left
out, is more than .02 below the table in docs/reports.md, which --write brings up to date.
"""
import argparse
import importlib.util
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PAGE = ROOT / 'docs/reports.md'
SAMPLES = HERE / 'samples'
WORDS = ROOT / 'libgov/text/data'
LANGUAGES = ('nl', 'de', 'en')
KINDS = ['meetings', 'agenda_items', 'participants', 'decisions', 'actions']
ALLOWED_DROP = .02
SAMPLE_HEAD = 'Reports that were made up for the tests'
BEGIN, END = '<!-- scores -->\n', '<!-- /scores -->\n'


def load(path, name):
    """A script as a module."""
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def find_report(gold, folder):
    return folder / gold['report_file'] if 'report_file' in gold else next(folder.glob('report.*'))


def read_register(tool, report, *options):
    done = subprocess.run([tool, 'convert', '--from', 'report', '--to', 'gov', *options, str(report)], check=True, stdout=subprocess.PIPE)
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


def read_left_out(tool, reports, gold, ablation):
    """Each report by the words that other reports stand behind: name → register."""
    registers = {}
    for language in LANGUAGES:
        words = ablation.Words((WORDS / f'{language}.words').read_text(encoding='utf-8'))
        texts = {name: ablation.Report(path.read_text(encoding='utf-8')) for name, path in reports.items() if gold[name]['language'] == language}
        for name, dropped in ablation.only_in(words, texts).items():
            with tempfile.NamedTemporaryFile('w', suffix='.words', encoding='utf-8') as file:
                file.write(words.without(dropped, f'{language}-x-left-out'))
                file.flush()
                registers[name] = read_register(tool, reports[name], '--language', f'{language}-x-left-out', '--words', file.name)
    return registers


def number(value):
    return '–' if value is None else f'{value:.2f}'


def table(lines, left_out):
    head = '| language | kind | precision | recall | F1 | left one out | right | false | missed |\n|---|---|---|---|---|---|---|---|---|\n'
    return head + ''.join(f'| {language} | {kind.replace("_", " ")} | {number(p)} | {number(r)} | {number(f)} | {number(left_out[language, kind])} '
                          f'| {tp} | {fp} | {fn} |\n' for language, kind, p, r, f, tp, fp, fn in lines)


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
    """For each kind, as the page has it: F1 of all documents, and with one left out."""
    text = PAGE.read_text(encoding='utf-8') if PAGE.is_file() else ''
    corpus = text.split(BEGIN)[-1].split(SAMPLE_HEAD)[0]
    return {kind.replace(' ', '_'): (float(f1), float(left_out))
            for kind, f1, left_out in re.findall(r'^\| all \| ([a-z ]+) \| [^|]+ \| [^|]+ \| ([\d.]+) \| ([\d.]+) \|', corpus, re.M)}


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


def read_gold(folder):
    """The annotated reports of a folder: gold by name, and the file of each."""
    gold, reports = {}, {}
    for path in sorted(folder.rglob('gold.json')):
        document = json.loads(path.read_text(encoding='utf-8'))
        if 'meetings' in document:
            gold[document['id']], reports[document['id']] = document, find_report(document, path.parent)
    return gold, reports


def f1_of(scorer, per, gold):
    return {(language, kind): f for language, kind, _, _, f, *_ in rows(scorer, per, gold)}


def compare(lines, left_out, floor):
    """What is more than the allowed drop below the table."""
    for language, kind, _, _, f, *_ in lines:
        if language != 'all' or kind not in floor:
            continue
        for what, value, least in (('F1', f, floor[kind][0]), ('left one out', left_out[language, kind], floor[kind][1])):
            if (value or 0) < least - ALLOWED_DROP:
                yield f'{kind}: {what} {value or 0:.3f}, {least:.2f} in the table'


def main(arguments):
    shared = pathlib.Path(os.environ.get('GOV_SHARED') or ROOT.parent / 'shared').resolve()
    corpus = shared / 'corpus'
    if not (corpus / 'minutes').is_dir():
        print(f'skipped: no annotated reports in {shared}')
        return 77
    scorer, adapter = load(corpus / 'score.py', 'score'), load(HERE / 'score-adapter.py', 'adapter')
    gold, reports = read_gold(corpus)
    samples, sample_reports = read_gold(SAMPLES)
    registers = {name: read_register(arguments.tool, path) for name, path in {**reports, **sample_reports}.items()}
    per = scorer.run(gold, {name: adapter.convert(registers[name]) for name in gold}, 'core')
    per_sample = scorer.run(samples, {name: adapter.convert(registers[name]) for name in samples}, 'core')
    ablated = read_left_out(arguments.tool, {**reports, **sample_reports}, {**gold, **samples}, load(HERE / 'ablation.py', 'ablation'))
    left_out = f1_of(scorer, scorer.run(gold, {name: adapter.convert(ablated[name]) for name in gold}, 'core'), gold)
    sample_left_out = f1_of(scorer, scorer.run(samples, {name: adapter.convert(ablated[name]) for name in samples}, 'core'), samples)

    both = {**per, **per_sample}
    lines = list(rows(scorer, per, gold))
    text = (table(lines, left_out) + f'\n{SAMPLE_HEAD} (`tests/text/samples`):\n\n' + table(rows(scorer, per_sample, samples), sample_left_out)
            + '\nOf both together:\n\n| decisions and actions | confidence | precision | |\n|---|---|---|---|\n'
            + steps(scorer, both, {name: confidences(registers[name]) for name in both})
            + '\n| on matched actions | |\n|---|---|\n' + attributes(scorer, both))
    print(text)
    if arguments.per_doc:
        print_documents(scorer, both)
    if arguments.errors:
        print_errors(scorer, both, arguments.only)
    short = list(compare(lines, left_out, expected()))
    if arguments.write:
        page = PAGE.read_text(encoding='utf-8')
        before, rest = page.split(BEGIN)
        PAGE.write_text(before + BEGIN + '\n' + text + '\n' + END + rest.split(END)[1], encoding='utf-8')
        return 0
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
