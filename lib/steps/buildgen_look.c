/* What look is for, in a build file. */
#include "base/file.h"
#include "base/map.h"
#include "steps/buildgen.h"
#include "steps/module_find.h"

/* A shell takes 128 KiB, of which the other words need some. */
enum { MOST_BYTES = 100000 };

static bool is_above(struct str directory, struct str path)
{
	return str_starts(path, directory) && (path.len == directory.len || path.ptr[directory.len] == '/');
}

/* .. and ../.. hold the working directory, in which tools write. */
static bool is_outside(struct str directory)
{
	return directory.len == 0 || str_ends(directory, STR(".."));
}

static bool is_written_to(struct buildgen *b, struct str directory)
{
	struct str made[] = { b->build, b->sq->output_base,
		              b->options->frontend != NULL ? str_from(b->options->frontend) : b->build };
	bool absolute = directory.ptr[0] == '/';
	for (size_t i = 0; i < countof(made); i++) {
		struct str path = module_path_key(b->sq->arena, made[i]);
		if (absolute != (path.len > 0 && path.ptr[0] == '/') || is_above(directory, path))
			return true; /* or nobody knows */
	}
	return false;
}

static void add_directory(struct buildgen *b, struct map *known, struct str path, struct words *directories)
{
	struct str directory = module_path_key(b->sq->arena, path_directory(path));
	if (map_put(known, directory, b) && !is_outside(directory) && !is_written_to(b, directory))
		*vec_push(b->sq->arena, &directories->at) = directory;
}

bool buildgen_look(struct buildgen *b, struct words *directories, struct words *looks)
{
	const struct specql_buildgen_options *o = b->options;
	struct map *known = map_new(b->sq->arena);
	size_t bytes = 0;
	for (size_t i = 0; i < b->count; i++) {
		struct str stamp = buildgen_product(b, "scan", i, "stamp");
		*vec_push(b->sq->arena, &looks->at) = stamp;
		bytes += stamp.len + 1;
	}
	for (size_t i = 0; i < b->files.at.len; i++)
		add_directory(b, known, b->files.at.items[i], directories);
	if (o->project != NULL)
		add_directory(b, known, str_from(o->project), directories);
	if (o->registry != NULL)
		add_directory(b, known, str_from(o->registry), directories);
	for (size_t i = 0; i < o->include_count; i++)
		add_directory(b, known, path_join(b->sq->arena, str_from(o->includes[i]), STR("x")), directories);
	for (size_t i = 0; i < o->hand_written_count; i++)
		add_directory(b, known, str_from(o->hand_written[i]), directories);
	return bytes < MOST_BYTES;
}
