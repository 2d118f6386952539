#include "steps/module_find.h"

#include "base/file.h"
#include "base/out.h"
#include "model/inherit.h"
#include "model/names.h"
#include "steps/revision.h"

struct str module_path_key(struct arena *arena, struct str path)
{
	VEC(struct str) parts = { 0 };
	struct out o;
	bool absolute = path.len > 0 && path.ptr[0] == '/';
	while (path.len > 0) {
		size_t end = str_find(path, '/');
		struct str part = str_sub(path, 0, end);
		path = str_sub(path, end + 1, path.len);
		if (part.len == 0 || str_is(part, "."))
			continue;
		if (str_is(part, "..") && parts.len > 0 && !str_is(parts.items[parts.len - 1], ".."))
			parts.len--;
		else
			*vec_push(arena, &parts) = part;
	}
	out_init(&o, arena);
	for (size_t i = 0; i < parts.len; i++) {
		out_cstr(&o, i > 0 || absolute ? "/" : "");
		out_str(&o, parts.items[i]);
	}
	return out_text(&o);
}

/* ---- files ------------------------------------------------------------------------------------------------------ */

static bool is_of_revision(const struct module_finder *f, struct str path)
{
	return f->revision != NULL && revision_owns(path);
}

/* One that is not there is noted: the result would be another one with it. */
static bool is_file(const struct module_finder *f, struct str path)
{
	struct file_stat st;
	if (is_of_revision(f, path))
		return revision_has(f->revision, path);
	int result = file_stat(path.ptr, &st);
	if (result != 0 || !st.regular)
		inputs_note(f->arena, INPUT_MODULE, path, result != 0 ? result : FILE_NOT_REGULAR, STR_EMPTY);
	return result == 0 && st.regular;
}

static struct str directory_of(const struct module_finder *f, struct str path)
{
	return is_of_revision(f, path) ? revision_parent(f->revision, path) : path_directory(path);
}

const struct yaml_node *module_load(struct module_finder *f, struct diags *diags, enum input_role role, struct str path)
{
	const struct yaml_limits *limits = &yaml_default_limits;
	if (!is_of_revision(f, path))
		return yaml_load(f->arena, diags, role, path, limits);
	struct source *source = revision_source(f->revision, path);
	if (source != NULL && source->text.len > limits->max_bytes) {
		diag(diags, DIAG_FILE_TOO_LARGE, (struct span){ source_new(f->arena, path, STR_EMPTY), 0, 0 },
		     "the file is larger than %zu bytes", limits->max_bytes);
		return NULL;
	}
	return source != NULL ? yaml_parse(f->arena, diags, source, limits) : NULL;
}

/* A file that is made there later would be found instead: the directory, or what there is of it, is an input. */
static void looked_in_vain(struct module_finder *f, struct str path)
{
	struct file_stat st;
	struct str directory = path_directory(path);
	if (is_of_revision(f, path)) /* a revision does not change */
		return;
	while (directory.len > 0 && file_stat(arena_str(f->arena, directory).ptr, &st) != 0)
		directory = path_directory(directory);
	map_put(f->inputs, directory.len > 0 ? arena_str(f->arena, directory) : STR("."), f);
}

/* The entity in the file at PATH is ENTITY. A file that cannot be read is the right one: its faults are told when it is. */
static bool describes(struct module_finder *f, struct str path, struct str entity)
{
	const struct yaml_node *root = module_load(f, diags_new(f->arena), INPUT_MODULE, path);
	map_put(f->inputs, path, f);
	return root == NULL || str_eq(inherit_entity_name(root), entity);
}

/* ./a//b is a/b; what `..` means is for the file system to say. */
static struct str without_dots(struct arena *arena, struct str path)
{
	struct out o;
	out_init(&o, arena);
	while (path.len > 0) {
		size_t end = str_find(path, '/');
		struct str part = str_sub(path, 0, end);
		path = str_sub(path, end + 1, path.len);
		if (part.len == 0 || str_is(part, "."))
			continue;
		out_cstr(&o, o.len > 0 ? "/" : "");
		out_str(&o, part);
	}
	return out_text(&o);
}

/* DIRECTORY/NAME with one of the endings; ENTITY not empty: it must describe that one. */
static bool try_directory(struct module_finder *f, struct str directory, struct str name, struct str entity,
                          struct str *path)
{
	static const char *const endings[] = { ".yaml", ".yml" };
	struct str base = path_join(f->arena, directory, without_dots(f->arena, name));
	if (str_ends(name, STR(".yaml")) || str_ends(name, STR(".yml"))) {
		*path = base;
		if (is_file(f, *path))
			return true;
	}
	for (size_t i = 0; i < countof(endings); i++) {
		*path = arena_printf(f->arena, "%.*s%s", STR_ARG(base), endings[i]);
		if (is_file(f, *path) && (entity.len == 0 || describes(f, *path, entity)))
			return true;
	}
	looked_in_vain(f, base);
	return false;
}

