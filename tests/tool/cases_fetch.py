"""gov fetch: from a server on the loopback device into files, in one go and after breaks."""
import http.server
import json
import re
import threading
import unittest

from support import ToolTest

T = 'https://schema.oparl.org/1.1/'


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        status, body = self.server.answer(self.path)
        content = body if isinstance(body, bytes) else json.dumps(body, indent=1).encode()
        self.send_response(status)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments):
        pass


class Council(http.server.ThreadingHTTPServer):
    """Ten meetings on five pages, until it is told to fail at one of them."""
    daemon_threads = True

    def __init__(self):
        super().__init__(('127.0.0.1', 0), Handler)
        self.url = f'http://127.0.0.1:{self.server_address[1]}'
        self.asked, self.failing, self.changed = [], None, None

    def answer(self, path):
        if path == self.failing:
            return 503, b'overloaded'
        if path == '/system':
            return 200, {'id': f'{self.url}/system', 'type': T + 'System', 'body': f'{self.url}/bodies'}
        if path == '/bodies':
            return 200, {'data': [{'id': f'{self.url}/b', 'type': T + 'Body', 'meeting': f'{self.url}/meetings?page=1'}]}
        match = re.fullmatch(r'/meetings\?page=(\d)(&modified_since=.*)?', path)
        if not match:
            return 404, {}
        if match[2] and self.changed is not None:
            return 200, {'data': self.changed if match[1] == '1' else []}
        page = int(match[1])
        links = {'next': f'{self.url}/meetings?page={page + 1}'} if page < 5 else {}
        return 200, {'data': [{'id': f'{self.url}/m/{page}{i}', 'type': T + 'Meeting', 'name': 'Größe'} for i in 'ab'],
                     'links': links}


