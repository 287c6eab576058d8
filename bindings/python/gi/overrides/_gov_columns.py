"""Fields of many records at once. Each call into the library costs more than what it asks for, so a
hundred thousand records are asked for in one."""
import functools
import gc
import json

from gi.repository import GObject

from ..module import get_introspection_module
from ._gov_errors import InvalidError, NotFoundError, fail
from ._gov_values import name_of

Gov = get_introspection_module('Gov')
_UNKNOWN = -2 ** 63  # a whole number or date that is not stated


@functools.lru_cache(None)
def number_fields(cls):
    """The fields that are decimal numbers, kept as their text: the schema tells them from text."""
    schema = json.loads(Gov.schema_to_json(cls.__gtype__, False))['$defs'].get(name_of(cls), {})
    return {key for key, value in schema.get('properties', {}).items() if value.get('type') == 'number'}


def key_of(name):
    """How a property is called in JSON."""
    first, *rest = name.replace('_', '-').split('-')
    return first + ''.join(word[:1].upper() + word[1:] for word in rest)


def _find(cls, name):
    """The class and property of a field; of Gov.Record those of the first type that has it."""
    classes = [cls] if name_of(cls) != 'Record' else [
        cls, *(getattr(Gov, known) for known in Gov.Record.type_dup_names())]
    for known in classes:
        for pspec in GObject.list_properties(known):
            if pspec.name == name.replace('_', '-'):
                return known, pspec
    raise fail(NotFoundError, f'{name_of(cls)} has no field "{name}"')


@functools.lru_cache(None)
def _kind(cls, field):
    """How the values of a field come: as text, JSON, or a format of memoryview: q, d, b."""
    for name in field.split('.'):
        if cls == Gov.Ref.__gtype__.pytype and name in ('id', 'label'):
            return 'text'
        if not (isinstance(cls, type) and issubclass(cls, Gov.Record)):
            raise fail(NotFoundError, f'there is no field "{field}"')
        owner, pspec = _find(cls, name)
        cls = pspec.value_type.pytype
    if pspec.value_type == GObject.TYPE_INT64:
        return 'q'
    if pspec.value_type == GObject.TYPE_BOOLEAN:
        return 'b'
    if pspec.value_type == GObject.TYPE_STRING:
        return 'd' if key_of(pspec.name) in number_fields(owner) else 'text'
    if pspec.value_type == Gov.Date.__gtype__:
        return 'date'
    return 'text' if pspec.value_type.is_a(GObject.TYPE_ENUM) else 'json'


def _item_type(records):
    cls = records.get_item_type().pytype
    if cls is None or not issubclass(cls, Gov.Record):
        raise fail(InvalidError, 'a list of records expected')
    return cls


def buffer(records, field):
    """The field as a memoryview of int64 (q), double (d) or int8 (b)."""
    kind = _kind(_item_type(records), field)
    numbers = records.to_numbers(field).get_data()
    return memoryview(numbers).cast('q' if kind == 'date' else kind)


def _numbers(records, field, kind):
    values = buffer(records, field).tolist()
    if kind == 'b':
        return [None if value < 0 else value > 0 for value in values]
    if kind == 'd':
        return [value if value == value else None for value in values]
    return [None if value == _UNKNOWN else value for value in values] if _UNKNOWN in values else values


def _texts(records, fields):
    """A list of str or None for each field."""
    count = len(records)
    if not count or not fields:
        return [[] for _ in fields]
    data = records.to_texts(fields).get_data()
    texts = data.decode().split('\0')
    columns = [texts[i * count:(i + 1) * count] for i in range(len(fields))]
    some_are_empty = data.startswith(b'\0') or b'\0\0' in data
    for field, column in zip(fields, columns):
        if some_are_empty and '' in column:
            stated = records.to_mask(field).get_data()
            column[:] = [text if is_stated else None for text, is_stated in zip(column, stated)]
    return columns


def columns(records, fields):
    """A list of values for each field."""
    kinds = [_kind(_item_type(records), field) for field in fields]
    as_text = [field for field, kind in zip(fields, kinds) if kind in ('text', 'date', 'json')]
    texts = dict(zip(as_text, _texts(records, as_text)))
    found = []
    for field, kind in zip(fields, kinds):
        values = texts[field] if field in texts else _numbers(records, field, kind)
        if kind == 'json':
            values = [value if value is None else _parse(value) for value in values]
        found.append(values)
    return found


def _parse(text):
    """A value that comes as JSON; a reference with an id alone comes as that."""
    try:
        return json.loads(text) if text[:1] in ('{', '[') else text
    except ValueError:
        return text


@functools.lru_cache(64)
def _row_maker(fields):
    """A function that makes dicts of columns: as one would write it down, since that is the fastest way."""
    names = [f'v{i}' for i in range(len(fields))]
    row = ', '.join(f'{field!r}: {name}' for field, name in zip(fields, names))
    return eval(f'lambda columns: [{{{row}}} for {", ".join(names)}, in zip(*columns)]')


def to_records(records, fields=None):
    """A dict for each record, with the fields, or with those that any of them states."""
    cls = _item_type(records)
    if fields is None:
        stated = {name.replace('-', '_') for name in records.dup_fields()}
        fields = [name for name in cls._FIELDS if name in stated] or sorted(stated)
    if not fields:
        return [{} for _ in range(len(records))]
    values = columns(records, list(fields))
    # Many objects come into being that cannot be garbage; to look through them again and again takes half
    # of the time.
    enabled = gc.isenabled()
    gc.disable()
    try:
        return _row_maker(tuple(fields))(values)
    finally:
        if enabled:
            gc.enable()
