/* commands.h - the commands, one row each; cmd_*.c define them, commands.c has the list. */
#ifndef SPECQL_TOOL_COMMANDS_H
#define SPECQL_TOOL_COMMANDS_H

#include "opt.h"

extern const struct command command_generate;
extern const struct command command_validate;
extern const struct command command_init;
extern const struct command command_docs;
extern const struct command command_graph;
extern const struct command command_diff;
extern const struct command command_verify;
extern const struct command command_registry;
extern const struct command command_explain;
extern const struct command command_schema;
extern const struct command command_version;
extern const struct command command_man;
extern const struct command command_completion;
extern const struct command command_scan;
extern const struct command command_resolve;
extern const struct command command_compile;
extern const struct command command_link;
extern const struct command command_assemble;
extern const struct command command_check;
extern const struct command command_identify;
extern const struct command command_look;
extern const struct command command_buildgen;

/* All of them: what people call first, then the steps of a build. */
size_t command_count(void);
const struct command *command_at(size_t i);

/* How many of them are for people. */
size_t command_porcelain_count(void);

/* NULL: there is none of that name. */
const struct command *command_find(const char *name);

/* Says on stderr that there is none of that name, behind WHO. */
void command_unknown(const char *who, const char *name);

#endif
