/* Pages as a site that needs no server: each page whole, beside them one style sheet, one script, one index to search. */
#include "docs/page.h"
#include "docs/site.h"
#include "words/markup.h"

struct printer {
	struct out o;
	const struct docs *docs;
	const struct page *page;
	const char *undrawn;
	const char *top; /* "" or "../" */
};

static void print_href(struct printer *p, struct str target)
{
	struct str base = str_sub(target, 0, str_find(target, '#'));
	out_cstr(&p->o, p->top);
	html_text(&p->o, base);
	out_cstr(&p->o, ".html");
	html_text(&p->o, str_sub(target, base.len, target.len));
}

static void print_line(struct printer *p, struct str line)
{
	struct inline_part part;
	while (page_part(&line, &part))
		switch (part.kind) {
		case INLINE_TEXT:
			html_text(&p->o, part.text);
			break;
		case INLINE_CODE:
			out_cstr(&p->o, "<code>");
			html_text(&p->o, part.text);
			out_cstr(&p->o, "</code>");
			break;
		case INLINE_LINK:
			out_cstr(&p->o, "<a href=\"");
			print_href(p, part.target);
			out_cstr(&p->o, "\">");
			print_line(p, part.text);
			out_cstr(&p->o, "</a>");
		}
}

/* All cells of COLUMN are numbers: they stand below each other. */
static const char *column_class(const struct block *b, size_t column)
{
	for (size_t i = column; i < b->cells.len; i += b->columns)
		if (!str_is_digits(b->cells.items[i]))
			return "";
	return " class=\"number\"";
}

static void print_table(struct printer *p, const struct block *b)
{
	bool facts = b->heads[0][0] == '\0';
	out_printf(&p->o, "<div class=\"wide\"><table%s>\n", facts ? " class=\"facts\"" : "");
	if (!facts) {
		out_cstr(&p->o, "<thead><tr>");
		for (size_t i = 0; i < b->columns; i++)
			if (page_column_used(b, i))
				out_printf(&p->o, "<th scope=\"col\"%s>%s</th>", column_class(b, i), b->heads[i]);
		out_cstr(&p->o, "</tr></thead>\n");
	}
	out_cstr(&p->o, "<tbody>\n");
	for (size_t i = 0; i < b->cells.len; i++) {
		bool first = i % b->columns == 0;
		out_cstr(&p->o, first ? "<tr>" : "");
		if (page_column_used(b, i % b->columns)) {
			if (first)
				out_cstr(&p->o, "<th scope=\"row\">");
			else
				out_printf(&p->o, "<td%s>", column_class(b, i % b->columns));
			print_line(p, b->cells.items[i]);
			out_cstr(&p->o, first ? "</th>" : "</td>");
		}
		out_cstr(&p->o, i % b->columns == b->columns - 1 ? "</tr>\n" : "");
	}
	out_cstr(&p->o, "</tbody></table></div>\n");
}

/* Items of one depth from *AT on; deeper ones are lists inside of the item before. */
static void print_items(struct printer *p, const struct block *b, size_t *at, size_t depth)
{
	const char *tag = b->ordered ? "ol" : "ul";
	out_printf(&p->o, "<%s>\n", tag);
	while (*at < b->list.lines.len && b->list.lines.items[*at].depth >= depth) {
		out_cstr(&p->o, "<li>");
		if (b->list.lines.items[*at].depth == depth)
			print_line(p, b->list.lines.items[(*at)++].text);
		if (*at < b->list.lines.len && b->list.lines.items[*at].depth > depth)
			print_items(p, b, at, depth + 1);
		out_cstr(&p->o, "</li>\n");
	}
	out_printf(&p->o, "</%s>\n", tag);
}

/* Links in a drawing are "@entities/contact": nothing else in it begins so, since text has no quotes. */
static void print_svg(struct printer *p, struct str svg)
{
	static const char mark[] = "xlink:href=\"@";
	while (svg.len > 0) {
		size_t at = str_search(svg, STR(mark));
		if (at == (size_t)-1) {
			out_raw(&p->o, svg);
			return;
		}
		out_raw(&p->o, str_sub(svg, 0, at));
		svg = str_sub(svg, at + sizeof(mark) - 1, svg.len);
		struct str target = str_sub(svg, 0, str_find(svg, '"'));
		out_printf(&p->o, "href=\"%s%.*s.html\"", p->top, STR_ARG(target));
		svg = str_sub(svg, target.len + 1, svg.len);
	}
}

static void print_diagram(struct printer *p, const struct block *b)
{
	if (b->diagram->svg.len > 0) {
		out_cstr(&p->o, "<figure class=\"wide\">\n");
		print_svg(p, b->diagram->svg);
		out_cstr(&p->o, "</figure>\n");
		return;
	}
	out_cstr(&p->o, "<figure class=\"undrawn\"><figcaption>");
	html_text(&p->o, str_from(p->undrawn));
	out_cstr(&p->o, "</figcaption>\n<pre class=\"mermaid\">");
	html_text(&p->o, b->mermaid);
	out_cstr(&p->o, "</pre></figure>\n");
}

