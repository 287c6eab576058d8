"""What Python expects of records and the introspection alone does not give.

Fields are attributes, a name that is none is an error that suggests the right one, dates, words and
records can be given as Python has them, lists are changed as Python's are, and what fails raises an
exception of a class of its own. Most of it is worked out from the typelib when this is imported: a new
class or method needs no line here. The files _gov_*.py beside this one are parts of it.

The annotations are for the type stubs, which bindings/python/make-stubs.py makes of them and of the GIR;
it knows the names in them.
"""
from __future__ import annotations

import datetime
import difflib
import functools
import json
import os
import re

from gi.repository import GObject

from . import _gov_columns, _gov_errors
from ..module import get_introspection_module
from ..overrides import override
from ._gov_errors import *  # noqa: F401,F403 (the names are handed on)
from ._gov_errors import InvalidError, fail
from ._gov_values import awaitable, call, converter_for, name_of, same, text_of_time, to_strings, type_error

Gov = get_introspection_module('Gov')
__all__ = list(_gov_errors.__all__)


def _export(item):
    __all__.append(item.__name__)
    return item


# Classes: their methods, and an attribute for each property.

def _unknown(cls, name):
    properties = [p.name.replace('-', '_') for p in GObject.list_properties(cls)]
    close = (difflib.get_close_matches(name, properties, 1)
             or difflib.get_close_matches(name, [n for n in dir(cls) if not n.startswith('_')], 1))
    hint = f', did you mean "{close[0]}"?' if close else ''
    return AttributeError(f'{name_of(cls)} has no "{name}"{hint}', name=name)


def _getattr(self, name):
    raise _unknown(type(self), name)


def _setattr(self, name, value):
    if not name.startswith('_') and not isinstance(getattr(type(self), name, None), property):
        raise _unknown(type(self), name)
    GObject.Object.__setattr__(self, name, value)


def _repr(self):
    values = [(p.name.replace('-', '_'), self.get_property(p.name)) for p in GObject.list_properties(type(self))]
    shown = ''.join(f' {name}={_show(value, 2)}' for name, value in values if value is not None)
    return f'<Gov.{name_of(type(self))}{shown}>'


def _set_text(cls, key, setter):
    def set_text(self, value):
        if value is not None and key in _gov_columns.number_fields(cls):
            value = str(value)
            if not re.fullmatch(_NUMBER, value):
                raise ValueError(f'"{value}" is no number')
        elif value is not None and not isinstance(value, str):
            raise type_error('str', value)
        setter(self, value)
    return set_text


_NUMBER = r'-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?'


def _set_plain(name, setter):
    """Of whole numbers and truths: the text "no" would be true, and 2.5 would be 2."""
    def set_plain(self, value):
        if value is None:
            self.unset(name)
        elif hasattr(value, '__index__'):
            setter(self, value.__index__())
        else:
            raise type_error('a whole number or a truth', value)
    return set_plain


def _set_list(getter):
    def set_list(self, items):
        held = getter(self)
        if items is not held:
            held._splice(0, len(held), items or ())
    return set_list


def _set_converted(setter, convert):
    return lambda self, value: setter(self, convert(value))


def _setter(cls, pspec, getter):
    setter = cls.__dict__.get('set_' + pspec.name.replace('-', '_'))
    if pspec.value_type == Gov.List.__gtype__ and issubclass(cls, Gov.Record):
        return _set_list(getter)
    if setter is None or not pspec.flags & GObject.ParamFlags.WRITABLE:
        return None
    if pspec.value_type == GObject.TYPE_STRING and issubclass(cls, Gov.Record):
        return _set_text(cls, _gov_columns.key_of(pspec.name), setter)
    if pspec.value_type in (GObject.TYPE_INT64, GObject.TYPE_BOOLEAN) and issubclass(cls, Gov.Record):
        return _set_plain(pspec.name, setter)
    if pspec.value_type == GObject.TYPE_STRV:
        return _set_converted(setter, to_strings)
    return setter


