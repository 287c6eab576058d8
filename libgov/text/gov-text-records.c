#include "text/gov-text-writer-private.h"

#include <string.h>

#include "records/gov-record-types.h"

/* What was found, as records: each a proposal, with an id made of the file and the place, and with its evidence. */

#define MAX_PREFIX 120 /* bytes between a label and a name */

const char *
gov_text_writer_make_id (GovTextWriter *self,
                         const char    *kind,
                         const char    *what)
{
  char *id = gov_arena_alloc_bytes (self->arena, GOV_ID_SIZE);
  g_autofree char *name = g_strconcat (kind, " ", what, NULL);

  gov_id_maker_write (&self->ids, name, strlen (name), id);
  return id;
}

const char *
gov_text_writer_make_span_id (GovTextWriter *self,
                              const char    *kind,
                              GovSpan        span)
{
  GovSpan range = gov_text_get_range (self->text, span);
  char *id = gov_arena_alloc_bytes (self->arena, GOV_ID_SIZE), name[64];

  gov_id_maker_write (&self->ids, name, (gsize) g_snprintf (name, sizeof name, "%s %u-%u", kind, range.start, range.end), id);
  return id;
}

/* Whether no record has the id yet, of those that stand in the register themselves */
static gboolean
take_id (GovTextWriter *self,
         const char    *id)
{
  return g_hash_table_add (self->taken, (gpointer) id);
}

/* An id where the reports in one file may each have one: somebody takes part in several meetings */
static const char *
make_part_id (GovTextWriter *self,
              const char    *kind,
              const char    *what)
{
  g_autofree char *name = g_strdup_printf ("%s %u", what, self->text->part);

  return gov_text_writer_make_id (self, kind, self->text->part > 0 ? name : what);
}

const char *
gov_text_writer_make_body_id (GovTextWriter      *self,
                              const GovReference *reference)
{
  const char *id = g_hash_table_lookup (self->bodies, reference->name);

  if (id == NULL)
    {
      id = gov_text_writer_make_span_id (self, "organization", reference->span);
      g_hash_table_insert (self->bodies, reference->name, (char *) id);
    }
  return id;
}

/* Evidence */

void
gov_text_writer_begin_evidence (GovTextWriter *self,
                                GovDraft      *draft,
                                GovSpan        span,
                                const char    *rule)
{
  GovSpan range = gov_text_get_range (self->text, span);
  GovTextSource *source = self->text->source;

  gov_draft_begin (draft, self->arena, GOV_TYPE_EVIDENCE);
  gov_draft_set_ref (draft, "document", self->paper);
  gov_draft_set_integer (draft, "start", (gint64) gov_text_source_get_character (source, range.start));
  gov_draft_set_integer (draft, "end", (gint64) gov_text_source_get_character (source, range.end));
  gov_draft_set_text (draft, "exact", source->text + range.start, (gssize) (range.end - range.start));
  if (source->pages != NULL)
    gov_draft_set_integer (draft, "page", gov_text_source_get_page (source, range.start));
  else if (!source->extracted)
    gov_draft_set_integer (draft, "line", gov_text_source_get_line (source, range.start));
  gov_draft_set_text (draft, "rule", rule, -1);
}

/* One piece of it, as a list */
GovItems *
gov_text_writer_make_evidence (GovTextWriter *self,
                               GovSpan        span,
                               const char    *rule)
{
  GovItems *items = gov_draft_make_items (self->arena, 1);
  GovDraft draft;

  gov_text_writer_begin_evidence (self, &draft, span, rule);
  gov_items_add (items, gov_draft_end (&draft));
  return items;
}

/* Several pieces, with how sure the reader is where that is not NULL */
GovItems *
gov_text_writer_make_evidences (GovTextWriter *self,
                                GArray        *spans,
                                const char    *rule,
                                const char    *confidence)
{
  GovItems *items = gov_draft_make_items (self->arena, spans->len);
  GovDraft draft;

  for (guint i = 0; i < spans->len; i++)
    {
      gov_text_writer_begin_evidence (self, &draft, g_array_index (spans, GovSpan, i), rule);
      gov_draft_set_text (&draft, "confidence", confidence, -1);
      gov_items_add (items, gov_draft_end (&draft));
    }
  return items;
}

/* Participants */

