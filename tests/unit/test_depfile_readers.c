/* Real readers of depfiles: for every class of names a change must be seen, and no change must not. */
#include <sys/wait.h>

#include "base/file.h"
#include "base/out.h"
#include "scratch.h"
#include "test.h"
#include "write/depfile.h"

static const char *const names[] = {
	"plain.yaml", "two words.yaml", "a  b.yaml", " lead.yaml", "a$b.yaml",      "$(x).yaml", "$",
	"a#b.yaml",   "#.yaml",         "a:b.yaml",  "a%b.yaml",   "a+b,c@d.yaml",  "a~b.yaml",  "a(b).yaml",
	"a[b].yaml",  "a{b}.yaml",      "a!b.yaml",  "-a.yaml",    "\xC3\xBC.yaml", "\xFF.yaml", "a: b.yaml",
	"a #b.yaml",  "a $b:#c.yaml",
};

static const struct reader {
	const char *name, *file, *text, *command;
} readers[] = {
	{ "ninja deps", "build.ninja",
	  "rule step\n  command = printf x >> count && cp made.d out.d && : > out\n  depfile = out.d\n  deps = gcc\n"
	  "build out: step\n",
	  "ninja > log 2>&1" },
	{ "ninja depfile", "build.ninja",
	  "rule step\n  command = printf x >> count && cp made.d out.d && : > out\n  depfile = out.d\n"
	  "build out: step\n",
	  "ninja > log 2>&1" },
	{ "make", "Makefile", "out:\n\tprintf x >> count && cp made.d out.d && : > out\n-include out.d\n",
	  "MAKEFLAGS= make > log 2>&1" },
};

static bool available(const char *command)
{
	return system(arena_printf(test_arena, "command -v %s > /dev/null", command).ptr) == 0;
}

/* How often the step has run. */
static long long runs(void)
{
	struct file_stat st;

	return file_stat("count", &st) == 0 ? st.size : 0;
}

static void set_time(const char *path, int64_t ns)
{
	struct timespec t = { ns / 1000000000, ns % 1000000000 }, times[2] = { t, t };

	if (utimensat(AT_FDCWD, path, times, 0) != 0)
		perror(path);
}

static void check_name(const struct reader *r, const char *name)
{
	struct diags *d = diags_new(test_arena);
	struct str input = str_from(name), text;
	struct file_stat st;

	REQUIRE(system("rm -rf ./* .ninja*") == 0);
	REQUIRE(depfile_text(test_arena, d, STR("out"), &input, 1, &text));
	scratch_write("made.d", text);
	scratch_write(r->file, str_from(r->text));
	scratch_write(arena_printf(test_arena, "./%s", name).ptr, STR("x"));
	set_time(arena_printf(test_arena, "./%s", name).ptr, 1000000000);

	CHECK_INT(system(r->command), 0);
	CHECK_INT(runs(), 1);
	CHECK_INT(system(r->command), 0);
	CHECK_INT(runs(), 1);

	REQUIRE(file_stat("out", &st) == 0);
	set_time(arena_printf(test_arena, "./%s", name).ptr, st.mtime_ns + 1000);
	CHECK_INT(system(r->command), 0);
	CHECK_INT(runs(), 2);

	/* Make cannot know of a deleted input whose name would be a pattern; nothing else may fail. */
	if (strchr(name, '%'))
		return;
	REQUIRE(unlink(arena_printf(test_arena, "./%s", name).ptr) == 0);
	scratch_write("made.d", STR("out: made.d\n"));
	CHECK_INT(system(r->command), 0);
	CHECK_INT(runs(), 3);
}

TEST(readers)
{
	for (size_t i = 0; i < countof(readers); i++) {
		if (!available(readers[i].file[0] == 'M' ? "make" : "ninja")) {
			printf("%s is not installed\n", readers[i].name);
			continue;
		}
		for (size_t k = 0; k < countof(names); k++) {
			unsigned before = test_state.failures;

			test_row(k);
			check_name(&readers[i], names[k]);
			if (test_state.failures != before)
				fprintf(stderr, "  reader %s, name \"%s\"\n", readers[i].name, names[k]);
		}
	}
	CHECK(true);
}

/* Names of targets, and how a build file of ninja and of make spells them. */
static const struct target {
	const char *name, *ninja, *make;
} targets[] = {
	{ "out", "out", "out" },
	{ "two words", "two$ words", "two\\ words" },
	{ "a$b", "a$$b", "a$$b" },
	{ "a#b", "a#b", "a\\#b" },
	{ "a:b", "a$:b", "a\\:b" },
	{ "a+b,c@d~(e)[f]{g}!h", "a+b,c@d~(e)[f]{g}!h", "a+b,c@d~(e)[f]{g}!h" },
	{ "\xC3\xBC", "\xC3\xBC", "\xC3\xBC" },
};

/* The reader finds the target of the depfile again, and so the input that only that one names. */
static void check_target(bool make, const struct target *t)
{
	struct diags *d = diags_new(test_arena);
	struct str input = STR("in.yaml"), text;
	struct file_stat st;

	REQUIRE(system("rm -rf ./* .ninja*") == 0);
	REQUIRE(depfile_text(test_arena, d, str_from(t->name), &input, 1, &text));
	scratch_write("made.d", text);
	scratch_write("in.yaml", STR("x"));
	set_time("in.yaml", 1000000000);
	scratch_write("step", arena_printf(test_arena, "printf x >> count && cp made.d out.d && : > '%s'\n", t->name));
	scratch_write(make ? "Makefile" : "build.ninja",
	              make ? arena_printf(test_arena, "%s:\n\tsh ./step\n-include out.d\n", t->make)
	                   : arena_printf(test_arena,
	                                  "rule step\n  command = sh ./step\n  depfile = out.d\nbuild %s: step\n",
	                                  t->ninja));
	for (int run = 0; run < 2; run++) {
		CHECK_INT(system(make ? "MAKEFLAGS= make > log 2>&1" : "ninja > log 2>&1"), 0);
		CHECK_INT(runs(), 1);
	}
	REQUIRE(file_stat(t->name, &st) == 0);
	set_time("in.yaml", st.mtime_ns + 1000);
	CHECK_INT(system(make ? "MAKEFLAGS= make > log 2>&1" : "ninja > log 2>&1"), 0);
	CHECK_INT(runs(), 2);
}

TEST(targets)
{
	for (int make = 0; make < 2; make++) {
		if (!available(make ? "make" : "ninja"))
			continue;
		for (size_t k = 0; k < countof(targets); k++) {
			unsigned before = test_state.failures;

			test_row(k);
			check_target(make, &targets[k]);
			if (test_state.failures != before)
				fprintf(stderr, "  %s, target \"%s\"\n", make ? "make" : "ninja", targets[k].name);
		}
	}
	CHECK(true);
}

TEST_MAIN(scratch_enter(); RUN(readers) RUN(targets) scratch_leave();)
