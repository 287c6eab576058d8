#!/usr/bin/env python3
"""Loads the JSON lines of a file into SQLite, with indexes and full text, and says how many seconds it took, whenever asked.

usage: store-loads.py FILE DATABASE

Asked by a line on standard input; the first answer is Python's version.
"""
import json
import os
import platform
import sqlite3
import sys
import time

KINDS = {'Meeting', 'AgendaItem', 'Decision', 'Action', 'Statement', 'Person', 'Organization', 'Paper', 'Membership', 'File'}
TEXTS = ('title', 'name', 'text', 'label', 'reason', 'note', 'description', 'number', 'of')


def words(value, into):
    """The texts of a record and what it holds."""
    for key, member in value.items():
        if isinstance(member, str):
            if key in TEXTS:
                into.append(member)
        elif isinstance(member, dict):
            words(member, into)
        elif isinstance(member, list):
            for item in member:
                if isinstance(item, dict):
                    words(item, into)


def rows(record):
    """The record, and those in it that are looked for by themselves."""
    yield record
    for member in record.values():
        if isinstance(member, list):
            for item in member:
                if isinstance(item, dict) and item.get('type') in KINDS:
                    yield from rows(item)


def load(text, path):
    if os.path.exists(path):
        os.remove(path)
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript('''
        PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
        CREATE TABLE body (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL);
        CREATE TABLE item (key INTEGER PRIMARY KEY, number INT, type TEXT, status TEXT, review TEXT, due TEXT, day TEXT, open INT);
        CREATE VIRTUAL TABLE word USING fts5 (words, content='', tokenize='unicode61 remove_diacritics 2');
        BEGIN''')
    bodies, items, texts, key = [], [], [], 0
    for number, line in enumerate(text.splitlines(), 1):
        top = json.loads(line)
        bodies.append((number, top['id'], line))
        for record in rows(top):
            key += 1
            due = record.get('due')
            status = record.get('status')
            items.append((key, number, record['type'], status, record.get('review'),
                          due.get('date') if isinstance(due, dict) else due,
                          record.get('start') or record.get('decidedOn') or record.get('created'), status == 'open' or None))
            into = []
            words(record, into)
            texts.append((key, ' '.join(into)))
        if len(bodies) == 5000:
            write(db, bodies, items, texts)
    write(db, bodies, items, texts)
    for column in ('number', 'type', 'status', 'review', 'due', 'day'):
        db.execute(f'CREATE INDEX item_{column} ON item ({column})')
    db.execute('COMMIT')
    db.close()


def write(db, bodies, items, texts):
    db.executemany('INSERT INTO body VALUES (?, ?, ?)', bodies)
    db.executemany('INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?)', items)
    db.executemany('INSERT INTO word (rowid, words) VALUES (?, ?)', texts)
    for rows_ in (bodies, items, texts):
        rows_.clear()


def main(lines, path):
    with open(lines, encoding='utf-8') as file:
        text = file.read()
    print(platform.python_version(), 'with SQLite', sqlite3.sqlite_version, flush=True)
    for _ in sys.stdin:
        start = time.process_time()
        load(text, path)
        print(time.process_time() - start, flush=True)


if __name__ == '__main__':
    main(*sys.argv[1:])