/* Whether somebody took part: the list says so, or where there is none, he spoke, decided or promised */
static gboolean
took_part (GovText  *self,
           guint     number,
           gboolean  listed,
           gboolean  persons)
{
  const GovActor *actor = gov_text_actor (self, number);

  if (actor->body || actor->meeting || (persons && g_str_equal (actor->key, "<members>")))
    return FALSE;
  if (actor->listed || actor->absent)
    return TRUE;
  if (!actor->present || listed)
    return FALSE;
  if (g_strcmp0 (actor->kind, "unknown") == 0)
    return actor->full || actor->evidence->len > 1;

  /* Where people have names, a bare "the committee" is who meets */
  return !persons || g_strcmp0 (actor->kind, "group") != 0 ||
         !gov_text_word_is (self, gov_text_get_word (self, actor->key, strlen (actor->key)), GOV_WORDS_ACTOR);
}

/* Whether the text names at least three people who took part */
static gboolean
names_persons (GovText *self)
{
  guint n = 0;

  for (guint i = 0; i < self->actors->len; i++)
    n += gov_text_actor (self, i)->present && g_strcmp0 (gov_text_actor (self, i)->kind, "person") == 0;
  return n >= 3;
}

/* Whether the text has a list of those who were there: then the list says who took part */
static gboolean
has_list (GovText *self)
{
  guint n = 0;

  for (guint i = 0; i < self->actors->len; i++)
    n += gov_text_actor (self, i)->listed;
  return n >= 3;
}

/* What stands on the line before a name, which may be the label of the list */
static void
set_label_before (GovTextWriter *self,
                  GovDraft      *evidence,
                  GovSpan        span)
{
  const char *text = self->text->source->text;
  gsize start = gov_text_get_range (self->text, span).start, line = start;

  while (line > 0 && text[line - 1] != '\n' && start - line <= MAX_PREFIX)
    line--;
  if (start - line <= MAX_PREFIX && memchr (text + line, ':', start - line) != NULL)
    gov_draft_set_text (evidence, "prefix", text + line, (gssize) (start - line));
}

static GovItems *
make_participant_evidence (GovTextWriter  *self,
                           const GovActor *actor)
{
  GovItems *items = gov_draft_make_items (self->arena, actor->evidence->len);
  GovDraft draft;

  for (guint i = 0; i < actor->evidence->len; i++)
    {
      GovSpan span = g_array_index (actor->evidence, GovSpan, i);

      gov_text_writer_begin_evidence (self, &draft, span, actor->listed ? "participant/listed" : "participant/acts");
      if (actor->listed && i == 0)
        set_label_before (self, &draft, span);
      gov_items_add (items, gov_draft_end (&draft));
    }
  return items;
}

static GovSeed *
write_participant (GovTextWriter *self,
                   guint          number)
{
  const GovActor *actor = gov_text_actor (self->text, number);
  g_autofree char *label = gov_text_actor_label (self->text, number);
  GovDraft draft;

  gov_draft_begin (&draft, self->arena, GOV_TYPE_PARTICIPANT);
  gov_draft_set_made (&draft, "id", self->participants[number]);
  gov_draft_set_word (&draft, "review", "proposed");
  gov_draft_set_text (&draft, "label", label, -1);
  gov_draft_set_word (&draft, "kind", actor->kind);
  gov_draft_set_word (&draft, "role", actor->role);
  if (actor->role != NULL && !gov_draft_states (&draft, "role"))
    gov_draft_set_ref (&draft, "post", gov_draft_make_ref (self->arena, NULL, actor->role));
  gov_draft_set_word (&draft, "attendance", actor->absent ? "excused" : "present");
  if (actor->organization != NULL)
    gov_draft_set_ref (&draft, "organization", gov_draft_make_ref (self->arena, NULL, actor->organization));
  gov_draft_set_list (&draft, "evidence", make_participant_evidence (self, actor));
  return gov_draft_end (&draft);
}

static GovItems *
write_participants (GovTextWriter *self)
{
  gboolean listed = has_list (self->text), persons = names_persons (self->text);
  GovItems *items = gov_draft_make_items (self->arena, self->text->actors->len);

  for (guint i = 0; i < self->text->actors->len; i++)
    {
      if (!took_part (self->text, i, listed, persons))
        continue;
      self->participants[i] = make_part_id (self, "participant", gov_text_actor (self->text, i)->key);
      gov_items_add (items, write_participant (self, i));
    }
  return items;
}

/* Agenda */

