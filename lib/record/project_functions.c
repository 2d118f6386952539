/* `functions` of the project file: functions of the database that steps may call, with the types of their arguments. */
#include "read/keys.h"
#include "read/spec.h"
#include "record/project_keys.h"

static const struct key_row function_keys[] = {
	{ "arguments", KEY_READ },
	{ "args", KEY_READ },
	{ "returns", KEY_READ },
	{ "description", KEY_READ },
};

static bool is_qualified(struct str name)
{
	size_t dot = str_find(name, '.');
	return dot < name.len && expr_is_identifier(str_sub(name, 0, dot)) &&
	       expr_is_identifier(str_sub(name, dot + 1, name.len));
}

/* Types of values only: what a row is to a function, its id, is a uuid. */
static bool read_type(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct type_expr **type)
{
	if (node->kind != YAML_SCALAR)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "a type stands here, not %s", yaml_kind_name(node));
	*type = type_expr_parse(arena, diags, node, 0, NULL);
	if (*type == NULL)
		return false;
	const struct type_expr *item = (*type)->kind == TYPE_EXPR_LIST ? (*type)->item : *type;
	if (item->kind != TYPE_EXPR_REF && item->kind != TYPE_EXPR_UNION)
		return true;
	diag(diags, DIAG_BAD_TYPE, (*type)->span, "a function of the database takes and returns no references");
	diag_hint(diags, "write uuid: the id of the row");
	return false;
}

static bool read_arguments(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                           struct project_function *f)
{
	bool ok = true;
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'%.*s' takes a mapping of names to types",
		            STR_ARG(node->key));
	f->arguments = arena_make_array(arena, struct project_argument, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		struct type_expr *type;
		if (!expr_is_identifier(c->key))
			ok = keys_bad_name(diags, c->key, c->key_span, "an argument",
			                   "letters, digits and '_', not beginning with a digit");
		else if (!read_type(arena, diags, c, &type))
			ok = false;
		else
			f->arguments[f->argument_count++] =
			        (struct project_argument){ c->key, type_expr_text(arena, type),
				                           type->mark == TYPE_MARK_OPTIONAL };
	}
	return ok;
}

static bool read_function(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                          struct project_function *f)
{
	bool ok = true;
	*f = (struct project_function){ .name = node->key, .returns = STR_EMPTY };
	if (!is_qualified(node->key)) {
		diag(diags, DIAG_BAD_NAME, node->key_span, "'%.*s' is no function of a schema", STR_ARG(node->key));
		diag_hint(diags, "write schema.function");
		return false;
	}
	if (yaml_is_null(node))
		return true;
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->key_span,
		            "a function is a mapping with `arguments` and `returns`");
	keys_check(diags, node, function_keys, countof(function_keys), "a function");
	const struct yaml_node *arguments = keys_get(node, "arguments"), *returns = keys_get(node, "returns");
	struct type_expr *type;
	if (arguments == NULL)
		arguments = keys_get(node, "args");
	if (arguments != NULL)
		ok = read_arguments(arena, diags, arguments, f);
	if (returns == NULL || (returns->kind == YAML_SCALAR && str_is(returns->text, "void")))
		return ok;
	if (!read_type(arena, diags, returns, &type))
		return false;
	f->returns = type_expr_text(arena, type);
	return ok;
}

bool project_read_functions(struct arena *arena, struct diags *diags, const struct yaml_node *root,
                            struct project *project)
{
	const struct yaml_node *node = keys_get(root, "functions");
	bool ok = true;
	if (node == NULL)
		return true;
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'functions' takes a mapping of schema.function");
	project->functions = arena_make_array(arena, struct project_function, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		if (read_function(arena, diags, c, &project->functions[project->function_count]))
			project->function_count++;
		else
			ok = false;
	return ok;
}
