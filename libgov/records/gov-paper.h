#pragma once

#include "records/gov-file.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_PAPER (gov_paper_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovPaper, gov_paper, PAPER)

GOV_AVAILABLE_IN_ALL
GovPaper           *gov_paper_new                          (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_title                    (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_title                    (GovPaper *self, const char *title);
GOV_AVAILABLE_IN_ALL
const char * const *gov_paper_get_other_titles             (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_other_titles             (GovPaper *self, const char *const *other_titles);
GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_reference                (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_reference                (GovPaper *self, const char *reference);
GOV_AVAILABLE_IN_ALL
GovPaperKind        gov_paper_get_kind                     (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_kind                     (GovPaper *self, GovPaperKind kind);
GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_classification           (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_classification           (GovPaper *self, const char *classification);
GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_version                  (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_version                  (GovPaper *self, const char *version);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_paper_get_date                     (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_date                     (GovPaper *self, const GovDate *date);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_paper_get_submitted_on             (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_submitted_on             (GovPaper *self, const GovDate *submitted_on);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_paper_get_received_on              (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_received_on              (GovPaper *self, const GovDate *received_on);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_paper_get_published_on             (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_published_on             (GovPaper *self, const GovDate *published_on);
GOV_AVAILABLE_IN_ALL
GovPaperStatus      gov_paper_get_status                   (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_status                   (GovPaper *self, GovPaperStatus status);
GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_recommendation           (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_recommendation           (GovPaper *self, const char *recommendation);
GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_result                   (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_result                   (GovPaper *self, const char *result);
GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_requirement              (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_requirement              (GovPaper *self, const char *requirement);
GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_summary                  (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_summary                  (GovPaper *self, const char *summary);
GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_description              (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_description              (GovPaper *self, const char *description);
GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_text                     (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_text                     (GovPaper *self, const char *text);
GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_explanation              (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_explanation              (GovPaper *self, const char *explanation);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_authors                  (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_originators              (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_originator_organizations (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_supporters               (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_under_direction_of       (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_paper_get_organization             (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_organization             (GovPaper *self, GovRef *organization);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_senders                  (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_recipients               (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_copies_to                (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_reports_on               (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_related_papers           (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovFile            *gov_paper_get_main_file                (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_main_file                (GovPaper *self, GovFile *main_file);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_files                    (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_consultations            (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_history                  (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_meetings                 (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_agenda_items             (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_decisions                (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_votes                    (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_actions                  (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_locations                (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
const char         *gov_paper_get_confidentiality          (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_confidentiality          (GovPaper *self, const char *confidentiality);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_cases                    (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_paper_get_body                     (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_body                     (GovPaper *self, GovRef *body);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_paper_get_term                     (GovPaper           *self);
GOV_AVAILABLE_IN_ALL
void                gov_paper_set_term                     (GovPaper *self, GovRef *term);
GOV_AVAILABLE_IN_ALL
GovList            *gov_paper_get_links                    (GovPaper           *self);

G_END_DECLS
