/* What the text of the specification says and no table can. */
#include "formats/oparl/gov-oparl-profile-private.h"

static gboolean
read_member_integer (GovOparlChecking *self,
                     guint             object,
                     const char       *name,
                     gint64           *number)
{
  guint value = gov_oparl_values_find (self->values, object, name);
  const GovOparlValue *found = gov_oparl_value (self->values, value);
  g_autofree char *text = NULL;

  if (value == 0 || found->kind != '0')
    return FALSE;
  text = gov_oparl_value_dup_text (found);
  return g_ascii_string_to_signed (text, 10, G_MININT64, G_MAXINT64, number, NULL);
}

static char *
dup_member_text (GovOparlChecking *self,
                 guint             object,
                 const char       *name)
{
  guint value = gov_oparl_values_find (self->values, object, name);
  const GovOparlValue *found = gov_oparl_value (self->values, value);

  return value != 0 && found->kind == '"' ? gov_oparl_value_dup_text (found) : NULL;
}

/* The items of a meeting are numbered as they stand.  1.0 has no numbers. */
void
gov_oparl_check_order (GovOparlChecking *self,
                       guint             meeting,
                       guint             agenda)
{
  guint end = gov_oparl_value (self->values, agenda)->next, first = 0, n_wrong = 0;
  gint64 order, first_order = 0;

  for (guint i = agenda + 1; i < end; i = gov_oparl_value (self->values, i)->next)
    if (read_member_integer (self, i, "order", &order) && order != gov_oparl_value (self->values, i)->index &&
        n_wrong++ == 0)
      {
        first = i;
        first_order = order;
      }
  if (n_wrong == 0 || self->release == GOV_OPARL_1_0)
    return;
  gov_oparl_checking_add (self, "oparl-order-not-contiguous", gov_oparl_values_find (self->values, first, "order"), "order",
                          "order is %" G_GINT64_FORMAT " at position %u; %u of the meeting's items have another order "
                          "than their position", first_order, gov_oparl_value (self->values, first)->index, n_wrong);
}

void
gov_oparl_check_location (GovOparlChecking *self,
                          guint             person,
                          guint             place)
{
  g_autofree char *reference = dup_member_text (self, person, "location");
  g_autofree char *id = dup_member_text (self, place, "id");

  if (reference == NULL)
    gov_oparl_checking_add (self, "oparl-location-differs", place, "locationObject",
                            "locationObject is there and location is not");
  else if (id != NULL && !g_str_equal (id, reference))
    gov_oparl_checking_add (self, "oparl-location-differs", place, "locationObject",
                            "locationObject is \"%s\", and location \"%s\"", id, reference);
}

void
gov_oparl_check_feature (GovOparlChecking *self,
                         guint             location,
                         guint             feature)
{
  static const char * const members[] = { "geometry", "properties" };
  g_autofree char *type = dup_member_text (self, feature, "type");

  if (g_strcmp0 (type, "Feature") != 0)
    gov_oparl_checking_add (self, "oparl-geojson-incomplete", feature, "geojson", "geojson is %s%s, not a Feature",
                            type ? "a " : "of no type", type ? type : "");
  else
    for (guint i = 0; i < G_N_ELEMENTS (members); i++)
      if (gov_oparl_values_find (self->values, feature, members[i]) == 0)
        gov_oparl_checking_add (self, "oparl-geojson-incomplete", feature, "geojson", "the Feature has no %s",
                                members[i]);
}

void
gov_oparl_check_life (GovOparlChecking *self,
                      guint             person,
                      guint             life)
{
  if (gov_oparl_values_find (self->values, person, "lifeSource") == 0)
    gov_oparl_checking_add (self, "oparl-life-source-missing", life, "life", "life is there and lifeSource is not");
}

void
gov_oparl_check_deprecated (GovOparlChecking *self,
                            guint             file,
                            guint             checksum)
{
  if (self->release != GOV_OPARL_1_0)
    gov_oparl_checking_add (self, "oparl-deprecated", checksum, "sha1Checksum", "sha1Checksum is no longer to be used");
}

/* Pages. */

