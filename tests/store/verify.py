#!/usr/bin/env python3
"""Verifies a store by itself: reads the file with SQLite and hashes with hashlib, and uses nothing of libgov.

usage: verify.py STORE [HEAD]

It is written from the description of the format in docs/proof.md. HEAD is a file with a head that was kept. Prints the
head of the store; the exit code is 1, with the reason, if the store is not what was written into it.
"""
import base64
import collections
import hashlib
import hmac
import json
import sqlite3
import sys
import time

KINDS = {1: 'put', 2: 'delete', 3: 'erase', 4: 'seal', 5: 'amend'}
MODES = {1: 'refuse', 2: 'amend'}
LEVELS = {1: 'public', 2: 'internal', 3: 'confidential', 4: 'secret'}
STRIDE = 8

COLUMNS = '''
SELECT r.*, t.id, t.head, w.key AS txkey, w.first, w.count, w.time, w.author, w.reason, c.salt, c.json
FROM revision r LEFT JOIN record t ON t.key = r.record LEFT JOIN written w ON w.number = r.written
LEFT JOIN content c ON c.number = r.number ORDER BY r.number'''


class Altered(Exception):
    pass


def sha(*parts):
    return hashlib.sha256(b''.join(parts)).digest()


def tree_hash(hashes):
    """MTH of RFC 9162, 2.1.1, of leaves that are hashed already."""
    if not hashes:
        return sha()
    level = list(hashes)
    while len(level) > 1:
        odd = level[len(level) - len(level) % 2:]
        level = [sha(b'\x01', level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)] + odd
    return level[0]


def peaks(hashes):
    """The roots of the complete subtrees, the smallest first."""
    found, end = [], len(hashes)
    while end:
        size = end & -end
        found.append(tree_hash(hashes[end - size:end]))
        end -= size
    return b''.join(found)


def envelope(origin, row):
    """The line that is hashed, as UTF-8."""
    members = {
        'store': origin,
        'number': row['number'],
        'key': f'{row["txkey"]}/{row["number"] - row["first"] + 1}',
        'kind': KINDS.get(row['kind'], '?'),
        'mode': MODES.get(row['mode'], '?') if row['mode'] else None,
        'record': row['id'],
        'time': time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime(row['time'])),
        'author': row['author'],
        'reason': row['reason'],
        'base': row['based_on'],
        'access': LEVELS.get(row['level'], '?'),
        'shown': LEVELS.get(row['shown'], '?'),
        'commitment': row['commitment'].hex(),
    }
    said = {key: value for key, value in members.items() if value is not None}
    return json.dumps(said, ensure_ascii=False, separators=(',', ':')).encode()


def check(condition, number, what):
    if not condition:
        raise Altered(f'revision {number}: {what}')


def check_rows(db, origin):
    """Each revision by itself and after the one before; returns the leaves and what became of each record."""
    leaves, heads, missing = [], {}, collections.defaultdict(list)
    written, end, seconds = 0, 1, None
    for row in db.execute(COLUMNS):
        number = len(leaves) + 1
        check(row['number'] == number, number, 'missing')
        check(None not in (row['id'], row['txkey'], row['author']), number, 'a part is missing')
        if row['written'] != written or number >= end:
            check(number == end == row['first'] and row['written'] == written + 1 and row['count'] > 0, number, 'transaction')
            check(seconds is None or row['time'] >= seconds, number, 'time went back')
            written, end, seconds = row['written'], number + row['count'], row['time']
        leaf = sha(b'\x00', envelope(origin, row))
        check(leaf == row['leaf'], number, 'not what was written')
        check(row['based_on'] == heads.get(row['record'], 0), number, 'made from another')
        says = row['kind'] in (1, 5)
        if row['json'] is None:
            if says:
                missing[row['record']].append(number)
        else:
            check(says, number, 'content that cannot be')
            content = hmac.new(row['salt'], row['json'].encode(), hashlib.sha256).digest()
            check(len(row['salt']) == 32 and content == row['commitment'], number, 'content')
        if row['kind'] == 3:
            missing[row['record']] = []
        if row['kind'] != 4:
            heads[row['record']] = number
        leaves.append(leaf)
    check(len(leaves) + 1 == end, len(leaves) + 1, 'missing')
    for numbers in missing.values():
        check(not numbers, numbers and numbers[0], 'its content is missing and was not erased')
    return leaves, heads, written


def check_tables(db, values, leaves, heads, written):
    check(values.get('size', 0) == len(leaves), len(leaves), 'another size')
    check(values.get('peaks', b'') == peaks(leaves), len(leaves), 'another tree')
    for key, head in db.execute('SELECT key, head FROM record'):
        check(heads.pop(key, None) == head, head, 'not the newest')
    check(not heads, 0, 'a record is missing')
    check(db.execute('SELECT count(*) FROM written').fetchone()[0] == written, 0, 'a transaction too many')
    check(db.execute('SELECT count(*) FROM content c LEFT JOIN revision r USING (number) WHERE r.number IS NULL')
          .fetchone()[0] == 0, 0, 'content of nothing')
    nodes = {}
    level = STRIDE
    while len(leaves) >> level:
        for place in range(len(leaves) >> level):
            nodes[level, place] = tree_hash(leaves[place << level:(place + 1) << level])
        level += STRIDE
    found = {(level, place): digest for level, place, digest in db.execute('SELECT level, place, hash FROM node')}
    check(found == nodes, 0, 'nodes of the tree')


def read_head(text):
    origin, size, root = text.split('\n')[:3]
    return origin, int(size), base64.b64decode(root, validate=True)


def verify(path, head=None):
    """Returns the head of the store as text; fails with Altered."""
    db = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
    db.row_factory = sqlite3.Row
    try:
        values = dict(tuple(row) for row in db.execute('SELECT key, value FROM store'))
        origin = values.get('origin')
        check(isinstance(origin, str), 0, 'the store has no id')
        leaves, heads, written = check_rows(db, origin)
        check_tables(db, values, leaves, heads, written)
    except (sqlite3.Error, UnicodeError, TypeError, AttributeError, ValueError, OverflowError, OSError) as error:
        raise Altered(f'{type(error).__name__}: {error}') from error
    finally:
        db.close()
    if head:
        kept_origin, size, root = read_head(head)
        check(kept_origin == origin, 0, 'the head is of another store')
        check(size <= len(leaves), len(leaves) + 1, 'missing: the head has it')
        check(tree_hash(leaves[:size]) == root, size, 'another history than that of the head')
    return f'{origin}\n{len(leaves)}\n{base64.b64encode(tree_hash(leaves)).decode()}\n'


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.exit(__doc__.strip())
    head = None
    if len(arguments) == 2:
        with open(arguments[1], encoding='utf-8') as file:
            head = file.read()
    try:
        print(verify(arguments[0], head), end='')
    except Altered as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
