/*
 * fuzz_entity.c - any bytes as an entity file: YAML, model, SQL.
 *
 * What is refused has a diagnostic; what is accepted becomes files that PostgreSQL's parser takes, whose headers name
 * their content.
 */
#include <pg_query.h>
#include <sys/mman.h>
#include <unistd.h>

#include "emit/part.h"
#include "fuzz.h"
#include "model/resolve.h"
#include "steps/entity_files.h"

static void check_file(struct arena *arena, const struct sql_output *o)
{
	PgQueryParseResult result = pg_query_parse(o->text.ptr);
	MUST(result.error == NULL, o->text);
	pg_query_free_parse_result(result);
	MUST(part_is_pristine_file(arena, o->text), o->text);
}

static void compile(struct arena *arena, struct diags *diags, const struct specs *specs, struct imports *imports)
{
	struct sql_outputs outputs = { .fragments = NULL };
	struct stamp_entity entity;
	if (specs->at.len != 1 || specs->at.items[0]->pending || diags_failed(diags))
		return;
	if (!entity_compile(arena, diags, specs->at.items[0], imports, &outputs, &entity) || diags_failed(diags))
		return;
	for (size_t i = 0; i < outputs.at.len; i++)
		check_file(arena, &outputs.at.items[i]);
}

static void read_entity(struct arena *arena, struct str path)
{
	struct diags *diags = diags_new(arena);
	struct specs specs = { .incomplete = false };
	struct imports *imports = NULL;
	struct project project = { .extension_schema = STR("public"), .app_role = STR_EMPTY };
	specs_read(arena, diags, &path, 1, &specs);
	MUST(specs.at.len == 1 || diags_failed(diags), path);
	if (diags_failed(diags) || specs.at.items[0]->pending)
		return;
	struct iface **chunks = specs_interfaces(arena, &specs);
	struct resolve r = { .arena = arena, .diags = diags, .project = &project, .chunks = chunks, .chunk_count = 1 };
	if (resolve_project(&r, &imports))
		compile(arena, diags, &specs, imports);
	else
		MUST(diags_failed(diags), path);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	int fd = memfd_create("entity.yaml", MFD_CLOEXEC);
	if (arena == NULL || fd < 0 || write(fd, data, size) != (ssize_t)size)
		abort();
	read_entity(arena, arena_printf(arena, "/proc/self/fd/%d", fd));
	close(fd);
	arena_free(arena);
	return 0;
}
