/* resolve: all interfaces of a project -> for each chunk, what it uses of the others. */
#include "steps/session.h"

#include <errno.h>

#include "base/confine.h"
#include "base/file.h"
#include "model/resolve.h"
#include "steps/modules.h"
#include "steps/paths.h"
#include "steps/settings.h"
#include "write/depfile.h"
#include "write/outputs.h"

struct run {
	struct specql *sq;
	const struct specql_resolve_options *options;
	struct outputs *w;
	struct settings settings;
	bool with_project;
	struct str *paths; /* of the interfaces */
	struct iface **chunks;
	size_t count; /* of those that are made here */
	size_t all;   /* with those that are only known; they come behind */
	struct modules *modules;
	struct map *heads;       /* path -> struct spec, pending */
	struct iface **finished; /* the chunks with what their files stand for */
	bool incomplete;
};

/* ---- modules --------------------------------------------------------------------------------------------------- */

/* Reads the heads of entity files that are made from others. */
static void read_heads(struct run *r)
{
	for (size_t i = 0; i < r->all; i++)
		for (unsigned n = 0; n < r->chunks[i]->entities_count; n++) {
			const struct iface_entity *e = &r->chunks[i]->entities[n];
			struct str file = str_from(e->file);
			if (e->modules[0] != 'y') {
				modules_know(r->modules, str_from(e->schema), str_from(e->entity), file);
				continue;
			}
			struct spec *head = spec_read(r->sq->arena, r->sq->diags, file, &yaml_default_limits);
			if (head == NULL)
				continue;
			modules_know_spec(r->modules, head);
			map_put(r->heads, file, head);
		}
}

/* The chunk with the entities that its files stand for. */
static struct iface *finish_chunk(struct run *r, const struct iface *chunk)
{
	struct arena *arena = r->sq->arena;
	VEC(struct iface_entity) entities = { 0 };
	for (unsigned n = 0; n < chunk->entities_count; n++) {
		struct spec *head = map_get(r->heads, str_from(chunk->entities[n].file));
		struct specs specs = { .at = { .items = &head, .len = head ? 1 : 0, .cap = 1 } };
		if (chunk->entities[n].modules[0] != 'y')
			*vec_push(arena, &entities) = chunk->entities[n];
		modules_finish(r->modules, &specs);
		for (size_t i = 0; i < specs.at.len; i++)
			*vec_push(arena, &entities) = iface_of(arena, specs.at.items[i]);
		r->incomplete = r->incomplete || specs.incomplete;
	}
	struct iface *finished = arena_make(arena, struct iface);
	finished->entities = entities.items;
	finished->entities_count = (unsigned)entities.len;
	return finished;
}

/* What the entity files of a chunk need to be put together again. */
static void record_modules(struct run *r, const struct iface *chunk, struct imports *imports)
{
	struct str *files = arena_make_array(r->sq->arena, struct str, chunk->entities_count);
	size_t count = 0;
	for (unsigned n = 0; n < chunk->entities_count; n++)
		if (chunk->entities[n].modules[0] == 'y')
			files[count++] = str_from(chunk->entities[n].file);
	modules_record(r->modules, files, count, imports);
}

/* The file of chunk I. */
static struct str imports_path(struct run *r, size_t i)
{
	return path_join(r->sq->arena, str_from(r->options->output_directory),
	                 path_with_extension(r->sq->arena, r->paths[i], "imports"));
}

/* ---- inputs ---------------------------------------------------------------------------------------------------- */

/* Is there a project file to read? Where it may be missing, this is written down. */
static bool has_project(struct arena *arena, const struct specql_resolve_options *options, struct outputs *w)
{
	struct file_stat st;
	if (options->project == NULL || options->project_seen == NULL)
		return options->project != NULL;
	int result = file_stat(options->project, &st);
	bool there = result != ENOENT;
	if (!there)
		inputs_note(arena, INPUT_PROJECT, str_from(options->project), result, STR_EMPTY);
	outputs_add(w, str_from(options->project_seen), there ? STR("there\n") : STR("none\n"), 0);
	return there;
}

