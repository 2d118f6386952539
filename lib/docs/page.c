#include "docs/page.h"

static struct block *add(struct docs *d, struct page *p, enum block_kind kind)
{
	struct block *b = vec_push(d->arena, &p->blocks);
	*b = (struct block){ .kind = kind };
	return b;
}

void page_heading(struct docs *d, struct page *p, unsigned level, struct str text, struct str anchor)
{
	struct block *b = add(d, p, BLOCK_HEADING);
	b->level = level;
	b->text = text;
	b->anchor = anchor;
}

void page_paragraph(struct docs *d, struct page *p, struct str text)
{
	if (str_trim(text).len > 0)
		add(d, p, BLOCK_PARAGRAPH)->text = text;
}

void page_description(struct docs *d, struct page *p, struct str text)
{
	for (text = str_trim(text); text.len > 0;) {
		size_t end = words_paragraph(text);
		page_paragraph(d, p, str_trim(str_sub(text, 0, end)));
		text = str_trim(str_sub(text, end, text.len));
	}
}

struct block *page_table(struct docs *d, struct page *p, const char *const *heads)
{
	struct block *b = add(d, p, BLOCK_TABLE);
	b->heads = heads;
	while (heads[b->columns] != NULL)
		b->columns++;
	return b;
}

void page_cell(struct docs *d, struct block *table, struct str text)
{
	*vec_push(d->arena, &table->cells) = text;
}

bool page_column_used(const struct block *table, size_t column)
{
	size_t i = column;
	while (i < table->cells.len && table->cells.items[i].len == 0)
		i += table->columns;
	return column == 0 || i < table->cells.len;
}

void page_list(struct docs *d, struct page *p, const struct words *list, bool ordered)
{
	struct block *b;
	if (list->lines.len == 0)
		return;
	b = add(d, p, BLOCK_LIST);
	b->list = *list;
	b->ordered = ordered;
}

void page_diagram(struct docs *d, struct page *p, struct str mermaid, struct str dot)
{
	struct block *b = add(d, p, BLOCK_DIAGRAM);
	b->mermaid = mermaid;
	b->diagram = arena_make(d->arena, struct docs_diagram);
	b->diagram->dot = dot;
	b->diagram->svg = STR_EMPTY;
	*vec_push(d->arena, &d->diagrams) = b->diagram;
}

/* ---- links ------------------------------------------------------------------------------------------------------ */

void page_link(struct out *o, struct str target, struct str label)
{
	out_char(o, PAGE_LINK);
	out_str(o, target);
	out_char(o, PAGE_LABEL);
	out_raw(o, label);
	out_char(o, PAGE_LINK);
}

void page_link_code(struct out *o, struct str target, struct str label)
{
	struct out code;
	out_init(&code, o->arena);
	words_code(&code, label);
	page_link(o, target, out_text(&code));
}

const struct docs_entity *page_of(const struct docs *d, const struct entity *e)
{
	for (size_t i = 0; i < d->project->count; i++)
		if (str_eq(d->project->entities[i].entity->name, e->name) &&
		    str_eq(d->project->entities[i].entity->schema, e->schema))
			return &d->project->entities[i];
	return NULL;
}

struct str page_target(const struct docs *d, const struct docs_entity *e)
{
	return arena_printf(d->arena, "entities/%.*s", STR_ARG(e->file));
}

void page_entity(struct docs *d, struct out *o, const struct entity *e)
{
	const struct docs_entity *page = page_of(d, e);
	if (page != NULL)
		page_link_code(o, page_target(d, page), words_entity(d->arena, e));
	else
		words_code(o, words_entity(d->arena, e));
}

/* ---- parts ------------------------------------------------------------------------------------------------------ */

static size_t find_mark(struct str line)
{
	size_t i = 0;
	while (i < line.len && line.ptr[i] != WORDS_CODE && line.ptr[i] != PAGE_LINK)
		i++;
	return i;
}

bool page_part(struct str *line, struct inline_part *part)
{
	if (line->len == 0)
		return false;
	char mark = line->ptr[0];
	if (mark != WORDS_CODE && mark != PAGE_LINK) {
		*part = (struct inline_part){ INLINE_TEXT, str_sub(*line, 0, find_mark(*line)), STR_EMPTY };
		*line = str_sub(*line, part->text.len, line->len);
		return true;
	}
	struct str rest = str_sub(*line, 1, line->len);
	struct str inside = str_sub(rest, 0, str_find(rest, mark));
	*line = str_sub(rest, inside.len + 1, rest.len);
	size_t label = str_find(inside, PAGE_LABEL);
	if (mark == WORDS_CODE)
		*part = (struct inline_part){ INLINE_CODE, inside, STR_EMPTY };
	else
		*part = (struct inline_part){ INLINE_LINK, str_sub(inside, label + 1, inside.len),
			                      str_sub(inside, 0, label) };
	return true;
}

struct str docs_yes(bool value)
{
	return value ? STR("yes") : STR_EMPTY;
}

struct docs *docs_make(struct arena *arena, const struct docs_project *project)
{
	struct docs *d = arena_make(arena, struct docs);
	d->arena = arena;
	d->project = project;
	docs_index_page(d);
	for (size_t i = 0; i < project->count; i++)
		docs_entity_page(d, &project->entities[i]);
	docs_mutations_page(d);
	return d;
}

struct docs_diagram **docs_diagrams(struct docs *docs, size_t *count)
{
	*count = docs->diagrams.len;
	return docs->diagrams.items;
}
