#!/usr/bin/gjs -m
// Writes down a meeting with an agenda, a decision and an action, reads it back and lists it.
import Gov from 'gi://Gov?version=1.0';
import System from 'system';

const path = System.programArgs[0];

const item = new Gov.AgendaItem({title: 'The bridge at the mill', number: '4'});
item.decisions.append(new Gov.Decision({
    text: 'The bridge stays closed for now.',
    outcome: Gov.DecisionOutcome.ADOPTED,
}));
const action = new Gov.Action({text: 'Ask three firms what a repair costs.'});
action.assignees.append(Gov.Ref.new(null, 'the clerk'));
action.due = new Gov.Deadline({text: 'in February', date: Gov.Date.new_from_string('2024-02')});
item.actions.append(action);

const meeting = new Gov.Meeting({title: 'Village council', start: Gov.Date.new_from_string('2024-01-15')});
meeting.agenda.append(item);
const register = Gov.Register.new();
register.add(meeting);
register.save(path);

for (const read of Gov.Register.new_from_file(path)) {
    print(`${read.start} ${read.title}`);
    for (const {number, title, decisions, actions} of read.agenda) {
        print(`  ${number}. ${title}`);
        for (const decision of decisions)
            print(`     decided: ${decision.text}`);
        for (const {text, assignees, due} of actions) {
            const who = [...assignees].map(ref => ref.label).join(', ');
            print(`     action: ${text} (${who}, ${due.text})`);
        }
    }
}