/* A module by its path, or an entity by its name: order_line.yaml or OrderLine.yaml. */
static bool search(struct module_finder *f, struct str file, struct str path_name, struct str entity, struct str *path)
{
	struct str names[] = { path_name, entity };
	if (entity.len > 0)
		names[0] = name_snake(f->arena, entity);
	for (size_t d = 0; d <= f->include_count; d++)
		for (size_t n = 0; n < (entity.len > 0 ? 2 : 1); n++)
			if (try_directory(f, d == 0 ? directory_of(f, file) : f->includes[d - 1], names[n], entity,
			                  path))
				return true;
	return false;
}

static bool not_found(struct module_finder *f, struct str file, const struct spec_module *use)
{
	struct out o;
	struct str directory = directory_of(f, file);
	diag(f->diags, DIAG_UNKNOWN_MODULE, use->span, "there is no module '%.*s'", STR_ARG(use->name));
	out_init(&o, f->arena);
	out_str(&o, directory.len > 0 ? directory : STR("."));
	for (size_t i = 0; i < f->include_count; i++)
		out_printf(&o, ", %.*s", STR_ARG(f->includes[i]));
	diag_hint(f->diags, "looked in %.*s; --include DIR names more", STR_ARG(out_text(&o)));
	return false;
}

/* ---- entities --------------------------------------------------------------------------------------------------- */

static void unknown_entity(struct module_finder *f, const struct spec_module *use, struct str entity)
{
	struct str *names = arena_make_array(f->arena, struct str, f->entities.len);
	for (size_t i = 0; i < f->entities.len; i++)
		names[i] = f->entities.items[i].entity;
	diag(f->diags, DIAG_UNKNOWN_ENTITY, use->span, "unknown entity '%.*s'", STR_ARG(use->name));
	struct str near = diag_nearest(entity, names, f->entities.len);
	if (near.len > 0 && !str_eq(near, entity))
		diag_hint(f->diags, "did you mean '%.*s'?", STR_ARG(near));
}

/* Of the own schema, else the only one of the project, else a file of that name. Never the entity itself. */
static bool find_entity(struct module_finder *f, struct str file, struct str schema, struct str self,
                        const struct spec_module *use, struct str *path)
{
	size_t dot = str_find(use->name, '.'), count = 0;
	bool qualified = dot < use->name.len;
	struct str entity = qualified ? str_sub(use->name, dot + 1, use->name.len) : use->name;
	struct str in = qualified ? str_sub(use->name, 0, dot) : schema;
	for (size_t i = 0; i < f->entities.len; i++) {
		const struct module_entity *e = &f->entities.items[i];
		if (!str_eq(e->entity, entity) || (str_eq(e->entity, self) && str_eq(e->schema, schema)))
			continue;
		if (str_eq(e->schema, in)) {
			*path = e->file;
			return true;
		}
		if (!qualified && count++ == 0)
			*path = e->file;
	}
	if (count > 1) {
		diag(f->diags, DIAG_AMBIGUOUS_ENTITY, use->span, "'%.*s' is in several schemas", STR_ARG(entity));
		diag_hint(f->diags, "write schema.%.*s", STR_ARG(entity));
		return false;
	}
	if (count == 1 || search(f, file, STR_EMPTY, entity, path))
		return true;
	unknown_entity(f, use, entity);
	return false;
}

/* ---- what resolve wrote down ------------------------------------------------------------------------------------ */

struct str module_lookup_name(struct arena *arena, const struct spec_module *use)
{
	return use->by_entity ? arena_printf(arena, "entity %.*s", STR_ARG(use->name)) : use->name;
}

static bool find_recorded(struct module_finder *f, struct str file, const struct spec_module *use, struct str *path)
{
	struct str name = module_lookup_name(f->arena, use);
	for (unsigned i = 0; i < f->recorded->lookups_count; i++) {
		const struct import_lookup *l = &f->recorded->lookups[i];
		if (str_is(file, l->from) && str_is(name, l->name)) {
			*path = str_from(l->path);
			return true;
		}
	}
	diag(f->diags, DIAG_BAD_RECORD, use->span, "the imports do not say what '%.*s' is", STR_ARG(use->name));
	diag_hint(f->diags, "build again from `specql scan`");
	return false;
}

bool module_find(struct module_finder *f, struct str file, struct str schema, struct str entity,
                 const struct spec_module *use, struct str *path)
{
	if (f->recorded != NULL)
		return find_recorded(f, file, use, path);
	if (use->by_entity)
		return find_entity(f, file, schema, entity, use, path);
	return search(f, file, use->name, STR_EMPTY, path) || not_found(f, file, use);
}
