/* Completion of commands, options and their values in a shell, from the tables that parse them. */
#include <stdio.h>
#include <string.h>

#include "commands.h"

struct options {
	const char *const *shells;
	size_t shell_count;
};

static const struct opt opts[] = {
	OPT_ROW_LIST(struct options, NULL, "bash|zsh|fish", 1, shells, shell_count, "the shell"),
};

/* What stands between single quotes for a shell, with a backslash before each character of ESCAPE. */
static void quoted(const char *s, const char *escape)
{
	for (; *s; s++) {
		if (*s == '\'')
			fputs("'\\'", stdout);
		else if (strchr(escape, *s))
			putchar('\\');
		putchar(*s);
	}
}

/* The names of all diagnostics. */
static void ids(void)
{
	for (size_t i = 0; i < specql_diagnostic_count(); i++)
		printf("%s%s", i == 0 ? "" : " ", specql_diagnostic_at(i).id);
}

static int takes_ids(const struct opt *opt)
{
	return opt->value && strcmp(opt->value, "ID") == 0;
}

/* Words that a first operand may be, beside files; NULL: there are none. */
static const char *verbs_of(const struct command *command)
{
	static const char *const rows[][2] = { { "registry", "check assign list" }, { "completion", "bash zsh fish" } };

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (strcmp(command->name, rows[i][0]) == 0)
			return rows[i][1];
	return NULL;
}

static void choices(const struct opt *opt)
{
	const char *rest = opt->choices, *choice;
	size_t len;

	for (int first = 1; (choice = opt_choice(&rest, &len)); first = 0)
		printf("%s%.*s", first ? "" : " ", (int)len, choice);
}

static void names(void)
{
	fputs("help", stdout);
	for (size_t i = 0; i < command_count(); i++)
		printf(" %s", command_at(i)->name);
}

/* ---- bash -------------------------------------------------------------------------------------------------------- */

static void bash_name(const struct command *command, const struct opt *opt)
{
	(void)command;
	if (opt->name)
		printf(" %s", opt->name);
}

static void bash_values(const struct command *command, const struct opt *opt)
{
	if (!opt->name || !opt->value)
		return;
	printf("\t%s:%s) ", command->name, opt->name);
	if (takes_ids(opt)) {
		printf("words=$ids ;;\n");
	} else if (opt->choices) {
		printf("words='");
		choices(opt);
		printf("' ;;\n");
	} else {
		printf("return ;;\n");
	}
}

/* No words: bash completes names of files (complete -o default). */
static void bash(void)
{
	printf("# bash completion of specql; source it, or put it where bash-completion looks.\n"
	       "_specql() {\n"
	       "\tlocal current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} "
	       "command=${COMP_WORDS[1]} words=\n"
	       "\tlocal ids='");
	ids();
	printf("'\n"
	       "\tCOMPREPLY=()\n"
	       "\t[ \"$previous\" != = ] || previous=${COMP_WORDS[COMP_CWORD - 2]}\n"
	       "\t[ \"$current\" != = ] || current=\n"
	       "\tcase $COMP_CWORD:$command:$previous in\n"
	       "\t1:*) words='");
	names();
	printf("' ;;\n\t2:help:*|*:man:*) words='");
	names();
	printf("' ;;\n\tesac\n\tcase $command:$previous in\n");
	for (size_t i = 0; i < command_count(); i++)
		opt_each(command_at(i), bash_values);
	for (size_t i = 0; i < command_count(); i++)
		if (verbs_of(command_at(i)))
			printf("\t%s:%s) words='%s' ;;\n", command_at(i)->name, command_at(i)->name,
			       verbs_of(command_at(i)));
	printf("\texplain:*) words=$ids ;;\n"
	       "\tesac\n"
	       "\tif [ -z \"$words\" ] && [ \"${current:0:1}\" = - ]; then\n"
	       "\t\tcase $command in\n");
	for (size_t i = 0; i < command_count(); i++) {
		printf("\t\t%s) words='", command_at(i)->name);
		opt_each(command_at(i), bash_name);
		printf("' ;;\n");
	}
	printf("\t\tesac\n"
	       "\tfi\n"
	       "\t[ -z \"$words\" ] || mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
	       "}\n"
	       "complete -o default -F _specql specql\n");
}

/* ---- zsh --------------------------------------------------------------------------------------------------------- */

static void zsh_action(const struct opt *opt)
{
	if (takes_ids(opt)) {
		fputs("($ids)", stdout);
	} else if (opt->choices) {
		fputs("(", stdout);
		choices(opt);
		fputs(")", stdout);
	} else {
		fputs(strcmp(opt->value, "DIR") == 0 ? "_files -/" : "_files", stdout);
	}
}

