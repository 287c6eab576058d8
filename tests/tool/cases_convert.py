"""gov convert: formats, guesses, and outputs that are all or nothing."""
import json
import os
import re
import resource
import subprocess
import unittest

import support
from support import ToolTest, sample

PROSE = 'Verslag van het overleg van 14 maart 2023\n\nDe raad besluit het plan vast te stellen.\n'


class FormatTest(ToolTest):
    def test_there_and_back(self):
        for name in ('council.json', 'wide.json', 'harbour.ndjson'):
            lines = self.good('convert', name, '--to', 'ndjson').out
            self.assertEqual([json.loads(line) for line in lines.splitlines()], sample(name))
            document = self.json('convert', '-', stdin=lines)
            self.assertEqual(document, {'type': 'Register', 'records': sample(name)})

    def test_output_without_a_name(self):
        self.wrong(re.compile('the name of the output is empty'), 'convert', 'council.json', '-o', '')

    def test_empty_document(self):
        for text in ('', ' \n'):
            self.wrong(re.compile(r'empty\.json:1:1: \$: object expected, the file is empty'), 'check',
                       self.file('empty.json', text))
            self.good('check', self.file('empty.ndjson', text))

    def test_output_tells_the_format(self):
        for out, is_lines in (('a.json', False), ('a.ndjson', True), ('A.JSONL', True), ('a', False), ('.a', False)):
            self.assertEqual(self.good('convert', 'council.json', '-o', out).out, '')
            text = (self.folder / out).read_text(encoding='utf-8')
            self.assertEqual(text.startswith('{"type":"Meeting"'), is_lines, out)
        self.good('convert', 'council.json', '-t', 'gov', '-o', 'b.ndjson')
        self.assertEqual(json.loads((self.folder / 'b.ndjson').read_text(encoding='utf-8'))['type'], 'Register')

    def test_unknown_suffix(self):
        """Nothing is written as JSON that is called a table."""
        for name in ('a.csv', 'a.json.bak', 'a.'):
            self.wrong(re.compile(re.escape(name) + ': the suffix is of no format'), 'convert', 'council.json', '-o', name)
            self.assertFalse((self.folder / name).exists())
            self.good('convert', 'council.json', '-t', 'gov', '-o', name)
        self.wrong(re.compile('suffix is of no format'), 'merge', 'council.json', 'council.json', '-o', 'b.csv')

    def test_guesses(self):
        record = '{"type":"Action","text":"a"}'
        for name, content, count in (
                ('document', '{"type": "Register", "records": [%s, %s]}' % (record, record), 2),
                ('array', f' \n[{record}]', 1),
                ('empty-array', '[ ]', 0),
                ('lines', f'{record}\n{record}\n{record}\n', 3),
                ('one-line', record, 1),
                ('json-in.txt', f'{record}\n{record}\n', 2),
                ('lines-in.json', f'{record}\n{record}\n', 2),
                ('document-in.ndjson', json.dumps({'type': 'Register', 'records': [json.loads(record)]}, indent=2), 1)):
            self.file(name, content)
            self.assertEqual(len(self.json('convert', name)['records']), count, name)
            self.assertEqual(len(self.good('convert', name, '--to', 'ndjson').lines), count, name)

    def test_prose_is_no_json(self):
        self.file('prose.json', PROSE)
        self.wrong('prose.json:1:1: $: object expected, "V" found', 'convert', 'prose.json')
        self.file('prose', PROSE)
        self.wrong('prose:1:1: $: object expected, "V" found', 'convert', 'prose', '--from', 'gov')

    def test_report(self):
        """Prose is taken for a report; without ICU a line says that none can be read."""
        for name in ('minutes.txt', 'minutes', 'minutes.MD'):
            self.file(name, PROSE)
            answer = self.run_tool('convert', name)
            if answer.code == 0:
                self.assertEqual(json.loads(answer.out)['type'], 'Register')
            else:
                self.wrong(f'{name}: reports cannot be read: this gov was built without the report reader', 'convert', name)

    def test_report_kinds(self):
        """HTML is taken for a report by its name; where libxml2 or ICU was not at hand a line says so."""
        self.file('minutes.html', '<nav>Menu</nav><h1>Notulen 4 mei 2022</h1><h2>Kade</h2><p>De raad besluit de kade te sluiten.</p>')
        answer = self.run_tool('convert', 'minutes.html')
        if answer.code == 0:
            self.assertIn('De raad besluit de kade te sluiten.', answer.out)
            self.assertNotIn('Menu', answer.out)
        else:
            self.assertRegex(answer.err, 'minutes.html: .* cannot be read: .* was built without')

    def test_report_encoding(self):
        self.file('old.txt', 'Notulen co\xf6peratie 4 mei 2022\n\n# Kade\n\nDe raad besluit de kade te sluiten.\n'.encode('latin-1'))
        answer = self.run_tool('convert', 'old.txt')
        self.assertEqual(answer.code, 2)
        if 'without the report reader' in answer.err:
            return
        self.assertIn('looks like Latin-1', answer.err)
        self.assertIn('--encoding iso-8859-1', answer.err)
        self.assertIn('Notulen coöperatie', self.good('convert', 'old.txt', '--encoding', 'iso-8859-1').out)

    def test_report_words_and_confidence(self):
        """Words of one's own make a decision of what was none; a file of them that is broken names its line."""
        self.file('minutes.txt', 'Minutes of the meeting of 4 May 2022\n\n# Quay\n\nThe plan was rubber-stamped.\n\nJan Smit: I will measure it.\n')
        self.file('my.words', '[language en]\n[decision stamped outcome=adopted]\n<passive> … rubber-stamped\n')
        self.file('broken.words', '[language en]\n\n[decision stamped\n')
        if 'without the report reader' in self.run_tool('convert', 'minutes.txt').err:
            return
        self.assertNotIn('"Decision"', self.good('convert', 'minutes.txt').out)
        self.assertIn('decision/stamped', self.good('convert', 'minutes.txt', '--words', 'my.words').out)
        self.assertNotIn('"Decision"', self.good('convert', 'minutes.txt', '--words', 'my.words', '--min-confidence', '.9').out)
        self.wrong(re.compile('broken.words:3: '), 'convert', 'minutes.txt', '--words', 'broken.words')
        self.wrong(re.compile('no words for reports in the language “xx”'), 'convert', 'minutes.txt', '--language', 'xx')

    def test_report_cannot_be_written(self):
        self.wrong(re.compile('a report can be read but not written'), 'convert', 'council.json', '--to', 'report')
        self.wrong(re.compile('a report can be read but not written'), 'convert', 'council.json', '-o', 'x.txt')
        self.assertEqual(os.listdir(self.folder), [])

    def test_several(self):
        """One register, in the order of the arguments; ids are neither made nor lost."""
        bare = self.file('bare.json', '[{"type":"Action","text":"no id"}]')
        expected = sample('harbour.ndjson') + [{'type': 'Action', 'text': 'no id'}] + sample('council.json')
        self.assertEqual(self.json('convert', 'harbour.ndjson', bare, 'council.json')['records'], expected)
        lines = self.good('convert', 'harbour.ndjson', bare, 'council.json', '--to', 'ndjson').lines
        self.assertEqual([json.loads(line) for line in lines], expected)

    def test_streams(self):
        text = '{"type":"Action","text":"a"}'
        self.assertEqual(self.good('convert', '-', '--to', 'ndjson', '-o', '-', stdin=text).out, text + '\n')
        self.assertEqual(len(self.json('convert', 'council.json', '-', stdin=text)['records']), 5)


