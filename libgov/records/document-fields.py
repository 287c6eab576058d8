#!/usr/bin/env python3
"""Writes down elsewhere what the tables of fields say once.

A record type is a table (see README.md in this folder): one row for each field,
with its documentation above it. This script reads the tables as text, while
building, and prints one of

  --accessor-docs   the comment blocks of the plain accessors and constructors,
                    as C comments which only g-ir-scanner reads;
  --descriptions    a C table with the first paragraph about each type, field
                    and word of an enumeration, for the JSON Schema;
  --vala-metadata   what a GIR cannot say about a property, for vapigen.

usage: document-fields.py MODE[=OUTPUT]... FILE...     (.c: tables, .h: enumerations)

A row that contradicts its comment or its accessors is an error, named with file
and line, and nothing is printed.
"""
import re
import sys
import textwrap
from dataclasses import dataclass, field

# Kind of a row -> kind of its accessor macro, GOV_DEFINE_<that>.
ACCESSOR = {
    'STRING': 'STRING', 'TEXT': 'STRING', 'URI': 'STRING',
    'DURATION': 'STRING', 'NUMBER': 'STRING',
    'DATE': 'DATE', 'BOOLEAN': 'BOOLEAN', 'INTEGER': 'INTEGER',
    'ENUM': 'ENUM', 'STRINGS': 'STRINGS', 'REF': 'REF', 'RECORD': 'HELD',
    'REFS': 'LIST', 'RECORDS': 'LIST',
}
TYPED = {'ENUM', 'RECORD', 'RECORDS'}
NULLABLE = {'STRING', 'DATE', 'STRINGS', 'REF', 'HELD'}

# A parameter with such a name would keep C++ from including the header.
CPP_KEYWORDS = set('''
    alignas alignof and asm auto bool break case catch char class concept const
    constexpr continue decltype default delete do double else enum explicit
    export extern false float for friend goto if inline int long mutable
    namespace new noexcept not nullptr operator or private protected public
    register requires return short signed sizeof static struct switch template
    this throw true try typedef typeid typename union unsigned using virtual
    void volatile while xor'''.split())

BLOCK = re.compile(r'/\*\*\n(.*?)\*/', re.S)
TABLE = re.compile(r'^static const GovField \w+\[\]\s*=\s*\{\n(.*?)^\};', re.S | re.M)
ROW = re.compile(r'\bGOV_FIELD_(\w+)\s*\(\s*"([^"]*)"\s*,\s*"([^"]*)"\s*,'
                 r'\s*([^,()]+?)\s*(?:,\s*(\w+)\s*)?\)')
DEFINE = re.compile(r'^GOV_DEFINE_(?:BASE_)?(\w+)\s*\(([^)]*)\)', re.M)
ENUM = re.compile(r'typedef enum\s*(?:/\*.*?\*/)?\s*\{(.*?)\}\s*(\w+)\s*;', re.S)
ENUM_VALUE = re.compile(r'^\s*(GOV_\w+)[^,/\n]*,?[ \t]*(?:/\*<(.*?)>\*/)?', re.M)


@dataclass
class Field:
    kind: str
    name: str
    key: str
    of: str       # C name of the held type or enumeration, or ''
    doc: str
    since: str

    @property
    def member(self):
        return self.name.replace('-', '_')

    @property
    def accessor(self):
        return ACCESSOR[self.kind]

    @property
    def parameter(self):
        return ('is_' if self.member in CPP_KEYWORDS else '') + self.member


@dataclass
class Type:
    name: str
    doc: str = ''
    since: str = ''
    constructed: bool = False                   # has a plain _new()
    fields: list = field(default_factory=list)
    documented: set = field(default_factory=set)  # has a block of its own

    @property
    def prefix(self):
        return snake(self.name)

    @property
    def words(self):
        return self.prefix[len('gov_'):].replace('_', ' ')


class Faults(Exception):
    pass


def snake(name):
    return re.sub(r'(?<=[a-z0-9])(?=[A-Z])', '_', name).lower()


def camel(function):
    """gov_agenda_item_get_type -> GovAgendaItem"""
    return ''.join(w.capitalize() for w in re.sub(r'_get_type$', '', function).split('_'))


def article(words):
    return ('an ' if words[0] in 'aeiou' else 'a ') + words


