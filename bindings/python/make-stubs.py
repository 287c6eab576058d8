#!/usr/bin/env python3
"""Writes the types of Gov for type checkers and editors.

usage: make-stubs.py GIR SCHEMA OVERRIDE ERRORS > Gov.pyi

They are the union of what the GIR says and of what the overrides say, which win: what their public
methods take and return is in their annotations. What lists hold, and which text is a number, the schema
knows.
"""
import ast
import json
import keyword
import sys
import xml.etree.ElementTree as ET

CORE = '{http://www.gtk.org/introspection/core/1.0}'
C = '{http://www.gtk.org/introspection/c/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'

HEAD = '''\
# Made by make-stubs.py of the GIR and the overrides.
import builtins
import datetime
import os
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Generic, Literal, NoReturn, SupportsIndex, TypeVar, Union, overload

from gi.repository import Gio, GLib, Json
from typing_extensions import Self, TypeAlias

_Read = TypeVar("_Read")
_Write = TypeVar("_Write")
Item = TypeVar("Item")
Given = TypeVar("Given")
_R = TypeVar("_R", bound="Record")

Members: TypeAlias = builtins.dict[str, Any]
BytesLike: TypeAlias = Union[bytes, bytearray, memoryview, GLib.Bytes]
PathLike: TypeAlias = Union[str, bytes, "os.PathLike[str]", "os.PathLike[bytes]"]
DateLike: TypeAlias = Union["Date", str, datetime.date]
RefLike: TypeAlias = Union["Ref", "Record", builtins.dict[str, Any]]
Number: TypeAlias = Union[str, float, Decimal]

class _Field(Generic[_Read, _Write]):
    """A field that takes more than it gives."""
    def __get__(self, instance: object, owner: Any = ...) -> _Read: ...
    def __set__(self, instance: object, value: _Write) -> None: ...

class _Fixed(Generic[_Read]):
    """A property that only the library sets."""
    def __get__(self, instance: object, owner: Any = ...) -> _Read: ...
    def __set__(self, instance: object, value: NoReturn) -> None: ...

class _Enum(int):
    value_name: str
    value_nick: str

class Object:
    """What all objects have of GObject."""
    __gtype__: ClassVar[Any]
    props: Any
    def connect(self, detailed_signal: str, handler: Callable[..., Any], *args: Any) -> int: ...
    def disconnect(self, handler_id: int) -> None: ...
    def get_property(self, property_name: str) -> Any: ...
    def set_property(self, property_name: str, value: Any) -> None: ...
    def notify(self, property_name: str) -> None: ...

class TransactionContext:
    def __enter__(self) -> Transaction: ...
    def __exit__(self, *failure: object) -> None: ...
    async def __aenter__(self) -> Transaction: ...
    async def __aexit__(self, *failure: object) -> None: ...

'''

BASIC = {'utf8': 'str', 'filename': 'str', 'gboolean': 'bool', 'none': 'None', 'gdouble': 'float', 'gpointer': 'Any',
         'GType': 'Any', 'GLib.Quark': 'int', 'GObject.Object': 'Any'}
WHOLE = 'gint guint gint8 guint8 gint32 guint32 gint64 guint64 gsize gssize glong gulong'.split()
# What annotations cannot say at the place: these give one result for each kind of argument.
OVERLOADED = {
    ('List', '__getitem__'): ['position: SupportsIndex) -> Item', 'position: slice) -> builtins.list[Item]'],
    ('List', '__setitem__'): ['position: SupportsIndex, value: Given) -> None',
                              'position: slice, value: Iterable[Given]) -> None'],
    ('Register', '__getitem__'): ['key: SupportsIndex | str) -> Record', 'key: slice) -> builtins.list[Record]'],
    ('Register', 'list'): ['type: builtins.type[_R]) -> List[_R, _R]',
                           'type: str = ...) -> List[Any, Any]'],
}
# What Python calls and nobody reads.
UNTYPED = set('''__init__ __str__ __repr__ __copy__ __deepcopy__ __reduce__ __getattr__ __setattr__
    __match_args__'''.split())


def attribute(name):
    name = name.replace('-', '_')
    return name + '_' if keyword.iskeyword(name) else name


