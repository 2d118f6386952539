#include "steps/diff_side.h"

#include "base/file.h"
#include "steps/module_find.h"
#include "steps/paths.h"
#include "steps/revision.h"

struct diff_path diff_path_parse(const char *text)
{
	struct diff_path side = { .text = str_from(text) };
	side.git = revision_parse(side.text, &side.name, &side.path);
	return side;
}

/* ---- settings --------------------------------------------------------------------------------------------------- */

/* PROJECT, a file of the side's own in DIRECTORY, decides where OPTIONS leave that to a project file. */
static void use_project(struct arena *arena, struct settings_options *o, struct str project, struct str directory)
{
	struct str registry = path_join(arena, directory, STR(SETTINGS_REGISTRY));
	o->project = arena_str(arena, project).ptr;
	o->default_registry = registry.ptr;
}

static bool is_file(struct str path)
{
	struct file_stat st;
	return file_stat(path.ptr, &st) == 0 && st.regular;
}

static bool load_settings(struct specql *sq, const struct settings_options *options, const struct diff_path *side,
                          struct settings *settings)
{
	struct settings_options own = *options;
	struct str project = path_join(sq->arena, side->text, STR("specql.yaml"));
	if (own.project == NULL && is_file(project))
		use_project(sq->arena, &own, project, path_directory(project));
	return settings_load(sq, &own, settings);
}

/* The project file of PATH as it was in the revision: empty where there was none. */
static struct str project_of_revision(struct revision *r, struct arena *arena, struct str path)
{
	struct str below = path_join(arena, revision_path(r, path), STR("specql.yaml"));
	struct str here = revision_directory(r, STR("specql.yaml"));
	return revision_has(r, below) ? below : revision_owns(here) && revision_has(r, here) ? here : STR_EMPTY;
}

/* Directories of modules are those of the revision, where they lie in the working directory. */
static void move_includes(struct specql *sq, struct settings *s, struct revision *r)
{
	for (size_t i = 0; i < s->project.include_count; i++)
		s->project.includes[i] = revision_directory(r, arena_str(sq->arena, s->project.includes[i]));
}

static bool load_settings_then(struct specql *sq, const struct settings_options *options, struct revision *r,
                               struct str path, struct settings *settings)
{
	struct settings_options own = *options;
	struct str project = project_of_revision(r, sq->arena, path);
	own.revision = r;
	if (own.project == NULL && project.len > 0)
		use_project(sq->arena, &own, project, revision_parent(r, project));
	else if (own.project == NULL && revision_is_here(r))
		own.default_project = 0; /* there was none */
	if (!settings_load(sq, &own, settings))
		return false;
	move_includes(sq, settings, r);
	return true;
}

/* ---- files ------------------------------------------------------------------------------------------------------- */

/* The directory whose repository is asked: that of the other side, where a revision alone is compared with it. */
static struct str directory_of(struct arena *arena, const struct diff_path *side, const struct diff_path *other,
                               struct str *path)
{
	struct file_stat st;
	*path = side->path;
	if (side->path.len > 0)
		return STR_EMPTY;
	*path = other->git && other->path.len > 0 ? other->path : STR(".");
	if (other->git)
		return STR_EMPTY;
	if (file_stat(arena_str(arena, other->text).ptr, &st) != 0 || !st.regular)
		return other->text;
	*path = arena_printf(arena, "./%.*s", STR_ARG(path_base(other->text)));
	return path_directory(other->text);
}

/* A directory that is named may hold the registry too. */
static size_t without_registry(struct arena *arena, struct str *files, size_t count, struct str registry)
{
	size_t kept = 0;
	struct str name = module_path_key(arena, registry);
	for (size_t i = 0; i < count; i++)
		if (registry.len == 0 || !str_eq(module_path_key(arena, files[i]), name))
			files[kept++] = files[i];
	return kept;
}

static bool load_revision(struct specql *sq, const struct settings_options *options, const struct diff_path *side,
                          const struct diff_path *other, struct project_model *model)
{
	struct revision_files files = { { 0 } };
	struct settings settings;
	struct str path, directory = directory_of(sq->arena, side, other, &path);
	struct revision *r = revision_open(sq->arena, sq->diags, side->name, directory);
	if (r == NULL || !revision_list(r, path, &files) || !load_settings_then(sq, options, r, path, &settings))
		return false;
	diags_leave_warnings(sq->diags);
	struct str registry = settings.project.registry;
	if (registry.len > 0)
		registry = revision_directory(r, registry);
	size_t count = without_registry(sq->arena, files.at.items, files.at.len, registry);
	return project_model_load(sq, &settings, files.at.items, count, r, model);
}

static bool load_files(struct specql *sq, const struct settings_options *options, const struct diff_path *side,
                       struct project_model *model)
{
	struct path_files files = { .at = { 0 } };
	struct settings settings;
	if (!load_settings(sq, options, side, &settings))
		return false;
	diags_leave_warnings(sq->diags);
	int error = path_entity_files(sq->arena, side->text, settings.project.registry, &files);
	if (error != 0)
		return diag_io(sq->diags, "open", side->text, error);
	return project_model_load(sq, &settings, files.at.items, files.at.len, NULL, model);
}

bool diff_side_load(struct specql *sq, const struct settings_options *options, const struct diff_path *side,
                    const struct diff_path *other, struct project_model *model)
{
	return side->git ? load_revision(sq, options, side, other, model) : load_files(sq, options, side, model);
}
