/* The manual as pages for man(1): one of the program, one of each command, from the tables that parse its options. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "commands.h"

struct options {
	const char *const *commands;
	size_t command_count;
};

static const struct opt opts[] = {
	OPT_ROW_LIST(struct options, NULL, "COMMAND", 0, commands, command_count,
	             "the page of a command; none: that of the program"),
};

/* TEXT where roff would read a backslash, a hyphen, or a request at the beginning of a line. */
static void text(const char *s)
{
	if (*s == '.' || *s == '\'')
		fputs("\\&", stdout);
	for (; *s; s++) {
		if (*s == '\\')
			fputs("\\e", stdout);
		else if (*s == '-')
			fputs("\\-", stdout);
		else
			putchar(*s);
	}
}

static void head(const char *name, const char *summary)
{
	printf(".TH ");
	for (const char *p = name; *p; p++)
		putchar(toupper((unsigned char)*p));
	printf(" 1 \"\" \"specql %s\" \"User Commands\"\n.SH NAME\n", specql_version());
	text(name);
	printf(" \\- ");
	text(summary);
	puts("");
}

static void row(const struct command *command, const struct opt *opt)
{
	char choices[128];

	(void)command;
	puts(".TP");
	if (opt->name) {
		printf(".BR ");
		text(opt->name);
		if (opt->value)
			printf(" \" \" \\fI%s\\fR", opt->value);
	} else {
		printf(".I %s", opt->value);
	}
	puts("");
	text(opt->help);
	text(opt_choices_left(opt, choices, sizeof(choices)));
	puts("");
}

static void example(const char *line, size_t len)
{
	char buffer[256];

	snprintf(buffer, sizeof(buffer), "specql %.*s", (int)len, line);
	text(buffer);
	puts("");
}

static const char exit_status[] = ".SH EXIT STATUS\n"
                                  ".TP\n.B 0\nDone; warnings are possible.\n"
                                  ".TP\n.B 1\nThe specifications have errors, or a check failed.\n"
                                  ".TP\n.B 2\nUsage: an option or an operand is wrong.\n"
                                  ".TP\n.B 3\nA file could not be read or written, or a tool not be run.\n";

static void command_page(const struct command *command)
{
	char name[64];

	snprintf(name, sizeof(name), "specql-%s", command->name);
	head(name, command->summary);
	puts(".SH SYNOPSIS\n.nf");
	opt_usage(command, stdout);
	puts("\n.fi\n.SH OPTIONS");
	opt_each(command, row);
	if (opt_takes_lists(command))
		puts(".PP\nAn operand @\\fILIST\\fR stands for the lines of the file \\fILIST\\fR.");
	if (command->examples) {
		puts(".SH EXAMPLES\n.nf");
		opt_examples(command, example);
		puts(".fi");
	}
	fputs(exit_status, stdout);
	puts(".SH SEE ALSO\n.BR specql (1)");
}

static void list(size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		printf(".TP\n.BR specql\\-%s (1)\n", command_at(i)->name);
		text(command_at(i)->summary);
		puts("");
	}
}

static void program_page(void)
{
	head("specql", "turns YAML descriptions of entities into PostgreSQL schemas");
	puts(".SH SYNOPSIS\n.B specql\n.I COMMAND\n[\\fIOPTION\\fR]... [\\fIFILE\\fR]...\n"
	     ".SH DESCRIPTION\n"
	     "One short YAML file describes one business entity: its fields and its actions. From all of them specql\n"
	     "writes the tables, constraints, views and functions of a PostgreSQL schema, one set of files per "
	     "entity,\n"
	     "either in one run\n.RB ( \"specql generate\" )\nor as steps of a build that does again only what a "
	     "change asks for.\n"
	     ".SH COMMANDS");
	list(0, command_porcelain_count());
	puts(".SH STEPS OF A BUILD");
	list(command_porcelain_count(), command_count());
	fputs(exit_status, stdout);
	puts(".SH FILES\n.TP\n.I specql.yaml\nThe project file: read by the commands of the first list where it is "
	     "there,\n"
	     "by the steps of a build only when\n.B \\-\\-project\nnames it.\n"
	     ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nAny value: diagnostics without colour, unless \\fB\\-\\-color "
	     "always\\fR asks for it.\n"
	     ".SH SEE ALSO\n.BR confiture (1), make (1), ninja (1), cmake (1)");
}

static enum specql_result run(struct specql *sq, const void *given)
{
	const struct options *o = given;

	(void)sq;
	for (size_t i = 0; i < o->command_count; i++) {
		const struct command *command = command_find(o->commands[i]);

		if (!command) {
			command_unknown("specql man", o->commands[i]);
			return SPECQL_USAGE;
		}
		command_page(command);
	}
	if (o->command_count == 0)
		program_page();
	return SPECQL_OK;
}

const struct command command_man = {
	.name = "man",
	.summary = "Prints the manual page of the program or of a command, for man(1).",
	.examples = "man generate\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct options),
	.run = run,
	.alone = 1,
};
