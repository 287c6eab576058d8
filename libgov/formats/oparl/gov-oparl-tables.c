/* OParl's members and our fields: a table for each of its types.  What is in no table is kept as it was
 * written, such as the URLs of lists and members of vendors. */
#include "formats/oparl/gov-oparl-private.h"

static const GovMappingRow all_rows[] = {
  { "id", "id" },
  { "created", "created" },
  { "modified", "modified" },
  { "deleted", "deleted" },
  { "web", "web" },
  { "license", "license" },
  { "keyword", "keywords" },
};

static const GovMappingRow system_rows[] = {
  { "name", "name" },
  { "oparlVersion", "oparl-version" },
  { "otherOparlVersions", "other-versions" },
  { "website", "website" },
  { "contactName", "contact-name" },
  { "contactEmail", "contact-email" },
  { "vendor", "vendor" },
  { "product", "product" },
};

static const GovMappingRow body_rows[] = {
  { "name", "name" },
  { "shortName", "short-name" },
  { "classification", "classification" },
  { "system", "system" },
  { "equivalent", "equivalents" },
  { "website", "website" },
  { "contactName", "contact-name" },
  { "contactEmail", "contact-email" },
  { "licenseValidSince", "license-valid-since" },
  { "oparlSince", "oparl-since" },
  { "legislativeTerm", "terms" },
  { "location", "location" },
  { "mainOrganization", "main-organization" },
};

static const GovMappingRow term_rows[] = {
  { "name", "name" },
  { "body", "body" },
  { "startDate", "start" },
  { "endDate", "end" },
};

static const GovMappingRow organization_rows[] = {
  { "name", "name" },
  { "shortName", "short-name" },
  { "classification", "classification" },
  { "body", "body" },
  { "externalBody", "external-body" },
  { "subOrganizationOf", "sub-organization-of" },
  { "membership", "memberships" },
  { "memberCount", "member-count" },
  { "votingMemberCount", "voting-member-count" },
  { "startDate", "start" },
  { "endDate", "end" },
  { "website", "website" },
  { "location", "location" },
};

static const GovMappingRow person_rows[] = {
  { "name", "name" },
  { "familyName", "family-name" },
  { "givenName", "given-name" },
  { "formOfAddress", "form-of-address" },
  { "affix", "honorific-suffix" },
  { "title", "titles" },
  { "gender", "gender" },
  { "status", "functions" },
  { "body", "body" },
  { "membership", "memberships" },
  { "image", "image" },
  { "life", "biography" },
  { "lifeSource", "life-source" },
  { "locationObject", "location" }, /* beside it "location" is a URL, and kept; written where it was not */
};

static const GovMappingRow membership_rows[] = {
  { "person", "person" },
  { "organization", "organization" },
  { "role", "role" },
  { "votingRight", "voting-right" },
  { "startDate", "start" },
  { "endDate", "end" },
  { "onBehalfOf", "on-behalf-of" },
};

/* When a meeting or an item begins is planned before and actual afterwards: arranging says which. */
static const GovMappingRow meeting_rows[] = {
  { "name", "title" },
  { "start", "planned-start", .unless = "start" },
  { "end", "planned-end", .unless = "end" },
  { "start", "start" },
  { "end", "end" },
  { "location", "location" },
  { "organization", "organizations" },
  { "invitation", "invitation" },
  { "resultsProtocol", "minutes" },
  { "verbatimProtocol", "verbatim" },
  { "auxiliaryFile", "files" },
  { "agendaItem", "agenda" },
};

static const GovMappingRow agenda_item_rows[] = {
  { "meeting", "meeting" },
  { "number", "number" },
  { "order", "order" },
  { "name", "title" },
  { "public", "public" },
  { "consultation", "consultation" },
  { "result", "result" },
  { "resolutionText", "resolution" },
  { "resolutionFile", "resolution-file" },
  { "auxiliaryFile", "files" },
  { "start", "planned-start", .unless = "start" },
  { "end", "planned-end", .unless = "end" },
  { "start", "start" },
  { "end", "end" },
};

