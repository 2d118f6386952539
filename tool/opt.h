/*
 * opt.h - the options of a command as one table, and what follows from it: parsing, --help, help CMD.
 *
 * A row says where in the command's options struct a value goes (FLAG: int, TEXT: const char *, LIST: const char
 * *const * with a count beside it), so that a command starts with its struct filled in. Operands are the row without
 * a name. @LIST, as an operand or a value of an option that may be repeated, stands for the lines of the file
 * LIST.
 */
#ifndef SPECQL_TOOL_OPT_H
#define SPECQL_TOOL_OPT_H

#include <stddef.h>
#include <stdio.h>

#include <specql/specql.h>

enum opt_kind { OPT_FLAG, OPT_TEXT, OPT_LIST };

struct opt {
	enum opt_kind kind;
	const char *name;  /* "--iface", "-W"; NULL: the operands */
	const char *value; /* "FILE"; NULL: it takes none */
	int required;
	size_t offset;
	size_t count_offset; /* OPT_LIST */
	const char *help;
	const char *choices; /* "text|json": nothing else is taken; NULL: any value */
};

/* Rows for the options struct S. */
#define OPT_ROW_FLAG(S, name, member, help)                                                                            \
	{                                                                                                              \
		OPT_FLAG, name, NULL, 0, offsetof(S, member), 0, help, NULL                                            \
	}
#define OPT_ROW_TEXT(S, name, value, required, member, help)                                                           \
	{                                                                                                              \
		OPT_TEXT, name, value, required, offsetof(S, member), 0, help, NULL                                    \
	}
#define OPT_ROW_LIST(S, name, value, required, member, count, help)                                                    \
	{                                                                                                              \
		OPT_LIST, name, value, required, offsetof(S, member), offsetof(S, count), help, NULL                   \
	}

#define OPT_ROW_CHOICE(S, name, value, choices, member, help)                                                          \
	{                                                                                                              \
		OPT_TEXT, name, value, 0, offsetof(S, member), 0, help, choices                                        \
	}

/* Options every command takes. */
struct common {
	const char *const *warnings;
	size_t warning_count;
	const char *diagnostics; /* NULL, "text", "json" */
	const char *colour;      /* NULL, "auto", "always", "never" */
	const char *say;         /* steps only: what to print when something was written */
	int hermetic;            /* what makes files only: it is confined to what it was given */
	const char *trace;       /* like: file for the list of what was read, or NULL */
	int help;
	struct line *lines; /* read from @LIST files */
	struct list *lists; /* these files */
};

/* A file that @LIST named, as it was read. */
struct list {
	struct list *next;
	const char *path;
	size_t size;
	char text[];
};

struct command {
	const char *name;
	const char *summary;
	const char *operands; /* "DIR", where they are not a list of what their row says */
	const char *examples; /* lines without "specql", each with a line end, for the directory of a project; NULL: none */
	const struct opt *opts;
	size_t opt_count;
	size_t size; /* of its options struct */
	enum specql_result (*run)(struct specql *sq, const void *options);
	/* Prints what was done, after the diagnostics; NULL: success is silent. */
	void (*report)(struct specql *sq, const void *options, enum specql_result result);
	int (*silent)(const void *options); /* non-zero: report prints the diagnostics, in its own form */
	int step;                           /* a step of a build: silent, unless told what to say */
	int hermetic;                       /* it can be confined, and tell what it read; every step can */
	int alone; /* takes none of the common options but --help, and no compilation: run's SQ is NULL */
};

/*
 * Fills OPTIONS and COMMON from ARGV (without program and command). SPECQL_USAGE or SPECQL_IO: stderr says why.
 * Release what it allocated with opt_free(), whatever it returned.
 */
enum specql_result opt_parse(const struct command *command, int argc, char **argv, void *options,
                             struct common *common);

void opt_free(const struct command *command, void *options, struct common *common);

/* "specql scan [OPTION]... --iface FILE FILE...", without a newline. */
void opt_usage(const struct command *command, FILE *f);

/* Usage line and table of options, on stdout. */
void opt_help(const struct command *command);

/*
 * All rows of COMMAND in the order of --help, the common ones last: calls EACH for each. OPERANDS (a row without a
 * name) are among them.
 */
void opt_each(const struct command *command, void (*each)(const struct command *command, const struct opt *opt));

/* What a row's value may be, where its help does not name each choice: " (v1|v2)". TO has ROOM bytes. */
const char *opt_choices_left(const struct opt *opt, char *to, size_t room);

/* The row of the operands; NULL: the command takes none. */
const struct opt *opt_operands(const struct command *command);

/* A list of operands can be read from a file: @LIST. */
int opt_takes_lists(const struct command *command);

/* Calls EACH for each line of the examples, which is LEN bytes long. */
void opt_examples(const struct command *command, void (*each)(const char *line, size_t len));

/* The next of a row's choices, its length in *LEN; NULL behind the last. Begin with *REST = opt->choices. */
const char *opt_choice(const char **rest, size_t *len);

/*
 * The candidate that NAME was probably meant to be: one that is spelled nearly like it, or the only one that begins like it. NULL:
 * there is none.
 */
const char *opt_nearest(const char *name, const char *const *candidates, size_t count);

/* ", did you mean 'VALUE'? See" or, where that is NULL, "; see": what stands in front of the name of the help. */
void opt_suggest(FILE *f, const char *value);

/* "s", unless COUNT is one. */
const char *plural(size_t count);

/* realloc() that ends the process with code 3 when there is no memory. */
void *opt_alloc(void *old, size_t size);

#endif
