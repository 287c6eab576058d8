#include "base/gov-error.h"

/* Nothing is added to an error: it is there to be told when one goes. */
typedef struct
{
  gpointer unused;
} GovErrorPrivate;

typedef struct
{
  GovError code;
  char *message;
} Gone;

static void
gone_free (gpointer data)
{
  Gone *gone = data;

  g_free (gone->message);
  g_free (gone);
}

/* The last error of libgov that this thread let go. */
static GPrivate last_gone = G_PRIVATE_INIT (gone_free);

static void
gov_error_private_init (GovErrorPrivate *priv)
{
}

static void
gov_error_private_copy (const GovErrorPrivate *source,
                        GovErrorPrivate       *target)
{
}

/* GLib puts what is private of an error right before it, rounded up to two pointers' size. */
static void
gov_error_private_clear (GovErrorPrivate *priv)
{
  const gsize unit = 2 * sizeof (gsize);
  const GError *error = (const GError *) ((char *) priv + (sizeof *priv + unit - 1) / unit * unit);
  Gone *gone = g_new0 (Gone, 1);

  gone->code = error->code;
  gone->message = g_strdup (error->message);
  g_private_replace (&last_gone, gone);
}

/**
 * gov_error_quark:
 *
 * Gets the domain of libgov's errors.
 *
 * Returns: the quark behind `GOV_ERROR`
 *
 * Since: 1.0
 */
G_DEFINE_EXTENDED_ERROR (GovError, gov_error)

/**
 * gov_error_recall_code:
 * @message: the message of the error
 *
 * Gets the code of the last error of `GOV_ERROR` that the calling thread has freed, if that was its
 * message.
 *
 * It is there for languages whose exceptions keep nothing but the message of an error, as on Node.js;
 * everybody else reads the code from the error.
 *
 * Returns: a code of [error@Error], or -1 if the error is not known any more or is none of libgov's
 *
 * Since: 1.0
 */
int
gov_error_recall_code (const char *message)
{
  const Gone *gone = g_private_get (&last_gone);

  g_return_val_if_fail (message != NULL, -1);

  return gone != NULL && g_strcmp0 (gone->message, message) == 0 ? (int) gone->code : -1;
}
