// What JavaScript expects of records and the introspection alone does not give.

/* exported _init */

let Gov;

function* items() {
    for (let i = 0; i < this.get_n_items(); i++)
        yield this.get_item(i);
}

function _init() {
    Gov = this;

    for (const model of [Gov.List, Gov.Register]) {
        model.prototype[Symbol.iterator] = items;
        Object.defineProperty(model.prototype, 'length', {
            get() {
                return this.get_n_items();
            },
        });
        model.prototype.at = function (position) {
            return this.get_item(position < 0 ? position + this.get_n_items() : position);
        };
    }

    Gov.Record.prototype.toJSON = function () {
        return JSON.parse(this.to_json(false));
    };
    Gov.Record.prototype.toString = function () {
        return `[Gov.${this.get_type_name()} ${this.to_json(false)}]`;
    };
    Gov.Register.prototype.toJSON = function () {
        return JSON.parse(this.to_json(false));
    };
    Gov.Date.prototype.toString = function () {
        return this.get_text();
    };
    Gov.Date.prototype.toJSON = Gov.Date.prototype.toString;
}
