#!/usr/bin/python3
"""Two verifiers, libgov's and verify.py, which share no code, agree on random histories and on what is wrong with them."""
import pathlib
import random
import sqlite3
import sys
import tempfile
import unittest

import gi
gi.require_version('Gov', '1.0')
from gi.repository import GLib, Gov  # noqa: E402

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import verify  # noqa: E402

ALL = Gov.Access.SECRET
LEVELS = (Gov.Access.PUBLIC, Gov.Access.INTERNAL, Gov.Access.CONFIDENTIAL, Gov.Access.SECRET)
WORDS = ('roof', 'größe', '道路', 'a"b\\c', 'tab\tline\n', '\u2028', '\x01\x7f', '😀', '', ' ')


class History:
    """A store in a file, and somebody who writes into it at random."""

    def __init__(self, path, seed):
        self.path, self.random = path, random.Random(seed)
        self.store = Gov.Store.open(f'sqlite:{path}', 0, None)
        self.heads = [self.store.get_head(None)]
        self.sealed = set()

    def text(self):
        return ' '.join(self.random.choices(WORDS, k=self.random.randrange(1, 5)))

    def base(self, record_id):
        try:
            return Gov.Store.get_base(self.store.get(record_id, ALL, None))
        except GLib.Error:
            revisions = self.revisions(record_id)
            return revisions[-1].get_number() if revisions else 0

    def revisions(self, record_id):
        try:
            found = self.store.list_history(record_id, ALL, None)
        except GLib.Error:
            return []
        return [r for r in found if r.get_kind() != Gov.RevisionKind.SEAL]

    def put(self):
        transaction = self.store.begin(self.text() or 'x', self.random.choice((None, self.text())))
        for record_id in self.random.sample(range(40), self.random.randrange(1, 6)):
            record_id = f'urn:é{record_id}'
            if record_id in self.sealed:
                continue
            record = Gov.Action(id=record_id, text=self.text(), access=self.random.choice(LEVELS))
            transaction.put(record, self.base(record_id))
        try:
            transaction.commit(None)
        except GLib.Error as error:
            if 'has no changes' not in error.message:
                raise

    def deed(self):
        record_id = f'urn:é{self.random.randrange(40)}'
        try:
            what = self.random.randrange(4)
            if what == 0 and self.base(record_id) > 0:
                transaction = self.store.begin('ben', None)
                transaction.delete(record_id, self.base(record_id))
                transaction.commit(None)
            elif what == 1 and self.random.random() < 0.3:
                self.store.seal(record_id, 0, Gov.SealMode.REFUSE, 'ben', 'adopted', None)
                self.sealed.add(record_id)
            elif what == 2:
                self.store.seal(record_id, 0, Gov.SealMode.AMEND, 'ben', self.text(), None)
            elif self.random.random() < 0.3:
                self.store.erase(record_id, 'ben', 'the law', None)
                self.sealed.discard(record_id)
        except (GLib.Error, TypeError):
            pass  # there is nothing to do it to

    def write(self, n):
        for _ in range(n):
            self.put() if self.random.random() < 0.75 else self.deed()
            self.heads.append(self.store.get_head(None))


class VerifierTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def history(self, seed, n):
        history = History(self.folder / f'{seed}.gov', seed)
        history.write(n)
        return history

    def test_agree(self):
        for seed in range(6):
            history = self.history(seed, 60 + 40 * seed)
            with self.subTest(seed=seed):
                head = history.store.get_head(None)
                self.assertTrue(history.store.verify(None, None))
                self.assertEqual(verify.verify(history.path), head.to_text())
                for kept in history.random.sample(history.heads, 10):
                    self.assertTrue(history.store.verify(kept, None))
                    self.assertEqual(verify.verify(history.path, kept.to_text()), head.to_text())
                    proof = history.store.prove_consistency(kept.get_size(), 0, None)
                    self.assertTrue(proof.verify_consistency(kept, head))

    def test_agree_on_what_is_wrong(self):
        history = self.history(7, 120)
        head = history.heads[-1].to_text()
        kept = history.heads[-1]
        history.store.close(None)
        whole = history.path.read_bytes()
        for sql in ("UPDATE content SET json = json || ' ' WHERE number = {n}", 'DELETE FROM revision WHERE number = {n}',
                    "UPDATE written SET author = 'eve' WHERE number = 9", "UPDATE record SET id = id || 'x' WHERE key = 3",
                    'UPDATE record SET head = head - 1 WHERE key = 5', "UPDATE store SET value = 'urn:x' WHERE key = 'origin'",
                    "UPDATE store SET value = zeroblob(96) WHERE key = 'peaks'", 'UPDATE revision SET shown = 1 + shown % 4',
                    'UPDATE revision SET leaf = zeroblob(32) WHERE number = {n}', 'DELETE FROM content WHERE number = {n}',
                    "INSERT INTO record (id, head) VALUES ('urn:y', 1)"):
            with self.subTest(sql=sql):
                history.path.write_bytes(whole)
                db = sqlite3.connect(history.path)
                number = db.execute('SELECT max(number) FROM content').fetchone()[0]
                with db:
                    db.execute(sql.format(n=number))
                db.close()
                with self.assertRaises(verify.Altered):
                    verify.verify(history.path, head)
                store = Gov.Store.open(f'sqlite:{history.path}', Gov.StoreFlags.READ_ONLY, None)
                with self.assertRaises(GLib.Error) as caught:
                    store.verify(kept, None)
                self.assertEqual(caught.exception.code, int(Gov.Error.ALTERED), caught.exception)
                store.close(None)

    def test_fork(self):
        history = self.history(8, 20)
        history.store.close(None)
        early = history.path.read_bytes()
        ours = History(history.path, 9)
        ours.write(10)
        head = ours.store.get_head(None)
        ours.store.close(None)
        history.path.write_bytes(early)
        theirs = History(history.path, 10)
        while theirs.store.get_head(None).get_size() < head.get_size():
            theirs.write(1)
        self.assertTrue(theirs.store.verify(None, None))
        verify.verify(history.path)
        with self.assertRaises(verify.Altered):
            verify.verify(history.path, head.to_text())
        with self.assertRaises(GLib.Error):
            theirs.store.verify(head, None)


if __name__ == '__main__':
    unittest.main()
