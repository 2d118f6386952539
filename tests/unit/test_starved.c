/*
 * Memory that runs out in a call of the public interface, at each allocation there is: the call says so and nothing else, and the
 * next object works. malloc(), calloc(), realloc() and mmap() of the whole program go through the functions here.
 */
#include "test.h"

#include <specql/specql.h>
#include <sys/mman.h>

#include "scratch.h"

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *ptr, size_t size);
void *__real_mmap(void *where, size_t size, int protection, int flags, int fd, off_t offset);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *ptr, size_t size);
void *__wrap_mmap(void *where, size_t size, int protection, int flags, int fd, off_t offset);

static long left = -1; /* allocations until one fails, and all after it; -1: none does */
static bool no_maps;
static long maps;

static bool fails(void)
{
	if (left > 0)
		left--;
	return left == 0;
}

void *__wrap_malloc(size_t size)
{
	return fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
	return fails() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *ptr, size_t size)
{
	return fails() ? NULL : __real_realloc(ptr, size);
}

void *__wrap_mmap(void *where, size_t size, int protection, int flags, int fd, off_t offset)
{
	maps++;
	return no_maps ? MAP_FAILED : __real_mmap(where, size, protection, flags, fd, offset);
}

/* ---- calls ------------------------------------------------------------------------------------------------------ */

static const char *const files[] = { "company.yaml", "contact.yaml" };
static const char *const interfaces[] = { "b/k.iface" }, *const stamps[] = { "b/k.stamp" },
                         *const lists[] = { "k.lst" }, *const scans[] = { "b/k.scan" }, *const sql[] = { "sql" };

#define FILES .files = files, .file_count = 2
#define CALL(name, type, ...)                                                                                          \
	static enum specql_result call_##name(struct specql *sq)                                                       \
	{                                                                                                              \
		return specql_##name(sq, &(struct specql_##type##_options){ __VA_ARGS__ });                            \
	}

CALL(scan, scan, FILES, .interface = "b/k.iface", .stamp = "b/k.scan", .depfile = "b/k.scan.d")
CALL(resolve, resolve, .interfaces = interfaces, .interface_count = 1, .output_directory = "b", .stamp = "b/resolve",
     .depfile = "b/resolve.d")
CALL(compile, compile, FILES, .imports = "b/k.imports", .output_base = "sql", .stamp = "b/k.stamp", .depfile = "b/k.d")
CALL(link, link, .stamps = stamps, .stamp_count = 1, .output_base = "sql", .manifest = "b/manifest", .stamp = "b/link")
CALL(assemble, assemble, .manifest = "b/manifest", .project_directory = ".", .environment = "local",
     .output = "all.sql", .confiture = "./confiture")
CALL(check, check, .lists = lists, .list_count = 1, .imports_directory = "b", .output_base = "sql")
CALL(identify, identify, .program = "k.lst", .output = "b/program", .stamp = "b/identify")
CALL(look, look, .stamps = scans, .stamp_count = 1, .output_directory = "b", .stamp = "b/look")
CALL(buildgen, buildgen, FILES, .output = "b/build.ninja")
CALL(generate, generate, FILES, .output_base = "sql", .frontend = "web", .fraiseql_schema = "web/schema.json",
     .state = "b/state", .registry = "registry.yaml", .use_registry = 1)
CALL(validate, validate, FILES)
CALL(registry_check, registry, FILES, .registry = "registry.yaml")
CALL(registry_assign, registry, FILES, .registry = "registry.yaml")
CALL(registry_list, registry, FILES, .registry = "registry.yaml")
CALL(schema, schema, .output = "b/schema.json")
CALL(init, init, .directory = "new")
CALL(docs, docs, FILES, .output_directory = "doc", .format = "html")
CALL(graph, graph, FILES)
CALL(diff, diff, .old_side = "company.yaml", .new_side = "old.yaml", .format = "json")

static enum specql_result call_verify(struct specql *sq)
{
	return specql_verify(sq, sql, 1);
}

static const struct {
	const char *name;
	enum specql_result (*call)(struct specql *sq);
	enum specql_result usual;
} rows[] = {
	{ "scan", call_scan, SPECQL_OK },
	{ "resolve", call_resolve, SPECQL_OK },
	{ "compile", call_compile, SPECQL_OK },
	{ "link", call_link, SPECQL_OK },
	{ "assemble", call_assemble, SPECQL_ERRORS }, /* with a Confiture that does nothing right */
	{ "check", call_check, SPECQL_OK },
	{ "identify", call_identify, SPECQL_OK },
	{ "look", call_look, SPECQL_OK },
	{ "buildgen", call_buildgen, SPECQL_OK },
	{ "validate", call_validate, SPECQL_OK },
	{ "verify", call_verify, SPECQL_OK },
	{ "registry check", call_registry_check, SPECQL_ERRORS }, /* which knows none of them yet */
	{ "registry assign", call_registry_assign, SPECQL_OK },
	{ "registry list", call_registry_list, SPECQL_OK },
	{ "generate", call_generate, SPECQL_OK },
	{ "schema", call_schema, SPECQL_OK },
	{ "init", call_init, SPECQL_OK },
	{ "docs", call_docs, SPECQL_OK },
	{ "graph", call_graph, SPECQL_OK },
	{ "diff", call_diff, SPECQL_OK },
};

