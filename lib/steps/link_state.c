#include "steps/link_state.h"

#include <errno.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/out.h"

#define HEAD "specql link 2 "

enum { HASH_DIGITS = 16 };

/* ---- reading ----------------------------------------------------------------------------------------------------- */

static bool take_number(struct str *rest, int64_t *number)
{
	uint64_t n = 0;
	size_t i = 0;
	for (; i < rest->len && i < 19 && char_is_digit(rest->ptr[i]); i++)
		n = n * 10 + (uint64_t)(rest->ptr[i] - '0');
	if (i == 0 || i == rest->len || rest->ptr[i] != ' ' || n > INT64_MAX)
		return false;
	*number = (int64_t)n;
	*rest = (struct str){ rest->ptr + i + 1, rest->len - i - 1 };
	return true;
}

static bool take_hash(struct str *rest, struct str *hash)
{
	if (rest->len < HASH_DIGITS + 1 || rest->ptr[HASH_DIGITS] != ' ')
		return false;
	*hash = (struct str){ rest->ptr, HASH_DIGITS };
	*rest = (struct str){ rest->ptr + HASH_DIGITS + 1, rest->len - HASH_DIGITS - 1 };
	return true;
}

static bool parse_entry(struct str line, struct link_entry *e)
{
	e->seen = false;
	if (!take_number(&line, &e->size) || !take_number(&line, &e->mtime_ns) || !take_hash(&line, &e->hash))
		return false;
	e->path = line;
	return line.len > 0;
}

static bool parse_group(struct str line, struct link_group *g)
{
	int64_t count;
	if (line.len < 2 || line.ptr[0] != '+' || line.ptr[1] != ' ')
		return false;
	line = (struct str){ line.ptr + 2, line.len - 2 };
	if (!take_number(&line, &g->st.size) || !take_number(&line, &g->st.mtime_ns) ||
	    !take_number(&line, &g->st.ctime_ns) || !take_hash(&line, &g->facts) || !take_number(&line, &count))
		return false;
	g->count = (size_t)count;
	g->path = line;
	return true;
}

static bool parse(struct arena *arena, struct str text, struct link_state *state)
{
	if (!str_starts(text, STR(HEAD)))
		return false;
	struct str head = str_take_line(&text);
	while (text.len > 0) {
		struct link_group *g = vec_push(arena, &state->groups);
		if (!parse_group(str_take_line(&text), g))
			return false;
		g->first = state->at.len;
		for (size_t i = 0; i < g->count; i++)
			if (!parse_entry(str_take_line(&text), vec_push(arena, &state->at)))
				return false;
	}
	state->key = str_sub(head, sizeof(HEAD) - 1, head.len);
	return true;
}

void link_state_load(struct arena *arena, struct str path, struct str base, struct link_state *state)
{
	static const struct link_state nothing = { .directory = -1 };
	struct str text;
	*state = nothing;
	if (file_read(arena, INPUT_STATE, path.ptr, 0, &text) != 0 || !parse(arena, text, state))
		*state = nothing;
	state->base = base;
}

struct link_entry *link_state_find(struct arena *arena, struct link_state *state, struct str path)
{
	if (state->by_path == NULL) {
		state->by_path = map_new(arena);
		for (size_t i = 0; i < state->at.len; i++)
			map_put(state->by_path, state->at.items[i].path, &state->at.items[i]);
	}
	return map_get(state->by_path, path);
}

/* ---- writing ----------------------------------------------------------------------------------------------------- */

void link_state_begin(struct arena *arena, struct link_state *state, struct str path, struct str facts,
                      const struct file_stat *st)
{
	*vec_push(arena, &state->groups) =
	        (struct link_group){ .path = path, .st = *st, .facts = facts, .first = state->at.len };
}

void link_state_add(struct arena *arena, struct link_state *state, const struct link_entry *entry)
{
	*vec_push(arena, &state->at) = *entry;
	state->groups.items[state->groups.len - 1].count++;
}

/* There are as many as there are outputs: none of them gets memory of its own. */
static const char *place_of(struct arena *arena, struct link_state *state, struct str path)
{
	if (path.len >= state->place_size) {
		state->place_size = 2 * (path.len + 1);
		state->place = arena_bytes(arena, state->place_size);
	}
	memcpy(state->place, path.ptr, path.len);
	state->place[path.len] = '\0';
	return state->place;
}

/* The way to the directory is gone once, not for each of its files. */
static int stat_entry(struct arena *arena, struct link_state *state, struct str path, struct file_stat *st)
{
	if (path.len > 0 && path.ptr[0] == '=')
		return file_stat(place_of(arena, state, str_sub(path, 1, path.len)), st);
	if (state->directory < 0)
		state->directory = file_directory(place_of(arena, state, state->base));
	return state->directory < 0 ? ENOENT : file_stat_at(state->directory, place_of(arena, state, path), st);
}

