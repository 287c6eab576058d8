/* Rules of what a record of any type ought to say, and to whom. */
#include "checks/gov-check-private.h"

/* What is required.  A member that is there and cannot be held has a rule of its own. */
static void
check_required (GovChecking *self,
                GovRecord   *record)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  GOV_FOREACH_BIT (bit, klass->required)
    {
      const GovField *field = klass->fields[bit]->field;
      GovSlot *slot = gov_record_peek_slot (record, bit);
      gboolean is_text = field->kind == &gov_kind_string || field->kind == &gov_kind_text || field->kind == &gov_kind_uri;

      if (slot == NULL && !gov_check_is_kept (record, field->name))
        gov_checking_add (self, record, field->name, "field-required-missing", "%s without %s",
                          klass->type_name, field->key);
      else if (slot != NULL && is_text && *slot->string == '\0')
        gov_checking_add (self, record, field->name, "field-required-missing", "%s with an empty %s",
                          klass->type_name, field->key);
    }
}

/* Who may see a record, from what it says itself. */
static GovAccess
get_own_access (GovRecord *record)
{
  GovAccess access = gov_record_get_access (record);
  const GovBound *bound;
  GovSlot *slot;

  if (access != GOV_ACCESS_UNSET)
    return access;
  bound = gov_record_find_field (record, "public");
  slot = bound != NULL && bound->field->kind == &gov_kind_boolean ? gov_record_peek_slot (record, bound->bit) : NULL;
  return slot != NULL && slot->integer ? GOV_ACCESS_PUBLIC : GOV_ACCESS_UNSET;
}

/* Whoever gives away the record above gives away this one. */
static void
check_access (GovChecking *self,
              GovRecord   *record)
{
  GovAccess access = gov_record_get_access (record), above_access = GOV_ACCESS_UNSET;
  GovRecord *above = gov_record_get_holder (record);
  g_autofree char *name = NULL, *word = NULL;

  if (access <= GOV_ACCESS_PUBLIC)
    return;
  for (; above != NULL; above = gov_record_get_holder (above))
    {
      above_access = get_own_access (above);
      if (above_access != GOV_ACCESS_UNSET)
        break;
    }
  if (above_access == GOV_ACCESS_UNSET || access <= above_access)
    return;
  name = gov_check_describe (above);
  word = gov_record_dup_text (record, "access");
  gov_checking_add (self, record, "access", "access-narrower-than-holder", "%s, and held by %s, which more people may see",
                    word, name);
}

const GovCheck gov_check_content[] = {
  { NULL, check_required },
  { NULL, check_access },
  { NULL, NULL },
};
