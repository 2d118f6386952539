/*
 * fuzz_entity.c - any bytes as the entity files of a project, between lines of "=====": YAML, model, SQL, TypeScript.
 *
 * What is refused has a diagnostic; what is accepted becomes files that PostgreSQL's parser takes, whose headers name
 * their content, and a frontend that is whole. SPECQL_FUZZ_TS=DIR writes that there, for a compiler.
 */
#include <fcntl.h>
#include <pg_query.h>
#include <sys/stat.h>

#include "base/hash.h"
#include "emit/part.h"
#include "memory_files.h"
#include "model/resolve.h"
#include "steps/entity_files.h"
#include "steps/fraiseql.h"
#include "steps/frontend.h"
#include "ts_text.h"

static void check_file(struct arena *arena, const struct sql_output *o)
{
	PgQueryParseResult result = pg_query_parse(o->text.ptr);
	MUST(result.error == NULL, o->text);
	pg_query_free_parse_result(result);
	MUST(part_is_pristine_file(arena, o->text), o->text);
}

static void keep(struct arena *arena, struct str directory, const struct frontend_file *f)
{
	struct str path = arena_printf(arena, "%.*s/%.*s", STR_ARG(directory), STR_ARG(f->name));
	mkdir(directory.ptr, 0777);
	int fd = open(path.ptr, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0 || write(fd, f->text.ptr, f->text.len) != (ssize_t)f->text.len)
		abort();
	close(fd);
}

static void check_frontend(struct arena *arena, const struct merged *merged, struct str input, const char *dialect)
{
	struct diags *diags = diags_new(arena);
	struct frontend_files files = { { 0 } };
	const char *kept = getenv("SPECQL_FUZZ_TS");
	struct frontend_settings settings;
	MUST(frontend_settings(diags, "frontend", dialect, dialect[1] == '2', &settings), STR("settings"));
	if (!frontend_link(arena, diags, merged, &settings, &files)) {
		MUST(diags_failed(diags), STR("frontend"));
		return;
	}
	for (size_t i = 0; i < files.at.len; i++) {
		const struct frontend_file *f = &files.at.items[i];
		if (str_ends(f->name, STR(".ts")))
			MUST(ts_is_whole(f->text), f->text);
		if (kept != NULL)
			keep(arena,
			     arena_printf(arena, "%s/%s-%.*s", kept, dialect, STR_ARG(hash_xxh3_hex(arena, input))), f);
	}
}

static void check_clients(struct arena *arena, const struct fragments *fragments, struct str input)
{
	struct diags *diags = diags_new(arena);
	struct sql_outputs adapters = { .fragments = NULL };
	struct merged merged;
	if (fragments_merge(arena, diags, fragments, &merged)) {
		struct str schema = fraiseql_schema(arena, &merged, STR_EMPTY, &adapters);
		json_t *root = json_loadb(schema.ptr, schema.len, JSON_REJECT_DUPLICATES, NULL);
		MUST(root != NULL, schema);
		json_decref(root);
		for (size_t i = 0; i < adapters.at.len; i++)
			check_file(arena, &adapters.at.items[i]);
		check_frontend(arena, &merged, input, "v1");
		check_frontend(arena, &merged, input, "v2");
	} else {
		MUST(diags_failed(diags), STR("fragments"));
	}
	fragments_free(&merged);
}

static void compile(struct arena *arena, const struct specs *specs, const struct imports *imports, struct str input)
{
	struct diags *diags = diags_new(arena);
	struct fragments fragments = { { 0 } };
	struct sql_outputs outputs = { .fragments = &fragments };
	bool ok = true;
	for (size_t i = 0; i < specs->at.len; i++) {
		struct stamp_entity entity;
		ok = entity_compile(arena, diags, specs->at.items[i], &imports[i], &outputs, &entity) && ok;
	}
	MUST(ok == !diags_failed(diags), input);
	if (!ok)
		return;
	for (size_t i = 0; i < outputs.at.len; i++)
		check_file(arena, &outputs.at.items[i]);
	check_clients(arena, &fragments, input);
}

static void read_entities(struct arena *arena, const struct memory_files *files, struct str input)
{
	struct diags *diags = diags_new(arena);
	struct specs specs = { .incomplete = false };
	struct imports *imports = NULL;
	struct project project = { .extension_schema = STR("public"), .app_role = STR_EMPTY };
	specs_read(arena, diags, files->paths, files->count, &specs);
	MUST(specs.at.len == files->count || diags_failed(diags), input);
	if (diags_failed(diags))
		return;
	for (size_t i = 0; i < specs.at.len; i++)
		if (specs.at.items[i]->pending)
			return;
	struct iface **chunks = specs_interfaces(arena, &specs);
	struct resolve r = {
		.arena = arena, .diags = diags, .project = &project, .chunks = chunks, .chunk_count = specs.at.len
	};
	bool ok = resolve_project(&r, &imports);
	MUST(ok == !diags_failed(diags), input);
	if (ok)
		compile(arena, &specs, imports, input);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct memory_files files;
	json_begin();
	struct str input = fuzz_text(arena, data, size);
	memory_files_make(&files, arena, input);
	read_entities(arena, &files, input);
	memory_files_close(&files);
	arena_free(arena);
	return 0;
}
