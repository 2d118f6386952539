#include "steps/paths.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>

#include "base/file.h"
#include "read/spec_guess.h"
#include "read/yaml.h"
#include "steps/module_find.h"

enum { MOST_DIRECTORIES = 64 };

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

bool path_is_entity_file(struct str path)
{
	for (struct str rest = path; rest.len > 0; rest = str_sub(rest, str_find(rest, '/') + 1, rest.len))
		if (rest.ptr[0] == '.' && !str_starts(rest, STR("./")) && !str_starts(rest, STR("../")))
			return false;
	return (str_ends(path, STR(".yaml")) || str_ends(path, STR(".yml"))) && !str_is(path_base(path), "specql.yaml");
}

bool path_is_below(struct str path)
{
	return path.len > 0 && path.ptr[0] != '/' && !str_starts(path, STR("../")) &&
	       str_search(path, STR("/../")) == (size_t)-1;
}

int path_directory_names(struct arena *arena, struct str path, struct path_files *names)
{
	DIR *dir = opendir(path.ptr);
	int result = dir == NULL ? errno : 0;
	inputs_note(arena, INPUT_DIRECTORY, path, result, STR_EMPTY);
	if (dir == NULL)
		return result;
	for (;;) {
		errno = 0;
		const struct dirent *e = readdir(dir);
		if (e == NULL)
			break;
		if (e->d_name[0] != '.')
			*vec_push(arena, &names->at) = arena_str(arena, str_from(e->d_name));
	}
	int error = errno;
	closedir(dir);
	if (error != 0)
		return error;
	str_sort(names->at.items, names->at.len);
	return 0;
}

/* Below a directory there may be YAML of other tools. What cannot be read is for whoever reads it to speak of. */
static bool holds_entity(struct arena *arena, struct str path)
{
	struct str text;
	return file_read(arena, INPUT_ENTITY, path.ptr, yaml_default_limits.max_bytes, &text) != 0 || spec_guess(text);
}

/* PATH is a directory, or DEPTH is 0 and it was named: then it is what it is. */
static int add_files(struct arena *arena, struct str path, struct str registry, unsigned depth,
                     struct path_files *files)
{
	struct stat st;
	struct path_files names = { .at = { 0 } };
	if (stat(path.ptr, &st) != 0 || !S_ISDIR(st.st_mode)) {
		*vec_push(arena, &files->at) = path;
		return 0;
	}
	int error = path_directory_names(arena, path, &names);
	if (error != 0)
		return error;
	for (size_t i = 0; i < names.at.len; i++) {
		struct str child = path_join(arena, path, names.at.items[i]);
		/* A link to a directory is not followed: it may lead back here. */
		bool directory = lstat(child.ptr, &st) == 0 && S_ISDIR(st.st_mode);
		error = 0;
		if (directory && depth < MOST_DIRECTORIES)
			error = add_files(arena, child, registry, depth + 1, files);
		else if (!directory && path_is_entity_file(names.at.items[i]) &&
		         !str_eq(module_path_key(arena, child), registry)) {
			if (holds_entity(arena, child))
				*vec_push(arena, &files->at) = child;
			else
				*vec_push(arena, &files->left_out) = child;
		}
		if (error != 0)
			return error;
	}
	return 0;
}

int path_entity_files(struct arena *arena, struct str path, struct str registry, struct path_files *files)
{
	return add_files(arena, arena_str(arena, path), module_path_key(arena, registry), 0, files);
}