def _get_property(name, self):
    return self.get_property(name)


def _add_properties(cls):
    """An attribute for each property, over its C accessors: they are three times faster than .props."""
    for pspec in GObject.list_properties(cls):
        name = pspec.name.replace('-', '_')
        if pspec.owner_type != cls.__gtype__ or hasattr(GObject.Object, name):
            continue
        getter = cls.__dict__.get('get_' + name)
        if getter is None:
            getter = functools.partial(_get_property, pspec.name)
        setattr(cls, name, property(getter, _setter(cls, pspec, getter)))


def _add_methods(cls):
    for name, info in list(vars(cls).items()):
        if not isinstance(info, _FunctionInfo):
            continue
        if name.endswith('_async'):
            setattr(cls, name, awaitable(cls, name.removesuffix('_async'), info.is_method()))
            continue
        if info.is_method():
            function = call(info, info)
        else:
            function = call(getattr(cls, name), info)
            function = info if function == getattr(cls, name) else staticmethod(function)
        if function is not info:
            setattr(cls, name, function)


_FunctionInfo = type(Gov.error_quark)


def _befriend(cls):
    """Makes a class of the typelib one that Python feels at home with."""
    _add_methods(cls)
    if issubclass(cls, GObject.Object):
        _add_properties(cls)
        if not issubclass(cls, Gov.Record):
            cls.__getattr__, cls.__setattr__, cls.__repr__ = _getattr, _setattr, _repr
    return cls


# Dates.

_RawDate = Gov.Date
_add_methods(Gov.Date)


class Date(Gov.Date):
    """When something was, is or should be: text in EDTF, as exact as is known.

    Gov.Date('2021-11'), Gov.Date(2021, 11, 29), Gov.Date(datetime.date.today())
    """

    __match_args__ = ('year', 'month', 'day')

    def __new__(cls, value: DateLike | int, month: int | None = None, day: int | None = None) -> Date:
        if isinstance(value, int):
            text = f'{value:04}' + ''.join(f'-{part:02}' for part in (month, day) if part is not None)
        elif isinstance(value, datetime.date):
            text = text_of_time(value)
        else:
            text = value
        return _RawDate.new_from_string(text)

    def __init__(self, *parts):
        pass

    def __str__(self):
        return self.get_text()

    def __repr__(self):
        return f'Gov.Date({self.get_text()!r})'

    def __eq__(self, other: object) -> bool:
        return self.equal(other) if isinstance(other, Gov.Date) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.get_text())

    # What overlaps (2021 and 2021-11) is neither before nor behind, as with sets.
    def __lt__(self, other: Date) -> bool:
        return self._is(other, Gov.Order.BEFORE)

    def __le__(self, other: Date) -> bool:
        return self._is(other, Gov.Order.BEFORE, Gov.Order.SAME)

    def __gt__(self, other: Date) -> bool:
        return self._is(other, Gov.Order.AFTER)

    def __ge__(self, other: Date) -> bool:
        return self._is(other, Gov.Order.AFTER, Gov.Order.SAME)

    def _is(self, other, *orders):
        return self.compare(other) in orders if isinstance(other, Gov.Date) else NotImplemented

    @property
    def text(self) -> str:
        return self.get_text()

    @property
    def year(self) -> int | None:
        return self.get_year() if self.has_year() else None

    @property
    def month(self) -> int | None:
        return self.get_month() or None

    @property
    def day(self) -> int | None:
        return self.get_day() or None

    @property
    def precision(self) -> DatePrecision:
        return self.get_precision()

    @property
    def earliest(self) -> Date | None:
        """The first moment or day that may be meant, or None where it is open."""
        return self.get_earliest()

    @property
    def latest(self) -> Date | None:
        return self.get_latest()

    def to_date(self) -> datetime.date | None:
        """As datetime.date, or None if it names no single day."""
        exact = self.precision >= Gov.DatePrecision.DAY and not self.is_interval() and self.day
        return datetime.date(self.year, self.month, self.day) if exact and 1 <= self.year <= 9999 else None

    def to_datetime(self) -> datetime.datetime | None:
        """As datetime.datetime, or None if it names no single moment; without a zone if the text has none."""
        if self.precision < Gov.DatePrecision.SECOND or self.to_date() is None:
            return None
        match = re.fullmatch(r'(.*?)(\.\d+)?(Z|[-+]\d\d(:?\d\d)?)?[?~%]?', self.get_text())
        moment, fraction, zone, minutes = match.groups()
        zone = '+00:00' if zone == 'Z' else zone + ':00' if zone and not minutes else zone or ''
        try:
            return datetime.datetime.fromisoformat(moment + (fraction or '.0')[:7].ljust(7, '0') + zone)
        except ValueError:
            return None  # 24:00:00, a leap second: no datetime can say it

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return _load_date, (self.get_text(),)


