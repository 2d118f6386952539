#include "steps/draw.h"

#include <errno.h>
#include <string.h>

#include "base/out.h"
#include "steps/run.h"

/* The next <svg>…</svg> of *OUTPUT, which is shortened by it: what stands between them is said of the file, not drawn. */
static bool next_drawing(struct str *output, struct str *svg)
{
	static const struct str close = { "</svg>", 6 };
	size_t begin = str_search(*output, STR("<svg"));
	if (begin == (size_t)-1)
		return false;
	struct str rest = str_sub(*output, begin, output->len);
	size_t end = str_search(rest, close);
	if (end == (size_t)-1)
		return false;
	*svg = str_sub(rest, 0, end + close.len);
	*output = str_sub(rest, svg->len, rest.len);
	return true;
}

/* Comments repeat names of the diagram, which pages have no use for. */
static struct str without_comments(struct arena *arena, struct str svg)
{
	struct out o;
	out_init(&o, arena);
	for (;;) {
		size_t begin = str_search(svg, STR("<!--"));
		if (begin == (size_t)-1)
			break;
		out_raw(&o, str_sub(svg, 0, begin));
		struct str rest = str_sub(svg, begin, svg.len);
		size_t end = str_search(rest, STR("-->"));
		svg = end == (size_t)-1 ? STR_EMPTY : str_sub(rest, end + 3, rest.len);
		svg = svg.len > 0 && svg.ptr[0] == '\n' ? str_sub(svg, 1, svg.len) : svg;
	}
	out_raw(&o, svg);
	return out_text(&o);
}

static int run_dot(struct arena *arena, const char *program, struct docs_diagram **diagrams, size_t count,
                   struct run *run)
{
	static const char *const set[] = { "LC_ALL=C", NULL };
	static const char *const keep[] = { "PATH", "HOME", "FONTCONFIG_PATH", "FONTCONFIG_FILE", NULL };
	const char *argv[] = { program, "-Tsvg", "-q", NULL };
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < count; i++)
		out_raw(&o, diagrams[i]->dot);
	*run = (struct run){ .argv = argv, .set = set, .keep = keep, .input = out_text(&o), .apart = true };
	int error = run_program(arena, run);
	/* Where the C library's posix_spawn() cannot report a program that does not start, the child ends with 127. */
	return error == 0 && run->status == 127 && run->output.len + run->errors.len == 0 ? ENOENT : error;
}

/* As many drawings as diagrams, else none: nobody could tell which is missing. */
static bool take_drawings(struct arena *arena, struct str output, struct docs_diagram **diagrams, size_t count)
{
	struct str *all = arena_make_array(arena, struct str, count), more;
	for (size_t i = 0; i < count; i++)
		if (!next_drawing(&output, &all[i]))
			return false;
	if (next_drawing(&output, &more))
		return false;
	for (size_t i = 0; i < count; i++)
		diagrams[i]->svg = without_comments(arena, all[i]);
	return true;
}

bool draw_diagrams(struct arena *arena, struct diags *diags, const char *program, struct docs_diagram **diagrams,
                   size_t count, struct str *undrawn)
{
	static const struct span nowhere = { 0 };
	const char *name = program != NULL ? program : "dot";
	struct run run;
	*undrawn = STR_EMPTY;
	if (count == 0)
		return true;
	int error = run_dot(arena, name, diagrams, count, &run);
	if (error == 0 && run.status == 0 && take_drawings(arena, run.output, diagrams, count))
		return true;
	struct str said = str_trim(run.errors);
	said = str_sub(said, 0, str_find(said, '\n'));
	struct str why = error != 0        ? arena_printf(arena, "'%s': %s", name, strerror(error))
	                 : said.len > 0    ? arena_printf(arena, "'%s' said: %.*s", name, STR_ARG(said))
	                 : run.status == 0 ? arena_printf(arena, "'%s' did not print %zu drawings", name, count)
	                                   : arena_printf(arena, "'%s' ended with %d", name, run.status);
	if (program != NULL)
		return diag(diags, DIAG_TOOL, nowhere, "cannot draw the diagrams: %.*s", STR_ARG(why));
	*undrawn = arena_printf(arena,
	                        "This diagram was not drawn (%.*s). Its source for Mermaid follows; "
	                        "install Graphviz and run specql docs again for a drawing.",
	                        STR_ARG(why));
	diag(diags, DIAG_NO_DRAWING, nowhere, "the diagrams are not drawn: %.*s", STR_ARG(why));
	diag_hint(diags, "install Graphviz (the package is called graphviz), or name its dot with --dot");
	return true;
}
