/*
 * Y12: whatever stands in an entity file, in its place stands something else, once: text, a mapping, a list, nothing.
 * What is of another kind is refused where it stands, or means the same in another spelling (the table below); nothing is
 * dropped, nothing crashes, and every error has a place.
 *
 *     kinds DIRECTORY...
 *
 * DIRECTORY holds the entities of one project, without errors. Places of one shape, fields/NAME/min, are tried once.
 */
#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <specql/specql.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/util.h"
#include "read/yaml.h"

enum { MAX_FILES = 24 };

static const char *const changed = "kinds.yaml";

static const struct replacement {
	const char *text;
	int kind; /* -1: of no kind of its own */
} replacements[] = {
	{ "word", YAML_SCALAR },
	{ "{x: 1}", YAML_MAPPING },
	{ "[x]", YAML_SEQUENCE },
	{ "[[x]]", YAML_SEQUENCE },
	{ "[{x: 1}]", YAML_SEQUENCE },
	{ "[~]", YAML_SEQUENCE },
	{ "{x: ~}", YAML_MAPPING },
	{ "{x: {x: y}}", YAML_MAPPING },
	{ "{}", -1 },
	{ "[]", -1 },
	{ "~", -1 },
	{ "''", -1 },
	{ "'a b'", -1 },
	{ "-1", -1 },
	{ "999999999999999999999", -1 },
	{ "yes", -1 },
	{ "\"\\u00fcber\"", -1 },
};

/* What may be of two kinds, by the end of its place. */
static const struct either {
	const char *place, *text;
} either[] = {
	{ "/actions/-", "word" }, /* one that nobody has made yet */
	{ "/permission", "[x]" },
	{ "/permissions", "word" },
	{ "/computed_fields", "{x: 1}" },
	{ "/computed_fields", "[{x: 1}]" },
	{ "/table_views/-/fields/-", "{x: 1}" },
	{ "/import", "[x]" },
	{ "/when", "[x]" }, /* errors to catch */
	{ "/args", "[~]" }, /* NULL */
	{ "/arguments", "[~]" },
	{ "/return", "word" },
	{ "/return", "{x: 1}" },
	{ "/return", "{x: ~}" },
	{ "/return_early", "word" },
	{ "/return_early", "{x: 1}" },
	{ "/return_early", "{x: ~}" },
	{ "/set", "{x: 1}" }, /* another variable: the first one is missing elsewhere, or not at all */
	{ "/assign", "{x: 1}" },
	{ "/compute", "{x: 1}" },
	{ "/compute", "[x]" }, /* beside `as`, which says so */
	{ "/compute", "[[x]]" },
	{ "/compute", "[{x: 1}]" },
	{ "/compute", "[~]" },
};

struct project {
	struct arena *arena;
	const char *files[MAX_FILES];
	size_t count;
	const char *project; /* its project file, or NULL */
};

static struct map *seen;
static size_t tried, failed;

/* ---- the text ---------------------------------------------------------------------------------------------------- */

/* Where the text of a node ends: that of a flow collection behind its bracket. */
static size_t end_of(const struct yaml_node *node)
{
	struct str text = node->span.source->text;
	size_t end = node->span.off + node->span.len;
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		end = end_of(c);
	if (node->kind == YAML_SCALAR || (text.ptr[node->span.off] != '{' && text.ptr[node->span.off] != '['))
		return end;
	char bracket = text.ptr[node->span.off] == '{' ? '}' : ']';
	return end + str_find(str_sub(text, end, text.len), bracket) + 1;
}

static void write_file(struct str begin, const char *middle, struct str end)
{
	FILE *f = fopen(changed, "wb");
	if (f == NULL)
		abort();
	fwrite(begin.ptr, 1, begin.len, f);
	fputs(middle, f);
	fwrite(end.ptr, 1, end.len, f);
	if (fclose(f) != 0)
		abort();
}

/* ---- one change -------------------------------------------------------------------------------------------------- */

struct answer {
	enum specql_result result;
	bool placed; /* every error has a place */
	bool here;   /* one is where the change is */
	char first[512];
};

/* Errors between the places FROM and TO of the changed file. */
static struct answer ask(struct project *p, struct position from, struct position to)
{
	struct specql *sq = specql_new();
	struct answer a = { .placed = true };
	a.result = specql_validate(sq, &(struct specql_validate_options){
	                                       .files = p->files, .file_count = p->count, .project = p->project });
	for (const char *at = specql_diagnostics_json(sq); *at != '\0';) {
		size_t len = strcspn(at, "\n");
		json_t *d = json_loadb(at, len, 0, NULL);
		at += len + (at[len] != '\0');
		bool error = strcmp(json_string_value(json_object_get(d, "severity")), "error") == 0;
		const char *path = json_string_value(json_object_get(d, "path"));
		unsigned line = (unsigned)json_integer_value(json_object_get(d, "line"));
		unsigned column = (unsigned)json_integer_value(json_object_get(d, "column"));
		if (error && a.first[0] == '\0')
			snprintf(a.first, sizeof(a.first), "%u:%u %s: %s", line, column,
			         json_string_value(json_object_get(d, "id")),
			         json_string_value(json_object_get(d, "message")));
		a.placed = a.placed && path != NULL && line > 0;
		a.here = a.here || (error && path != NULL && strcmp(path, changed) == 0 &&
		                    (line > from.line || (line == from.line && column >= from.column)) &&
		                    (line < to.line || (line == to.line && column <= to.column)));
		json_decref(d);
	}
	a.placed = a.placed && (a.result == SPECQL_OK) == (specql_error_count(sq) == 0) && a.result != SPECQL_IO;
	specql_free(sq);
	return a;
}

