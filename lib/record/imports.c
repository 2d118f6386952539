#include "record/imports.h"

#include "record/record.h"

static const cyaml_schema_field_t action_fields[] = {
	RECORD_TEXT(struct import_action, name),
	RECORD_TEXT(struct import_action, function),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t action_value = RECORD_STRUCT(struct import_action, action_fields);

static const cyaml_schema_field_t use_fields[] = {
	RECORD_TEXT(struct import_use, name),
	RECORD_TEXT(struct import_use, schema),
	RECORD_TEXT(struct import_use, entity),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t use_value = RECORD_STRUCT(struct import_use, use_fields);

static const cyaml_schema_field_t input_fields[] = {
	RECORD_TEXT(struct import_input, key),
	RECORD_TEXT(struct import_input, name),
	RECORD_TEXT(struct import_input, type),
	RECORD_TEXT(struct import_input, required),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t input_value = RECORD_STRUCT(struct import_input, input_fields);

static const cyaml_schema_field_t call_fields[] = {
	RECORD_TEXT(struct import_call, name),    RECORD_TEXT(struct import_call, schema),
	RECORD_TEXT(struct import_call, function), RECORD_TEXT(struct import_call, entity),
	RECORD_TEXT(struct import_call, core),    RECORD_TEXT(struct import_call, creates),
	RECORD_TEXT(struct import_call, returns), RECORD_LIST(struct import_call, inputs, &input_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t call_value = RECORD_STRUCT(struct import_call, call_fields);

static const cyaml_schema_field_t own_fields[] = {
	RECORD_TEXT(struct import_own, entity),           RECORD_TEXT(struct import_own, schema),
	RECORD_TEXT(struct import_own, tenancy),          RECORD_TEXT(struct import_own, key),
	RECORD_TEXT(struct import_own, file_name),        RECORD_LIST(struct import_own, actions, &action_value),
	RECORD_LIST(struct import_own, uses, &use_value), RECORD_LIST(struct import_own, calls, &call_value),
	RECORD_LIST(struct import_own, related, &record_text_value),
	RECORD_TEXT(struct import_own, locale),
	RECORD_TEXT(struct import_own, table_view),       CYAML_FIELD_END,
};
static const cyaml_schema_value_t own_value = RECORD_STRUCT(struct import_own, own_fields);

static const cyaml_schema_field_t field_fields[] = {
	RECORD_TEXT(struct import_field, name),
	RECORD_TEXT(struct import_field, type),
	RECORD_TEXT(struct import_field, required),
	RECORD_TEXT(struct import_field, def),
	RECORD_TEXT_OPTIONAL(struct import_field, pii),
	RECORD_TEXT_OPTIONAL(struct import_field, hidden),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t field_value = RECORD_STRUCT(struct import_field, field_fields);

static const cyaml_schema_field_t entity_fields[] = {
	RECORD_TEXT(struct import_entity, entity),
	RECORD_TEXT(struct import_entity, schema),
	RECORD_TEXT(struct import_entity, tenancy),
	RECORD_TEXT(struct import_entity, key),
	RECORD_TEXT(struct import_entity, external),
	RECORD_TEXT(struct import_entity, table_view),
	RECORD_LIST(struct import_entity, fields, &field_value),
	RECORD_LIST_OPTIONAL(struct import_entity, patterns, &record_text_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t entity_value = RECORD_STRUCT(struct import_entity, entity_fields);

static const cyaml_schema_field_t lookup_fields[] = {
	RECORD_TEXT(struct import_lookup, from),
	RECORD_TEXT(struct import_lookup, name),
	RECORD_TEXT(struct import_lookup, path),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t lookup_value = RECORD_STRUCT(struct import_lookup, lookup_fields);

static const cyaml_schema_field_t module_fields[] = {
	RECORD_TEXT(struct import_module, path),
	RECORD_TEXT(struct import_module, text),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t module_value = RECORD_STRUCT(struct import_module, module_fields);

static const cyaml_schema_field_t project_fields[] = {
	RECORD_TEXT(struct import_project, app_role),
	RECORD_TEXT(struct import_project, extension_schema),
	RECORD_TEXT(struct import_project, allow_raw_sql),
	RECORD_TEXT(struct import_project, graphql),
	RECORD_LIST(struct import_project, warnings, &record_text_value),
	CYAML_FIELD_END,
};

static const cyaml_schema_field_t imports_fields[] = {
	CYAML_FIELD_MAPPING("project", CYAML_FLAG_DEFAULT, struct imports, project, project_fields),
	RECORD_LIST(struct imports, own, &own_value),
	RECORD_LIST(struct imports, entities, &entity_value),
	RECORD_LIST_OPTIONAL(struct imports, lookups, &lookup_value),
	RECORD_LIST_OPTIONAL(struct imports, modules, &module_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t imports_schema = RECORD_DOCUMENT(struct imports, imports_fields);

bool imports_load(struct arena *arena, struct diags *diags, struct str path, struct imports **imports)
{
	return record_load(arena, diags, INPUT_IMPORTS, path, "an imports file", &imports_schema, (void **)imports);
}

bool imports_load_bytes(struct arena *arena, struct diags *diags, struct str path, struct str bytes,
                        struct imports **imports)
{
	return record_load_bytes(arena, diags, path, bytes, "an imports file", &imports_schema, (void **)imports);
}

struct str imports_text(struct arena *arena, const struct imports *imports)
{
	return record_save(arena, &imports_schema, imports);
}
