"""What Python expects of records and the introspection alone does not give.

Fields are attributes, a name that is none is an error that suggests the right one, dates, words and
records can be given as Python has them, lists are changed as Python's are, and what fails raises an
exception of a class of its own. Most of it is worked out from the typelib when this is imported: a new
class or method needs no line here.
"""
import datetime
import difflib
import functools
import json
import os
import re

from gi.repository import Gio, GLib, GObject

from ..module import get_introspection_module
from ..overrides import override

Gov = get_introspection_module('Gov')
__all__ = []


def _export(item):
    __all__.append(item.__name__)
    return item


# Errors: a class for each code. All are GLib.Error as well, and of what Python raises for the like.

@_export
class Error(GLib.Error):
    """What libgov could not do. `message` says where and what was found, `code` is one of the codes below."""

    def __str__(self):
        return self.message

    def __reduce__(self):
        return type(self), (self.message, self.domain, self.code)


@_export
class SyntaxError(Error, ValueError):
    """The text is not what it should be: not UTF-8, not JSON, not EDTF."""


@_export
class InvalidError(Error, ValueError):
    """The text is well formed, but not the shape that a record needs."""


@_export
class LimitError(Error, ValueError):
    """Nested too deep or longer than the limit that was set."""


@_export
class NotFoundError(Error, LookupError):
    """There is no such thing."""


@_export
class ConflictError(Error, ValueError):
    """It cannot be done without harm to what is there already."""


@_export
class UnsupportedError(Error, NotImplementedError):
    """This build of libgov cannot do it."""


def _file_error(builtin):
    """A class of GLib.Error that is one of Python's errors of files too."""
    return type(builtin.__name__, (GLib.Error, builtin), {'__module__': __name__, '__str__': Error.__str__})


_ERRORS = {}  # (domain, code) → class
_DOMAIN = GLib.quark_to_string(Gov.error_quark())
for _name in dir(Gov.Error):
    if _name.isupper():
        _code = getattr(Gov.Error, _name)
        setattr(Error, _name, _code)
        _ERRORS[_DOMAIN, int(_code)] = globals().get(_name.title().replace('_', '') + 'Error', Error)
_OSError = _file_error(OSError)
for _name, _builtin in (('NOT_FOUND', FileNotFoundError), ('EXISTS', FileExistsError),
                        ('PERMISSION_DENIED', PermissionError), ('IS_DIRECTORY', IsADirectoryError),
                        ('NOT_DIRECTORY', NotADirectoryError), ('TIMED_OUT', TimeoutError)):
    _ERRORS['g-io-error-quark', int(getattr(Gio.IOErrorEnum, _name))] = _file_error(_builtin)
for _name, _builtin in (('NOENT', FileNotFoundError), ('EXIST', FileExistsError), ('ACCES', PermissionError),
                        ('ISDIR', IsADirectoryError), ('NOTDIR', NotADirectoryError)):
    _ERRORS['g-file-error-quark', int(getattr(GLib.FileError, _name))] = _file_error(_builtin)
_FALLBACKS = {_DOMAIN: Error, 'g-io-error-quark': _OSError, 'g-file-error-quark': _OSError}


def _translate(error):
    """The error as an exception of the class that says what went wrong."""
    cls = _ERRORS.get((error.domain, error.code)) or _FALLBACKS.get(error.domain)
    return cls(error.message, error.domain, error.code) if cls else error


def _fail(cls, message):
    code = next(code for (_, code), known in _ERRORS.items() if known is cls)
    return cls(message, _DOMAIN, code)


# What may be given where the library takes something of its own.

def _type_error(expected, value):
    return TypeError(f'{expected} expected, {type(value).__name__} found')


def _to_date(value):
    if value is None or isinstance(value, Gov.Date):
        return value
    if isinstance(value, (str, datetime.date)):
        return Date(value)
    raise _type_error('a Gov.Date, a datetime.date or datetime.datetime, or text in EDTF', value)


def _to_ref(value):
    if value is None or isinstance(value, Gov.Ref):
        return value
    if isinstance(value, Gov.Record):
        if value.id is None:
            raise ValueError(f'the {_name_of(type(value))} has no id yet to refer to it by: set one, '
                             'or add it to a register')
        return Ref(value.id, getattr(value, type(value).__match_args__[0], None) if value.__match_args__ else None)
    if isinstance(value, dict):
        return Ref(**value)
    if isinstance(value, str):
        raise TypeError(f'is {value!r} an id or a label? Say Gov.Ref(id=…) or Gov.Ref(label=…)')
    raise _type_error('a Gov.Ref or a record', value)


