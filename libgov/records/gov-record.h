#pragma once

#include <gio/gio.h>

#include "base/gov-date.h"
#include "base/gov-error.h"
#include "base/gov-version-macros.h"
#include "records/gov-enums.h"
#include "records/gov-list.h"
#include "records/gov-ref.h"

G_BEGIN_DECLS

#define GOV_TYPE_RECORD (gov_record_get_type ())

/* Declares a record type.  Only libgov derives from GovRecord, so the class struct stays private. */
#define GOV_DECLARE_RECORD(TypeName, type_name, NAME)                                         \
  GType type_name##_get_type (void);                                                          \
  typedef struct _##TypeName TypeName;                                                        \
  typedef struct _##TypeName##Class TypeName##Class;                                          \
  G_DEFINE_AUTOPTR_CLEANUP_FUNC (TypeName, g_object_unref)                                    \
  G_GNUC_UNUSED static inline TypeName *GOV_##NAME (gpointer record)                          \
  { return G_TYPE_CHECK_INSTANCE_CAST (record, type_name##_get_type (), TypeName); }          \
  G_GNUC_UNUSED static inline gboolean GOV_IS_##NAME (gpointer record)                        \
  { return G_TYPE_CHECK_INSTANCE_TYPE (record, type_name##_get_type ()); }

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovRecord, gov_record, RECORD)

GOV_AVAILABLE_IN_ALL
GovRecord          *gov_record_new_from_json   (const char  *json,
                                                gssize       length,
                                                GError     **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
char               *gov_record_to_json         (GovRecord   *self,
                                                gboolean     pretty) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char         *gov_record_get_type_name   (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
GovRecord          *gov_record_get_holder      (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
gboolean            gov_record_has             (GovRecord   *self,
                                                const char  *property);
GOV_AVAILABLE_IN_ALL
void                gov_record_unset           (GovRecord   *self,
                                                const char  *property);
GOV_AVAILABLE_IN_ALL
char               *gov_record_dup_text        (GovRecord   *self,
                                                const char  *property) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
char              **gov_record_dup_kept_keys   (GovRecord   *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
const char         *gov_record_get_kept        (GovRecord   *self,
                                                const char  *key);

GOV_AVAILABLE_IN_ALL
GovRecord          *gov_record_copy            (GovRecord   *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
gboolean            gov_record_equal           (GovRecord   *self,
                                                GovRecord   *other);
GOV_AVAILABLE_IN_ALL
GovList            *gov_record_diff            (GovRecord   *self,
                                                GovRecord   *other) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char         *gov_record_get_id          (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
void                gov_record_set_id          (GovRecord *self, const char *id);
GOV_AVAILABLE_IN_ALL
GovList            *gov_record_get_identifiers (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_record_get_created     (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
void                gov_record_set_created     (GovRecord *self, const GovDate *created);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_record_get_modified    (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
void                gov_record_set_modified    (GovRecord *self, const GovDate *modified);
GOV_AVAILABLE_IN_ALL
gboolean            gov_record_get_deleted     (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
void                gov_record_set_deleted     (GovRecord *self, gboolean deleted);
GOV_AVAILABLE_IN_ALL
const char         *gov_record_get_web         (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
void                gov_record_set_web         (GovRecord *self, const char *web);
GOV_AVAILABLE_IN_ALL
const char         *gov_record_get_license     (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
void                gov_record_set_license     (GovRecord *self, const char *license);
GOV_AVAILABLE_IN_ALL
const char         *gov_record_get_language    (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
void                gov_record_set_language    (GovRecord *self, const char *language);
GOV_AVAILABLE_IN_ALL
const char * const *gov_record_get_keywords    (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
void                gov_record_set_keywords    (GovRecord *self, const char *const *keywords);
GOV_AVAILABLE_IN_ALL
GovAccess           gov_record_get_access      (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
void                gov_record_set_access      (GovRecord *self, GovAccess access);
GOV_AVAILABLE_IN_ALL
GovList            *gov_record_get_evidence    (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
GovReview           gov_record_get_review      (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
void                gov_record_set_review      (GovRecord *self, GovReview review);
GOV_AVAILABLE_IN_ALL
const char         *gov_record_get_note        (GovRecord   *self);
GOV_AVAILABLE_IN_ALL
void                gov_record_set_note        (GovRecord *self, const char *note);

G_END_DECLS
