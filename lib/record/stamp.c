#include "record/stamp.h"

#include "record/record.h"

static const cyaml_schema_field_t file_fields[] = {
	RECORD_TEXT(struct stamp_file, path),
	RECORD_TEXT(struct stamp_file, title),
	RECORD_TEXT(struct stamp_file, sha256),
	RECORD_TEXT(struct stamp_file, hash),
	RECORD_TEXT(struct stamp_file, size),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t file_value = RECORD_STRUCT(struct stamp_file, file_fields);

static const cyaml_schema_field_t entity_fields[] = {
	RECORD_TEXT(struct stamp_entity, made_from),
	RECORD_TEXT(struct stamp_entity, entity),
	RECORD_TEXT(struct stamp_entity, schema),
	RECORD_LIST(struct stamp_entity, files, &file_value),
	RECORD_LIST(struct stamp_entity, needs, &record_text_value),
	RECORD_TEXT(struct stamp_entity, refresh),
	RECORD_LIST(struct stamp_entity, reads, &record_text_value),
	RECORD_LIST(struct stamp_entity, shows, &record_text_value),
	RECORD_LIST(struct stamp_entity, aggregates, &record_text_value),
	RECORD_TEXT(struct stamp_entity, fragment),
	RECORD_TEXT(struct stamp_entity, fragment_hash),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t entity_value = RECORD_STRUCT(struct stamp_entity, entity_fields);

static const cyaml_schema_field_t stamp_fields[] = {
	RECORD_TEXT(struct stamp, tool),
	RECORD_TEXT(struct stamp, imports),
	RECORD_LIST(struct stamp, inputs, &record_text_value),
	RECORD_TEXT(struct stamp, app_role),
	RECORD_TEXT(struct stamp, extension_schema),
	RECORD_TEXT(struct stamp, graphql),
	RECORD_TEXT(struct stamp, fragments),
	RECORD_LIST(struct stamp, entities, &entity_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t stamp_schema = RECORD_DOCUMENT(struct stamp, stamp_fields);

bool stamp_load(struct arena *arena, struct diags *diags, struct str path, struct stamp **stamp)
{
	return record_load(arena, diags, INPUT_STAMP, path, "a stamp of `specql compile`", &stamp_schema,
	                   (void **)stamp);
}

bool stamp_parse(struct arena *arena, struct diags *diags, struct str path, struct str text, struct stamp **stamp)
{
	return record_load_bytes(arena, diags, path, text, "a stamp of `specql compile`", &stamp_schema,
	                         (void **)stamp);
}

struct str stamp_text(struct arena *arena, const struct stamp *stamp)
{
	return record_save(arena, &stamp_schema, stamp);
}