class OutputTest(ToolTest):
    """An output is replaced as a whole, or it stays as it was."""

    def bad_lines(self):
        return self.file('bad.ndjson', '{"type":"Action","text":"a"}\n' * 2 + '{"type":"Action","text":}\n')

    def test_stays_after_an_error(self):
        old = self.file('out.json', 'old')
        self.bad_lines()
        before = sorted(os.listdir(self.folder))
        for more in ([], ['--to', 'ndjson']):
            self.wrong(re.compile(r'gov: bad\.ndjson:3:25: \$\.text: '), 'convert', 'council.json', 'bad.ndjson', '-o', old, *more)
            self.assertEqual(old.read_text(encoding='utf-8'), 'old')
            self.assertEqual(sorted(os.listdir(self.folder)), before)
            self.wrong(re.compile('bad.ndjson:3:25'), 'convert', 'bad.ndjson', *more)  # nor on standard output
            self.wrong(re.compile('bad.ndjson:3:25'), 'convert', 'bad.ndjson', '-o', 'new.json', *more)
            self.assertFalse((self.folder / 'new.json').exists())

    def test_may_be_the_input(self):
        path = self.file('same.ndjson', '{"text":"a","type":"Action"}\n')
        for _ in range(2):
            self.good('convert', path, '-o', path)
            self.assertEqual(path.read_text(encoding='utf-8'), '{"type":"Action","text":"a"}\n')

    def test_link_stays_a_link(self):
        target = self.file('target.json', 'old')
        link = self.folder / 'link.json'
        link.symlink_to('target.json')
        self.good('convert', 'council.json', '-o', link)
        self.assertTrue(link.is_symlink())
        self.assertEqual(json.loads(target.read_text(encoding='utf-8'))['records'], sample('council.json'))

    def test_mode_is_kept(self):
        path = self.file('private.json', 'old')
        path.chmod(0o600)
        self.good('convert', 'council.json', '-o', path)
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)

    def test_cannot_be_written(self):
        self.file('plain', '')
        for more in ([], ['--to', 'ndjson']):
            self.wrong('no/where.json: No such file or directory', 'convert', 'council.json', '-o', 'no/where.json', *more)
            self.wrong('plain/x.json: Not a directory', 'convert', 'council.json', '-o', 'plain/x.json', *more)
            self.wrong(re.compile(r'gov: \.: .*irectory'), 'convert', 'council.json', '-o', '.', *more)

    @unittest.skipIf(os.geteuid() == 0, 'root may write anywhere')
    def test_folder_without_permission(self):
        closed = self.folder / 'closed'
        closed.mkdir(mode=0o500)
        self.wrong('closed/x.json: Permission denied', 'convert', 'council.json', '-o', 'closed/x.json')

    @unittest.skipUnless(os.path.exists('/dev/full'), 'no /dev/full')
    def test_full(self):
        for arguments in (['convert', 'council.json'], ['list', 'actions', 'council.json'], ['schema'],
                          ['show', '1111', 'council.json'], ['diff', 'council.json', 'harbour.ndjson'],
                          ['check', 'council.json'], ['--help'], ['help'], ['help', 'list'], ['list', '--help'], ['--version']):
            with open('/dev/full', 'wb') as full:
                self.wrong('standard output: No space left on device', *arguments, stdout=full)
        self.wrong('/dev/full: No space left on device', 'convert', 'council.json', '-o', '/dev/full')

    def test_device(self):
        self.good('convert', 'council.json', '-o', '/dev/null')


