"""Help, options, wrong use."""
import re
import subprocess

import support
from support import ToolTest

VERBS = ('convert', 'fetch', 'list', 'show', 'check', 'diff', 'follow', 'merge', 'review', 'put', 'find', 'history', 'seal',
         'verify', 'erase', 'export', 'profile', 'schema')
OPTION = re.compile(r'(?<![\w-])--?[a-z][a-z-]*')


class HelpTest(ToolTest):
    def test_version(self):
        self.assertRegex(self.good('--version').out, r'\Agov \d+\.\d+\.\d+\n\Z')

    def test_help_names_every_verb(self):
        text = self.good('--help').out
        for verb in (*VERBS, 'help'):
            self.assertRegex(text, rf'(?m)^  {verb} +\w')
        for name in ('gov', 'ndjson', 'report'):
            self.assertRegex(text, rf'(?m)^  {name} +\w')

    def test_help_of_each_verb(self):
        for verb in VERBS:
            text = self.good(verb, '--help').out
            self.assertIn(f'gov {verb} [OPTION', text.splitlines()[1])
            self.assertIn(f'\n  gov {verb}', text.split('Examples:')[1])
            self.assertEqual(self.good('help', verb).out, text)
        self.assertEqual(self.good('help').out, self.good('--help').out)

    def test_manual_has_every_verb_and_option(self):
        manual = support.MANUAL.read_text(encoding='utf-8').replace('\\-', '-')
        known = set(OPTION.findall(manual))
        for verb in VERBS:
            self.assertIn(f'\n.SS {verb}\n', manual)
            section = manual.split(f'\n.SS {verb}\n')[1].split('\n.S')[0]
            options = set(OPTION.findall(self.good(verb, '--help').out.split('Application Options:')[1].split('\n\n')[0]))
            self.assertIn('--color', options)
            for option in options - {'--color'}:
                self.assertIn(option, OPTION.findall(section), f'{verb} {option}: not in the manual')
        offered = set(OPTION.findall(''.join(self.good(verb, '--help').out for verb in VERBS) + self.good('--help').out))
        self.assertEqual({option for option in known if option.startswith('--')} - offered, set())

    def test_manual_can_be_read(self):
        try:
            done = subprocess.run(['groff', '-man', '-Tutf8', '-ww', support.MANUAL], capture_output=True, check=False)
        except FileNotFoundError:
            self.skipTest('no groff')
        self.assertEqual((done.returncode, done.stderr), (0, b''))


class WrongUseTest(ToolTest):
    def test_verbs(self):
        self.wrong('which verb? (see gov --help)')
        self.wrong('no verb is called "lst" (see gov --help)', 'lst')
        self.wrong('no verb is called "lst" (see gov --help)', 'help', 'lst')
        self.wrong(re.compile('--frob'), '--frob', 'list')

    def test_number_of_arguments(self):
        for arguments in (['convert'], ['list'], ['list', 'actions'], ['show'], ['show', 'abcd'], ['check'], ['diff'],
                          ['diff', 'council.json'], ['diff', 'council.json', 'council.json', 'council.json'],
                          ['find'], ['schema', 'Action', 'Meeting']):
            self.wrong(re.compile(rf'wanted: gov {arguments[0]} .* \(see gov {arguments[0]} --help\)'), *arguments)

    def test_options(self):
        for verb in VERBS:
            self.wrong(re.compile(rf'--frob \(see gov {verb} --help\)'), verb, '--frob', 'council.json')
            self.wrong(re.compile('--color is one of auto, always, never, not "maybe"'), verb, '--color=maybe', 'x')
        self.wrong(re.compile('--format is one of table, json, csv, markdown, not "xml"'),
                   'list', 'actions', 'council.json', '--format', 'xml')
        self.wrong(re.compile('--format is one of text, json, not "csv"'), 'show', 'abcd', 'council.json', '--format=csv')
        self.wrong(re.compile('a format is one of gov, ndjson, .*, report, not "word"'), 'check', 'council.json', '-f', 'word')

    def test_separator(self):
        odd = self.file('--odd.json', '[{"type":"Action","text":"a"}]')
        self.assertEqual(len(self.json('list', '--format=json', '--', 'actions', odd.name)), 1)
        self.assertEqual(len(self.json('list', '--format=json', 'actions', '--', odd.name)), 1)


class UnreadableTest(ToolTest):
    """Every verb that reads says the same of what cannot be read."""

    def ways(self, path):
        return (['convert', path], ['list', 'actions', path], ['show', 'abcd', path], ['check', path],
                ['diff', path, 'council.json'], ['diff', 'council.json', path], ['check', 'council.json', path])

    def test_missing(self):
        for way in self.ways('nothing.json'):
            self.wrong('nothing.json: No such file or directory', *way)

    def test_folder(self):
        (self.folder / 'minutes').mkdir()
        for way in self.ways('minutes'):
            self.wrong('minutes: no *.json or *.ndjson in the folder', *way)

    def test_place_of_the_fault(self):
        self.file('bad.json', '{"type": "Register", "records": [\n'
                              '  {"type": "Meeting", "title": "x", "agenda": [\n'
                              '    {"type": "AgendaItem", "title": 7}]}]}\n')
        for way in self.ways('bad.json'):
            self.wrong('bad.json:3:37: $.records[0].agenda[0].title: string expected, number found', *way)

    def test_broken_off(self):
        self.file('short.json', '{"type": "Register", "records": [')
        self.wrong(re.compile(r'gov: short\.json:1:34: \$'), 'convert', 'short.json')

    def test_name_with_a_line_end(self):
        self.wrong('two lines.json: No such file or directory', 'check', 'two\nlines.json')

    def test_standard_input(self):
        self.wrong('standard input:1:25: $.text: string expected, number found',
                   'list', 'actions', '-', stdin='{"type":"Action","text":3}')
        self.wrong('standard input: the input is empty; name its format with --from', 'check', '-')