static void print_block(struct printer *p, const struct block *b)
{
	size_t at = 0;
	switch (b->kind) {
	case BLOCK_HEADING:
		out_printf(&p->o, "<h%u", b->level);
		if (b->anchor.len > 0) {
			out_cstr(&p->o, " id=\"");
			html_text(&p->o, b->anchor);
			out_char(&p->o, '"');
		}
		out_char(&p->o, '>');
		print_line(p, b->text);
		if (b->anchor.len > 0) {
			out_cstr(&p->o, "<a class=\"here\" aria-label=\"link to this section\" href=\"#");
			html_text(&p->o, b->anchor);
			out_cstr(&p->o, "\">#</a>");
		}
		out_printf(&p->o, "</h%u>\n", b->level);
		return;
	case BLOCK_PARAGRAPH:
		out_cstr(&p->o, "<p>");
		print_line(p, b->text);
		out_cstr(&p->o, "</p>\n");
		return;
	case BLOCK_TABLE:
		print_table(p, b);
		return;
	case BLOCK_LIST:
		print_items(p, b, &at, 0);
		return;
	case BLOCK_DIAGRAM:
		print_diagram(p, b);
	}
}

/* ---- around it -------------------------------------------------------------------------------------------------- */

static void print_item(struct printer *p, struct str path, struct str label)
{
	bool here = str_eq(path, p->page->path);
	out_cstr(&p->o, "<li><a href=\"");
	print_href(p, path);
	out_printf(&p->o, "\"%s>", here ? " aria-current=\"page\"" : "");
	html_text(&p->o, label);
	out_cstr(&p->o, "</a></li>\n");
}

static void print_navigation(struct printer *p)
{
	const struct docs_project *project = p->docs->project;
	out_cstr(&p->o, "<nav id=\"contents\">\n<ul>\n");
	print_item(p, STR("index"), STR("Overview"));
	print_item(p, STR("mutations"), STR("Mutations"));
	for (size_t i = 0; i < project->count; i++) {
		const struct entity *e = project->entities[i].entity;
		if (i == 0 || !str_eq(e->schema, project->entities[i - 1].entity->schema)) {
			out_cstr(&p->o, "</ul>\n<h2>");
			html_text(&p->o, e->schema);
			out_cstr(&p->o, "</h2>\n<ul>\n");
		}
		print_item(p, arena_printf(p->o.arena, "entities/%.*s", STR_ARG(project->entities[i].file)), e->name);
	}
	out_cstr(&p->o, "</ul>\n</nav>\n");
}

static void print_head(struct printer *p)
{
	bool home = str_eq(p->page->path, STR("index"));
	out_cstr(&p->o, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
	                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	                "<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
	html_text(&p->o, p->page->title);
	if (!home) {
		out_cstr(&p->o, " \xC2\xB7 ");
		html_text(&p->o, p->docs->project->title);
	}
	out_printf(&p->o,
	           "</title>\n<link rel=\"stylesheet\" href=\"%ssite.css\">\n<link rel=\"icon\" "
	           "href=\"data:,\">\n</head>\n",
	           p->top);
	out_printf(&p->o, "<body data-top=\"%s\">\n<header>\n<a class=\"home\" href=\"%sindex.html\">", p->top, p->top);
	html_text(&p->o, p->docs->project->title);
	out_cstr(&p->o,
	         "</a>\n<div class=\"search\"><input id=\"search\" type=\"search\" placeholder=\"Search (press /)\" "
	         "aria-label=\"Search entities, fields and actions\" autocomplete=\"off\">\n"
	         "<ul id=\"results\" hidden></ul></div>\n"
	         "<a class=\"menu\" href=\"#contents\">Contents</a>\n</header>\n<div class=\"page\">\n");
}

static struct str print_page(struct printer *p)
{
	out_init(&p->o, p->docs->arena);
	print_head(p);
	print_navigation(p);
	out_cstr(&p->o, "<main>\n<h1>");
	html_text(&p->o, p->page->title);
	out_cstr(&p->o, "</h1>\n");
	for (size_t i = 0; i < p->page->blocks.len; i++)
		print_block(p, &p->page->blocks.items[i]);
	out_printf(&p->o,
	           "</main>\n</div>\n<script src=\"%ssearch.js\"></script>\n<script src=\"%ssite.js\"></script>\n"
	           "</body>\n</html>\n",
	           p->top, p->top);
	return out_text(&p->o);
}

/* What the search looks through: as a script, since pages that are opened as files may load nothing else. */
static struct str print_index(const struct docs *d)
{
	struct out o;
	out_init(&o, d->arena);
	out_cstr(&o, "window.specqlIndex = [\n");
	for (size_t i = 0; i < d->entries.len; i++) {
		const struct search_entry *e = &d->entries.items[i];
		struct str base = str_sub(e->target, 0, str_find(e->target, '#'));
		struct str href = arena_printf(d->arena, "%.*s.html%.*s", STR_ARG(base),
		                               STR_ARG(str_sub(e->target, base.len, e->target.len)));
		out_printf(&o, "[\"%s\", ", e->kind);
		script_string(&o, e->title);
		out_cstr(&o, ", ");
		script_string(&o, href);
		out_cstr(&o, ", ");
		script_string(&o, str_trim(e->words));
		out_cstr(&o, "],\n");
	}
	out_cstr(&o, "];\n");
	return out_text(&o);
}

static void add_file(struct docs *d, struct docs_files *files, struct str path, struct str text)
{
	*vec_push(d->arena, &files->at) = (struct docs_file){ path, text };
}

void docs_html(struct docs *d, const char *undrawn, struct docs_files *files)
{
	for (size_t i = 0; i < d->pages.len; i++) {
		const struct page *page = &d->pages.items[i];
		struct printer p = { .docs = d, .page = page, .undrawn = undrawn };
		p.top = page->entity != NULL ? "../" : "";
		add_file(d, files, arena_printf(d->arena, "%.*s.html", STR_ARG(page->path)), print_page(&p));
	}
	add_file(d, files, STR("search.js"), print_index(d));
	add_file(d, files, STR("site.css"), docs_site_style());
	add_file(d, files, STR("site.js"), docs_site_script());
}
