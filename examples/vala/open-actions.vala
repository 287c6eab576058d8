// usage: open-actions DATE FILE
//
// Lists what has to be done before a date, and by whom, out of a file of records.

void list_open (Gov.Register records, Gov.Date before) {
    var actions = records.list (typeof (Gov.Action));
    for (uint i = 0; i < actions.get_length (); i++) {
        var action = (Gov.Action) actions.get (i);
        unowned Gov.Date? due = action.due != null ? action.due.get_date () : null;
        if (due != null && action.is_open () == Gov.Answer.YES && due.compare (before) == Gov.Order.BEFORE) {
            var who = (Gov.Ref?) action.assignees.get (0);
            stdout.printf ("%s  %s: %s\n", due.get_text (), who != null ? who.label : "nobody", action.text);
        }
    }
}

int main (string[] args) {
    if (args.length != 3) {
        stderr.printf ("usage: open-actions DATE FILE\n");
        return 1;
    }
    try {
        var before = new Gov.Date.from_string (args[1]);
        list_open (new Gov.Register.from_file (args[2]), before);
    } catch (Error error) {
        stderr.printf ("%s\n", error.message);
        return 1;
    }
    return 0;
}