class Stubs:
    def __init__(self, gir, schema, override, errors):
        self.namespace = ET.parse(gir).getroot().find(CORE + 'namespace')
        with open(schema, encoding='utf-8') as file:
            self.schema = json.load(file)['$defs']
        self.overrides = {}
        for path in (override, errors):
            with open(path, encoding='utf-8') as file:
                for node in ast.parse(file.read()).body:
                    if isinstance(node, ast.ClassDef):
                        self.overrides[node.name] = node
        self.headlines = self.read_headlines(override)
        self.enums = {e.get('name'): e for tag in ('enumeration', 'bitfield') for e in self.namespace.findall(CORE + tag)}
        self.classes = {c.get('name'): c for c in self.namespace.findall(CORE + 'class')}
        self.lines = []

    @staticmethod
    def read_headlines(override):
        """_HEADLINES and _HEADLINE_OF, which say what comes first without its name."""
        with open(override, encoding='utf-8') as file:
            nodes = ast.parse(file.read()).body
        return {node.targets[0].id: ast.literal_eval(node.value) for node in nodes
                if isinstance(node, ast.Assign) and getattr(node.targets[0], 'id', '').startswith('_HEADLINE')}

    def put(self, depth, text):
        self.lines.append('    ' * depth + text)

    # Types.

    def is_record(self, name):
        while name in self.classes and name != 'Record':
            name = self.classes[name].get('parent')
        return name == 'Record'

    @staticmethod
    def name_of(element):
        inner = element.find(CORE + 'type')
        return inner.get('name') if inner is not None else None

    def read(self, element):
        """The type of what is handed out."""
        name = self.name_of(element)
        if name is None:
            array = element.find(CORE + 'array')
            return 'bytes' if self.name_of(array) in ('guint8', 'gchar') else 'builtins.list[str]'
        if name == 'List':
            return 'List[Any, Any]'
        return BASIC.get(name) or ('int' if name in WHOLE else name)

    def write(self, element):
        """The type of what may be given."""
        name = self.name_of(element)
        given = {None: 'Sequence[str]', 'filename': 'PathLike', 'Date': 'DateLike', 'Ref': 'RefLike',
                 'GLib.Bytes': 'BytesLike', 'GType': 'builtins.type[Record] | str'}.get(name)
        if given:
            return given
        if name in self.enums and not self.is_flags(name):
            return f'{name} | Literal[{", ".join(map(repr, self.nicks(name)))}]'
        return self.held(name) if name != 'Record' and self.is_record(name) else self.read(element)

    def held(self, name):
        text = ' | str' if self.about(name) else ''
        return f'{name}{text} | Members' + (' | Date | datetime.date' if name == 'Deadline' else '')

    def is_flags(self, name):
        return self.enums[name].tag == CORE + 'bitfield'

    def nicks(self, name):
        return [m.get(GLIB + 'nick') for m in self.enums[name].findall(CORE + 'member') if m.get(GLIB + 'nick') != 'unset']

    def about(self, name):
        """The field that comes first, as _add_fields() finds it."""
        own = [attribute(p.get('name')) for p in self.classes[name].findall(CORE + 'property')
               if self.name_of(p) == 'utf8' or p.find(CORE + 'type') is not None]
        wanted = (self.headlines['_HEADLINE_OF'].get(name), *self.headlines['_HEADLINES'])
        return next((n for n in wanted if n in own), None) if self.is_record(name) else None

    # Fields.

    def field(self, owner, p):
        """What a property gives and what it takes, or None for the latter."""
        name, read = self.name_of(p), self.read(p)
        rule = self.schema.get(owner, {}).get('properties', {}).get(self.key(p.get('name')), {})
        if name == 'List':
            item = rule.get('items', {}).get('$ref', '').rpartition('/')[2]
            item = item if item in self.classes else 'Any'
            given = {'Any': 'Any', 'Ref': 'RefLike'}.get(item) or self.held(item)
            return f'List[{item}, {given}]', f'Iterable[{given}] | None' if self.is_record(owner) else None
        optional = name not in self.enums and name not in WHOLE and name not in ('gboolean', 'gdouble')
        if p.find(CORE + 'array') is not None:
            optional = False
        if p.get('writable') != '1' or p.get('construct-only') == '1':
            return f'{read} | None' if optional else read, None
        write = 'Number' if rule.get('type') == 'number' else self.write(p)
        nothing = ' | None' if optional or self.is_record(owner) else ''
        return f'{read} | None' if optional else read, write + nothing

    @staticmethod
    def key(name):
        first, *rest = name.split('-')
        return first + ''.join(word[:1].upper() + word[1:] for word in rest)

    def fields_of(self, name):
        element = self.classes[name]
        own = [(p, *self.field(name, p)) for p in element.findall(CORE + 'property')]
        parent = element.get('parent')
        return own + (self.fields_of(parent) if parent in self.classes else [])

    def put_fields(self, name):
        for p in self.classes[name].findall(CORE + 'property'):
            read, write = self.field(name, p)
            if write is None:
                self.put(1, f'{attribute(p.get("name"))}: _Fixed[{read}]')
            elif write == read:
                self.put(1, f'{attribute(p.get("name"))}: {read}')
            else:
                self.put(1, f'{attribute(p.get("name"))}: _Field[{read}, {write}]')

    def put_init(self, name):
        about, named = self.about(name), []
        if name == 'Query':  # a condition for each set_…()
            about = 'words'
            for f in self.classes[name].findall(CORE + 'method'):
                condition = f.get('name').removeprefix('set_')
                if condition not in (f.get('name'), about):
                    given = self.parameters(f)[0].partition(': ')[2].removesuffix(' = ...')
                    named.append(f'{condition}: {given} = ...')
        for p, _, write in self.fields_of(name):
            if write is None and p.get('construct-only') == '1':
                write = self.write(p) + ' | None'
            if write is not None and attribute(p.get('name')) != about:
                named.append(f'{attribute(p.get("name"))}: {write} = ...')
        first = f', {about}: str | None = ...' if about else ''
        star = ', *, ' if named else ''
        self.put(1, f'def __init__(self{first}{star}{", ".join(named)}) -> None: ...')
        if self.is_record(name):
            self.put(1, f'__match_args__ = ({about!r},)' if about else '__match_args__ = ()')

    # Functions.

    def parameters(self, f):
        result = []
        for p in reversed(f.findall(f'{CORE}parameters/{CORE}parameter')):
            type_, nullable = self.write(p), p.get('nullable') == '1'
            tail = nullable and all(' = ' in r for r in result)
            result.insert(0, f'{attribute(p.get("name"))}: {type_}{" | None" if nullable else ""}{" = ..." if tail else ""}')
        return result

    def result(self, f):
        value = f.find(CORE + 'return-value')
        type_ = self.read(value)
        if type_ == 'bool' and f.get('throws') == '1':
            return 'bool'
        if type_ == 'builtins.list[str]':
            return type_
        return f'{type_} | None' if value.get('nullable') == '1' else type_

    def put_function(self, depth, f, kind):
        name = attribute(f.get('name'))
        if f.get('introspectable') == '0' or name.endswith('_finish'):
            return
        parameters, result, before = self.parameters(f), self.result(f), ''
        if name.endswith('_async'):
            siblings = {g.get('name'): g for c in self.classes.values() for g in c if g.get(C + 'identifier')
                        == f.get(C + 'identifier').removesuffix('_async')}
            plain = siblings.get(name.removesuffix('_async'))
            if plain is None:
                return
            parameters = [p for p in self.parameters(plain) if not p.startswith('cancellable')]
            parameters += ['*', 'cancellable: Gio.Cancellable | None = ...']
            result, before = self.result(plain), 'async '
        if kind == 'method':
            parameters.insert(0, 'self')
        elif kind == 'static':
            self.put(depth, '@staticmethod')
        self.put(depth, f'{before}def {name}({", ".join(parameters)}) -> {result}: ...')

    def put_override(self, name, node):
        for item in node.body:
            if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.put_override_function(name, item)
            elif isinstance(item, ast.Assign) and ast.unparse(item.targets[0]) == '__match_args__' and item.value.elts:
                self.put(1, ast.unparse(item))

    def put_override_function(self, owner, f):
        for arguments in OVERLOADED.get((owner, f.name), ()):
            self.put(1, '@overload')
            self.put(1, f'def {f.name}(self, {arguments}: ...')
        if (owner, f.name) in OVERLOADED or f.name.startswith('_') and not f.name.startswith('__'):
            return
        if f.returns is None:
            if f.name not in UNTYPED:
                sys.exit(f'{owner}.{f.name}: the override has no annotations')
            return
        decorators = [ast.unparse(d) for d in f.decorator_list]
        if decorators == ['property']:
            self.put(1, f'{f.name}: _Fixed[{ast.unparse(f.returns)}]')
            return
        f.args.defaults = [ast.Constant(...) for _ in f.args.defaults]
        f.args.kw_defaults = [d and ast.Constant(...) for d in f.args.kw_defaults]
        for decorator in decorators:
            self.put(1, f'@{decorator}')
        before = 'async ' if isinstance(f, ast.AsyncFunctionDef) else ''
        self.put(1, f'{before}def {f.name}({ast.unparse(f.args)}) -> {ast.unparse(f.returns)}: ...')

    # Everything.

    def put_class(self, name, element):
        parent = element.get('parent') or ''
        generic = ', Generic[Item, Given]' if name == 'List' else ''
        own = parent if parent in self.classes else 'Object' if element.tag == CORE + 'class' else ''
        self.put(0, f'class {name}({own}{generic}):' if own else f'class {name}:')
        before = len(self.lines)
        node = self.overrides.get(name)
        written = {f.name for f in node.body if isinstance(f, (ast.FunctionDef, ast.AsyncFunctionDef))} if node else set()
        if element.tag == CORE + 'class':
            self.put_fields(name)
            if '__init__' not in written or name in ('Record', 'Query'):
                self.put_init(name)
        if node:
            self.put_override(name, node)
        if name == 'List':
            self.put(1, 'def __len__(self) -> int: ...')
            self.put(1, 'def __iter__(self) -> Iterator[Item]: ...')
        elif name == 'Register':
            self.put(1, 'def __len__(self) -> int: ...')
            self.put(1, 'def __iter__(self) -> Iterator[Record]: ...')
        elif name == 'RecordReader':
            self.put(1, 'def __iter__(self) -> Iterator[Record]: ...')
        for tag, kind in (('constructor', 'static'), ('function', 'static'), ('method', 'method')):
            for f in element.findall(CORE + tag):
                if attribute(f.get('name')) not in written:
                    self.put_function(1, f, kind)
        if len(self.lines) == before:
            self.put(1, '...')
        self.put(0, '')

    def put_enum(self, name, element):
        self.put(0, f'class {name}({"int" if self.is_flags(name) else "_Enum"}):')
        for member in element.findall(CORE + 'member'):
            self.put(1, f'{member.get("name").upper()}: ClassVar[{name}]')
        self.put(0, '')

    def put_errors(self):
        for name, node in self.overrides.items():
            if not name.endswith('Error'):
                continue
            bases = ', '.join('RuntimeError' if (base := ast.unparse(b)) == 'GLib.Error' else base for b in node.bases)
            self.put(0, f'class {name}({bases}):' + (' ...' if name != 'Error' else ''))
            if name == 'Error':
                for member in self.enums['Error'].findall(CORE + 'member'):
                    self.put(1, f'{member.get("name").upper()}: ClassVar[int]')
                for line in ('message: str', 'domain: str', 'code: int',
                             'def matches(self, domain: int | str, code: int) -> bool: ...'):
                    self.put(1, line)
        self.put(0, '')

    def write_all(self):
        self.put_errors()
        for name, element in self.enums.items():
            if name != 'Error':
                self.put_enum(name, element)
        for element in self.namespace.findall(CORE + 'record'):
            if not element.get(GLIB + 'is-gtype-struct-for'):
                self.put_class(element.get('name'), element)
        for name, element in self.classes.items():
            self.put_class(name, element)
        for f in self.namespace.findall(CORE + 'function'):
            self.put_function(0, f, 'function')
        return HEAD + '\n'.join(self.lines) + '\n'


if __name__ == '__main__':
    if len(sys.argv) != 5:
        sys.exit(__doc__.strip())
    print(Stubs(*sys.argv[1:]).write_all(), end='')
