/*
 * yaml_syntax.h - what libyaml has to say about a broken document, in the words of somebody who writes entity files.
 *
 * libyaml points at where it gave up, which for an open bracket or quote is the end of the file; here the message points
 * at what was opened, says what is wrong and, where one is known, the way out.
 */
#ifndef SPECQL_READ_YAML_SYNTAX_H
#define SPECQL_READ_YAML_SYNTAX_H

#include <yaml.h>

#include "diag/diag.h"

/* The byte that lies CHARACTERS behind byte FROM: libyaml's marks count characters. */
size_t yaml_advance(const struct source *source, size_t from, size_t characters);

/* Adds the diagnostic for PARSER's error; returns false. */
bool yaml_syntax_error(struct diags *diags, const struct source *source, const yaml_parser_t *parser);

#endif