static void zsh_row(const struct command *command, const struct opt *opt)
{
	const char *separator = opt->name && opt->name[1] == '-' && opt->value ? "=" : opt->value ? "+" : "";

	fputs(" \\\n\t\t\t'", stdout);
	if (!opt->name) {
		if (verbs_of(command))
			printf("1:what to do:(%s)' \\\n\t\t\t'", verbs_of(command));
		fputs("*:", stdout);
		quoted(opt->value, ":");
		fputs(takes_ids(opt) ? ":($ids)'" : ":_files'", stdout);
		return;
	}
	printf("%s%s%s[", opt->kind == OPT_LIST ? "*" : "", opt->name, separator);
	quoted(opt->help, ":[]");
	fputs("]", stdout);
	if (opt->value) {
		printf(":%s:", opt->value);
		zsh_action(opt);
	}
	fputs("'", stdout);
}

static void zsh(void)
{
	printf("#compdef specql\n"
	       "# zsh completion of specql; a file _specql in a directory of $fpath.\n"
	       "_specql() {\n"
	       "\tlocal -a ids=(");
	ids();
	printf(")\n"
	       "\tlocal -a commands=(\n"
	       "\t\t'help:Shows the options of a command.'\n");
	for (size_t i = 0; i < command_count(); i++) {
		printf("\t\t'%s:", command_at(i)->name);
		quoted(command_at(i)->summary, ":");
		printf("'\n");
	}
	printf("\t)\n"
	       "\tif (( CURRENT == 2 )); then\n"
	       "\t\t_describe command commands\n"
	       "\t\treturn\n"
	       "\tfi\n"
	       "\tshift words\n"
	       "\t(( CURRENT-- ))\n"
	       "\tcase $words[1] in\n"
	       "\thelp|man)\n\t\t_describe command commands ;;\n");
	for (size_t i = 0; i < command_count(); i++) {
		printf("\t%s)\n\t\t_arguments", command_at(i)->name);
		opt_each(command_at(i), zsh_row);
		printf(" ;;\n");
	}
	printf("\tesac\n"
	       "}\n"
	       "_specql \"$@\"\n");
}

/* ---- fish -------------------------------------------------------------------------------------------------------- */

static void fish_row(const struct command *command, const struct opt *opt)
{
	if (!opt->name)
		return;
	printf("complete -c specql -n '__fish_seen_subcommand_from %s; and not __fish_seen_subcommand_from help man' "
	       "%s %s",
	       command->name, opt->name[1] == '-' ? "-l" : "-s", opt->name + (opt->name[1] == '-' ? 2 : 1));
	if (takes_ids(opt)) {
		fputs(" -x -a '", stdout);
		ids();
		fputs("'", stdout);
	} else if (opt->choices) {
		fputs(" -x -a '", stdout);
		choices(opt);
		fputs("'", stdout);
	} else if (opt->value) {
		fputs(" -r -F", stdout);
	}
	fputs(" -d '", stdout);
	quoted(opt->help, "\\");
	puts("'");
}

static void fish(void)
{
	puts("# fish completion of specql; a file specql.fish in a directory of $fish_complete_path.");
	for (size_t i = 0; i < command_count(); i++) {
		printf("complete -c specql -n __fish_use_subcommand -a %s -d '", command_at(i)->name);
		quoted(command_at(i)->summary, "\\");
		puts("'");
	}
	printf("complete -c specql -n __fish_use_subcommand -a help -d 'Shows the options of a command.'\n"
	       "complete -c specql -f -n '__fish_seen_subcommand_from help man' -a '");
	names();
	printf("'\ncomplete -c specql -f -n '__fish_seen_subcommand_from explain' -a '");
	ids();
	puts("'");
	for (size_t i = 0; i < command_count(); i++) {
		if (verbs_of(command_at(i)))
			printf("complete -c specql -n '__fish_seen_subcommand_from %s; and not "
			       "__fish_seen_subcommand_from %s' "
			       "-a '%s'\n",
			       command_at(i)->name, verbs_of(command_at(i)), verbs_of(command_at(i)));
		opt_each(command_at(i), fish_row);
	}
}

/* ------------------------------------------------------------------------------------------------------------------ */

static const struct shell {
	const char *name;
	void (*print)(void);
} shells[] = { { "bash", bash }, { "zsh", zsh }, { "fish", fish } };

static enum specql_result run(struct specql *sq, const void *given)
{
	const struct options *o = given;

	(void)sq;
	for (size_t i = 0; o->shell_count == 1 && i < sizeof(shells) / sizeof(shells[0]); i++) {
		if (strcmp(o->shells[0], shells[i].name) == 0) {
			shells[i].print();
			return SPECQL_OK;
		}
	}

	const char *names[sizeof(shells) / sizeof(shells[0])];

	for (size_t i = 0; i < sizeof(shells) / sizeof(shells[0]); i++)
		names[i] = shells[i].name;
	fputs("specql completion: one of bash, zsh, fish", stderr);
	opt_suggest(stderr, opt_nearest(o->shells[0], names, sizeof(names) / sizeof(names[0])));
	fputs(" 'specql help completion'\n", stderr);
	return SPECQL_USAGE;
}

const struct command command_completion = {
	.name = "completion",
	.summary = "Prints the completion of this program for a shell.",
	.operands = "bash|zsh|fish",
	.examples = "completion bash\n",
	.opts = opts,
	.opt_count = sizeof(opts) / sizeof(opts[0]),
	.size = sizeof(struct options),
	.run = run,
	.alone = 1,
};
