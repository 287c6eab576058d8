"""Going through proposals: by keys from a file, and in a real terminal."""
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import time
import unittest

import support
from support import ToolTest, display_width

REPORT = '''Minutes of the harbour board

Quay wall

The wall leans.
RESOLVED: to repair the wall in 2025.
The money is there.

The board raises the fees by 3 percent.
Ms. Prins asks for three tenders.
'''
DEADLINE = 20  # seconds, for what takes a moment


def evidence(words, confidence=None):
    start = REPORT.index(words)
    return [{'type': 'Evidence', 'document': {'id': 'urn:x:report', 'label': 'report.txt'}, 'start': start,
             'end': start + len(words), 'exact': words, 'line': REPORT[:start].count('\n') + 1,
             'rule': 'test/rule', **({'confidence': confidence} if confidence else {})}]


def proposals():
    """An item with two decisions and an action; the action stands first, and is asked about after the decisions."""
    return {'type': 'Register', 'records': [
        {'type': 'Action', 'id': 'urn:x:tenders', 'text': 'ask for three tenders', 'review': 'proposed',
         'assignees': [{'label': 'Ms. Prins'}], 'evidence': evidence('Ms. Prins asks for three tenders.', 0.6)},
        {'type': 'AgendaItem', 'id': 'urn:x:item', 'title': 'Quay wall', 'review': 'proposed',
         'evidence': evidence('Quay wall'), 'decisions': [
             {'type': 'Decision', 'id': 'urn:x:wall', 'text': 'to repair the wall in 2025', 'review': 'proposed',
              'evidence': evidence('RESOLVED: to repair the wall in 2025.', 0.9)},
             {'type': 'Decision', 'id': 'urn:x:fees', 'text': 'to raise the fees', 'review': 'proposed',
              'evidence': evidence('The board raises the fees by 3 percent.', 0.3)},
             {'type': 'Decision', 'id': 'urn:x:old', 'text': 'settled long ago', 'review': 'confirmed'}]}]}


class ReviewCase(ToolTest):
    def setUp(self):
        super().setUp()
        self.file('report.txt', REPORT)
        self.register = self.file('minutes.json', json.dumps(proposals()))

    def records(self, path=None):
        """Every record that has an id, by what follows its last colon."""
        found = {}

        def walk(node):
            if isinstance(node, dict):
                if 'id' in node and 'type' in node:
                    found[node['id'].split(':')[-1]] = node
                for value in node.values():
                    walk(value)
            elif isinstance(node, list):
                for value in node:
                    walk(value)

        walk(json.loads((path or self.register).read_text(encoding='utf-8')))
        return found

    def reviews(self):
        return {name: record['review'] for name, record in self.records().items() if name != 'old'}

    def editor(self, script):
        path = self.file('editor', '#!/bin/sh\n' + script)
        path.chmod(0o755)
        return path


