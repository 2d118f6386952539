#include "steps/frontend_dir.h"

#include <errno.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/hash.h"
#include "base/map.h"
#include "steps/edited.h"

#define FRAGMENTS "fragments"

enum { HASH_DIGITS = 16 };

struct listed {
	struct str path; /* below the directory */
	struct str hash;
};

struct list {
	VEC(struct listed) at;
	struct map *by_path;
};

struct str frontend_fragments(struct arena *arena, struct str directory)
{
	return path_join(arena, directory, STR(FRAGMENTS));
}

static void add(struct arena *arena, struct list *list, struct str path, struct str hash)
{
	*vec_push(arena, &list->at) = (struct listed){ path, hash };
}

static int compare(const void *a, const void *b)
{
	const struct listed *left = a, *right = b;

	return str_cmp(left->path, right->path);
}

static void finish(struct arena *arena, struct list *list)
{
	list->by_path = map_new(arena);
	if (list->at.len > 1)
		qsort(list->at.items, list->at.len, sizeof(*list->at.items), compare);
	for (size_t i = 0; i < list->at.len; i++)
		map_put(list->by_path, list->at.items[i].path, &list->at.items[i]);
}

/* What the last run left. A line that is not ours is none. */
static bool load(struct arena *arena, struct diags *diags, struct str path, struct list *list)
{
	struct str text = STR_EMPTY;
	int result = file_read(arena, path.ptr, 0, &text);

	if (result != 0 && result != ENOENT)
		return diag_io(diags, "read", path, result);
	while (result == 0 && text.len > 0) {
		size_t end = str_find(text, '\n');
		struct str line = str_sub(text, 0, end);

		if (line.len > HASH_DIGITS + 1 && line.ptr[HASH_DIGITS] == ' ')
			add(arena, list, str_sub(line, HASH_DIGITS + 1, line.len), str_sub(line, 0, HASH_DIGITS));
		text = str_sub(text, end + 1, text.len);
	}
	finish(arena, list);
	return true;
}

/* fragments/contact.json, and nothing that leads elsewhere. */
static bool is_fragment(struct str path)
{
	struct str name = str_sub(path, sizeof(FRAGMENTS), path.len);

	return str_starts(path, STR(FRAGMENTS "/")) && str_ends(name, STR(".json")) && str_find(name, '/') == name.len;
}

/* A fragment of that name is in use, perhaps in this directory under another spelling. */
static bool is_used(const struct fragments *fragments, struct str path)
{
	struct str name = str_sub(path, sizeof(FRAGMENTS) - 1, path.len);

	for (size_t i = 0; i < fragments->at.len; i++)
		if (str_ends(fragments->at.items[i].path, name))
			return true;
	return false;
}

static void remove_old(struct arena *arena, struct outputs *w, struct str directory, const struct list *old,
                       const struct fragments *fragments)
{
	for (size_t i = 0; i < old->at.len; i++) {
		struct str path = old->at.items[i].path;

		if (is_fragment(path) && !is_used(fragments, path))
			outputs_remove(w, path_join(arena, directory, path));
	}
}

/* PATH was added last, and is not as it was left. */
static void check_edited(struct arena *arena, struct diags *diags, struct outputs *w, struct str path,
                         const struct listed *left, struct str now)
{
	struct str text;

	if (left != NULL && outputs_old(w, &text) && !str_eq(text, now) &&
	    !str_eq(hash_xxh3_hex(arena, text), left->hash))
		edited_warn(arena, diags, path, text);
}

static struct str list_text(struct arena *arena, const struct list *list)
{
	struct out o;

	out_init(&o, arena);
	for (size_t i = 0; i < list->at.len; i++)
		out_printf(&o, "%.*s %.*s\n", STR_ARG(list->at.items[i].hash), STR_ARG(list->at.items[i].path));
	return out_text(&o);
}

bool frontend_dir_add(struct arena *arena, struct diags *diags, struct outputs *w, struct str directory,
                      const struct frontend_files *files, const struct fragments *fragments)
{
	struct str list_path = path_join(arena, directory, STR(".generated"));
	struct str prefix = arena_printf(arena, "%.*s/", STR_ARG(frontend_fragments(arena, directory)));
	struct list old = { .by_path = NULL }, now = { .by_path = NULL };

	if (!load(arena, diags, list_path, &old))
		return false;
	for (size_t i = 0; i < files->at.len; i++) {
		const struct frontend_file *file = &files->at.items[i];
		struct str path = path_join(arena, directory, file->name);

		add(arena, &now, file->name, hash_xxh3_hex(arena, file->text));
		outputs_add(w, path, file->text, 0);
		check_edited(arena, diags, w, path, map_get(old.by_path, file->name), file->text);
	}
	for (size_t i = 0; i < fragments->at.len; i++) {
		const struct fragment_output *f = &fragments->at.items[i];

		if (str_starts(f->path, prefix))
			add(arena, &now,
			    arena_printf(arena, FRAGMENTS "/%.*s", STR_ARG(str_sub(f->path, prefix.len, f->path.len))),
			    f->hash);
	}
	finish(arena, &now);
	remove_old(arena, w, directory, &old, fragments);
	outputs_add(w, list_path, list_text(arena, &now), 0);
	return true;
}
