/* gov put STORE FILE... */
#include "input.h"
#include "progress.h"
#include "store.h"
#include "verb.h"

typedef struct
{
  GovStore *store;
  GovRegister *known;   /* what the store has already; NULL: nothing */
  gboolean replace;
  guint n_same;
} Putting;

/* Whether there is anything in the store. */
static gboolean
read_known (Putting  *self,
            GError  **error)
{
  g_autoptr (GovList) first = gov_store_list_changes (self->store, 0, 1, GOV_ACCESS_SECRET, NULL, error);

  if (first == NULL)
    return FALSE;
  if (gov_list_get_length (first) > 0)
    self->known = gov_store_read_register (self->store, GOV_ACCESS_SECRET, NULL, error);
  return gov_list_get_length (first) == 0 || self->known != NULL;
}

/* Puts a record, unless the store has it as it is. */
static gboolean
put_record (Putting         *self,
            GovTransaction  *transaction,
            GovRecord       *record,
            GError         **error)
{
  const char *id = gov_record_get_id (record);
  GovRecord *known = self->known && id ? gov_register_lookup (self->known, id) : NULL;

  if (known != NULL && gov_record_get_holder (known) != NULL)
    known = NULL;
  if (known != NULL && gov_record_equal (known, record))
    {
      self->n_same++;
      return TRUE;
    }
  if (known != NULL && !self->replace)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT,
                   "the store has another version of %s: with --replace yours comes after it", id);
      return FALSE;
    }
  return gov_transaction_put (transaction, record, known ? gov_store_get_base (known) : 0, error);
}

static gboolean
put_all (Putting         *self,
         GovTransaction  *transaction,
         GovRegister     *records,
         GError         **error)
{
  if (self->known == NULL)
    return gov_transaction_put_register (transaction, records, error);
  for (guint i = 0; i < gov_register_get_length (records); i++)
    if (!put_record (self, transaction, gov_register_get (records, i), error))
      return FALSE;
  return TRUE;
}

static void
tell_progress (GovTransaction *transaction,
               guint           n_written,
               gpointer        data)
{
  progress_set_count (n_written);
}

/* Commits; a register in which nothing is new is no fault. */
static gboolean
commit (Putting         *self,
        GovTransaction  *transaction,
        guint            n,
        const char      *name,
        GError         **error)
{
  g_autofree char *what = g_strdup_printf ("writing %s", name);
  gint64 first = 1;

  if (n > 0)
    {
      g_signal_connect (transaction, "progress", G_CALLBACK (tell_progress), NULL);
      progress_begin (what);
      first = gov_transaction_commit (transaction, NULL, error);
      progress_end ();
    }
  if (first > 0)
    g_print ("put: %u, unchanged: %u\n", n, self->n_same);
  return first > 0;
}

static int
put (char        **arguments,
     const char   *from,
     const char   *author,
     const char   *reason,
     gboolean      replace)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (Input) input = input_read (arguments + 1, from, &error);
  g_autoptr (GovStore) store = input ? store_open (arguments[0], GOV_STORE_PLAIN, &error) : NULL;
  g_autoptr (GovTransaction) transaction = store ? gov_store_begin (store, author ? author : g_get_user_name (), reason) : NULL;
  Putting putting = { .store = store, .replace = replace };
  gboolean good;

  if (transaction == NULL)
    return verb_fail (error);
  gov_transaction_set_upto (transaction, GOV_ACCESS_SECRET);
  good = read_known (&putting, &error) && put_all (&putting, transaction, input->records, &error) &&
         commit (&putting, transaction, gov_register_get_length (input->records) - putting.n_same, arguments[0], &error);
  g_clear_object (&putting.known);
  return good ? EXIT_GOOD : verb_fail (error);
}

int
verb_put (const Verb  *self,
          char       **argv)
{
  g_autofree char *author = NULL, *reason = NULL, *from = NULL;
  gboolean replace = FALSE;
  const GOptionEntry entries[] = {
    { "author", 0, 0, G_OPTION_ARG_STRING, &author, "Who puts them; without it, the user's name", "NAME" },
    { "reason", 0, 0, G_OPTION_ARG_STRING, &reason, "Why they are put", "TEXT" },
    { "replace", 0, 0, G_OPTION_ARG_NONE, &replace, "Put records that the store has otherwise, as the newest version", NULL },
    VERB_OPTION_FROM (&from),
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 2, G_MAXUINT, &error);

  return arguments ? put (arguments, from, author, reason, replace) : verb_fail (error);
}
