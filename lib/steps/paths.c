#include "steps/paths.h"

#include "base/file.h"

struct str *paths_from(struct arena *arena, const char *const *paths, size_t count)
{
	struct str *list = arena_make_array(arena, struct str, count);
	for (size_t i = 0; i < count; i++)
		list[i] = arena_str(arena, str_from(paths[i]));
	return list;
}

struct str path_with_extension(struct arena *arena, struct str path, const char *extension)
{
	struct str base = path_base(path);
	size_t dot = base.len;
	while (dot > 0 && base.ptr[dot - 1] != '.')
		dot--;
	return arena_printf(arena, "%.*s.%s", (int)(dot > 1 ? dot - 1 : base.len), base.ptr, extension);
}
