/* The tags of what the profile finds. */
#include "formats/oparl/gov-oparl-profile-private.h"

#define HINT GOV_SEVERITY_HINT
#define WARNING GOV_SEVERITY_WARNING
#define ERROR GOV_SEVERITY_ERROR

/* Must is an error, should a warning, and what is only proposed a hint.  Where the place depends on the type,
 * the clause is that of the type, and the one here is for the page of the docs. */
static const GovIssueKind kinds[] = {
  /* What the schema says */
  { "oparl-required-missing", ERROR,
    "A member that every object of the type must have is not there, or is null. Of a deleted object only id and "
    "type are required by the schema.",
    "OParl 1.1, 3.4 to 3.15, the schema of the type; 2.4: null" },
  { "oparl-wrong-type", ERROR,
    "The value is of another JSON type than the specification says: a string where a number belongs, one value "
    "where an array belongs, a URL where the object itself belongs.",
    "OParl 1.1, 3.4 to 3.15, the schema of the type" },
  { "oparl-not-a-url", ERROR,
    "The string is not a URL: it does not begin with http:// or https:// and a host, or there is a sign in it "
    "that must be escaped.",
    "OParl 1.1, 2.3 URLs" },
  { "oparl-id-not-url", ERROR,
    "The id of an object is the URL under which it is found, and this one is none.",
    "OParl 1.1, 3.3 id" },
  { "oparl-date-malformed", ERROR,
    "A date is written 2021-11-29, without a zone; a time 2021-11-29T10:00:00+01:00, with its zone. This is "
    "neither, or the other one, or a day that there is not.",
    "OParl 1.1, 2.4 Dates and times" },
  { "oparl-unknown-type", ERROR,
    "The type is none of OParl 1.0 or 1.1: another host, another version, or no such type. Programs for these "
    "versions do not know what the object is, and it is not checked any further.",
    "OParl 1.1, 3.3 type" },
  { "oparl-wrong-object", ERROR,
    "An object of this type cannot stand here: the member is for another one.",
    "OParl 1.1, 3.4 to 3.15, the schema of the type" },
  { "oparl-reference-embedded", ERROR,
    "The object itself stands where its URL belongs. It has to be put where the specification embeds it, or "
    "into the list of its type, and be referred to here.",
    "OParl 1.1, 2.5: each member is either a reference or an embedded object" },
  { "oparl-version-unknown", ERROR,
    "The version is neither that of OParl 1.0 nor 1.1.",
    "OParl 1.1, 3.4 System" },

  /* What the text says beyond it */
  { "oparl-created-missing", ERROR,
    "The schema does not require it, the text does: programs keep up with a server by when its objects were "
    "created and changed. In OParl 1.0 embedded objects may go without.",
    "OParl 1.1, 3.3 created; 4.1: mandatory for all objects" },
  { "oparl-modified-missing", ERROR,
    "The schema does not require it, the text does: programs keep up with a server by when its objects were "
    "created and changed. In OParl 1.0 embedded objects may go without.",
    "OParl 1.1, 3.3 modified; 4.1: mandatory for all objects" },
  { "oparl-body-list-missing", ERROR,
    "Since OParl 1.1 a body must also have lists of what is embedded elsewhere, so that programs can fetch only "
    "what was changed.",
    "OParl 1.1, 3.5 Body; 4.1" },
  { "oparl-back-reference-missing", ERROR,
    "The object stands alone and does not say what it belongs to. Only where it is embedded this goes without "
    "saying.",
    "OParl 1.1, 3.1: what holds it is added where an object is fetched alone" },
  { "oparl-order-not-contiguous", ERROR,
    "The order of an agenda item is its position in the meeting, counted from 0 without gaps. This is told once "
    "for a meeting.",
    "OParl 1.1, 3.11 AgendaItem: order" },
  { "oparl-geojson-incomplete", ERROR,
    "The place must be a complete GeoJSON object of the type Feature, with a geometry and properties.",
    "OParl 1.1, 3.15 Location: geojson; RFC 7946, 3.2" },
  { "oparl-location-differs", ERROR,
    "Where a person has a locationObject, location must be there as well and be the URL of the same place.",
    "OParl 1.1, 3.8 Person: locationObject" },
  { "oparl-tombstone-incomplete", ERROR,
    "An object that was deleted must keep its created, and its modified must say when it was deleted; else "
    "programs do not learn of it.",
    "OParl 1.1, 2.8 Deleted objects" },
  { "oparl-tombstone-embedded", ERROR,
    "An object that was deleted is left out of the objects that it was embedded in.",
    "OParl 1.1, 2.8 Deleted objects" },
  { "oparl-unknown-member", WARNING,
    "The specification has no such member in this version: a misspelt name, or an extension without the prefix "
    "of its maker, as in Maker:name.",
    "OParl 1.1, 3.2 Extensions of vendors" },
  { "oparl-member-twice", WARNING,
    "The object has two members of one name, and programs differ in which one they take.",
    "OParl 1.1, 2.4; RFC 8259, 4" },
  { "oparl-null-value", WARNING,
    "A member that says nothing should be left out and not be null. The types of the schema leave no room for "
    "null; the text allows it, but of what is required.",
    "OParl 1.1, 2.4 Null values and empty lists" },
  { "oparl-empty-list", WARNING,
    "An empty list should be left out, unless the member is required.",
    "OParl 1.1, 2.4 Null values and empty lists" },
  { "oparl-back-reference-embedded", WARNING,
    "An embedded object goes without the reference to what holds it. It does no harm if it is right.",
    "OParl 1.1, 3.1: an embedded object goes without the back reference" },
  { "oparl-life-source-missing", WARNING,
    "Where there is a text on the life of a person, its source should be told.",
    "OParl 1.1, 3.8 Person: lifeSource" },
  { "oparl-deprecated", WARNING,
    "SHA-1 is no longer safe; the specification has sha512Checksum instead.",
    "OParl 1.1, 3.14 File: sha1Checksum" },

  /* Pages of lists */
  { "oparl-list-member-missing", ERROR,
    "Every page of a list must have data, pagination and links, even if the latter two are empty.",
    "OParl 1.1, 2.5 Pagination" },
  { "oparl-list-wrong-type", ERROR,
    "On the page of a list data is an array of objects, pagination an object of whole numbers, and links one of "
    "URLs.",
    "OParl 1.1, 2.5 Pagination" },
  { "oparl-list-next-missing", ERROR,
    "There are further pages, and the link to the next one is not there: programs stop here.",
    "OParl 1.1, 2.5 Pagination: next is mandatory on all pages but the last" },
  { "oparl-list-tombstone", ERROR,
    "Deleted objects are told only to those who ask what has changed; this list was not asked for with "
    "modified_since.",
    "OParl 1.1, 2.8 Deleted objects; 2.5 Filters" },
  { "oparl-list-page-size", WARNING,
    "All pages but the last should hold as many objects as elementsPerPage says.",
    "OParl 1.1, 2.5 Pagination: elementsPerPage" },
  { "oparl-list-not-paginated", WARNING,
    "A list of more than 100 objects should be split into pages.",
    "OParl 1.1, 2.5 Pagination" },

  /* What is proposed */
  { "oparl-empty-text", HINT,
    "The text is stated and empty. As it says nothing, it can be left out.",
    "OParl 1.1, 2.4 Null values and empty lists, in spirit" },
  { "oparl-word-unusual", HINT,
    "The specification proposes words for the member, and this is another one. Programs may not know it.",
    "OParl 1.1, 3.7 Organization: organizationType; 3.10 Meeting: meetingState" },
};

const GovIssueKind *
gov_oparl_kind_nth (guint n)
{
  return n < G_N_ELEMENTS (kinds) ? &kinds[n] : NULL;
}

const GovIssueKind *
gov_oparl_kind_find (const char *tag)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strcmp (kinds[i].tag, tag) == 0)
      return &kinds[i];
  return NULL;
}
