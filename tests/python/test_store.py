"""Stores: what is written in a `with` is written as a whole, and what takes long can be awaited."""
import asyncio
import pathlib
import tempfile
import unittest

import support
from support import Gov
from gi.repository import Gio


class Stores(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / 'council.gov'

    def test_written_as_a_whole(self):
        with Gov.Store.open(self.path) as store:
            with store.transaction(author='the clerk', reason='minutes') as changes:
                changes.put(Gov.Action('Ask', id='1', access='public'))
                changes.put_register(Gov.Register([Gov.Person('Ada', id='2', access='public')]))
            with self.assertRaises(ZeroDivisionError):
                with store.transaction(author='the clerk') as changes:
                    changes.put(Gov.Action('Never', id='3', access='public'))
                    1 / 0
            with store.transaction(author='the clerk'):
                pass  # nothing to write is no error
            self.assertEqual(store.get('1', 'public').text, 'Ask')
            with self.assertRaises(Gov.NotFoundError):
                store.get('3', 'public')
            self.assertEqual([r.author for r in store.list_history('1', 'public')], ['the clerk'])
        with Gov.Store.open(f'sqlite:{self.path}', Gov.StoreFlags.READ_ONLY) as again:
            self.assertEqual(len(again.read_register('public')), 2)

    def test_found(self):
        with Gov.Store.open(self.path) as store:
            with store.transaction('a') as changes:
                changes.put(Gov.Action('Mend the bridge', id='1', access='public', due='2024-03-01', status='open'))
                changes.put(Gov.Action('Mend the roof', id='2', access='public'))
            hits = store.find(Gov.Query('bridge', record_type='action', due_before='2024-07'), 'public')
            self.assertEqual([hit.get_record().id for hit in hits], ['1'])
            with self.assertRaisesRegex(AttributeError, 'did you mean "set_words"'):
                Gov.Query(wrods='bridge')

    def test_changed_and_deleted(self):
        with Gov.Store.open(self.path) as store:
            with store.transaction('a') as changes:
                changes.put(Gov.Action('Ask', id='1', access='public'))
            mine, theirs = store.get('1', 'public'), store.get('1', 'public')
            mine.text = 'Ask three'
            with store.transaction('a') as changes:
                changes.put(mine)
            with self.assertRaises(Gov.ConflictError):
                with store.transaction('b') as changes:
                    changes.put(theirs)
            with store.transaction('a') as changes:
                changes.delete(mine)
                with self.assertRaises(TypeError):
                    changes.delete('1')
            with self.assertRaises(LookupError):
                store.get('1', 'public')

    def test_awaited(self):
        async def work():
            store = await Gov.Store.open_async(self.path)
            async with store.transaction('a') as changes:
                changes.put(Gov.Action('Ask', id='1', access='public'))
            got = await asyncio.gather(*[store.get_async('1', 'public') for _ in range(20)])
            self.assertEqual({record.text for record in got}, {'Ask'})
            self.assertEqual(len(await store.find_async(Gov.Query('ask'), 'public')), 1)
            with self.assertRaises(Gov.NotFoundError):
                await store.get_async('2', 'public')
            cancellable = Gio.Cancellable()
            slow = asyncio.ensure_future(store.get_async('1', 'public', cancellable=cancellable))
            await asyncio.sleep(0)
            slow.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await slow
            self.assertTrue(cancellable.is_cancelled())
            await store.close_async()
        asyncio.run(work())


if __name__ == '__main__':
    support.main()