def _load_date(text):
    return _RawDate.new_from_string(text)


Date = _export(override(Date))


# References.

_befriend(Gov.Ref)


class Ref(Gov.Ref):
    """A reference: the id of what is meant, the words it was meant with, or both."""

    __match_args__ = ('id', 'label')

    def __init__(self, id: str | None = None, label: str | None = None) -> None:
        super().__init__(id=id, label=label)

    def __repr__(self):
        if self.id is None:
            return f'Gov.Ref(label={self.label!r})'
        return f'Gov.Ref({self.id!r})' if self.label is None else f'Gov.Ref({self.id!r}, {self.label!r})'

    def __eq__(self, other: object) -> bool:
        return self.equal(other) if isinstance(other, Gov.Ref) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.id, self.label))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return _load_ref, (self.id, self.label)


def _load_ref(id, label):
    return Ref(id, label)


Ref = _export(override(Ref))


# Lists.

_befriend(Gov.List)


class List(Gov.List):
    """A list of records, references or findings. A list of a record is changed as one of Python's is."""

    def __init__(self, item_type=None, items=()):
        raise TypeError('a list is had from a record or a register, or made by Gov.List.new()')

    def _items(self, values):
        cls = self.get_item_type().pytype
        convert = converter_for(cls) or same
        values = [convert(value) for value in values]
        for value in values:
            if not isinstance(value, GObject.Object):
                raise type_error(f'Gov.{name_of(cls)}', value)
        return values

    def _splice(self, start, stop, values):
        """Puts items in the place of others. Where one does not fit, the list stays as it was."""
        items, before = self._items(values), self[start:stop]
        for _ in before:
            super().remove(start)
        done = start
        try:
            for item in items:
                super().insert(done, item)
                done += 1
        except Exception:
            for _ in range(start, done):
                super().remove(start)
            for position, item in enumerate(before, start):
                super().insert(position, item)
            raise

    def __getitem__(self, position):
        if isinstance(position, slice):
            return [self.get_item(i) for i in range(*position.indices(len(self)))]
        return self.get_item(self._position(position))

    def __setitem__(self, position, value):
        if not isinstance(position, slice):
            position = self._position(position)
            self._splice(position, position + 1, [value])
        elif position.step in (None, 1):
            start, stop, _ = position.indices(len(self))
            self._splice(start, max(start, stop), value)
        else:
            items = list(self)
            items[position] = self._items(value)
            self._splice(0, len(self), items)

    def __delitem__(self, position: int | slice) -> None:
        if isinstance(position, slice):
            for i in sorted(range(*position.indices(len(self))), reverse=True):
                super().remove(i)
        else:
            super().remove(self._position(position))

    def __contains__(self, value: object) -> bool:
        return any(item == value for item in self)

    def __iadd__(self, values: Iterable[Given]) -> Self:
        self.extend(values)
        return self

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (Gov.List, list, tuple)):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    __hash__ = None

    def __repr__(self):
        return _show(self, 0)

    def __copy__(self):
        return list(self)

    def __deepcopy__(self, memo):
        return [item.copy() if isinstance(item, Gov.Record) else item for item in self]

    def __reduce__(self):
        return list, (list(self),)

    def append(self, value: Given) -> None:
        super().append(self._items([value])[0])

    def extend(self, values: Iterable[Given]) -> None:
        self._splice(len(self), len(self), list(values))

    def insert(self, position: int, value: Given) -> None:
        position = max(position + len(self), 0) if position < 0 else position
        super().insert(min(position, len(self)), self._items([value])[0])

    def pop(self, position: int = -1) -> Item:
        item = self[position]
        super().remove(self._position(position))
        return item

    def remove(self, value: Item | int) -> None:
        """Takes out the first item that is equal; or that at a position, as the C function does."""
        super().remove(self._position(value) if isinstance(value, int) else self.index(value))

    def index(self, value: Item, start: int = 0, stop: int | None = None) -> int:
        return list(self).index(value, start, len(self) if stop is None else stop)

    def count(self, value: Item) -> int:
        return list(self).count(value)

    def reverse(self) -> None:
        self._splice(0, len(self), self[::-1])

    def sort(self, *, key: Callable[[Item], Any] | None = None, reverse: bool = False) -> None:
        self._splice(0, len(self), sorted(self, key=key, reverse=reverse))

    # Of lists of records: many at once.

    def to_records(self, fields: Sequence[str] | None = None) -> builtins.list[builtins.dict[str, Any]]:
        """A dict for each record, as pandas.DataFrame.from_records() takes: dates and words as text.

        Fields are named as attributes, also those of what a field holds: "due.date", "meeting.id". Without
        names they are all that any of the records states.
        """
        return _gov_columns.to_records(self, fields)

    def column(self, field: str) -> builtins.list[Any]:
        """One field of all records, None where it is not stated."""
        return _gov_columns.columns(self, [field])[0]

    def buffer(self, field: str) -> memoryview:
        """One field of numbers, truths or dates as memory, for numpy.asarray() without a copy.

        Whole numbers and dates (seconds since 1970) are int64, what is not stated the smallest of them;
        decimal numbers are float64 and NaN; truths are int8, 1 or 0, and -1.
        """
        return _gov_columns.buffer(self, field)

    def to_json(self, pretty: bool = False) -> str:
        return super().to_json(pretty)

    def _position(self, position):
        """A position in Python's way, as the library counts."""
        length = len(self)
        if not -length <= position < length:
            raise IndexError(f'no item {position}: the list has {length}')
        return position % length


