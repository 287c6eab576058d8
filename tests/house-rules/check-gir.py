#!/usr/bin/env python3
"""Every language can use what the GIR describes, and everything in it is documented.

usage: check-gir.py GIR [ALLOWED]
       check-gir.py --self-test

What g-ir-scanner lets pass and what then crashes, leaks or is missing in Python,
JavaScript or Vala. ALLOWED lists exceptions, one a line: the rule, the name, and
after a # the reason. An exception that nothing needs is a fault as well.

What bindings need, and the rule here that holds the library to it:
  objects in Gov.List alone (container, list, array), string lists that are never NULL (strv), bytes with
  their length (bytes), variants that are given away (variant), one value besides the result, marked as
  such (out), NULL only where it is said (nullable), no truth that means failure without an error (truth), the
  object and no truth of what can fail (out), triples of asynchronous methods (async), no callbacks that are
  kept (callback), accessors for each property and no name twice (getter, setter, accessor, clash), makers
  that g_object_new() could do without (maker), values that can be compared (boxed), times as GDateTime or
  Gov.Date (type), words with a GType and a nick (gtype, nick, unset), ids that are text and counts without
  a sign (number), names that no language has taken (name), final classes without members or macros
  (final, fields, vfunc, macro), paths as file names and no varargs (filename, varargs).
What no GIR tells is tested elsewhere: that objects can be made by g_object_new() and that a child does not
keep its parent alive in tests/python, that signals come in the caller's thread nowhere, for there is no
thread of ours that emits any.
"""
import pathlib
import sys
import xml.etree.ElementTree as ET

CORE = '{http://www.gtk.org/introspection/core/1.0}'
C = '{http://www.gtk.org/introspection/c/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'

CALLABLES = [CORE + tag for tag in ('function', 'method', 'constructor')]
PLAIN = set('''gboolean gchar guchar gshort gushort gint guint glong gulong gint8 guint8 gint16
    guint16 gint32 guint32 gint64 guint64 gfloat gdouble gsize gssize GType gunichar none
    GLib.Quark'''.split())
ELEMENTS = PLAIN | {'utf8', 'filename'}
# Python frees these twice, GJS leaks them, or the other way round.
CONTAINERS = {'GLib.' + t for t in ('PtrArray', 'Array', 'ByteArray', 'HashTable', 'List', 'SList', 'Tree', 'Queue')}
LISTS = {'Gio.ListModel', 'Gio.ListStore'}
# Keywords of Python, and what objects have already in Python or JavaScript. (JavaScript
# takes its keywords as names of members, Vala writes @ before its own.)
NAMES = set('''and as assert async await break class continue def del elif else except finally for from
    global if import in is lambda nonlocal not or pass print raise return try while with yield None True
    False constructor toString valueOf prototype notify connect disconnect emit get_property set_property
    ref unref get_type list_properties props'''.split())
WHOLE = {'gint', 'guint', 'gint8', 'guint8', 'gint16', 'guint16', 'gint32', 'guint32', 'gint64', 'guint64', 'glong',
         'gulong', 'gsize', 'gssize', 'gshort', 'gushort'}
SIGNED = {'gint', 'gint32', 'gint64', 'glong', 'gshort'}


def text_of(element):
    """The documentation of an element, or None."""
    doc = element.find(CORE + 'doc')
    return doc.text.strip() if doc is not None and doc.text else None