/* A default may be anything that JSON has. */
static bool may_be(const char *shape, const char *text)
{
	struct str s = str_from(shape);
	for (size_t i = 0; i < countof(either); i++)
		if (str_ends(s, str_from(either[i].place)) && strcmp(either[i].text, text) == 0)
			return true;
	return str_search(s, STR("/NAME/default/")) < s.len;
}

static void change(struct project *p, const struct yaml_node *node, const struct yaml_node *outer, const char *shape)
{
	const struct source *source = node->span.source;
	size_t start = node->span.off, end = end_of(node);
	size_t from = outer->key.len > 0 ? outer->key_span.off : outer->span.off;
	while (end > start && source->text.ptr[end - 1] == '\n')
		end--;
	for (size_t i = 0; i < countof(replacements); i++) {
		const struct replacement *r = &replacements[i];
		write_file(str_sub(source->text, 0, start), r->text, str_sub(source->text, end, source->text.len));
		struct position a = source_position(source, (uint32_t)from),
		                b = source_position(source, (uint32_t)start);
		b.column += (unsigned)strlen(r->text);
		struct answer answer = ask(p, a, b);
		bool other = r->kind >= 0 && (enum yaml_kind)r->kind != node->kind && !may_be(shape, r->text);
		tried++;
		if (!answer.placed || (other && !answer.here)) {
			printf("FAIL %s: %s: %s\n", shape, r->text,
			       answer.result == SPECQL_OK ? "accepted" : answer.first);
			failed++;
		}
	}
}

/* ---- all of them ------------------------------------------------------------------------------------------------- */

/* The keys below are names that somebody chose. */
static bool has_names(struct str shape)
{
	static const char *const keys[] = { "/fields", "/set",     "/return", "/data",  "/default",
		                            "/values", "/declare", "/params", "/cases", "/switch" };
	for (size_t i = 0; i < countof(keys); i++)
		if (str_ends(shape, str_from(keys[i])))
			return true;
	return false;
}

/* Steps inside of steps are steps. */
static bool is_steps(const struct yaml_node *node)
{
	static const char *const keys[] = { "steps", "do", "then", "else", "try", "default", "otherwise" };
	for (size_t i = 0; node->kind == YAML_SEQUENCE && i < countof(keys); i++)
		if (str_is(node->key, keys[i]))
			return node->first != NULL && node->first->kind == YAML_MAPPING;
	return false;
}

static void walk(struct project *p, const struct yaml_node *node, const struct yaml_node *outer, struct str shape)
{
	if (map_get(seen, shape) == NULL) {
		map_put(seen, shape, p);
		change(p, node, outer, shape.ptr);
	}
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		struct str key = node->kind == YAML_SEQUENCE ? STR("-") : has_names(shape) ? STR("NAME") : c->key;
		struct str place = arena_printf(p->arena, "%.*s/%.*s", STR_ARG(shape), STR_ARG(key));
		walk(p, c, node, str_starts(place, STR("/actions/")) && is_steps(c) ? STR("/actions/-/steps") : place);
	}
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void list(struct project *p, const char *directory)
{
	DIR *dir = opendir(directory);
	for (struct dirent *e; dir != NULL && (e = readdir(dir)) != NULL;) {
		struct str name = str_from(e->d_name), path = arena_printf(p->arena, "%s/%s", directory, e->d_name);
		if (str_is(name, "specql.yaml"))
			p->project = path.ptr;
		else if (str_ends(name, STR(".yaml"))) {
			if (p->count == MAX_FILES)
				abort(); /* raise it: what others refer to may not be left out */
			p->files[p->count++] = path.ptr;
		}
	}
	if (dir != NULL)
		closedir(dir);
	qsort(p->files, p->count, sizeof(*p->files), by_name);
}

static void try_directory(struct project *p, const char *directory)
{
	list(p, directory);
	struct answer whole = ask(p, (struct position){ 0 }, (struct position){ 0 });
	if (p->count == 0 || whole.result != SPECQL_OK) {
		printf("FAIL %s: no project without errors: %s\n", directory, whole.first);
		failed++;
		return;
	}
	for (size_t i = 0; i < p->count; i++) {
		const char *path = p->files[i];
		struct diags *diags = diags_new(p->arena);
		struct yaml_node *root = yaml_load(p->arena, diags, INPUT_ENTITY, str_from(path), &yaml_default_limits);
		p->files[i] = changed;
		walk(p, root, root, STR_EMPTY);
		p->files[i] = path;
	}
}

int main(int argc, char **argv)
{
	struct arena *arena = arena_new();
	seen = map_new(arena);
	for (int i = 1; i < argc; i++)
		try_directory(&(struct project){ .arena = arena }, argv[i]);
	arena_free(arena);
	printf("Y12-wrong-kind: %zu changes, %zu failed\n", tried, failed);
	return tried > 1000 && failed == 0 ? 0 : 1;
}