def _to_record(cls, value):
    """A record; of text one that states what its type is about, such as the title of an agenda item."""
    if value is None or isinstance(value, cls):
        return value
    if cls is Gov.Deadline and isinstance(value, (Gov.Date, datetime.date)):
        return cls(date=value)
    if isinstance(value, dict):
        return cls.from_dict(value)
    if isinstance(value, str) and cls.__match_args__:
        record = cls(value)
        if cls is Gov.Deadline:
            try:
                record.date = value
            except SyntaxError:
                pass  # words, such as "in the next meeting"
        return record
    if isinstance(value, Gov.Record):
        raise _fail(InvalidError, f'Gov.{_name_of(cls)} expected, Gov.{_name_of(type(value))} found')
    raise _type_error(f'a Gov.{_name_of(cls)}', value)


def _to_enum(cls, value):
    if value is None:
        return cls(0)
    if isinstance(value, str):
        # 0 is what is not stated; where an enumeration has no such thing, its first word is at 0.
        known = {v.value_nick: v for v in cls.__enum_values__.values() if v.value_nick != 'unset'}
        if value not in known:
            raise ValueError(f'"{value}" is none of {", ".join(known)}')
        return known[value]
    return value


def _to_strings(value):
    if isinstance(value, str):
        raise _type_error('a list of str', value)
    return None if value is None else list(value)


def _to_bytes(value):
    if isinstance(value, (bytes, bytearray, memoryview)):
        return GLib.Bytes.new(bytes(value))
    return value


def _to_type(value):
    """A type of record; it may be given by its name in JSON, or as one would write it in lower case."""
    if isinstance(value, str):
        name = ''.join(word[:1].upper() + word[1:] for word in re.split('[-_ ]', value))
        cls = Record if name == 'Record' else getattr(Gov, name, None)
        if not (isinstance(cls, type) and issubclass(cls, Gov.Record)):
            known = difflib.get_close_matches(name, Gov.Record.type_dup_names(), 1)
            raise _fail(NotFoundError, f'no type of record is called "{value}"'
                        + (f', did you mean "{known[0]}"?' if known else ''))
        return cls
    return value


def _same(value):
    return value


def _converter_for(cls):
    """What makes a value one of a class of the typelib, or None where nothing can."""
    kind = getattr(cls, '__gtype__', None)
    if kind in (Gov.Date.__gtype__, Gov.Ref.__gtype__, GLib.Bytes.__gtype__):
        return {Gov.Date.__gtype__: _to_date, Gov.Ref.__gtype__: _to_ref}.get(kind, _to_bytes)
    if kind is not None and issubclass(cls, GObject.GEnum):
        return functools.partial(_to_enum, cls)
    if kind is not None and issubclass(cls, Gov.Record) and kind != Gov.Record.__gtype__:
        return functools.partial(_to_record, cls)
    return None


def _converter_of(argument):
    """The same for an argument of a function."""
    kind = argument.get_type()
    tag = kind.get_tag_as_string()
    if tag == 'filename':
        return os.fspath
    if tag == 'GType':
        return _to_type
    if tag != 'interface':
        return None
    interface = kind.get_interface()
    namespace = {'Gov': Gov, 'GLib': GLib}.get(interface.get_namespace())
    return _converter_for(getattr(namespace, interface.get_name(), None)) if namespace else None


def _call(function, info):
    """The function, or one that takes what Python has and raises what Python expects."""
    arguments = [(a.get_name(), _converter_of(a)) for a in info.get_arguments()]
    by_name = {name: convert for name, convert in arguments if convert}
    if not by_name and not info.can_throw_gerror():
        return function
    by_place = [convert or _same for _, convert in arguments]
    if info.is_method():
        by_place.insert(0, _same)

    def call(*args, **named):
        if by_name:
            args = [convert(value) for convert, value in zip(by_place, args)] + list(args[len(by_place):])
            named = {name: by_name.get(name, _same)(value) for name, value in named.items()}
        try:
            return function(*args, **named)
        except GLib.Error as error:
            raise _translate(error) from None

    return functools.update_wrapper(call, info, ('__name__', '__doc__'), ())


