/* replay.c - a main() for the targets without libFuzzer: runs what each FILE holds, and each file of a directory. */
#include "fuzz.h"

#include <dirent.h>

#include "base/file.h"

/* Runs what stands between BETWEEN in BYTES. */
static size_t replay_parts(struct str bytes, struct str between)
{
	size_t count = 0;
	for (bool more = true; more; count++) {
		size_t end = str_search(bytes, between);
		more = end != (size_t)-1;
		struct str input = str_sub(bytes, 0, end);
		LLVMFuzzerTestOneInput((const uint8_t *)input.ptr, input.len);
		bytes = str_sub(bytes, input.len + between.len, bytes.len);
	}
	return count;
}

/* Of PATH.lines each line is an input, of PATH.pack what stands between lines of "#####"; others are one themselves. */
static bool replay(struct arena *arena, const char *path, size_t *count)
{
	struct str bytes;
	if (file_read(arena, INPUT_OUTPUT, path, 0, &bytes) != 0) {
		fprintf(stderr, "%s cannot be read\n", path);
		return false;
	}
	if (str_ends(str_from(path), STR(".lines"))) {
		*count += replay_parts(bytes, STR("\n"));
	} else if (str_ends(str_from(path), STR(".pack"))) {
		*count += replay_parts(bytes, STR("\n#####\n"));
	} else {
		LLVMFuzzerTestOneInput((const uint8_t *)bytes.ptr, bytes.len);
		++*count;
	}
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
	printf("%zu inputs\n", count);
	return ok && count > 0 ? 0 : 1;
}
