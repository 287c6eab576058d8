// What JavaScript expects of records and the introspection alone does not give.
//
// gjs loads this file as an old script, not as a module, and calls _init() with the namespace as `this`.
/* exported _init */

const {GIRepository, GObject} = imports.gi;

let Gov;

const lowerFirst = text => text[0].toLowerCase() + text.slice(1);
const toCamel = name => lowerFirst(name.split('-').map(word => word[0].toUpperCase() + word.slice(1)).join(''));
const toSnake = name => name.replaceAll('-', '_');

// Dates

function toGovDate(value) {
    if (typeof value === 'string')
        return Gov.Date.new_from_string(value);
    if (value instanceof Date)
        return Gov.Date.new_from_string(value.toISOString());
    return value ?? null;
}

// The first instant of a date as people state it, a day beginning at midnight UTC; null where that is not known.
function toJsDate(date) {
    const first = new Date(date?.get_earliest()?.get_text() ?? NaN);
    return Number.isNaN(first.getTime()) ? null : first;
}

function extendDate(prototype) {
    prototype.toString = function () {
        return this.get_text();
    };
    prototype.toJSON = prototype.toString;
    prototype.toDate = function () {
        return toJsDate(this);
    };
    // `<` compares when they begin; everything else sees the text.
    prototype[Symbol.toPrimitive] = function (hint) {
        return hint === 'number' ? toJsDate(this)?.getTime() ?? NaN : this.get_text();
    };
}

// What a property takes beside what it holds

function toRecord(type, value) {
    if (typeof value === 'string' && type === Gov.Deadline)
        return new Gov.Deadline({text: value});
    const isPlain = value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
    return isPlain ? new type(value) : value;
}

function toRef(value) {
    return typeof value === 'string' ? Gov.Ref.new(null, value) : value;
}

function toEnumValue(words, value) {
    if (typeof value !== 'string')
        return value;
    const word = value.toUpperCase().replaceAll('-', '_');
    if (Object.hasOwn(words, word) && typeof words[word] === 'number')
        return words[word];
    const known = Object.keys(words).filter(key => typeof words[key] === 'number');
    throw new TypeError(`"${value}" is none of ${known.map(key => key.toLowerCase().replaceAll('_', '-')).join(', ')}`);
}

// The function that makes what a property of that type holds, or null where gjs knows by itself.
function findConverter(gtype) {
    if (gtype === Gov.Date.$gtype)
        return toGovDate;
    if (gtype === Gov.Ref.$gtype)
        return toRef;
    const type = Gov[gtype.name.replace(/^Gov/, '')];
    if (!gtype.name.startsWith('Gov') || !type)
        return null;
    if (GObject.type_is_a(gtype, Gov.Record.$gtype))
        return value => toRecord(type, value);
    if (GObject.type_is_a(gtype, GObject.type_from_name('GEnum')))
        return value => toEnumValue(type, value);
    return null;
}

// All of the list or nothing: what was in it stays if a value does not fit.
function setItems(list, values) {
    const convert = findConverter(list.get_item_type()) ?? (value => value);
    const items = [...values].map(convert), before = [...list];

    list.clear();
    try {
        items.forEach(item => list.append(item));
    } catch (error) {
        list.clear();
        before.forEach(item => list.append(item));
        throw error;
    }
}

function defineProperty(prototype, names, descriptor) {
    for (const name of new Set(names))
        Object.defineProperty(prototype, name, {configurable: true, ...descriptor});
}

