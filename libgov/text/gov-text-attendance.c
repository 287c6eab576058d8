#include "text/gov-text-private.h"

#include <string.h>

/* Lists of those present and absent: behind a label ("Aanwezig: …"), below a heading, or in a table. */

typedef struct
{
  GovText *text;
  gboolean absent;
} Attendance;

/* A stretch of tokens that is a name, with what stands in brackets behind it */
typedef struct
{
  guint first, last;           /* of the name */
  int bracket_first, bracket_last;
} Entry;

static gboolean
has_shape (GovText *self,
           guint    token,
           guint    atom)
{
  return (gov_text_token (self, token)->shapes & GOV_SHAPE_BIT (atom)) != 0;
}

static char
mark_at (GovText *self,
         guint    token)
{
  const GovToken *t = gov_text_token (self, token);

  return t->mark ? self->text->str[t->span.start] : 0;
}

/* The ways in which the rest of a text may call somebody: given name, family name, initials,
 * given name with the family name's first letter */
static void
add_aliases (GovText    *self,
             guint       actor,
             const char *given,
             const char *family)
{
  g_autofree char *full = g_strdup_printf ("%s %s", given, family);
  g_autofree char *initial = NULL, *initial_alias = NULL;
  g_auto (GStrv) parts = g_strsplit_set (full, " -", -1);
  GString *initials = g_string_new (NULL);
  const char *last = strrchr (family, ' ');

  gov_text_add_alias (self, full, actor);
  if (*given != '\0')
    gov_text_add_alias (self, given, actor);
  if (*family != '\0' && *given != '\0')
    {
      gov_text_add_alias (self, family, actor);
      initial = g_utf8_substring (last != NULL ? last + 1 : family, 0, 1);
      initial_alias = g_strdup_printf ("%s %s", given, initial);
      gov_text_add_alias (self, initial_alias, actor);
    }
  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_string_append_unichar (initials, g_unichar_tolower (g_utf8_get_char (parts[i])));
  if (initials->len >= 2)
    gov_text_add_alias (self, initials->str, actor);
  g_string_free (initials, TRUE);
}

static void
add_person (Attendance *self,
            const char *given,
            const char *family,
            const char *organization,
            const char *role,
            GovSpan     span)
{
  g_autofree char *label = g_strstrip (g_strdup_printf ("%s %s", given, family));
  g_autofree char *key = gov_lexicon_fold (label, strlen (label));
  guint number = gov_text_get_actor (self->text, key, label, "person");
  GovActor *actor = gov_text_actor (self->text, number);

  if (!actor->listed)
    actor->absent = self->absent;
  actor->listed = TRUE;
  if (actor->organization == NULL && organization != NULL && *organization != '\0')
    actor->organization = g_strdup (organization);
  if (actor->role == NULL && role != NULL)
    actor->role = g_strdup (role);
  gov_text_actor_add_evidence (self->text, number, span);
  add_aliases (self->text, number, given, family);
}

/* The role that a word or two say: the name of the label's section, "chair" or "secretary" */
static const char *
find_role (GovText *self,
           guint    first,
           guint    end)
{
  for (guint i = first; i < end; i++)
    {
      const GovWordsRule *rule = gov_text_token_rule (self, i, GOV_WORDS_LABEL);

      if (rule != NULL &&
          (g_str_equal (rule->section->name, "chair") || g_str_equal (rule->section->name, "secretary")))
        return rule->section->name;
    }
  return NULL;
}

/* A name begins with a capital, is short, and has no verb */
static gboolean
is_name (GovText     *self,
         const Entry *entry)
{
  if (entry->last < entry->first || entry->last - entry->first > 5)
    return FALSE;
  for (guint i = entry->first; i <= entry->last; i++)
    if (gov_text_token_is (self, i, GOV_WORDS_FINITE) || has_shape (self, i, GOV_ATOM_NUMBER) ||
        (gov_text_token_is (self, i, GOV_WORDS_PREPOSITION) && !gov_text_token_is (self, i, GOV_WORDS_PARTICLE)))
      return FALSE;
  return has_shape (self, entry->first, GOV_ATOM_NAME) && has_shape (self, entry->last, GOV_ATOM_NAME);
}

/* Drops what stands before a name: "de heer", "mevrouw", "drs." */
static void
skip_honorifics (GovText *self,
                 Entry   *entry)
{
  while (entry->first < entry->last && (gov_text_token_is (self, entry->first, GOV_WORDS_HONORIFIC) ||
                                        (gov_text_token_is (self, entry->first, GOV_WORDS_DETERMINER) &&
                                         !has_shape (self, entry->first, GOV_ATOM_NAME)) ||
                                        gov_text_token (self, entry->first)->mark))
    entry->first++;
}

