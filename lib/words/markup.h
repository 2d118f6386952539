/*
 * markup.h - text of users in pages: nothing they wrote may become markup. TEXT may be anything.
 */
#ifndef SPECQL_WORDS_MARKUP_H
#define SPECQL_WORDS_MARKUP_H

#include "words/words.h"

/* Markdown as GitHub reads it, inside of a paragraph, a list item or the cell of a table: line ends become spaces. */
void markdown_text(struct out *o, struct str text);
void markdown_code(struct out *o, struct str text);

/* A block of LANGUAGE, behind INDENT spaces on each line. */
void markdown_block(struct out *o, const char *language, size_t indent, struct str text);

/* Between tags, and in quoted attributes. */
void html_text(struct out *o, struct str text);

/* A string of JavaScript or JSON that may stand inside of <script>. */
void script_string(struct out *o, struct str text);

#endif
