#pragma once

#include <glib.h>

/* Words at a place of a page, from its left lower corner in points; NULL words begin the next page */
typedef struct
{
  double x, y;
  double size;
  gboolean bold;
  const char *words; /* in Windows-1252 */
} PdfText;

GBytes *make_pdf (const PdfText *texts, guint n_texts, gboolean encrypted);
