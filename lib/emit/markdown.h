/* markdown.h - user text in Markdown: it formats nothing and makes no HTML. */
#ifndef SPECQL_EMIT_MARKDOWN_H
#define SPECQL_EMIT_MARKDOWN_H

#include "base/out.h"

/* Paragraphs of TEXT, each line at its beginning. */
void md_text(struct out *o, struct str text);

/* TEXT on one line, as a cell of a table may hold it. */
void md_cell(struct out *o, struct str text);

/* `TEXT`, in a table too. */
void md_code(struct out *o, struct str text);

#endif
