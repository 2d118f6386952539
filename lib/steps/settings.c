#include "steps/settings.h"

#include "base/file.h"
#include "steps/revision.h"

/* Directories of the command line are looked into before those of the project file. */
static void add_includes(struct specql *sq, const struct settings_options *o, struct project *p)
{
	struct str *all = arena_make_array(sq->arena, struct str, o->include_count + p->include_count);
	for (size_t i = 0; i < o->include_count; i++)
		all[i] = str_from(o->includes[i]);
	for (size_t i = 0; i < p->include_count; i++)
		all[o->include_count + i] = p->includes[i];
	p->includes = all;
	p->include_count += o->include_count;
}

static const char *project_path(struct arena *arena, const struct settings_options *o)
{
	struct file_stat st;
	if (o->project != NULL || !o->default_project)
		return o->project;
	int result = file_stat("specql.yaml", &st);
	if (result == 0 && st.regular)
		return "specql.yaml";
	inputs_note(arena, INPUT_PROJECT, STR("specql.yaml"), result != 0 ? result : FILE_NOT_REGULAR, STR_EMPTY);
	return NULL;
}

static bool load_project(struct specql *sq, const struct settings_options *o, struct str path, struct project *project)
{
	if (o->revision == NULL || !revision_owns(path))
		return project_load(sq->arena, sq->diags, path, project);
	struct source *source = revision_source(o->revision, path);
	struct yaml_limits limits = project_limits();
	const struct yaml_node *root = source != NULL ? yaml_parse(sq->arena, sq->diags, source, &limits) : NULL;
	return root != NULL && project_read(sq->arena, sq->diags, root, revision_parent(o->revision, path), project);
}

static struct registry *load_registry(struct specql *sq, const struct settings_options *o, struct str path)
{
	if (o->revision == NULL || !revision_owns(path))
		return registry_load(sq->arena, sq->diags, path);
	struct source *source = revision_source(o->revision, path);
	return source != NULL ? registry_parse(sq->arena, sq->diags, source) : NULL;
}

bool settings_load(struct specql *sq, const struct settings_options *o, struct settings *s)
{
	size_t errors = diags_met(sq->diags);
	const char *project = project_path(sq->arena, o);
	*s = (struct settings){ .project = project_default() };
	if (project != NULL && !load_project(sq, o, str_from(project), &s->project))
		return false;
	project_add_externals(sq->arena, &s->project, o->externals, o->external_count);
	add_includes(sq, o, &s->project);
	s->project.table_views = o->include_tv;
	if (o->file_names != NULL && !project_file_names(str_from(o->file_names), &s->project.file_names))
		return diag(sq->diags, DIAG_BAD_VALUE, (struct span){ 0 },
		            "files are named by entity, schema or code, not '%s'", o->file_names);
	if (o->registry != NULL)
		s->project.registry = str_from(o->registry);
	else if (o->use_registry && s->project.registry.len == 0)
		s->project.registry = str_from(o->default_registry != NULL ? o->default_registry : SETTINGS_REGISTRY);
	if (s->project.registry.len > 0)
		s->registry = load_registry(sq, o, arena_str(sq->arena, s->project.registry));
	return diags_met(sq->diags) == errors;
}
