#pragma once

#include "terminal.h"

/* Rows of text for people, fitted to the width of the terminal. */
typedef struct _Table Table;

Table *table_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void   table_free       (Table       *self);
void   table_add_column (Table       *self,
                         const char  *heading,
                         guint        weight,
                         Style        style);
void   table_add_row    (Table       *self,
                         char       **cells);
void   table_print      (Table       *self,
                         guint        width,
                         GString     *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Table, table_free)
