/*
 * Every wrong input gets exactly the diagnostics it names.
 *
 * A case is a YAML file, or a directory of them (specql.yaml in it is its project file, domain_registry.yaml its
 * registry, whatever is in modules/ is read by those who name it). What is expected stands in
 * comments of the file it is expected in:
 *
 *     # error 4:10 unknown-type
 *     # warning 2:9 public-schema
 *
 * or, where the file cannot hold a comment, in FILE.expect beside it. Nothing more and nothing less may be reported.
 * What follows an id and a colon must be in the message or its hint:
 *
 *     # error 4:10 unknown-type: did you mean 'text'?
 *
 * A case that is fine says so: # valid
 * With --ids, the list of all diagnostics that the cases triggered is compared with the list of all there are, but for
 * those named behind it, which other tests trigger.
 */
#include <dirent.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <specql/specql.h>

enum { MAX_LINES = 128, MAX_FILES = 32, MAX_CASES = 512, MAX_TEXT = 512 };

/* "path severity L:C id", sorted, to compare as texts; TEXT is what is said there, message and hint. */
struct line {
	char *at;
	char *text;
};

struct lines {
	struct line items[MAX_LINES];
	size_t count;
	bool valid; /* "# valid" was there */
};

static void add_line(struct lines *lines, const char *at, const char *text)
{
	if (lines->count == MAX_LINES) {
		fprintf(stderr, "more than %d diagnostics\n", MAX_LINES);
		exit(2);
	}
	lines->items[lines->count++] = (struct line){ strdup(at), strdup(text) };
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int compare_lines(const void *a, const void *b)
{
	return strcmp(((const struct line *)a)->at, ((const struct line *)b)->at);
}

static void free_lines(struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		free(lines->items[i].at);
		free(lines->items[i].text);
	}
	lines->count = 0;
}

/* ---- expected -------------------------------------------------------------------------------------------------- */

/* "id" or "id: text", up to the end of the line. */
static char *split_text(char *id)
{
	id[strcspn(id, "\r\n")] = '\0';
	char *colon = strstr(id, ": ");
	if (colon == NULL)
		return id + strlen(id);
	*colon = '\0';
	return colon + 2;
}

static void read_expectations(const char *file, const char *about, struct lines *expected)
{
	char line[MAX_TEXT], severity[16], at[3 * MAX_TEXT];
	unsigned row, column;
	int id;
	FILE *f = fopen(file, "rb");
	if (f == NULL)
		return;
	while (fgets(line, sizeof(line), f) != NULL) {
		expected->valid = expected->valid || strncmp(line, "# valid", 7) == 0;
		if (sscanf(line, "# %15s %u:%u %n", severity, &row, &column, &id) == 3 &&
		    (strcmp(severity, "error") == 0 || strcmp(severity, "warning") == 0)) {
			char *text = split_text(line + id);
			snprintf(at, sizeof(at), "%s %s %u:%u %s", about, severity, row, column, line + id);
			add_line(expected, at, text);
		}
	}
	fclose(f);
}

static void expect_file(const char *file, struct lines *expected)
{
	char beside[3 * MAX_TEXT];
	snprintf(beside, sizeof(beside), "%s.expect", file);
	read_expectations(file, file, expected);
	read_expectations(beside, file, expected);
}

/* ---- found ----------------------------------------------------------------------------------------------------- */

static void read_found(const char *json, struct lines *found, json_t *ids)
{
	char text[2 * MAX_TEXT], said[4 * MAX_TEXT];
	for (const char *at = json; *at != '\0';) {
		const char *end = strchr(at, '\n');
		size_t len = end ? (size_t)(end - at) : strlen(at);
		json_t *d = json_loadb(at, len, 0, NULL);
		at += len + (end ? 1 : 0);
		if (d == NULL)
			continue;
		const char *path = json_string_value(json_object_get(d, "path"));
		const char *id = json_string_value(json_object_get(d, "id"));
		snprintf(text, sizeof(text), "%s %s %lld:%lld %s", path ? path : "-",
		         json_string_value(json_object_get(d, "severity")),
		         (long long)json_integer_value(json_object_get(d, "line")),
		         (long long)json_integer_value(json_object_get(d, "column")), id);
		const char *hint = json_string_value(json_object_get(d, "hint"));
		snprintf(said, sizeof(said), "%s\n%s", json_string_value(json_object_get(d, "message")),
		         hint ? hint : "");
		add_line(found, text, said);
		json_object_set_new(ids, id, json_true());
		json_decref(d);
	}
}

/* ---- one case -------------------------------------------------------------------------------------------------- */

struct files {
	char *at[MAX_FILES];
	size_t count;
	char *project;
};

static bool ends_with(const char *s, const char *end)
{
	size_t n = strlen(s), m = strlen(end);
	return n >= m && strcmp(s + n - m, end) == 0;
}

static void expect_below(const char *directory, const char *name, struct lines *expected)
{
	char text[2 * MAX_TEXT];
	snprintf(text, sizeof(text), "%s/%s", directory, name);
	expect_file(text, expected);
}

/* What no command is given, but may have diagnostics. */
static void expect_modules(const char *path, struct lines *expected)
{
	char directory[MAX_TEXT];
	snprintf(directory, sizeof(directory), "%s/modules", path);
	DIR *dir = opendir(directory);
	for (struct dirent *e; dir != NULL && (e = readdir(dir)) != NULL;)
		expect_below(directory, e->d_name, expected);
	if (dir != NULL)
		closedir(dir);
	expect_below(path, "domain_registry.yaml", expected);
}

