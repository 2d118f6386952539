/*
 * check: what the chunks become, in memory, against the SQL that is there. Writes nothing.
 *
 * For SQL that is committed: a build would put it right in silence, and nobody would see that it had been wrong.
 */
#include "steps/session.h"

#include "base/confine.h"
#include "base/file.h"
#include "record/record.h"
#include "steps/chunk.h"
#include "steps/fraiseql.h"
#include "steps/hand_written.h"
#include "steps/paths.h"
#include "steps/prune.h"
#include "write/outputs.h"

struct check {
	struct specql *sq;
	const struct specql_check_options *options;
	struct stamp *stamps; /* what compile would be given */
	struct hand_written hand_written;
	struct sql_outputs files;
	struct fragments fragments; /* where FraiseQL's schema is compared, too: */
	struct str fraiseql_text;
};

/* The files of a chunk, one a line. */
static bool read_list(struct check *c, struct str path, struct stamp *stamp)
{
	struct arena *arena = c->sq->arena;
	struct str text;
	VEC(char *) inputs = { 0 };
	int result = file_read(arena, INPUT_LIST, path.ptr, 0, &text);
	if (result != 0)
		return diag_io(c->sq->diags, "read", path, result);
	while (text.len > 0) {
		struct str line = str_take_line(&text);
		if (line.len > 0)
			*vec_push(arena, &inputs) = record_text(arena, line);
	}
	struct str imports =
	        path_join(arena, str_from(c->options->imports_directory), path_with_extension(arena, path, "imports"));
	*stamp = (struct stamp){ .imports = record_text(arena, imports),
		                 .inputs = inputs.items,
		                 .inputs_count = (unsigned)inputs.len };
	return true;
}

static bool read_lists(struct check *c)
{
	struct confine confine;
	confine_init(&confine, c->sq->arena, c->sq->hermetic);
	c->stamps = arena_make_array(c->sq->arena, struct stamp, c->options->list_count);
	for (size_t i = 0; i < c->options->list_count; i++) {
		if (!read_list(c, str_from(c->options->lists[i]), &c->stamps[i]))
			return false;
		confine_read(&confine, str_from(c->stamps[i].imports));
		for (unsigned n = 0; n < c->stamps[i].inputs_count; n++)
			confine_read(&confine, str_from(c->stamps[i].inputs[n]));
	}
	if (c->options->fraiseql_schema != NULL)
		confine_read(&confine, str_from(c->options->fraiseql_schema));
	hand_written_confine(&confine, &c->hand_written);
	confine_read_below(&confine, str_from(c->options->output_base));
	return session_confine(c->sq, &confine);
}

static bool compile_fraiseql(struct check *c, struct str app_role)
{
	struct merged merged;
	bool ok = fragments_merge(c->sq->arena, c->sq->diags, &c->fragments, &merged);
	if (ok)
		c->fraiseql_text = fraiseql_schema(c->sq->arena, &merged, app_role, &c->files);
	fragments_free(&merged);
	return ok;
}

static bool compile_all(struct check *c)
{
	struct project_facts facts = { .extension_schema = STR("public"), .app_role = STR_EMPTY };
	for (size_t i = 0; i < c->options->list_count; i++) {
		struct stamp *stamp = &c->stamps[i];
		if (!chunk_compile(c->sq->arena, c->sq->diags, stamp, &c->files))
			return false;
		facts.extension_schema = str_from(stamp->extension_schema);
		facts.app_role = str_from(stamp->app_role);
		for (unsigned e = 0; e < stamp->entities_count; e++)
			project_facts_add(c->sq->arena, &facts, &stamp->entities[e]);
	}
	project_compile(c->sq->arena, &facts, &c->files);
	if (c->files.fragments != NULL && !compile_fraiseql(c, facts.app_role))
		return false;
	if (!hand_written_add(c->sq->arena, c->sq->diags, &c->hand_written, &c->files))
		return false;
	sql_outputs_sort(&c->files);
	return true;
}

bool step_check(struct specql *sq, const struct specql_check_options *options)
{
	struct check c = { .sq = sq,
		           .options = options,
		           .hand_written = { options->hand_written, options->hand_written_count } };
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	if (options->fraiseql_schema != NULL)
		c.files.fragments = &c.fragments;
	sq->output_base = str_from(options->output_base);
	if (!read_lists(&c) || !compile_all(&c))
		return false;
	for (size_t i = 0; i < c.files.at.len; i++) {
		*vec_push(sq->arena, &sq->files.at) = c.files.at.items[i].path;
		outputs_add(w, path_join(sq->arena, sq->output_base, c.files.at.items[i].path),
		            c.files.at.items[i].text, 0);
	}
	if (options->fraiseql_schema != NULL)
		outputs_add(w, str_from(options->fraiseql_schema), c.fraiseql_text, 0);
	if (!prune_outputs(sq->arena, sq->diags, w, sq->output_base, NULL, &c.files))
		return false;
	size_t pending = outputs_pending(w);
	session_remember(sq, w);
	return outputs_were_read(w) && pending == 0 && !diags_failed(sq->diags);
}
