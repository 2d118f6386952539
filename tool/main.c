/* specql: the command line. It parses, calls the library, prints; everything else is in libspecql. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "commands.h"
#include "progress.h"

enum { DIAGNOSTIC_LIMIT = 20 };

static void print_overview(FILE *f)
{
	fputs("usage: specql COMMAND [OPTION]... [FILE]...\n\nTurns YAML descriptions of entities into PostgreSQL "
	      "schemas.\n\n",
	      f);
	for (size_t i = 0; i < command_count(); i++) {
		if (i == command_porcelain_count())
			fputs("\nSteps of a build:\n", f);
		fprintf(f, "  %-10s %s\n", command_at(i)->name, command_at(i)->summary);
	}
	fputs("\nspecql help COMMAND shows the options of a command.\n"
	      "Exit codes: 0 done, 1 errors in the specifications or a failed check, 2 usage, 3 input or output.\n",
	      f);
}

static enum specql_result unknown_command(const char *name)
{
	if (name[0] == '-')
		fprintf(stderr, "specql: an option stands behind the command: specql COMMAND %s; see 'specql help'\n",
		        name);
	else
		command_unknown("specql", name);
	return SPECQL_USAGE;
}

static enum specql_result help(int argc, char **argv)
{
	const struct command *command;

	if (argc == 0 || strcmp(argv[0], "help") == 0) {
		print_overview(stdout);
		return SPECQL_OK;
	}
	command = command_find(argv[0]);
	if (!command)
		return unknown_command(argv[0]);
	opt_help(command);
	return SPECQL_OK;
}

static int is_capable_terminal(FILE *f)
{
	const char *term = getenv("TERM");

	return isatty(fileno(f)) && term && strcmp(term, "dumb") != 0;
}

static int wants_colour(const struct common *common)
{
	const char *no_colour = getenv("NO_COLOR");

	if (common->colour && strcmp(common->colour, "auto") != 0)
		return strcmp(common->colour, "always") == 0;
	return is_capable_terminal(stderr) && !(no_colour && *no_colour);
}

static void print_diagnostics(struct specql *sq, const struct common *common)
{
	int json = common->diagnostics && strcmp(common->diagnostics, "json") == 0;

	fputs(json ? specql_diagnostics_json(sq) : specql_diagnostics_text(sq, DIAGNOSTIC_LIMIT, wants_colour(common)),
	      stderr);
}

static void show_progress(void *context, const char *what, size_t done, size_t total)
{
	progress_at(context, progress_now(), what, done, total);
}

static enum specql_result compile(const struct command *command, const void *options, const struct common *common)
{
	struct specql *sq = specql_new();
	enum specql_result result;
	struct progress progress;
	int starved;

	if (!sq) {
		fputs("specql: error: out of memory\n", stderr);
		return SPECQL_IO;
	}
	for (size_t i = 0; i < common->warning_count; i++) {
		const char *why = specql_warning_option(sq, common->warnings[i]);

		if (why) {
			fprintf(stderr, "specql %s: -W %s: %s\n", command->name, common->warnings[i], why);
			specql_free(sq);
			return SPECQL_USAGE;
		}
	}
	if (common->hermetic)
		specql_hermetic(sq);
	if (common->trace) {
		specql_trace_inputs(sq, common->trace);
		for (const struct list *list = common->lists; list; list = list->next)
			specql_trace_list(sq, list->path, list->text, list->size);
	}
	progress_begin(&progress, NULL, 0);
	if (is_capable_terminal(stderr)) {
		progress_begin(&progress, stderr, progress_now());
		specql_on_progress(sq, show_progress, &progress);
	}
	result = command->run(sq, options);
	progress_end(&progress);
	if (!command->silent || !command->silent(options) || specql_out_of_memory(sq))
		print_diagnostics(sq, common);
	starved = specql_out_of_memory(sq);
	if (command->report)
		command->report(sq, options, result);
	if (!starved && specql_out_of_memory(sq))
		print_diagnostics(sq, common);
	if (specql_out_of_memory(sq))
		result = SPECQL_IO;
	if (common->say && specql_changed_count(sq) > 0)
		puts(common->say);
	specql_free(sq);
	return result;
}

static enum specql_result run(const struct command *command, int argc, char **argv)
{
	struct common common = { 0 };
	void *options = opt_alloc(NULL, command->size + 1);
	enum specql_result result;

	memset(options, 0, command->size);
	result = opt_parse(command, argc, argv, options, &common);
	if (result == SPECQL_OK && common.help)
		opt_help(command);
	else if (result == SPECQL_OK)
		result = command->alone ? command->run(NULL, options) : compile(command, options, &common);
	opt_free(command, options, &common);
	free(options);
	return result;
}

static enum specql_result dispatch(int argc, char **argv)
{
	const struct command *command;

	if (argc < 2) {
		print_overview(stderr);
		return SPECQL_USAGE;
	}
	if (strcmp(argv[1], "help") == 0 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
		return help(argc - 2, argv + 2);
	command = strcmp(argv[1], "--version") == 0 ? &command_version : command_find(argv[1]);
	if (!command)
		return unknown_command(argv[1]);
	return run(command, argc - 2, argv + 2);
}

/* A file opened as 0, 1 or 2 would take in what is meant for the terminal. */
static void reserve_standard_files(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF && open("/dev/null", O_RDWR) != fd)
			_exit(SPECQL_IO);
}

int main(int argc, char **argv)
{
	enum specql_result result;

	reserve_standard_files();
	signal(SIGXFSZ, SIG_IGN); /* a file that grows too large is an error with a message */
	result = dispatch(argc, argv);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		fprintf(stderr, "specql: error: write to standard output: %s\n", strerror(errno));
		return SPECQL_IO;
	}
	return (int)result;
}
