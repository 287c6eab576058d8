"""gov profile learn, and gov convert --profile."""
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
