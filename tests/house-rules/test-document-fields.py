#!/usr/bin/env python3
"""Tests of libgov/records/document-fields.py, on tables that are right and wrong."""
import contextlib
import importlib.util
import io
import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
spec = importlib.util.spec_from_file_location(
    'document_fields', ROOT / 'libgov/records/document-fields.py')
document_fields = importlib.util.module_from_spec(spec)
spec.loader.exec_module(document_fields)

TABLE = '''\
#include "records/gov-agenda-item.h"

/**
 * GovAgendaItem:
 *
 * One thing to talk about, on the agenda of a [class@Meeting].
 *
 * More about it.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovAgendaItem:title:
   *
   * What the item is about, e.g. in the words of the agenda. It says
   * `so`, see [property@AgendaItem:planned-start].
   *
   * Not in the summary.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_REQUIRED),
  /**
   * GovAgendaItem:planned-start:
   *
   * When it should begin.
   *
   * Since: 1.2
   */
  GOV_FIELD_DATE ("planned-start", "plannedStart", GOV_PLAIN),
  /**
   * GovAgendaItem:public:
   *
   * Whether "everybody" may listen.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("public", "public", GOV_PLAIN),
  /**
   * GovAgendaItem:status:
   *
   * Where it stands.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("status", "status", GOV_PLAIN | GOV_OPEN,
                  gov_agenda_item_status_get_type),
  /**
   * GovAgendaItem:labels:
   *
   * Words.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRINGS ("labels", "labels", GOV_PLAIN),
  /**
   * GovAgendaItem:decisions:
   *
   * What was decided.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("decisions", "decisions", GOV_PLAIN, gov_decision_get_type),
  /**
   * GovAgendaItem:deadline:
   *
   * By when.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("deadline", "deadline", GOV_PLAIN, gov_deadline_get_type),
};

GOV_DEFINE_RECORD (GovAgendaItem, gov_agenda_item)
GOV_DEFINE_STRING (GovAgendaItem, gov_agenda_item, title)
GOV_DEFINE_DATE (GovAgendaItem, gov_agenda_item, planned_start)
GOV_DEFINE_BOOLEAN (GovAgendaItem, gov_agenda_item, public)
GOV_DEFINE_ENUM (GovAgendaItem, gov_agenda_item, status, GovAgendaItemStatus)
GOV_DEFINE_STRINGS (GovAgendaItem, gov_agenda_item, labels)
GOV_DEFINE_LIST (GovAgendaItem, gov_agenda_item, decisions)
GOV_DEFINE_HELD (GovAgendaItem, gov_agenda_item, deadline, GovDeadline)
'''

BASE = '''\
/**
 * GovRecord:
 *
 * Anything that is recorded.
 *
 * Since: 1.0
 */
static const GovField base_fields[] = {
  /**
   * GovRecord:note:
   *
   * A remark.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("note", "note", GOV_PLAIN),
};
GOV_DEFINE_BASE_STRING (note)

/**
 * gov_record_set_note:
 * @self: a record
 * @note: (nullable): the remark
 *
 * Written by hand.
 *
 * Since: 1.0
 */
'''

ENUMS = '''\
/**
 * GovAgendaItemStatus:
 * @GOV_AGENDA_ITEM_STATUS_UNSET: nothing is stated
 * @GOV_AGENDA_ITEM_STATUS_NOT_HELD: it did
 *   not happen
 * @GOV_AGENDA_ITEM_STATUS_OPEN: still to come
 *
 * Where an item stands.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_AGENDA_ITEM_STATUS_UNSET = 0,
  GOV_AGENDA_ITEM_STATUS_NOT_HELD,
  GOV_AGENDA_ITEM_STATUS_OPEN, /*< nick=still-open >*/
} GovAgendaItemStatus;
'''


