#include "records/gov-person.h"

#include "records/gov-ancillary-position.h"
#include "records/gov-contact-detail.h"
#include "records/gov-field-private.h"
#include "records/gov-link.h"
#include "records/gov-membership.h"
#include "records/gov-other-name.h"

/**
 * GovPerson:
 *
 * A natural person, with names, functions and how to reach them. OParl and Popolo call it
 * `Person`, ORI `NatuurlijkPersoon`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovPerson:name:
   *
   * The full name, as one would address or list the person. OParl `name`, ORI
   * `volledigeNaam`, Popolo `name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("name", "name", GOV_WORDS),

  /**
   * GovPerson:family-name:
   *
   * The family name, without infix. OParl `familyName`, ORI `achternaam`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("family-name", "familyName", GOV_PLAIN),

  /**
   * GovPerson:infix:
   *
   * What stands between given and family name, such as "van de". ORI `tussenvoegsel`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("infix", "infix", GOV_PLAIN),

  /**
   * GovPerson:given-name:
   *
   * The given name or names. OParl `givenName`, ORI `voornamen`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("given-name", "givenName", GOV_PLAIN),

  /**
   * GovPerson:additional-name:
   *
   * Further given names. Popolo `additional_name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("additional-name", "additionalName", GOV_PLAIN),

  /**
   * GovPerson:initials:
   *
   * The initials of the given names. ORI `voorletters`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("initials", "initials", GOV_PLAIN),

  /**
   * GovPerson:patronymic-name:
   *
   * The part of the name that is taken from the father's. Popolo `patronymic_name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("patronymic-name", "patronymicName", GOV_PLAIN),

  /**
   * GovPerson:form-of-address:
   *
   * How the person is addressed, such as "Frau". OParl `formOfAddress`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("form-of-address", "formOfAddress", GOV_PLAIN),

  /**
   * GovPerson:titles:
   *
   * Academic and other titles, in order. OParl `title`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRINGS ("titles", "titles", GOV_PLAIN),

  /**
   * GovPerson:honorific-prefix:
   *
   * What is put before the name as a mark of honour. Popolo `honorific_prefix`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("honorific-prefix", "honorificPrefix", GOV_PLAIN),

  /**
   * GovPerson:honorific-suffix:
   *
   * What is put after the name. OParl `affix`, Popolo `honorific_suffix`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("honorific-suffix", "honorificSuffix", GOV_PLAIN),

  /**
   * GovPerson:sort-name:
   *
   * The name as it is sorted in a list. Popolo `sort_name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("sort-name", "sortName", GOV_WORDS),

  /**
   * GovPerson:other-names:
   *
   * Former names and other spellings. Popolo `other_names`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("other-names", "otherNames", GOV_PLAIN, gov_other_name_get_type),

  /**
   * GovPerson:natural:
   *
   * Whether this is a natural person, and not an account or a function that only looks like
   * one. OpenSlides `is_physical_person`.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("natural", "natural", GOV_PLAIN),

  /**
   * GovPerson:gender:
   *
   * The gender, as the person or the source states it. OParl `gender`, ORI
   * `geslachtsaanduiding`, Popolo `gender`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("gender", "gender", GOV_PLAIN),

  /**
   * GovPerson:pronouns:
   *
   * The pronouns that the person uses. Popolo `pronouns`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRINGS ("pronouns", "pronouns", GOV_PLAIN),

  /**
   * GovPerson:birth-date:
   *
   * The day of birth, as precisely as is known. Popolo `birth_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("birth-date", "birthDate", GOV_PLAIN),

  /**
   * GovPerson:death-date:
   *
   * The day of death, as precisely as is known. Popolo `death_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("death-date", "deathDate", GOV_PLAIN),

  /**
   * GovPerson:image:
   *
   * A picture of the person. OParl `image`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("image", "image", GOV_PLAIN, gov_file_get_type),

  /**
   * GovPerson:summary:
   *
   * Who the person is, in a line. Popolo `summary`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("summary", "summary", GOV_WORDS),

  /**
   * GovPerson:biography:
   *
   * The person's life. OParl `life`, Popolo `biography`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("biography", "biography", GOV_WORDS),

  /**
   * GovPerson:life-source:
   *
   * Where the biography comes from. OParl `lifeSource`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("life-source", "lifeSource", GOV_PLAIN),

  /**
   * GovPerson:national-identity:
   *
   * The people to which the person counts themselves. Popolo `national_identity`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("national-identity", "nationalIdentity", GOV_PLAIN),

  /**
   * GovPerson:functions:
   *
   * The functions that the person holds in the polity, as words, such as "Bürgermeister".
   * OParl `status`, ORI `functie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRINGS ("functions", "functions", GOV_WORDS),

  /**
   * GovPerson:ancillary-positions:
   *
   * The positions that the person holds besides the function. ORI
   * `NevenfunctieNatuurlijkePersoon`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("ancillary-positions", "ancillaryPositions", GOV_PLAIN, gov_ancillary_position_get_type),

  /**
   * GovPerson:memberships:
   *
   * The organizations of which the person is or was a member. OParl `membership`, Popolo
   * `memberships`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("memberships", "memberships", GOV_PLAIN, gov_membership_get_type),

  /**
   * GovPerson:body:
   *
   * The body whose records name the person. OParl `body`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("body", "body", GOV_FINDS_ORGANIZATION),

  /**
   * GovPerson:location:
   *
   * Where the person can be visited or written to. OParl `location` and `locationObject`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("location", "location", GOV_PLAIN, gov_location_get_type),

  /**
   * GovPerson:email:
   *
   * The e-mail address to prefer. Popolo `email`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("email", "email", GOV_PLAIN),

  /**
   * GovPerson:contact-details:
   *
   * Ways to reach the person. OParl `phone` and `email`, Popolo `contact_details`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("contact-details", "contactDetails", GOV_PLAIN, gov_contact_detail_get_type),

  /**
   * GovPerson:links:
   *
   * Pages about the person. Popolo `links`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("links", "links", GOV_PLAIN, gov_link_get_type),
};

GOV_DEFINE_RECORD (GovPerson, gov_person)
GOV_DEFINE_STRING (GovPerson, gov_person, name)
GOV_DEFINE_STRING (GovPerson, gov_person, family_name)
GOV_DEFINE_STRING (GovPerson, gov_person, infix)
GOV_DEFINE_STRING (GovPerson, gov_person, given_name)
GOV_DEFINE_STRING (GovPerson, gov_person, additional_name)
GOV_DEFINE_STRING (GovPerson, gov_person, initials)
GOV_DEFINE_STRING (GovPerson, gov_person, patronymic_name)
GOV_DEFINE_STRING (GovPerson, gov_person, form_of_address)
GOV_DEFINE_STRINGS (GovPerson, gov_person, titles)
GOV_DEFINE_STRING (GovPerson, gov_person, honorific_prefix)
GOV_DEFINE_STRING (GovPerson, gov_person, honorific_suffix)
GOV_DEFINE_STRING (GovPerson, gov_person, sort_name)
GOV_DEFINE_LIST (GovPerson, gov_person, other_names)
GOV_DEFINE_BOOLEAN (GovPerson, gov_person, natural)
GOV_DEFINE_STRING (GovPerson, gov_person, gender)
GOV_DEFINE_STRINGS (GovPerson, gov_person, pronouns)
GOV_DEFINE_DATE (GovPerson, gov_person, birth_date)
GOV_DEFINE_DATE (GovPerson, gov_person, death_date)
GOV_DEFINE_HELD (GovPerson, gov_person, image, GovFile)
GOV_DEFINE_STRING (GovPerson, gov_person, summary)
GOV_DEFINE_STRING (GovPerson, gov_person, biography)
GOV_DEFINE_STRING (GovPerson, gov_person, life_source)
GOV_DEFINE_STRING (GovPerson, gov_person, national_identity)
GOV_DEFINE_STRINGS (GovPerson, gov_person, functions)
GOV_DEFINE_LIST (GovPerson, gov_person, ancillary_positions)
GOV_DEFINE_LIST (GovPerson, gov_person, memberships)
GOV_DEFINE_REF (GovPerson, gov_person, body)
GOV_DEFINE_HELD (GovPerson, gov_person, location, GovLocation)
GOV_DEFINE_STRING (GovPerson, gov_person, email)
GOV_DEFINE_LIST (GovPerson, gov_person, contact_details)
GOV_DEFINE_LIST (GovPerson, gov_person, links)
