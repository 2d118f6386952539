#include "steps/scan_again.h"

#include "base/file.h"
#include "base/hash.h"
#include "record/iface.h"
#include "steps/session.h"

struct share {
	struct str hash; /* of the file */
	struct str text;
};

/* What a stamp whose parts are TEXT and LINES has between them, for the options of this run and INTERFACE. */
static struct str key_of(const struct scan_again *s, struct str text, struct str lines, struct str interface)
{
	struct str parts[] = { diags_settings(s->diags), text, lines, interface };
	struct out o;
	out_init(&o, s->arena);
	for (size_t i = 0; i < countof(parts); i++)
		out_printf(&o, "%.*s\n", STR_ARG(hash_xxh3_hex(s->arena, parts[i])));
	return hash_xxh3_hex(s->arena, out_text(&o));
}

/* Those of the stamp LINES, in front of which PATHS stand. */
static void load_shares(struct scan_again *s, struct str paths, struct str lines, struct str interface)
{
	size_t at = 0;
	str_take_line(&interface); /* what stands above all of them */
	while (paths.len > 0 && lines.len > 0) {
		struct str path = str_take_line(&paths), line = str_take_line(&lines);
		size_t space = str_find(line, ' '), len;
		if (!str_number(str_sub(line, space + 1, line.len), interface.len - at, &len))
			return;
		struct share *share = arena_make(s->arena, struct share);
		*share = (struct share){ str_sub(line, 0, space), str_sub(interface, at, len) };
		at += len;
		map_put(s->shares, path, share);
	}
}

void scan_again_begin(struct scan_again *s, struct arena *arena, struct diags *diags, struct str stamp,
                      struct str interface)
{
	struct str text, old, head = session_stamp(arena, "scan");
	*s = (struct scan_again){ .arena = arena, .diags = diags, .shares = map_new(arena), .named = map_new(arena) };
	out_init(&s->lines, arena);
	if (file_read(arena, INPUT_STAMP, stamp.ptr, 0, &text) != 0 || !str_starts(text, head) ||
	    file_read(arena, INPUT_OUTPUT, interface.ptr, 0, &old) != 0)
		return;
	size_t end = str_search(text, STR("\n\n"));
	if (end > text.len)
		return;
	struct str read = str_sub(text, 0, end + 1), lines = str_sub(text, end + 2, text.len);
	struct str key = str_take_line(&lines);
	if (str_eq(key, key_of(s, read, lines, old)))
		load_shares(s, str_sub(read, head.len, read.len), lines, old);
}

static void add_line(struct scan_again *s, struct str hash, struct str share)
{
	out_printf(&s->lines, "%.*s %zu\n", STR_ARG(hash), share.len);
	*vec_push(s->arena, &s->texts) = share;
}

bool scan_again_take(struct scan_again *s, struct str path)
{
	const struct share *share = map_get(s->shares, path);
	struct str text;
	if (!map_put(s->named, path, s)) {
		add_line(s, STR("-"), STR_EMPTY);
		return true;
	}
	if (share == NULL || file_read(s->arena, INPUT_ENTITY, path.ptr, yaml_default_limits.max_bytes, &text) != 0)
		return false;
	uint64_t hash = hash_xxh3(str_without_mark(text));
	arena_undo(s->arena, text.ptr, text.len + 1);
	if (!str_eq(share->hash, hash_hex(s->arena, hash)))
		return false;
	add_line(s, share->hash, share->text);
	return true;
}

void scan_again_add(struct scan_again *s, const struct spec *spec)
{
	if (spec == NULL) {
		add_line(s, STR("-"), STR_EMPTY);
		return;
	}
	struct iface_entity entity = iface_of(s->arena, spec);
	bool said = diags_mention(s->diags, spec->path);
	add_line(s, said ? STR("-") : hash_xxh3_hex(s->arena, spec->root->span.source->text),
	         iface_share(s->arena, &entity));
}

struct str scan_again_stamp(struct scan_again *s, struct str text, struct str interface)
{
	struct str lines = out_text(&s->lines);
	return arena_printf(s->arena, "%.*s\n%.*s\n%.*s", STR_ARG(text), STR_ARG(key_of(s, text, lines, interface)),
	                    STR_ARG(lines));
}
