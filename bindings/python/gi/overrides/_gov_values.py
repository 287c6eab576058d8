"""What may be given where the library takes something of its own, and how its functions are told so."""
import datetime
import difflib
import functools
import os
import re

from gi.repository import Gio, GLib, GObject

from ..module import get_introspection_module
from ._gov_errors import InvalidError, NotFoundError, SyntaxError, fail, translate

Gov = get_introspection_module('Gov')


def name_of(cls):
    return cls.__gtype__.name[3:]


def type_error(expected, value):
    return TypeError(f'{expected} expected, {type(value).__name__} found')


def text_of_time(value):
    """EDTF of a datetime.date or datetime.datetime; without a zone, it is the time on the wall there."""
    text = value.isoformat()
    if isinstance(value, datetime.datetime):
        text = re.sub(r'\+00:00$', 'Z', text)
    return text


def to_date(value):
    if value is None or isinstance(value, Gov.Date):
        return value
    if isinstance(value, (str, datetime.date)):
        return Gov.Date.new_from_string(value if isinstance(value, str) else text_of_time(value))
    raise type_error('Gov.Date, a datetime.date or datetime.datetime, or text in EDTF', value)


def _to_ref(value):
    if value is None or isinstance(value, Gov.Ref):
        return value
    if isinstance(value, Gov.Record):
        if value.id is None:
            raise ValueError(f'the {name_of(type(value))} has no id yet to refer to it by: set one, '
                             'or add it to a register')
        return Gov.Ref.new(value.id, getattr(value, value.__match_args__[0]) if value.__match_args__ else None)
    if isinstance(value, dict):
        return Gov.Ref.__gtype__.pytype(**value)
    if isinstance(value, str):
        raise TypeError(f'is {value!r} an id or a label? Say Gov.Ref(id=…) or Gov.Ref(label=…)')
    raise type_error('Gov.Ref or a record', value)


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
        raise fail(InvalidError, f'Gov.{name_of(cls)} expected, Gov.{name_of(type(value))} found')
    raise type_error(f'Gov.{name_of(cls)}', value)


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


def to_strings(value):
    if isinstance(value, str):
        raise type_error('a list of str', value)
    return None if value is None else list(value)


def _to_bytes(value):
    if isinstance(value, (bytes, bytearray, memoryview)):
        return GLib.Bytes.new(bytes(value))
    return value


def to_type(value):
    """A type of record; it may be given by its name in JSON, or as one would write it in lower case."""
    if isinstance(value, str):
        name = ''.join(word[:1].upper() + word[1:] for word in re.split('[-_ ]', value))
        cls = getattr(Gov, name, None)
        if not (isinstance(cls, type) and issubclass(cls, Gov.Record)):
            known = difflib.get_close_matches(name, Gov.Record.type_dup_names(), 1)
            raise fail(NotFoundError, f'no type of record is called "{value}"'
                        + (f', did you mean "{known[0]}"?' if known else ''))
        return cls
    return value


def same(value):
    return value


def converter_for(cls):
    """What makes a value one of a class of the typelib, or None where nothing can."""
    kind = getattr(cls, '__gtype__', None)
    if kind in (Gov.Date.__gtype__, Gov.Ref.__gtype__, GLib.Bytes.__gtype__):
        return {Gov.Date.__gtype__: to_date, Gov.Ref.__gtype__: _to_ref}.get(kind, _to_bytes)
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
        return to_type
    if tag != 'interface':
        return None
    interface = kind.get_interface()
    namespace = {'Gov': Gov, 'GLib': GLib}.get(interface.get_namespace())
    return converter_for(getattr(namespace, interface.get_name(), None)) if namespace else None


def call(function, info):
    """The function, or one that takes what Python has and raises what Python expects."""
    arguments = [(a.get_name(), _converter_of(a)) for a in info.get_arguments()]
    by_name = {name: convert for name, convert in arguments if convert}
    if not by_name and not info.can_throw_gerror():
        return function
    by_place = [convert or same for _, convert in arguments]
    if info.is_method():
        by_place.insert(0, same)

    def call(*args, **named):
        if by_name:
            args = [convert(value) for convert, value in zip(by_place, args)] + list(args[len(by_place):])
            named = {name: by_name.get(name, same)(value) for name, value in named.items()}
        try:
            return function(*args, **named)
        except GLib.Error as error:
            raise translate(error) from None

    return functools.update_wrapper(call, info, ('__name__', '__doc__'), ())




def awaitable(cls, name, is_method):
    """`await store.get_async(…)`: the plain call in a thread, stopped when the task is.

    A callback from C leaks a little in the PyGObject of Debian 12, and needs a GLib loop; this does not.
    """
    async def call_in_thread(*args, cancellable=None, **named):
        import asyncio  # not at the top: it would be half of what importing Gov takes

        cancellable = cancellable or Gio.Cancellable()
        call = functools.partial(getattr(cls, name), *args, cancellable=cancellable, **named)
        running = asyncio.ensure_future(asyncio.to_thread(call))
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            cancellable.cancel()
            raise

    call_in_thread.__name__ = name + '_async'
    return call_in_thread if is_method else staticmethod(call_in_thread)
