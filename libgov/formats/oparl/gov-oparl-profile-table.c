/* What the specification says of each member of each type: one row says it all. */
#include "formats/oparl/gov-oparl-profile-private.h"

#define STRING GOV_OPARL_STRING
#define STRINGS GOV_OPARL_STRING, GOV_OPARL_ARRAY
#define URL GOV_OPARL_URL
#define URLS GOV_OPARL_URL, GOV_OPARL_ARRAY
#define DATE GOV_OPARL_DATE
#define TIME GOV_OPARL_DATE_TIME
#define INTEGER GOV_OPARL_INTEGER
#define BOOLEAN GOV_OPARL_BOOLEAN
#define OBJECT(type) GOV_OPARL_OBJECT, .of = type
#define OBJECTS(type) GOV_OPARL_OBJECT, GOV_OPARL_ARRAY, .of = type
#define REFERENCE(type) GOV_OPARL_REFERENCE, .of = type
#define REFERENCES(type) GOV_OPARL_REFERENCE, GOV_OPARL_ARRAY, .of = type
#define BACK(type) GOV_OPARL_REFERENCE, GOV_OPARL_BACK, .of = type
#define BACKS(type) GOV_OPARL_REFERENCE, GOV_OPARL_BACK | GOV_OPARL_ARRAY, .of = type
#define LIST(type) GOV_OPARL_LIST, .of = type
#define REQUIRED_LIST(type) GOV_OPARL_LIST, GOV_OPARL_REQUIRED, .of = type
#define NEW_LIST(type) GOV_OPARL_LIST, GOV_OPARL_NEW, .of = type, .missing = "oparl-body-list-missing"

/* Where an object stands alone, what holds it has to be said. */
#define NOT_ALONE .missing = "oparl-back-reference-missing"

const GovOparlMember gov_oparl_common_members[] = {
  { "id", GOV_OPARL_ID, GOV_OPARL_REQUIRED },
  { "type", GOV_OPARL_TYPE, GOV_OPARL_REQUIRED },
  { "created", TIME, .missing = "oparl-created-missing" },
  { "modified", TIME, .missing = "oparl-modified-missing" },
  { "web", URL },
  { "deleted", BOOLEAN },
  { NULL },
};

/* All types but System and Body, where the license is a URL. */
#define PLAIN         \
  { "license", STRING }, \
  { "keyword", STRINGS }, \
  { NULL }

static const GovOparlMember system_members[] = {
  { "oparlVersion", GOV_OPARL_VERSION, GOV_OPARL_REQUIRED },
  { "otherOparlVersions", REFERENCES ("System") },
  { "license", URL },
  { "body", REQUIRED_LIST ("Body") },
  { "name", STRING },
  { "contactEmail", STRING },
  { "contactName", STRING },
  { "website", URL },
  { "vendor", URL },
  { "product", URL },
  { NULL },
};

static const GovOparlMember body_members[] = {
  { "system", REFERENCE ("System") },
  { "shortName", STRING },
  { "name", STRING, GOV_OPARL_REQUIRED },
  { "website", URL },
  { "license", URL },
  { "licenseValidSince", TIME },
  { "oparlSince", TIME },
  { "ags", STRING },
  { "rgs", STRING },
  { "equivalent", URLS },
  { "contactEmail", STRING },
  { "contactName", STRING },
  { "organization", REQUIRED_LIST ("Organization") },
  { "person", REQUIRED_LIST ("Person") },
  { "meeting", REQUIRED_LIST ("Meeting") },
  { "paper", REQUIRED_LIST ("Paper") },
  { "legislativeTerm", GOV_OPARL_OBJECT, GOV_OPARL_ARRAY | GOV_OPARL_REQUIRED, "LegislativeTerm" },
  { "agendaItem", NEW_LIST ("AgendaItem") },
  { "consultation", NEW_LIST ("Consultation") },
  { "file", NEW_LIST ("File") },
  { "locationList", NEW_LIST ("Location") },
  { "legislativeTermList", NEW_LIST ("LegislativeTerm") },
  { "membership", NEW_LIST ("Membership") },
  { "classification", STRING },
  { "location", OBJECT ("Location") },
  { "mainOrganization", REFERENCE ("Organization") },
  { "keyword", STRINGS },
  { NULL },
};