/* ---- tests ------------------------------------------------------------------------------------------------------- */

static void check_starved(struct specql *sq)
{
	CHECK(specql_out_of_memory(sq));
	CHECK_INT(specql_file_count(sq), 0);
	CHECK_INT(specql_changed_count(sq), 0);
	CHECK_INT(specql_registration_count(sq), 0);
	CHECK(strcmp(specql_diagnostics_text(sq, 0, 0), "specql: error: out of memory\n") == 0);
	CHECK(strstr(specql_diagnostics_json(sq), "\"message\":\"out of memory\"") != NULL);
	CHECK(specql_diagnostics_report(sq, 1)[0] == '\0');
	CHECK(specql_diagnostics_sarif(sq)[0] == '\0');
}

static long allocations(struct specql *sq)
{
	left = 1000;
	(void)specql_warning_option(sq, "nothing-that-is-called-so");
	return 1000 - left;
}

/* Takes all the memory that an object has at first, so that the next thing it needs is an allocation. */
static void use_up(struct specql *sq)
{
	static int words;
	for (int i = 0; words == 0 || i < words; i++)
		if (allocations(sq) > 0) {
			CHECK(words == 0); /* or they take more than they did */
			words = i > 0 ? i : 1;
		}
}

/* How many calls ended without memory before there was enough. */
static unsigned starve(size_t row)
{
	unsigned starved = 0;
	for (long n = 1;; n += 1 + n / 16) {
		left = n;
		struct specql *sq = specql_new();
		if (sq != NULL) {
			long all = left;
			use_up(sq);
			left = all;
		}
		enum specql_result result = sq != NULL ? rows[row].call(sq) : SPECQL_IO;
		bool enough = left > 0;
		if (enough)
			CHECK_INT(result, rows[row].usual);
		else if (sq != NULL && specql_out_of_memory(sq))
			check_starved(sq);
		if (!enough && sq != NULL && result != rows[row].usual) {
			CHECK_INT(result, SPECQL_IO);
			starved++;
		}
		left = -1;
		if (enough && result != rows[row].usual)
			fprintf(stderr, "%s: %s", rows[row].name, specql_diagnostics_text(sq, 0, 0));
		specql_free(sq);
		if (enough)
			return starved;
	}
}

TEST(each_call)
{
	for (size_t i = 0; i < countof(rows); i++) {
		test_row(i);
		CHECK(starve(i) > 0);
	}
}

/* What is asked before a step. Many words take more memory than there is. */
TEST(in_between)
{
	static char word[1 << 20];
	memset(word, 'x', sizeof(word) - 1);
	for (int i = 0; i < 3; i++) {
		struct specql *sq = specql_new();
		if (i == 2)
			specql_trace_inputs(sq, "traced");
		left = 1;
		if (i == 0)
			CHECK(strcmp(specql_warning_option(sq, word), "out of memory") == 0);
		else if (i == 1)
			specql_trace_inputs(sq, word);
		else
			specql_trace_list(sq, word, word, sizeof(word));
		CHECK(specql_out_of_memory(sq));
		left = -1;
		specql_free(sq);
	}
}

/* Where the system gives no memory by the page there is other memory. */
TEST(no_pages)
{
	struct arena *arena = arena_new();
	no_maps = true;
	maps = 0;
	for (int i = 0; i < 16384; i++) {
		const char *piece = arena_alloc(arena, 4096);
		REQUIRE(piece[0] == 0 && piece[4095] == 0);
	}
	no_maps = false;
	arena_free(arena);
#if !defined(SPECQL_DEBUG_ARENA) && !defined(__SANITIZE_ADDRESS__)
	CHECK(maps > 0);
#endif
}

static void prepare(void)
{
	scratch_enter();
	scratch_write("company.yaml", STR("entity: Company\nschema: crm\nfields:\n  name: text!\n"));
	scratch_write("old.yaml", STR("entity: Company\nschema: crm\nfields:\n  title: text!\n"));
	scratch_write("contact.yaml", STR("entity: Contact\nschema: crm\nfields:\n  company: ref(Company)\n"
	                                  "actions:\n- name: create_contact\n"));
	scratch_write("k.lst", STR("company.yaml\ncontact.yaml\n"));
	scratch_write("registry.yaml", STR("domains:\n  '1':\n    name: crm\n    subdomains:\n"
	                                   "      '01': {name: core, entities: {}}\n"));
	scratch_write("confiture", STR("#!/bin/sh\nexit 1\n"));
	CHECK_INT(chmod("confiture", 0700), 0);
}

TEST_MAIN(prepare(); RUN(each_call) RUN(in_between) RUN(no_pages) scratch_leave();)
