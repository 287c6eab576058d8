#!/usr/bin/env python3
"""Makes what the package for Node.js needs to know of the GIR.

usage: make-package.py GIR SOURCES FOLDER

written to FOLDER:
    tables.json   what each property holds, which calls can fail, and which end later
    index.mjs     index.mjs.in, with the names of all types exported
    index.d.ts    the types
"""
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

CORE = '{http://www.gtk.org/introspection/core/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'

PLAIN = {'utf8': 'string', 'filename': 'string', 'gboolean': 'boolean', 'none': 'void', 'GType': 'GType',
         'gint64': 'number', 'guint64': 'number', 'gssize': 'number', 'gsize': 'number', 'gint': 'number',
         'guint': 'number', 'gdouble': 'number', 'gpointer': 'any', 'GLib.Bytes': 'Bytes'}
RESERVED = {'extends', 'in', 'default', 'class', 'function', 'new', 'with', 'for', 'this', 'public'}
INTEGERS = {'gint64', 'guint64'}


def camel(name):
    first, *rest = name.replace('-', '_').split('_')
    return first + ''.join(word[:1].upper() + word[1:] for word in rest)


class Namespace:
    def __init__(self, gir):
        self.root = ElementTree.parse(gir).getroot().find(CORE + 'namespace')
        self.classes = {node.get('name'): node for node in self.root.findall(CORE + 'class')}
        self.enums = {node.get('name'): node for node in self.root.findall(CORE + 'enumeration')}
        self.boxed = {node.get('name'): node for node in self.root.findall(CORE + 'record')
                      if not node.get(GLIB + 'is-gtype-struct-for') and node.get(GLIB + 'get-type')}

    def is_record(self, name):
        node = self.classes.get(name)
        return node is not None and (name == 'Record' or self.is_record(node.get('parent')))

    def types(self):
        """Everything with methods, by name."""
        return {**self.classes, **self.boxed}

    # How a property is to be treated: see extendProperty() in index.mjs.in.
    def property(self, node):
        element = node.find(CORE + 'type')
        name = element.get('name') if element is not None else None
        writable = node.get('writable') == '1'
        if name == 'List':
            return {'kind': 'list', 'type': name, 'writable': False}
        if name in ('Date', 'Ref'):
            return {'kind': name, 'type': name, 'writable': writable}
        if name in self.enums:
            return {'kind': 'enum', 'type': name, 'writable': writable}
        if name in INTEGERS:
            return {'kind': 'integer', 'type': name, 'writable': writable}
        if name and self.is_record(name):
            return {'kind': 'record', 'type': name, 'writable': writable}
        return None

    def tables(self):
        records = {name: {camel(prop.get('name')): found for prop in node.findall(CORE + 'property')
                          if (found := self.property(prop))}
                   for name, node in self.classes.items() if self.is_record(name)}
        items = {node.get(GLIB + 'type-name'): name for name, node in self.classes.items()
                 if self.is_record(name) or name == 'Ref'}
        return {'records': records, 'itemTypes': items,
                'methods': {name: self.methods(node) for name, node in self.types().items()}}

    @staticmethod
    def methods(node):
        found = {'instance': {}, 'static': {}}
        for where, tags in (('instance', ('method',)), ('static', ('function', 'constructor'))):
            for method in (child for tag in tags for child in node.findall(CORE + tag)):
                name, throws = method.get('name'), method.get('throws') == '1'
                if method.get('moved-to') or method.get('introspectable') == '0':
                    continue
                if name.endswith('_async'):
                    found[where][camel(name)] = {'async': len(parameters(method)) - 2}
                elif not name.endswith('_finish') and (throws or takes_type(method)):
                    found[where][camel(name)] = {'throws': throws, 'takesType': takes_type(method)}
        return found

    # Types

    def type_of(self, node, given=False):
        array = node.find(CORE + 'array')
        if array is not None:
            inner = array.find(CORE + 'type').get('name')
            return 'Uint8Array' if inner == 'guint8' else self.name_of(inner) + '[]'
        name = node.find(CORE + 'type').get('name')
        text = self.name_of(name)
        return text + ' | null' if node.get('nullable') == '1' or node.get('allow-none') == '1' else text

    def name_of(self, name):
        if name in PLAIN:
            return PLAIN[name]
        return name if name in self.classes or name in self.enums or name in self.boxed else 'any'

    def declare(self):
        yield from (self.declare_enum(name, node) for name, node in self.enums.items())
        yield from (self.declare_class(name, node) for name, node in self.types().items())
        for function in self.root.findall(CORE + 'function'):
            yield '  ' + self.declare_method(function, 'function ').strip()

    @staticmethod
    def declare_enum(name, node):
        members = ''.join(f'\n    {member.get("name").upper()} = {member.get("value")},'
                          for member in node.findall(CORE + 'member'))
        return f'  enum {name} {{{members}\n  }}'

    def declare_class(self, name, node):
        parent = node.get('parent')
        extends = f' extends {parent}' if parent in self.classes else ''
        properties = node.findall(CORE + 'property')
        body = [self.declare_property(prop) for prop in properties]
        if self.is_record(name) and name != 'Record':
            body.append(f'    constructor(properties?: {name}Properties);')
            body.append(f'    constructor(title: string, properties?: {name}Properties);')
        body += [self.declare_method(method, '    ') for method in node.findall(CORE + 'method')]
        body += [self.declare_method(method, '    static ') for tag in ('function', 'constructor')
                 for method in node.findall(CORE + tag) if method.get('name') != 'new' or not self.is_record(name)]
        body += ADDED.get(name, [])
        text = f'  class {name}{extends} {{\n' + '\n'.join(line for line in body if line) + '\n  }'
        return self.declare_given(name, properties, parent) + text if self.is_record(name) else text

    def declare_given(self, name, properties, parent):
        """What a constructor takes."""
        extends = f' extends {parent}Properties' if parent in self.classes else ''
        lines = [f'    {key}?: {text};' for prop in properties for key, text in self.taken(prop)]
        return f'  interface {name}Properties{extends} {{\n' + '\n'.join(lines) + '\n  }\n'

    def taken(self, prop):
        """The names under which a property is set, each with the type of what it takes."""
        name, found = camel(prop.get('name')), self.property(prop)
        if found is None:
            if prop.get('writable') == '1':
                yield name, self.got(prop)
            return
        held = self.name_of(found['type'])
        if found['kind'] == 'list':
            yield name, 'Iterable<unknown>'
        elif found['writable']:
            yield name, {'Date': 'Date | globalThis.Date | string | null', 'Ref': 'Ref | string | null',
                         'enum': f'{held} | string', 'integer': 'number',
                         'record': f'{held} | {held}Properties | null'}[found['kind']] + (
                             ' | string' if held == 'Deadline' else '')
            if found['kind'] == 'Date':
                yield f'{name}Date', 'globalThis.Date | string | null'

    def got(self, prop):
        """The type that a property is read as."""
        found = self.property(prop)
        text = self.name_of(found['type']) if found else self.type_of(prop)
        is_nullable = found['kind'] in ('Date', 'Ref', 'record') if found else text == 'string'
        return text + ' | null' if is_nullable else text

    def declare_property(self, prop):
        taken = dict(self.taken(prop))
        lines = [f'    get {camel(prop.get("name"))}(): {self.got(prop)};']
        for name, text in taken.items():
            if name != camel(prop.get('name')):
                lines.append(f'    get {name}(): globalThis.Date | null;')
            lines.append(f'    set {name}(value: {text});')
        return '\n'.join(lines)

    def declare_method(self, node, prefix):
        name = node.get('name')
        if node.get('introspectable') == '0' or node.get('moved-to') or name.endswith('_finish'):
            return ''
        given = parameters(node)
        result = self.type_of(node.find(CORE + 'return-value'))
        if name.endswith('_async'):
            given, result = given[:-2], 'Promise<any>'
        arguments = [f'{self.argument(param)}{"?" if self.is_optional(given, i) else ""}: {self.type_of(param)}'
                     for i, param in enumerate(given)]
        return f'{prefix}{camel(name)}({", ".join(arguments)}): {result};'

    @staticmethod
    def argument(param):
        name = camel(param.get('name'))
        return name + '_' if name in RESERVED else name

    @staticmethod
    def is_optional(given, i):
        return all(param.get('nullable') == '1' for param in given[i:])


