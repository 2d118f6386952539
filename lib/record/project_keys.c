#include "record/project_keys.h"

#include "base/file.h"
#include "base/limits.h"
#include "read/keys.h"

enum { MAX_NAME = LIMIT_NAME_BYTES };

/* PATH as somebody in the directory of the project file means it. */
static struct str beside(struct arena *arena, const struct project *project, struct str path)
{
	return path_join(arena, project->directory, path);
}

static bool read_includes(struct arena *arena, struct diags *diags, const struct yaml_node *root,
                          struct project *project)
{
	const struct yaml_node *node = keys_get(root, "include");
	bool ok = true;
	if (node == NULL)
		return true;
	if (node->kind == YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'include' takes a list of directories");
	project->includes = arena_make_array(arena, struct str, node->kind == YAML_SEQUENCE ? node->count : 1);
	if (node->kind == YAML_SCALAR) {
		project->includes[project->include_count++] = beside(arena, project, node->text);
		return true;
	}
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		if (c->kind == YAML_SCALAR)
			project->includes[project->include_count++] = beside(arena, project, c->text);
		else
			ok = diag(diags, DIAG_WRONG_KIND, c->span, "a directory stands here, not %s",
			          yaml_kind_name(c));
	return ok;
}

/* A name that is somebody else's: everybody, or PostgreSQL's own. */
static bool is_taken(struct str name)
{
	return str_is(name, "public") || str_is(name, "none") || str_starts(name, STR("pg_"));
}

static bool read_app_role(struct diags *diags, const struct yaml_node *root, struct project *project)
{
	struct span at;
	if (!keys_text(diags, root, "app_role", &project->app_role, &at))
		return false;
	if (project->app_role.len == 0)
		return true;
	if (project->app_role.len > MAX_NAME || is_taken(project->app_role))
		return diag(diags, DIAG_BAD_VALUE, at, "'%.*s' cannot be the role of an application",
		            STR_ARG(project->app_role));
	return true;
}

static bool read_extension_schema(struct diags *diags, const struct yaml_node *root, struct project *project)
{
	struct str name;
	struct span at;
	if (!keys_text(diags, root, "extension_schema", &name, &at))
		return false;
	if (name.len == 0)
		return true;
	project->extension_schema = name;
	if (name.len > MAX_NAME || str_starts(name, STR("pg_")) || str_is(name, "information_schema"))
		return diag(diags, DIAG_BAD_VALUE, at, "'%.*s' cannot be the schema of extensions", STR_ARG(name));
	return true;
}

static bool read_frontend(struct diags *diags, const struct yaml_node *root, struct project *project)
{
	struct str graphql;
	struct span at;
	bool ok = keys_text(diags, root, "frontend", &project->frontend, NULL);
	if (!keys_text(diags, root, "graphql", &graphql, &at))
		return false;
	if (graphql.len == 0)
		return ok;
	project->graphql = graphql;
	if (!str_is(graphql, "v1") && !str_is(graphql, "v2"))
		return diag(diags, DIAG_BAD_VALUE, at, "'graphql' is v1 or v2, not '%.*s'", STR_ARG(graphql));
	return ok;
}

bool project_read_keys(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct project *project)
{
	struct str registry;
	bool ok = keys_text(diags, root, "registry", &registry, NULL);
	project->registry = registry.len > 0 ? beside(arena, project, registry) : STR_EMPTY;
	ok = read_includes(arena, diags, root, project) && ok;
	ok = read_app_role(diags, root, project) && ok;
	ok = read_frontend(diags, root, project) && ok;
	ok = keys_bool(diags, root, "allow_raw_sql", &project->allow_raw_sql) && ok;
	return read_extension_schema(diags, root, project) && ok;
}