class AnswersTest(ReviewCase):
    def answer(self, keys, *options, **variables):
        return self.good('review', 'minutes.json', '--answers', self.file('keys', keys), *options, **variables).out

    def test_answers(self):
        self.assertEqual(self.answer('c r # the decisions\ns'),
                         'minutes.json: 1 confirmed, 1 rejected, 2 still proposed\n')
        self.assertEqual(self.reviews(), {'wall': 'confirmed', 'fees': 'rejected', 'tenders': 'proposed', 'item': 'proposed'})

    def test_changes_nothing_else(self):
        self.answer('cccc')
        expected = proposals()
        for record in (expected['records'][0], expected['records'][1], *expected['records'][1]['decisions']):
            record['review'] = 'confirmed'
        self.assertEqual(json.loads(self.register.read_text()), expected)

    def test_goes_on_where_one_stopped(self):
        self.answer('cq')
        self.assertEqual(self.answer('rr'), 'minutes.json: 0 confirmed, 2 rejected, 1 still proposed\n')
        self.answer('c')
        self.assertEqual(self.reviews(), {'wall': 'confirmed', 'fees': 'rejected', 'tenders': 'rejected', 'item': 'confirmed'})
        done = self.run_tool('review', 'minutes.json', '--answers', 'keys')
        self.assertEqual((done.code, done.out, done.err), (0, '', 'gov: minutes.json: nothing is proposed\n'))

    def test_undo(self):
        self.answer('crs uuu')
        self.assertEqual(set(self.reviews().values()), {'proposed'})
        self.answer('cu r')
        self.assertEqual(self.reviews()['wall'], 'rejected')

    def test_back(self):
        self.answer('c b r')
        self.assertEqual((self.reviews()['wall'], self.reviews()['fees']), ('rejected', 'proposed'))

    def test_skipped_come_again_at_the_end(self):
        self.answer('sccc s r')
        self.assertEqual(self.reviews(), {'wall': 'rejected', 'fees': 'confirmed', 'tenders': 'confirmed', 'item': 'confirmed'})

    def test_filters(self):
        self.answer('c', '--type', 'actions')
        self.assertEqual(self.reviews()['tenders'], 'confirmed')
        self.assertEqual(self.answer('', '--type', 'Decision'), 'minutes.json: 0 confirmed, 0 rejected, 2 still proposed\n')
        self.assertEqual(self.answer('rq', '--min-confidence', '0.9'), 'minutes.json: 0 confirmed, 1 rejected, 0 still proposed\n')
        self.assertEqual(self.reviews()['wall'], 'rejected')
        self.wrong(re.compile('--min-confidence: .*7 found'), 'review', 'minutes.json', '--min-confidence=7', '--answers=keys')
        self.wrong(re.compile('--type: "plan" is no type'), 'review', 'minutes.json', '--type=plan', '--answers=keys')

    def test_edit(self):
        before = self.records()['wall']
        editor = self.editor('sed -i "s/repair/mend/" "$1"')
        self.answer('e', EDITOR=editor)
        self.assertEqual(self.records()['wall'], {**before, 'text': 'to mend the wall in 2025', 'review': 'confirmed'})

    def test_undo_of_an_edit(self):
        before = self.register.read_text()
        editor = self.editor('sed -i "s/repair/mend/" "$1"')
        self.answer('eu', VISUAL=editor, EDITOR='false')
        self.assertEqual(json.loads(self.register.read_text()), json.loads(before))

    def test_edit_leaves_what_is_held(self):
        editor = self.editor('grep -q decisions "$1" && exit 1; sed -i "s/Quay wall/Quay/" "$1"')
        self.answer('e', '--type=agenda', EDITOR=editor)
        item = self.records()['item']
        self.assertEqual((item['title'], item['review']), ('Quay', 'confirmed'))
        self.assertEqual(item['decisions'], proposals()['records'][1]['decisions'])

    def test_broken_edits(self):
        before = self.register.read_text()
        keys = self.file('keys', 'e')
        for script, complaint in (('echo "{" > "$1"', r'\$'), ('sed -i s/text/txt/ "$1"', 'txt'),
                                  ('sed -i "s/Decision/Action/" "$1"', r'\$\.type: .*Decision.*Action'),
                                  ('sed -i s/:wall/:roof/ "$1"', r'\$\.id: .*urn:x:wall'),
                                  ('true', 'nothing was changed'), ('exit 3', 'did not end well')):
            self.wrong(re.compile(rf'\Agov: .*keys:1: .*{complaint}'), 'review', 'minutes.json', '--answers', keys,
                       EDITOR=self.editor(script))
            self.assertEqual(self.register.read_text(), before)
        done = self.run_tool('review', 'minutes.json', '--answers', keys, EDITOR='./nowhere')
        self.assertRegex(done.err, r'keys:1: there is no editor "\./nowhere"; \$VISUAL or \$EDITOR')

    def test_wrong_keys(self):
        self.wrong(re.compile('keys:2: the key x does nothing'), 'review', 'minutes.json', '--answers', self.file('keys', 'c\nx'))
        self.assertEqual(self.reviews()['wall'], 'confirmed')
        self.wrong(re.compile('keys:1: there is nothing to undo'), 'review', 'minutes.json', '--answers', self.file('keys', 'u'))

    def test_no_terminal(self):
        self.wrong(re.compile('this is no terminal to ask in; --answers'), 'review', 'minutes.json')

    def test_report(self):
        if 'without the report reader' in self.run_tool('convert', 'report.txt').err:
            self.skipTest('no report reader')
        for out, more in (('out.json', ('-o', 'out.json')), ('report.json', ())):
            arguments = ('review', 'report.txt', *more, '--answers')
            self.file('report.txt', REPORT)
            first = self.good(*arguments, self.file('keys', 'c')).out
            self.assertRegex(first, rf'\A{out}: 1 confirmed, 0 rejected, [1-9]')
            self.assertRegex(self.good(*arguments, self.file('keys', 'r')).out, rf'\A{out}: 0 confirmed, 1 rejected')
            found = [record.get('review') for record in self.records(self.folder / out).values()]
            self.assertEqual((found.count('confirmed'), found.count('rejected')), (1, 1))
            before = (self.folder / out).read_text()
            self.file('report.txt', REPORT.replace('repair', 'mend'))
            self.wrong(re.compile(f'{out}: is there already, and not made of report.txt; -o names another'), *arguments, 'keys')
            self.assertEqual((self.folder / out).read_text(), before)

    def test_names_of_registers(self):
        if 'without the report reader' in self.run_tool('convert', 'report.txt').err:
            self.skipTest('no report reader')
        for report, out in (('a.b.md', 'a.b.json'), ('notulen', 'notulen.json'), ('1.april', '1.april.json')):
            self.file(report, REPORT)
            self.good('review', report, '--answers', self.file('keys', 'c'))
            self.assertTrue((self.folder / out).is_file(), out)
        self.wrong(re.compile('-o says which register'), 'review', '-', '--from=report', '--answers', 'keys', stdin=REPORT)

    def test_somebody_else_wrote(self):
        editor = self.editor(f'echo " " >> {self.register}; sed -i s/repair/mend/ "$1"')
        self.wrong(re.compile('minutes.json was changed by somebody else'), 'review', 'minutes.json', '--answers',
                   self.file('keys', 'e'), EDITOR=editor)
        self.assertNotIn('mend', self.register.read_text())

    def test_lines(self):
        path = self.file('minutes.ndjson', '\n'.join(json.dumps(record) for record in proposals()['records']))
        self.good('review', path, '--answers', self.file('keys', 'c'))
        self.assertEqual(json.loads(path.read_text().splitlines()[1])['decisions'][0]['review'], 'confirmed')

    def test_link_stays(self):
        (self.folder / 'link.json').symlink_to('minutes.json')
        self.good('review', 'link.json', '--answers', self.file('keys', 'c'))
        self.assertTrue((self.folder / 'link.json').is_symlink())
        self.assertEqual(self.reviews()['wall'], 'confirmed')


