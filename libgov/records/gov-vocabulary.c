/* Which types and fields have a name in a vocabulary that others use too.
 *
 * A term stands here only if it means the same and takes such values: org:classification wants
 * a concept, so the word that libgov has is not one.  What is not here has libgov's own term, which
 * is made of the key of the field.  No two fields of a type share a term. */
#include "records/gov-vocabulary-private.h"

#include <string.h>

#include "records/gov-schema-private.h"

const GovPrefix gov_prefixes[] = {
  { "gov", GOV_TERM_IRI },
  { "dcterms", "http://purl.org/dc/terms/" },
  { "eli", "http://data.europa.eu/eli/ontology#" },
  { "foaf", "http://xmlns.com/foaf/0.1/" },
  { "oa", "http://www.w3.org/ns/oa#" },          /* Web Annotation */
  { "opengov", "http://www.w3.org/ns/opengov#" }, /* Popolo */
  { "org", "http://www.w3.org/ns/org#" },
  { "prov", "http://www.w3.org/ns/prov#" },
  { "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#" },
  { "rdfs", "http://www.w3.org/2000/01/rdf-schema#" },
  { "schema", "http://schema.org/" },
  { "skos", "http://www.w3.org/2004/02/skos/core#" },
};
const guint gov_n_prefixes = G_N_ELEMENTS (gov_prefixes);