/* The members that a table names are of their kind; what the table does not name is left to vendors. */
static void
check_page_members (GovOparlChecking     *self,
                    guint                 object,
                    const GovOparlMember *members)
{
  for (const GovOparlMember *member = members; member->name != NULL; member++)
    {
      guint value = gov_oparl_values_find (self->values, object, member->name);
      const GovOparlFormRow *form = gov_oparl_form_get (member->form);
      const GovOparlValue *found = gov_oparl_value (self->values, value);
      g_autofree char *shown = gov_oparl_value_describe (found);
      g_autofree char *text = found->text ? gov_oparl_value_dup_text (found) : NULL;

      if (value == 0 && member->missing != NULL)
        gov_oparl_checking_add (self, member->missing, object, member->name, "the page has no %s", member->name);
      else if (value != 0 && found->kind == 'n' && member->missing == NULL)
        gov_oparl_checking_add (self, "oparl-null-value", value, member->name, "%s is null", member->name);
      else if (value != 0 && (strchr (member->flags & GOV_OPARL_ARRAY ? "[" : form->kinds, found->kind) == NULL ||
                              (text != NULL && form->fits != NULL && !form->fits (text))))
        gov_oparl_checking_add (self, "oparl-list-wrong-type", value, member->name, "%s is %s; %s is expected",
                                member->name, shown, member->flags & GOV_OPARL_ARRAY ? "an array" : form->words);
    }
}

/* Looks at the objects of the page; how many there are. */
static guint
check_data (GovOparlChecking *self,
            guint             data,
            gboolean          of_changes)
{
  guint n = 0, end = gov_oparl_value (self->values, data)->next;

  for (guint i = data + 1; i < end; i = gov_oparl_value (self->values, i)->next, n++)
    {
      guint deleted = gov_oparl_values_find (self->values, i, "deleted");

      if (gov_oparl_value (self->values, i)->kind != '{')
        {
          g_autofree char *shown = gov_oparl_value_describe (gov_oparl_value (self->values, i));

          gov_oparl_checking_add (self, "oparl-list-wrong-type", i, "data", "data holds %s; an object is expected",
                                  shown);
          continue;
        }
      gov_oparl_check_object (self, i, NULL, FALSE);
      if (deleted != 0 && gov_oparl_value (self->values, deleted)->kind == 't' && !of_changes)
        gov_oparl_checking_add (self, "oparl-list-tombstone", i, "deleted",
                                "a deleted object is in a list that was not asked for with modified_since");
    }
  return n;
}

/* 0 if there is none. */
static guint
find_object (GovOparlChecking *self,
             guint             page,
             const char       *name)
{
  guint value = gov_oparl_values_find (self->values, page, name);

  return value != 0 && gov_oparl_value (self->values, value)->kind == '{' ? value : 0;
}

/* Whether a link shows that the list was asked for by what has changed.  Where no link shows what was asked
 * for, it may have been. */
static gboolean
is_of_changes (GovOparlChecking *self,
               guint             links)
{
  static const char * const names[] = { "self", "next", "first", "last", "prev" };
  gboolean has_link = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *url = links ? dup_member_text (self, links, names[i]) : NULL;

      if (url != NULL && strstr (url, "modified_since=") != NULL)
        return TRUE;
      has_link |= url != NULL;
    }
  return !has_link;
}

#define MANY 100 /* objects, that should not be on one page */

static void
check_pagination (GovOparlChecking *self,
                  guint             page,
                  guint             n_objects)
{
  guint links = find_object (self, page, "links"), pagination = find_object (self, page, "pagination");
  guint data = gov_oparl_values_find (self->values, page, "data");
  g_autofree char *next = links ? dup_member_text (self, links, "next") : NULL;
  g_autofree char *previous = links ? dup_member_text (self, links, "prev") : NULL;
  gint64 current, total, size;

  if (next == NULL && links != 0 && pagination != 0 && read_member_integer (self, pagination, "currentPage", &current) &&
      read_member_integer (self, pagination, "totalPages", &total) && current < total)
    gov_oparl_checking_add (self, "oparl-list-next-missing", links, "links",
                            "this is page %" G_GINT64_FORMAT " of %" G_GINT64_FORMAT ", and there is no next", current,
                            total);
  if (next != NULL && pagination != 0 && read_member_integer (self, pagination, "elementsPerPage", &size) && size != n_objects)
    gov_oparl_checking_add (self, "oparl-list-page-size", data, "data", "there are %u objects on the page, and "
                            "elementsPerPage is %" G_GINT64_FORMAT, n_objects, size);
  if (next == NULL && previous == NULL && n_objects > MANY)
    gov_oparl_checking_add (self, "oparl-list-not-paginated", data, "data", "%u objects are on one page", n_objects);
}

void
gov_oparl_check_page (GovOparlChecking *self,
                      guint             page)
{
  guint data = gov_oparl_values_find (self->values, page, "data");
  guint links = find_object (self, page, "links"), pagination = find_object (self, page, "pagination");

  check_page_members (self, page, gov_oparl_page_members);
  if (links != 0)
    check_page_members (self, links, gov_oparl_links_members);
  if (pagination != 0)
    check_page_members (self, pagination, gov_oparl_pagination_members);
  if (gov_oparl_value (self->values, data)->kind == '[')
    check_pagination (self, page, check_data (self, data, is_of_changes (self, links)));
}