class StoreTest(ReviewCase):
    """Answers in a store: each is a revision, with who and why."""

    def setUp(self):
        super().setUp()
        self.good('put', 'council.gov', 'minutes.json', '--author', 'ada')

    def answer(self, keys, *options, **variables):
        return self.good('review', 'council.gov', '--answers', self.file('keys', keys), *options, **variables).out

    def stored(self):
        self.good('convert', 'council.gov', '-o', 'now.json')
        return self.records(self.folder / 'now.json')

    def history(self, name):
        return [(revision['author'], revision.get('reason')) for revision in self.json('history', 'council.gov', f'urn:x:{name}', '--format=json')]

    def test_answers(self):
        self.assertEqual(self.answer('c r s', '--author', 'ben'), 'council.gov: 1 confirmed, 1 rejected, 2 still proposed\n')
        stored = self.stored()
        self.assertEqual((stored['wall']['review'], stored['fees']['review'], stored['tenders']['review']), ('confirmed', 'rejected', 'proposed'))
        self.assertEqual(self.history('item'), [('ada', None), ('ben', 'Decision confirmed'), ('ben', 'Decision rejected')])
        self.assertEqual(self.history('tenders'), [('ada', None)])
        self.assertEqual(self.answer('c', '--reason', 'seen by the board'), 'council.gov: 1 confirmed, 0 rejected, 1 still proposed\n')
        self.assertEqual(self.history('tenders')[1][1], 'seen by the board')
        self.good('verify', 'council.gov')

    def test_undo_is_a_revision_too(self):
        editor = self.editor('sed -i "s/repair/mend/" "$1"')
        before = self.stored()['item']
        self.answer('eu', EDITOR=editor)
        self.assertEqual(self.stored()['item'], before)
        self.assertEqual([reason for _, reason in self.history('item')],
                         [None, 'Decision confirmed', 'Decision proposed again: an answer was taken back'])

    def test_somebody_else_wrote(self):
        mine = self.file('other.json', self.register.read_text().replace('Quay wall', 'Quay'))
        tool = shlex.quote(str(support.TOOL))
        editor = self.editor(f'{tool} put council.gov {mine} --replace > /dev/null; sed -i s/repair/mend/ "$1"')
        self.wrong(re.compile('council.gov was changed by somebody else'), 'review', 'council.gov', '--answers',
                   self.file('keys', 'e'), EDITOR=editor)
        stored = self.stored()
        self.assertEqual((stored['item']['title'], stored['wall']['text']), ('Quay', 'to repair the wall in 2025'))

    def test_sealed(self):
        self.good('seal', 'council.gov', 'urn:x:item')
        self.wrong(re.compile('keys:1: .*seal'), 'review', 'council.gov', '--answers', self.file('keys', 'c'))
        self.assertEqual(self.stored()['wall']['review'], 'proposed')

    def test_out_of_a_store(self):
        """With -o the store stays as it is."""
        before = (self.folder / 'council.gov').read_bytes()
        self.assertEqual(self.answer('c', '-o', 'mine.json'), 'mine.json: 1 confirmed, 0 rejected, 3 still proposed\n')
        self.assertEqual((self.folder / 'council.gov').read_bytes(), before)

    def test_author_of_a_file(self):
        for option in ('--author', '--reason'):
            self.wrong(re.compile('--author and --reason are for answers in a store, and minutes.json is none'),
                       'review', 'minutes.json', option, 'ben', '--answers', 'keys')


