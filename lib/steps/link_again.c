#include "steps/link_again.h"

#include "base/hash.h"
#include "base/out.h"
#include "record/manifest.h"

struct again {
	struct arena *arena;
	struct diags *diags; /* nobody sees them: the whole of link says it again */
	const struct specql_link_options *options;
	struct str output_base;
	struct link_state *state;
	struct sql_outputs changed; /* with another content, or title, than the manifest says */
};

static void add_word(struct out *o, const char *word)
{
	if (word != NULL)
		out_raw(o, str_from(word));
	out_raw(o, word != NULL ? STR("\n") : STR("\n\n"));
}

/* Program and options: what a state must have been written with, to be of use. */
static struct str link_key(struct arena *arena, const struct specql_link_options *options)
{
	struct out o;
	out_init(&o, arena);
	add_word(&o, session_tool_id());
	add_word(&o, options->output_base);
	add_word(&o, options->manifest);
	add_word(&o, options->stamp);
	add_word(&o, options->state);
	add_word(&o, options->set);
	add_word(&o, options->fraiseql_schema);
	add_word(&o, options->frontend);
	add_word(&o, options->graphql);
	add_word(&o, options->react_query ? "react-query" : NULL);
	return hash_xxh3_hex(arena, out_text(&o));
}

/* ---- what is left for the next time ------------------------------------------------------------------------------ */

static void remember(const struct link_record *r, struct link_state *state, struct str path, struct str hash)
{
	struct link_entry e = { .path = path, .hash = hash };
	const struct link_entry *old = link_state_find(r->arena, r->before, path);
	if (old != NULL && old->seen && str_eq(old->hash, hash))
		e = *old;
	link_state_add(r->arena, state, &e);
}

static void remember_elsewhere(const struct link_record *r, struct link_state *state, struct str path, struct str hash)
{
	remember(r, state, arena_printf(r->arena, "=%.*s", STR_ARG(path)), hash);
}

static void remember_stamp(const struct link_record *r, struct link_state *state, size_t i)
{
	const struct stamp *stamp = r->stamps[i];
	link_state_begin(r->arena, state, str_from(r->options->stamps[i]), link_facts(r->arena, stamp),
	                 &r->input_stats[i]);
	for (unsigned e = 0; e < stamp->entities_count; e++)
		for (unsigned f = 0; f < stamp->entities[e].files_count; f++)
			remember(r, state, str_from(stamp->entities[e].files[f].path),
			         str_from(stamp->entities[e].files[f].hash));
}

void link_record(const struct link_record *r, struct link_state *state)
{
	static const struct file_stat none;
	struct str nothing = hash_xxh3_hex(r->arena, STR_EMPTY);
	const struct specql_link_options *o = r->options;
	*state = (struct link_state){ .key = link_key(r->arena, o), .base = r->before->base, .directory = -1 };
	for (size_t i = 0; i < o->stamp_count; i++)
		remember_stamp(r, state, i);
	for (size_t i = 0; i < o->hand_written_count; i++)
		link_state_begin(r->arena, state, str_from(o->hand_written[i]), nothing,
		                 &r->input_stats[o->stamp_count + i]);
	link_state_begin(r->arena, state, STR_EMPTY, nothing, &none);
	for (size_t i = 0; i < r->made->at.len; i++)
		remember(r, state, r->made->at.items[i].path, r->made->at.items[i].hash);
	link_state_begin(r->arena, state, STR_EMPTY, nothing, &none);
	for (size_t i = 0; i < r->watched->at.len; i++)
		remember_elsewhere(r, state, r->watched->at.items[i].path, r->watched->at.items[i].hash);
	link_state_begin(r->arena, state, STR_EMPTY, nothing, &none);
	remember_elsewhere(r, state, str_from(o->manifest), nothing);
	remember_elsewhere(r, state, path_join(r->arena, str_from(o->output_base), STR(".generated")), nothing);
}

/* ---- little has changed ------------------------------------------------------------------------------------------ */

static bool is_same(const struct file_stat *a, const struct file_stat *b)
{
	return a->size == b->size && a->mtime_ns == b->mtime_ns && a->ctime_ns == b->ctime_ns;
}

static bool files_unchanged(struct again *a, const struct link_group *g)
{
	for (size_t i = g->first; i < g->first + g->count; i++)
		if (!link_entry_unchanged(a->arena, a->state, &a->state->at.items[i]))
			return false;
	return true;
}