static void list_files(const char *path, struct files *files)
{
	struct stat st;
	if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode)) {
		files->at[files->count++] = strdup(path);
		return;
	}
	DIR *dir = opendir(path);
	for (struct dirent *e; dir != NULL && (e = readdir(dir)) != NULL;) {
		char text[MAX_TEXT];
		snprintf(text, sizeof(text), "%s/%s", path, e->d_name);
		if (strcmp(e->d_name, "specql.yaml") == 0)
			files->project = strdup(text);
		else if (ends_with(e->d_name, ".yaml") && strcmp(e->d_name, "domain_registry.yaml") != 0 &&
		         files->count < MAX_FILES)
			files->at[files->count++] = strdup(text);
	}
	closedir(dir);
	qsort(files->at, files->count, sizeof(*files->at), compare);
}

static bool same(const struct lines *a, const struct lines *b)
{
	if (a->count != b->count)
		return false;
	for (size_t i = 0; i < a->count; i++)
		if (strcmp(a->items[i].at, b->items[i].at) != 0 || strstr(b->items[i].text, a->items[i].text) == NULL)
			return false;
	return true;
}

/* Validation, or what the beginning of the case's name says; nothing is written. */
static enum specql_result run_command(struct specql *sq, const char *path, const struct files *files)
{
	char registry[MAX_TEXT];
	const char *const *at = (const char *const *)files->at;
	snprintf(registry, sizeof(registry), "%s/domain_registry.yaml", path);
	if (strncmp(path, "registry-check", 14) == 0)
		return specql_registry_check(sq, &(struct specql_registry_options){ .files = at,
		                                                                    .file_count = files->count,
		                                                                    .registry = registry });
	if (strncmp(path, "registry-assign", 15) == 0)
		return specql_generate(sq, &(struct specql_generate_options){ .files = at,
		                                                              .file_count = files->count,
		                                                              .registry = registry,
		                                                              .use_registry = 1,
		                                                              .dry_run = 1 });
	if (strncmp(path, "fraiseql-schema", 15) == 0)
		return specql_generate(sq, &(struct specql_generate_options){ .files = at,
		                                                              .file_count = files->count,
		                                                              .fraiseql_schema = "schema.json",
		                                                              .dry_run = 1 });
	return specql_validate(sq, &(struct specql_validate_options){
	                                   .files = at, .file_count = files->count, .project = files->project });
}

static bool run_case(const char *path, json_t *ids)
{
	struct files files = { .count = 0 };
	struct lines expected = { .count = 0 }, found = { .count = 0 };
	list_files(path, &files);
	for (size_t i = 0; i < files.count; i++)
		expect_file(files.at[i], &expected);
	if (files.project != NULL)
		expect_file(files.project, &expected);
	expect_modules(path, &expected);
	struct specql *sq = specql_new();
	enum specql_result result = run_command(sq, path, &files);
	read_found(specql_diagnostics_json(sq), &found, ids);
	qsort(expected.items, expected.count, sizeof(*expected.items), compare_lines);
	qsort(found.items, found.count, sizeof(*found.items), compare_lines);
	bool ok = same(&expected, &found) && (expected.count > 0) != expected.valid &&
	          (result != SPECQL_OK) == (specql_error_count(sq) > 0);
	if (!ok) {
		printf("FAIL %s (result %d)\n", path, (int)result);
		for (size_t i = 0; i < expected.count; i++)
			printf("  expected %s: %s\n", expected.items[i].at, expected.items[i].text);
		for (size_t i = 0; i < found.count; i++)
			printf("  found    %s: %s\n", found.items[i].at, found.items[i].text);
		printf("%s", specql_diagnostics_text(sq, 0, 0));
	}
	specql_free(sq);
	free_lines(&expected);
	free_lines(&found);
	for (size_t i = 0; i < files.count; i++)
		free(files.at[i]);
	free(files.project);
	return ok;
}

/* ---- all ------------------------------------------------------------------------------------------------------- */

static size_t list_cases(char **cases)
{
	size_t count = 0;
	DIR *dir = opendir(".");
	for (struct dirent *e; dir != NULL && (e = readdir(dir)) != NULL;)
		if (e->d_name[0] != '.' && !ends_with(e->d_name, ".expect") && count < MAX_CASES)
			cases[count++] = strdup(e->d_name);
	closedir(dir);
	qsort(cases, count, sizeof(*cases), compare);
	return count;
}

/* Every diagnostic there is was seen, or is triggered by the test that the exception names. */
static bool check_ids(const json_t *ids, int argc, char **argv)
{
	bool ok = true;
	for (size_t i = 0; i < specql_diagnostic_count(); i++) {
		const char *name = specql_diagnostic_at(i).id;
		bool elsewhere = false;
		for (int a = 2; a < argc; a++)
			elsewhere = elsewhere || strcmp(argv[a], name) == 0;
		if (json_object_get(ids, name) == NULL && !elsewhere) {
			printf("FAIL no case triggers %s\n", name);
			ok = false;
		}
	}
	return ok;
}

int main(int argc, char **argv)
{
	static char *cases[MAX_CASES];
	size_t count = list_cases(cases), failed = 0;
	json_t *ids = json_object();
	for (size_t i = 0; i < count; i++) {
		failed += run_case(cases[i], ids) ? 0 : 1;
		free(cases[i]);
	}
	if (argc > 1 && strcmp(argv[1], "--ids") == 0 && !check_ids(ids, argc, argv))
		failed++;
	json_decref(ids);
	printf("%zu cases, %zu failed\n", count, failed);
	return failed == 0 && count > 0 ? 0 : 1;
}