class KeepGoingTest(ToolTest):
    """What stands before and behind something bad can be had; each bad thing is told."""
    PAPER = '"type":"https://schema.oparl.org/1.1/Paper"'

    def papers(self, *ids):
        return ','.join('{"id":"%s",%s}' % (i, self.PAPER) for i in ids)

    def keep_going(self, faults, *arguments, code=1):
        answer = self.run_tool('convert', *arguments, '--keep-going')
        self.assertEqual(answer.code, code, answer.err)
        self.assertEqual(len(answer.err.splitlines()), len(faults), answer.err)
        for line, fault in zip(answer.err.splitlines(), faults):
            self.assertRegex(line, r'\Agov: [^:]*' + fault)
        return answer

    def ids(self, text):
        return [r['id'] for r in json.loads(text)]

    def test_lines(self):
        bad = self.file('bad.ndjson', '\n'.join([self.papers('1'), self.papers('2')[:-2], self.papers('3'), 'no',
                                                 '{"id":"4",%s,"name":[]}' % self.PAPER, self.papers('5')]))
        faults = (r'bad\.ndjson:2:\d+: \$\.type: ', r'bad\.ndjson:4:\d: \$: ', r'bad\.ndjson:5:\d+: \$\.name: ')
        self.wrong(re.compile(faults[0]), 'convert', bad, '-t', 'oparl', '-o', 'out.json')
        self.assertFalse((self.folder / 'out.json').exists())
        self.assertEqual(self.ids(self.keep_going(faults, bad, '-t', 'oparl').out), ['1', '3', '5'])
        self.keep_going(faults, bad, '-o', 'out.ndjson')
        self.assertEqual(len((self.folder / 'out.ndjson').read_text(encoding='utf-8').splitlines()), 3)

    def test_native_lines(self):
        bad = self.file('bad.ndjson', '{"type":"Paper","id":"1"}\n{"type":"Paper","id":\n\n{"type":"Paper","id":"2"}\n')
        for to in ('gov', 'ndjson'):
            out = self.keep_going((r'bad\.ndjson:2:\d+: \$\.id: ',), bad, '-t', to).out
            self.assertEqual(re.findall('"id": ?"(.)"', out), ['1', '2'])

    def test_folder(self):
        """A page that was cut in half, a file that is none, and a page with one object of a wrong shape."""
        (self.folder / 'f').mkdir()
        self.file('f/a.json', '{"data":[%s,{"id":"x' % self.papers('1', '2'))
        self.file('f/b.json', '<html></html>')
        self.file('f/c.json', '{"data":[%s,7,%s],"links":{}}' % (self.papers('3'), self.papers('4')))
        faults = (r'f/a\.json:1:\d+: \$\.data\[2\]\.id: ', r'f/b\.json:1:1: \$: ', r'f/c\.json:1:\d+: \$\.data\[1\]: object expected')
        out = self.keep_going(faults, 'f', '-f', 'oparl', '-t', 'oparl').out
        self.assertEqual(self.ids(out), ['1', '2', '3', '4'])
        self.wrong(re.compile(faults[0]), 'convert', 'f', '-f', 'oparl')

    def test_update(self):
        """OLD has to be whole: what could not be read of it would be lost."""
        old = self.file('old.json', '{"data":[%s]}' % self.papers('1'))
        cut = self.file('cut.json', '{"data":[%s,{"id"' % self.papers('2'))
        out = self.keep_going((r'cut\.json:1:',), '-u', old, cut, '-t', 'oparl').out
        self.assertEqual(self.ids(out), ['1', '2'])
        self.keep_going((r'cut\.json:1:',), '-u', cut, old, '-t', 'oparl', code=2)

    def test_nothing_good(self):
        old = self.file('out.json', 'old')
        self.keep_going(('none.json: No such file', 'nothing could be read'), 'none.json', '-o', old, code=2)
        self.keep_going(('none.json: No such file', 'nothing could be read'), 'none.json', '-o', old, '-t', 'ndjson', code=2)
        self.assertEqual(old.read_text(encoding='utf-8'), 'old')

    def test_all_good(self):
        self.good('convert', 'council.json', '--keep-going')