function extendProperty(type, pspec, setters) {
    const getter = `get_${toSnake(pspec.name)}`, setter = `set_${toSnake(pspec.name)}`;
    const names = [toCamel(pspec.name), toSnake(pspec.name), pspec.name];
    const get = function () {
        return this[getter]();
    };
    let set;

    if (pspec.value_type === Gov.List.$gtype) {
        set = function (values) {
            setItems(this[getter](), values);
        };
    } else {
        const convert = findConverter(pspec.value_type);
        if (!convert || !(pspec.flags & GObject.ParamFlags.WRITABLE))
            return;
        set = function (value) {
            this[setter](convert(value));
        };
    }
    defineProperty(type.prototype, names, {get, set});
    names.forEach(name => setters.set(name, set));
    if (pspec.value_type === Gov.Date.$gtype) {
        defineProperty(type.prototype, [`${toCamel(pspec.name)}Date`], {
            get() {
                return toJsDate(this[getter]());
            },
            set,
        });
    }
}

function extendRecords() {
    const setters = new Map(); // by type name, then by the property's
    const types = [Gov.Record, ...Gov.Record.type_dup_names().map(name => Gov[name])];
    const plainInit = Gov.Record.prototype._init;

    for (const type of types) {
        const own = new Map(setters.get('GovRecord'));
        for (const pspec of GObject.Object.list_properties.call(type)) {
            if (pspec.owner_type === type.$gtype)
                extendProperty(type, pspec, own);
        }
        setters.set(type.$gtype.name, own);
    }

    // Gov.Meeting('Council', {start: '2024-01-15', agenda: [{title: 'Bridge'}]}), or with the properties alone.
    Gov.Record.prototype._init = function (first = {}, rest = {}) {
        const given = typeof first === 'string' ? {title: first, ...rest} : first;
        const own = setters.get(this.constructor.$gtype.name) ?? new Map();
        const names = Object.keys(given).filter(name => given[name] !== undefined);
        const plain = names.filter(name => !own.has(name));

        plainInit.call(this, Object.fromEntries(plain.map(name => [name, given[name]])));
        for (const name of names.filter(key => own.has(key)))
            own.get(name).call(this, given[name]);
    };
    Gov.Record.prototype.toJSON = function () {
        return JSON.parse(this.to_json(false));
    };
    Gov.Record.prototype.toString = function () {
        return `[Gov.${this.get_type_name()} ${this.to_json(false)}]`;
    };
}

// Lists

function extendModel(prototype) {
    prototype[Symbol.iterator] = function* () {
        for (let i = 0; i < this.get_n_items(); i++)
            yield this.get_item(i);
    };
    Object.defineProperty(prototype, 'length', {
        get() {
            return this.get_n_items();
        },
    });
    prototype.at = function (position) {
        return this.get_item(position < 0 ? position + this.get_n_items() : position);
    };
    prototype.toJSON = function () {
        return [...this];
    };
}

function extendList(prototype) {
    prototype.push = function (...values) {
        const convert = findConverter(this.get_item_type()) ?? (value => value);
        values.forEach(value => this.append(convert(value)));
        return this.get_n_items();
    };
}

// Each x_async() returns a promise where no callback is given.
function promisify() {
    const {Gio} = imports.gi;
    const repository = GIRepository.Repository.get_default();

    for (let i = 0; i < repository.get_n_infos('Gov'); i++) {
        const info = repository.get_info('Gov', i);
        if (info.get_type() !== GIRepository.InfoType.OBJECT)
            continue;
        for (let j = 0; j < GIRepository.object_info_get_n_methods(info); j++) {
            const method = GIRepository.object_info_get_method(info, j);
            const isMethod = GIRepository.function_info_get_flags(method) & GIRepository.FunctionInfoFlags.IS_METHOD;
            const owner = isMethod ? Gov[info.get_name()].prototype : Gov[info.get_name()];
            if (method.get_name().endsWith('_async'))
                Gio._promisify(owner, method.get_name(), method.get_name().replace(/_async$/, '_finish'));
        }
    }
}

function _init() {
    Gov = this;

    extendDate(Gov.Date.prototype);
    [Gov.List, Gov.Register].forEach(model => extendModel(model.prototype));
    extendList(Gov.List.prototype);
    Gov.Register.prototype.toJSON = function () {
        return JSON.parse(this.to_json(false));
    };
    extendRecords();
    promisify();
}
