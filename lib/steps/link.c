/*
 * link: the stamps of all chunks -> foundation, schemas, manifest; the keeper of the outputs.
 *
 * Every output is checked by stat against what this step remembers, by hash where that differs. A file that is missing
 * or was edited is made again, by compiling its chunk in this process; what no entity makes any more is removed.
 */
#include "steps/session.h"
#include "base/confine.h"
#include "base/file.h"
#include "base/hash.h"
#include "emit/part.h"
#include "record/manifest.h"
#include "steps/chunk.h"
#include "steps/edited.h"
#include "steps/fraiseql.h"
#include "steps/frontend_dir.h"
#include "steps/hand_written.h"
#include "steps/link_again.h"
#include "steps/link_depfile.h"
#include "steps/link_state.h"
#include "steps/paths.h"
#include "steps/prune.h"
#include "write/outputs.h"

struct link {
	struct specql *sq;
	const struct specql_link_options *options;
	struct str output_base;
	struct str state_path;
	struct link_state state, next; /* as it was found, and as it will be left */
	struct stamp **stamps;
	struct file_stat *input_stats; /* of stamps and what was written by hand, before they were read */
	size_t own;                    /* how many of `files` are entities' */
	struct sql_outputs files;      /* of all chunks, then the project's; texts only where one is to be written */
	struct fragments fragments;    /* where FraiseQL's schema or the frontend files are wanted */
	struct sql_outputs others;     /* what is watched besides: these files and the fragments; no texts */
	struct frontend_settings frontend;
	struct refresh *refresh; /* table views, in the order in which they are refreshed */
	size_t refresh_count;
	struct hand_written hand_written;
	struct outputs *w;
	struct arena *looking; /* at one output; NULL at first */
};

/* ---- stamps ---------------------------------------------------------------------------------------------------- */

static struct sql_output output_of(const struct stamp_file *f)
{
	return (struct sql_output){ .path = str_from(f->path),
		                    .title = str_from(f->title),
		                    .sha256 = str_from(f->sha256),
		                    .hash = str_from(f->hash),
		                    .text = STR_EMPTY };
}

/* The bytes on disk are those O names. What is there instead is another version of ours, or somebody's edit: warned of. */
static bool is_current(struct link *l, const struct sql_output *o)
{
	struct arena *arena = l->sq->arena;
	struct link_entry *entry = link_state_find(arena, &l->state, o->path);
	struct str path = path_join(arena, l->output_base, o->path), text;
	if (entry != NULL && str_eq(entry->hash, o->hash) && link_entry_unchanged(arena, &l->state, entry))
		return true;
	if (l->looking == NULL)
		l->looking = arena_child(arena);
	arena_reset(l->looking);
	if (file_read(l->looking, INPUT_OUTPUT, path.ptr, 0, &text) != 0)
		return false;
	if (str_eq(hash_xxh3_hex(l->looking, text), o->hash))
		return true;
	if (!part_is_pristine_file(l->looking, text))
		edited_warn(arena, l->sq->diags, l->w, path, arena_str(arena, text));
	return false;
}

static bool wants_fragments(const struct specql_link_options *options)
{
	return options->fraiseql_schema != NULL || options->frontend != NULL;
}

/* Reads the fragment of an entity. False: it is not as the stamp says, or was not made. */
static bool add_fragment(struct link *l, const struct stamp *stamp, const struct stamp_entity *entity)
{
	struct fragment_output o = { .hash = str_from(entity->fragment_hash) };
	if (entity->fragment[0] == '\0')
		return false;
	o.path = path_join(l->sq->arena, str_from(stamp->fragments), str_from(entity->fragment));
	if (file_read(l->sq->arena, INPUT_FRAGMENT, o.path.ptr, 0, &o.text) != 0 ||
	    !str_eq(hash_xxh3_hex(l->sq->arena, o.text), o.hash))
		return false;
	*vec_push(l->sq->arena, &l->fragments.at) = o;
	return true;
}

/* The same for all of a chunk. */
static bool add_fragments(struct link *l, const struct stamp *stamp)
{
	for (unsigned e = 0; e < stamp->entities_count; e++)
		if (!add_fragment(l, stamp, &stamp->entities[e]))
			return false;
	return true;
}

/* One that was made just now: written, where compile has a directory for it. */
static void keep_fragment(struct link *l, const struct stamp *stamp, struct fragment_output *o)
{
	struct str directory = str_from(stamp->fragments);
	o->path = directory.len > 0 ? path_join(l->sq->arena, directory, o->path) : STR_EMPTY;
	if (o->path.len > 0)
		outputs_add(l->w, o->path, o->text, 0);
}

