/* replay.c - a main() for the targets without libFuzzer: runs what each FILE holds, and each file of a directory. */
#include "fuzz.h"

#include <dirent.h>

#include "base/file.h"

/* Each line of PATH.lines is an input; others are one themselves. */
static bool replay(struct arena *arena, const char *path, size_t *count)
{
	struct str bytes;
	if (file_read(arena, INPUT_OUTPUT, path, 0, &bytes) != 0) {
		fprintf(stderr, "%s cannot be read\n", path);
		return false;
	}
	for (bool lines = str_ends(str_from(path), STR(".lines")); lines && bytes.len > 0; ++*count) {
		size_t end = str_find(bytes, '\n');
		LLVMFuzzerTestOneInput((const uint8_t *)bytes.ptr, end);
		bytes = str_sub(bytes, end + 1, bytes.len);
		if (bytes.len == 0)
			return true;
	}
	LLVMFuzzerTestOneInput((const uint8_t *)bytes.ptr, bytes.len);
	++*count;
	return true;
}

/* One level of it: corpora have no more. */
static bool replay_directory(struct arena *arena, DIR *dir, const char *path, size_t *count)
{
	bool ok = true;
	for (const struct dirent *e; (e = readdir(dir)) != NULL;)
		if (e->d_name[0] != '.')
			ok = replay(arena, path_join(arena, str_from(path), str_from(e->d_name)).ptr, count) && ok;
	closedir(dir);
	return ok;
}

int main(int argc, char **argv)
{
	size_t count = 0;
	bool ok = true;
	for (int i = 1; i < argc; i++) {
		struct arena *arena = arena_new();
		if (arena == NULL)
			return 1;
		DIR *dir = opendir(argv[i]);
		ok = (dir != NULL ? replay_directory(arena, dir, argv[i], &count) : replay(arena, argv[i], &count)) &&
		     ok;
		arena_free(arena);
	}
	printf("%zu files\n", count);
	return ok && count > 0 ? 0 : 1;
}