# Classes: their methods, and an attribute for each property.

def _name_of(cls):
    return cls.__gtype__.name[3:]


def _unknown(cls, name):
    properties = [p.name.replace('-', '_') for p in GObject.list_properties(cls)]
    close = (difflib.get_close_matches(name, properties, 1)
             or difflib.get_close_matches(name, [n for n in dir(cls) if not n.startswith('_')], 1))
    hint = f', did you mean "{close[0]}"?' if close else ''
    return AttributeError(f'{_name_of(cls)} has no "{name}"{hint}', name=name)


def _getattr(self, name):
    raise _unknown(type(self), name)


def _setattr(self, name, value):
    if not name.startswith('_') and not isinstance(getattr(type(self), name, None), property):
        raise _unknown(type(self), name)
    GObject.Object.__setattr__(self, name, value)


@functools.lru_cache(None)
def _number_fields(cls):
    """The fields that are decimal numbers, kept as their text: the schema tells them from text."""
    schema = json.loads(Gov.schema_to_json(cls.__gtype__, False))['$defs'].get(_name_of(cls), {})
    return {key for key, value in schema.get('properties', {}).items() if value.get('type') == 'number'}


def _set_text(cls, key, setter):
    def set_text(self, value):
        if value is not None and key in _number_fields(cls):
            value = str(value)
            if not re.fullmatch(_NUMBER, value):
                raise ValueError(f'"{value}" is no number')
        elif value is not None and not isinstance(value, str):
            raise _type_error('str', value)
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
            raise _type_error('a whole number or a truth', value)
    return set_plain


def _set_list(getter):
    def set_list(self, items):
        held = getter(self)
        if items is not held:
            held._splice(0, len(held), items or ())
    return set_list


def _set_converted(setter, convert):
    return lambda self, value: setter(self, convert(value))


def _key(name):
    """How a property is called in JSON."""
    return re.sub('-(.)', lambda match: match[1].upper(), name)


def _setter(cls, pspec, getter):
    setter = cls.__dict__.get('set_' + pspec.name.replace('-', '_'))
    if pspec.value_type == Gov.List.__gtype__ and issubclass(cls, Gov.Record):
        return _set_list(getter)
    if setter is None or not pspec.flags & GObject.ParamFlags.WRITABLE:
        return None
    if pspec.value_type == GObject.TYPE_STRING and issubclass(cls, Gov.Record):
        return _set_text(cls, _key(pspec.name), setter)
    if pspec.value_type in (GObject.TYPE_INT64, GObject.TYPE_BOOLEAN) and issubclass(cls, Gov.Record):
        return _set_plain(pspec.name, setter)
    if pspec.value_type == GObject.TYPE_STRV:
        return _set_converted(setter, _to_strings)
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
        if info.is_method():
            function = _call(info, info)
        else:
            function = _call(getattr(cls, name), info)
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
            cls.__getattr__, cls.__setattr__ = _getattr, _setattr
    return cls


# Dates.

def _text_of_time(value):
    """EDTF of a datetime.date or datetime.datetime; without a zone, it is the time on the wall there."""
    text = value.isoformat()
    if isinstance(value, datetime.datetime):
        text = re.sub(r'\+00:00$', 'Z', text)
    return text


_RawDate = Gov.Date
_add_methods(Gov.Date)