/* Its files, as its stamp names them. False: one of them is not as it says. */
static bool add_files(struct link *l, const struct stamp *stamp, const struct file_stat *st)
{
	bool ok = true;
	for (unsigned e = 0; e < stamp->entities_count; e++)
		for (unsigned f = 0; f < stamp->entities[e].files_count; f++) {
			const struct stamp_file *file = &stamp->entities[e].files[f];
			struct sql_output o = output_of(file);
			if (!link_state_meet(l->sq->arena, &l->state, file, st) && !is_current(l, &o))
				ok = false;
			*vec_push(l->sq->arena, &l->files.at) = o;
		}
	return ok;
}

/* Makes a chunk's files again when one of them is not as its stamp, which was as ST, says. */
static bool add_chunk(struct link *l, struct stamp *stamp, const struct file_stat *st)
{
	size_t first = l->files.at.len, first_fragment = l->fragments.at.len;
	bool ok = add_files(l, stamp, st) && str_is(str_from(stamp->tool), session_tool_id());
	if (wants_fragments(l->options) && !add_fragments(l, stamp))
		ok = false;
	if (ok)
		return true;
	l->files.at.len = first;
	l->fragments.at.len = first_fragment;
	if (!chunk_compile(l->sq->arena, l->sq->diags, stamp, &l->files))
		return false;
	for (size_t i = first; i < l->files.at.len; i++)
		outputs_add(l->w, path_join(l->sq->arena, l->output_base, l->files.at.items[i].path),
		            l->files.at.items[i].text, 0);
	for (size_t i = first_fragment; i < l->fragments.at.len; i++)
		keep_fragment(l, stamp, &l->fragments.at.items[i]);
	return true;
}

/* What a chunk is made from is named by its stamp, and read where one of its files must be made again. */
static bool confine(struct link *l)
{
	const struct specql_link_options *o = l->options;
	struct confine c;
	confine_init(&c, l->sq->arena, l->sq->hermetic);
	for (size_t i = 0; i < o->stamp_count; i++) {
		confine_read(&c, str_from(l->stamps[i]->imports));
		for (unsigned n = 0; n < l->stamps[i]->inputs_count; n++)
			confine_read(&c, str_from(l->stamps[i]->inputs[n]));
		if (wants_fragments(o) && l->stamps[i]->fragments[0] != '\0')
			confine_write_below(&c, str_from(l->stamps[i]->fragments));
	}
	if (o->fraiseql_schema != NULL)
		confine_write(&c, str_from(o->fraiseql_schema));
	if (o->frontend != NULL)
		confine_write_below(&c, str_from(o->frontend));
	hand_written_confine(&c, &l->hand_written);
	confine_write_below(&c, l->output_base);
	confine_write(&c, str_from(o->manifest));
	confine_write(&c, l->state_path);
	if (o->stamp != NULL)
		confine_write(&c, str_from(o->stamp));
	if (o->depfile != NULL)
		confine_write(&c, str_from(o->depfile));
	return session_confine(l->sq, &c);
}

static void look_at_inputs(struct link *l)
{
	const struct specql_link_options *o = l->options;
	l->input_stats = arena_make_array(l->sq->arena, struct file_stat, o->stamp_count + o->hand_written_count);
	for (size_t i = 0; i < o->stamp_count + o->hand_written_count; i++) {
		const char *path = i < o->stamp_count ? o->stamps[i] : o->hand_written[i - o->stamp_count];
		if (file_stat(path, &l->input_stats[i]) != 0)
			l->input_stats[i] = (struct file_stat){ .size = 0 };
	}
}

static bool add_chunks(struct link *l)
{
	l->stamps = arena_make_array(l->sq->arena, struct stamp *, l->options->stamp_count);
	struct str *paths = paths_from(l->sq->arena, l->options->stamps, l->options->stamp_count);
	for (size_t i = 0; i < l->options->stamp_count; i++)
		outputs_input(l->w, paths[i]);
	hand_written_inputs(l->w, &l->hand_written);
	look_at_inputs(l);
	for (size_t i = 0; i < l->options->stamp_count; i++)
		if (!stamp_load(l->sq->arena, l->sq->diags, paths[i], &l->stamps[i]))
			return false;
	if (!confine(l))
		return false;
	for (size_t i = 0; i < l->options->stamp_count; i++)
		if (!add_chunk(l, l->stamps[i], &l->input_stats[i]))
			return false;
	return true;
}

/* ---- the project's files --------------------------------------------------------------------------------------- */

static void watch(struct link *l, struct str path, struct str hash)
{
	*vec_push(l->sq->arena, &l->others.at) = (struct sql_output){ .path = path, .hash = hash };
}

/* FraiseQL's schema, and into MADE what it calls. */
static void add_fraiseql(struct link *l, const struct merged *merged, struct str app_role, struct sql_outputs *made)
{
	struct str path = str_from(l->options->fraiseql_schema);
	struct str text = fraiseql_schema(l->sq->arena, merged, app_role, made);
	outputs_add(l->w, path, text, 0);
	watch(l, path, hash_xxh3_hex(l->sq->arena, text));
}

