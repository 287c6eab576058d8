#!/usr/bin/env python3
"""What a reader should not have to meet in the project's files.

usage: tidy.py [--self-test | ROOT]

Files that are too long, functions that fit no screen, a choice by record type
where a table belongs, a second word for a thing that has one, paths of somebody's
machine, tabs and stray spaces.
"""
import os
import pathlib
import re
import sys
import tempfile

TEXT = {'.c', '.h', '.in', '.py', '.js', '.vala', '.sh', '.md', '.build', '.txt', '.css', '.toml', '.1', ''}
CODE = {'.c', '.h', '.py', '.js', '.vala', '.sh', '.build', ''}
PLACES = ('libgov/', 'examples/')  # where length is measured: a test is as long as its table
FILE_LINES = 1000
SCREEN = 60     # lines of a function from which on it is mentioned,
FUNCTION = 80   # and refused
CHOICES = 3     # record types that one function may ask for

MACHINE = re.compile(r'(?<![\w.<-])/(?:home/\w+|root|work|tmp/[\w-]{8,})/[\w.-]|'
                     r'\b(?:pypi\.org|files\.pythonhosted\.org|registry\.npmjs\.org|proxy\.golang\.org|crates\.io)\b')
CHOICE = re.compile(r'\bcase GOV_TYPE_|[!=]= ?GOV_TYPE_(?!RECORD\b|LIST\b|REF\b|DATE\b)(\w+)|'
                    r'\bGOV_IS_(?!RECORD\b|LIST\b|REF\b)(\w+) \(')
OTHER_WORDS = re.compile(r'\bgov_(?:\w+_)?(parse|load|emit|validate|serialize|import|export)(?:_\w+)? +\(')
FUNCTION_START = re.compile(r'^(\w+) \((?:[^;{}]*?)\)\n\{\n', re.M)


def files(root):
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f[0] not in '._' or f == '.ci')
        for name in sorted(names):
            path = pathlib.Path(folder, name)
            if path.suffix in TEXT and name != 'COPYING' and not path.is_symlink():
                yield path


def functions(text):
    """(name, first line, text) of each function of a file in GNU style."""
    for match in FUNCTION_START.finditer(text):
        end = text.find('\n}', match.end() - 1)
        body = text[match.start():end + 2]
        yield match[1], text.count('\n', 0, match.start()) + 1, body


def faults(root):
    for path in files(root):
        name = path.relative_to(root).as_posix()
        if name.startswith('examples/data/') or '/data/' in name:
            continue
        try:
            text = path.read_text(encoding='utf-8')
        except UnicodeDecodeError:
            yield f'{name}: not UTF-8'
            continue
        if path.suffix == '' and not text.startswith('#!') and name != '.ci/packages':
            continue
        lines = text.split('\n')
        for number, line in enumerate(lines, 1):
            if MACHINE.search(line) and not name.startswith('tests/house-rules/'):
                yield f'{name}:{number}: a path or host that is not the project\'s: {line.strip()[:60]}'
            if '\t' in line and path.suffix in CODE and name != 'debian/rules': # make needs them
                yield f'{name}:{number}: a tab'
            if line != line.rstrip() and '\f' not in line and path.suffix in CODE:
                yield f'{name}:{number}: spaces at the end of the line'
        if text and not text.endswith('\n'):
            yield f'{name}: the last line has no end'
        if path.suffix == '.c' and name.startswith(PLACES):
            if len(lines) > FILE_LINES:
                yield f'{name}: {len(lines)} lines, {FILE_LINES} at most'
            yield from faults_of_functions(name, text)
        if name.startswith('libgov/') and path.suffix == '.h' and not name.endswith('-private.h'):
            for match in OTHER_WORDS.finditer(text):
                yield f'{name}: {match[0].strip(" (")}: libgov reads, writes and checks; it does not {match[1]}'


def faults_of_functions(name, text):
    for function, line, body in functions(text):
        length = body.count('\n') + 1
        if length > FUNCTION:
            yield f'{name}:{line}: {function}: {length} lines, {FUNCTION} at most'
        if name.startswith('libgov/'):
            asked = {match[0] for match in CHOICE.finditer(re.sub(r'g_return\w+ \([^;]*;', '', body))}
            if len(asked) >= CHOICES:
                yield f'{name}:{line}: {function}: chooses between {len(asked)} record types; a table should'


def remarks(root):
    for path in files(root):
        if path.suffix == '.c' and path.relative_to(root).as_posix().startswith(PLACES):
            for function, line, body in functions(path.read_text(encoding='utf-8')):
                length = body.count('\n') + 1
                if SCREEN < length <= FUNCTION:
                    yield f'remark: {path.relative_to(root)}:{line}: {function}: {length} lines'


def self_test():
    def found(name, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            return list(faults(pathlib.Path(folder)))

    def function(lines):
        return 'void\ngov_f (int  a,\n       int *b)\n{\n' + '  a++;\n' * lines + '}\n'

    good = [
        ('libgov/a.c', function(70)),
        ('libgov/a.c', 'void\nf (void)\n{\n  g_return_if_fail (GOV_IS_A (x));\n  if (GOV_IS_B (x) || GOV_IS_C (x))\n    y ();\n}\n'),
        ('libgov/a.c', 'struct _A\n{\n' + '  int a;\n' * 90 + '};\n'),
        ('tests/a.c', function(90)),
        ('libgov/a.h', 'GovA *gov_a_new_from_json (void);\n'),
        ('README.md', 'meson setup _build --prefix=/usr\n'),
        ('_build/x.c', '\t'),
    ]
    bad = [
        ('libgov/a.c', function(90)),
        ('libgov/a.c', '\n' * 1001),
        ('libgov/a.c', 'void\nf (void)\n{\n  if (GOV_IS_A (x) || GOV_IS_B (x) || GOV_IS_C (x))\n    y ();\n}\n'),
        ('libgov/a.h', 'GovA *gov_a_parse (void);\n'),
        ('libgov/a.c', '\tint a;\n'),
        ('libgov/a.c', 'int a; \n'),
        ('libgov/a.c', 'int a;'),
        ('tests/a.py', 'open("/home/somebody/a")\n'),
    ]
    for case in good:
        assert not found(*case), found(*case)
    for case in bad:
        assert len(found(*case)) == 1, (case[0], case[1][:80], found(*case))
    print(f'{len(good) + len(bad)} passed, 0 failed')


def main(arguments):
    if arguments == ['--self-test']:
        return self_test()
    root = pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).resolve().parents[2]
    found = list(faults(root))
    print('\n'.join([*remarks(root), *found, *([] if found else ['ok'])]))
    return bool(found)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
