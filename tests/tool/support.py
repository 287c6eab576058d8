"""Runs the tool as a shell would, and in a terminal."""
import fcntl
import json
import os
import pathlib
import pty
import re
import shutil
import struct
import subprocess
import tempfile
import termios
import unicodedata
import unittest

TOOL = SAMPLES = MANUAL = None  # test-tool.py tells
STYLE = re.compile('\x1b\\[[0-9]*m')


def display_width(text):
    """Columns of a terminal, by the Unicode database of Python and not of GLib."""
    return sum(0 if unicodedata.combining(c) or unicodedata.category(c) in ('Mn', 'Me', 'Cf')
               else 2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in text)


def table(*rows):
    """The text of a table whose columns are as wide as they want to be."""
    widths = [max(display_width(cell) for cell in column) for column in zip(*rows)]
    lines = ('  '.join(cell + ' ' * (width - display_width(cell)) for cell, width in zip(row, widths)) for row in rows)
    return ''.join(line.rstrip() + '\n' for line in lines)


class Answer:
    def __init__(self, code, out, err):
        self.code, self.bytes, self.err = code, out, err
        self.out = out.decode()
        self.lines = self.out.splitlines()


class ToolTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='gov-tool-'))
        self.addCleanup(shutil.rmtree, self.folder)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def environment(self, **variables):
        kept = {key: value for key, value in os.environ.items() if key not in ('COLUMNS', 'NO_COLOR', 'TERM')}
        return {**kept, 'LC_ALL': 'C.UTF-8', **{key: str(value) for key, value in variables.items()}}

    def run_tool(self, *arguments, stdin='', cwd=None, stdout=subprocess.PIPE, **variables):
        """Arguments that name a sample stand for its path."""
        words = [str(SAMPLES / a) if isinstance(a, str) and (SAMPLES / a).is_file() else str(a) for a in arguments]
        done = subprocess.run([TOOL, *words], input=stdin if isinstance(stdin, bytes) else stdin.encode(),
                              stdout=stdout, stderr=subprocess.PIPE, cwd=cwd or self.folder,
                              env=self.environment(**variables), timeout=60, check=False)
        return Answer(done.returncode, done.stdout or b'', done.stderr.decode())

    def good(self, *arguments, **more):
        answer = self.run_tool(*arguments, **more)
        self.assertEqual((answer.code, answer.err), (0, ''))
        return answer

    def wrong(self, expected, *arguments, code=2, **more):
        """Fails with one line on standard error, which is expected or matches it, and says nothing else."""
        answer = self.run_tool(*arguments, **more)
        self.assertEqual(answer.code, code, answer.err)
        self.assertEqual(answer.out, '')
        self.assertRegex(answer.err, r'\Agov: [^\n]+\n\Z')
        if isinstance(expected, re.Pattern):
            self.assertRegex(answer.err, expected)
        else:
            self.assertEqual(answer.err, f'gov: {expected}\n')
        return answer

    def run_in_terminal(self, *arguments, columns=80, channel='stdout', feed=None, **variables):
        """What the terminal gets on one channel, without the carriage returns that it adds; and the exit code."""
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
        words = [str(SAMPLES / a) if isinstance(a, str) and (SAMPLES / a).is_file() else str(a) for a in arguments]
        others = {'stdin': subprocess.PIPE, 'stdout': subprocess.DEVNULL, 'stderr': subprocess.DEVNULL}
        process = subprocess.Popen([TOOL, *words], env=self.environment(**{'TERM': 'xterm', **variables}),
                                   cwd=self.folder, **{**others, channel: slave})
        os.close(slave)
        if feed:
            feed(process.stdin)
        process.stdin.close()
        output = b''
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:
                piece = b''
            if not piece:
                break
            output += piece
        os.close(master)
        return output.decode().replace('\r\n', '\n'), process.wait(60)

    def json(self, *arguments, **more):
        return json.loads(self.good(*arguments, **more).out)


def sample(name):
    """The records of a sample."""
    text = (SAMPLES / name).read_text(encoding='utf-8')
    if name.endswith('.ndjson'):
        return [json.loads(line) for line in text.splitlines()]
    document = json.loads(text)
    return document if isinstance(document, list) else document['records']
