"""What Python expects of records and the introspection alone does not give.

Properties are attributes, a name that is none is an error, dates can be given as text and have
an order, lists are changed as Python's are, and a record shows what it says.
"""
import difflib
import functools
import json

from gi.repository import GObject

from ..module import get_introspection_module
from ..overrides import override

Gov = get_introspection_module('Gov')
__all__ = []


def _properties(cls):
    """Makes a Python property for each GObject property of a class, over its C accessors."""
    for pspec in GObject.list_properties(cls):
        name = pspec.name.replace('-', '_')
        if name in cls.__dict__ or hasattr(GObject.Object, name):
            continue
        getter = getattr(cls, 'get_' + name, None)
        if hasattr(GObject.Object, 'get_' + name):
            getter = functools.partial(_get_property, pspec.name)
        setter = getattr(cls, 'set_' + name, None) if pspec.flags & GObject.ParamFlags.WRITABLE else None
        if setter is not None and pspec.value_type == Gov.Date.__gtype__:
            setter = _set_date(setter)
        if getter is not None:
            setattr(cls, name, property(getter, setter, doc=pspec.blurb))


def _get_property(name, self):
    return self.get_property(name)


def _date(value):
    if isinstance(value, str):
        return Gov.Date.new_from_string(value)
    return value


def _set_date(setter):
    def set_date(self, value):
        setter(self, _date(value))
    return set_date


class Record(Gov.Record):
    """A thing of governance that can be written down."""

    def __init__(self, **properties):
        plain, lists = {}, {}
        for name, value in properties.items():
            pspec = self.find_property(name.replace('_', '-'))
            if pspec is None:
                raise self._unknown(name)
            if pspec.value_type == Gov.List.__gtype__:
                lists[name] = value
            else:
                plain[name] = _date(value) if pspec.value_type == Gov.Date.__gtype__ else value
        super().__init__(**plain)
        for name, items in lists.items():
            for item in items:
                self.get_property(name.replace('_', '-')).append(item)

    @classmethod
    def _unknown(cls, name):
        known = [p.name.replace('-', '_') for p in GObject.list_properties(cls)]
        close = difflib.get_close_matches(name, known, 1)
        hint = f', did you mean "{close[0]}"?' if close else ''
        return AttributeError(f'{cls.__gtype__.name[3:]} has no "{name}"{hint}', name=name)

    def __setattr__(self, name, value):
        if not name.startswith('_') and not isinstance(getattr(type(self), name, None), property):
            raise self._unknown(name)
        super().__setattr__(name, value)

    def __eq__(self, other):
        return isinstance(other, Gov.Record) and self.equal(other)

    __hash__ = Gov.Record.__hash__

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo):
        return self.copy()

    def __repr__(self):
        return f'<Gov.{self.get_type_name()} {self.to_json(False)}>'

    def to_dict(self):
        """The record as native JSON, in Python's own types."""
        return json.loads(self.to_json(False))


class Date(Gov.Date):
    """A date as people know it: EDTF text."""

    def __new__(cls, text):
        return Gov.Date.new_from_string(text)

    def __init__(self, text):
        pass

    def __str__(self):
        return self.get_text()

    def __repr__(self):
        return f'Gov.Date("{self.get_text()}")'

    def __eq__(self, other):
        return isinstance(other, Gov.Date) and self.equal(other)

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


class List(Gov.List):
    """Records or references that a record holds."""

    def __setitem__(self, position, item):
        position = self._position(position)
        self.insert(position, item)  # may fail, and then nothing is lost
        self.remove(position + 1)

    def __delitem__(self, position):
        self.remove(self._position(position))

    def extend(self, items):
        for item in items:
            self.append(item)

    def _position(self, position):
        """A position in Python's way, as the library counts."""
        return range(len(self))[position]


Record = override(Record)
Date = override(Date)
List = override(List)
__all__ += ['Record', 'Date', 'List']

_properties(Record)
for _name in (*Gov.Record.type_dup_names(), 'OtherRecord', 'Ref', 'Difference', 'Issue',
              'FollowUp', 'Merge', 'RegisterChange'):
    if hasattr(Gov, _name):
        _properties(getattr(Gov, _name))