static GovSeed *
write_agenda_item (GovTextWriter      *self,
                   const GovSection   *section,
                   guint               order,
                   const GovTextLists *lists)
{
  GovDraft draft;

  gov_draft_begin (&draft, self->arena, GOV_TYPE_AGENDA_ITEM);
  gov_draft_set_made (&draft, "id", gov_text_writer_make_span_id (self, "agenda-item", section->title));
  gov_draft_set_word (&draft, "review", "proposed");
  gov_text_writer_set_span (self, &draft, "title", section->title);
  gov_draft_set_text (&draft, "number", section->number, -1);
  gov_draft_set_integer (&draft, "order", order);
  gov_draft_set_list (&draft, "evidence", gov_text_writer_make_evidence (self, section->title, "agenda-item/heading"));
  gov_draft_set_list (&draft, "decisions", lists->decisions);
  gov_draft_set_list (&draft, "actions", lists->actions);
  gov_draft_set_list (&draft, "statements", lists->statements);
  gov_draft_set_list (&draft, "votes", lists->votes);
  return gov_draft_end (&draft);
}

/* The items, and what was found below them; what stands below none goes to the meeting */
static void
write_agenda (GovTextWriter *self,
              GovDraft      *meeting)
{
  g_autofree GovTextLists *lists = gov_text_writer_make_lists (self);
  GArray *sections = self->text->sections;
  GovItems *agenda = gov_draft_make_items (self->arena, sections->len);

  for (guint i = 0; i < sections->len; i++)
    if (gov_text_section (self->text, i)->item)
      gov_items_add (agenda, write_agenda_item (self, gov_text_section (self->text, i), agenda->n + 1, &lists[i + 1]));
  gov_draft_set_list (meeting, "agenda", agenda);
  gov_draft_set_list (meeting, "decisions", lists[0].decisions);
  gov_draft_set_list (meeting, "actions", lists[0].actions);
  gov_draft_set_list (meeting, "statements", lists[0].statements);
  gov_draft_set_list (meeting, "votes", lists[0].votes);
}

/* Meetings */

/* The places that speak of a meeting; a date that one of them gives otherwise stays beside the trusted one */
static GovItems *
make_meeting_evidence (GovTextWriter         *self,
                       const GovFoundMeeting *found)
{
  GovItems *items = gov_draft_make_items (self->arena, found->evidence->len + 1);
  GovDraft draft;

  for (guint i = 0; i < found->evidence->len; i++)
    {
      const char *note = found->notes->pdata[i];

      gov_text_writer_begin_evidence (self, &draft, g_array_index (found->evidence, GovSpan, i), "meeting");
      if (note != NULL)
        {
          gov_draft_set_text (&draft, "field", "start", -1);
          gov_draft_set_text (&draft, "value", note, -1);
          gov_draft_set_integer (&draft, "inferred", TRUE);
        }
      gov_items_add (items, gov_draft_end (&draft));
    }
  if (found->file_date != NULL)
    {
      gov_draft_begin (&draft, self->arena, GOV_TYPE_EVIDENCE);
      gov_draft_set_ref (&draft, "document", self->paper);
      gov_draft_set_text (&draft, "field", "start", -1);
      gov_draft_set_text (&draft, "value", found->file_date, -1);
      gov_draft_set_integer (&draft, "inferred", TRUE);
      gov_draft_set_text (&draft, "rule", "meeting/file-name", -1);
      gov_items_add (items, gov_draft_end (&draft));
    }
  return items;
}

static const char *
make_meeting_id (GovTextWriter         *self,
                 const GovFoundMeeting *found)
{
  g_autofree char *name = g_strdup_printf ("%s%s", found->date != NULL ? found->date : "", found->extra ? " extra" : "");
  const char *id = gov_text_writer_make_id (self, "meeting", name);

  return take_id (self, id) ? id : make_part_id (self, "meeting", name);
}

