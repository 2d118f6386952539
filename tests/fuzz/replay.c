/* replay.c - a main() for the targets without libFuzzer: runs what each FILE holds. */
#include "fuzz.h"

#include "base/file.h"

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		struct arena *arena = arena_new();
		struct str bytes;
		if (arena == NULL || file_read(arena, INPUT_OUTPUT, argv[i], 0, &bytes) != 0) {
			fprintf(stderr, "%s cannot be read\n", argv[i]);
			return 1;
		}
		LLVMFuzzerTestOneInput((const uint8_t *)bytes.ptr, bytes.len);
		arena_free(arena);
	}
	printf("%d files\n", argc - 1);
	return argc > 1 ? 0 : 1;
}
