#include "records/gov-location.h"

#include "records/gov-field-private.h"

/**
 * GovLocation:
 *
 * A place or an area: a room, an address, a district. OParl calls it `Location`, Popolo
 * `area`; most standards have only a line of text for it.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovLocation:name:
   *
   * The place in one line. ORI `locatie`, Popolo `name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("name", "name", GOV_WORDS),

  /**
   * GovLocation:description:
   *
   * The place in words, where one line is not enough. OParl `description`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("description", "description", GOV_WORDS),

  /**
   * GovLocation:classification:
   *
   * What sort of place or area this is. Popolo `classification`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_PLAIN),

  /**
   * GovLocation:room:
   *
   * The room. OParl `room`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("room", "room", GOV_WORDS),

  /**
   * GovLocation:street-address:
   *
   * The street and the number of the house. OParl `streetAddress`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("street-address", "streetAddress", GOV_WORDS),

  /**
   * GovLocation:postal-code:
   *
   * The postal code. OParl `postalCode`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("postal-code", "postalCode", GOV_PLAIN),

  /**
   * GovLocation:sub-locality:
   *
   * The part of the town. OParl `subLocality`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("sub-locality", "subLocality", GOV_WORDS),

  /**
   * GovLocation:locality:
   *
   * The town. OParl `locality`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("locality", "locality", GOV_WORDS),

  /**
   * GovLocation:region:
   *
   * The province or state.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("region", "region", GOV_PLAIN),

  /**
   * GovLocation:country:
   *
   * The country, by its ISO 3166 code where it is known.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("country", "country", GOV_PLAIN),

  /**
   * GovLocation:latitude:
   *
   * The latitude in degrees, north positive (WGS 84). OCD `latitude`.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("latitude", "latitude", GOV_PLAIN),

  /**
   * GovLocation:longitude:
   *
   * The longitude in degrees, east positive (WGS 84). OCD `longitude`.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("longitude", "longitude", GOV_PLAIN),

  /**
   * GovLocation:geojson:
   *
   * The shape of the place, as the text of a GeoJSON object. OParl `geojson`, Popolo
   * `geometry`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("geojson", "geojson", GOV_PLAIN),

  /**
   * GovLocation:part-of:
   *
   * The larger area in which it lies. Popolo `parent`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("part-of", "partOf", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovLocation, gov_location)
GOV_DEFINE_STRING (GovLocation, gov_location, name)
GOV_DEFINE_STRING (GovLocation, gov_location, description)
GOV_DEFINE_STRING (GovLocation, gov_location, classification)
GOV_DEFINE_STRING (GovLocation, gov_location, room)
GOV_DEFINE_STRING (GovLocation, gov_location, street_address)
GOV_DEFINE_STRING (GovLocation, gov_location, postal_code)
GOV_DEFINE_STRING (GovLocation, gov_location, sub_locality)
GOV_DEFINE_STRING (GovLocation, gov_location, locality)
GOV_DEFINE_STRING (GovLocation, gov_location, region)
GOV_DEFINE_STRING (GovLocation, gov_location, country)
GOV_DEFINE_STRING (GovLocation, gov_location, latitude)
GOV_DEFINE_STRING (GovLocation, gov_location, longitude)
GOV_DEFINE_STRING (GovLocation, gov_location, geojson)
GOV_DEFINE_REF (GovLocation, gov_location, part_of)