def read_block(text):
    """The name that a comment block is about, its @parameters, prose and Since."""
    lines = [re.sub(r'^\s*\*? ?', '', line).rstrip() for line in text.rstrip().split('\n')]
    name, parameters, prose, since, current = lines[0].split(' (')[0].rstrip(':'), {}, [], '', None
    for line in lines[1:]:
        parameter = re.match(r'@(\w+):\s*(.*)', line)
        if parameter and not prose:
            current = parameter[1]
            parameters[current] = parameter[2]
        elif line.startswith('Since:'):
            since = line[len('Since:'):].strip()
        elif line and current and not prose:
            parameters[current] += ' ' + line
        else:
            current = None
            prose.append(line)
    return name, parameters, '\n'.join(prose).strip(), since


def first_paragraph(prose):
    return ' '.join(re.split(r'\n\s*\n', prose)[0].split())


def first_sentence(prose):
    paragraph = first_paragraph(prose)
    # A full stop ends the sentence where a capital follows: not in "e.g. this".
    return re.split(r'(?<=[.!?])\s+(?=[A-Z`\[])', paragraph)[0]


def read_table(path, text, match, types, faults):
    """Adds the rows of one table to the type that their comments name."""
    def fault(offset, message):
        line = text.count('\n', 0, match.start(1) + offset) + 1
        faults.append(f'{path}:{line}: {message}')

    type_, end = None, 0
    body = match[1]
    for row in ROW.finditer(body):
        kind, name, key, _flags, of = row.groups()
        blocks = list(BLOCK.finditer(body, end, row.start()))
        end = row.end()
        if kind not in ACCESSOR:
            fault(row.start(), f'GOV_FIELD_{kind}: no such kind')
            continue
        if not blocks:
            fault(row.start(), f'"{name}": no comment above the row')
            continue
        about, _, prose, since = read_block(blocks[-1][1])
        owner, _, property_ = about.partition(':')
        if property_ != name:
            fault(row.start(), f'"{name}": the comment above is about "{about}"')
        if not prose:
            fault(row.start(), f'"{name}": the comment says nothing')
        if not since:
            fault(row.start(), f'"{name}": the comment has no Since')
        if (kind in TYPED) != bool(of):
            fault(row.start(), f'"{name}": ' + ('a type function where none belongs' if of else 'no type function'))
        if type_ is None:
            type_ = types.setdefault(owner, Type(owner))
        elif type_.name != owner:
            fault(row.start(), f'"{name}": the comment speaks of {owner}, the table of {type_.name}')
        for other in type_.fields:
            if name == other.name or key == other.key:
                fault(row.start(), f'"{name}": the same name or JSON key twice')
        type_.fields.append(Field(kind, name, key, camel(of or ''), prose, since))
    rows, found = len(re.findall(r'\bGOV_FIELD_\w+', BLOCK.sub('', body))), len(ROW.findall(body))
    if rows != found:
        fault(0, f'{rows} rows in the table, {found} of them understood')
    return type_


def check_accessors(path, text, type_, defined, faults):
    """Each row needs a macro of its kind or functions with blocks of their own."""
    for f in type_.fields:
        macro = defined.get(f.member)
        wanted = {f'{type_.prefix}_get_{f.member}'}
        if f.accessor != 'LIST':
            wanted.add(f'{type_.prefix}_set_{f.member}')
        if macro is None and not all(re.search(rf'\b{w} \(', text) for w in wanted):
            faults.append(f'{path}: "{f.name}": no GOV_DEFINE_{f.accessor} line for {type_.name}')
        elif macro is not None and macro != f.accessor:
            faults.append(f'{path}: "{f.name}" is of kind {f.kind}: GOV_DEFINE_{f.accessor} expected, GOV_DEFINE_{macro} found')
    names = {f.member for f in type_.fields}
    for member in sorted(set(defined) - names):
        faults.append(f'{path}: GOV_DEFINE_{defined[member]} for "{member}", which has no row')


def read_records(path, text, types, faults):
    blocks = [read_block(b[1]) for b in BLOCK.finditer(text)]
    defines = [(d[1], [a.strip() for a in d[2].split(',')]) for d in DEFINE.finditer(text)]
    here = {args[0]: types.setdefault(args[0], Type(args[0], constructed=True))
            for kind, args in defines if kind.startswith('RECORD')}
    for match in TABLE.finditer(text):
        type_ = read_table(path, text, match, types, faults)
        if type_:
            here[type_.name] = type_
    for type_ in here.values():
        type_.documented |= {b[0] for b in blocks}
        for about, _, prose, since in blocks:
            if about == type_.name:
                type_.doc, type_.since = prose, since
        if not type_.doc or not type_.since:
            faults.append(f'{path}: {type_.name}: no comment about the type, or no Since in it')
        defined = {}
        for kind, args in defines:
            if kind in ACCESSOR.values() and (args[0] == type_.name or len(here) == 1):
                member = next((a for a in args if a in {f.member for f in type_.fields}), args[min(2, len(args) - 1)])
                defined[member] = kind
        check_accessors(path, text, type_, defined, faults)


