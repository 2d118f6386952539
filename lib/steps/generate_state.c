#include "steps/generate_state.h"

#include "base/file.h"
#include "base/hash.h"
#include "plan/plan.h"
#include "record/record.h"
#include "steps/reuse.h"
#include "steps/session.h"

#define FIRST_LINE "# What `specql generate` made from what. It may be deleted; then all is made again.\n"
#define DIRECTORY  ".specql"

/* More than outputs_commit() needs for two files. */
enum { ENOUGH_TO_SAVE = 64 * 1024 };

/* ---- loading --------------------------------------------------------------------------------------------------- */

static void choose_path(struct generate_state *s, const char *path, size_t count)
{
	if (path != NULL) {
		s->path = arena_str(s->arena, str_from(path));
	} else if (count >= GENERATE_STATE_ENTITIES) {
		struct str directory = path_join(s->arena, s->output_base, STR(DIRECTORY));
		s->path = path_join(s->arena, directory, STR("state"));
		s->ignore = path_join(s->arena, directory, STR(".gitignore"));
	}
}

/* TEXT without its first lines, if it is as it was written. */
static bool open_text(struct generate_state *s, struct str text, struct str *body)
{
	struct str hash = str_sub(text, sizeof(FIRST_LINE) - 1, text.len);
	size_t end = str_find(hash, '\n');
	if (!str_starts(text, STR(FIRST_LINE)) || end == hash.len)
		return false;
	*body = str_sub(hash, end + 1, hash.len);
	return str_eq(str_sub(hash, 0, end), arena_printf(s->arena, "# %.*s", STR_ARG(hash_xxh3_hex(s->arena, *body))));
}

/* A state, whatever became of it since; nothing else is replaced where the caller says the path. */
static bool is_ours(struct str text)
{
	return str_starts(text, STR(FIRST_LINE)) || str_starts(STR(FIRST_LINE), text);
}

static bool load(struct generate_state *s)
{
	struct stamp *before = NULL;
	struct str text, body;
	int result = file_read(s->arena, INPUT_STAMP, s->path.ptr, 0, &text);
	if (result == FILE_NOT_REGULAR)
		s->path = STR_EMPTY;
	if (result != 0)
		return true;
	if (s->ignore.len == 0 && !is_ours(text))
		return diag(s->diags, DIAG_BAD_VALUE, (struct span){ 0 },
		            "'%.*s' is no state of `specql generate`, and would be replaced by one", STR_ARG(s->path));
	/* From here on it is replaced unless all in it is of use. */
	s->differs = !open_text(s, text, &body) || !stamp_parse(s->arena, diags_new(s->arena), s->path, body, &before);
	if (s->differs)
		return true;
	s->loaded = before->entities_count;
	for (unsigned i = 0; i < before->entities_count; i++)
		reuse_put(s->arena, s->by_key, &before->entities[i]);
	return true;
}

bool generate_state_load(struct generate_state *s, struct arena *arena, struct diags *diags, const char *path,
                         const struct specs *specs)
{
	s->arena = arena;
	s->diags = diags;
	choose_path(s, path, specs->at.len);
	if (s->path.len == 0)
		return true;
	s->scratch = arena_child(arena);
	s->nothing = record_text(arena, STR_EMPTY);
	s->plain = map_new(arena);
	s->by_key = map_new(arena);
	s->common = arena_printf(arena, "%s\n%s\n%.*s\n", session_tool_id(), s->fragments.len > 0 ? "fragments" : "",
	                         STR_ARG(diags_settings(diags)));
	s->now.entities = arena_make_array(arena, struct stamp_entity, specs->at.len);
	for (size_t i = 0; i < specs->at.len; i++)
		if (!specs->at.items[i]->pending)
			map_put(s->plain, specs->at.items[i]->path, specs->at.items[i]);
	return load(s);
}

/* ---- one entity ------------------------------------------------------------------------------------------------ */

static size_t said(const struct diags *diags)
{
	size_t sum = 0;
	for (enum severity i = SEVERITY_NOTE; i < SEVERITY_COUNT; i++)
		sum += diags_count(diags, i);
	return sum;
}

