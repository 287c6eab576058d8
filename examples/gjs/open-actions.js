#!/usr/bin/gjs -m
// usage: open-actions.js DATE FILE
//
// Lists what has to be done before a date, and by whom, out of a file of records.
import Gov from 'gi://Gov?version=1.0';
import System from 'system';

function listOpen(date, path) {
    const before = Gov.Date.new_from_string(date);
    for (const action of Gov.Register.new_from_file(path).list(Gov.Action)) {
        const due = action.due?.date;
        if (due && action.is_open() === Gov.Answer.YES && due.compare(before) === Gov.Order.BEFORE)
            print(`${due}  ${action.assignees.at(0)?.label ?? 'nobody'}: ${action.text}`);
    }
}

try {
    if (System.programArgs.length !== 2)
        throw new Error('usage: open-actions.js DATE FILE');
    listOpen(...System.programArgs);
} catch (error) {
    printerr(error.message);
    System.exit(1);
}
