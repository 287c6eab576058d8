"""Each public function, called 20,000 times, leaves no more memory in use than before.

The calls are made of the typelib: an object of each class, and a value for each argument by its type. What
the C library's allocator has given out is counted, so a few bytes a call show. Where there is no way
known to call a function, the last lines name it. An argument chooses classes: test_growth.py List Register
"""
import ctypes
import gc
import itertools
import os
import sys
import tempfile
import time

import support
from support import Gov, GovTest
from gi.repository import Gio, GLib, GObject

CALLS = 20000
WARM_UP = 300
GROWTH = CALLS  # bytes in all, above which it is one: caches grow now and then, a leak is 16 bytes a call at least

# Not to be called, and why.
LEFT_OUT = {
    'gov_date_free': 'Python frees dates by itself',
    'gov_oparl_client_fetch': 'needs a server',
    'gov_oparl_client_resume': 'needs a server',
    'gov_report_reader_add_words': 'words are added for good',
}
# What takes milliseconds: fewer calls, still enough to show.
SLOW = {'gov_schema_to_json', 'gov_schema_context_to_json', 'gov_report_reader_read',
        'gov_transaction_commit', 'gov_store_open', 'gov_store_close', 'gov_format_write', 'gov_register_save', 'gov_store_find',
        'gov_report_reader_read_file', 'gov_hit_read',
        'gov_register_new_from_file'}
SLOW_CALLS = 300

FOLDER = tempfile.TemporaryDirectory()
FILE = os.path.join(FOLDER.name, 'register.json')
TEXT = '{"type":"Meeting","id":"1","title":"a","agenda":[{"title":"b"}]}'
with open(FILE, 'w', encoding='utf-8') as file:
    file.write(TEXT)


class InUse(ctypes.Structure):
    """mallinfo2(): what has been given out is uordblks, and hblkhd in large pieces."""
    _fields_ = [(name, ctypes.c_size_t) for name in
                'arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost'.split()]


libc = ctypes.CDLL(None)
libc.mallinfo2.restype = InUse


def in_use():
    gc.collect()
    info = libc.mallinfo2()
    return info.uordblks + info.hblkhd


def register():
    return Gov.Register.from_json(TEXT)


def difference():
    return Gov.Meeting('a').diff(Gov.Meeting('b'))[0]


STORE = Gov.Store.open('sqlite::memory:')
with STORE.transaction('a') as changes:
    changes.put(Gov.Action('x', id='1', access='public'))

INSTANCES = {
    'List': lambda: register()[0].agenda,
    'Register': register,
    'Ref': lambda: Gov.Ref('1', 'a'),
    'Date': lambda: Gov.Date('2021-11-29T10:00:00Z'),
    'Difference': difference,
    'Issue': lambda: Gov.check_record(Gov.Meeting())[0],
    'FollowUp': lambda: register().follow('1')[0],
    'RegisterChange': lambda: Gov.Register().diff(register())[0],
    'RecordReader': lambda: Gov.RecordReader.new(Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(TEXT.encode()))),
    'Format': lambda: Gov.Format.find('gov'),
    'Merge': lambda: Gov.Merge.new(register(), register(), None),
    'Store': lambda: STORE,
    'Transaction': lambda: STORE.begin('a', None),
    'Revision': lambda: STORE.list_history('1', 'public')[0],
    'Query': Gov.Query.new,
    'Hit': lambda: STORE.find(Gov.Query.new(), 'public')[0],
    'Head': lambda: Gov.Head.new_from_text(f'origin\n1\n{"A" * 43}=\n'),
    'OparlClient': lambda: Gov.OparlClient.new('test'),
    'ReportReader': lambda: Gov.ReportReader.new(),
    'Record': lambda: Gov.Meeting('a'),
}
BY_NAME = {'property': 'title', 'field': 'title', 'fields': ['title'], 'json': TEXT, 'position': 0, 'id': '1',
           'key': 'x', 'uri': 'sqlite::memory:', 'number': 1, 'limit': 1, 'year': 2021, 'month': 1, 'day': 1,
           'length': -1, 'text': '2021', 'url': 'https://example.org/', 'type': Gov.AgendaItem}
BY_TAG = {'utf8': '2021', 'filename': FILE, 'gboolean': True, 'gint32': 1, 'guint32': 1, 'gint64': 1,
          'gdouble': 1.0, 'GType': Gov.AgendaItem, 'array': ['a', 'b']}
