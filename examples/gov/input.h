#pragma once

#include "format.h"

/* Files that were read, as one register. */
typedef struct
{
  GovRegister *records;
  GPtrArray *files; /* what they are called, and where their records begin */
  GPtrArray *formats; /* that they have */
  GHashTable *positions; /* of the top records; NULL while nobody asked */
} Input;

/* A file that is being read: what it is called, and the format that it has. */
typedef struct
{
  char *name;
  const Format *format;
  GInputStream *stream;
} InputFile;

/* What to do about what cannot be read, and how often there was something. */
typedef struct
{
  gboolean keep_going; /* to tell of it and read on */
  guint n;
} Faults;

Input      *input_read      (char       **arguments,
                             const char  *format,
                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
Input      *input_read_on   (char       **arguments,
                             const char  *format,
                             Faults      *faults,
                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
void        input_free      (Input       *self);
const char *input_find_file (Input       *self,
                             GovRecord   *record);
char      **input_list_files (char      **arguments,
                              GError    **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean    faults_take     (Faults      *self,
                             GError      *fault,
                             GError     **error);
gboolean    faults_check    (Faults      *self,
                             gboolean     any,
                             GError     **error);

InputFile   *input_file_open  (const char   *path,
                               const Format *format,
                               GError      **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean     input_file_read  (InputFile    *self,
                               GovRegister  *records,
                               Faults       *faults,
                               GError      **error);
GBytes      *input_file_read_bytes (InputFile *self,
                                    GError   **error) G_GNUC_WARN_UNUSED_RESULT;
void         input_file_close (InputFile    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Input, input_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (InputFile, input_file_close)
