#!/usr/bin/env node
// usage: open-actions.mjs DATE FILE
//
// Lists what has to be done before a date, and by whom, out of a file of records.
import Gov from 'libgov';

function listOpen(date, path) {
  const before = Gov.Date.newFromString(date);
  for (const action of Gov.Register.newFromFile(path).list(Gov.Action)) {
    const due = action.due?.date;
    if (due && action.isOpen() === Gov.Answer.YES && due.compare(before) === Gov.Order.BEFORE)
      console.log(`${due}  ${action.assignees.at(0)?.label ?? 'nobody'}: ${action.text}`);
  }
}

try {
  if (process.argv.length !== 4)
    throw new Error('usage: open-actions.mjs DATE FILE');
  listOpen(...process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
