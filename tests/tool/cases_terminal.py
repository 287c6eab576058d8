"""Colours, widths and patience in a terminal."""
import time

from support import STYLE, ToolTest, display_width


class ColorTest(ToolTest):
    def test_only_on_a_terminal(self):
        plain = self.good('list', 'actions', 'council.json', COLUMNS=80).out
        self.assertNotIn('\x1b', plain)
        shown, code = self.run_in_terminal('list', 'actions', 'council.json')
        self.assertEqual(code, 0)
        self.assertRegex(shown, STYLE)
        self.assertEqual(STYLE.sub('', shown), plain)

    def test_no_color(self):
        self.assertNotIn('\x1b', self.run_in_terminal('list', 'actions', 'council.json', NO_COLOR=1)[0])
        self.assertIn('\x1b', self.run_in_terminal('list', 'actions', 'council.json', NO_COLOR='')[0])
        self.assertNotIn('\x1b', self.run_in_terminal('list', 'actions', 'council.json', TERM='dumb')[0])

    def test_option(self):
        self.assertNotIn('\x1b', self.run_in_terminal('list', 'actions', 'council.json', '--color=never')[0])
        self.assertNotIn('\x1b', self.run_in_terminal('--color=never', 'list', 'actions', 'council.json')[0])
        self.assertIn('\x1b', self.run_in_terminal('list', 'actions', 'council.json', '--color=always', NO_COLOR=1)[0])
        self.assertIn('\x1b', self.good('list', 'actions', 'council.json', '--color=always').out)
        self.assertNotIn('\x1b', self.good('list', 'actions', 'council.json', '--color=auto').out)

    def test_other_verbs(self):
        for arguments in (['show', '1111', 'council.json'], ['diff', 'council.json', 'council-adopted.json'],
                          ['check', 'council.json']):
            shown, _ = self.run_in_terminal(*arguments)
            self.assertIn('\x1b', shown)
            self.assertEqual(STYLE.sub('', shown), self.run_tool(*arguments, COLUMNS=80).out)

    def test_formats_for_programs(self):
        for form in ('json', 'csv'):
            self.assertNotIn('\x1b', self.run_in_terminal('list', 'actions', 'council.json', '--format', form)[0])
        self.assertNotIn('\x1b', self.run_in_terminal('convert', 'council.json')[0])


class WidthTest(ToolTest):
    def test_fits(self):
        for columns in (40, 80, 200):
            shown, _ = self.run_in_terminal('list', 'actions', 'council.json', columns=columns)
            self.assertEqual(STYLE.sub('', shown), self.good('list', 'actions', 'council.json', COLUMNS=columns).out)
            self.assertLessEqual(max(display_width(line) for line in STYLE.sub('', shown).splitlines()), columns)

    def test_unknown_width(self):
        shown, _ = self.run_in_terminal('list', 'actions', 'council.json', columns=0)
        self.assertEqual(STYLE.sub('', shown), self.good('list', 'actions', 'council.json', COLUMNS=80).out)

    def test_columns_come_first(self):
        shown, _ = self.run_in_terminal('list', 'actions', 'council.json', columns=200, COLUMNS=40)
        self.assertEqual(STYLE.sub('', shown), self.good('list', 'actions', 'council.json', COLUMNS=40).out)


class ProgressTest(ToolTest):
    LINE = b'{"type":"Action","text":"a"}\n'

    def feed_slowly(self, stdin):
        stdin.write(self.LINE * 3000)  # more than is looked at for the format
        stdin.flush()
        time.sleep(1.7)
        stdin.write(self.LINE)

    def test_told_after_a_second(self):
        shown, code = self.run_in_terminal('convert', '-', channel='stderr', feed=self.feed_slowly)
        self.assertEqual(code, 0)
        self.assertTrue(shown.startswith('\rreading standard input: 1 s'), shown)
        self.assertTrue(shown.endswith('\r\x1b[K'), shown)

    def test_counts_lines(self):
        shown, code = self.run_in_terminal('convert', '-', '--to=ndjson', channel='stderr', feed=self.feed_slowly)
        self.assertEqual(code, 0)
        self.assertRegex(shown, r'\A\rconverting standard input: 1 s, \d+ records')

    def test_not_told_of_quick_work(self):
        self.assertEqual(self.run_in_terminal('convert', 'council.json', channel='stderr'), ('', 0))