class Gir:
    def __init__(self, root):
        self.namespace = root.find(CORE + 'namespace')
        self.enums = {e.get('name'): e for tag in ('enumeration', 'bitfield')
                      for e in self.namespace.findall(CORE + tag)}

    def faults(self):
        """(rule, name, message) of each."""
        for element in self.namespace.iter():
            if element.tag in CALLABLES:
                yield from self.callable(element)
        for element in self.namespace:
            tag = element.tag.removeprefix(CORE)
            yield from getattr(self, tag.replace('-', '_'), lambda e: ())(element)

    # What things are called, said and since when.

    def documented(self, element, name):
        if text_of(element) is None:
            yield 'documented', name, 'no documentation'
        if not element.get('version'):
            yield 'since', name, 'no Since'

    # Functions.

    def callable(self, f):
        name = f.get(C + 'identifier')
        parameters = f.findall(f'{CORE}parameters/{CORE}parameter')
        result = f.find(CORE + 'return-value')
        if f.get('introspectable') == '0':
            if not f.get('shadowed-by'):
                yield 'introspectable', name, 'no language but C can call it'
            return
        yield from self.documented(f, name)
        if f.get('name') in NAMES:
            yield 'name', name, f'"{f.get("name")}" is taken in another language'
        for p in f.findall(f'{CORE}parameters/*'):
            if text_of(p) is None:
                yield 'documented', name, f'nothing is said of @{p.get("name")}'
        if self.type_name(result) != 'none' and text_of(result) is None:
            yield 'documented', name, 'nothing is said of what it returns'
        for what, value in [('it returns', result), *((f'@{p.get("name")} is', p) for p in parameters)]:
            yield from self.value(name, what, value, f.get('name'), parameters)
        if f.get('throws') == '1' and self.type_name(result) == 'gboolean' and 'error' not in (text_of(result) or ''):
            yield 'truth', name, 'can fail, and does not say that its truth tells so'
        if f.get('name') == 'new':
            yield from self.maker(name, f, parameters)
        if f.get('name', '').endswith('_async'):
            yield from self.asynchronous(name, f, parameters)
        outs = [p for p in parameters if p.get('direction') in ('out', 'inout')]
        if len(outs) > 1:
            yield 'out', name, f'{len(outs)} values besides the result'
        if outs and f.get('throws') == '1':
            yield 'out', name, 'can fail and has a value besides the result: return the value'

    def maker(self, name, f, parameters):
        """Whatever new() takes is a property, so that g_object_new() can do the same."""
        owner = next((c for c in self.namespace if f in list(c)), None)
        properties = {p.get('name').replace('-', '_') for p in owner.findall(CORE + 'property')} if owner is not None else ()
        for p in parameters:
            if p.get('name') not in properties:
                yield 'maker', name, f'@{p.get("name")} is no property'

    def asynchronous(self, name, f, parameters):
        if f.tag != CORE + 'method':
            yield 'async', name, 'no method: promises are made for methods alone'
        types = [self.type_name(p) for p in parameters]
        if types[-3:-1] != ['Gio.Cancellable', 'Gio.AsyncReadyCallback']:
            yield 'async', name, 'does not end with a cancellable, a callback and its data'
        elif not all(p.get('nullable') == '1' for p in parameters[-3:-1]):
            yield 'async', name, 'its cancellable or its callback cannot be NULL'

    def memory(self, name, what, element):
        """A parameter or a result that is a pointer to something plain, or that is more than one thing."""
        type_, inner = self.type_name(element), element.find(CORE + 'type')
        array = element.find(CORE + 'array')
        pointer = inner is not None and (inner.get(C + 'type') or '').endswith('*')
        if type_ in ('guint8', 'gchar', 'guchar') and pointer and element.get('direction') is None:
            yield 'bytes', name, f'{what} bytes without their length'
        elif type_ in PLAIN - {'none'} and pointer and element.get('direction') is None:
            yield 'out', name, f'{what} a pointer to {type_} without (out)'
        elif array is not None and self.type_name(array) == 'guint8' and array.get('length') is None:
            yield 'bytes', name, f'{what} bytes without their length'
        elif element.tag == CORE + 'return-value' and array is not None and element.get('nullable') == '1':
            yield 'strv', name, 'returns a list that can be NULL: return an empty one'
        elif element.tag == CORE + 'return-value' and type_ == 'GLib.Variant' and element.get('transfer-ownership') != 'full':
            yield 'variant', name, 'returns a variant and keeps it: a floating one leaks in JavaScript'

    @staticmethod
    def number(name, what, called, type_):
        if (called == 'id' or called.endswith('_id')) and type_ in WHOLE:
            yield 'number', name, f'{what} a number: ids are text'
        elif type_ in SIGNED and (called == 'position' or called.startswith('n_')):
            yield 'number', name, f'{what} a count with a sign'

    def value(self, name, what, element, method, parameters):
        """A parameter or a result."""
        type_ = self.type_name(element)
        array = element.find(CORE + 'array')
        yield from self.memory(name, what, element)
        yield from self.number(name, what, element.get('name') or '', type_)
        if element.find(CORE + 'varargs') is not None:
            yield 'varargs', name, 'varargs'
        elif type_ in CONTAINERS or (array is not None and array.get('name') in CONTAINERS):
            yield 'container', name, f'{what} a {type_ or array.get("name")}'
        elif type_ in LISTS:
            yield 'list', name, f'{what} a {type_}: records are handed out as Gov.List'
        elif array is not None and self.type_name(array) not in ELEMENTS:
            yield 'array', name, f'{what} a C array of {self.type_name(array)}'
        elif type_ == 'gpointer' and not self.is_user_data(element, parameters):
            yield 'pointer', name, f'{what} a bare gpointer'
        elif type_ in ('gulong', 'glong', 'time_t', 'GLib.Date'):
            yield 'type', name, f'{what} a {type_}'
        elif type_ == 'utf8' and element.get('name') in ('path', 'filename'):
            yield 'filename', name, f'{what} UTF-8, but a path is of (type filename)'
        if element.get('scope') in ('notified', 'call', 'forever'):
            yield 'callback', name, f'{what} a callback: use a signal or a list'

    @staticmethod
    def is_user_data(element, parameters):
        index = str(parameters.index(element)) if element in parameters else None
        return element.get('name') in ('user_data', 'data') and any(
            p.get('closure') == index or p.get('scope') for p in parameters)

    @staticmethod
    def type_name(element):
        inner = element.find(CORE + 'type')
        return inner.get('name') if inner is not None else None

    # Types.

    def klass(self, c):
        name = c.get('name')
        yield from self.documented(c, name)
        if c.get(GLIB + 'get-type') is None:
            yield 'gtype', name, 'no GType'
        if c.tag == CORE + 'class' and c.get('final') != '1' and c.get('abstract') != '1':
            yield 'final', name, 'neither final nor abstract'
        methods = {m.get('name'): m for m in c.findall(CORE + 'method')}
        signals = {s.get('name').replace('-', '_'): s for s in c.findall(GLIB + 'signal')}
        properties = c.findall(CORE + 'property')
        for p in properties:
            yield from self.property(name, p, methods, signals)
        for s in c.findall(GLIB + 'signal'):
            yield from self.documented(s, f'{name}::{s.get("name")}')
        for v in c.findall(CORE + 'virtual-method'):
            yield 'vfunc', f'{name}.{v.get("name")}', 'a virtual function in a public class struct'
        paired = {p.get(k) for p in properties for k in ('getter', 'setter')}
        for m in sorted(methods):
            parameters = methods[m].findall(f'{CORE}parameters/{CORE}parameter')
            if properties and m not in paired and (
                    (m.startswith('get_') and not parameters) or (m.startswith('set_') and len(parameters) == 1)):
                yield 'accessor', f'{name}.{m}', 'accessor of no property'
            if m.endswith('_async') and not {m[:-6], m[:-6] + '_finish'} <= set(methods):
                yield 'async', f'{name}.{m}', 'no _finish, or no plain call beside it'
        yield from self.fields(name, c)

    def property(self, owner, p, methods, signals):
        name = f'{owner}:{p.get("name")}'
        member = p.get('name').replace('-', '_')
        yield from self.documented(p, name)
        if member in NAMES:
            yield 'name', name, 'taken in another language'
        yield from self.number(name, 'is', member, self.type_name(p))
        if member in methods or 'list_' + member in methods or member in signals: # Ruby leaves list_ out
            yield 'clash', name, 'a method or signal has the same name'
        type_ = self.type_name(p)
        if type_ in CONTAINERS or type_ in LISTS:
            yield 'container', name, f'is a {type_}'
        getter, setter = methods.get(p.get('getter')), methods.get(p.get('setter'))
        if getter is None:
            yield 'getter', name, 'no getter'
        if p.get('writable') == '1' and p.get('construct-only') != '1' and setter is None:
            yield 'setter', name, 'can be written, but has no setter'
        if p.get('writable') != '1' and setter is not None:
            yield 'setter', name, 'cannot be written, but has a setter'
        optional = type_ not in PLAIN and type_ not in self.enums and type_ != 'List'
        if p.find(CORE + 'array') is not None:
            optional = False  # an empty list says that nothing is stated
        if getter is not None:
            result = getter.find(CORE + 'return-value')
            if result.get('transfer-ownership') != 'none':
                yield 'transfer', name, 'its getter gives away what it returns'
            if optional and p.get('writable') == '1' and result.get('nullable') != '1':
                yield 'nullable', name, 'its getter is not (nullable)'
            if not optional and result.get('nullable') == '1':
                yield 'nullable', name, 'its getter is (nullable), and never is NULL'
            if type_ and self.type_name(result) != type_:
                yield 'getter', name, f'is {type_}, its getter returns {self.type_name(result)}'
        if setter is not None and (optional or p.find(CORE + 'array') is not None):
            parameter = setter.find(f'{CORE}parameters/{CORE}parameter')
            if parameter.get('nullable') != '1':
                yield 'nullable', name, 'its setter does not take NULL'
        if type_ in self.enums:
            first = self.enums[type_].find(CORE + 'member')
            if (first.get('value'), first.get(GLIB + 'nick')) != ('0', 'unset'):
                yield 'unset', type_, 'its first word is not "unset", which is 0'

    def interface(self, i):
        yield from self.klass(i)

    def record(self, r):
        if r.get(GLIB + 'is-gtype-struct-for'):
            if {f.get('name') for f in r.findall(CORE + 'field')} - {'parent_class', 'g_iface'}:
                yield 'fields', r.get('name'), 'members of a class struct that everyone sees'
            return
        yield from self.documented(r, r.get('name'))
        if r.get(GLIB + 'get-type') is None:
            yield 'boxed', r.get('name'), 'a struct that is not boxed'
        missing = {'equal', 'hash', 'compare'} - {m.get('name') for m in r.findall(CORE + 'method')}
        if missing:
            yield 'boxed', r.get('name'), f'a value without {", ".join(sorted(missing))}'
        yield from self.fields(r.get('name'), r)

    def fields(self, name, element):
        for f in element.findall(CORE + 'field'):
            if f.get('private') != '1' and f.get('name') not in ('parent_instance', 'g_iface'):
                yield 'fields', f'{name}.{f.get("name")}', 'a struct member that everyone sees'

    def union(self, u):
        yield 'boxed', u.get('name'), 'a union'

    def enumeration(self, e):
        name = e.get('name')
        yield from self.documented(e, name)
        if e.get(GLIB + 'get-type') is None:
            yield 'gtype', name, 'no GType'
        nicks = [m.get(GLIB + 'nick') for m in e.findall(CORE + 'member')]
        if len(set(nicks)) < len(nicks):
            yield 'nick', name, 'two words with one nick'
        for m in e.findall(CORE + 'member'):
            if text_of(m) is None:
                yield 'documented', f'{name}.{m.get("name")}', 'no documentation'
            if e.get(GLIB + 'get-type') and not m.get(GLIB + 'nick'):
                yield 'nick', f'{name}.{m.get("name")}', 'no nick'

    bitfield = enumeration

    def callback(self, c):
        yield from self.documented(c, c.get('name'))

    def constant(self, c):
        yield from self.documented(c, c.get(C + 'type') or c.get('name'))

    def function_macro(self, m):
        yield 'macro', m.get('name'), 'a macro: no language but C can use it'

    def alias(self, a):
        yield from self.documented(a, a.get('name'))


