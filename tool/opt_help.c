/* What a command says of its options. */
#include "opt.h"

#include <stdio.h>
#include <string.h>

const char *opt_choices_left(const struct opt *opt, char *to, size_t room)
{
	const char *rest = opt->choices, *choice;
	size_t len;
	int all = 1;

	while ((choice = opt_choice(&rest, &len))) {
		char word[32];

		snprintf(word, sizeof(word), "%.*s", (int)len, choice);
		all = all && strstr(opt->help, word);
	}
	to[0] = '\0';
	if (!all)
		snprintf(to, room, " (%s)", opt->choices);
	return to;
}

int opt_takes_lists(const struct command *command)
{
	return opt_operands(command) && (!command->operands || strstr(command->operands, "..."));
}

void opt_examples(const struct command *command, void (*each)(const char *line, size_t len))
{
	for (const char *line = command->examples; line && *line; line += strcspn(line, "\n") + 1)
		each(line, strcspn(line, "\n"));
}

static void print_example(const char *line, size_t len)
{
	printf("  specql %.*s\n", (int)len, line);
}

static void print_row(const struct command *command, const struct opt *opt)
{
	char left[64], choices[128];

	(void)command;
	snprintf(left, sizeof(left), "%s%s%s", opt->name ? opt->name : "", opt->name && opt->value ? " " : "",
	         opt->value ? opt->value : "");
	printf("  %-24s %s%s\n", left, opt->help, opt_choices_left(opt, choices, sizeof(choices)));
}

void opt_usage(const struct command *command, FILE *f)
{
	const struct opt *operands = opt_operands(command);

	fprintf(f, "specql %s [OPTION]...", command->name);
	for (size_t i = 0; i < command->opt_count; i++)
		if (command->opts[i].required && command->opts[i].name)
			fprintf(f, " %s %s", command->opts[i].name, command->opts[i].value);
	if (command->operands)
		fprintf(f, " %s", command->operands);
	else if (operands)
		fprintf(f, operands->required ? " %s..." : " [%s...]", operands->value);
}

void opt_help(const struct command *command)
{
	printf("usage: ");
	opt_usage(command, stdout);
	printf("\n\n%s\n\n", command->summary);
	opt_each(command, print_row);
	if (opt_takes_lists(command))
		puts("\nAn operand @LIST stands for the lines of the file LIST.");
	if (command->examples)
		puts("\nExamples:");
	opt_examples(command, print_example);
}
