/*
 * Y26: an entity file cut at every byte is an entity, or has errors with places; never a failure of the system, never a
 * crash.
 *
 *     truncate FILE...
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <specql/specql.h>

enum { MAX_BYTES = 1 << 16 };

static const char *const cut = "truncated.yaml";

static size_t read_file(const char *path, char *bytes)
{
	FILE *f = fopen(path, "rb");
	size_t len = f ? fread(bytes, 1, MAX_BYTES, f) : 0;

	if (f)
		fclose(f);
	return len;
}

static int write_file(const char *bytes, size_t len)
{
	FILE *f = fopen(cut, "wb");

	if (!f)
		return 0;
	len -= fwrite(bytes, 1, len, f);
	return fclose(f) == 0 && len == 0;
}

/* The project's other entities are missing, so there may be errors even at the end; each has a place. */
static int check(const char *path, size_t len)
{
	struct specql *sq = specql_new();
	enum specql_result result =
	        specql_validate(sq, &(struct specql_validate_options){ .files = &cut, .file_count = 1 });
	const char *json = specql_diagnostics_json(sq);
	int ok = (result == SPECQL_OK) == (specql_error_count(sq) == 0) && result != SPECQL_IO &&
	         strstr(json, "\"line\":null") == NULL;

	if (!ok)
		printf("FAIL %s cut at %zu: result %d\n%s", path, len, (int)result, json);
	specql_free(sq);
	return ok;
}

int main(int argc, char **argv)
{
	static char bytes[MAX_BYTES];
	size_t cuts = 0, failed = 0;

	for (int i = 1; i < argc; i++) {
		size_t len = read_file(argv[i], bytes);

		for (size_t n = 0; n <= len; n++, cuts++)
			if (!write_file(bytes, n) || !check(argv[i], n))
				failed++;
	}
	printf("Y26-truncated: %zu cuts, %zu failed\n", cuts, failed);
	return cuts > 1000 && failed == 0 ? 0 : 1;
}