static bool add_frontend(struct link *l, const struct merged *merged)
{
	struct frontend_files files = { { 0 } };
	struct str directory = l->frontend.directory;
	if (!frontend_link(l->sq->arena, l->sq->diags, merged, &l->frontend, &files))
		return false;
	for (size_t i = 0; i < files.at.len; i++)
		watch(l, path_join(l->sq->arena, directory, files.at.items[i].name),
		      hash_xxh3_hex(l->sq->arena, files.at.items[i].text));
	return frontend_dir_add(l->sq->arena, l->sq->diags, l->w, directory, &files, &l->fragments);
}

/* What is made of fragments, and the fragments themselves. */
static bool add_api(struct link *l, struct str app_role, struct sql_outputs *made)
{
	struct merged merged;
	bool ok = fragments_merge(l->sq->arena, l->sq->diags, &l->fragments, &merged);
	if (ok && l->options->fraiseql_schema != NULL)
		add_fraiseql(l, &merged, app_role, made);
	if (ok && l->options->frontend != NULL)
		ok = add_frontend(l, &merged);
	fragments_free(&merged);
	for (size_t i = 0; i < l->fragments.at.len; i++)
		if (l->fragments.at.items[i].path.len > 0)
			watch(l, l->fragments.at.items[i].path, l->fragments.at.items[i].hash);
	return ok;
}

/* Those files from FIRST on that are not there as they are. */
static void write_from(struct link *l, size_t first)
{
	for (size_t i = first; i < l->files.at.len; i++) {
		const struct sql_output *o = &l->files.at.items[i];
		if (!is_current(l, o))
			outputs_add(l->w, path_join(l->sq->arena, l->output_base, o->path), o->text, 0);
	}
}

static bool add_project_files(struct link *l)
{
	struct project_facts facts = { .extension_schema = STR("public"), .app_role = STR_EMPTY };
	struct sql_outputs made = { .fragments = NULL };
	for (size_t i = 0; i < l->options->stamp_count; i++) {
		facts.extension_schema = str_from(l->stamps[i]->extension_schema); /* the same in all, like: */
		facts.app_role = str_from(l->stamps[i]->app_role);
		if (l->options->graphql == NULL)
			graphql_dialect(str_from(l->stamps[i]->graphql), &l->frontend.dialect);
		for (unsigned e = 0; e < l->stamps[i]->entities_count; e++)
			project_facts_add(l->sq->arena, &facts, &l->stamps[i]->entities[e]);
	}
	project_compile(l->sq->arena, &facts, &made);
	if (wants_fragments(l->options) && !add_api(l, facts.app_role, &made))
		return false;
	l->refresh = facts.refresh.items;
	l->refresh_count = facts.refresh.len;
	for (size_t i = 0; i < made.at.len; i++)
		*vec_push(l->sq->arena, &l->files.at) = made.at.items[i];
	write_from(l, l->files.at.len - made.at.len);
	return true;
}

static bool add_hand_written(struct link *l)
{
	size_t first = l->files.at.len;
	if (!hand_written_add(l->sq->arena, l->sq->diags, &l->hand_written, &l->files))
		return false;
	write_from(l, first);
	return true;
}

static struct str make_manifest(struct link *l)
{
	struct manifest m = { .output_base = l->output_base };
	m.files = arena_make_array(l->sq->arena, struct manifest_file, l->files.at.len);
	for (; m.file_count < l->files.at.len; m.file_count++) {
		const struct sql_output *o = &l->files.at.items[m.file_count];
		m.files[m.file_count] = (struct manifest_file){ o->path, o->title, o->sha256 };
	}
	m.refresh = arena_make_array(l->sq->arena, struct str, l->refresh_count);
	for (; m.refresh_count < l->refresh_count; m.refresh_count++)
		m.refresh[m.refresh_count] =
		        arena_printf(l->sq->arena, "%.*s.%.*s", STR_ARG(l->refresh[m.refresh_count].schema),
		                     STR_ARG(l->refresh[m.refresh_count].function));
	return manifest_text(l->sq->arena, &m);
}

/* ---- the state ------------------------------------------------------------------------------------------------- */

/* Where there was something to say, the next run says it again. */
static void remember_all(struct link *l)
{
	struct sql_outputs made = l->files;
	made.at.items += l->own;
	made.at.len -= l->own;
	struct link_record r = { .arena = l->sq->arena,
		                 .options = l->options,
		                 .before = &l->state,
		                 .stamps = l->stamps,
		                 .input_stats = l->input_stats,
		                 .made = &made,
		                 .watched = &l->others };
	link_record(&r, &l->next);
	if (diags_count(l->sq->diags, SEVERITY_WARNING) > 0)
		l->next.key = STR("-");
}

