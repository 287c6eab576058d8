#pragma once

#include "ids.h"

char          *naming_dup_text     (GovRecord   *record,
                                    const char  *property) G_GNUC_WARN_UNUSED_RESULT;
const char    *naming_find_title   (GovRecord   *record);
char          *naming_dup_title    (GovRegister *records,
                                    GovRecord   *record) G_GNUC_WARN_UNUSED_RESULT;
char          *naming_dup_day      (const char  *date,
                                    gboolean     with_time) G_GNUC_WARN_UNUSED_RESULT;
char          *naming_dup_ref      (GovRegister *records,
                                    GovRef      *ref) G_GNUC_WARN_UNUSED_RESULT;
char         **naming_dup_refs     (GovRegister *records,
                                    GovRecord   *record,
                                    const char  *property) G_GNUC_WARN_UNUSED_RESULT;
gboolean       naming_is_called    (GovRegister *records,
                                    GovRecord   *record,
                                    const char  *property,
                                    char       **words);

char          *naming_dup_type     (GovRecord   *record) G_GNUC_WARN_UNUSED_RESULT;
char          *naming_dup_brief    (GovRegister *records,
                                    GovRecord   *record,
                                    Ids         *ids,
                                    guint        width) G_GNUC_WARN_UNUSED_RESULT;

GovAgendaItem *naming_find_item    (GovRegister *records,
                                    GovRecord   *record);
GovMeeting    *naming_find_meeting (GovRegister *records,
                                    GovRecord   *record);
