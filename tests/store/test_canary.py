#!/usr/bin/python3
"""No word of a record that is above a reader's level comes out anywhere: a random word is in every string of every
field of every type of record, at every level, in records at the top and such as they hold.

usage: test_canary.py GOV SCHEMA [TEST...]
"""
import base64
import itertools
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unittest

import gi
gi.require_version('Gov', '1.0')
from gi.repository import GLib, Gov  # noqa: E402

GOV = SCHEMA = None
LEVELS = ('public', 'internal', 'confidential', 'secret')
ALL = Gov.Access.SECRET
WORD = re.compile(rb'zq[a-z]{14}')
COMMON = 'gemeenzaam'  # in all of them: whoever finds it finds all
NO_TYPES = ('Register', 'AnyRecord', 'Record', 'Ref', 'OtherRecord')


class Maker:
    """Records of every type, and at which level each word of theirs may be seen."""

    def __init__(self, schema, seed):
        self.defs, self.random = schema['$defs'], random.Random(seed)
        self.words = {}    # word → level
        self.fields = {}   # word → type.field
        self.ids = {}      # of the records at the top
        self.types = [name for name, row in self.defs.items() if 'properties' in row and name not in NO_TYPES]

    def word(self, level, field):
        word = 'zq' + ''.join(self.random.choices('abcdefghijklmnopqrstuvwxyz', k=14))
        self.words[word], self.fields[word] = level, field
        return word

    def value(self, row, level, field, depth):
        if row.get('type') == 'array':
            return list(filter(None, self.values(row['items'], level, field, depth)))
        return next(iter(self.values(row, level, field, depth)), None)

    def values(self, row, level, field, depth):
        name = row.get('$ref', '').rpartition('/')[2]
        if row.get('type') == 'string':
            yield f'{self.word(level, field)} {COMMON}'
        elif name == 'Ref':
            yield {'id': self.word(level, field), 'label': self.word(level, field)}
        elif name in self.types and depth > 0:
            yield self.record(name, level, None, depth - 1)
            for above in range(LEVELS.index(level) + 1, len(LEVELS)):
                yield self.record(name, LEVELS[above], LEVELS[above], depth - 1)
        elif name in self.defs and 'properties' not in self.defs[name]:
            yield {'Date': '2024-03-01', 'Duration': 'P1Y'}.get(name)  # words of a list say nothing

    def record(self, name, level, stated, depth):
        made = {'type': name}
        for key, row in itertools.chain(self.defs['Record']['properties'].items(), self.defs[name]['properties'].items()):
            if key not in ('type', 'access', 'kept', 'deleted', 'language'):
                value = self.value(row, level, f'{name}.{key}', depth)
                if value:
                    made[key] = value
        made['access'] = stated
        if stated is None:
            del made['access']
        # What no field holds may be anything, and is for those alone who see all.
        made['unheardOf'] = {'x': self.word('secret', f'{name}.unheardOf'), 'access': 'public'}
        return made

    def register(self):
        records = []
        for name, level in itertools.product(self.types, (*LEVELS, None)):
            record = self.record(name, level or 'secret', level, 1)
            known = self.ids.setdefault((name, level), record['id'])
            if known != record['id']:
                del self.words[record['id'].split()[0]]
                record['id'] = known
            records.append(record)
        return records


def above(words, upto):
    return {word for word, level in words.items() if LEVELS.index(level) > LEVELS.index(upto)}


