/* commands.h - the commands, one row each; cmd_*.c define them, main.c has the list. */
#ifndef SPECQL_TOOL_COMMANDS_H
#define SPECQL_TOOL_COMMANDS_H

#include "opt.h"

extern const struct command command_generate;
extern const struct command command_validate;
extern const struct command command_verify;
extern const struct command command_registry;
extern const struct command command_explain;
extern const struct command command_schema;
extern const struct command command_version;
extern const struct command command_scan;
extern const struct command command_resolve;
extern const struct command command_compile;
extern const struct command command_link;
extern const struct command command_assemble;
extern const struct command command_buildgen;

#endif
