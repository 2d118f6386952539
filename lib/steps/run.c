#include "steps/run.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/out.h"
#include "base/vec.h"

extern char **environ;

/* Length of NAME in "NAME=VALUE" or "NAME". */
static size_t name_length(const char *entry)
{
	return strcspn(entry, "=");
}

/* SET names the variable of ENTRY. */
static bool is_named_in(const char *entry, const char *const *set)
{
	size_t len = name_length(entry);

	for (; *set; set++) {
		if (name_length(*set) == len && memcmp(*set, entry, len) == 0)
			return true;
	}
	return false;
}

static char *copy_cstr(struct arena *arena, const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = arena_alloc(arena, size);

	memcpy(copy, text, size);
	return copy;
}

/* posix_spawn() takes its strings as char *: they are copied, since nobody promised us that it only reads them. */
static char **make_arguments(struct arena *arena, const char *const *argv)
{
	VEC(char *) args = { 0 };

	for (; *argv; argv++)
		*vec_push(arena, &args) = copy_cstr(arena, *argv);
	*vec_push(arena, &args) = NULL;
	return args.items;
}

static char **make_environment(struct arena *arena, const struct run *run)
{
	VEC(char *) env = { 0 };

	for (char **entry = environ; *entry; entry++) {
		if (!is_named_in(*entry, run->set) && (!run->keep || is_named_in(*entry, run->keep)))
			*vec_push(arena, &env) = *entry;
	}
	for (const char *const *set = run->set; *set; set++) {
		if (strchr(*set, '='))
			*vec_push(arena, &env) = copy_cstr(arena, *set);
	}
	*vec_push(arena, &env) = NULL;
	return env.items;
}

/* Both ends are closed in every program that other threads may start meanwhile. */
static int make_pipe(int ends[2])
{
	if (pipe(ends) != 0)
		return errno;
	if (fcntl(ends[0], F_SETFD, FD_CLOEXEC) == 0 && fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0)
		return 0;

	int error = errno;

	close(ends[0]);
	close(ends[1]);
	return error;
}

/* A file without a name that holds TEXT, to be read from its start. NULL: *ERROR says why. */
static FILE *make_file(struct str text, int *error)
{
	FILE *f = tmpfile();

	*error = errno;
	if (!f)
		return NULL;
	if (fcntl(fileno(f), F_SETFD, FD_CLOEXEC) == 0 && fwrite(text.ptr, 1, text.len, f) == text.len &&
	    fflush(f) == 0 && lseek(fileno(f), 0, SEEK_SET) == 0) {
		*error = 0;
		return f;
	}
	*error = errno;
	fclose(f);
	return NULL;
}

static int spawn(struct arena *arena, const struct run *run, const int streams[3], pid_t *pid)
{
	posix_spawn_file_actions_t actions;
	char **argv = make_arguments(arena, run->argv);
	int error = posix_spawn_file_actions_init(&actions);

	if (error != 0)
		return error;
	if (streams[STDIN_FILENO] < 0)
		error = posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
	for (int i = 0; error == 0 && i < 3; i++)
		if (streams[i] >= 0)
			error = posix_spawn_file_actions_adddup2(&actions, streams[i], i);
	if (error == 0)
		error = posix_spawnp(pid, argv[0], &actions, NULL, argv, make_environment(arena, run));
	posix_spawn_file_actions_destroy(&actions);
	return error;
}

static int read_to_end(int fd, struct out *o)
{
	char bytes[4096];

	for (;;) {
		ssize_t n = read(fd, bytes, sizeof(bytes));

		if (n == 0)
			return 0;
		if (n > 0)
			out_raw(o, (struct str){ bytes, (size_t)n });
		else if (errno != EINTR)
			return errno;
	}
}

static int wait_for(pid_t pid, int *status)
{
	int raw;

	while (waitpid(pid, &raw, 0) < 0) {
		if (errno != EINTR)
			return errno;
	}
	*status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
	return 0;
}

/* Runs it with the files for input and errors, where there are any. */
static int run_with(struct arena *arena, struct run *run, FILE *input, FILE *errors)
{
	struct out o;
	int ends[2];
	pid_t pid;

	out_init(&o, arena);

	int error = make_pipe(ends);

	if (error != 0)
		return error;
	error = spawn(arena, run, (int[]){ input ? fileno(input) : -1, ends[1], errors ? fileno(errors) : ends[1] },
	              &pid);
	close(ends[1]);
	if (error == 0) {
		int read_error = read_to_end(ends[0], &o);
		int wait_error = wait_for(pid, &run->status);

		error = read_error != 0 ? read_error : wait_error;
		run->output = out_text(&o);
	}
	close(ends[0]);
	return error;
}

static int read_errors(struct arena *arena, struct run *run, FILE *errors)
{
	struct out o;

	out_init(&o, arena);
	if (lseek(fileno(errors), 0, SEEK_SET) != 0)
		return errno;

	int error = read_to_end(fileno(errors), &o);

	run->errors = out_text(&o);
	return error;
}

int run_program(struct arena *arena, struct run *run)
{
	int error = 0;
	FILE *input = run->input.len > 0 ? make_file(run->input, &error) : NULL;
	FILE *errors = run->apart && error == 0 ? make_file(STR_EMPTY, &error) : NULL;

	run->output = run->errors = STR_EMPTY;
	if (error == 0)
		error = run_with(arena, run, input, errors);
	if (error == 0 && errors)
		error = read_errors(arena, run, errors);
	if (input)
		fclose(input);
	if (errors)
		fclose(errors);
	return error;
}