/* A meeting, and a reference to it */
static const char *
begin_meeting (GovTextWriter         *self,
               GovDraft              *draft,
               const GovFoundMeeting *found)
{
  g_autofree char *title = gov_text_meeting_title (self->text, found);
  const char *id = make_meeting_id (self, found);

  gov_draft_begin (draft, self->arena, GOV_TYPE_MEETING);
  gov_draft_set_made (draft, "id", id);
  gov_draft_set_word (draft, "review", "proposed");
  gov_draft_set_text (draft, "title", title, -1);
  gov_draft_set_text (draft, "language", gov_lexicon_get_language (self->text->lexicon), -1);
  if (found->extra)
    gov_draft_set_word (draft, "kind", "extraordinary");
  gov_draft_set_word (draft, "mode", found->mode);
  gov_draft_set_word (draft, "status", found->planned ? "planned" : "held");
  if (found->planned)
    gov_draft_set_text (draft, "planned-start", found->date, -1);
  else
    gov_draft_set_text (draft, "start", found->date, -1);
  if (self->series != NULL)
    gov_draft_set_ref (draft, "series", self->series);
  gov_draft_set_list (draft, "evidence", make_meeting_evidence (self, found));
  return gov_draft_make_ref (self->arena, id, title);
}

/* Ends a record of the register */
static gboolean
add_record (GovTextWriter *self,
            GovDraft      *draft)
{
  g_autoptr (GovRecord) record = gov_draft_end_top (draft);

  return gov_register_add (self->records, record, self->error);
}

/* The meeting that a report is mostly about, then the others; those that were held, into the list */
static gboolean
write_meetings (GovTextWriter *self,
                GPtrArray     *held)
{
  GPtrArray *found = self->text->meetings;
  guint main = self->text->main_meeting;
  g_autofree GovDraft *drafts = g_new (GovDraft, found->len);

  for (guint i = 0; i < found->len; i++)
    {
      const char *ref = begin_meeting (self, &drafts[i], found->pdata[i]);

      if (!((GovFoundMeeting *) found->pdata[i])->planned)
        g_ptr_array_add (held, (gpointer) ref);
    }
  gov_draft_set_list (&drafts[main], "participants", write_participants (self));
  write_agenda (self, &drafts[main]);
  if (!add_record (self, &drafts[main]))
    return FALSE;
  for (guint i = 0; i < found->len; i++)
    if (i != main && !add_record (self, &drafts[i]))
      return FALSE;
  return TRUE;
}

/* The report, the series and the bodies */

static void
begin_paper (GovTextWriter *self,
             GovDraft      *draft)
{
  GovText *text = self->text;
  const char *id = gov_text_writer_make_id (self, "paper", "");

  self->paper = gov_draft_make_ref (self->arena, id, text->name);
  gov_draft_begin (draft, self->arena, GOV_TYPE_PAPER);
  gov_draft_set_made (draft, "id", id);
  gov_draft_set_word (draft, "review", "proposed");
  if (text->title >= 0)
    gov_text_writer_set_span (self, draft, "title", text->title_span);
  else
    gov_draft_set_text (draft, "title", text->name != NULL ? text->name : "", -1);
  gov_draft_set_word (draft, "kind", gov_text_report_kind (text));
  gov_draft_set_text (draft, "language", gov_lexicon_get_language (text->lexicon), -1);
  if (text->title >= 0)
    gov_draft_set_list (draft, "evidence", gov_text_writer_make_evidence (self, text->title_span, "paper/title"));
}

/* The documents that the report speaks of */
static void
write_cited (GovTextWriter *self,
             GPtrArray     *cited)
{
  GovDraft draft;

  for (guint i = 0; i < self->text->references->len; i++)
    {
      const GovReference *reference = self->text->references->pdata[i];

      if (reference->body)
        continue;
      gov_draft_begin (&draft, self->arena, GOV_TYPE_RELATION);
      gov_draft_set_ref (&draft, "target", gov_draft_make_ref (self->arena, NULL, reference->name));
      gov_draft_set_word (&draft, "role", "cites");
      gov_draft_set_list (&draft, "evidence", gov_text_writer_make_evidence (self, reference->span, "reference/document"));
      g_ptr_array_add (cited, gov_draft_end (&draft));
    }
}

/* The bodies that the text speaks of */
static gboolean
write_bodies (GovTextWriter *self)
{
  GovDraft draft;

  for (guint i = 0; i < self->text->references->len; i++)
    {
      const GovReference *reference = self->text->references->pdata[i];
      const char *id = reference->body ? gov_text_writer_make_body_id (self, reference) : NULL;

      if (id == NULL || !take_id (self, id))
        continue;
      gov_draft_begin (&draft, self->arena, GOV_TYPE_ORGANIZATION);
      gov_draft_set_made (&draft, "id", id);
      gov_draft_set_word (&draft, "review", "proposed");
      gov_draft_set_text (&draft, "name", reference->name, -1);
      gov_draft_set_list (&draft, "evidence", gov_text_writer_make_evidence (self, reference->span, "reference/body"));
      if (!add_record (self, &draft))
        return FALSE;
    }
  return TRUE;
}

