#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_REGISTER (gov_register_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovRegister, gov_register, GOV, REGISTER, GObject)

GOV_AVAILABLE_IN_ALL
GovRegister *gov_register_new            (void) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovRegister *gov_register_new_from_bytes (GBytes       *bytes,
                                          const char   *name,
                                          GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovRegister *gov_register_new_from_file  (const char   *path,
                                          GError      **error) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char  *gov_register_get_fetched_from (GovRegister   *self);
GOV_AVAILABLE_IN_ALL
void         gov_register_set_fetched_from (GovRegister   *self,
                                            const char    *fetched_from);
GOV_AVAILABLE_IN_ALL
GovDate     *gov_register_get_fetched      (GovRegister   *self);
GOV_AVAILABLE_IN_ALL
void         gov_register_set_fetched      (GovRegister   *self,
                                            const GovDate *fetched);

GOV_AVAILABLE_IN_ALL
guint        gov_register_get_length     (GovRegister  *self);
GOV_AVAILABLE_IN_ALL
GovRecord   *gov_register_get            (GovRegister  *self,
                                          guint         position);
GOV_AVAILABLE_IN_ALL
gboolean     gov_register_add            (GovRegister  *self,
                                          GovRecord    *record,
                                          GError      **error);
GOV_AVAILABLE_IN_ALL
void         gov_register_remove         (GovRegister  *self,
                                          GovRecord    *record);

GOV_AVAILABLE_IN_ALL
GovRecord   *gov_register_lookup         (GovRegister  *self,
                                          const char   *id);
GOV_AVAILABLE_IN_ALL
GovList     *gov_register_lookup_all     (GovRegister  *self,
                                          const char   *id) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovRecord   *gov_register_resolve        (GovRegister  *self,
                                          GovRef       *ref);
GOV_AVAILABLE_IN_ALL
GovList     *gov_register_list           (GovRegister  *self,
                                          GType         type) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
char        *gov_register_to_json        (GovRegister  *self,
                                          gboolean      pretty) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
char        *gov_register_to_ndjson      (GovRegister  *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
gboolean     gov_register_save           (GovRegister  *self,
                                          const char   *path,
                                          GError      **error);

G_END_DECLS
