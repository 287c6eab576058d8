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
        self.asked, self.failing = [], None

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
        whole = self.fetch().bytes
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
            self.assertEqual((self.folder / 'a.ndjson').read_bytes(), whole)
            self.assertFalse((self.folder / 'a.state').exists())
        # With no state there is nothing to go on with: the file is begun anew.
        self.fetch('-o', 'a.ndjson', '--state', 'a.state')
        self.assertEqual((self.folder / 'a.ndjson').read_bytes(), whole)

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

    def test_retries(self):
        self.council.failing = '/meetings?page=1'
        self.wrong(re.compile('503 Service Unavailable'), 'fetch', self.council.url + '/system', '--pause=0', '--retries=1')
        self.assertEqual(self.council.asked, ['/system', '/bodies'] + ['/meetings?page=1'] * 2)

    def test_wrong_use(self):
        self.wrong(re.compile('wanted: gov fetch URL'), 'fetch')
        self.wrong(re.compile('--pause is a number that is not negative'), 'fetch', 'http://127.0.0.1/', '--pause=-1')
        self.wrong(re.compile('--retries is a number that is not negative'), 'fetch', 'http://127.0.0.1/', '--retries=-1')
        self.wrong('URL of http or https expected, "council" found', 'fetch', 'council')
        self.wrong(re.compile(r'http://127\.0\.0\.1:1/: .*refused'), 'fetch', 'http://127.0.0.1:1/', '--retries=0')
        self.fail_to_fetch(re.compile('404 Not Found'), path='/nothing')


if __name__ == '__main__':
    unittest.main()