/* What the text's meetings are of; FALSE where it names nothing */
static gboolean
begin_series (GovTextWriter *self,
              GovDraft      *draft)
{
  GovText *text = self->text;
  g_autofree char *title = NULL;
  const char *id;

  self->series = NULL;
  if (text->body == NULL)
    return FALSE;
  title = gov_text_copy (text, text->body_span.start, text->body_span.end);
  id = gov_text_writer_make_id (self, "series", text->body);
  self->series = gov_draft_make_ref (self->arena, id, title);
  if (!take_id (self, id))
    return FALSE;
  gov_draft_begin (draft, self->arena, GOV_TYPE_SERIES);
  gov_draft_set_made (draft, "id", id);
  gov_draft_set_word (draft, "review", "proposed");
  gov_draft_set_text (draft, "title", title, -1);
  gov_draft_set_list (draft, "evidence", gov_text_writer_make_evidence (self, text->body_span, "series"));
  return TRUE;
}

/* Whether anything in the text says that it is a report at all */
static gboolean
is_report (GovText *self)
{
  return self->findings->len > 0 || self->sections->len > 0 ||
         (self->meetings->len > 0 && ((GovFoundMeeting *) self->meetings->pdata[0])->date != NULL);
}

/* The references or seeds of an array, as a list */
static GovItems *
make_list (GovTextWriter *self,
           GPtrArray     *array)
{
  GovItems *items = gov_draft_make_items (self->arena, array->len);

  for (guint i = 0; i < array->len; i++)
    gov_items_add (items, array->pdata[i]);
  return items;
}

/* The records of one report in the file, but for its bodies */
static gboolean
write_part (GovTextWriter *self,
            GovText       *part,
            GPtrArray     *held,
            GPtrArray     *cited,
            GPtrArray     *series)
{
  g_autofree const char **participants = g_new0 (const char *, part->actors->len + 1);
  GovDraft draft;

  self->text = part;
  self->participants = participants;
  if (begin_series (self, &draft))
    g_ptr_array_add (series, gov_draft_end_top (&draft));
  write_cited (self, cited);
  return write_meetings (self, held);
}

/* The records of a paper that has one report or several */
static gboolean
write_paper (GovTextWriter *self,
             GPtrArray     *parts)
{
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) held = g_ptr_array_new (), cited = g_ptr_array_new ();
  GovDraft paper;

  begin_paper (self, &paper);
  for (guint i = 0; i < parts->len; i++)
    if (!write_part (self, parts->pdata[i], held, cited, series))
      return FALSE;
  gov_draft_set_list (&paper, "reports-on", make_list (self, held));
  gov_draft_set_list (&paper, "related-papers", make_list (self, cited));
  if (!add_record (self, &paper))
    return FALSE;
  for (guint i = 0; i < series->len; i++)
    if (!gov_register_add (self->records, series->pdata[i], self->error))
      return FALSE;
  for (guint i = 0; i < parts->len; i++)
    {
      self->text = parts->pdata[i];
      if (!write_bodies (self))
        return FALSE;
    }
  return TRUE;
}

GovRegister *
gov_text_to_register (GovText  *self,
                      GError  **error)
{
  g_autoptr (GovRegister) records = gov_register_new ();
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autoptr (GHashTable) bodies = g_hash_table_new (g_str_hash, g_str_equal), taken = g_hash_table_new (g_str_hash, g_str_equal);
  GovTextWriter writer = { .text = self, .arena = gov_arena_new (self->source->length), .records = records, .error = error, .bodies = bodies, .taken = taken };
  gboolean ok;

  gov_id_maker_init (&writer.ids, self->source->hash);
  if (self->parts->len == 0)
    g_ptr_array_add (parts, self);
  else
    g_ptr_array_extend (parts, self->parts, NULL, NULL);
  for (guint i = 0; i < self->parts->len; i++)
    ((GovText *) parts->pdata[i])->min_confidence = self->min_confidence;
  ok = (self->parts->len == 0 && !is_report (self)) || write_paper (&writer, parts);
  gov_id_maker_clear (&writer.ids);
  gov_arena_unref (writer.arena);
  return ok ? g_steal_pointer (&records) : NULL;
}
