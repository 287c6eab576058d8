#!/usr/bin/env python3
"""Each example that reads OParl: on a small council that is invented, and on a real one counted by plain Python.

usage: test-oparl-examples.py EXAMPLE COMMAND...    EXAMPLE is next-meetings, open-questions or agenda

The real records are in $GOV_SHARED; without it their test is skipped.
"""
import csv
import datetime
import io
import json
import os
import pathlib
import subprocess
import sys
import unittest

EXAMPLE, COMMAND = sys.argv[1], sys.argv[2:]
NAMES = ['meetings.ndjson', 'papers.ndjson', 'organizations.json']
SAMPLES = pathlib.Path(__file__).parent.parent / 'samples' / 'oparl'
REAL = pathlib.Path(os.environ.get('GOV_SHARED') or SAMPLES.parents[2] / '../shared') / 'corpus' / 'oparl-karlsruhe'
ID = 'https://oparl.port.example/'

MEETINGS = '''\
2031-02-15T17:30:00+01:00  Frühschoppen
2031-02-15T17:00:00Z  Hafenrat
2031-03-12T18:00:00+01:00  Ausschuss für Deiche
'''
# Answered by a result, a file or a paper are 1, 4 and 5; 6 and 7 are no questions.
QUESTIONS = '''\
organization,date,reference,question
,2031-01-08,2031/8,Ist der Leuchtturm an?
Amt für Kräne,2031-01-02,2031/2,"Wer bezahlt den Kran, und wann?"
Hafenamt,2031-01-02,2031/2,"Wer bezahlt den Kran, und wann?"
https://oparl.port.example/organization/9,2031-01-03,2031/3,"Wo bleibt die ""alte"" Boje?"
'''
AGENDA = '''\
# Hafenrat

2031-01-15T17:00:00+01:00, Hafenamt, Saal 2

- **1** Tiefe der Fahrrinne
  - paper 2031/1: Wie tief ist die Fahrrinne?
  - result: Kenntnisnahme
- **2** Neuer Kran
  - paper 2031/2: Wer bezahlt den Kran, und wann?
- **3.1** Pacht der Halle 4 (not public)
  - result: einstimmig zugestimmt
'''


def run(folder, *args):
    return subprocess.run([*COMMAND, *args, *(str(folder / name) for name in NAMES)], capture_output=True, text=True)


def real(nth):
    text = (REAL / NAMES[nth]).read_text(encoding='utf-8')
    return [json.loads(line) for line in text.splitlines()] if nth < 2 else json.loads(text)


class Example(unittest.TestCase):
    def good(self, folder, *args):
        result = run(folder, *args)
        self.assertEqual((result.returncode, result.stderr), (0, ''))
        return result.stdout

    def test_invented(self):
        args, expected = {
            'next-meetings': (['2031-02-01'], MEETINGS),
            'open-questions': ([], QUESTIONS),
            'agenda': ([ID + 'meeting/1'], AGENDA),
        }[EXAMPLE]
        self.assertEqual(self.good(SAMPLES, *args), expected)

    def test_bad_input(self):
        result = run(SAMPLES / 'nowhere', *{'next-meetings': ['2031'], 'open-questions': [], 'agenda': ['x']}[EXAMPLE])
        self.assertNotEqual(result.returncode, 0)
        self.assertIn('nowhere', result.stderr)

    @unittest.skipUnless(REAL.is_dir(), 'the records of a real council are not there')
    def test_real(self):
        getattr(self, 'real_' + EXAMPLE.replace('-', '_'))()

    def real_next_meetings(self):
        starts = sorted(datetime.datetime.fromisoformat(m['start']) for m in real(0))
        first = datetime.datetime.fromisoformat('2026-03-01T00:00:00+01:00')
        lines = self.good(REAL, '2026-03-01').splitlines()
        self.assertEqual([datetime.datetime.fromisoformat(line.split()[0]) for line in lines],
                         [start for start in starts if start >= first])

    def real_open_questions(self):
        results = {item['id'] for m in real(0) for item in m.get('agendaItem', []) if item.get('result')}
        expected = [
            p['reference'] for p in real(1) if p['paperType'] == 'Anfrage'
            and not any(word in f['name'].lower() for f in p.get('auxiliaryFile', []) for word in ('antwort', 'stellungnahme'))
            and not any(c.get('agendaItem') in results for c in p['consultation'])
            for _ in p['underDirectionOf']]
        rows = list(csv.DictReader(io.StringIO(self.good(REAL))))
        self.assertTrue(expected)
        self.assertEqual(sorted(row['reference'] for row in rows), sorted(expected))

    def real_agenda(self):
        longest = max(real(0), key=lambda m: len(m.get('agendaItem', [])))
        asked = {c['id'] for p in real(1) for c in p.get('consultation', [])}
        items = longest['agendaItem']
        lines = self.good(REAL, longest['id']).splitlines()
        for start, count in (('- **', len(items)), ('  - result: ', sum('result' in item for item in items)),
                             ('  - paper ', sum(item.get('consultation') in asked for item in items))):
            self.assertEqual(sum(line.startswith(start) for line in lines), count, start)


unittest.main(argv=sys.argv[:1])