@unittest.skipUnless(shutil.which('tmux') and shutil.which('bash'), 'no tmux to ask in')
class TerminalCase(ReviewCase):
    """A shell in a terminal of tmux, in which the tool is started as people do."""

    socket = 'gov'

    def shell_in(self, columns=80, rows=40, **variables):
        environment = self.environment(TMUX_TMPDIR=self.folder, PS1='$ ', **variables)
        self.addCleanup(self.tmux, 'kill-server', check=False)
        self.tmux('-f', '/dev/null', 'new-session', '-d', '-x', str(columns), '-y', str(rows),
                  'bash', '--norc', '--noprofile', '-i', env=environment)
        self.wait_for(r'\$$')

    def tmux(self, *arguments, env=None, check=True):
        done = subprocess.run(['tmux', '-L', self.socket, *arguments], cwd=self.folder, check=False, capture_output=True,
                              env=env or self.environment(TMUX_TMPDIR=self.folder), timeout=60)
        if check:
            self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.decode()

    def screen(self, *options):
        return self.tmux('capture-pane', '-p', *options).rstrip('\n')

    def wait(self, what, found):
        """Looks until it is there; how long that takes is nobody's promise."""
        end = time.monotonic() + DEADLINE
        while True:
            got = found()
            if got:
                return got
            if time.monotonic() > end:
                self.fail(f'{what} does not come:\n{self.screen()}')
            time.sleep(0.02)

    def wait_for(self, pattern, *options):
        def found():
            text = self.screen(*options)
            return text if re.search(pattern, text) else None
        return self.wait(pattern, found)

    def press(self, *keys):
        self.tmux('send-keys', *keys)

    def type(self, line):
        self.tmux('send-keys', '-l', line)
        self.press('Enter')

    def start(self, *options, wait=r': 1 of 4, 0 confirmed, 0 rejected\n'):
        self.type(shlex.join([support.TOOL, 'review', 'minutes.json', *options]))
        return self.wait_for(wait)

    def check_restored(self):
        """The shell has its terminal as it was: lines are edited, and what is typed is seen."""
        self.wait_for(r'\$$')
        self.type('stty -a | tr " " "\\n" | grep -xE "icanon|-icanon|echo|-echo" | sort | tr "\\n" ,')
        self.wait_for(r'\necho,icanon,')

    def process(self):
        """The tool's id, by the terminal it runs in."""
        shell = self.tmux('display-message', '-p', '#{pane_pid}').strip()
        def child():
            done = subprocess.run(['ps', '-o', 'pid=', '--ppid', shell], capture_output=True, text=True, check=False)
            return done.stdout.split()
        return int(self.wait('a process', child)[0])


