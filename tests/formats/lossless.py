"""JSON as it was written: numbers by their text, members by name, each of them once or more."""
import json


class Number(str):
    """50.10 is not 50.1, and neither is "50.10"."""

    def __eq__(self, other):
        return isinstance(other, Number) and str.__eq__(self, other)

    __hash__ = str.__hash__


def value(text):
    return json.loads(text, parse_int=Number, parse_float=Number, parse_constant=Number, object_pairs_hook=members)


def members(pairs):
    names = [name for name, _ in pairs]
    assert len(names) == len(set(names)), f'a member given twice: {names}'
    return dict(pairs)


def objects(text):
    """The objects of a document, an array or lines, in their order."""
    try:
        whole = value(text)
    except json.JSONDecodeError:
        return [value(line) for line in text.splitlines() if line.strip()]
    return whole if isinstance(whole, list) else [whole]


def self_test():
    for a, b in (('{"a":1}', '{"a":1.0}'), ('{"a":1e2}', '{"a":100}'), ('{"a":null}', '{}'), ('{"a":""}', '{"a":null}'),
                 ('{"a":[]}', '{}'), ('{"a":"1"}', '{"a":1}'), ('[0]', '[false]'), ('{"a":1}', '{"b":1}')):
        assert value(a) != value(b), (a, b)
    assert value('{"a":1,"b":[2.50]}') == value('{"b":[2.50],"a":1}')
