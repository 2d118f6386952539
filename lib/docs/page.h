/*
 * page.h - a page as a list of blocks, before anybody decides what it is printed as.
 *
 * Text inside of blocks is a line of words/words.h, with code between WORDS_CODE bytes. A link is PAGE_LINK target
 * PAGE_LABEL label PAGE_LINK; its target is a page from the top, without an ending, perhaps with an anchor:
 * "entities/contact#create_contact".
 */
#ifndef SPECQL_DOCS_PAGE_H
#define SPECQL_DOCS_PAGE_H

#include "docs/docs.h"
#include "words/words.h"

#define PAGE_LINK  '\x02'
#define PAGE_LABEL '\x03'

enum block_kind { BLOCK_HEADING, BLOCK_PARAGRAPH, BLOCK_TABLE, BLOCK_LIST, BLOCK_DIAGRAM };

struct block {
	enum block_kind kind;
	unsigned level;           /* heading: from 2 */
	struct str anchor;        /* heading: of its own; empty: none */
	struct str text;          /* heading, paragraph */
	const char *const *heads; /* table: NULL behind the last one */
	size_t columns;
	VEC(struct str) cells; /* table: row by row */
	struct words list;     /* list: deeper lines are lists inside */
	bool ordered;
	struct str mermaid; /* diagram */
	struct docs_diagram *diagram;
};

struct page {
	struct str path; /* entities/contact */
	struct str title;
	const struct docs_entity *entity; /* NULL: of none */
	VEC(struct block) blocks;
};

/* What the search of the site finds. */
struct search_entry {
	const char *kind; /* entity, field, action */
	struct str title; /* crm.Contact.email */
	struct str target;
	struct str words; /* the description */
};

struct docs {
	struct arena *arena;
	const struct docs_project *project;
	VEC(struct page) pages; /* index first, then the entities, mutations last */
	VEC(struct docs_diagram *) diagrams;
	VEC(struct search_entry) entries;
};

/* ---- making blocks ----------------------------------------------------------------------------------------------- */

void page_heading(struct docs *d, struct page *p, unsigned level, struct str text, struct str anchor);
void page_paragraph(struct docs *d, struct page *p, struct str text);

/* What an author wrote: its paragraphs, which empty lines part. */
void page_description(struct docs *d, struct page *p, struct str text);

/* A table with HEADS, NULL behind the last one; page_cell() fills it. The pointer is good until the next block. */
struct block *page_table(struct docs *d, struct page *p, const char *const *heads);
void page_cell(struct docs *d, struct block *table, struct str text);

/* Some cell of COLUMN has something in it; the first column always counts. */
bool page_column_used(const struct block *table, size_t column);

void page_list(struct docs *d, struct page *p, const struct words *list, bool ordered);
void page_diagram(struct docs *d, struct page *p, struct str mermaid, struct str dot);

/* LABEL as a link to TARGET; the same with the label as code. */
void page_link(struct out *o, struct str target, struct str label);
void page_link_code(struct out *o, struct str target, struct str label);

/* The page of E, which may be one of another project: then *TARGET is empty. */
const struct docs_entity *page_of(const struct docs *d, const struct entity *e);
struct str page_target(const struct docs *d, const struct docs_entity *e);

/* A name of E, linked to its page where it has one. */
void page_entity(struct docs *d, struct out *o, const struct entity *e);

/* ---- reading lines ----------------------------------------------------------------------------------------------- */

enum inline_kind { INLINE_TEXT, INLINE_CODE, INLINE_LINK };

struct inline_part {
	enum inline_kind kind;
	struct str text; /* of a link the label, which may hold code */
	struct str target;
};

/* The next part of *LINE, which is shortened by it; false: there is none. */
bool page_part(struct str *line, struct inline_part *part);

/* ---- entity_page.c, action_page.c, overview.c, diagrams.c -------------------------------------------------------- */

void docs_entity_page(struct docs *d, const struct docs_entity *e);
void docs_action(struct docs *d, struct page *p, const struct docs_entity *e, const struct action *action);
void docs_index_page(struct docs *d);
void docs_mutations_page(struct docs *d);

/* The entities of SCHEMA; E and what it refers to and is referred to by; the states of FIELD's machine. */
void docs_schema_diagram(struct docs *d, struct page *p, struct str schema);
void docs_entity_diagram(struct docs *d, struct page *p, const struct docs_entity *e);
void docs_machine_diagrams(struct docs *d, struct page *p, const struct docs_entity *e);

/* A default of an input or field in words, "required", and so on, as cells of tables. */
struct str docs_yes(bool value);

#endif