static const GovOparlMember legislative_term_members[] = {
  { "body", BACK ("Body"), NOT_ALONE },
  { "name", STRING },
  { "startDate", DATE },
  { "endDate", DATE },
  PLAIN,
};

static const char * const organization_types[] = {
  "Gremium", "Partei", "Fraktion", "Verwaltungsbereich", "externes Gremium", "Institution", "Sonstiges", NULL,
};

static const GovOparlMember organization_members[] = {
  { "body", REFERENCE ("Body") },
  { "name", STRING },
  { "membership", REFERENCES ("Membership") },
  { "meeting", LIST ("Meeting") },
  { "consultation", LIST ("Consultation") },
  { "shortName", STRING },
  { "post", STRINGS },
  { "subOrganizationOf", REFERENCE ("Organization") },
  { "organizationType", STRING, .words = organization_types },
  { "classification", STRING },
  { "startDate", DATE },
  { "endDate", DATE },
  { "website", URL },
  { "location", OBJECT ("Location") },
  { "externalBody", REFERENCE ("Body") },
  { "memberCount", INTEGER },
  { "votingMemberCount", INTEGER },
  PLAIN,
};

static const GovOparlMember person_members[] = {
  { "body", REFERENCE ("Body") },
  { "name", STRING },
  { "familyName", STRING },
  { "givenName", STRING },
  { "formOfAddress", STRING },
  { "affix", STRING },
  { "title", STRINGS },
  { "gender", STRING },
  { "phone", STRINGS },
  { "email", STRINGS },
  { "location", REFERENCE ("Location") },
  { "locationObject", GOV_OPARL_OBJECT, GOV_OPARL_NEW, "Location", .check = gov_oparl_check_location },
  { "status", STRINGS },
  { "membership", OBJECTS ("Membership") },
  { "image", OBJECT ("File") },
  { "life", STRING, .check = gov_oparl_check_life },
  { "lifeSource", STRING },
  PLAIN,
};

static const GovOparlMember membership_members[] = {
  { "person", BACK ("Person"), NOT_ALONE },
  { "organization", REFERENCE ("Organization") },
  { "role", STRING },
  { "votingRight", BOOLEAN },
  { "startDate", DATE },
  { "endDate", DATE },
  { "onBehalfOf", REFERENCE ("Organization") },
  PLAIN,
};

static const char * const meeting_states[] = { "terminiert", "eingeladen", "durchgeführt", NULL };

static const GovOparlMember meeting_members[] = {
  { "name", STRING },
  { "meetingState", STRING, .words = meeting_states },
  { "cancelled", BOOLEAN },
  { "start", TIME },
  { "end", TIME },
  { "location", OBJECT ("Location") },
  { "organization", REFERENCES ("Organization") },
  { "participant", REFERENCES ("Person") },
  { "invitation", OBJECT ("File") },
  { "resultsProtocol", OBJECT ("File") },
  { "verbatimProtocol", OBJECT ("File") },
  { "auxiliaryFile", OBJECTS ("File") },
  { "agendaItem", OBJECTS ("AgendaItem"), .check = gov_oparl_check_order },
  PLAIN,
};

static const GovOparlMember agenda_item_members[] = {
  { "meeting", BACK ("Meeting"), NOT_ALONE },
  { "number", STRING },
  { "order", INTEGER, GOV_OPARL_NEW | GOV_OPARL_REQUIRED_1_1 },
  { "name", STRING },
  { "public", BOOLEAN },
  { "consultation", REFERENCE ("Consultation") },
  { "result", STRING },
  { "resolutionText", STRING },
  { "resolutionFile", OBJECT ("File") },
  { "auxiliaryFile", OBJECTS ("File") },
  { "start", TIME },
  { "end", TIME },
  PLAIN,
};

static const GovOparlMember paper_members[] = {
  { "body", REFERENCE ("Body") },
  { "name", STRING },
  { "reference", STRING },
  { "date", DATE },
  { "paperType", STRING },
  { "relatedPaper", REFERENCES ("Paper") },
  { "superordinatedPaper", REFERENCES ("Paper") },
  { "subordinatedPaper", REFERENCES ("Paper") },
  { "mainFile", OBJECT ("File") },
  { "auxiliaryFile", OBJECTS ("File") },
  { "location", OBJECTS ("Location") },
  { "originatorPerson", REFERENCES ("Person") },
  { "underDirectionOf", REFERENCES ("Organization") },
  { "originatorOrganization", REFERENCES ("Organization") },
  { "consultation", OBJECTS ("Consultation") },
  PLAIN,
};