/* ---- stamps ------------------------------------------------------------------------------------------------------ */

/* What compile wrote, and the stamp therefore names, is there. */
static bool take_file(struct again *a, const struct stamp_file *f, struct link_entry *e)
{
	struct str path = path_join(a->arena, a->output_base, e->path), text;
	struct file_stat st;
	if (!str_is(e->path, f->path))
		return false;
	if (str_is(e->hash, f->hash) && link_entry_unchanged(a->arena, a->state, e))
		return true;
	if (file_stat(path.ptr, &st) != 0 || file_read(a->arena, INPUT_OUTPUT, path.ptr, 0, &text) != 0 ||
	    !str_is(hash_xxh3_hex(a->arena, text), f->hash))
		return false;
	*vec_push(a->arena, &a->changed.at) =
	        (struct sql_output){ .path = e->path, .title = str_from(f->title), .sha256 = str_from(f->sha256) };
	*e = (struct link_entry){ e->path, str_from(f->hash), st.size, st.mtime_ns, true };
	return true;
}

/* The files of a stamp that is another one: the same as before by name, and each of them as it says. */
static bool take_stamp(struct again *a, struct link_group *g, const struct file_stat *st)
{
	struct stamp *stamp;
	size_t at = g->first, end = g->first + g->count;
	if (!stamp_load(a->arena, a->diags, g->path, &stamp) || !str_is(str_from(stamp->tool), session_tool_id()) ||
	    !str_eq(link_facts(a->arena, stamp), g->facts))
		return false;
	for (unsigned i = 0; i < stamp->entities_count; i++)
		for (unsigned f = 0; f < stamp->entities[i].files_count; f++, at++)
			if (at == end || !take_file(a, &stamp->entities[i].files[f], &a->state->at.items[at]))
				return false;
	g->st = *st;
	return at == end;
}

static bool take_group(struct again *a, size_t i, const char *path)
{
	struct link_group *g = &a->state->groups.items[i];
	struct file_stat st;
	if (!str_is(g->path, path) || file_stat(path, &st) != 0)
		return false;
	g->path = str_from(path);
	if (is_same(&st, &g->st))
		return files_unchanged(a, g);
	return i < a->options->stamp_count && take_stamp(a, g, &st);
}

/* ---- the manifest ------------------------------------------------------------------------------------------------ */

static bool add_manifest(struct again *a, struct outputs *w)
{
	size_t count = a->changed.at.len;
	struct manifest_file *files = arena_make_array(a->arena, struct manifest_file, count);
	struct str path = str_from(a->options->manifest), old, text;
	if (count == 0)
		return true;
	sql_outputs_sort(&a->changed);
	for (size_t i = 0; i < count; i++) {
		const struct sql_output *o = &a->changed.at.items[i];
		files[i] = (struct manifest_file){ o->path, o->title, o->sha256 };
	}
	if (file_read(a->arena, INPUT_MANIFEST, path.ptr, 0, &old) != 0 ||
	    !manifest_replace(a->arena, old, files, count, &text))
		return false;
	outputs_add(w, path, text, 0);
	return true;
}

/* The manifest may change now, and times of what is watched. */
static void look_again(struct again *a)
{
	size_t from = a->state->groups.len - LINK_LAST_GROUPS + LINK_WATCHED;
	for (size_t i = a->state->groups.items[from].first; i < a->state->at.len; i++)
		a->state->at.items[i].seen = false;
}

bool link_again(struct arena *arena, const struct specql_link_options *options, struct link_state *state,
                struct outputs *w)
{
	struct again a = { .arena = arena,
		           .diags = diags_new(arena),
		           .options = options,
		           .output_base = str_from(options->output_base),
		           .state = state };
	size_t stamps = options->stamp_count, inputs = stamps + options->hand_written_count;
	if (!str_eq(state->key, link_key(arena, options)) || state->groups.len != inputs + LINK_LAST_GROUPS)
		return false;
	for (size_t i = 0; i < inputs; i++)
		if (!take_group(&a, i, i < stamps ? options->stamps[i] : options->hand_written[i - stamps]))
			return false;
	for (size_t i = inputs; i < state->groups.len; i++)
		if (!files_unchanged(&a, &state->groups.items[i]))
			return false;
	if (!add_manifest(&a, w))
		return false;
	look_again(&a);
	return true;
}