static const GovMappingRow paper_rows[] = {
  { "name", "title" },
  { "reference", "reference" },
  { "date", "date" },
  { "paperType", "classification" },
  { "body", "body" },
  { "mainFile", "main-file" },
  { "auxiliaryFile", "files" },
  { "location", "locations" },
  { "originatorPerson", "originators" },
  { "originatorOrganization", "originator-organizations" },
  { "underDirectionOf", "under-direction-of" },
  { "consultation", "consultations" },
};

static const GovMappingRow consultation_rows[] = {
  { "paper", "paper" },
  { "agendaItem", "agenda-item" },
  { "meeting", "meeting" },
  { "organization", "organizations" },
  { "authoritative", "authoritative" },
  { "role", "role" },
};

static const GovMappingRow file_rows[] = {
  { "name", "name" },
  { "fileName", "file-name" },
  { "mimeType", "media-type" },
  { "date", "date" },
  { "size", "size" },
  { "text", "text" },
  { "accessUrl", "access-url" },
  { "downloadUrl", "download-url" },
  { "externalServiceUrl", "external-url" },
  { "masterFile", "derived-from" },
  { "derivativeFile", "derivatives" },
  { "fileLicense", "file-license" },
  { "meeting", "meetings" },
  { "agendaItem", "agenda-items" },
  { "person", "person" },
  { "paper", "papers" },
};

static const GovMappingRow location_rows[] = {
  { "description", "description" },
  { "streetAddress", "street-address" },
  { "room", "room" },
  { "postalCode", "postal-code" },
  { "subLocality", "sub-locality" },
  { "locality", "locality" },
};

static const GovMappingRow other_rows[] = {
  { "type", "other-type" },
};

#define ROWS(table) .rows = table, .n_rows = G_N_ELEMENTS (table)
#define DERIVED(table) .derived = table, .n_derived = G_N_ELEMENTS (table)
#define NAMED(type_name, its_word) .type = gov_##type_name##_get_type, .word = its_word

static const GovMappingType types[] = {
  { NAMED (system, "System"), ROWS (system_rows) },
  { NAMED (body, "Body"), ROWS (body_rows), DERIVED (gov_oparl_body_derived) },
  { NAMED (term, "LegislativeTerm"), ROWS (term_rows) },
  { NAMED (organization, "Organization"), ROWS (organization_rows), DERIVED (gov_oparl_organization_derived),
    .arrange = gov_oparl_arrange_organization },
  { NAMED (person, "Person"), ROWS (person_rows), DERIVED (gov_oparl_person_derived),
    .arrange = gov_oparl_arrange_person, .write_more = gov_oparl_write_location },
  { NAMED (membership, "Membership"), ROWS (membership_rows) },
  { NAMED (meeting, "Meeting"), ROWS (meeting_rows), DERIVED (gov_oparl_meeting_derived),
    .arrange = gov_oparl_arrange_meeting },
  { NAMED (agenda_item, "AgendaItem"), ROWS (agenda_item_rows),
    .arrange = gov_oparl_arrange_agenda_item, .write_more = gov_oparl_write_order },
  { NAMED (paper, "Paper"), ROWS (paper_rows), DERIVED (gov_oparl_paper_derived),
    .arrange = gov_oparl_arrange_paper, .write_more = gov_oparl_write_paper_type },
  { NAMED (consultation, "Consultation"), ROWS (consultation_rows) },
  { NAMED (file, "File"), ROWS (file_rows), DERIVED (gov_oparl_file_derived) },
  { NAMED (location, "Location"), ROWS (location_rows), DERIVED (gov_oparl_location_derived) },

  /* Types that OParl does not have (yet): their own name, and all else kept. */
  { NAMED (other_record, "OtherRecord"), ROWS (other_rows), .arrange = gov_oparl_arrange_other },
};

#define OPARL(version)                                          \
  .format = "oparl",                                            \
  .type_prefix = "https://schema.oparl.org/" version "/",       \
  ROWS (all_rows),                                              \
  .types = types, .n_types = G_N_ELEMENTS (types),              \
  .find_untyped = gov_oparl_find_untyped

GovMapping gov_oparl_mapping = { OPARL ("1.1") };
GovMapping gov_oparl_mapping_1_0 = { OPARL ("1.0"), .renames_types = TRUE };
GovMapping gov_oparl_mapping_1_1 = { OPARL ("1.1"), .renames_types = TRUE };