List = _export(override(List))


# Records.

# What a record is about, where this is not the first of these fields that its type has.
_HEADLINES = ('title', 'name', 'text', 'label', 'value')
_HEADLINE_OF = {'Action': 'text', 'Decision': 'text', 'Statement': 'text', 'Link': 'url', 'Evidence': 'exact'}


def _show(value, depth):
    """A value of a field for people: long text and long lists are cut."""
    if isinstance(value, Gov.Record):
        return value._show(depth)
    if isinstance(value, Gov.Date):
        return repr(value.get_text())
    if isinstance(value, GObject.GEnum):
        return repr(value.value_nick)
    if isinstance(value, (Gov.List, list)):
        shown = [_show(item, depth + 1) for item in value[:3]]
        return f'[{", ".join(shown + ["…"] * (len(value) > 3))}]'
    if isinstance(value, str) and len(value) > 60:
        return repr(value[:59] + '…')
    return repr(value)


_befriend(Gov.Record)
_new_from_json = Gov.Record.new_from_json


class Record(Gov.Record):
    """A thing of governance that can be written down.

    What it is about comes first, its other fields by name: Gov.Meeting('Council', start='2024-01-15').
    """

    __match_args__ = ()
    _FIELDS = ()

    def __init__(self, *about, **fields):
        if len(about) > len(self.__match_args__):
            raise TypeError(f'Gov.{name_of(type(self))} takes {len(self.__match_args__) or "no"} field without '
                            f'its name, but {len(about)} were given')
        for name, value in zip(self.__match_args__, about):
            if name in fields:
                raise TypeError(f'"{name}" is given twice')
            fields[name] = value
        super().__init__()
        for name, value in fields.items():
            if not isinstance(getattr(type(self), name, None), property):
                raise _unknown(type(self), name)
            GObject.Object.__setattr__(self, name, value)

    __getattr__, __setattr__ = _getattr, _setattr

    def _show(self, depth):
        names = [name for name in self.keys() if depth < 2 or name in self.__match_args__]
        shown = [_show(self[name], depth) for name in self.__match_args__ if name in names]
        shown += [f'{name}={_show(self[name], depth)}' for name in names if name not in self.__match_args__]
        if len(names) < len(self.keys()) or self.dup_kept_keys():
            shown.append('…')
        return f'Gov.{name_of(type(self))}({", ".join(shown)})'

    def __repr__(self):
        return self._show(0)

    def __eq__(self, other: object) -> bool:
        return self.equal(other) if isinstance(other, Gov.Record) else NotImplemented

    def __hash__(self) -> int:
        """By the id, so that equal records are found; to change the id of one in a set loses it."""
        return hash((type(self), self.get_id()))

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo):
        return self.copy()

    def __reduce__(self):
        return _load_record, (self.to_json(),)

    # As a mapping of what is stated; a name may be that of the attribute or that in JSON.

    @classmethod
    def _attribute(cls, key):
        name = re.sub('[A-Z]', lambda match: '_' + match[0].lower(), key).replace('-', '_')
        return name if isinstance(getattr(cls, name, None), property) else None

    def keys(self) -> builtins.list[str]:
        return [name for name in self._FIELDS if self.has(name)]

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __contains__(self, key: object) -> bool:
        name = self._attribute(key)
        return (name is not None and self.has(name)) or self.get_kept(key) is not None

    def __getitem__(self, key: str) -> Any:
        name = self._attribute(key) if isinstance(key, str) else None
        if name is not None and self.has(name):
            return getattr(self, name)
        kept = self.get_kept(key) if isinstance(key, str) else None
        if kept is None:
            raise KeyError(key)
        return json.loads(kept)

    def __setitem__(self, key: str, value: Any) -> None:
        name = self._attribute(key)
        if name is None:
            raise KeyError(str(_unknown(type(self), key)))
        setattr(self, name, value)

    def __delitem__(self, key: str) -> None:
        if key not in self or self._attribute(key) is None:
            raise KeyError(key)
        self.unset(self._attribute(key))

    def get(self, key: str, default: Any = None) -> Any:
        return self[key] if key in self else default

    def has(self, property: str) -> bool:
        name = self._attribute(property)
        if name is None:
            raise _unknown(type(self), property)
        return super().has(name.replace('_', '-'))

    def unset(self, property: str) -> None:
        name = self._attribute(property)
        if name is None:
            raise _unknown(type(self), property)
        super().unset(name.replace('_', '-'))

    # JSON.

    def to_json(self, pretty: bool = False) -> str:
        return super().to_json(pretty)

    def to_dict(self) -> Members:
        """The record as native JSON, in Python's own types."""
        return json.loads(self.to_json())

    @staticmethod
    def new_from_json(text: str | bytes, length: int = -1) -> Record:
        if isinstance(text, (bytes, bytearray, memoryview)):
            text = bytes(text).decode()
        return _new_from_json(text, length)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Reads native JSON. A record of another type is an error, of type Gov.Record any will do."""
        record = cls.new_from_json(text)
        if not isinstance(record, cls):
            raise fail(InvalidError, f'Gov.{name_of(cls)} expected, Gov.{name_of(type(record))} found')
        return record

    @classmethod
    def from_dict(cls, members: Members) -> Self:
        """The record that to_dict() made these members of; its type may be left out where it is known."""
        if name_of(cls) in Gov.Record.type_dup_names():
            members = {'type': name_of(cls), **members}
        return cls.from_json(json.dumps(members))


def _load_record(text):
    return Record.new_from_json(text)


Record = _export(override(Record))


def _add_fields(cls):
    """What a type of record has beyond its methods: its fields in the order of JSON, and which comes first."""
    own = [p.name.replace('-', '_') for p in GObject.list_properties(cls) if p.owner_type == cls.__gtype__]
    base = [p.name.replace('-', '_') for p in GObject.list_properties(Gov.Record)]
    about = [n for n in (_HEADLINE_OF.get(name_of(cls)), *_HEADLINES) if n in own and hasattr(cls, n)]
    cls._FIELDS = base[:1] + own + base[1:]
    cls.__match_args__ = tuple(about[:1])


# Registers.

_befriend(Gov.Register)
_new_from_bytes = Gov.Register.new_from_bytes


class Register(Gov.Register):
    """A set of records, from a file or a program: register[0], register['an id'], for record in register."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        super().__init__()
        self.extend(records)

    @staticmethod
    def new_from_bytes(bytes: BytesLike, name: str | None = None) -> Register:
        return _new_from_bytes(bytes, name)

    def __getitem__(self, key):
        if isinstance(key, str):
            record = self.lookup(key)
            if record is None:
                raise KeyError(key)
            return record
        if isinstance(key, slice):
            return [self.get_item(i) for i in range(*key.indices(len(self)))]
        return self.get_item(range(len(self))[key])

    def __delitem__(self, key: int | str | slice) -> None:
        records = self[key]
        for record in records if isinstance(key, slice) else [records]:
            self.remove(record)

    def __contains__(self, what: object) -> bool:
        if isinstance(what, str):
            return self.lookup(what) is not None
        return any(record == what for record in self)

    def __repr__(self):
        types = {}
        for record in self:
            name = name_of(type(record))
            types[name] = types.get(name, 0) + 1
        return f'<Gov.Register of {", ".join(f"{count} {name}" for name, count in types.items()) or "nothing"}>'

    def __copy__(self):
        return _load_register(self.to_json())

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __reduce__(self):
        return _load_register, (self.to_json(),)

    def append(self, record: Record) -> None:
        self.add(record)

    def extend(self, records: Iterable[Record]) -> None:
        for record in list(records):
            self.add(record)

    def remove(self, record: Record) -> None:
        if record not in list(self):
            raise ValueError('the register does not hold the record at its top')
        super().remove(record)

    def list(self, type='Record'):
        """All records of a type, those that others hold too; the type may be given by its name."""
        return super().list(type)

    def to_json(self, pretty: bool = False) -> str:
        return super().to_json(pretty)

    def to_dict(self) -> Members:
        """The register as native JSON, in Python's own types."""
        return json.loads(self.to_json())

    def to_records(self, type: str | builtins.type[Record] = 'Record',
                   fields: Sequence[str] | None = None) -> builtins.list[builtins.dict[str, Any]]:
        """The same as list(type).to_records(fields)."""
        return self.list(type).to_records(fields)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        return cls.new_from_bytes(text.encode() if isinstance(text, str) else text)

    @classmethod
    def from_dict(cls, document: Members | builtins.list[Members]) -> Self:
        """The register that to_dict() made this of; a list of records will do too."""
        return cls.from_json(json.dumps(document))


