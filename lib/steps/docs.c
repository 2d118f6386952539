/* docs: all entities as documentation. Nothing is written unless all of them are understood. */
#include "docs/docs.h"

#include <errno.h>

#include "base/file.h"
#include "base/hash.h"
#include "docs/graph.h"
#include "steps/draw.h"
#include "steps/operands.h"
#include "steps/listing.h"
#include "steps/paths.h"
#include "steps/project_model.h"
#include "write/outputs.h"

#define LIST_NAME ".specql-docs"

enum docs_format { FORMAT_MARKDOWN, FORMAT_HTML, FORMAT_JSON };

static bool find_format(struct specql *sq, const char *name, enum docs_format *format)
{
	static const char *const names[] = { "markdown", "html", "json" };
	for (size_t i = 0; i < countof(names); i++)
		if (strcmp(name != NULL ? name : "markdown", names[i]) == 0) {
			*format = (enum docs_format)i;
			return true;
		}
	return diag(sq->diags, DIAG_BAD_VALUE, (struct span){ 0 }, "documentation is markdown, html or json, not '%s'",
	            name);
}

static const char *file_of(const struct project_entity *e)
{
	for (unsigned i = 0; i < e->imports->own_count; i++)
		if (str_is(e->entity->name, e->imports->own[i].entity) &&
		    str_is(e->entity->schema, e->imports->own[i].schema))
			return e->imports->own[i].file_name;
	BUG("no file name for %.*s", STR_ARG(e->entity->name));
}

/* The entities that OPERANDS describe; *FILES are the files they stand for. */
static bool load(struct specql *sq, const struct settings_options *options, const char *const *operands, size_t count,
                 struct path_files *files, struct docs_project *project)
{
	struct settings settings;
	struct project_model model;
	if (!settings_load(sq, options, &settings) || !operands_find(sq, &settings, operands, count, files) ||
	    !project_model_load(sq, &settings, files->at.items, files->at.len, NULL, &model))
		return false;
	struct docs_entity *entities = arena_make_array(sq->arena, struct docs_entity, model.at.len);
	for (size_t i = 0; i < model.at.len; i++)
		entities[i] = (struct docs_entity){ model.at.items[i].entity, model.at.items[i].spec,
			                            str_from(file_of(&model.at.items[i])) };
	project->entities = entities;
	project->count = model.at.len;
	return true;
}

static bool make(struct specql *sq, const struct specql_docs_options *o, enum docs_format format,
                 const struct docs_project *project, struct docs_files *files)
{
	struct docs *docs;
	struct docs_diagram **diagrams;
	struct str undrawn;
	size_t count;
	if (format == FORMAT_JSON) {
		*vec_push(sq->arena, &files->at) =
		        (struct docs_file){ STR("docs.json"), docs_json(sq->arena, project) };
		return true;
	}
	docs = docs_make(sq->arena, project);
	if (format == FORMAT_MARKDOWN) {
		docs_markdown(docs, files);
		return true;
	}
	diagrams = docs_diagrams(docs, &count);
	if (!draw_diagrams(sq->arena, sq->diags, o->dot, diagrams, count, &undrawn))
		return false;
	docs_html(docs, undrawn.ptr, files);
	return true;
}

/* ---- writing ---------------------------------------------------------------------------------------------------- */

/* What file_read() says where there is no file. */
static bool is_nothing(int result)
{
	return result == ENOENT || result == ENOTDIR || result == FILE_NOT_REGULAR;
}

/* A page of an entity that is gone goes, if nobody edited it. */
static void remove_page(struct specql *sq, struct outputs *w, struct str directory, const struct listed *page)
{
	struct str text, path = path_join(sq->arena, directory, page->path);
	int result = path_is_below(page->path) ? file_read(sq->arena, INPUT_OUTPUT, path.ptr, 0, &text) : ENOENT;
	if (is_nothing(result))
		return; /* not ours, or gone already */
	if (result != 0) {
		diag_io(sq->diags, "read", path, result);
		return;
	}
	if (str_eq(hash_xxh3_hex(sq->arena, text), page->hash)) {
		outputs_remove(w, path);
		return;
	}
	diag(sq->diags, DIAG_EDITED_OUTPUT, (struct span){ source_new(sq->arena, path, text), 0, 0 },
	     "this page is no longer made, but it was edited by hand: it stays");
	diag_hint(sq->diags, "remove it, or move it out of the directory");
}

