#include "record/project.h"

#include "base/file.h"
#include "record/project_keys.h"
#include "record/record.h"

/* The document as libcyaml loads it; open mappings are read from the tree. */
struct project_text {
	char *output_base;
	char *file_names;
	char *action_names;
	char *pk_type;
	char **external;
	unsigned external_count;
};

#define SETTING(how, key, shape, fallback, option, text) SETTING_##how(key)
#define SETTING_TEXT(key)                                RECORD_TEXT_OPTIONAL(struct project_text, key),
#define SETTING_LIST(key)                                                                                              \
	CYAML_FIELD_SEQUENCE(#key, CYAML_FLAG_POINTER_NULL_STR | CYAML_FLAG_OPTIONAL, struct project_text, key,        \
	                     &record_text_value, 0, CYAML_UNLIMITED),
#define SETTING_OPEN(key) CYAML_FIELD_IGNORE(#key, CYAML_FLAG_OPTIONAL),
static const cyaml_schema_field_t project_fields[] = {
#include "record/project.def"
	CYAML_FIELD_END,
};
#undef SETTING
static const cyaml_schema_value_t project_schema = RECORD_DOCUMENT(struct project_text, project_fields);

/* TEXT as it was loaded for KEY; NULL when the key has no value: libcyaml takes `~` and `null` for texts. */
static const char *said(const struct yaml_node *root, const char *key, const char *text)
{
	return text == NULL || yaml_is_null(yaml_get(root, key)) ? NULL : text;
}

/* A key with two values; the second one sets *VALUE. */
static bool read_choice(struct diags *diags, const struct yaml_node *root, const char *key, const char *text,
                        const char *off, const char *on, bool *value)
{
	text = said(root, key, text);
	if (text == NULL || str_is(str_from(text), off))
		return true;
	*value = true;
	if (str_is(str_from(text), on))
		return true;
	return diag(diags, DIAG_BAD_VALUE, yaml_get(root, key)->span, "'%s' is %s or %s, not '%s'", key, off, on, text);
}

static bool read_tenancy(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                         struct project *project)
{
	bool ok = true;
	if (node == NULL || yaml_is_null(node))
		return true;
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'tenancy' takes a mapping of schemas to tiers");
	project->tenancies = arena_make_array(arena, struct project_tenancy, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		bool tenant = c->kind == YAML_SCALAR && str_is(c->text, "multi_tenant");
		bool shared = c->kind == YAML_SCALAR && (str_is(c->text, "shared") || str_is(c->text, "framework"));
		if (!tenant && !shared)
			ok = diag(diags, DIAG_BAD_VALUE, c->kind == YAML_SCALAR ? c->span : c->key_span,
			          "a tier is multi_tenant, shared or framework");
		project->tenancies[project->tenancy_count++] = (struct project_tenancy){ c->key, tenant };
	}
	return ok;
}

static bool read_warnings(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                          struct project *project)
{
	static const struct {
		const char *value, *prefix;
	} rows[] = { { "off", "no-" }, { "on", "" }, { "error", "error=" }, { "warning", "no-error=" } };
	bool ok = true;
	if (node == NULL || yaml_is_null(node))
		return true;
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->key_span,
		            "'warnings' takes a mapping of names to off, on, warning or error");
	project->warnings = arena_make_array(arena, struct str, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		size_t i = 0;
		while (i < countof(rows) && (c->kind != YAML_SCALAR || !str_is(c->text, rows[i].value)))
			i++;
		struct str why, setting;
		setting = arena_printf(arena, "%s%.*s", i < countof(rows) ? rows[i].prefix : "", STR_ARG(c->key));
		if (i == countof(rows))
			ok = diag(diags, DIAG_BAD_VALUE, c->kind == YAML_SCALAR ? c->span : c->key_span,
			          "a warning is off, on, warning or error");
		else if (!diag_setting(diags, setting, &why))
			ok = diag(diags, DIAG_BAD_VALUE, c->key_span, "%.*s", STR_ARG(why));
		else
			project->warnings[project->warning_count++] = setting;
	}
	return ok;
}

static void read_externals(struct arena *arena, const struct yaml_node *node, struct project *project)
{
	if (node == NULL || node->kind != YAML_SEQUENCE)
		return;
	project->externals = arena_make_array(arena, struct project_external, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		project->externals[project->external_count++] = (struct project_external){ c->text, c->span };
}

struct project project_default(void)
{
	return (struct project){ .output_base = STR_EMPTY,
		                 .registry = STR_EMPTY,
		                 .app_role = STR_EMPTY,
		                 .extension_schema = STR("public"),
		                 .frontend = STR_EMPTY,
		                 .graphql = STR("v1") };
}

struct yaml_limits project_limits(void)
{
	struct yaml_limits limits = yaml_default_limits;
	limits.may_be_empty = true; /* all of its keys are optional */
	return limits;
}

bool project_load(struct arena *arena, struct diags *diags, struct str path, struct project *project)
{
	struct yaml_limits limits = project_limits();
	const struct yaml_node *root = yaml_load(arena, diags, INPUT_PROJECT, path, &limits);
	return root != NULL && project_read(arena, diags, root, path_directory(path), project);
}

bool project_read(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct str directory,
                  struct project *project)
{
	struct project_text *text = NULL;
	*project = project_default();
	project->directory = directory;
	if (root->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, root->span, "a project file is a mapping, not %s",
		            yaml_kind_name(root));
	bool ok = true;
	if (root->first == NULL)
		return true;
	if (!record_load_user(arena, diags, root, &project_schema, (void **)&text))
		return false;
	const char *file_names = said(root, "file_names", text->file_names);
	const char *output_base = said(root, "output_base", text->output_base);
	if (file_names != NULL && !project_file_names(str_from(file_names), &project->file_names))
		ok = diag(diags, DIAG_BAD_VALUE, yaml_get(root, "file_names")->span,
		          "'file_names' is entity, schema or code, not '%s'", file_names);
	ok = read_choice(diags, root, "action_names", text->action_names, "plain", "qualified",
	                 &project->qualified_actions) &&
	     ok;
	ok = read_choice(diags, root, "pk_type", text->pk_type, "integer", "bigint", &project->bigint_keys) && ok;
	project->output_base = output_base ? str_from(output_base) : STR_EMPTY;
	ok = read_tenancy(arena, diags, yaml_get(root, "tenancy"), project) && ok;
	ok = project_read_keys(arena, diags, root, project) && ok;
	ok = project_read_functions(arena, diags, root, project) && ok;
	ok = read_warnings(arena, diags, yaml_get(root, "warnings"), project) && ok;
	read_externals(arena, yaml_get(root, "external"), project);
	return ok;
}

bool project_file_names(struct str text, enum file_names *file_names)
{
	static const char *const names[] = {
		[FILE_NAMES_ENTITY] = "entity", [FILE_NAMES_SCHEMA] = "schema", [FILE_NAMES_CODE] = "code"
	};
	for (size_t i = 0; i < countof(names); i++)
		if (str_is(text, names[i])) {
			*file_names = (enum file_names)i;
			return true;
		}
	return false;
}

void project_add_externals(struct arena *arena, struct project *project, const char *const *externals, size_t count)
{
	struct project_external *all =
	        arena_make_array(arena, struct project_external, project->external_count + count);
	for (size_t i = 0; i < project->external_count; i++)
		all[i] = project->externals[i];
	for (size_t i = 0; i < count; i++)
		all[project->external_count + i].entity = str_from(externals[i]);
	project->externals = all;
	project->external_count += count;
}
