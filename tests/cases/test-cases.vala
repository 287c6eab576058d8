// The cases that all languages share, in Vala.

unowned string nick_of (Type type, int value) {
    return ((EnumClass) type.class_ref ()).get_value (value).value_nick;
}

void check_error (Json.Object the_case, Error error) {
    switch (the_case.get_string_member ("error")) {
    case "syntax":
        assert (error is Gov.Error.SYNTAX);
        break;
    case "invalid":
        assert (error is Gov.Error.INVALID);
        break;
    default:
        assert_not_reached ();
    }
    assert (the_case.get_string_member ("says") in error.message);
}

void test_read (Json.Object the_case) {
    try {
        var record = Gov.Record.new_from_json (the_case.get_string_member ("read"), -1);
        assert (!the_case.has_member ("error"));
        assert_cmpstr (record.to_json (false), CompareOperator.EQ, the_case.get_string_member ("write"));
    } catch (Error error) {
        check_error (the_case, error);
    }
}

void set_property_of (Object record, string name, Json.Node node) throws Error {
    var type = record.get_class ().find_property (name).value_type;

    if (type == typeof (Gov.Date)) {
        Value value = Value (type);
        value.set_boxed (new Gov.Date.from_string (node.get_string ()));
        record.set_property (name, value);
    } else if (type.is_enum ()) {
        Value value = Value (type);
        value.set_enum (((EnumClass) type.class_ref ()).get_value_by_nick (node.get_string ()).value);
        record.set_property (name, value);
    } else if (type == typeof (string[])) {
        string[] strings = {};
        node.get_array ().foreach_element ((array, i, element) => strings += element.get_string ());
        record.set_property (name, strings);
    } else {
        record.set_property (name, node.get_value ());
    }
}

void test_make (Json.Object the_case) {
    Type[] known = { typeof (Gov.Meeting), typeof (Gov.Action), typeof (Gov.AgendaItem) };
    var type = Type.from_name ("Gov" + the_case.get_string_member ("make"));
    var record = (Gov.Record) Object.new (type);
    var values = the_case.get_object_member ("set");

    assert (type in known);
    foreach (unowned string name in values.get_members ()) {
        try {
            set_property_of (record, name, values.get_member (name));
        } catch (Error error) {
            assert_not_reached ();
        }
    }
    assert_cmpstr (record.to_json (false), CompareOperator.EQ, the_case.get_string_member ("write"));
}

void test_date (Json.Object the_case) {
    try {
        var date = new Gov.Date.from_string (the_case.get_string_member ("date"));
        assert (!the_case.has_member ("error"));
        assert_cmpstr (nick_of (typeof (Gov.DatePrecision), date.get_precision ()), CompareOperator.EQ,
                       the_case.get_string_member ("precision"));
        assert_cmpstr (date.get_earliest ().get_text (), CompareOperator.EQ, the_case.get_string_member ("earliest"));
        assert_cmpstr (date.get_latest ().get_text (), CompareOperator.EQ, the_case.get_string_member ("latest"));
    } catch (Error error) {
        check_error (the_case, error);
    }
}

void test_order (Json.Object the_case) {
    var texts = the_case.get_array_member ("order");
    try {
        var a = new Gov.Date.from_string (texts.get_string_element (0));
        var b = new Gov.Date.from_string (texts.get_string_element (1));
        assert_cmpstr (nick_of (typeof (Gov.Order), a.compare (b)), CompareOperator.EQ,
                       the_case.get_string_member ("is"));
    } catch (Error error) {
        assert_not_reached ();
    }
}

int main (string[] args) {
    Test.init (ref args);
    var parser = new Json.Parser ();
    try {
        parser.load_from_file (args[1]);
    } catch (Error error) {
        assert_not_reached ();
    }
    foreach (unowned Json.Node node in parser.get_root ().get_object ().get_array_member ("cases").get_elements ()) {
        var the_case = node.get_object ();
        var path = "/cases/" + the_case.get_string_member ("name").replace ("/", "|");
        if (the_case.has_member ("read"))
            Test.add_data_func (path, () => test_read (the_case));
        else if (the_case.has_member ("make"))
            Test.add_data_func (path, () => test_make (the_case));
        else if (the_case.has_member ("date"))
            Test.add_data_func (path, () => test_date (the_case));
        else
            Test.add_data_func (path, () => test_order (the_case));
    }
    return Test.run ();
}