void link_state_close(struct link_state *state)
{
	if (state->directory >= 0)
		close(state->directory);
	state->directory = -1;
}

static void print_number(struct out *o, int64_t number)
{
	char digits[24];
	size_t at = sizeof(digits);
	uint64_t n = number > 0 ? (uint64_t)number : 0;
	digits[--at] = ' ';
	do
		digits[--at] = (char)('0' + n % 10);
	while ((n /= 10) > 0);
	out_raw(o, (struct str){ digits + at, sizeof(digits) - at });
}

static void print_entry(struct out *o, const struct link_entry *e)
{
	print_number(o, e->size);
	print_number(o, e->mtime_ns);
	out_raw(o, e->hash);
	out_raw(o, STR(" "));
	out_raw(o, e->path);
	out_raw(o, STR("\n"));
}

static void print_group(struct out *o, const struct link_group *g, size_t count)
{
	out_raw(o, STR("+ "));
	print_number(o, g->st.size);
	print_number(o, g->st.mtime_ns);
	print_number(o, g->st.ctime_ns);
	out_raw(o, g->facts);
	out_raw(o, STR(" "));
	print_number(o, (int64_t)count);
	out_raw(o, g->path);
	out_raw(o, STR("\n"));
}

/*
 * Looks at those entries of which nobody knows yet. The next run takes the list for whole: one that cannot be looked at stays
 * in it, with the time of no file.
 */
static void see(struct arena *arena, struct link_state *state, const struct link_group *g)
{
	for (size_t i = g->first; i < g->first + g->count; i++) {
		struct link_entry *e = &state->at.items[i];
		struct file_stat st;
		if (e->seen)
			continue;
		bool there = stat_entry(arena, state, e->path, &st) == 0;
		e->size = there ? st.size : 0;
		e->mtime_ns = there ? st.mtime_ns : 0;
		e->seen = there;
	}
}

struct str link_state_text(struct arena *arena, struct link_state *state)
{
	struct out o;
	out_init(&o, arena);
	out_raw(&o, STR(HEAD));
	out_raw(&o, state->key);
	out_raw(&o, STR("\n"));
	for (size_t i = 0; i < state->groups.len; i++) {
		const struct link_group *g = &state->groups.items[i];
		see(arena, state, g);
		print_group(&o, g, g->count);
		for (size_t k = g->first; k < g->first + g->count; k++)
			print_entry(&o, &state->at.items[k]);
	}
	return out_text(&o);
}

bool link_entry_unchanged(struct arena *arena, struct link_state *state, struct link_entry *entry)
{
	struct file_stat st;
	if (!entry->seen)
		entry->seen = stat_entry(arena, state, entry->path, &st) == 0 && st.size == entry->size &&
		              st.mtime_ns == entry->mtime_ns;
	return entry->seen;
}

bool link_state_meet(struct arena *arena, struct link_state *state, const struct stamp_file *f,
                     const struct file_stat *stamp)
{
	struct str path = str_from(f->path);
	struct file_stat st;
	size_t size;
	if (link_state_find(arena, state, path) != NULL || !str_number(str_from(f->size), SIZE_MAX, &size) ||
	    stat_entry(arena, state, path, &st) != 0 || !st.regular || st.size != (int64_t)size ||
	    st.mtime_ns != stamp->mtime_ns)
		return false;
	struct link_entry *e = arena_make(arena, struct link_entry);
	*e = (struct link_entry){ path, str_from(f->hash), st.size, st.mtime_ns, true };
	map_put(state->by_path, path, e);
	return true;
}

/* ---- facts ------------------------------------------------------------------------------------------------------- */

static void add_text(struct out *o, const char *text)
{
	out_raw(o, str_from(text));
	out_raw(o, (struct str){ "", 1 });
}

static void add_texts(struct out *o, char *const *texts, unsigned count)
{
	for (unsigned i = 0; i < count; i++)
		add_text(o, texts[i]);
	out_raw(o, STR("\n"));
}

struct str link_facts(struct arena *arena, const struct stamp *stamp)
{
	struct out o;
	out_init(&o, arena);
	add_text(&o, stamp->app_role);
	add_text(&o, stamp->extension_schema);
	add_text(&o, stamp->graphql);
	add_text(&o, stamp->fragments);
	for (unsigned i = 0; i < stamp->entities_count; i++) {
		const struct stamp_entity *e = &stamp->entities[i];
		add_text(&o, e->schema);
		add_text(&o, e->entity);
		add_texts(&o, e->needs, e->needs_count);
		add_text(&o, e->refresh);
		add_texts(&o, e->reads, e->reads_count);
		add_texts(&o, e->shows, e->shows_count);
		add_texts(&o, e->aggregates, e->aggregates_count);
		add_text(&o, e->fragment);
		add_text(&o, e->fragment_hash);
	}
	return hash_xxh3_hex(arena, out_text(&o));
}