class TerminalTest(TerminalCase):
    columns = 80

    def setUp(self):
        super().setUp()
        self.socket = f'gov{self.columns}'
        self.shell_in(self.columns)

    def test_what_is_shown(self):
        shown = self.start()
        lines = shown.splitlines()
        self.assertEqual(lines[0], 'minutes.json: 1 of 4, 0 confirmed, 0 rejected')
        for line in ('report.txt, line 6:', '  Quay wall', '  The wall leans.', '  RESOLVED: to repair the wall in 2025.',
                     '  The money is there.', 'text            to repair the wall in 2025', 'confidence      0.9',
                     'rule            test/rule', '[c]onfirm [e]dit [r]eject [s]kip [u]ndo [b]ack [q]uit [?] help'):
            self.assertIn(line, lines)
        self.assertNotIn('Minutes of the harbour board', shown)
        self.assertLessEqual(max(map(display_width, lines)), self.columns)
        self.assertRegex(self.screen('-e'), r'\x1b\[7m *RESOLVED: to repair the wall in 2025\.\n?\x1b')

    def test_each_key(self):
        self.start()
        self.press('c')
        self.wait_for(r'2 of 4, 1 confirmed, 0 rejected\n(.*\n)*.*raises the fees')
        self.press('r')
        self.wait_for(r'3 of 4, 1 confirmed, 1 rejected\n(.*\n)*.*three tenders')
        self.press('s')
        self.wait_for(r'4 of 4, 1 confirmed, 1 rejected\n(.*\n)*AgendaItem|Agenda item')
        self.press('u')
        self.wait_for(r'3 of 4, 1 confirmed, 1 rejected')
        self.press('u')
        self.wait_for(r'2 of 4, 1 confirmed, 0 rejected')
        self.press('b')
        self.wait_for(r'1 of 4, 1 confirmed(.*\n)*review +confirmed')
        self.press('x')
        self.wait_for('the key x does nothing')
        self.press('?')
        self.wait_for('c  It is right.')
        self.press('c')
        self.wait_for(r'1 of 4, 1 confirmed')
        self.press('q')
        self.wait_for(r'minutes\.json: 1 confirmed, 0 rejected, 3 still proposed\n\$$')
        self.check_restored()
        self.assertEqual(self.reviews(), {'wall': 'confirmed', 'fees': 'proposed', 'tenders': 'proposed', 'item': 'proposed'})

    def test_end_and_resume(self):
        self.start()
        self.press('c', 'q')
        self.wait_for('3 still proposed')
        self.type('clear')
        self.start(wait='1 of 3, 0 confirmed')
        self.press('c', 's', 'r')
        self.wait_for('That was the last one: 1 confirmed, 1 rejected, 1 still proposed. s goes to the\sfirst')
        self.press('s')
        self.wait_for('2 of 3, 1 confirmed, 1 rejected')

    def test_broken_edit_has_another_go(self):
        editor = self.editor('if grep -q repair "$1"; then sed -i "s/repair/mend/;s/}$//" "$1"; else printf "}" >> "$1"; fi')
        self.type(f'export EDITOR={shlex.quote(str(editor))}')
        self.start()
        self.press('e')
        self.wait_for(r'the edited record cannot be taken; e edits it again: (.|\n)*\d+:\d+')
        self.assertEqual(self.reviews()['wall'], 'proposed')
        self.press('e')
        self.wait_for('2 of 4, 1 confirmed')
        self.assertEqual(self.records()['wall']['text'], 'to mend the wall in 2025')

    def test_editor_in_the_terminal(self):
        """It has the terminal as the shell gave it, and ^C is for it alone."""
        editor = self.editor('trap "echo interrupted" INT; answer=; '
                             'while [ -z "$answer" ]; do echo "what now?"; read answer; done; '
                             'sed -i "s/repair/$answer/" "$1"')
        self.type(f'export EDITOR={shlex.quote(str(editor))}')
        self.start()
        self.press('e')
        self.wait_for(r'what now\?')
        self.press('C-c')
        self.wait_for('interrupted')
        self.type('mend')
        self.wait_for('2 of 4, 1 confirmed')
        self.assertEqual(self.records()['wall']['text'], 'to mend the wall in 2025')

    def test_killed(self):
        self.start()
        self.press('c', 'r')
        self.wait_for('3 of 4')
        os.kill(self.process(), signal.SIGKILL)
        self.wait_for('Killed')
        self.assertEqual(self.reviews(), {'wall': 'confirmed', 'fees': 'rejected', 'tenders': 'proposed', 'item': 'proposed'})

    def test_killed_at_a_store(self):
        self.good('put', 'council.gov', 'minutes.json')
        self.type(shlex.join([support.TOOL, 'review', 'council.gov']))
        self.wait_for(r'council\.gov: 1 of 4, 0 confirmed')
        self.press('c', 'r')
        self.wait_for('3 of 4, 1 confirmed, 1 rejected')
        os.kill(self.process(), signal.SIGKILL)
        self.wait_for('Killed')
        self.good('verify', 'council.gov')
        self.good('convert', 'council.gov', '-o', 'now.json')
        stored = self.records(self.folder / 'now.json')
        self.assertEqual([stored[name]['review'] for name in ('wall', 'fees', 'tenders')], ['confirmed', 'rejected', 'proposed'])

    def test_ended_by_signals(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            self.start()
            os.kill(self.process(), number)
            self.check_restored()
            self.type('clear')

    def test_interrupt_key(self):
        self.start()
        self.press('C-c')
        self.check_restored()

    def test_stopped_and_continued(self):
        self.start()
        self.press('c')
        self.wait_for('2 of 4')
        self.press('C-z')
        self.wait_for('Stopped')
        self.check_restored()
        self.type('fg')
        self.wait_for('2 of 4, 1 confirmed')
        self.press('c')
        self.wait_for('3 of 4, 2 confirmed')

    def test_resized(self):
        self.start()
        self.tmux('resize-window', '-x', '30', '-y', '12')
        shown = self.wait_for(r'\A.{1,30}\n(.*\n)*.*1-\d+/\d+, arrow keys')
        self.assertLessEqual(len(shown.splitlines()), 12)
        self.assertNotIn('test/rule', shown)
        for _ in range(4):
            self.press('PageDown')
        self.wait_for('test/rule')
        self.press('Up')
        self.tmux('resize-window', '-x', '100', '-y', '40')
        self.wait_for(r'(?m)^\[c\]onfirm .* help$')

    def test_plain_terminals(self):
        self.start('--color=never')
        self.wait_for('>>RESOLVED: to repair the wall in 2025.<<')
        self.assertNotIn('\x1b', self.screen('-e'))
        self.press('q')
        self.wait_for('4 still proposed')
        self.type('clear; export TERM=dumb')
        self.start()
        self.press('c')
        self.wait_for(r'2 of 4, 1 confirmed(.*\n)*.*>>The board raises')


class WideTerminalTest(TerminalTest):
    """All keys once more where nothing wraps."""
    columns = 200


class WidthTest(TerminalCase):
    """At other widths, with words of other scripts."""
    WORDS = '会議は岸壁を修理することに決定した。' * 8 + ' re\u0301solu ' * 30

    def shown_in(self, columns):
        record = {'type': 'Decision', 'id': 'urn:x:wide', 'text': self.WORDS, 'review': 'proposed',
                  'evidence': [{'type': 'Evidence', 'exact': self.WORDS, 'prefix': 'Before it: ', 'suffix': ' and after.'}]}
        self.register.write_text(json.dumps([record]))
        self.socket = f'gov{columns}'  # a server that ends does not give its place to the next one at once
        self.shell_in(columns, 200)
        shown = self.start(wait=r'\[\?\]\s+help')
        self.assertLessEqual(max(map(display_width, shown.splitlines())), columns)
        squeezed = re.sub(r'\s', '', shown)
        self.assertIn(re.sub(r'\s', '', 'Before it: ' + self.WORDS + ' and after.'), squeezed)
        self.press('c')
        self.wait_for(r'1\s+confirmed')
        self.tmux('kill-server')
        return shown

    def test_widths(self):
        heights = [len(self.shown_in(columns).splitlines()) for columns in (20, 80, 200, 300)]
        self.assertEqual(heights, sorted(heights, reverse=True))
        self.assertGreater(heights[1], heights[2])