# A class in Python cannot have a method called class.
setattr(Gir, 'class', Gir.klass)


def read_allowed(path):
    lines = (line.partition('#') for line in pathlib.Path(path).read_text(encoding='utf-8').split('\n'))
    allowed = {}
    for words, _, reason in lines:
        if words.strip():
            rule, name = words.split()
            if not reason.strip():
                sys.exit(f'{path}: {rule} {name}: no reason given')
            allowed[rule, name] = reason
    return allowed


def check(root, allowed):
    unused = dict(allowed)
    for rule, name, message in Gir(root).faults():
        if (rule, name) in allowed:
            unused.pop((rule, name), None)
        else:
            yield f'{name}: {message} [{rule}]'
    for rule, name in unused:
        yield f'{name}: the exception [{rule}] is needed no more'


# A namespace without a fault; each case of the self-test spoils one thing in it.
GOOD = '''<?xml version="1.0"?>
<repository xmlns="http://www.gtk.org/introspection/core/1.0"
  xmlns:c="http://www.gtk.org/introspection/c/1.0" xmlns:glib="http://www.gtk.org/introspection/glib/1.0">
<namespace name="Gov">
<class name="Item" version="1.0" final="1" parent="GObject.Object" glib:get-type="gov_item_get_type">
  <doc>An item.</doc>
  <constructor name="new" c:identifier="gov_item_new" version="1.0"><doc>Creates.</doc>
    <return-value transfer-ownership="full"><doc>it</doc><type name="Item"/></return-value></constructor>
  <method name="get_title" c:identifier="gov_item_get_title" version="1.0"><doc>Gets.</doc>
    <return-value transfer-ownership="none" nullable="1"><doc>it</doc><type name="utf8"/></return-value>
    <parameters><instance-parameter name="self"><doc>it</doc><type name="Item"/></instance-parameter></parameters></method>
  <method name="set_title" c:identifier="gov_item_set_title" version="1.0"><doc>Sets.</doc>
    <return-value transfer-ownership="none"><type name="none"/></return-value>
    <parameters><instance-parameter name="self"><doc>it</doc><type name="Item"/></instance-parameter>
      <parameter name="title" nullable="1"><doc>it</doc><type name="utf8"/></parameter></parameters></method>
  <method name="get_status" c:identifier="gov_item_get_status" version="1.0"><doc>Gets.</doc>
    <return-value transfer-ownership="none"><doc>it</doc><type name="Status"/></return-value></method>
  <method name="get_parts" c:identifier="gov_item_get_parts" version="1.0"><doc>Gets.</doc>
    <return-value transfer-ownership="none"><doc>it</doc><type name="List"/></return-value></method>
  <method name="find" c:identifier="gov_item_find" version="1.0" throws="1"><doc>Finds.</doc>
    <return-value transfer-ownership="full"><doc>it</doc><type name="Item"/></return-value>
    <parameters><instance-parameter name="self"><doc>it</doc><type name="Item"/></instance-parameter>
      <parameter name="words"><doc>it</doc><array zero-terminated="1"><type name="utf8"/></array></parameter></parameters></method>
  <method name="save" c:identifier="gov_item_save" version="1.0" throws="1"><doc>Saves.</doc>
    <return-value transfer-ownership="none"><doc>TRUE, or FALSE with @error set</doc><type name="gboolean"/></return-value></method>
  <method name="save_finish" c:identifier="gov_item_save_finish" version="1.0" throws="1"><doc>Saves.</doc>
    <return-value transfer-ownership="none"><doc>TRUE, or FALSE with @error set</doc><type name="gboolean"/></return-value></method>
  <method name="save_async" c:identifier="gov_item_save_async" version="1.0"><doc>Saves.</doc>
    <return-value transfer-ownership="none"><type name="none"/></return-value>
    <parameters><instance-parameter name="self"><doc>it</doc><type name="Item"/></instance-parameter>
      <parameter name="cancellable" nullable="1"><doc>it</doc><type name="Gio.Cancellable"/></parameter>
      <parameter name="callback" nullable="1" scope="async" closure="2"><doc>it</doc><type name="Gio.AsyncReadyCallback"/></parameter>
      <parameter name="user_data" nullable="1"><doc>it</doc><type name="gpointer"/></parameter></parameters></method>
  <property name="title" version="1.0" writable="1" getter="get_title" setter="set_title"><doc>It.</doc><type name="utf8"/></property>
  <property name="status" version="1.0" getter="get_status"><doc>It.</doc><type name="Status"/></property>
  <property name="parts" version="1.0" getter="get_parts"><doc>It.</doc><type name="List"/></property>
  <glib:signal name="moved" version="1.0"><doc>It.</doc></glib:signal>
</class>
<record name="ItemClass" disguised="1" glib:is-gtype-struct-for="Item"/>
<record name="Date" version="1.0" glib:get-type="gov_date_get_type"><doc>A date.</doc>
  <method name="equal" c:identifier="gov_date_equal" version="1.0"><doc>Is.</doc>
    <return-value transfer-ownership="none"><doc>it</doc><type name="gboolean"/></return-value></method>
  <method name="hash" c:identifier="gov_date_hash" version="1.0"><doc>Is.</doc>
    <return-value transfer-ownership="none"><doc>it</doc><type name="guint"/></return-value></method>
  <method name="compare" c:identifier="gov_date_compare" version="1.0"><doc>Is.</doc>
    <return-value transfer-ownership="none"><doc>it</doc><type name="gint"/></return-value></method></record>
<enumeration name="Status" version="1.0" glib:get-type="gov_status_get_type"><doc>It.</doc>
  <member name="unset" value="0" glib:nick="unset"><doc>it</doc></member>
  <member name="held" value="1" glib:nick="held"><doc>it</doc></member></enumeration>
<function name="id_new" c:identifier="gov_id_new" version="1.0"><doc>Makes.</doc>
  <return-value transfer-ownership="full"><doc>it</doc><type name="utf8"/></return-value></function>
</namespace></repository>'''

