#include "steps/reuse.h"

#include <sys/stat.h>

#include "base/file.h"
#include "base/hash.h"
#include "read/yaml.h"
#include "record/record.h"

bool reuse_file_intact(struct arena *arena, struct str directory, struct str name, struct str hash, struct str *bytes)
{
	struct str path = path_join(arena, directory, name), text;
	struct stat st;
	if (lstat(path.ptr, &st) != 0 || !S_ISREG(st.st_mode) ||
	    file_read_sized(arena, INPUT_OUTPUT, path.ptr, (size_t)st.st_size, &text) != 0)
		return false;
	uint64_t found = hash_xxh3(text);
	if (bytes != NULL)
		*bytes = text;
	else
		arena_undo(arena, text.ptr, text.len + 1);
	return str_eq(hash_hex(arena, found), hash);
}

bool reuse_intact(struct arena *arena, struct str output_base, struct str fragments, const struct stamp_entity *e,
                  struct str *fragment)
{
	for (unsigned i = 0; i < e->files_count; i++)
		if (!reuse_file_intact(arena, output_base, str_from(e->files[i].path), str_from(e->files[i].hash),
		                       NULL))
			return false;
	return e->fragment[0] == '\0' ||
	       reuse_file_intact(arena, fragments, str_from(e->fragment), str_from(e->fragment_hash), fragment);
}

/* All that decides about the outputs of the file at PATH, but for what it says itself. */
static struct str common_part(struct reuse *r, const struct stamp *stamp, struct str imports)
{
	return arena_printf(r->arena, "%s\n%s\n%.*s\n%.*s\n", stamp->tool, stamp->fragments,
	                    STR_ARG(diags_settings(r->diags)), STR_ARG(hash_xxh3_hex(r->arena, imports)));
}

static struct str key_of(struct reuse *r, struct str common, const char *path, uint64_t *content)
{
	struct str text;
	int result = file_read(r->arena, INPUT_ENTITY, path, yaml_default_limits.max_bytes, &text);
	if (result == FILE_TOO_LARGE)
		return STR_EMPTY; /* its reader says so */
	if (result != 0) {        /* whoever reads it next may have more luck, but the stamp would not know what from */
		diag_io(r->diags, "read", str_from(path), result);
		return STR_EMPTY;
	}
	*content = hash_xxh3(str_without_mark(text));
	arena_undo(r->arena, text.ptr, text.len + 1);
	return hash_xxh3_hex(r->arena, arena_printf(r->arena, "%.*s%s\n%.*s\n", STR_ARG(common), path,
	                                            STR_ARG(hash_hex(r->arena, *content))));
}

static char **some_list(struct arena *arena, char **list)
{
	return list != NULL ? list : arena_make_array(arena, char *, 0);
}

void reuse_put(struct arena *arena, struct map *by_key, struct stamp_entity *e)
{
	if (e->made_from[0] == '\0' || e->files_count == 0)
		return;
	e->needs = some_list(arena, e->needs);
	e->reads = some_list(arena, e->reads);
	e->shows = some_list(arena, e->shows);
	e->aggregates = some_list(arena, e->aggregates);
	map_put(by_key, str_from(e->made_from), e);
}

void reuse_begin(struct reuse *r, struct arena *arena, struct diags *diags, const struct stamp *stamp, struct str old,
                 struct str output_base)
{
	struct stamp *before = NULL;
	struct file_stat st;
	struct str imports;
	*r = (struct reuse){ .arena = arena,
		             .diags = diags,
		             .output_base = output_base,
		             .fragments = str_from(stamp->fragments),
		             .by_key = map_new(arena) };
	r->keys = arena_make_array(arena, struct str, stamp->inputs_count);
	r->contents = arena_make_array(arena, uint64_t, stamp->inputs_count);
	int result = file_read(arena, INPUT_IMPORTS, stamp->imports, 0, &imports);
	if (result != 0) {
		diag_io(diags, "read", str_from(stamp->imports), result);
		return;
	}
	r->imports = imports;
	struct str common = common_part(r, stamp, imports);
	for (unsigned i = 0; i < stamp->inputs_count; i++)
		r->keys[i] = key_of(r, common, stamp->inputs[i], &r->contents[i]);
	/* A stamp that cannot be read, or of another version, is none. */
	if (file_stat(old.ptr, &st) != 0 || !st.regular || !stamp_load(arena, diags_new(arena), old, &before))
		return;
	for (unsigned i = 0; i < before->entities_count; i++)
		reuse_put(arena, r->by_key, &before->entities[i]);
}

const struct stamp_entity *reuse_find(const struct reuse *r, size_t i)
{
	const struct stamp_entity *e = r->keys[i].len > 0 ? map_get(r->by_key, r->keys[i]) : NULL;
	return e != NULL && reuse_intact(r->arena, r->output_base, r->fragments, e, NULL) ? e : NULL;
}

char *reuse_made_from(const struct reuse *r, size_t i, const struct spec *spec)
{
	bool same = r->contents[i] == hash_xxh3(spec->root->span.source->text);
	return record_text(r->arena, same && !diags_mention(r->diags, spec->path) ? r->keys[i] : STR_EMPTY);
}
