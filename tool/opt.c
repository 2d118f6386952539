#include "opt.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct opt common_opts[] = {
	OPT_ROW_LIST(struct common, "-W", "ID", 0, warnings, warning_count,
	             "a diagnostic on (ID), off (no-ID), error=ID, no-error=ID"),
	OPT_ROW_CHOICE(struct common, "--diagnostics", "FORMAT", "text|json", diagnostics,
	               "text or json, one object per line"),
	OPT_ROW_CHOICE(struct common, "--color", "WHEN", "auto|always|never", colour, "auto, always or never"),
	OPT_ROW_FLAG(struct common, "--help", help, "this text"),
};
static const struct opt step_opts[] = {
	OPT_ROW_FLAG(struct common, "--hermetic", hermetic, "open declared inputs and outputs only (Landlock)"),
	OPT_ROW_TEXT(struct common, "--trace-inputs", "FILE", 0, trace,
	             "JSON to write: each file that was read, with its hash"),
	OPT_ROW_TEXT(struct common, "--say", "TEXT", 0, say, "a line to print when something was written"),
};
enum { STEP_COUNT = sizeof(step_opts) / sizeof(step_opts[0]) };
enum { COMMON_COUNT = sizeof(common_opts) / sizeof(common_opts[0]) };

struct line {
	struct line *next;
	char text[];
};

void *opt_alloc(void *old, size_t size)
{
	void *ptr = realloc(old, size);

	if (!ptr) {
		fputs("specql: error: out of memory\n", stderr);
		exit(SPECQL_IO);
	}
	return ptr;
}

/* How many rows of step_opts a command takes: all, or all but the last. */
static size_t step_count(const struct command *command)
{
	return command->step ? STEP_COUNT : command->hermetic ? STEP_COUNT - 1 : 0;
}

const char *plural(size_t count)
{
	return count == 1 ? "" : "s";
}

/* ---- where values go --------------------------------------------------------------------------------------------- */

static void *member(void *options, size_t offset)
{
	return (char *)options + offset;
}

static void append(void *options, const struct opt *opt, const char *value)
{
	const char *const **items = member(options, opt->offset);
	size_t *count = member(options, opt->count_offset);
	const char **more;

	/* The array is ours; only the public struct calls it const. Room doubles whenever the count is a power of two. */
	memcpy(&more, items, sizeof(more));
	if (*count == 0 || (*count & (*count - 1)) == 0)
		more = opt_alloc(more, (*count ? *count * 2 : 1) * sizeof(*more));
	more[(*count)++] = value;
	*items = more;
}

static void store(void *options, const struct opt *opt, const char *value)
{
	switch (opt->kind) {
	case OPT_FLAG:
		*(int *)member(options, opt->offset) = 1;
		break;
	case OPT_TEXT:
		*(const char **)member(options, opt->offset) = value;
		break;
	case OPT_LIST:
		append(options, opt, value);
		break;
	}
}

static int is_given(void *options, const struct opt *opt)
{
	switch (opt->kind) {
	case OPT_FLAG:
		return *(int *)member(options, opt->offset) != 0;
	case OPT_TEXT:
		return *(const char **)member(options, opt->offset) != NULL;
	case OPT_LIST:
		return *(size_t *)member(options, opt->count_offset) > 0;
	}
	return 0;
}

/* ---- parsing ----------------------------------------------------------------------------------------------------- */

static enum specql_result usage(const struct command *command, const char *what, const char *detail)
{
	fprintf(stderr, "specql %s: %s%s; see 'specql help %s'\n", command->name, what, detail, command->name);
	return SPECQL_USAGE;
}

const char *opt_nearest(const char *name, const char *const *candidates, size_t count)
{
	const char *near = specql_nearest(name, candidates, count);
	size_t begin_alike = 0, length = strlen(name);

	for (size_t i = 0; !near && length > 1 && i < count; i++)
		begin_alike += strncmp(name, candidates[i], length) == 0;
	for (size_t i = 0; begin_alike == 1 && i < count; i++)
		if (strncmp(name, candidates[i], length) == 0)
			near = candidates[i];
	return near;
}

void opt_suggest(FILE *f, const char *value)
{
	if (value)
		fprintf(f, ", did you mean '%s'? See", value);
	else
		fputs("; see", f);
}

const struct opt *opt_operands(const struct command *command)
{
	for (size_t i = 0; i < command->opt_count; i++)
		if (!command->opts[i].name)
			return &command->opts[i];
	return NULL;
}