def _load_register(text):
    return Register.from_json(text)


Register = _export(override(Register))


# Stores.

_befriend(Gov.Store)
_open = Gov.Store.open
_open_async = Gov.Store.open_async


def _to_uri(where):
    return 'sqlite:' + os.fsdecode(where) if isinstance(where, os.PathLike) else where


class Store(Gov.Store):
    """Keeps records on disk, with all that they ever were; `with` closes it."""

    @staticmethod
    def open(where: str | os.PathLike[str], flags: StoreFlags = Gov.StoreFlags.PLAIN,
             cancellable: Gio.Cancellable | None = None) -> Store:
        """Opens a store: a pathlib.Path, or a URI such as 'sqlite:council.gov' or 'sqlite::memory:'."""
        return _open(_to_uri(where), flags, cancellable)

    @staticmethod
    async def open_async(where: str | os.PathLike[str], flags: StoreFlags = Gov.StoreFlags.PLAIN, *,
                         cancellable: Gio.Cancellable | None = None) -> Store:
        return await _open_async(_to_uri(where), flags, cancellable=cancellable)

    def transaction(self, author: str, reason: str | None = None) -> TransactionContext:
        """What is done in a `with` of this is written as a whole at its end, or not at all if that fails."""
        return _Changing(self.begin(author, reason))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()