static void
add_entry (Attendance  *self,
           const Entry *entry)
{
  GovText *text = self->text;
  guint split = entry->first + 1;
  g_autofree char *given = NULL, *family = NULL, *organization = NULL;
  const char *role = NULL;
  GovSpan span = { gov_text_token (text, entry->first)->span.start, gov_text_token (text, entry->last)->span.end };

  /* "Jan Jaap Pietersen" and "Jan van den Berg": a particle belongs to the family name */
  while (split < entry->last && !gov_text_token_is (text, split, GOV_WORDS_PARTICLE))
    split++;
  if (entry->last == entry->first)
    {
      given = g_strdup ("");
      family = gov_text_copy (text, span.start, span.end);
    }
  else
    {
      given = gov_text_copy (text, span.start, gov_text_token (text, split - 1)->span.end);
      family = gov_text_copy (text, gov_text_token (text, split)->span.start, span.end);
    }
  if (entry->bracket_first >= 0)
    {
      role = find_role (text, entry->bracket_first, entry->bracket_last + 1);
      if (!gov_text_token_is (text, entry->bracket_first, GOV_WORDS_LABEL))
        organization = gov_text_copy (text, gov_text_token (text, entry->bracket_first)->span.start,
                                      gov_text_token (text, entry->bracket_last)->span.end);
    }
  add_person (self, given, family, organization, role, span);
}

/* Cuts tokens at commas, semicolons and "and" into entries */
static GArray *
find_entries (GovText *self,
              guint    first,
              guint    end)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  Entry entry = { first, first, -1, -1 };
  guint depth = 0;
  gboolean open = FALSE;

  for (guint i = first; i <= end; i++)
    {
      char mark = i < end ? mark_at (self, i) : ',';

      if (mark == '(')
        depth++;
      else if (mark == ')')
        depth -= depth > 0;
      else if (depth == 0 && (mark == ',' || mark == ';' || (i < end && gov_text_token_is (self, i, GOV_WORDS_AND))))
        {
          if (open)
            {
              skip_honorifics (self, &entry);
              g_array_append_val (entries, entry);
            }
          open = FALSE;
        }
      else if (depth > 0 && open)
        {
          if (entry.bracket_first < 0)
            entry.bracket_first = i;
          entry.bracket_last = i;
        }
      else if (depth == 0 && mark == 0)
        {
          if (!open)
            entry = (Entry){ i, i, -1, -1 };
          entry.last = entry.bracket_first < 0 ? i : entry.last;
          open = TRUE;
        }
    }
  return entries;
}

/* Reads a list of names; FALSE when it is none */
static gboolean
read_list (Attendance *self,
           guint       first,
           guint       end)
{
  g_autoptr (GArray) entries = find_entries (self->text, first, end);
  guint n_names = 0;

  for (guint i = 0; i < entries->len; i++)
    n_names += is_name (self->text, &g_array_index (entries, Entry, i));
  if (n_names == 0 || n_names * 3 < entries->len * 2)
    return FALSE;
  for (guint i = 0; i < entries->len; i++)
    if (is_name (self->text, &g_array_index (entries, Entry, i)))
      add_entry (self, &g_array_index (entries, Entry, i));
  return TRUE;
}

/* "Aanwezig: …": a list in the same sentence */
static void
read_label (GovText           *self,
            const GovSentence *s)
{
  static const char *const names[] = { "present", "absent", "chair", "secretary" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      guint last, end = s->first + s->n_tokens;
      Attendance attendance = { self, i == 1 };

      if (gov_text_label (self, s, names[i], &last) == NULL)
        continue;
      while (last < MIN (end, s->first + 6) && mark_at (self, last) != ':')
        last++;
      if (last < MIN (end, s->first + 6) && last + 1 < end)
        {
          guint before = self->actors->len;

          read_list (&attendance, last + 1, end);
          for (guint k = before; i >= 2 && k < self->actors->len; k++)
            gov_text_actor (self, k)->role = g_strdup (names[i]);
        }
      return;
    }
}

/* The columns of a table of people */
enum
{
  COLUMN_GIVEN,
  COLUMN_FAMILY,
  COLUMN_NAME,
  COLUMN_ORGANIZATION,
  COLUMN_ROLE,
  N_COLUMNS
};