/* The row of ARG; *VALUE points behind "=" or a letter's own value ("-Wid"), else it is NULL. */
static const struct opt *find(const struct opt *opts, size_t count, const char *arg, const char **value)
{
	for (size_t i = 0; i < count; i++) {
		size_t len = opts[i].name ? strlen(opts[i].name) : 0;

		*value = NULL;
		if (len == 0 || strncmp(arg, opts[i].name, len) != 0)
			continue;
		if (arg[len] == '\0')
			return &opts[i];
		if (arg[1] != '-')
			*value = arg + len;
		else if (arg[len] == '=')
			*value = arg + len + 1;
		if (*value)
			return &opts[i];
	}
	return NULL;
}

static void append_line(void *options, const struct opt *operands, const char *text, size_t len, struct common *common)
{
	struct line *line = opt_alloc(NULL, sizeof(*line) + len + 1);

	memcpy(line->text, text, len);
	line->text[len] = '\0';
	line->next = common->lines;
	common->lines = line;
	append(options, operands, line->text);
}

/* Appends each line of LIST as an operand. */
static void append_lines(void *options, const struct opt *operands, const struct list *list, struct common *common)
{
	const char *end = list->text + list->size, *next;

	for (const char *line = list->text; line < end; line = next) {
		const char *newline = memchr(line, '\n', (size_t)(end - line));
		const char *stop = newline ? newline : end;

		next = newline ? newline + 1 : end;
		while (stop > line && stop[-1] == '\r')
			stop--;
		if (stop > line)
			append_line(options, operands, line, (size_t)(stop - line), common);
	}
}

/* All of F, for PATH. */
static struct list *read_whole(FILE *f, const char *path)
{
	size_t room = 4096, got;
	struct list *list = opt_alloc(NULL, sizeof(*list) + room);

	list->size = 0;
	while ((got = fread(list->text + list->size, 1, room - list->size, f)) > 0) {
		list->size += got;
		if (list->size == room)
			list = opt_alloc(list, sizeof(*list) + (room *= 2));
	}
	list->path = path;
	return list;
}

/* Appends each line of the file PATH as an operand. */
static enum specql_result read_list(void *options, const struct opt *operands, const char *path, struct common *common)
{
	FILE *f = fopen(path, "re");
	int error = f ? 0 : errno;

	if (f) {
		struct list *list = read_whole(f, path);

		if (ferror(f))
			error = errno;
		fclose(f);
		list->next = common->lists;
		common->lists = list;
		append_lines(options, operands, list, common);
	}
	if (error == 0)
		return SPECQL_OK;
	fprintf(stderr, "specql: error: read '%s': %s\n", path, strerror(error));
	return SPECQL_IO;
}

static enum specql_result operand(const struct command *command, void *options, const char *arg, struct common *common)
{
	const struct opt *operands = opt_operands(command);

	if (!operands)
		return usage(command, "takes no operands: ", arg);
	if (arg[0] == '@')
		return read_list(options, operands, arg + 1, common);
	append(options, operands, arg);
	return SPECQL_OK;
}

const char *opt_choice(const char **rest, size_t *len)
{
	const char *choice = *rest;

	if (!choice || !*choice)
		return NULL;
	*len = strcspn(choice, "|");
	*rest = choice[*len] ? choice + *len + 1 : choice + *len;
	return choice;
}

static int is_choice(const struct opt *opt, const char *value)
{
	const char *rest = opt->choices, *choice;
	size_t len;

	while ((choice = opt_choice(&rest, &len)))
		if (strlen(value) == len && memcmp(choice, value, len) == 0)
			return 1;
	return !opt->choices;
}

enum { MOST_NAMES = 64 };

static size_t add_names(const struct opt *opts, size_t count, int flags_only, const char **names, size_t have)
{
	for (size_t i = 0; i < count && have < MOST_NAMES; i++)
		if (opts[i].name && opts[i].name[1] == '-' && (!flags_only || opts[i].kind == OPT_FLAG))
			names[have++] = opts[i].name + 2;
	return have;
}

static enum specql_result unknown_option(const struct command *command, const char *arg)
{
	const char *names[MOST_NAMES], *near = NULL;
	char name[MOST_NAMES], found[MOST_NAMES];
	size_t count = add_names(command->opts, command->opt_count, 0, names, 0);

	count = add_names(step_opts, step_count(command), 0, names, count);
	count = add_names(common_opts, COMMON_COUNT, command->alone, names, count);
	snprintf(name, sizeof(name), "%.*s", (int)strcspn(arg, "="), arg);
	if (name[1])
		near = opt_nearest(name + 1 + (name[1] == '-'), names, count);
	snprintf(found, sizeof(found), "--%s", near ? near : "");
	fprintf(stderr, "specql %s: unknown option %s", command->name, arg);
	opt_suggest(stderr, near ? found : NULL);
	fprintf(stderr, " 'specql help %s'\n", command->name);
	return SPECQL_USAGE;
}