static struct str key_of(struct generate_state *s, const struct spec *spec, const struct imports *imports)
{
	if (map_get(s->plain, spec->path) != spec)
		return STR_EMPTY;
	arena_reset(s->scratch);
	return hash_xxh3_hex(s->arena,
	                     arena_printf(s->scratch, "%.*s%.*s\n%.*s\n%.*s\n", STR_ARG(s->common), STR_ARG(spec->path),
	                                  STR_ARG(hash_xxh3_hex(s->scratch, spec->root->span.source->text)),
	                                  STR_ARG(hash_xxh3_hex(s->scratch, imports_text(s->scratch, imports)))));
}

/* Of a file of E: "crm.Contact tables". */
static struct str title_of(struct arena *arena, const struct stamp_entity *e, struct str path)
{
	for (int i = 0; i < PART_COUNT; i++)
		if (str_is(path_directory(path), part_rows[i].directory))
			return arena_printf(arena, "%s.%s %s", e->schema, e->entity, part_rows[i].name);
	return STR_EMPTY;
}

const struct stamp_entity *generate_state_find(struct generate_state *s, const struct spec *spec,
                                               const struct imports *imports, struct sql_outputs *outputs)
{
	if (s->path.len == 0)
		return NULL;
	s->said = said(s->diags);
	s->key = key_of(s, spec, imports);
	const struct stamp_entity *e = s->key.len > 0 ? map_get(s->by_key, s->key) : NULL;
	struct fragment_output o = { .text = STR_EMPTY };
	if (e == NULL || !reuse_intact(s->arena, s->output_base, s->fragments, e, &o.text))
		return NULL;
	if (e->fragment[0] != '\0') { /* to be put together with the others */
		o.path = str_from(e->fragment);
		o.hash = str_from(e->fragment_hash);
		*vec_push(s->arena, &outputs->fragments->at) = o;
	}
	for (unsigned i = 0; i < e->files_count; i++) {
		struct str path = str_from(e->files[i].path);
		*vec_push(s->arena, &outputs->at) =
		        (struct sql_output){ .path = path, .title = title_of(s->arena, e, path), .same = true };
	}
	s->now.entities[s->now.entities_count++] = *e;
	return e;
}

void generate_state_tell(struct generate_state *s, const struct stamp_entity *entity)
{
	if (s->path.len == 0 || s->key.len == 0 || said(s->diags) != s->said)
		return;
	struct stamp_entity *e = &s->now.entities[s->now.entities_count++];
	*e = *entity;
	e->made_from = record_text(s->arena, s->key);
	for (unsigned i = 0; i < e->files_count; i++)
		e->files[i].title = e->files[i].sha256 = s->nothing;
	s->differs = s->differs || map_get(s->by_key, s->key) == NULL;
}

/* ---- saving ---------------------------------------------------------------------------------------------------- */

static struct str text_of(struct generate_state *s, struct arena *arena)
{
	struct stamp *stamp = &s->now;
	stamp->tool = record_text(arena, str_from(session_tool_id()));
	stamp->imports = stamp->app_role = stamp->extension_schema = stamp->graphql = s->nothing;
	stamp->fragments = record_text(arena, s->fragments);
	stamp->inputs = arena_make_array(arena, char *, 0);
	struct str body = stamp_text(arena, stamp);
	return arena_printf(arena, FIRST_LINE "# %.*s\n%.*s", STR_ARG(hash_xxh3_hex(arena, body)), STR_ARG(body));
}

void generate_state_prepare(struct generate_state *s)
{
	if (s->path.len == 0)
		return;
	struct arena *arena = arena_child(s->arena);
	s->saving = outputs_new(arena, diags_new(arena));
	if (s->differs || s->now.entities_count != s->loaded) {
		if (s->ignore.len > 0)
			outputs_add(s->saving, s->ignore, STR("*\n"), 0);
		outputs_add(s->saving, s->path, text_of(s, arena), 0);
	} else {
		outputs_leave(s->saving, s->path);
	}
	arena_reserve(arena, ENOUGH_TO_SAVE);
}

void generate_state_save(struct generate_state *s)
{
	if (s->saving != NULL)
		outputs_commit(s->saving);
}