/*
 * The state holds times, which exist only once everything is in place. It saves work and decides nothing: when it cannot be
 * written, what is there is another one, with which the next run compares, finds differences, and looks at the files.
 */
static void write_state(struct link *l)
{
	struct outputs *w = outputs_new(l->sq->arena, diags_new(l->sq->arena));
	outputs_add(w, l->state_path, link_state_text(l->sq->arena, &l->next), 0);
	outputs_commit(w);
}

/* ---- the step -------------------------------------------------------------------------------------------------- */

/* A state that names no manifest to compare with is none. */
static bool is_quiet(struct link *l)
{
	struct file_stat st;
	if (file_stat(l->options->manifest, &st) != 0)
		return false;
	for (size_t i = 0; i < l->state.at.len; i++)
		if (!link_entry_unchanged(l->sq->arena, &l->state, &l->state.at.items[i]))
			return false;
	return l->state.at.len > 0;
}

/* Of a state, what a depfile lists. */
static void list_outputs(struct link *l)
{
	const struct link_state *s = &l->next;
	for (size_t i = 0; i + 1 < s->groups.len; i++)
		for (size_t k = s->groups.items[i].first; k < s->groups.items[i].first + s->groups.items[i].count;
		     k++) {
			const struct link_entry *e = &s->at.items[k];
			if (e->path.ptr[0] == '=')
				watch(l, arena_str(l->sq->arena, str_sub(e->path, 1, e->path.len)), e->hash);
			else
				*vec_push(l->sq->arena, &l->files.at) = (struct sql_output){ .path = e->path };
		}
	sql_outputs_sort(&l->files);
}

/* What is no product of a step before this one: for look. */
static struct str stamp_of(struct link *l)
{
	struct str *paths = paths_from(l->sq->arena, l->options->hand_written, l->options->hand_written_count);
	return session_stamp_of(l->sq->arena, "link", paths, l->options->hand_written_count);
}

/* Puts in place what was added, and the stamp. */
static bool write_outputs(struct link *l)
{
	const struct specql_link_options *options = l->options;
	struct str stamp = options->stamp ? str_from(options->stamp) : STR_EMPTY;
	if (options->depfile != NULL && !link_depfile(l->sq->arena, l->sq->diags, options, &l->files, &l->others, l->w))
		return false;
	if (stamp.len > 0)
		outputs_add(l->w, stamp, stamp_of(l), OUTPUT_ALWAYS);
	bool ok = outputs_commit(l->w);
	if (ok && options->depfile != NULL)
		link_settle_times(options, &l->others);
	if (ok)
		write_state(l);
	session_remember(l->sq, l->w);
	return ok;
}

static bool link_all(struct link *l)
{
	if (!add_chunks(l))
		return false;
	l->own = l->files.at.len;
	if (!add_project_files(l) || !add_hand_written(l))
		return false;
	remember_all(l);
	sql_outputs_sort(&l->files);
	if (!prune_outputs(l->sq->arena, l->sq->diags, l->w, l->output_base, l->options->set, &l->files))
		return false;
	outputs_add(l->w, str_from(l->options->manifest), make_manifest(l), 0);
	return true;
}

static bool run_link(struct link *l)
{
	const struct specql_link_options *options = l->options;
	if (options->quick && is_quiet(l))
		return true;
	if (options->stamp != NULL && !outputs_begin(l->w, str_from(options->stamp)))
		return false;
	/* Confined, or where all that is read is to be told, there is no other way than the long one. */
	if (!l->sq->hermetic && l->sq->trace.len == 0 && link_again(l->sq->arena, options, &l->state, l->w)) {
		l->next = l->state;
		l->state.directory = -1;
		if (options->depfile != NULL)
			list_outputs(l);
		return write_outputs(l);
	}
	return link_all(l) && write_outputs(l);
}

bool step_link(struct specql *sq, const struct specql_link_options *options)
{
	struct link l = { .sq = sq,
		          .options = options,
		          .output_base = str_from(options->output_base),
		          .next = { .directory = -1 },
		          .files = { .fragments = wants_fragments(options) ? &l.fragments : NULL },
		          .hand_written = { options->hand_written, options->hand_written_count },
		          .w = outputs_new(sq->arena, sq->diags) };
	l.state_path =
	        options->state ? str_from(options->state) : arena_printf(sq->arena, "%s.state", options->manifest);
	if (!frontend_settings(sq->diags, options->frontend, options->graphql, options->react_query, &l.frontend))
		return false;
	link_state_load(sq->arena, l.state_path, l.output_base, &l.state);
	bool ok = run_link(&l);
	link_state_close(&l.state);
	link_state_close(&l.next);
	return ok;
}
