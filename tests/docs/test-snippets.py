#!/usr/bin/python3
"""Runs the examples of the pages, and compares what they print with what the pages say.

usage: test-snippets.py PAGE...
       test-snippets.py --self-test

Fenced blocks of c, python and js are programs. Those that begin without the lines that every
program needs are fragments: on a page, the fragments of one language are one program. A block of
text or json that follows a program, with nothing between or a sentence with "print" in it, is what
the program prints. A block below "`name.json`:" is that file, for the programs of its page. All
json is read as records and must come back the same. A line of sh that calls gov names a verb that
there is, and is run if what it prints is shown. Programs of vala are run where there is a compiler; those of
mjs, for Node.js, by the tests in tests/node. Other languages are an error: nothing on a page goes unread.

CC, PKG_CONFIG_PATH and the like say what to build with; GOV is the tool, if it was built.
"""
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

import gi

gi.require_version('Gov', '1.0')
from gi.repository import GLib, Gov  # noqa: E402

FENCE = re.compile(r'^```(\w*)\n(.*?)^```$', re.M | re.S)
FILE = re.compile(r'`([\w-]+\.(?:json|ndjson|txt))`:\s*$')
MARK = '--- the next fragment ---'

# What a whole program has, what a fragment lacks, and how to print.
PROGRAMS = {
    'c': ('main (', '#include <libgov/gov.h>\n\nint\nmain (void)\n{\n  g_autoptr (GError) error = NULL;\n',
          f'g_print ("{MARK}\\n");\n', '}\n'),
    'python': ('import gi\n', 'import gi\ngi.require_version("Gov", "1.0")\nfrom gi.repository import Gov\n',
               f'print("{MARK}")\n', ''),
    'vala': ('main (', '', '', ''),
    'js': ('gi://Gov', "import Gov from 'gi://Gov?version=1.0';\n", f"print('{MARK}');\n", ''),
}


class Block:
    def __init__(self, path, text, match, before):
        self.language, self.text = match.groups()
        self.where = f'{path.name}:{text.count(chr(10), 0, match.start()) + 1}'
        self.before = before.strip()
        self.output = None    # what it printed
        self.expected = None  # the block that says so

    @property
    def is_fragment(self):
        return PROGRAMS[self.language][0] not in self.text


def read_blocks(path):
    text = path.read_text(encoding='utf-8')
    end, blocks = 0, []
    for match in FENCE.finditer(text):
        blocks.append(Block(path, text, match, text[end:match.start()]))
        end = match.end()
    for program, block in zip(blocks, blocks[1:]):
        if program.language in (*PROGRAMS, 'mjs', 'sh') and block.language in ('text', 'json') and (
                not block.before or ('print' in block.before and '\n\n' not in block.before)):
            program.expected = block
    return blocks


def run(command, folder):
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=60)
    if done.returncode != 0 or done.stderr:
        raise AssertionError(f'exit code {done.returncode}\n{done.stdout}{done.stderr}')
    return done.stdout


def run_program(language, text, folder):
    path = folder / f'program.{language}'
    path.write_text(text, encoding='utf-8')
    if language == 'python':
        return run([sys.executable, path], folder)
    if language == 'js':
        return run(['gjs', '-m', path], folder)
    if language == 'vala':
        run(['valac', '--vapidir', os.environ['GOV_VAPI'], '--pkg', 'json-glib-1.0', '--pkg', 'libgov-1', path, '-o', folder / 'program'], folder)
        return run([folder / 'program'], folder)
    flags = run(['pkg-config', '--cflags', '--libs', 'libgov-1'], folder)
    run([*shlex.split(os.environ.get('CC', 'cc')), '-std=gnu11', '-Wall', '-Wextra', '-Werror',
         path, '-o', folder / 'program', *shlex.split(flags)], folder)
    return run([folder / 'program'], folder)


def run_fragments(language, fragments, folder):
    _, head, mark, tail = PROGRAMS[language]
    outputs = run_program(language, head + mark.join(f.text for f in fragments) + tail, folder).split(MARK + '\n')
    for fragment, output in zip(fragments, outputs):
        fragment.output = output


