/* The JSON-LD context of native JSON: the tables of fields, and the terms of gov-vocabulary.c. */
#include "records/gov-schema.h"

#include "records/gov-schema-private.h"
#include "records/gov-vocabulary-private.h"

/* How the values of a kind are meant where JSON alone does not tell; what is not here is a string,
 * a number or a record, once. */
static const struct
{
  const GovKind *kind;
  const char *datatype;
  gboolean is_list;
} forms[] = {
  { &gov_kind_uri, "@id", FALSE },
  { &gov_kind_date, "http://id.loc.gov/datatypes/edtf/EDTF", FALSE },
  { &gov_kind_duration, "schema:Duration", FALSE }, /* xsd:duration has no weeks */
  { &gov_kind_ref, "@id", FALSE },
  { &gov_kind_refs, "@id", TRUE },
  { &gov_kind_strings, NULL, TRUE },
  { &gov_kind_records, NULL, TRUE },
};

static void
write_definition (GovJsonWriter *writer,
                  const char    *key,
                  const char    *id,
                  const char    *datatype,
                  const char    *container)
{
  if ((datatype == NULL && container == NULL) || *id == '@')
    {
      gov_schema_write_pair (writer, key, id);
      return;
    }
  gov_schema_open (writer, key, '{');
  gov_schema_write_pair (writer, "@id", id);
  if (datatype != NULL)
    gov_schema_write_pair (writer, "@type", datatype);
  if (container != NULL)
    gov_schema_write_pair (writer, "@container", container);
  gov_json_writer_close (writer, '}');
}

/* The term of a table, or libgov's own, made of the name in JSON. */
static char *
dup_id (const GovSharedTerm *term,
        const char    *name)
{
  return term && term->term ? g_strdup (term->term) : g_strconcat ("gov:", name, NULL);
}

/* A word is a string of a type of its own and no IRI, as any word is allowed, with spaces too. */
static void
write_field (GovJsonWriter  *writer,
             const GovBound *bound)
{
  const GovSharedTerm *term = gov_shared_term_find (g_type_name (bound->pspec->owner_type), bound->field->name);
  g_autofree char *id = dup_id (term, bound->field->key);
  g_autofree char *words = bound->words ? g_strconcat ("gov:", GOV_JSON_NAME (bound->type), NULL) : NULL;
  const char *datatype = words;
  const char *container = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (forms[i].kind == bound->field->kind)
      {
        datatype = forms[i].datatype;
        if (forms[i].is_list)
          container = term && term->is_ordered ? "@list" : "@set";
      }
  write_definition (writer, bound->field->key, id, datatype, container);
}

static void
write_fields (GovJsonWriter  *writer,
              GovRecordClass *klass,
              gboolean        of_base)
{
  GOV_FOREACH_BIT (bit, klass->known)
    {
      const GovBound *bound = klass->fields[bit];

      if (bound->field->key != NULL && (bound->pspec->owner_type == GOV_TYPE_RECORD) == of_base)
        write_field (writer, bound);
    }
}

/* What the members of a type mean holds in records of that type, and not in those they hold. */
static void
write_type (GovJsonWriter  *writer,
            GovRecordClass *klass)
{
  g_autofree char *id = dup_id (gov_shared_term_find (G_OBJECT_CLASS_NAME (klass), NULL), klass->type_name);

  gov_schema_open (writer, klass->type_name, '{');
  gov_schema_write_pair (writer, "@id", id);
  gov_schema_open (writer, "@context", '{');
  write_fields (writer, klass, FALSE);
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
}

/* What holds everywhere: the fields of all records, those of a reference, and of a register. */
static void
write_common (GovJsonWriter *writer)
{
  g_autofree char *label = dup_id (gov_shared_term_find ("GovRef", "label"), "label");

  gov_json_writer_key (writer, "@version");
  gov_json_writer_raw (writer, "1.1", strlen ("1.1"));
  gov_schema_write_pair (writer, "@vocab", GOV_TERM_IRI);
  for (guint i = 0; i < gov_n_prefixes; i++)
    gov_schema_write_pair (writer, gov_prefixes[i].prefix, gov_prefixes[i].iri);
  write_definition (writer, "type", "@type", NULL, NULL);
  write_fields (writer, gov_record_class_nth (0), TRUE);
  write_definition (writer, "label", label, NULL, NULL);
  write_definition (writer, "kept", "gov:kept", "@json", NULL);
  write_definition (writer, "Register", "gov:Register", NULL, NULL);
  write_definition (writer, "records", "gov:records", NULL, "@set");
}

/**
 * gov_schema_context_to_json:
 * @pretty: whether to write a member a line, for people
 *
 * Writes the JSON-LD context (1.1) of native JSON: with it, any record or register is linked data.
 *
 * Types and fields have the terms of schema.org, PROV, the Organization Ontology, Dublin Core, FOAF,
 * ELI, Web Annotation and Popolo where those mean the same, and libgov's own, `urn:libgov:term:`,
 * elsewhere; so have members that no field knows. Dates are EDTF literals, references and URIs are
 * IRIs, the words of an enumeration are literals of a type named for it. Lists whose order means
 * something are lists and others are sets.
 *
 * A record that another holds is read by its own `type`, which libgov always writes.
 * See [func@schema_to_json] for what is valid.
 *
 * Returns: (transfer full): the JSON text
 *
 * Since: 1.0
 */
char *
gov_schema_context_to_json (gboolean pretty)
{
  GovJsonWriter writer;

  gov_json_writer_init (&writer, pretty);
  gov_json_writer_open (&writer, '{');
  gov_schema_open (&writer, "@context", '{');
  write_common (&writer);
  for (guint i = 0; gov_record_class_nth (i + 1) != NULL; i++)
    write_type (&writer, gov_record_class_nth (i));
  gov_json_writer_close (&writer, '}');
  gov_json_writer_close (&writer, '}');
  gov_json_writer_line_end (&writer);
  return gov_json_writer_steal (&writer, NULL);
}
