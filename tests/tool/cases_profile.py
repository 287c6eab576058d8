"""gov profile learn, and --profile of the verbs that read reports."""
import json
import re

from support import ToolTest

REPORT = 'Verslag van de vergadering van 1 april 2022\n\n## Werf\n\nBSL 3: het hek op slot.\n'


def decision(number, review='confirmed'):
    return {'type': 'Decision', 'id': f'urn:x:d{number}', 'text': 'de kade dicht', 'review': review,
            'evidence': [{'type': 'Evidence', 'exact': 'de kade dicht', 'prefix': f'Haven\nBSL {number}: '}]}


class ProfileTest(ToolTest):
    def setUp(self):
        super().setUp()
        self.file('april.txt', REPORT)

    def test_learn_and_use(self):
        self.file('a.json', json.dumps(decision(1)))
        self.file('b.json', json.dumps(decision(2)))
        self.good('profile', 'learn', 'a.json', 'b.json', '-o', 'ways')
        self.assertEqual(self.good('profile', 'learn', 'a.json', 'b.json').out, (self.folder / 'ways').read_text())
        with_it = self.good('convert', 'april.txt', '--language', 'nl', '--profile', 'ways').out
        self.assertIn('"het hek op slot."', with_it)
        self.assertNotIn('"Decision"', self.good('convert', 'april.txt', '--language', 'nl').out)

    def test_nothing_to_learn_from(self):
        self.file('a.json', json.dumps(decision(1, 'proposed')))
        self.wrong('no decision and no action is confirmed: there is nothing to learn from', 'profile', 'learn', 'a.json')

    def test_wrong_use(self):
        self.wrong(re.compile('is one of learn, not "forget"'), 'profile', 'forget', 'april.txt')
        self.wrong(re.compile('wanted: gov profile learn REGISTER'), 'profile', 'learn')

    def test_broken_profile(self):
        self.file('ways', '[markers]\nbesluit=BSL\n')
        self.wrong(re.compile(r'ways:2: \[markers\] besluit: '), 'convert', 'april.txt', '--profile', 'ways')
        self.wrong(re.compile('none'), 'convert', 'april.txt', '--profile', 'none')


class ReadingTest(ToolTest):
    """What is said of reports is said to all verbs that read them."""
    VERBS = (('convert', 'april.txt'), ('list', 'decisions', 'april.txt'), ('show', '0000', 'april.txt'), ('check', 'april.txt'),
             ('diff', 'april.txt', 'april.txt'), ('follow', '0000', 'april.txt'), ('merge', 'april.txt', 'april.txt'),
             ('review', 'april.txt', '-o', 'out.json', '--answers', 'keys'), ('put', 'new.gov', 'april.txt'),
             ('export', 'april.txt'), ('profile', 'learn', 'april.txt'))

    def setUp(self):
        super().setUp()
        self.file('april.txt', REPORT)
        self.file('keys', '')
        self.file('ways', '[markers]\ndecision=BSL\n')
        if 'without the report reader' in self.run_tool('convert', 'april.txt').err:
            self.skipTest('no report reader')

    def test_each_verb_reads_by_them(self):
        self.file('broken', '[markers]\n\nbesluit=BSL\n')
        self.file('broken.words', '[decision x]\n<nothing> x\n')
        for verb in self.VERBS:
            self.wrong(re.compile(r'broken:3: \[markers\] besluit: '), *verb, '--profile', 'broken')
            self.wrong(re.compile('broken.words:2: '), *verb, '--words', 'broken.words')
            self.wrong(re.compile('no words for reports in the language “xx”'), *verb, '--language', 'xx')
            self.wrong(re.compile('--min-confidence: .*7 found|--min-confidence: .*“7” found'), *verb, '--min-confidence', '7')
            self.file('old.txt', REPORT.encode('utf-16-be'))
            self.wrong(re.compile('no-such-encoding'), *(word.replace('april', 'old') for word in verb), '--encoding', 'no-such-encoding')

    def test_what_they_find(self):
        ways = ('--profile', 'ways', '--language', 'nl')
        self.assertNotIn('het hek op slot', self.good('list', 'decisions', 'april.txt', '--language', 'nl').out)
        self.assertIn('het hek op slot', self.good('list', 'decisions', 'april.txt', *ways).out)
        self.assertIn('het hek op slot', self.good('export', 'april.txt', '--access', 'secret', *ways).out)
        self.good('put', 'council.gov', 'april.txt', *ways)
        self.assertIn('het hek op slot', self.good('list', 'decisions', 'council.gov').out)
        self.assertIn(': 0 confirmed, 0 rejected, 1 still proposed',
                      self.good('review', 'april.txt', '-o', 'april.json', '--type=Decision', '--answers', 'keys', *ways).out)

    def test_rules_and_reports(self):
        """--profile of gov check is for both: the names of rules go first."""
        self.file('oparl', '[markers]\ndecision=BSL\n')
        self.wrong(re.compile('april.txt:1:'), 'check', 'april.txt', '--profile', 'oparl')
        self.wrong(re.compile('--profile is one of libgov, oparl, not "wais"'), 'check', 'april.txt', '--profile', 'wais')
        self.file('april.txt', REPORT + '\nKLUS: verf kopen, voor 1 mei 2022\n')
        self.file('ways', '[markers]\naction=KLUS\n')
        plain = self.run_tool('check', 'april.txt', '--language', 'nl')
        with_it = self.run_tool('check', 'april.txt', '--language', 'nl', '--profile', 'ways')
        self.assertNotIn('Action "verf kopen', plain.out)
        self.assertIn('Action "verf kopen', with_it.out)
        self.assertEqual((with_it.code, with_it.err), (1, ''))