class UpdateTest(ToolTest):
    OLD = ('{"data":[{"id":"u:1","type":"https://schema.oparl.org/1.1/Paper","name":"old","modified":"2020-01-01T10:00:00+01:00",'
           '"vendor:x":[1]},{"id":"u:2","type":"https://schema.oparl.org/1.1/Paper","name":"stays","vendor:y":null},'
           '{"id":"u:3","type":"https://schema.oparl.org/1.1/Paper","name":"goes","modified":"2020-01-01T10:00:00+01:00"}]}')
    PAGES = ('{"data":[{"id":"u:4","type":"https://schema.oparl.org/1.1/Person","name":"new"},'
             '{"id":"u:1","type":"https://schema.oparl.org/1.1/Paper","name":"older","modified":"2019-12-01T10:00:00+01:00"}]}',
             '{"data":[{"id":"u:3","deleted":true,"modified":"2020-01-02T10:00:00+01:00"},'
             '{"id":"u:1","type":"https://schema.oparl.org/1.1/Paper","name":"now","modified":"2020-01-02T10:00:00+01:00"}]}')

    def test_pages(self):
        old = self.file('old.json', self.OLD)
        pages = [self.file(f'page{i}.json', page) for i, page in enumerate(self.PAGES)]
        results = []
        for order in (pages, pages[::-1]):
            out = self.folder / 'out.json'
            self.good('convert', '--from', 'oparl', '--update', old, *order, '--to', 'oparl', '-o', out)
            once = out.read_text(encoding='utf-8')
            self.good('convert', '-f', 'oparl', '-u', out, *order, '-t', 'oparl', '-o', out)
            self.assertEqual(out.read_text(encoding='utf-8'), once)
            results.append(once)
        self.assertEqual(*results)
        paper = 'https://schema.oparl.org/1.1/Paper'
        records = json.loads(once)
        records = records['data'] if isinstance(records, dict) else records
        self.assertEqual([r['id'] for r in records], ['u:1', 'u:2', 'u:3', 'u:4'])
        self.assertEqual(records[0], {'id': 'u:1', 'type': paper, 'name': 'now', 'modified': '2020-01-02T10:00:00+01:00'})
        self.assertEqual(records[1], {'id': 'u:2', 'type': paper, 'name': 'stays', 'vendor:y': None})
        self.assertEqual(records[2], {'id': 'u:3', 'deleted': True, 'modified': '2020-01-02T10:00:00+01:00'})

    def test_bad(self):
        old = self.file('old.json', self.OLD)
        self.wrong(re.compile(r'none\.json: No such file'), 'convert', '--update', 'none.json', old)
        self.wrong(re.compile(r'cut\.json:1:'), 'convert', '--update', old, self.file('cut.json', self.OLD[:300]), '-o', old)
        self.assertEqual(old.read_text(encoding='utf-8'), self.OLD)


class LargeTest(ToolTest):
    def test_lines_in_bounded_memory(self):
        with open(support.TOOL, 'rb') as tool:
            if b'__asan_init' in tool.read():
                self.skipTest('a sanitizer keeps what was freed')
        text = json.dumps({'type': 'Action', 'text': 'x' * 1000}, separators=(',', ':')) + '\n'
        path = self.folder / 'large.ndjson'
        with open(path, 'w', encoding='utf-8') as out:
            for _ in range(60):
                out.write(text * 1000)
        # A limit on data holds for what is allocated, and not for libraries that are mapped.
        done = subprocess.run([support.TOOL, 'convert', path, '-o', self.folder / 'copy.ndjson'], check=False,
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (48 << 20, 48 << 20)))
        self.assertEqual(done.returncode, 0)
        self.assertEqual((self.folder / 'copy.ndjson').read_bytes(), path.read_bytes())


class NothingFoundTest(ToolTest):
    def test_a_report_with_nothing_in_it_is_told(self):
        path = self.file('letter.txt', 'Dear all, it rains.\n')
        answer = self.run_tool('convert', path)
        self.assertEqual((answer.code, answer.err), (0, f'gov: {path}: nothing was found in it\n'))
        self.assertIn('"records": []', answer.out)