class FetchTest(ToolTest):
    def setUp(self):
        super().setUp()
        self.council = Council()
        thread = threading.Thread(target=self.council.serve_forever, kwargs={'poll_interval': 0.01})
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(self.council.server_close)
        self.addCleanup(self.council.shutdown)
        answer = self.run_tool('fetch', self.council.url + '/bodies', '--pause=0')
        if 'without libsoup' in answer.err:
            self.assertEqual(answer.code, 2)
            self.skipTest('built without libsoup')
        self.council.asked.clear()

    def timeless(self, content):
        """Without the time of the fetch, which is on every line."""
        return re.sub(rb'"fetched":"[-0-9]{10}T[:0-9]{8}Z",', b'', content)

    def fetch(self, *arguments, path='/system', **more):
        return self.good('fetch', self.council.url + path, '--pause=0', '--retries=0', *arguments, **more)

    def fail_to_fetch(self, expected, *arguments, path='/system'):
        return self.wrong(expected, 'fetch', self.council.url + path, '--pause=0', '--retries=0', *arguments)

    def test_all(self):
        lines = [json.loads(line) for line in self.fetch().lines]
        self.assertEqual([line.get('list') for line in lines], [None, 'body'] + ['meeting'] * 5)
        self.assertEqual([line['url'] for line in lines], [self.council.url + path for path in self.council.asked])
        self.assertEqual(sum(len(line['data']) for line in lines), 12)

    def test_result_can_be_read(self):
        self.assertEqual(self.fetch('-o', 'council.ndjson').out, '')
        records = self.json('convert', 'council.ndjson', '--to', 'gov')['records']
        self.assertEqual([r['type'] for r in records], ['System', 'Body'] + ['Meeting'] * 10)
        self.assertEqual(len(self.json('list', 'meetings', 'council.ndjson', '--format', 'json')), 10)

    def test_since(self):
        self.fetch('--since', '2024-03-01T00:00:00Z')
        self.assertEqual(self.council.asked[:2], ['/system', '/bodies'])
        for path in self.council.asked[2:]:
            self.assertTrue(path.endswith('&modified_since=2024-03-01T00%3A00%3A00Z'), path)
        self.wrong(re.compile('2024-13'), 'fetch', self.council.url, '--since', '2024-13')

    def test_nothing_is_written_before_all_is_there(self):
        self.file('old.ndjson', 'old\n')
        self.council.failing = '/meetings?page=3'
        self.fail_to_fetch(f'{self.council.url}/meetings?page=3: the server answers 503 Service Unavailable', '-o', 'old.ndjson')
        self.assertEqual((self.folder / 'old.ndjson').read_text(), 'old\n')
        self.fail_to_fetch(re.compile('503'))

    def test_state(self):
        whole = self.timeless(self.fetch().bytes)
        for page in range(1, 6):
            self.council.failing = f'/meetings?page={page}'
            self.fail_to_fetch(re.compile('503'), '-o', 'a.ndjson', '--state', 'a.state')
            self.assertIn(f'page={page}"', (self.folder / 'a.state').read_text())
            self.fail_to_fetch(re.compile('503'), '-o', 'a.ndjson', '--state', 'a.state')
            # A program that was killed may have left half a line behind.
            with open(self.folder / 'a.ndjson', 'ab') as out:
                out.write(b'{"url":"http')
            self.council.failing = None
            self.council.asked.clear()
            self.fetch('-o', 'a.ndjson', '--state', 'a.state')
            self.assertEqual(self.council.asked, [f'/meetings?page={p}' for p in range(page, 6)])
            self.assertEqual(self.timeless((self.folder / 'a.ndjson').read_bytes()), whole)
            self.assertFalse((self.folder / 'a.state').exists())
        # With no state there is nothing to go on with: the file is begun anew.
        self.fetch('-o', 'a.ndjson', '--state', 'a.state')
        self.assertEqual(self.timeless((self.folder / 'a.ndjson').read_bytes()), whole)

    def test_state_of_something_else(self):
        self.council.failing = '/meetings?page=2'
        self.fail_to_fetch(re.compile('503'), '-o', 'a.ndjson', '--state', 'a.state')
        self.fail_to_fetch(f'{self.council.url}/bodies: what is to be gone on with is another fetch',
                           '-o', 'a.ndjson', '--state', 'a.state', path='/bodies')
        self.file('a.ndjson', '')
        self.fail_to_fetch('a.ndjson: shorter than when the fetch broke off', '-o', 'a.ndjson', '--state', 'a.state')
        self.file('a.state', '{"url":7}')
        self.fail_to_fetch('a.state: state:1:8: $.url: string expected, number found', '-o', 'a.ndjson', '--state', 'a.state')
        self.fail_to_fetch(re.compile('--state wants a file to go on with: --output'), '--state', 'a.state')
        self.fail_to_fetch(re.compile('--state wants a file'), '--state', 'a.state', '-o', '-')

    def test_update(self):
        """A fetch, and then changes alone, each time since the time before."""
        self.fetch('-o', 'old.ndjson')
        begun = re.search('"fetched":"([^"]*)"', (self.folder / 'old.ndjson').read_text(encoding='utf-8'))[1]
        gone, changed = f'{self.council.url}/m/1a', f'{self.council.url}/m/2b'
        self.council.changed = [{'id': gone, 'type': T + 'Meeting', 'deleted': True},
                                {'id': changed, 'type': T + 'Meeting', 'name': 'Neu'},
                                {'id': f'{self.council.url}/m/9', 'type': T + 'Meeting', 'name': 'Neuer'}]
        for old in ('old.ndjson', 'new.json', 'new.json'):
            self.council.asked.clear()
            self.assertEqual(self.good('fetch', '--update', old, '-o', 'new.json', '--pause=0').out, '')
            asked = [path for path in self.council.asked if 'modified_since' in path]
            self.assertEqual(self.council.asked[:2], ['/system', '/bodies'])
            self.assertEqual(asked, [f'/meetings?page=1&modified_since={begun.replace(":", "%3A")}'])
            new = json.loads((self.folder / 'new.json').read_text(encoding='utf-8'))
            self.assertEqual(new['fetchedFrom'], self.council.url + '/system')
            self.assertGreaterEqual(new['fetched'], begun)
            begun = new['fetched']
            meetings = {r['id']: r for r in new['records'] if r['type'] == 'Meeting'}
            self.assertEqual(len(meetings), 11)
            self.assertTrue(meetings[gone]['deleted'])
            self.assertEqual(meetings[changed]['title'], 'Neu')
        self.assertIn('"fetched":', self.good('convert', 'old.ndjson').out)

    def test_update_into_lines(self):
        """Lines have no place for the time, so it is told."""
        self.council.changed = []
        self.fetch('-o', 'old.ndjson')
        answer = self.run_tool('fetch', '-u', 'old.ndjson', '--pause=0', '-o', 'new.ndjson')
        self.assertEqual(answer.code, 0)
        self.assertRegex(answer.err, r'\Agov: what changes from now on can be fetched with --since [-0-9]+T[:0-9]+Z\n\Z')
        self.assertEqual(len((self.folder / 'new.ndjson').read_text(encoding='utf-8').splitlines()), 12)
        self.wrong(re.compile('new.ndjson does not say from where it was fetched: give the URL'), 'fetch', '-u', 'new.ndjson')
        self.wrong(re.compile('new.ndjson does not say when it was fetched: give --since'), 'fetch', '-u', 'new.ndjson', self.council.url)
        out = self.run_tool('fetch', '-u', 'new.ndjson', self.council.url + '/system', '--since', '2024', '--pause=0', '-t', 'oparl')
        self.assertEqual((out.code, len(json.loads(out.out))), (0, 12), out.err)

    def test_update_stays_after_an_error(self):
        self.fetch('-o', 'old.ndjson')
        self.good('convert', 'old.ndjson', '-o', 'old.json')
        before = (self.folder / 'old.json').read_text(encoding='utf-8')
        self.council.failing = '/bodies'
        self.wrong(re.compile('503'), 'fetch', '-u', 'old.json', '-o', 'old.json', '--retries=0', '--pause=0')
        self.assertEqual((self.folder / 'old.json').read_text(encoding='utf-8'), before)

    def test_verbose(self):
        self.council.failing = '/meetings?page=2'
        answer = self.run_tool('fetch', self.council.url + '/system', '--pause=0', '--retries=1', '-v')
        self.assertEqual(answer.code, 2)
        lines = answer.err.splitlines()
        self.assertEqual(lines[:3], [f'gov: 1 objects, {self.council.url}/system', f'gov: 2 objects, {self.council.url}/bodies',
                                     f'gov: 4 objects, {self.council.url}/meetings?page=1'])
        self.assertEqual(lines[3], f'gov: {self.council.url}/meetings?page=2: the server answers 503 Service Unavailable; asking again in 1 s (1)')
        self.council.failing = None
        lines = self.run_tool('fetch', self.council.url + '/system', '--pause=0', '-v').err.splitlines()
        self.assertEqual(len(lines), 8)
        self.assertIn('--since', lines[-1])

    def test_waiting_is_told_on_a_terminal(self):
        self.council.failing = '/bodies'
        told, code = self.run_in_terminal('fetch', self.council.url + '/system', '--pause=0', '--retries=1', channel='stderr')
        self.assertEqual(code, 2)
        self.assertIn('asking again in 1 s', told)

    def test_retries(self):
        self.council.failing = '/meetings?page=1'
        self.wrong(re.compile('503 Service Unavailable'), 'fetch', self.council.url + '/system', '--pause=0', '--retries=1')
        self.assertEqual(self.council.asked, ['/system', '/bodies'] + ['/meetings?page=1'] * 2)

    def test_wrong_use(self):
        self.wrong(re.compile('wanted: gov fetch URL'), 'fetch')
        self.wrong(re.compile('--state does not go with --update'), 'fetch', '-u', 'old.json', '--state', 'a', '-o', 'b')
        self.wrong(re.compile('--to goes with --update'), 'fetch', 'http://127.0.0.1/', '-t', 'gov')
        self.wrong(re.compile('none.json: No such file'), 'fetch', '-u', 'none.json')
        self.wrong(re.compile('--pause is a number that is not negative'), 'fetch', 'http://127.0.0.1/', '--pause=-1')
        self.wrong(re.compile('--retries is a number that is not negative'), 'fetch', 'http://127.0.0.1/', '--retries=-1')
        self.wrong('URL of http or https expected, "council" found', 'fetch', 'council')
        self.wrong(re.compile(r'http://127\.0\.0\.1:1/: .*refused'), 'fetch', 'http://127.0.0.1:1/', '--retries=0')
        self.fail_to_fetch(re.compile('404 Not Found'), path='/nothing')


if __name__ == '__main__':
    unittest.main()