def find_words(data):
    """The words in some bytes, also where they are written otherwise."""
    found = {word.decode() for word in WORD.findall(data)}
    for wide in (data[::2], data[1::2]):  # UTF-16
        found |= {word.decode() for word in WORD.findall(wide)}
    for code in re.findall(rb'[A-Za-z0-9+/]{24,}', data):
        for shift in range(4):
            piece = code[shift:]
            found |= {word.decode() for word in WORD.findall(base64.b64decode(piece[:len(piece) // 4 * 4]))}
    return found


class CanaryTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.path = pathlib.Path(cls.folder.name) / 'inside.gov'
        cls.maker = Maker(json.loads(SCHEMA.read_text(encoding='utf-8')), 9162)
        cls.store = Gov.Store.open(f'sqlite:{cls.path}', 0, None)
        for _ in range(2):  # each record has a past
            cls.now = cls.maker.register()
            data = GLib.Bytes.new(json.dumps(cls.now).encode())
            register = Gov.Register.new_from_bytes(data, 'inside')
            transaction = cls.store.begin('ada', 'for the test')
            for i in range(register.get_length()):
                record = register.get(i)
                transaction.put(record, cls.base(record.get_id()))
            transaction.commit(None)
        cls.words = cls.maker.words
        cls.n_revisions = cls.store.get_head(None).get_size()

    @classmethod
    def base(cls, record_id):
        try:
            return Gov.Store.get_base(cls.store.get(record_id, ALL, None))
        except GLib.Error:
            return 0

    def outlets(self, upto):
        """What a reader can get to see, name by name."""
        level, store = getattr(Gov.Access, upto.upper()), self.store
        yield 'register', store.read_register(level, None).to_ndjson()
        yield 'changes', '\n'.join(self.tell(r) for r in store.list_changes(0, 10 ** 6, level, None))
        for record_id in self.maker.ids.values():
            for name, call in (('get', lambda: store.get(record_id, level, None).to_json(True)),
                               ('past', lambda: store.get_at_revision(record_id, self.n_revisions // 2, level, None).to_json(True)),
                               ('history', lambda: '\n'.join(self.tell(r) for r in store.list_history(record_id, level, None)))):
                try:
                    yield name, call()
                except GLib.Error as error:
                    yield f'{name}: error', error.message.replace(record_id, '')  # that was known to whoever asked
        for number in range(1, self.n_revisions + 1):
            try:
                yield 'proof', store.prove_inclusion(number, 0, level, None).to_text()
            except GLib.Error as error:
                yield 'proof: error', error.message
        yield from self.found(level)

    def tell(self, revision):
        record = revision.get_record()
        return ' '.join(map(str, (revision.get_record_id(), revision.get_key(), revision.get_author(), revision.get_reason(),
                                  record and record.to_json(False))))

    def found(self, level):
        query = Gov.Query.new()
        query.set_words(COMMON)
        hits = self.store.find(query, level, None)
        for i in range(hits.get_n_items()):
            hit = hits.get_item(i)
            record = hit.get_record()
            yield 'hit', ' '.join(filter(None, (hit.get_top_id(), hit.get_cursor(), record and record.to_json(False))))
            yield 'snippet', ' '.join(hit.get_snippet() or ())

    def count(self, word, level):
        query = Gov.Query.new()
        query.set_words(word)
        return self.store.count(query, level, None)

    def test_reading(self):
        for upto in LEVELS[:-1]:
            hidden, seen = above(self.words, upto), set()
            self.assertGreater(len(hidden), 1000)
            for name, text in self.outlets(upto):
                words = find_words(text.encode())
                leaks = words & hidden
                self.assertFalse(leaks, f'{upto}: {name}: {[self.maker.fields[w] for w in leaks][:5]}')
                seen |= words
            # The control: what may be seen is there.
            visible = set(self.words) - hidden
            self.assertEqual({self.maker.fields[word] for word in visible - seen}, set())

    def test_reading_all(self):
        """The control: whoever sees all sees every word."""
        seen = set()
        for _, text in self.outlets('secret'):
            seen |= find_words(text.encode())
        self.assertEqual({self.maker.fields[word] for word in set(self.words) - seen}, set())

    def test_counting(self):
        """Asking for a word that is hidden tells no more than asking for one that never was."""
        rand = random.Random(1)
        for upto in LEVELS[:-1]:
            level = getattr(Gov.Access, upto.upper())
            for word in rand.sample(sorted(above(self.words, upto)), 300):
                self.assertEqual(self.count(word, level), 0, self.maker.fields[word])
        found = sum(self.count(word, ALL) for word in rand.sample(sorted(self.words), 1000))
        self.assertGreater(found, 100)

    def export(self, upto, *arguments):
        done = subprocess.run([GOV, 'export', self.path, '--access', upto, *arguments], capture_output=True, check=True)
        return done.stdout + done.stderr

    def test_exporting(self):
        for upto in LEVELS:
            hidden, folder = above(self.words, upto), pathlib.Path(self.folder.name)
            for arguments in (('--to', 'gov'), ('--to', 'ndjson'), ('--to', 'oparl'), ('--to', 'oparl-1.0')):
                words = find_words(self.export(upto, *arguments))
                self.assertFalse(words & hidden, f'{upto} {arguments}: {[self.maker.fields[w] for w in words & hidden][:5]}')
                self.assertGreater(len(words), 50)
            out = folder / f'{upto}.gov'
            said = self.export(upto, '-o', out)
            words = find_words(said).union(*(find_words(path.read_bytes()) for path in folder.glob(f'{upto}.gov*')))
            self.assertFalse(words & hidden)
            self.assertGreater(len(words), 200)
            # What is denied on the list is in no export, at whatever level; nor is what no field holds.
            self.assertFalse({self.maker.fields[word] for word in words} &
                             {'Person.birthDate', 'Person.email', 'Meeting.note', 'Participant.reason', 'Meeting.unheardOf'})

    def test_exporting_without_the_list(self):
        """The control: a mere copy of the records has all the words of the newest versions."""
        done = subprocess.run([GOV, 'convert', self.path], capture_output=True, check=True)
        newest = find_words(json.dumps(self.now).encode())
        self.assertEqual(find_words(done.stdout) & newest, newest)
        self.assertGreater(len(newest & above(self.words, 'public')), 1000)

    def test_ways_of_writing(self):
        """The control of looking for words: each way of writing one is noticed."""
        word = 'zqabcdefghijklmn'
        for data in (word.encode(), word.encode('utf-16-le'), b'x' + word.encode('utf-16-be'),
                     *(base64.b64encode(b'x' * n + word.encode() + b'y' * 5) for n in range(3))):
            self.assertEqual(find_words(b'<' + data + b'>'), {word}, data)


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__.strip())
    GOV, SCHEMA = sys.argv[1], pathlib.Path(sys.argv[2])
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