static bool read_settings(struct run *r)
{
	const struct specql_resolve_options *o = r->options;
	struct settings_options options = { .project = r->with_project ? o->project : NULL,
		                            .externals = o->externals,
		                            .external_count = o->external_count,
		                            .registry = o->registry,
		                            .includes = o->includes,
		                            .include_count = o->include_count,
		                            .file_names = o->file_names,
		                            .include_tv = o->include_tv };
	return settings_load(r->sq, &options, &r->settings);
}

/* Project file and interfaces were read, and say what else there is: entity files, and where modules may be. */
static bool confine(struct run *r)
{
	const struct specql_resolve_options *o = r->options;
	struct confine c;
	confine_init(&c, r->sq->arena, r->sq->hermetic);
	for (size_t i = 0; i < r->all; i++) {
		for (unsigned n = 0; n < r->chunks[i]->entities_count; n++) {
			const struct iface_entity *e = &r->chunks[i]->entities[n];
			confine_read(&c, str_from(e->file));
			if (e->modules[0] == 'y')
				confine_read_below(&c, path_directory(str_from(e->file)));
		}
		if (i < r->count)
			confine_write(&c, imports_path(r, i));
	}
	for (size_t i = 0; i < r->settings.project.include_count; i++)
		confine_read_below(&c, r->settings.project.includes[i]);
	if (o->project_seen != NULL)
		confine_write(&c, str_from(o->project_seen));
	if (o->stamp != NULL)
		confine_write(&c, str_from(o->stamp));
	if (o->depfile != NULL)
		confine_write(&c, str_from(o->depfile));
	return session_confine(r->sq, &c);
}

static bool read_inputs(struct run *r)
{
	struct arena *arena = r->sq->arena;
	for (size_t i = 0; i < r->all; i++)
		outputs_input(r->w, r->paths[i]);
	r->with_project = has_project(arena, r->options, r->w);
	if (r->with_project)
		outputs_input(r->w, str_from(r->options->project));
	if (!read_settings(r))
		return false;
	if (r->settings.project.registry.len > 0)
		outputs_input(r->w, r->settings.project.registry);
	r->chunks = arena_make_array(arena, struct iface *, r->all);
	r->finished = arena_make_array(arena, struct iface *, r->all);
	for (size_t i = 0; i < r->all; i++)
		if (!iface_load(arena, r->sq->diags, r->paths[i], &r->chunks[i]))
			return false;
	if (!confine(r))
		return false;
	r->heads = map_new(arena);
	r->modules = modules_new(arena, r->sq->diags, r->settings.project.includes, r->settings.project.include_count);
	read_heads(r);
	for (size_t i = 0; i < r->all; i++)
		r->finished[i] = finish_chunk(r, r->chunks[i]);
	return true;
}

/* ---- outputs --------------------------------------------------------------------------------------------------- */

/* What was read beside interfaces and project file. */
static size_t other_inputs(struct run *r, struct str target, struct str **paths)
{
	const struct str *read;
	size_t count = 0, read_count = modules_inputs(r->modules, &read);
	*paths = arena_make_array(r->sq->arena, struct str, read_count + 1);
	if (r->settings.project.registry.len > 0)
		(*paths)[count++] = r->settings.project.registry;
	for (size_t i = 0; i < read_count; i++)
		if (!str_eq(read[i], path_directory(target))) /* it changes with every run */
			(*paths)[count++] = read[i];
	return count;
}

static bool add_depfile(struct run *r, struct str target, const struct str *others, size_t other_count)
{
	struct str text;
	size_t count = 0;
	struct str *inputs = arena_make_array(r->sq->arena, struct str, r->all + other_count + 1);
	for (; count < r->all; count++)
		inputs[count] = r->paths[count];
	if (r->with_project)
		inputs[count++] = str_from(r->options->project);
	for (size_t i = 0; i < other_count; i++)
		inputs[count++] = others[i];
	if (!depfile_text(r->sq->arena, r->sq->diags, target, inputs, count, &text))
		return false;
	outputs_add(r->w, str_from(r->options->depfile), text, 0);
	return true;
}

/* The stamp lists what only this step knows that it reads, and the project file, for is_quiet() and for look. */
static struct str stamp_of(struct run *r, const struct str *others, size_t other_count)
{
	struct str *paths = arena_make_array(r->sq->arena, struct str, other_count + 1);
	for (size_t i = 0; i < other_count; i++)
		paths[i] = others[i];
	if (r->with_project)
		paths[other_count++] = str_from(r->options->project);
	return session_stamp_of(r->sq->arena, "resolve", paths, other_count);
}