ADDED = {
    'Record': ['    toJSON(): { type: string; [member: string]: unknown };'],
    'List': ['    readonly length: number;', '    at(position: number): any;', '    push(...items: unknown[]): number;',
             '    [Symbol.iterator](): IterableIterator<any>;', '    toJSON(): unknown[];'],
    'Register': ['    readonly length: number;', '    at(position: number): Record | null;',
                 '    [Symbol.iterator](): IterableIterator<Record>;',
                 '    toJSON(): { type: string; [member: string]: unknown };'],
    'Date': ['    toDate(): globalThis.Date | null;', '    toJSON(): string;', '    toString(): string;'],
}


def parameters(node):
    found = node.find(CORE + 'parameters')
    return found.findall(CORE + 'parameter') if found is not None else []


def takes_type(node):
    return any(param.find(f'{CORE}type[@name="GType"]') is not None for param in parameters(node))


def main(gir, sources, folder):
    namespace, sources, folder = Namespace(gir), pathlib.Path(sources), pathlib.Path(folder)
    names = sorted([*namespace.types(), *namespace.enums])

    def write(name, text):
        (folder / name).write_text(text, encoding='utf-8')

    write('tables.json', json.dumps(namespace.tables(), sort_keys=True))
    write('index.mjs', (sources / 'index.mjs.in').read_text(encoding='utf-8')
          + '\nconst {\n' + ''.join(f'  {name}: Gov{name},\n' for name in names) + '} = exported;\nexport {\n'
          + ''.join(f'  Gov{name} as {name},\n' for name in names) + '};\n')
    write('index.d.ts', (sources / 'index.d.ts.in').read_text(encoding='utf-8')
          .replace('@TYPES@', '\n\n'.join(text for text in namespace.declare() if text.strip()))
          .replace('@NAMES@', '\n'.join(f'export import {name} = Gov.{name};' for name in names)))


if __name__ == '__main__':
    main(*sys.argv[1:])