BY_TYPE = {'Bytes': lambda: GLib.Bytes.new(TEXT.encode()), 'Cancellable': lambda: None, 'Object': lambda: Gov.AgendaItem('c'),
           'DateTime': lambda: GLib.DateTime.new_utc(2021, 1, 1, 0, 0, 0.0),
           'InputStream': lambda: Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(TEXT.encode()))}


class Unknown(Exception):
    pass


def instance(name):
    if name in INSTANCES:
        return INSTANCES[name]()
    cls = getattr(Gov, name)
    if not issubclass(cls, Gov.Record):
        raise Unknown(name)
    return cls()


def argument(info, owner):
    """A function that makes a value for an argument."""
    name, kind = info.get_name(), info.get_type()
    tag = kind.get_tag_as_string()
    if tag == 'interface':
        interface = kind.get_interface().get_name()
        if interface in BY_TYPE:
            return BY_TYPE[interface]
        cls = getattr(Gov, interface, None)
        if interface == 'Record' and owner and issubclass(getattr(Gov, owner), Gov.Record):
            interface = owner if owner != 'Record' else 'Meeting'  # another of the same type
        elif isinstance(cls, type) and issubclass(cls, (GObject.GEnum, GObject.GFlags)):
            return lambda: cls(1)
        instance(interface)  # or it is not known
        return lambda: instance(interface)
    if name in BY_NAME and (isinstance(BY_NAME[name], str) or tag != 'utf8') and tag != 'gboolean':
        return lambda: BY_NAME[name]
    if tag not in BY_TAG:
        raise Unknown(tag)
    return lambda: BY_TAG[tag]


def is_accessor(info):
    return info.get_name().startswith(('get_', 'set_', 'is_', 'has')) and len(info.get_arguments()) < 2


def make_call(info, owner):
    """A function without arguments that calls the function of the library."""
    makers = [argument(a, owner) for a in info.get_arguments()]
    name = info.get_name()
    if not info.is_method():
        function = getattr(getattr(Gov, owner) if owner else Gov, name)
        return lambda: function(*[make() for make in makers])
    method = getattr(type(instance(owner)), name)
    if is_accessor(info):
        self, values = instance(owner), [make() for make in makers]
        return lambda: method(self, *values)
    return lambda: method(instance(owner), *[make() for make in makers])


def functions(chosen):
    for name in dir(Gov):
        item = getattr(Gov, name)
        if chosen and name not in chosen:
            continue
        if isinstance(item, type) and hasattr(item, '__info__') and hasattr(item.__info__, 'get_methods'):
            yield from ((name, info) for info in item.__info__.get_methods())
        elif hasattr(item, '__wrapped__') or type(item).__name__ == 'FunctionInfo':
            yield None, getattr(item, '__wrapped__', item)


def repeat(call, times):
    for _ in itertools.repeat(None, times):
        try:
            call()
        except (GLib.Error, ValueError, LookupError):
            pass  # to fail must cost no memory either


def growth(call, symbol):
    """Bytes for each call; measured again where it seems to grow, since caches do so once."""
    calls = SLOW_CALLS if symbol in SLOW else CALLS
    repeat(call, min(WARM_UP, calls))
    for _ in range(3):
        before = in_use()
        repeat(call, calls)
        grown = in_use() - before
        if grown < GROWTH:
            return 0
    return grown / calls


def control():
    """A leak is noticed: memory that C gives out and nobody frees."""
    libc.malloc.restype = ctypes.c_void_p
    return growth(lambda: libc.malloc(16), 'malloc') >= 16 and growth(lambda: Gov.Meeting('a'), 'new') == 0


def main():
    began, passed, left, leaks = time.monotonic(), 0, [], []
    if not control():
        leaks.append('the control: 16 bytes a call are not noticed, or none are')
    for owner, info in functions(sys.argv[1:]):
        symbol = info.get_symbol()
        if symbol.endswith(('_async', '_finish')) or symbol in LEFT_OUT:
            continue
        try:
            call = make_call(info, owner)
            repeat(call, 1)
        except (Unknown, TypeError, AttributeError) as error:
            left.append(f'{symbol} ({error})')
            continue
        found = growth(call, symbol)
        if found:
            leaks.append(f'{symbol}: {found:.1f} bytes a call')
        passed += not found
    for line in leaks:
        print(line)
    print(f'# {time.monotonic() - began:.0f} s; not called: {", ".join(left) or "none"}')
    print(f'{passed} passed, {len(leaks)} failed')
    sys.exit(bool(leaks) or (passed < 1000 and not sys.argv[1:]))


if __name__ == '__main__':
    main()