ARRAY = '<array zero-terminated="1"><type name="utf8"/></array>'
SPOILED = [
    ('documented', '<doc>An item.</doc>', ''),
    ('documented', '<property name="title" version="1.0" writable="1" getter="get_title" setter="set_title"><doc>It.</doc>',
     '<property name="title" version="1.0" writable="1" getter="get_title" setter="set_title">'),
    ('documented', 'nullable="1"><doc>it</doc><type name="utf8"/></parameter>', 'nullable="1"><type name="utf8"/></parameter>'),
    ('documented', 'nullable="1"><doc>it</doc><type name="utf8"/></return-value>', 'nullable="1"><type name="utf8"/></return-value>'),
    ('documented', 'value="1" glib:nick="held"><doc>it</doc>', 'value="1" glib:nick="held">'),
    ('since', 'c:identifier="gov_id_new" version="1.0"', 'c:identifier="gov_id_new"'),
    ('introspectable', 'c:identifier="gov_id_new"', 'c:identifier="gov_id_new" introspectable="0"'),
    ('name', 'method name="find"', 'method name="import"'),
    ('out', '<parameter name="words">', '<parameter name="words" direction="out">'),
    ('transfer', 'transfer-ownership="none" nullable="1"', 'transfer-ownership="full" nullable="1"'),
    ('varargs', ARRAY, '<varargs/>'),
    ('container', ARRAY, '<type name="GLib.HashTable"/>'),
    ('container', ARRAY, '<array name="GLib.PtrArray"><type name="Item"/></array>'),
    ('list', ARRAY, '<type name="Gio.ListModel"/>'),
    ('array', ARRAY, '<array length="1"><type name="Item"/></array>'),
    ('pointer', ARRAY, '<type name="gpointer"/>'),
    ('filename', f'<parameter name="words"><doc>it</doc>{ARRAY}', '<parameter name="path"><doc>it</doc><type name="utf8"/>'),
    ('callback', '<parameter name="words">', '<parameter name="words" scope="notified">'),
    ('vfunc', '<glib:signal', '<virtual-method name="v"/><glib:signal'),
    ('accessor', 'writable="1" getter="get_title" setter="set_title"', 'getter="get_title"'),
    ('async', 'method name="find"', 'method name="find_async"'),
    ('clash', 'glib:signal name="moved"', 'glib:signal name="title"'),
    ('clash', 'method name="find"', 'method name="title"'),
    ('getter', ' getter="get_parts"', ' getter="find_parts"'),
    ('getter', '<property name="status" version="1.0" getter="get_status"><doc>It.</doc><type name="Status"/>',
     '<property name="status" version="1.0" getter="get_status"><doc>It.</doc><type name="gint"/>'),
    ('setter', ' setter="set_title"', ''),
    ('nullable', 'transfer-ownership="none" nullable="1"', 'transfer-ownership="none"'),
    ('nullable', '<parameter name="title" nullable="1">', '<parameter name="title">'),
    ('unset', 'value="0" glib:nick="unset"', 'value="0" glib:nick="planned"'),
    ('gtype', ' glib:get-type="gov_status_get_type"', ''),
    ('nick', 'glib:nick="held"', 'glib:nick="unset"'),
    ('boxed', ' glib:get-type="gov_date_get_type"', ''),
    ('fields', 'glib:is-gtype-struct-for="Item"/>', 'glib:is-gtype-struct-for="Item"><field name="check"/></record>'),
    ('strv', '"none"><doc>it</doc><type name="Status"/></return-value>',
     f'"none" nullable="1"><doc>it</doc>{ARRAY}</return-value>'),
    ('variant', '<doc>it</doc><type name="Status"/></return-value>', '<doc>it</doc><type name="GLib.Variant"/></return-value>'),
    ('bytes', ARRAY, '<type name="guint8" c:type="const guint8*"/>'),
    ('bytes', ARRAY, '<array zero-terminated="0"><type name="guint8"/></array>'),
    ('out', ARRAY, '<type name="gint" c:type="int*"/>'),
    ('truth', 'TRUE, or FALSE with @error set', 'whether it is there'),
    ('maker', 'transfer-ownership="full"><doc>it</doc><type name="Item"/></return-value></constructor>',
     'transfer-ownership="full"><doc>it</doc><type name="Item"/></return-value><parameters>'
     '<parameter name="colour"><doc>it</doc><type name="utf8"/></parameter></parameters></constructor>'),
    ('async', 'method name="save_finish"', 'method name="save_end"'),
    ('async', '<parameter name="cancellable" nullable="1">', '<parameter name="cancellable">'),
    ('async', '<type name="Gio.Cancellable"/>', '<type name="utf8"/>'),
    ('async', '<function name="id_new"', '<function name="id_new_async"'),
    ('boxed', 'method name="compare"', 'method name="before"'),
    ('number', f'<parameter name="words"><doc>it</doc>{ARRAY}', '<parameter name="id"><doc>it</doc><type name="guint64"/>'),
    ('number', f'<parameter name="words"><doc>it</doc>{ARRAY}', '<parameter name="position"><doc>it</doc><type name="gint"/>'),
    ('clash', 'method name="find"', 'method name="list_parts"'),
    ('final', ' final="1"', ''),
    ('macro', '<function name="id_new"', '<function-macro name="GOOD"/><function name="id_new"'),
    ('type', ARRAY, '<type name="time_t"/>'),
    ('name', 'method name="find"', 'method name="ref"'),
    ('fields', '<doc>A date.</doc>', '<doc>A date.</doc><field name="year"/>'),
]


def self_test():
    found = list(check(ET.fromstring(GOOD), {}))
    assert not found, found
    for rule, old, new in SPOILED:
        assert GOOD.count(old) >= 1, old
        faults = list(Gir(ET.fromstring(GOOD.replace(old, new, 1))).faults())
        assert rule in {f[0] for f in faults}, f'{rule}: {new or old}: not noticed, only {faults}'
    spoiled = ET.fromstring(GOOD.replace('method name="find"', 'method name="import"'))
    assert not list(check(spoiled, {('name', 'gov_item_find'): 'because'}))
    assert list(check(ET.fromstring(GOOD), {('name', 'gov_item_find'): 'because'}))
    print(f'{len(SPOILED) + 3} passed, 0 failed')


def main(arguments):
    if arguments == ['--self-test']:
        return self_test()
    if len(arguments) not in (1, 2):
        sys.exit(__doc__.strip())
    allowed = read_allowed(arguments[1]) if len(arguments) == 2 else {}
    found = list(check(ET.parse(arguments[0]).getroot(), allowed))
    print('\n'.join(found) or 'ok')
    return bool(found)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
