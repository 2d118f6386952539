/* SIGKILL at every system call of a commit: each file is whole, the old one or the new one, and the next run cleans up. */
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>

#include "base/file.h"
#include "scratch.h"
#include "test.h"
#include "write/outputs.h"

enum { SKIPPED = 77 };

static const char *const paths[] = { "out/a.sql", "out/b.sql", "out/deep/c.sql", "out/gone.sql", "stamps/k.stamp" };

static bool commit(const char *text)
{
	struct diags *d = diags_new(test_arena);
	struct outputs *w = outputs_new(test_arena, d);

	if (!outputs_begin(w, STR("stamps/k.stamp")))
		return false;
	for (size_t i = 0; i < countof(paths); i++) {
		if (i == 3 && *text == 'n')
			outputs_remove(w, str_from(paths[i]));
		else
			outputs_add(w, str_from(paths[i]), str_from(text), i + 1 == countof(paths) ? OUTPUT_ALWAYS : 0);
	}
	return outputs_commit(w);
}

/* A traced child that commits "new" and is killed before its Nth system call. True: it came to its end before. */
static bool run_and_kill(unsigned n)
{
	int status;
	pid_t child = fork();

	if (child == 0) {
		if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0)
			_exit(SKIPPED);
		raise(SIGSTOP);
		_exit(commit("new\n") ? 0 : 1);
	}
	waitpid(child, &status, 0);
	while (WIFSTOPPED(status) && n-- > 0) {
		ptrace(PTRACE_SYSCALL, child, NULL, NULL);
		waitpid(child, &status, 0);
	}
	if (!WIFSTOPPED(status)) {
		if (WIFEXITED(status) && WEXITSTATUS(status) == SKIPPED)
			exit(SKIPPED);
		CHECK_INT(WEXITSTATUS(status), 0);
		return true;
	}
	kill(child, SIGKILL);
	waitpid(child, &status, 0);
	return false;
}

static void check_whole(bool finished)
{
	for (size_t i = 0; i < countof(paths); i++) {
		struct str bytes = STR_EMPTY;
		int result = file_read(test_arena, INPUT_OUTPUT, paths[i], 0, &bytes);
		bool is_new = i == 3 ? result != 0 : result == 0 && str_is(bytes, "new\n");

		CHECK(is_new || (!finished && result == 0 && str_is(bytes, "old\n")));
	}
}

TEST(kill_at_every_call)
{
	bool finished = false;

	for (unsigned n = 0; !finished; n++) {
		test_row(n);
		REQUIRE(n < 10000);
		REQUIRE(commit("old\n"));
		finished = run_and_kill(n);
		check_whole(finished);
		REQUIRE(commit("old\n"));
		CHECK_INT(system("test -z \"$(find . -name '.specql-*')\""), 0);
	}
	CHECK(test_state.row > 20);
}

TEST_MAIN(scratch_enter(); RUN(kill_at_every_call) scratch_leave();)