def run(mode, **files):
    """Runs the script on files of these contents: (exit code, output, errors)."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, text in files.items():
            path = pathlib.Path(folder, name.replace('_', '.'))
            path.write_text(text, encoding='utf-8')
            paths.append(str(path))
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = document_fields.main([mode, *paths])
        return code, out.getvalue(), err.getvalue()


def blocks(text):
    """name -> comment block"""
    return {b.split('\n')[0].strip(' *:'): b for b in text.split('/**\n')[1:]}


class AccessorDocs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        code, out, err = run('--accessor-docs', table_c=TABLE, base_c=BASE)
        assert code == 0, err
        cls.out, cls.blocks = out, blocks(out)

    def test_one_block_for_each_symbol(self):
        self.assertEqual(sorted(self.blocks), sorted(
            ['gov_agenda_item_new', 'gov_agenda_item_get_decisions', 'gov_record_get_note']
            + [f'gov_agenda_item_{verb}_{name}' for verb in ('get', 'set')
               for name in ('title', 'planned_start', 'public', 'status', 'labels', 'deadline')]))

    def test_string(self):
        get = self.blocks['gov_agenda_item_get_title']
        self.assertIn('@self: an agenda item\n', get)
        self.assertIn('Gets [property@AgendaItem:title].', get)
        self.assertIn('What the item is about, e.g. in the words of the agenda.\n', get)
        self.assertNotIn('It says', get)
        self.assertIn('Returns: (transfer none) (nullable): ', get)
        self.assertIn('@title: (nullable): ', self.blocks['gov_agenda_item_set_title'])

    def test_date_keeps_its_since(self):
        get = self.blocks['gov_agenda_item_get_planned_start']
        self.assertIn('Returns: (transfer none) (nullable): ', get)
        self.assertIn('[property@AgendaItem:planned-start]', get)
        self.assertIn(' * Since: 1.2\n', get)

    def test_parameter_that_is_a_keyword(self):
        self.assertIn('@is_public: ', self.blocks['gov_agenda_item_set_public'])

    def test_enum(self):
        self.assertIn('GOV_AGENDA_ITEM_STATUS_UNSET', self.blocks['gov_agenda_item_get_status'])
        self.assertNotIn('nullable', self.blocks['gov_agenda_item_get_status'])

    def test_strings_are_an_array(self):
        self.assertIn('(array zero-terminated=1)', self.blocks['gov_agenda_item_get_labels'])
        self.assertNotIn('nullable', self.blocks['gov_agenda_item_get_labels'])
        self.assertIn('(array zero-terminated=1)', self.blocks['gov_agenda_item_set_labels'])

    def test_list_says_of_what(self):
        get = self.blocks['gov_agenda_item_get_decisions']
        self.assertIn('Returns: (transfer none): a [class@List] of [class@Decision]', get)
        self.assertNotIn('nullable', get)

    def test_held(self):
        self.assertIn('(nullable)', self.blocks['gov_agenda_item_get_deadline'])

    def test_hand_written_block_is_left_alone(self):
        self.assertNotIn('gov_record_set_note', self.blocks)

    def test_comments_are_well_formed(self):
        self.assertEqual(self.out.count('/*'), self.out.count('*/'))


class Descriptions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        code, cls.out, err = run('--descriptions', table_c=TABLE, enums_h=ENUMS)
        assert code == 0, err

    def test_rows(self):
        for row in ('{ "GovAgendaItem", "One thing to talk about, on the agenda of a meeting." }',
                    '{ "GovAgendaItem:title", "What the item is about, e.g. in the words of the agenda. '
                    'It says so, see plannedStart." }',
                    '{ "GovAgendaItem:public", "Whether \\"everybody\\" may listen." }',
                    '{ "GovAgendaItemStatus", "Where an item stands." }',
                    '{ "GovAgendaItemStatus:unset", "nothing is stated" }',
                    '{ "GovAgendaItemStatus:not-held", "it did not happen" }',
                    '{ "GovAgendaItemStatus:still-open", "still to come" }'):
            self.assertIn(row, self.out)

    def test_sorted(self):
        names = [line.split('"')[1] for line in self.out.split('\n') if line.startswith('  {')]
        self.assertEqual(names, sorted(names))

    def test_not_ascii(self):
        _, out, _ = run('--descriptions', table_c=TABLE.replace('By when.', 'Vóór 1 mei.'))
        self.assertIn(r'"V\303\263\303\263r 1 mei."', out)


class ValaMetadata(unittest.TestCase):
    def test_nullable_properties(self):
        code, out, err = run('--vala-metadata', table_c=TABLE)
        self.assertEqual(code, 0, err)
        lines = out.split('\n')
        self.assertIn('AgendaItem.title#property nullable', lines)
        self.assertIn('AgendaItem.planned_start#property nullable', lines)
        self.assertNotIn('AgendaItem.decisions#property nullable', lines)
        self.assertNotIn('AgendaItem.new* symbol_type="function"', lines)
        self.assertNotIn('AgendaItem.public#property nullable', lines)


    def test_abstract_type(self):
        _, out, _ = run('--vala-metadata', base_c=BASE)
        self.assertIn('Record.new* symbol_type="function"', out.split('\n'))


class Outputs(unittest.TestCase):
    def test_two_at_once(self):
        with tempfile.TemporaryDirectory() as folder:
            one, two = pathlib.Path(folder, 'one'), pathlib.Path(folder, 'two')
            table = pathlib.Path(folder, 'table.c')
            table.write_text(TABLE, encoding='utf-8')
            code = document_fields.main([f'--accessor-docs={one}', f'--vala-metadata={two}', str(table)])
            self.assertEqual(code, 0)
            self.assertEqual(one.read_text(), run('--accessor-docs', table_c=TABLE)[1])
            self.assertEqual(two.read_text(), run('--vala-metadata', table_c=TABLE)[1])

    def test_wrong_use(self):
        for arguments in ([], ['--accessor-docs'], ['--nonsense', 'table.c'], ['table.c']):
            with contextlib.redirect_stderr(io.StringIO()):
                self.assertEqual(document_fields.main(arguments), 2)


class Faults(unittest.TestCase):
    """What is wrong in a table stops the build, with one line that says where."""

    def refused(self, change, message):
        old, new = change
        self.assertIn(old, TABLE)
        code, out, err = run('--accessor-docs', table_c=TABLE.replace(old, new, 1))
        self.assertEqual((code, out), (1, ''))
        self.assertIn(message, err)

    def test_comment_about_another_field(self):
        self.refused(('GovAgendaItem:title:', 'GovAgendaItem:titel:'),
                     'table.c:24: "title": the comment above is about "GovAgendaItem:titel"')

    def test_comment_about_another_type(self):
        self.refused(('GovAgendaItem:planned-start:', 'GovMeeting:planned-start:'), 'speaks of GovMeeting')

    def test_no_comment(self):
        self.refused(('  GOV_FIELD_STRING (', '  GOV_FIELD_STRING ("x", "x", GOV_PLAIN),\n  GOV_FIELD_STRING ('),
                     '"title": no comment above the row')

    def test_no_since(self):
        self.refused(('   * Since: 1.2\n', ''), '"planned-start": the comment has no Since')

    def test_accessor_of_another_kind(self):
        self.refused(('GOV_DEFINE_DATE', 'GOV_DEFINE_STRING'),
                     '"planned-start" is of kind DATE: GOV_DEFINE_DATE expected, GOV_DEFINE_STRING found')

    def test_no_accessor(self):
        self.refused(('GOV_DEFINE_DATE (GovAgendaItem, gov_agenda_item, planned_start)\n', ''),
                     '"planned-start": no GOV_DEFINE_DATE line')

    def test_accessor_of_no_row(self):
        self.refused(('gov_agenda_item, title)', 'gov_agenda_item, titel)'), '"titel", which has no row')

    def test_key_twice(self):
        self.refused(('"plannedStart"', '"title"'), 'the same name or JSON key twice')

    def test_unknown_kind(self):
        self.refused(('GOV_FIELD_DATE', 'GOV_FIELD_DAY'), 'GOV_FIELD_DAY: no such kind')

    def test_missing_type(self):
        self.refused((', gov_deadline_get_type', ''), '"deadline": no type function')

    def test_row_not_understood(self):
        self.refused(('GOV_FIELD_STRINGS ("labels"', 'GOV_FIELD_STRINGS (LABELS'), 'rows in the table')

    def test_undescribed_word(self):
        code, _, err = run('--descriptions', enums_h=ENUMS.replace(' * @GOV_AGENDA_ITEM_STATUS_OPEN: still to come\n', ''))
        self.assertEqual(code, 1)
        self.assertIn('GOV_AGENDA_ITEM_STATUS_OPEN: not described', err)


if __name__ == '__main__':
    unittest.main()