Store = _export(override(Store))


class _Changing:
    """`with store.transaction(author=…) as changes:` and the same with `async`."""

    def __init__(self, changes):
        self._changes = changes

    def __enter__(self):
        return self._changes

    def __exit__(self, kind, failure, traceback):
        if kind is None and self._changes._changed:
            self._changes.commit()

    async def __aenter__(self):
        return self._changes

    async def __aexit__(self, kind, failure, traceback):
        if kind is None and self._changes._changed:
            await self._changes.commit_async()


_befriend(Gov.Transaction)


class Transaction(Gov.Transaction):
    """Changes to a store that belong together: they are written all or not at all."""

    _changed = False

    def put(self, record: Record, based_on: int | None = None) -> None:
        """Writes a record down; what it is based on is the revision that it was read at."""
        super().put(record, Gov.Store.get_base(record) if based_on is None else based_on)
        self._changed = True

    def put_register(self, records: Register) -> None:
        super().put_register(records)
        self._changed = True

    def delete(self, record: Record | str, based_on: int | None = None) -> None:
        """Deletes a record, or that of an id; of an id it must be said what revision it is based on."""
        is_record = isinstance(record, Gov.Record)
        if based_on is None:
            if not is_record:
                raise TypeError('of an id it must be said which revision was seen: based_on=…')
            based_on = Gov.Store.get_base(record)
        super().delete(record.id if is_record else record, based_on)
        self._changed = True


