#include "steps/prune.h"

#include <errno.h>

#include "base/file.h"
#include "base/map.h"
#include "emit/part.h"
#include "steps/paths.h"

/* In front of the name of the set. */
#define OWNER "# set: "

static bool remove_file(struct arena *arena, struct diags *diags, struct outputs *w, struct str path)
{
	struct str text;
	int result = file_read(arena, INPUT_OUTPUT, path.ptr, 0, &text);
	if (result == ENOENT || result == ENOTDIR || result == FILE_NOT_REGULAR)
		return true; /* gone already, or no file: nothing of ours */
	if (result != 0)
		return diag_io(diags, "read", path, result);
	if (part_is_pristine_file(arena, text)) {
		outputs_remove(w, path);
		return true;
	}
	diag(diags, DIAG_EDITED_OUTPUT, (struct span){ source_new(arena, path, text), 0, 0 },
	     "this file is no longer generated, but it was edited by hand: it stays");
	diag_hint(diags, "remove it, or move it out of the output directory");
	return true;
}

/* Takes the name of the set from the list, and writes that line of the new one. */
static bool keep_owner(struct diags *diags, struct str list_path, const char *set, struct str *list, struct out *out)
{
	struct str owner = STR_EMPTY, name = set != NULL ? str_from(set) : STR_EMPTY;
	if (str_starts(*list, STR(OWNER))) {
		size_t end = str_find(*list, '\n');
		owner = str_sub(*list, sizeof(OWNER) - 1, end - (sizeof(OWNER) - 1));
		*list = str_sub(*list, end + 1, list->len);
	}
	if (owner.len > 0 && name.len > 0 && !str_eq(owner, name)) {
		diag(diags, DIAG_BAD_VALUE, (struct span){ 0 },
		     "the directory of '%.*s' holds the SQL of the set '%.*s': two sets would each remove the files of "
		     "the "
		     "other",
		     STR_ARG(list_path), STR_ARG(owner));
		diag_hint(
		        diags,
		        "give the set '%.*s' an output directory of its own; if '%.*s' is its old name, write the new "
		        "one into the first line of that file",
		        STR_ARG(name), STR_ARG(owner));
		return false;
	}
	if (owner.len > 0 || name.len > 0)
		out_printf(out, OWNER "%.*s\n", STR_ARG(name.len > 0 ? name : owner));
	return true;
}

bool prune_outputs(struct arena *arena, struct diags *diags, struct outputs *w, struct str output_base, const char *set,
                   const struct sql_outputs *current)
{
	struct str list_path = path_join(arena, output_base, STR(".generated")), old;
	struct map *now = map_new(arena);
	struct out list;
	out_init(&list, arena);
	int result = file_read(arena, INPUT_LISTING, list_path.ptr, 0, &old);
	if (result != 0 && result != ENOENT)
		return diag_io(diags, "read", list_path, result);
	if (result != 0)
		old = STR_EMPTY;
	if (!keep_owner(diags, list_path, set, &old, &list))
		return false;
	for (size_t i = 0; i < current->at.len; i++) {
		map_put(now, current->at.items[i].path, &current->at.items[i]);
		out_printf(&list, "%.*s\n", STR_ARG(current->at.items[i].path));
	}
	while (old.len > 0) {
		struct str path = str_take_line(&old);
		if (path_is_below(path) && map_get(now, path) == NULL &&
		    !remove_file(arena, diags, w, path_join(arena, output_base, path)))
			return false;
	}
	outputs_add(w, list_path, out_text(&list), 0);
	return true;
}
