#include "steps/operands.h"

#include "base/map.h"
#include "base/out.h"

enum { MOST_NAMED = 3 };

static void note_left_out(struct specql *sq, const struct path_files *found)
{
	struct out names;
	size_t count = found->left_out.len;
	if (count == 0)
		return;
	out_init(&names, sq->arena);
	for (size_t i = 0; i < count && i < MOST_NAMED; i++)
		out_printf(&names, "%s%.*s", i > 0 ? ", " : "", STR_ARG(found->left_out.items[i]));
	if (count > MOST_NAMED)
		out_printf(&names, " and %zu more", count - MOST_NAMED);
	diag(sq->diags, DIAG_LEFT_OUT, (struct span){ 0 }, "left out, since %s no entity: %.*s",
	     count == 1 ? "it describes" : "they describe", STR_ARG(out_text(&names)));
}

bool operands_find(struct specql *sq, const struct settings *settings, const char *const *operands, size_t count,
                   struct path_files *files)
{
	struct map *seen = map_new(sq->arena);
	for (size_t i = 0; i < count; i++) {
		struct path_files found = { .at = { 0 } };
		struct str operand = arena_str(sq->arena, str_from(operands[i]));
		int error = path_entity_files(sq->arena, operand, settings->project.registry, &found);
		if (error != 0)
			return diag_io(sq->diags, "open", operand, error);
		note_left_out(sq, &found);
		if (found.at.len == 0) {
			diag(sq->diags, DIAG_NO_ENTITY_FILES, (struct span){ 0 }, "there are no entity files in '%.*s'",
			     STR_ARG(operand));
			diag_hint(sq->diags, "name the directory they are in, or the files");
		}
		for (size_t n = 0; n < found.at.len; n++)
			if (map_put(seen, found.at.items[n], files))
				*vec_push(sq->arena, &files->at) = found.at.items[n];
	}
	sq->inputs = files->at.len;
	return !diags_failed(sq->diags);
}
