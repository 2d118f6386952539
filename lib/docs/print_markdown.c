/* Pages as Markdown, as GitHub and GitLab show it, with their diagrams for Mermaid. */
#include "docs/page.h"
#include "words/markup.h"

struct printer {
	struct out o;
	const struct page *page;
	bool in_cell; /* of a table */
};

/* "entities/contact#act", seen from entities/company: "contact.md#act". */
static struct str link_to(struct arena *arena, const struct page *from, struct str target)
{
	struct str base = str_sub(target, 0, str_find(target, '#'));
	struct str anchor = str_sub(target, base.len, target.len);
	bool below = str_starts(from->path, STR("entities/"));
	if (below && str_starts(base, STR("entities/")))
		base = str_sub(base, sizeof("entities/") - 1, base.len);
	else if (below)
		base = arena_printf(arena, "../%.*s", STR_ARG(base));
	return arena_printf(arena, "%.*s.md%.*s", STR_ARG(base), STR_ARG(anchor));
}

static void print_text(struct out *o, struct str text)
{
	struct str trimmed = str_trim(text);
	bool before = text.len > 0 && strchr(" \n\t\r", text.ptr[0]) != NULL;
	bool behind = trimmed.len > 0 && strchr(" \n\t\r", text.ptr[text.len - 1]) != NULL;
	out_cstr(o, before ? " " : "");
	markdown_text(o, trimmed);
	out_cstr(o, behind ? " " : "");
}

/* In a table a bar ends the cell, in code as well; a backslash that stands there is no help against that. */
static void print_code(struct printer *p, struct str code)
{
	struct out o;
	out_init(&o, p->o.arena);
	markdown_code(&o, code);
	struct str text = out_text(&o);
	for (size_t i = 0; i < text.len; i++) {
		out_cstr(&p->o, p->in_cell && text.ptr[i] == '|' ? "\\" : "");
		out_raw(&p->o, str_sub(text, i, 1));
	}
}

static void print_line(struct printer *p, struct str line)
{
	struct inline_part part;
	while (page_part(&line, &part))
		switch (part.kind) {
		case INLINE_TEXT:
			print_text(&p->o, part.text);
			break;
		case INLINE_CODE:
			print_code(p, part.text);
			break;
		case INLINE_LINK:
			out_char(&p->o, '[');
			print_line(p, part.text);
			out_printf(&p->o, "](%.*s)", STR_ARG(link_to(p->o.arena, p->page, part.target)));
		}
}

static void print_cell(struct printer *p, struct str cell)
{
	p->in_cell = true;
	print_line(p, cell);
	p->in_cell = false;
}

static void print_table(struct printer *p, const struct block *b)
{
	for (size_t i = 0; i < b->columns; i++)
		if (page_column_used(b, i))
			out_printf(&p->o, "| %s ", b->heads[i]);
	out_cstr(&p->o, "|\n");
	for (size_t i = 0; i < b->columns; i++)
		if (page_column_used(b, i))
			out_cstr(&p->o, "|---");
	out_cstr(&p->o, "|\n");
	for (size_t i = 0; i < b->cells.len; i++) {
		if (page_column_used(b, i % b->columns)) {
			out_cstr(&p->o, "| ");
			print_cell(p, b->cells.items[i]);
			out_char(&p->o, ' ');
		}
		out_cstr(&p->o, i % b->columns == b->columns - 1 ? "|\n" : "");
	}
	out_char(&p->o, '\n');
}

static void print_list(struct printer *p, const struct block *b)
{
	for (size_t i = 0; i < b->list.lines.len; i++) {
		const struct words_line *line = &b->list.lines.items[i];
		out_printf(&p->o, "%*s%s ", (int)(line->depth * 3), "", b->ordered ? "1." : "-");
		print_line(p, line->text);
		out_char(&p->o, '\n');
	}
	out_char(&p->o, '\n');
}

static void print_heading(struct printer *p, unsigned level, struct str text, struct str anchor)
{
	if (anchor.len > 0) {
		out_cstr(&p->o, "<a id=\"");
		html_text(&p->o, anchor);
		out_cstr(&p->o, "\"></a>\n\n");
	}
	for (unsigned i = 0; i < level; i++)
		out_char(&p->o, '#');
	out_char(&p->o, ' ');
	print_line(p, text);
	out_cstr(&p->o, "\n\n");
}

static void print_block(struct printer *p, const struct block *b)
{
	switch (b->kind) {
	case BLOCK_HEADING:
		print_heading(p, b->level, b->text, b->anchor);
		return;
	case BLOCK_PARAGRAPH:
		print_line(p, b->text);
		out_cstr(&p->o, "\n\n");
		return;
	case BLOCK_TABLE:
		print_table(p, b);
		return;
	case BLOCK_LIST:
		print_list(p, b);
		return;
	case BLOCK_DIAGRAM:
		markdown_block(&p->o, "mermaid", 0, str_trim(b->mermaid));
		out_char(&p->o, '\n');
	}
}

static struct str print_page(struct arena *arena, const struct page *page)
{
	struct printer p = { .page = page };
	out_init(&p.o, arena);
	print_heading(&p, 1, page->title, STR_EMPTY);
	for (size_t i = 0; i < page->blocks.len; i++)
		print_block(&p, &page->blocks.items[i]);
	if (page->entity != NULL) {
		struct str home = link_to(arena, page, STR("index"));
		out_printf(&p.o, "[All entities](%.*s)\n", STR_ARG(home));
	}
	while (p.o.len > 1 && p.o.data[p.o.len - 1] == '\n' && p.o.data[p.o.len - 2] == '\n')
		p.o.len--;
	return out_text(&p.o);
}

void docs_markdown(struct docs *d, struct docs_files *files)
{
	for (size_t i = 0; i < d->pages.len; i++) {
		const struct page *page = &d->pages.items[i];
		*vec_push(d->arena, &files->at) =
		        (struct docs_file){ arena_printf(d->arena, "%.*s.md", STR_ARG(page->path)),
			                    print_page(d->arena, page) };
	}
}