static enum specql_result unknown_choice(const struct command *command, const struct opt *opt, const char *value)
{
	char words[MOST_NAMES][MOST_NAMES];
	const char *names[MOST_NAMES], *rest = opt->choices, *choice;
	size_t count = 0, len;

	for (; (choice = opt_choice(&rest, &len)) && count < MOST_NAMES; count++) {
		snprintf(words[count], sizeof(words[count]), "%.*s", (int)len, choice);
		names[count] = words[count];
	}
	fprintf(stderr, "specql %s: %s is one of %s, not '%s'", command->name, opt->name, opt->choices, value);
	opt_suggest(stderr, opt_nearest(value, names, count));
	fprintf(stderr, " 'specql help %s'\n", command->name);
	return SPECQL_USAGE;
}

/* Takes the option at ARGV[*I] and its value. */
static enum specql_result option(const struct command *command, int argc, char **argv, int *i, void *options,
                                 struct common *common)
{
	const char *arg = argv[*i], *value;
	const struct opt *opt = find(command->opts, command->opt_count, arg, &value);
	void *into = options;

	if (!opt) {
		opt = find(common_opts, COMMON_COUNT, arg, &value);
		into = common;
	}
	if (!opt)
		opt = find(step_opts, step_count(command), arg, &value);
	if (!opt && strcmp(arg, "-h") == 0)
		return common->help = 1, SPECQL_OK;
	if (!opt || (into == common && command->alone && opt->kind != OPT_FLAG))
		return unknown_option(command, arg);
	if (opt->value && !value) {
		if (*i + 1 == argc)
			return usage(command, "a value is missing behind ", arg);
		value = argv[++*i];
	} else if (!opt->value && value) {
		return usage(command, "this option takes no value: ", arg);
	}
	if (value && !*value)
		return usage(command, "the value is empty: ", opt->name);
	if (value && !is_choice(opt, value))
		return unknown_choice(command, opt, value);
	if (opt->kind == OPT_LIST && value[0] == '@')
		return read_list(into, opt, value + 1, common);
	store(into, opt, value);
	return SPECQL_OK;
}

static enum specql_result missing(const struct command *command, const struct opt *opt)
{
	fprintf(stderr, "specql %s: missing %s %s%s%s: %s; see 'specql help %s'\n", command->name,
	        opt->name ? "option" : "operand", opt->name ? opt->name : opt->value,
	        opt->name && opt->value ? " " : "", opt->name && opt->value ? opt->value : "", opt->help,
	        command->name);
	return SPECQL_USAGE;
}

static enum specql_result check(const struct command *command, void *options)
{
	for (size_t i = 0; i < command->opt_count; i++) {
		const struct opt *opt = &command->opts[i];

		if (opt->required && !is_given(options, opt))
			return missing(command, opt);
	}
	return SPECQL_OK;
}

enum specql_result opt_parse(const struct command *command, int argc, char **argv, void *options, struct common *common)
{
	int only_operands = 0;

	for (int i = 0; i < argc; i++) {
		enum specql_result result;

		if (!only_operands && strcmp(argv[i], "--") == 0) {
			only_operands = 1;
			continue;
		}
		if (!only_operands && argv[i][0] == '-' && argv[i][1] != '\0')
			result = option(command, argc, argv, &i, options, common);
		else
			result = operand(command, options, argv[i], common);
		if (result != SPECQL_OK)
			return result;
		if (common->help)
			return SPECQL_OK;
	}
	return check(command, options);
}

static void free_lists(const struct opt *opts, size_t count, void *options)
{
	for (size_t i = 0; i < count; i++) {
		void *items;

		if (opts[i].kind != OPT_LIST)
			continue;
		memcpy(&items, member(options, opts[i].offset), sizeof(items));
		free(items);
	}
}

void opt_free(const struct command *command, void *options, struct common *common)
{
	free_lists(command->opts, command->opt_count, options);
	free_lists(common_opts, COMMON_COUNT, common);
	for (struct line *line = common->lines, *next; line; line = next) {
		next = line->next;
		free(line);
	}
	for (struct list *list = common->lists, *next; list; list = next) {
		next = list->next;
		free(list);
	}
}

/* ---- rows -------------------------------------------------------------------------------------------------------- */

void opt_each(const struct command *command, void (*each)(const struct command *command, const struct opt *opt))
{
	for (size_t i = 0; i < command->opt_count; i++)
		each(command, &command->opts[i]);
	for (size_t i = 0; i < step_count(command); i++)
		each(command, &step_opts[i]);
	for (size_t i = 0; i < COMMON_COUNT; i++)
		if (!command->alone || common_opts[i].kind == OPT_FLAG)
			each(command, &common_opts[i]);
}
