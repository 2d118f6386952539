#include "steps/link_state.h"

#include "base/file.h"
#include "base/out.h"

static bool take_number(struct str *rest, long long *number)
{
	size_t len = str_find(*rest, ' ');
	long long n = 0;
	if (len == 0 || len > 19 || len == rest->len)
		return false;
	for (size_t i = 0; i < len; i++) {
		if (rest->ptr[i] < '0' || rest->ptr[i] > '9')
			return false;
		n = n * 10 + (rest->ptr[i] - '0');
	}
	*number = n;
	*rest = str_sub(*rest, len + 1, rest->len);
	return true;
}

static bool parse_line(struct str line, struct link_entry *e)
{
	if (!take_number(&line, &e->size) || !take_number(&line, &e->mtime_ns) || line.len < 18 || line.ptr[16] != ' ')
		return false;
	e->hash = str_sub(line, 0, 16);
	e->path = str_sub(line, 17, line.len);
	return true;
}

void link_state_load(struct arena *arena, struct str path, struct link_state *state)
{
	struct str text;
	*state = (struct link_state){ .by_path = map_new(arena) };
	if (file_read(arena, INPUT_STATE, path.ptr, 0, &text) != 0)
		return;
	while (text.len > 0) {
		size_t end = str_find(text, '\n');
		struct link_entry entry;
		if (!parse_line(str_sub(text, 0, end), &entry))
			break;
		*vec_push(arena, &state->at) = entry;
		text = str_sub(text, end + 1, text.len);
	}
	for (size_t i = 0; i < state->at.len; i++)
		map_put(state->by_path, state->at.items[i].path, &state->at.items[i]);
}

static struct str path_of(struct arena *arena, struct str output_base, struct str path)
{
	if (path.len > 0 && path.ptr[0] == '=')
		return arena_str(arena, str_sub(path, 1, path.len));
	return path_join(arena, output_base, path);
}

static void print_entry(struct out *o, struct str output_base, struct str path, struct str hash)
{
	struct file_stat st;
	if (file_stat(path_of(o->arena, output_base, path).ptr, &st) == 0)
		out_printf(o, "%lld %lld %.*s %.*s\n", (long long)st.size, (long long)st.mtime_ns, STR_ARG(hash),
		           STR_ARG(path));
}

struct str link_state_text(struct arena *arena, struct str output_base, const struct sql_outputs *files,
                           const struct sql_outputs *others)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < files->at.len; i++)
		print_entry(&o, output_base, files->at.items[i].path, files->at.items[i].hash);
	for (size_t i = 0; i < others->at.len; i++)
		print_entry(&o, output_base, arena_printf(arena, "=%.*s", STR_ARG(others->at.items[i].path)),
		            others->at.items[i].hash);
	return out_text(&o);
}

bool link_entry_unchanged(struct arena *arena, struct str output_base, const struct link_entry *entry)
{
	struct file_stat st;
	return file_stat(path_of(arena, output_base, entry->path).ptr, &st) == 0 && st.size == entry->size &&
	       st.mtime_ns == entry->mtime_ns;
}