def check_json(block):
    """What is shown as JSON is native, and comes back as it was."""
    register = Gov.Register.new_from_bytes(GLib.Bytes.new(block.text.encode()), block.where)
    lines = [json.loads(line) for line in register.to_ndjson().splitlines()]
    shown = json.loads(block.text) if not block.text.startswith('{"type"') else None
    if shown is None:
        shown = [json.loads(line) for line in block.text.splitlines()]
    elif shown.get('type') == 'Register':
        shown = shown['records']
    else:
        shown = [shown]
    assert lines == shown, f'read, it is {lines}'


def check_shell(block, folder):
    gov = os.environ.get('GOV')
    if not gov:
        return
    known = run([gov, '--help'], None)
    for verb in re.findall(r'^gov (\w+)', block.text, re.M):
        assert re.search(rf'^ +{verb}\b', known, re.M), f'gov has no verb {verb}'
    if block.expected:
        block.output = run(['bash', '-euc', f'gov () {{ {shlex.quote(gov)} "$@"; }}\n{block.text}'], folder)


def run_page(path, folder):
    """Yields the block and what is wrong with it, or None, for each block that was tried."""
    blocks = read_blocks(path)
    printed = {b.expected for b in blocks if b.expected}
    for block in blocks:
        name = FILE.search(block.before)
        if name:
            (folder / name[1]).write_text(block.text, encoding='utf-8')

    for language in PROGRAMS:
        if language == 'vala' and not os.environ.get('GOV_VAPI'):
            continue
        programs = [b for b in blocks if b.language == language]
        fragments = [b for b in programs if b.is_fragment]
        try:
            if fragments:
                run_fragments(language, fragments, folder)
            for program in (p for p in programs if not p.is_fragment):
                fragments = [program]
                program.output = run_program(language, program.text, folder)
        except (AssertionError, subprocess.TimeoutExpired) as fault:
            yield fragments[0], str(fault)

    for block in blocks:
        try:
            if block.language == 'sh':
                check_shell(block, folder)
            elif block.language == 'json' and block not in printed:
                check_json(block)
            assert block.language in (*PROGRAMS, 'mjs', 'sh', 'json', 'text'), f'"{block.language}": not tried'
            if block.expected and block.output is not None:
                assert block.output.rstrip() == block.expected.text.rstrip(), f'it printed\n{block.output}'
        except (AssertionError, GLib.Error, ValueError) as fault:
            yield block, str(fault)
        else:
            yield block, None


def check(paths):
    passed, failed = 0, 0
    for path in paths:
        with tempfile.TemporaryDirectory() as folder:
            for block, fault in run_page(path, pathlib.Path(folder)):
                passed, failed = passed + (fault is None), failed + (fault is not None)
                if fault:
                    print(f'{block.where}: {fault}')
    print(f'{passed} passed, {failed} failed')
    return failed


GOOD = '''
Let this be `a.json`:

```json
{"type": "Meeting", "title": "A"}
```

```python
meeting = Gov.Register.new_from_file('a.json').get(0)
print(meeting.title)
```

```text
A
```

```python
print(meeting.title * 2)
```

This prints a title twice:

```text
AA
```
'''


def self_test():
    changes = {
        'all right': ('', '', 0),
        'another output': ('AA', 'BB', 1),
        'a program that fails': ('meeting.title)', 'meeting.name)', 1),
        'no JSON': ('"title"', 'title', 3),
        'a language that is not known': ('```json', '```perl', 1),
    }
    for what, (old, new, faults) in changes.items():
        with tempfile.TemporaryDirectory() as folder:
            page = pathlib.Path(folder) / 'page.md'
            page.write_text(GOOD.replace(old, new) if old else GOOD)
            found = [f for _, f in run_page(page, pathlib.Path(folder)) if f]
        assert bool(found) == bool(faults), f'{what}: {found}'
    print(f'{len(changes)} passed, 0 failed')
    return 0


def main(arguments):
    if arguments == ['--self-test']:
        return self_test()
    if not arguments:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    return bool(check([pathlib.Path(a).resolve() for a in arguments]))


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
