#include "emit/part.h"

#include "base/hash.h"

#define TITLE_MARK STR("-- specql: ")
#define HASH_MARK  STR("-- content-sha256: ")
#define END_MARK   STR("-- specql: end ")

static struct str line_at(struct str text, size_t at)
{
	struct str rest = str_sub(text, at, text.len);
	return str_sub(rest, 0, str_find(rest, '\n'));
}

static size_t next_line(struct str text, size_t at)
{
	size_t end = at + line_at(text, at).len;
	return end < text.len ? end + 1 : text.len;
}

/* The body ends where the end line of this title begins; another part's first line ends it too, without its end line. */
static size_t find_end(struct str text, size_t from, struct str title, bool *complete)
{
	*complete = false;
	for (size_t at = from; at < text.len; at = next_line(text, at)) {
		struct str line = line_at(text, at);
		if (!str_starts(line, TITLE_MARK))
			continue;
		*complete = str_starts(line, END_MARK) && str_eq(str_sub(line, END_MARK.len, line.len), title);
		return at;
	}
	return text.len;
}

bool part_next(struct str text, size_t *at, struct part_text *part)
{
	for (; *at < text.len; *at = next_line(text, *at)) {
		struct str line = line_at(text, *at);
		if (!str_starts(line, TITLE_MARK) || str_starts(line, END_MARK))
			continue;
		*part = (struct part_text){ .title = str_sub(line, TITLE_MARK.len, line.len),
			                    .sha256 = STR_EMPTY,
			                    .off = *at };
		size_t body = next_line(text, *at);
		struct str hash = line_at(text, body);
		bool hashed = str_starts(hash, HASH_MARK);
		if (hashed) {
			part->sha256 = str_sub(hash, HASH_MARK.len, hash.len);
			body = next_line(text, body);
		}
		size_t end = find_end(text, body, part->title, &part->complete);
		part->body = str_sub(text, body, end - body);
		part->complete = part->complete && hashed;
		*at = part->complete ? next_line(text, end) : end;
		return true;
	}
	return false;
}

bool part_intact(struct arena *arena, const struct part_text *part)
{
	return part->complete && str_eq(part->sha256, hash_sha256_hex(arena, part->body));
}

bool part_is_pristine_file(struct arena *arena, struct str text)
{
	size_t at = 0;
	struct part_text part;
	return part_next(text, &at, &part) && part.off == 0 && at == text.len && str_ends(text, STR("\n")) &&
	       part_intact(arena, &part);
}