class Date(Gov.Date):
    """When something was, is or should be: text in EDTF, as exact as is known.

    Gov.Date('2021-11'), Gov.Date(2021, 11, 29), Gov.Date(datetime.date.today())
    """

    __match_args__ = ('year', 'month', 'day')

    def __new__(cls, value, month=None, day=None):
        if isinstance(value, int):
            text = f'{value:04}' + ''.join(f'-{part:02}' for part in (month, day) if part is not None)
        elif isinstance(value, datetime.date):
            text = _text_of_time(value)
        else:
            text = value
        return _RawDate.new_from_string(text)

    def __init__(self, *parts):
        pass

    def __str__(self):
        return self.get_text()

    def __repr__(self):
        return f'Gov.Date({self.get_text()!r})'

    def __eq__(self, other):
        return self.equal(other) if isinstance(other, Gov.Date) else NotImplemented

    def __hash__(self):
        return hash(self.get_text())

    # What overlaps (2021 and 2021-11) is neither before nor behind, as with sets.
    def __lt__(self, other):
        return self._is(other, Gov.Order.BEFORE)

    def __le__(self, other):
        return self._is(other, Gov.Order.BEFORE, Gov.Order.SAME)

    def __gt__(self, other):
        return self._is(other, Gov.Order.AFTER)

    def __ge__(self, other):
        return self._is(other, Gov.Order.AFTER, Gov.Order.SAME)

    def _is(self, other, *orders):
        return self.compare(other) in orders if isinstance(other, Gov.Date) else NotImplemented

    @property
    def text(self):
        return self.get_text()

    @property
    def year(self):
        return self.get_year() if self.has_year() else None

    @property
    def month(self):
        return self.get_month() or None

    @property
    def day(self):
        return self.get_day() or None

    @property
    def precision(self):
        return self.get_precision()

    @property
    def earliest(self):
        """The first moment or day that may be meant, or None where it is open."""
        return self.get_earliest()

    @property
    def latest(self):
        return self.get_latest()

    def to_date(self):
        """As datetime.date, or None if it names no single day."""
        exact = self.precision >= Gov.DatePrecision.DAY and not self.is_interval() and self.day
        return datetime.date(self.year, self.month, self.day) if exact and 1 <= self.year <= 9999 else None

    def to_datetime(self):
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

    def __init__(self, id=None, label=None):
        super().__init__(id=id, label=label)

    def __repr__(self):
        if self.id is None:
            return f'Gov.Ref(label={self.label!r})'
        return f'Gov.Ref({self.id!r})' if self.label is None else f'Gov.Ref({self.id!r}, {self.label!r})'

    def __eq__(self, other):
        return self.equal(other) if isinstance(other, Gov.Ref) else NotImplemented

    def __hash__(self):
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
        convert = _converter_for(cls) or _same
        values = [convert(value) for value in values]
        for value in values:
            if not isinstance(value, GObject.Object):
                raise _type_error(f'Gov.{_name_of(cls)}', value)
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

    def __delitem__(self, position):
        if isinstance(position, slice):
            for i in sorted(range(*position.indices(len(self))), reverse=True):
                super().remove(i)
        else:
            super().remove(self._position(position))

    def __contains__(self, value):
        return any(item == value for item in self)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def __eq__(self, other):
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

    def append(self, value):
        super().append(self._items([value])[0])

    def extend(self, values):
        self._splice(len(self), len(self), list(values))

    def insert(self, position, value):
        position = max(position + len(self), 0) if position < 0 else position
        super().insert(min(position, len(self)), self._items([value])[0])

    def pop(self, position=-1):
        item = self[position]
        super().remove(self._position(position))
        return item

    def remove(self, value):
        """Takes out the first item that is equal; or that at a position, as the C function does."""
        super().remove(self._position(value) if isinstance(value, int) else self.index(value))

    def index(self, value, start=0, stop=None):
        return list(self).index(value, start, len(self) if stop is None else stop)

    def count(self, value):
        return list(self).count(value)

    def reverse(self):
        self._splice(0, len(self), self[::-1])

    def sort(self, *, key=None, reverse=False):
        self._splice(0, len(self), sorted(self, key=key, reverse=reverse))

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
            raise TypeError(f'Gov.{_name_of(type(self))} takes {len(self.__match_args__) or "no"} field without '
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
        return f'Gov.{_name_of(type(self))}({", ".join(shown)})'

    def __repr__(self):
        return self._show(0)

    def __eq__(self, other):
        return self.equal(other) if isinstance(other, Gov.Record) else NotImplemented

    def __hash__(self):
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

    def keys(self):
        return [name for name in self._FIELDS if self.has(name)]

    def __iter__(self):
        return iter(self.keys())

    def __contains__(self, key):
        name = self._attribute(key)
        return (name is not None and self.has(name)) or self.get_kept(key) is not None

    def __getitem__(self, key):
        name = self._attribute(key) if isinstance(key, str) else None
        if name is not None and self.has(name):
            return getattr(self, name)
        kept = self.get_kept(key) if isinstance(key, str) else None
        if kept is None:
            raise KeyError(key)
        return json.loads(kept)

    def __setitem__(self, key, value):
        name = self._attribute(key)
        if name is None:
            raise KeyError(str(_unknown(type(self), key)))
        setattr(self, name, value)

    def __delitem__(self, key):
        if key not in self or self._attribute(key) is None:
            raise KeyError(key)
        self.unset(self._attribute(key))

    def get(self, key, default=None):
        return self[key] if key in self else default

    def has(self, property):
        name = self._attribute(property)
        if name is None:
            raise _unknown(type(self), property)
        return super().has(name.replace('_', '-'))

    def unset(self, property):
        name = self._attribute(property)
        if name is None:
            raise _unknown(type(self), property)
        super().unset(name.replace('_', '-'))

    # JSON.

    def to_json(self, pretty=False):
        return super().to_json(pretty)

    def to_dict(self):
        """The record as native JSON, in Python's own types."""
        return json.loads(self.to_json())

    @staticmethod
    def new_from_json(text, length=-1):
        if isinstance(text, (bytes, bytearray, memoryview)):
            text = bytes(text).decode()
        return _new_from_json(text, length)

    @classmethod
    def from_json(cls, text):
        """Reads native JSON. A record of another type is an error, of type Gov.Record any will do."""
        record = cls.new_from_json(text)
        if not isinstance(record, cls):
            raise _fail(InvalidError, f'Gov.{_name_of(cls)} expected, Gov.{_name_of(type(record))} found')
        return record

    @classmethod
    def from_dict(cls, members):
        """The record that to_dict() made these members of; its type may be left out where it is known."""
        if _name_of(cls) in Gov.Record.type_dup_names():
            members = {'type': _name_of(cls), **members}
        return cls.from_json(json.dumps(members))


def _load_record(text):
    return Record.new_from_json(text)


Record = _export(override(Record))


def _add_fields(cls):
    """What a type of record has beyond its methods: its fields in the order of JSON, and which comes first."""
    own = [p.name.replace('-', '_') for p in GObject.list_properties(cls) if p.owner_type == cls.__gtype__]
    base = [p.name.replace('-', '_') for p in GObject.list_properties(Gov.Record)]
    about = [n for n in (_HEADLINE_OF.get(_name_of(cls)), *_HEADLINES) if n in own and hasattr(cls, n)]
    cls._FIELDS = base[:1] + own + base[1:]
    cls.__match_args__ = tuple(about[:1])


# Registers.

_befriend(Gov.Register)
_new_from_bytes = Gov.Register.new_from_bytes


class Register(Gov.Register):
    """A set of records, from a file or a program: register[0], register['an id'], for record in register."""

    def __init__(self, records=()):
        super().__init__()
        self.extend(records)

    @staticmethod
    def new_from_bytes(bytes, name=None):
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

    def __delitem__(self, key):
        records = self[key]
        for record in records if isinstance(key, slice) else [records]:
            self.remove(record)

    def __contains__(self, what):
        if isinstance(what, str):
            return self.lookup(what) is not None
        return any(record == what for record in self)

    def __repr__(self):
        types = {}
        for record in self:
            name = _name_of(type(record))
            types[name] = types.get(name, 0) + 1
        return f'<Gov.Register of {", ".join(f"{count} {name}" for name, count in types.items()) or "nothing"}>'

    def __copy__(self):
        return _load_register(self.to_json())

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __reduce__(self):
        return _load_register, (self.to_json(),)

    def append(self, record):
        self.add(record)

    def extend(self, records):
        for record in list(records):
            self.add(record)

    def remove(self, record):
        if record not in list(self):
            raise ValueError('the register does not hold the record at its top')
        super().remove(record)

    def list(self, type='Record'):
        """All records of a type, those that others hold too; the type may be given by its name."""
        return super().list(type)

    def to_json(self, pretty=False):
        return super().to_json(pretty)

    def to_dict(self):
        """The register as native JSON, in Python's own types."""
        return json.loads(self.to_json())

    @classmethod
    def from_json(cls, text):
        return cls.new_from_bytes(text.encode() if isinstance(text, str) else text)

    @classmethod
    def from_dict(cls, document):
        """The register that to_dict() made this of; a list of records will do too."""
        return cls.from_json(json.dumps(document))


def _load_register(text):
    return Register.from_json(text)


Register = _export(override(Register))


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
            function = _call(item, item)
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
