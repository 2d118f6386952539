#include "steps/frontend_dir.h"

#include "base/file.h"
#include "base/hash.h"
#include "steps/edited.h"
#include "steps/listing.h"

#define FRAGMENTS "fragments"

struct str frontend_fragments(struct arena *arena, struct str directory)
{
	return path_join(arena, directory, STR(FRAGMENTS));
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

static void remove_old(struct arena *arena, struct outputs *w, struct str directory, const struct listing *old,
                       const struct fragments *fragments)
{
	for (size_t i = 0; i < old->at.len; i++) {
		struct str path = old->at.items[i]->path;

		if (is_fragment(path) && !is_used(fragments, path))
			outputs_remove(w, path_join(arena, directory, path));
	}
}

/* PATH was added last, and is not as it was left. */
static void check_edited(struct arena *arena, struct diags *diags, struct outputs *w, struct str path,
                         const struct listed *left)
{
	struct str text;

	if (left != NULL && outputs_other(w, &text) && text.ptr != NULL &&
	    !str_eq(hash_xxh3_hex(arena, text), left->hash))
		edited_warn(arena, diags, w, path, text);
}

bool frontend_dir_add(struct arena *arena, struct diags *diags, struct outputs *w, struct str directory,
                      const struct frontend_files *files, const struct fragments *fragments)
{
	struct str list_path = path_join(arena, directory, STR(".generated"));
	struct str prefix = arena_printf(arena, "%.*s/", STR_ARG(frontend_fragments(arena, directory)));
	struct listing old, now;

	if (!listing_read(arena, diags, list_path, &old))
		return false;
	listing_init(arena, &now);
	for (size_t i = 0; i < files->at.len; i++) {
		const struct frontend_file *file = &files->at.items[i];
		struct str path = path_join(arena, directory, file->name);

		listing_add(arena, &now, file->name, hash_xxh3_hex(arena, file->text));
		outputs_add(w, path, file->text, 0);
		check_edited(arena, diags, w, path, listing_find(&old, file->name));
	}
	for (size_t i = 0; i < fragments->at.len; i++) {
		const struct fragment_output *f = &fragments->at.items[i];

		if (str_starts(f->path, prefix))
			listing_add(arena, &now,
			            arena_printf(arena, FRAGMENTS "/%.*s",
			                         STR_ARG(str_sub(f->path, prefix.len, f->path.len))),
			            f->hash);
	}
	listing_sort(&now);
	remove_old(arena, w, directory, &old, fragments);
	outputs_add(w, list_path, listing_text(arena, &now), 0);
	return true;
}