static const GovOparlMember consultation_members[] = {
  { "paper", BACK ("Paper"), NOT_ALONE },
  { "agendaItem", REFERENCE ("AgendaItem") },
  { "meeting", REFERENCE ("Meeting") },
  { "organization", REFERENCES ("Organization") },
  { "authoritative", BOOLEAN },
  { "role", STRING },
  PLAIN,
};

static const GovOparlMember file_members[] = {
  { "name", STRING },
  { "fileName", STRING },
  { "mimeType", STRING },
  { "date", DATE },
  { "size", INTEGER },
  { "sha1Checksum", STRING, .check = gov_oparl_check_deprecated },
  { "sha512Checksum", STRING, GOV_OPARL_NEW },
  { "text", STRING },
  { "accessUrl", URL, GOV_OPARL_REQUIRED },
  { "downloadUrl", URL },
  { "externalServiceUrl", URL },
  { "masterFile", REFERENCE ("File") },
  { "derivativeFile", REFERENCES ("File") },
  { "fileLicense", URL },
  { "meeting", BACKS ("Meeting") },
  { "agendaItem", BACKS ("AgendaItem") },
  { "person", BACK ("Person") },
  { "paper", BACKS ("Paper") },
  PLAIN,
};

static const GovOparlMember location_members[] = {
  { "description", STRING },
  { "geojson", GOV_OPARL_GEOJSON, .check = gov_oparl_check_feature },
  { "streetAddress", STRING },
  { "room", STRING },
  { "postalCode", STRING },
  { "subLocality", STRING },
  { "locality", STRING },
  { "bodies", BACKS ("Body") },
  { "organizations", BACKS ("Organization") },
  { "persons", BACKS ("Person") },
  { "meetings", BACKS ("Meeting") },
  { "papers", BACKS ("Paper") },
  PLAIN,
};

/* A page of a list, and the two objects that it says where it belongs with. */
const GovOparlMember gov_oparl_page_members[] = {
  { "data", OBJECTS (NULL), .missing = "oparl-list-member-missing" },
  { "pagination", OBJECT (NULL), .missing = "oparl-list-member-missing" },
  { "links", OBJECT (NULL), .missing = "oparl-list-member-missing" },
  { NULL },
};

const GovOparlMember gov_oparl_pagination_members[] = {
  { "totalElements", INTEGER },
  { "elementsPerPage", INTEGER },
  { "currentPage", INTEGER },
  { "totalPages", INTEGER },
  { NULL },
};

const GovOparlMember gov_oparl_links_members[] = {
  { "first", URL },
  { "prev", URL },
  { "self", URL },
  { "next", URL },
  { "last", URL },
  { "web", URL },
  { NULL },
};

#define TYPE(type, section, members) { type, { "OParl 1.0, " type, "OParl 1.1, " section " " type }, members }

static const GovOparlType types[] = {
  TYPE ("System", "3.4", system_members),
  TYPE ("Body", "3.5", body_members),
  TYPE ("LegislativeTerm", "3.6", legislative_term_members),
  TYPE ("Organization", "3.7", organization_members),
  TYPE ("Person", "3.8", person_members),
  TYPE ("Membership", "3.9", membership_members),
  TYPE ("Meeting", "3.10", meeting_members),
  TYPE ("AgendaItem", "3.11", agenda_item_members),
  TYPE ("Paper", "3.12", paper_members),
  TYPE ("Consultation", "3.13", consultation_members),
  TYPE ("File", "3.14", file_members),
  TYPE ("Location", "3.15", location_members),
};

const GovOparlType *
gov_oparl_type_nth (guint n)
{
  return n < G_N_ELEMENTS (types) ? &types[n] : NULL;
}

const GovOparlType *
gov_oparl_type_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (strcmp (types[i].name, name) == 0)
      return &types[i];
  return NULL;
}

/* The members of the type, then those of all; NULL behind the last. */
const GovOparlMember *
gov_oparl_type_nth_member (const GovOparlType *self,
                           guint               n)
{
  const GovOparlMember *member = self ? self->members : gov_oparl_common_members;

  for (; member->name != NULL; member++, n--)
    if (n == 0)
      return member;
  return self != NULL ? gov_oparl_type_nth_member (NULL, n) : NULL;
}