def read_enums(path, text, enums, faults):
    """name -> (description, {nick: description})"""
    blocks = {b[0]: b for b in (read_block(m[1]) for m in BLOCK.finditer(text))}
    for match in ENUM.finditer(text):
        body, name = match.groups()
        if name not in blocks:
            faults.append(f'{path}: {name}: no comment')
            continue
        _, words, prose, _ = blocks[name]
        prefix, values = snake(name).upper() + '_', {}
        for value, hints in ENUM_VALUE.findall(re.sub(r'/\*[^<].*?\*/', '', body, flags=re.S)):
            nick = re.search(r'nick=([\w.+-]+)', hints)
            nick = nick[1] if nick else value.removeprefix(prefix).lower().replace('_', '-')
            if not words.get(value):
                faults.append(f'{path}: {value}: not described in the comment of {name}')
            values[nick] = words.get(value, '')
        enums[name] = (prose, values)


def read(paths):
    types, enums, faults = {}, {}, []
    for path in paths:
        with open(path, encoding='utf-8') as file:
            text = file.read()
        (read_enums if path.endswith('.h') else read_records)(
            path, text, enums if path.endswith('.h') else types, faults)
    if faults:
        raise Faults('\n'.join(faults))
    return types, enums


# --accessor-docs

def unset(f):
    """How the value looks when the field is not stated, for people."""
    if f.accessor == 'ENUM':
        return f'`{snake(f.of).upper()}_UNSET`'
    return {'BOOLEAN': '%FALSE', 'INTEGER': '0', 'STRINGS': '%NULL'}.get(f.accessor, '%NULL')


def value_words(f):
    of = f.of.removeprefix('Gov')
    return {
        'STRING': 'the text', 'TEXT': 'the text', 'URI': 'the URI or identifier',
        'DURATION': 'the ISO 8601 duration', 'NUMBER': 'the decimal number as text',
        'DATE': 'the date', 'BOOLEAN': 'whether it is so', 'INTEGER': 'the number',
        'ENUM': f'a word of [enum@{of}]', 'STRINGS': 'the texts',
        'REF': 'the reference', 'RECORD': f'the [class@{of}]',
        'REFS': 'a [class@List] of [class@Ref]', 'RECORDS': f'a [class@List] of [class@{of}]',
    }[f.kind]


def block(name, parameters, prose, returns, since):
    def wrapped(text):
        return textwrap.wrap(text, 88, break_long_words=False, break_on_hyphens=False)

    lines = [f'{name}:', *parameters]
    for paragraph in prose:
        lines += ['', *wrapped(paragraph)]
    if returns:
        first, *rest = wrapped('Returns: ' + returns)
        lines += ['', first, *('  ' + line for line in rest)]
    lines += ['', f'Since: {since}']
    return '/**\n' + '\n'.join((' * ' + line).rstrip() for line in lines) + '\n */\n'


def annotated(notes, words):
    notes = ' '.join(n for n in notes if n)
    return f'{notes}: {words}' if notes else words


def getter(type_, f):
    property_ = f'[property@{type_.name[3:]}:{f.name}]'
    array = '(array zero-terminated=1)'
    if f.accessor == 'LIST':
        notes = ['(transfer none)']
        words = (f'{value_words(f)}, empty where nothing is stated. The record owns it: '
                 'what is added to the list is added to the record')
    elif f.accessor == 'STRINGS':
        notes = ['(transfer none)', array]
        words = f'{value_words(f)}, none where nothing is stated'
    elif f.accessor in NULLABLE:
        notes = ['(transfer none)', '(nullable)']
        words = f'{value_words(f)}, or {unset(f)} where nothing is stated'
    else:
        notes = []
        words = (f'{value_words(f)}. It is {unset(f)} as well where nothing is stated: '
                 '[method@Record.has] tells')
        if f.accessor == 'ENUM':
            words = f'{value_words(f)}, or {unset(f)} where nothing or an unknown word is stated'
    return block(f'{type_.prefix}_get_{f.member}', [f'@self: {article(type_.words)}'],
                 [f'Gets {property_}.', first_sentence(f.doc)], annotated(notes, words), f.since)


