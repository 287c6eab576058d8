#pragma once

#include "gov.h"

/* A register called "town" out of JSON, in which ' may stand for ". */
static inline GovRegister *
read_register (const char *text)
{
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  GovRegister *reg = gov_register_new_from_bytes (bytes, "town", &error);

  g_assert_no_error (error);
  return reg;
}
