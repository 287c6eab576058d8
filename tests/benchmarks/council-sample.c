#include "council-sample.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Parsers may look so far behind the end. */
#define PADDING 64

static const char *const names[COUNCIL_FILES] = { "meetings.ndjson", "papers.ndjson", "organizations.json" };

static char *
find_folder (void)
{
  const char *shared = g_getenv ("GOV_SHARED"), *source = g_getenv ("GOV_SOURCE_ROOT");
  g_autofree char *beside = g_build_filename (source ? source : ".", "..", "shared", NULL);

  return g_build_filename (shared ? shared : beside, "corpus", "oparl-karlsruhe", NULL);
}

/* Returns FALSE, and says so, where the sample is not there. */
gboolean
council_sample_load (CouncilSample *self)
{
  g_autofree char *folder = find_folder ();

  memset (self, 0, sizeof *self);
  for (guint i = 0; i < COUNCIL_FILES; i++)
    {
      CouncilFile *file = &self->files[i];
      g_autoptr (GError) error = NULL;

      file->path = g_build_filename (folder, names[i], NULL);
      file->lines = g_str_has_suffix (names[i], ".ndjson");
      if (!g_file_get_contents (file->path, &file->text, &file->length, &error))
        {
          printf ("# skipped: the records of a council are not there: %s\n", error->message);
          council_sample_clear (self);
          return FALSE;
        }
      file->text = g_realloc (file->text, file->length + PADDING);
      memset (file->text + file->length, 0, PADDING);
      self->length += file->length;
    }
  return TRUE;
}

void
council_sample_clear (CouncilSample *self)
{
  for (guint i = 0; i < COUNCIL_FILES; i++)
    {
      g_clear_pointer (&self->files[i].path, g_free);
      g_clear_pointer (&self->files[i].text, g_free);
    }
}

void
council_sample_foreach (CouncilSample *self,
                        CouncilFunc    func,
                        gpointer       data)
{
  for (guint i = 0; i < COUNCIL_FILES; i++)
    {
      const CouncilFile *file = &self->files[i];
      const char *text = file->text, *end = text + file->length;

      while (text < end)
        {
          const char *line_end = file->lines ? memchr (text, '\n', end - text) : NULL;

          if (line_end == NULL)
            line_end = end;
          func (text, line_end - text, data);
          text = line_end + 1;
        }
    }
}

GovRegister *
council_file_read (const CouncilFile *file,
                   GBytes            *bytes)
{
  g_autoptr (GError) error = NULL;
  GovRegister *records = gov_format_read (gov_format_find ("oparl"), bytes, file->path, &error);

  if (records == NULL)
    {
      printf ("# %s\n", error->message);
      exit (1);
    }
  return records;
}