/* A file there that is not as the last run LEFT it (NULL: it is none of that run) is somebody's own, or was edited. */
static void add_page(struct specql *sq, struct outputs *w, struct str directory, const struct docs_file *f,
                     const struct listed *left)
{
	struct str old, path = path_join(sq->arena, directory, f->path);
	outputs_add(w, path, f->text, 0);
	if (!outputs_other(w, &old) || old.ptr == NULL)
		return;
	if (left != NULL && str_eq(left->hash, hash_xxh3_hex(sq->arena, old)))
		return;
	diag(sq->diags, DIAG_FILE_EXISTS, (struct span){ 0 },
	     "'%.*s' is there already, and not as it was generated: nothing was written", STR_ARG(path));
	diag_hint(sq->diags, "move it away, or name another directory");
}

/* DIRECTORY/.specql-docs says what we wrote there: what is not in it is not ours and never touched. */
static bool add_pages(struct specql *sq, struct outputs *w, struct str directory, const struct docs_files *files)
{
	struct str list_path = path_join(sq->arena, directory, STR(LIST_NAME));
	struct listing old, now;
	if (!listing_read(sq->arena, sq->diags, list_path, &old))
		return false;
	listing_init(sq->arena, &now);
	for (size_t i = 0; i < files->at.len; i++) {
		const struct docs_file *f = &files->at.items[i];
		add_page(sq, w, directory, f, listing_find(&old, f->path));
		listing_add(sq->arena, &now, f->path, hash_xxh3_hex(sq->arena, f->text));
		*vec_push(sq->arena, &sq->files.at) = f->path;
	}
	for (size_t i = 0; i < old.at.len; i++)
		if (listing_find(&now, old.at.items[i]->path) == NULL)
			remove_page(sq, w, directory, old.at.items[i]);
	outputs_add(w, list_path, listing_text(sq->arena, &now), 0);
	return outputs_were_read(w) && !diags_failed(sq->diags);
}

/* The list of pages is no page: who counts what was written does not see it. */
static void forget_list(struct specql *sq)
{
	size_t kept = 0;
	for (size_t i = 0; i < sq->changed.at.len; i++)
		if (!str_is(path_base(sq->changed.at.items[i]), LIST_NAME))
			sq->changed.at.items[kept++] = sq->changed.at.items[i];
	sq->changed.at.len = kept;
}

bool step_docs(struct specql *sq, const struct specql_docs_options *o)
{
	struct settings_options options = SETTINGS_OF(o);
	struct docs_project project = { .title = str_from(o->title != NULL ? o->title : "Entities") };
	struct path_files inputs = { .at = { 0 } };
	struct docs_files files = { { 0 } };
	enum docs_format format = FORMAT_MARKDOWN;
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	struct str directory = str_from(o->output_directory);
	if (!find_format(sq, o->format, &format) || !load(sq, &options, o->files, o->file_count, &inputs, &project) ||
	    diags_failed(sq->diags) || !make(sq, o, format, &project, &files))
		return false;
	for (size_t i = 0; i < inputs.at.len; i++)
		outputs_input(w, inputs.at.items[i]);
	if (!add_pages(sq, w, directory, &files))
		return false;
	bool ok = outputs_commit(w);
	session_remember(sq, w);
	forget_list(sq);
	return ok;
}

bool step_graph(struct specql *sq, const struct specql_graph_options *o)
{
	static const char *const names[] = { "dot", "mermaid", "json" };
	struct settings_options options = SETTINGS_OF(o);
	struct path_files inputs = { .at = { 0 } };
	struct docs_project project = { .title = STR_EMPTY };
	size_t format = 0;
	while (format < countof(names) && o->format != NULL && strcmp(o->format, names[format]) != 0)
		format++;
	if (format == countof(names))
		return diag(sq->diags, DIAG_BAD_VALUE, (struct span){ 0 }, "a graph is dot, mermaid or json, not '%s'",
		            o->format);
	diags_leave_warnings(sq->diags);
	if (!load(sq, &options, o->files, o->file_count, &inputs, &project) || diags_failed(sq->diags))
		return false;
	sq->tool_output = docs_graph(sq->arena, &project, (enum graph_format)format);
	return true;
}