static const char *const column_names[N_COLUMNS] = { "given", "family", "name", "organization", "role" };

/* The cells of a row, as spans */
static GArray *
find_cells (GovText        *self,
            const GovBlock *block)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (GovSpan));
  const char *text = self->text->str;
  gsize start = block->span.start + (text[block->span.start] == '|');

  for (gsize i = start; i <= block->span.end; i++)
    {
      GovSpan cell = { start, i };

      if (i < block->span.end && text[i] != '|')
        continue;
      while (cell.start < cell.end && text[cell.start] == ' ')
        cell.start++;
      while (cell.end > cell.start && text[cell.end - 1] == ' ')
        cell.end--;
      if (i < block->span.end || cell.end > cell.start)
        g_array_append_val (cells, cell);
      start = i + 1;
    }
  return cells;
}

/* Notes which column is what; FALSE when the row is no head of a table of people */
static gboolean
read_head (GovText           *self,
           const GovSentence *s,
           int                columns[N_COLUMNS])
{
  int column = -1;
  gboolean found = FALSE;

  for (guint i = 0; i < N_COLUMNS; i++)
    columns[i] = -1;
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      const GovWordsRule *rule = gov_text_token_rule (self, i, GOV_WORDS_LABEL);

      column += mark_at (self, i) == '|';
      for (guint k = 0; rule != NULL && k < N_COLUMNS; k++)
        if (g_str_equal (rule->section->name, column_names[k]))
          {
            columns[k] = column;
            found = found || k <= COLUMN_NAME;
          }
    }
  return found;
}

static char *
copy_cell (GovText *self,
           GArray  *cells,
           int      column)
{
  const GovSpan *cell;

  if (column < 0 || (guint) column >= cells->len)
    return g_strdup ("");
  cell = &g_array_index (cells, GovSpan, column);
  return gov_text_copy (self, cell->start, cell->end);
}

static void
read_row (Attendance     *self,
          const GovBlock *block,
          const int       columns[N_COLUMNS])
{
  GovText *text = self->text;
  g_autoptr (GArray) cells = find_cells (text, block);
  g_autofree char *given = copy_cell (text, cells, columns[columns[COLUMN_GIVEN] >= 0 ? COLUMN_GIVEN : COLUMN_NAME]);
  g_autofree char *family = copy_cell (text, cells, columns[COLUMN_FAMILY]);
  g_autofree char *organization = copy_cell (text, cells, columns[COLUMN_ORGANIZATION]);
  char *blank = strchr (given, ' ');

  if (!g_unichar_isalpha (g_utf8_get_char (given)) && !g_unichar_isalpha (g_utf8_get_char (family)))
    return;
  if (columns[COLUMN_GIVEN] < 0 && columns[COLUMN_FAMILY] < 0 && blank != NULL)
    {
      g_free (family);
      family = g_strdup (blank + 1);
      *blank = '\0';
    }
  add_person (self, given, family, organization, NULL, block->span);
}

/* What stands below a heading such as "Aanwezigen", up to the first block that is no list */
static void
read_section (GovText          *self,
              const GovSection *section)
{
  Attendance attendance = { self, section->kind == GOV_SECTION_ABSENT };
  int columns[N_COLUMNS] = { -1, -1, -1, -1, -1 };
  gboolean table = FALSE;

  for (guint i = section->block + 1; i < self->blocks->len && !gov_text_block (self, i)->heading; i++)
    {
      const GovBlock *block = gov_text_block (self, i);
      const GovSentence *s = block->n_sentences > 0 ? gov_text_sentence (self, block->first) : NULL;
      guint first, end;

      if (s == NULL || block->kind == GOV_BLOCK_RULE)
        continue;
      if (block->kind == GOV_BLOCK_ROW)
        {
          if (table)
            read_row (&attendance, block, columns);
          else
            table = read_head (self, s, columns);
          continue;
        }
      first = s->first;
      end = gov_text_sentence_end (self, block->first + block->n_sentences - 1);
      if (!read_list (&attendance, first, end))
        break;
    }
}

void
gov_text_find_attendance (GovText *self)
{
  for (guint i = 0; i < self->sections->len; i++)
    {
      const GovSection *section = gov_text_section (self, i);

      if (section->kind == GOV_SECTION_PRESENT || section->kind == GOV_SECTION_ABSENT)
        read_section (self, section);
    }
  for (guint i = 0; i < self->sentences->len; i++)
    read_label (self, gov_text_sentence (self, i));
}