/* Nothing that the stamp lists was changed, made or removed since the step began that wrote it, and what it made is there. */
static bool is_quiet(struct run *r)
{
	struct file_stat stamp, st;
	for (size_t i = 0; i < r->count; i++)
		if (file_stat(imports_path(r, i).ptr, &st) != 0)
			return false;
	struct str text, head = session_stamp(r->sq->arena, "resolve");
	if (r->options->stamp == NULL || file_stat(r->options->stamp, &stamp) != 0 ||
	    file_read(r->sq->arena, INPUT_STAMP, r->options->stamp, 0, &text) != 0 || !str_starts(text, head))
		return false;
	for (text = str_sub(text, head.len, text.len); text.len > 0;) {
		struct str path = arena_str(r->sq->arena, str_take_line(&text));
		if (file_stat(path.ptr, &st) != 0 || st.mtime_ns >= stamp.mtime_ns || st.ctime_ns >= stamp.mtime_ns)
			return false;
	}
	return true;
}

static bool write_imports(struct run *r, struct imports *imports)
{
	struct arena *arena = r->sq->arena;
	struct str first = STR_EMPTY;
	for (size_t i = 0; i < r->count; i++) {
		struct str path = imports_path(r, i);
		first = i == 0 ? path : first;
		record_modules(r, r->chunks[i], &imports[i]);
		outputs_add(r->w, path, imports_text(arena, &imports[i]), 0);
	}
	/* the depfile's target is the first output: the stamp, or else the first imports file */
	struct str target = r->options->stamp ? str_from(r->options->stamp) : first, *others;
	size_t other_count = other_inputs(r, target, &others);
	if (r->options->depfile != NULL && !add_depfile(r, target, others, other_count))
		return false;
	if (r->options->stamp != NULL)
		outputs_add(r->w, target, stamp_of(r, others, other_count), OUTPUT_ALWAYS);
	bool ok = outputs_commit(r->w);
	session_remember(r->sq, r->w);
	return ok;
}

/* The entities of the other sets, to be known but not made. */
static struct iface *known_elsewhere(struct run *r)
{
	struct iface *known = arena_make(r->sq->arena, struct iface);
	VEC(struct iface_entity) entities = { 0 };
	for (size_t i = r->count; i < r->all; i++)
		for (unsigned n = 0; n < r->finished[i]->entities_count; n++)
			*vec_push(r->sq->arena, &entities) = r->finished[i]->entities[n];
	known->entities = entities.items;
	known->entities_count = (unsigned)entities.len;
	return known;
}

static struct str *all_paths(struct arena *arena, const struct specql_resolve_options *o)
{
	struct str *all = arena_make_array(arena, struct str, o->interface_count + o->known_count);
	for (size_t i = 0; i < o->interface_count; i++)
		all[i] = str_from(o->interfaces[i]);
	for (size_t i = 0; i < o->known_count; i++)
		all[o->interface_count + i] = str_from(o->known[i]);
	return all;
}

/* ---- the step -------------------------------------------------------------------------------------------------- */

bool step_resolve(struct specql *sq, const struct specql_resolve_options *options)
{
	struct run r = { .sq = sq,
		         .options = options,
		         .w = outputs_new(sq->arena, sq->diags),
		         .paths = all_paths(sq->arena, options),
		         .count = options->interface_count,
		         .all = options->interface_count + options->known_count };
	struct imports *imports = NULL;
	if (options->quick && is_quiet(&r))
		return true;
	if ((options->stamp != NULL && !outputs_begin(r.w, str_from(options->stamp))) || !read_inputs(&r))
		return false;
	struct resolve resolve = { .arena = sq->arena,
		                   .diags = sq->diags,
		                   .project = &r.settings.project,
		                   .registry = r.settings.registry,
		                   .chunks = r.finished,
		                   .chunk_count = r.count,
		                   .modules = modules_known(r.modules),
		                   .elsewhere = known_elsewhere(&r),
		                   .trees = modules_trees(r.modules),
		                   .incomplete = r.incomplete };
	return resolve_project(&resolve, &imports) && !diags_failed(sq->diags) && write_imports(&r, imports);
}