Transaction = _export(override(Transaction))


_befriend(Gov.Query)


class Query(Gov.Query):
    """What to find in a store: Gov.Query('bridge', open=True, due_before='2024-07')."""

    def __init__(self, words=None, **conditions):
        super().__init__()
        if words is not None:
            conditions['words'] = words
        for name, value in conditions.items():
            setter = getattr(type(self), 'set_' + name, None)
            if setter is None:
                raise _unknown(type(self), 'set_' + name)
            setter(self, value)


Query = _export(override(Query))


# All the rest, as the typelib has it.

def _read_on(reader):
    """The records that a reader has still to read, as an iterator."""
    return iter(reader.read, None)


def _nick(value):
    return value.value_nick


def _befriend_all():
    for name in dir(Gov):
        item = None if name.endswith('Class') else getattr(Gov, name, None)
        if isinstance(item, _FunctionInfo):
            function = call(item, item)
            if function is not item:
                globals()[name] = function
                __all__.append(name)
        elif isinstance(item, type) and issubclass(item, GObject.GEnum):
            item.__str__ = _nick
        elif isinstance(item, type) and issubclass(item, GObject.Object) and name not in __all__:
            _befriend(item)
            if issubclass(item, Record):
                _add_fields(item)


_befriend_all()
Gov.RecordReader.__iter__ = _read_on