def setter(type_, f):
    property_ = f'[property@{type_.name[3:]}:{f.name}]'
    array = '(array zero-terminated=1)' if f.accessor == 'STRINGS' else ''
    if f.accessor in NULLABLE:
        notes, words = ['(nullable)', array], f'{value_words(f)}, or %NULL to state nothing'
    else:
        notes, words = [], value_words(f)
        if f.accessor == 'ENUM':
            words += f', or {unset(f)} to state nothing'
    return block(f'{type_.prefix}_set_{f.member}',
                 [f'@self: {article(type_.words)}', f'@{f.parameter}: ' + annotated(notes, words)],
                 [f'Sets {property_}.', first_sentence(f.doc)], '', f.since)


def accessor_docs(types, _enums):
    yield '/* Written by document-fields.py, for g-ir-scanner alone. Never compiled. */\n'
    for type_ in types.values():
        new = f'{type_.prefix}_new'
        if type_.constructed and new not in type_.documented:
            yield block(new, [], [f'Creates a [class@{type_.name[3:]}] that says nothing yet.'],
                        '(transfer full): the new record', type_.since)
        for f in type_.fields:
            if f'{type_.prefix}_get_{f.member}' not in type_.documented:
                yield getter(type_, f)
            if f.accessor != 'LIST' and f'{type_.prefix}_set_{f.member}' not in type_.documented:
                yield setter(type_, f)


# --descriptions

def plain(prose, keys, own=''):
    """Turns the links of gi-docgen into words that stand on their own, in what is said of `own`."""
    def word(match):
        kind, target = match.groups()
        if kind in ('property', 'signal'):
            owner, _, name = target.partition(':')
            key = keys.get((f'Gov{owner}', name), name)
            return key if f'Gov{owner}' in (own, 'GovRecord') else f'{owner}.{key}'
        if kind in ('class', 'enum', 'struct', 'iface', 'flags', 'type'):
            return snake(target.split('.')[0]).replace('_', ' ')
        return target
    prose = re.sub(r'\[(\w+)@([\w.:-]+)\]', word, prose)
    prose = re.sub(r'[%#](?:Gov)?(\w+)', r'\1', prose)
    return re.sub(r'[`*]', '', prose)


def c_string(text):
    text = text.replace('\\', '\\\\').replace('"', '\\"')
    return '"' + ''.join(c if ord(c) < 128 else ''.join(f'\\{b:03o}' for b in c.encode()) for c in text) + '"'


def descriptions(types, enums):
    keys = {(t.name, f.name): f.key for t in types.values() for f in t.fields}
    rows = {}
    for t in types.values():
        rows[t.name] = t.doc
        rows.update({f'{t.name}:{f.name}': f.doc for f in t.fields})
    for name, (prose, words) in enums.items():
        rows[name] = prose
        rows.update({f'{name}:{nick}': text for nick, text in words.items()})
    yield '/* Written by document-fields.py. */\n'
    yield '#include "records/gov-descriptions-private.h"\n'
    yield '/* Sorted by name, byte for byte. */'
    yield 'const GovDescription gov_descriptions[] = {'
    for name in sorted(rows, key=str.encode):
        yield f'  {{ {c_string(name)}, {c_string(plain(first_paragraph(rows[name]), keys, name.split(":")[0]))} }},'
    yield '};\n'
    yield 'const guint gov_n_descriptions = G_N_ELEMENTS (gov_descriptions);'


# --vala-metadata

def vala_metadata(types, _enums):
    yield '// Written by document-fields.py: what a GIR cannot say.'
    for t in types.values():
        if not t.constructed:
            yield f'// {t.name} is abstract: what makes one is a function, and no constructor of its own.'
            yield f'{t.name[3:]}.new* symbol_type="function"'
        for f in t.fields:
            if f.accessor in NULLABLE:
                yield f'{t.name[3:]}.{f.member}#property nullable'


MODES = {
    '--accessor-docs': accessor_docs,
    '--descriptions': descriptions,
    '--vala-metadata': vala_metadata,
}


def main(arguments):
    modes = [a.partition('=') for a in arguments if a.startswith('--')]
    paths = [a for a in arguments if not a.startswith('--')]
    if not modes or not paths or any(mode not in MODES for mode, _, _ in modes):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    try:
        types, enums = read(paths)
    except Faults as faults:
        print(faults, file=sys.stderr)
        return 1
    for mode, _, output in modes:
        text = '\n'.join(MODES[mode](types, enums)) + '\n'
        if output:
            with open(output, 'w', encoding='utf-8') as file:
                file.write(text)
        else:
            sys.stdout.write(text)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