const GovSharedTerm gov_shared_terms[] = {
  /* Fields of any type. */
  { ":authors", "dcterms:creator", TRUE },
  { ":contact-details", "opengov:contactDetail" },
  { ":description", "schema:description" },
  { ":duration", "schema:duration" },
  { ":email", "schema:email" },
  { ":end", "schema:endDate" },
  { ":image", "schema:image" },
  { ":label", "rdfs:label" },
  { ":links", "rdfs:seeAlso" },
  { ":location", "schema:location" },
  { ":media-type", "schema:encodingFormat" },
  { ":name", "schema:name" },
  { ":order", "schema:position" },
  { ":organizations", NULL, TRUE }, /* the first leads */
  { ":other-names", "opengov:otherName" },
  { ":part-of", "dcterms:isPartOf" },
  { ":parts", "dcterms:hasPart", TRUE },
  { ":related", "dcterms:relation" },
  { ":replaced-by", "dcterms:isReplacedBy" },
  { ":replaces", "dcterms:replaces" },
  { ":start", "schema:startDate" },
  { ":summary", "dcterms:abstract" },
  { ":text", "schema:text" },
  { ":title", "dcterms:title" },
  { ":url", "schema:url" },
  { ":valid-from", "schema:validFrom" },
  { ":valid-until", "schema:validThrough" },
  { ":website", "foaf:homepage" },

  { "GovRecord:created", "dcterms:created" },
  { "GovRecord:evidence", "prov:wasDerivedFrom" },
  { "GovRecord:id", "@id" },
  { "GovRecord:identifiers", "schema:identifier" },
  { "GovRecord:keywords", "schema:keywords" },
  { "GovRecord:language", "schema:inLanguage" },
  { "GovRecord:license", "dcterms:license" },
  { "GovRecord:modified", "dcterms:modified" },
  { "GovRecord:note", "skos:note" },
  { "GovRecord:web", "foaf:page" },

  /* Types, and fields that are something else there. */
  { "GovAction", "schema:Action" },
  { "GovAction:assignees", "schema:agent" },
  { "GovAction:delivered", "schema:result" },
  { "GovAction:involved", "schema:participant" },
  { "GovAction:recipient", "schema:recipient" },
  { "GovAction:supersedes", "dcterms:replaces" },
  { "GovAction:updates", NULL, TRUE },

  { "GovAgendaItem:items", "dcterms:hasPart", TRUE },
  { "GovAgendaItem:presenters", NULL, TRUE },
  { "GovAgendaItem:remarks", NULL, TRUE },
  { "GovAgendaItem:statements", NULL, TRUE },
  { "GovAgendaItem:decisions", NULL, TRUE },

  { "GovBallot", "opengov:Vote" },
  { "GovBallot:group", "opengov:politicalGroup" },
  { "GovBallot:paired-with", "opengov:pair" },
  { "GovBallot:role", "schema:roleName" },
  { "GovBallot:voter", "schema:agent" },
  { "GovBallot:weight", "opengov:weight" },

  { "GovBody", "org:FormalOrganization" },
  { "GovBody:end", "schema:dissolutionDate" },
  { "GovBody:name", "skos:prefLabel" },
  { "GovBody:part-of", "org:subOrganizationOf" },
  { "GovBody:short-name", "skos:altLabel" },
  { "GovBody:start", "schema:foundingDate" },

  { "GovContactDetail", "opengov:ContactDetail" },
  { "GovContactDetail:value", "rdf:value" },

  { "GovDecision:alternatives", NULL, TRUE },
  { "GovDecision:cites", "eli:cites" },
  { "GovDecision:decided-on", "eli:date_document" },
  { "GovDecision:published-on", "eli:date_publication" },
  { "GovDecision:supersedes", "dcterms:replaces" },
  { "GovDecision:valid-from", "eli:first_date_entry_in_force" },
  { "GovDecision:valid-until", "eli:date_no_longer_in_force" },

  { "GovEvidence", "oa:SpecificResource" },
  { "GovEvidence:document", "oa:hasSource" },
  { "GovEvidence:end", "oa:end" },
  { "GovEvidence:exact", "oa:exact" },
  { "GovEvidence:prefix", "oa:prefix" },
  { "GovEvidence:start", "oa:start" },
  { "GovEvidence:suffix", "oa:suffix" },

  { "GovFile", "schema:MediaObject" },
  { "GovFile:access-url", "schema:url" },
  { "GovFile:date", "dcterms:date" },
  { "GovFile:derived-from", "schema:isBasedOn" },
  { "GovFile:download-url", "schema:contentUrl" },
  { "GovFile:file-license", "schema:license" },
  { "GovFile:page-count", "schema:numberOfPages" },
  { "GovFile:reports-on", "schema:about" },
  { "GovFile:version", "schema:version" },

  { "GovGroupResult", "opengov:GroupResult" },
  { "GovGroupResult:group", "opengov:group" },

  { "GovIdentifier", "schema:PropertyValue" },
  { "GovIdentifier:scheme", "schema:propertyID" },
  { "GovIdentifier:value", "schema:value" },

  { "GovLocation", "schema:Place" },
  { "GovLocation:country", "schema:addressCountry" },
  { "GovLocation:latitude", "schema:latitude" },
  { "GovLocation:locality", "schema:addressLocality" },
  { "GovLocation:longitude", "schema:longitude" },
  { "GovLocation:part-of", "schema:containedInPlace" },
  { "GovLocation:postal-code", "schema:postalCode" },
  { "GovLocation:region", "schema:addressRegion" },
  { "GovLocation:street-address", "schema:streetAddress" },

  { "GovMeeting", "schema:Event" },
  { "GovMeeting:agenda", NULL, TRUE },
  { "GovMeeting:decisions", NULL, TRUE },
  { "GovMeeting:organizations", "schema:organizer", TRUE },
  { "GovMeeting:part-of", "schema:superEvent" },
  { "GovMeeting:parts", "schema:subEvent", TRUE },
  { "GovMeeting:previous-start", "schema:previousStartDate" },
  { "GovMeeting:recordings", "schema:recordedIn" },
  { "GovMeeting:statements", NULL, TRUE },
  { "GovMeeting:title", "schema:name" },

  { "GovMembership", "org:Membership" },
  { "GovMembership:on-behalf-of", "opengov:onBehalfOf" },
  { "GovMembership:organization", "org:organization" },
  { "GovMembership:person", "org:member" },
  { "GovMembership:post", "opengov:post" },
  { "GovMembership:role", "schema:roleName" },

  { "GovOrganization", "org:Organization" },
  { "GovOrganization:end", "schema:dissolutionDate" },
  { "GovOrganization:memberships", "org:hasMembership" },
  { "GovOrganization:name", "skos:prefLabel" },
  { "GovOrganization:posts", "org:hasPost" },
  { "GovOrganization:short-name", "skos:altLabel" },
  { "GovOrganization:start", "schema:foundingDate" },
  { "GovOrganization:sub-organization-of", "org:subOrganizationOf" },

  { "GovOtherName:additional-name", "schema:additionalName" },
  { "GovOtherName:family-name", "foaf:familyName" },
  { "GovOtherName:given-name", "foaf:givenName" },
  { "GovOtherName:honorific-prefix", "schema:honorificPrefix" },
  { "GovOtherName:honorific-suffix", "schema:honorificSuffix" },

  { "GovPaper", "foaf:Document" },
  { "GovPaper:copies-to", "schema:ccRecipient" },
  { "GovPaper:date", "dcterms:date" },
  { "GovPaper:files", "schema:associatedMedia" },
  { "GovPaper:history", NULL, TRUE },
  { "GovPaper:locations", "schema:contentLocation" },
  { "GovPaper:originators", NULL, TRUE },
  { "GovPaper:originator-organizations", NULL, TRUE },
  { "GovPaper:other-titles", "dcterms:alternative" },
  { "GovPaper:published-on", "dcterms:issued" },
  { "GovPaper:recipients", "schema:recipient" },
  { "GovPaper:reference", "dcterms:identifier" },
  { "GovPaper:related-papers", "dcterms:relation" },
  { "GovPaper:reports-on", "schema:about" },
  { "GovPaper:requirement", "opengov:requirement" },
  { "GovPaper:senders", "schema:sender" },
  { "GovPaper:submitted-on", "dcterms:dateSubmitted" },
  { "GovPaper:version", "schema:version" },

  { "GovPerson", "foaf:Person" },
  { "GovPerson:additional-name", "schema:additionalName" },
  { "GovPerson:birth-date", "schema:birthDate" },
  { "GovPerson:death-date", "schema:deathDate" },
  { "GovPerson:family-name", "foaf:familyName" },
  { "GovPerson:functions", "schema:jobTitle" },
  { "GovPerson:gender", "foaf:gender" },
  { "GovPerson:given-name", "foaf:givenName" },
  { "GovPerson:honorific-prefix", "schema:honorificPrefix" },
  { "GovPerson:honorific-suffix", "schema:honorificSuffix" },
  { "GovPerson:memberships", "org:hasMembership" },
  { "GovPerson:name", "foaf:name" },

  { "GovPost", "org:Post" },
  { "GovPost:label", "skos:prefLabel" },
  { "GovPost:organization", "org:postIn" },
  { "GovPost:other-labels", "skos:altLabel" },
  { "GovPost:reports-to", "org:reportsTo" },
  { "GovPost:role", "schema:roleName" },

  { "GovQuantity", "schema:QuantitativeValue" },
  { "GovQuantity:maximum", "schema:maxValue" },
  { "GovQuantity:minimum", "schema:minValue" },
  { "GovQuantity:unit", "schema:unitText" },
  { "GovQuantity:value", "schema:value" },

  { "GovSeries", "schema:EventSeries" },
  { "GovSeries:organizations", "schema:organizer", TRUE },
  { "GovSeries:title", "schema:name" },

  { "GovStatement", "opengov:Speech" },
  { "GovStatement:about", "schema:about" },
  { "GovStatement:addressee", "dcterms:audience" },
  { "GovStatement:audio", "schema:audio" },
  { "GovStatement:cites", "schema:citation" },
  { "GovStatement:recording", "schema:recordedIn" },
  { "GovStatement:role", "schema:roleName" },
  { "GovStatement:speaker", "schema:creator" },
  { "GovStatement:video", "schema:video" },

  { "GovTally", "opengov:Count" },
  { "GovTally:count", "rdf:value" },

  { "GovVote", "opengov:VoteEvent" },
  { "GovVote:ballots", "opengov:vote" },
  { "GovVote:group-results", "opengov:groupResult" },
  { "GovVote:options", NULL, TRUE },
  { "GovVote:organization", "schema:organizer" },
  { "GovVote:subjects", "schema:about" },
  { "GovVote:tallies", "opengov:count" },
};
const guint gov_n_shared_terms = G_N_ELEMENTS (gov_shared_terms);

static const GovSharedTerm *
find_name (const char *name)
{
  for (guint i = 0; i < gov_n_shared_terms; i++)
    if (g_str_equal (gov_shared_terms[i].name, name))
      return &gov_shared_terms[i];
  return NULL;
}

/* What a type, or a @member of it, is called; NULL if nothing is known of it. */
const GovSharedTerm *
gov_shared_term_find (const char *owner,
                      const char *member)
{
  g_autofree char *of_any = g_strconcat (":", member, NULL);
  g_autofree char *name = g_strconcat (owner, member ? of_any : NULL, NULL);
  const GovSharedTerm *term = find_name (name);

  return term == NULL && member != NULL ? find_name (of_any) : term;
}
