#include "record/record.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/file.h"
#include "record/flat.h"

const cyaml_schema_value_t record_text_value = { CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char *, 0, CYAML_UNLIMITED) };

char *record_text(struct arena *arena, struct str s)
{
	char *copy = arena_bytes(arena, s.len + 1);
	if (s.len > 0)
		memcpy(copy, s.ptr, s.len);
	copy[s.len] = '\0';
	return copy;
}

/* libcyaml reallocates; an arena does not know the old size, so each block carries it in front. */
static void *arena_memory(void *context, void *ptr, size_t size)
{
	struct arena *arena = context;
	union header {
		size_t size;
		max_align_t align;
	};
	if (size == 0)
		return NULL;
	union header *old = ptr ? (union header *)ptr - 1 : NULL;
	if (old != NULL && old->size >= size)
		return ptr;
	union header *block = arena_alloc(arena, sizeof(union header) + size);
	block->size = size;
	if (old != NULL)
		memcpy(block + 1, old + 1, old->size);
	return block + 1;
}

static cyaml_config_t configure(struct arena *arena)
{
	return (cyaml_config_t){
		.mem_fn = arena_memory,
		.mem_ctx = arena,
		.log_level = CYAML_LOG_ERROR,
		.flags = CYAML_CFG_NO_ALIAS | CYAML_CFG_STYLE_BLOCK,
	};
}

bool record_load(struct arena *arena, struct diags *diags, enum input_role role, struct str path, const char *what,
                 const cyaml_schema_value_t *schema, void **data)
{
	struct str bytes;
	int result = file_read(arena, role, path.ptr, 0, &bytes);
	if (result != 0)
		return diag_io(diags, "read", path, result);
	return record_load_bytes(arena, diags, path, bytes, what, schema, data);
}

bool record_load_bytes(struct arena *arena, struct diags *diags, struct str path, struct str bytes, const char *what,
                       const cyaml_schema_value_t *schema, void **data)
{
	if (flat_load(arena, schema, bytes, data))
		return true;
	cyaml_config_t config = configure(arena);
	cyaml_err_t error = cyaml_load_data((const uint8_t *)bytes.ptr, bytes.len, &config, schema, data, NULL);
	if (error == CYAML_OK && *data != NULL)
		return true;
	diag(diags, DIAG_BAD_RECORD, (struct span){ source_new(arena, path, bytes), 0, 0 }, "this is not %s: %s", what,
	     error == CYAML_OK ? "it is empty" : cyaml_strerror(error));
	diag_hint(diags, "delete it and build again");
	return false;
}

static int compare_texts(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void record_sort(char **texts, size_t count)
{
	if (count > 1)
		qsort(texts, count, sizeof(*texts), compare_texts);
}

struct str record_save(struct arena *arena, const cyaml_schema_value_t *schema, const void *data)
{
	return flat_save(arena, schema, data);
}

/* ---- documents that a user writes ------------------------------------------------------------------------------ */

static bool check_value(struct diags *diags, const struct yaml_node *node, struct str key,
                        const cyaml_schema_value_t *schema);

static void report_unknown(struct diags *diags, const struct yaml_node *child, const cyaml_schema_field_t *fields)
{
	struct str names[64];
	size_t count = 0;
	for (; fields[count].key != NULL && count < countof(names); count++)
		names[count] = str_from(fields[count].key);
	diag(diags, DIAG_UNKNOWN_KEY, child->key_span, "unknown key '%.*s'", STR_ARG(child->key));
	diag_suggest(diags, child->key, names, count);
}

static bool check_mapping(struct diags *diags, const struct yaml_node *node, const cyaml_schema_field_t *fields)
{
	bool ok = true;
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		const cyaml_schema_field_t *f = fields;
		while (f->key != NULL && !str_is(c->key, f->key))
			f++;
		if (f->key != NULL && (f->value.flags & CYAML_FLAG_OPTIONAL) && yaml_is_null(c))
			continue; /* as if the key were not there */
		if (f->key != NULL) {
			ok = check_value(diags, c, c->key, &f->value) && ok;
		} else {
			report_unknown(diags, c, fields);
			ok = false;
		}
	}
	return ok;
}

/* NODE, the value of KEY or an item of it, is of another kind than WANT. */
static bool report_kind(struct diags *diags, const struct yaml_node *node, struct str key, enum yaml_kind want)
{
	bool item = !node->key_span.source && key.len > 0;
	return diag(diags, DIAG_WRONG_KIND,
	            item                    ? node->span
	            : node->key_span.source ? node->key_span
	                                    : node->span,
	            "%s'%.*s' takes %s, not %s", item ? "an item of " : "", STR_ARG(key),
	            want == YAML_MAPPING    ? "a mapping"
	            : want == YAML_SEQUENCE ? "a list"
	                                    : "text",
	            yaml_kind_name(node));
}

static bool check_value(struct diags *diags, const struct yaml_node *node, struct str key,
                        const cyaml_schema_value_t *schema)
{
	enum yaml_kind want = schema->type == CYAML_MAPPING    ? YAML_MAPPING
	                      : schema->type == CYAML_SEQUENCE ? YAML_SEQUENCE
	                                                       : YAML_SCALAR;
	bool ok = true;
	if (schema->type == CYAML_IGNORE)
		return true;
	if (node->kind != want)
		return report_kind(diags, node, key, want);
	if (want == YAML_MAPPING)
		return check_mapping(diags, node, schema->mapping.fields);
	for (const struct yaml_node *c = node->first; want == YAML_SEQUENCE && c != NULL; c = c->next)
		ok = check_value(diags, c, key, schema->sequence.entry) && ok;
	return ok;
}

bool record_load_user(struct arena *arena, struct diags *diags, const struct yaml_node *root,
                      const cyaml_schema_value_t *schema, void **data)
{
	if (!check_value(diags, root, STR_EMPTY, schema))
		return false;
	struct str text = root->span.source->text;
	cyaml_config_t config = configure(arena);
	config.flags &= ~(enum cyaml_cfg_flags)CYAML_CFG_NO_ALIAS; /* our own reader bounded them already */
	cyaml_err_t error = cyaml_load_data((const uint8_t *)text.ptr, text.len, &config, schema, data, NULL);
	if (error == CYAML_OK && *data != NULL)
		return true;
	return diag(diags, DIAG_BAD_RECORD, (struct span){ root->span.source, root->span.off, 1 }, "cannot be read: %s",
	            cyaml_strerror(error));
}
