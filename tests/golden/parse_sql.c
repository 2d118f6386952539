/*
 * parse_sql.c - S26: each file of SQL below the directories given is taken by PostgreSQL's parser, outside of a server.
 *
 *     parse_sql DIRECTORY...
 */
#include <fts.h>
#include <pg_query.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char *read_file(const char *path, size_t size)
{
	char *text = malloc(size + 1);
	FILE *f = fopen(path, "rb");

	if (text != NULL && f != NULL)
		text[fread(text, 1, size, f)] = '\0';
	if (f != NULL)
		fclose(f);
	return f ? text : NULL;
}

/* PATH is NULL where the parser must not take it. */
static int parses(const char *path, const char *text)
{
	PgQueryParseResult result = pg_query_parse(text);
	int ok = result.error == NULL;

	if (!ok && path != NULL)
		printf("FAIL S26-parsed %s: %s at %d\n", path, result.error->message, result.error->cursorpos);
	pg_query_free_parse_result(result);
	return ok;
}

static int parse_file(const FTSENT *entry)
{
	char *text = read_file(entry->fts_accpath, (size_t)entry->fts_statp->st_size);
	int ok = text != NULL && parses(entry->fts_path, text);

	free(text);
	return ok;
}

int main(int argc, char **argv)
{
	FTS *tree = argc > 1 ? fts_open(argv + 1, FTS_PHYSICAL | FTS_NOCHDIR, NULL) : NULL;
	unsigned files = 0, failed = 0;

	if (tree == NULL)
		return EXIT_FAILURE;
	for (FTSENT *entry; (entry = fts_read(tree)) != NULL;) {
		if (entry->fts_info != FTS_F || entry->fts_namelen < 4 ||
		    strcmp(entry->fts_name + entry->fts_namelen - 4, ".sql") != 0)
			continue;
		files++;
		failed += parse_file(entry) ? 0 : 1;
	}
	fts_close(tree);
	failed += parses(NULL, "SELECT 1 FROM FROM") ? 1 : 0;
	printf("%u files, %u failed\n", files, failed);
	return files > 100 && failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
