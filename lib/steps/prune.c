#include "steps/prune.h"

#include <errno.h>

#include "base/file.h"
#include "base/map.h"
#include "emit/part.h"

/* A line of the list names a file below the output base, whatever somebody wrote into it. */
static bool is_inside(struct str path)
{
	return path.len > 0 && path.ptr[0] != '/' && !str_starts(path, STR("../")) &&
	       str_search(path, STR("/../")) == (size_t)-1;
}

static void remove_file(struct arena *arena, struct diags *diags, struct outputs *w, struct str path)
{
	struct str text;
	if (file_read(arena, path.ptr, 0, &text) != 0)
		return; /* gone already, or no file: nothing of ours */
	if (part_is_pristine_file(arena, text)) {
		outputs_remove(w, path);
		return;
	}
	diag(diags, DIAG_EDITED_OUTPUT, (struct span){ source_new(arena, path, text), 0, 0 },
	     "this file is no longer generated, but it was edited by hand: it stays");
	diag_hint(diags, "remove it, or move it out of the output directory");
}

bool prune_outputs(struct arena *arena, struct diags *diags, struct outputs *w, struct str output_base,
                   const struct sql_outputs *current)
{
	struct str list_path = path_join(arena, output_base, STR(".generated")), old;
	struct map *now = map_new(arena);
	struct out list;
	out_init(&list, arena);
	for (size_t i = 0; i < current->at.len; i++) {
		map_put(now, current->at.items[i].path, &current->at.items[i]);
		out_printf(&list, "%.*s\n", STR_ARG(current->at.items[i].path));
	}
	int result = file_read(arena, list_path.ptr, 0, &old);
	if (result != 0 && result != ENOENT)
		return diag_io(diags, "read", list_path, result);
	while (result == 0 && old.len > 0) {
		size_t end = str_find(old, '\n');
		struct str path = str_sub(old, 0, end);
		old = str_sub(old, end + 1, old.len);
		if (is_inside(path) && map_get(now, path) == NULL)
			remove_file(arena, diags, w, path_join(arena, output_base, path));
	}
	outputs_add(w, list_path, out_text(&list), 0);
	return true;
}
