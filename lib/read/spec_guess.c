#include "read/spec_guess.h"

#include "base/util.h"

static const char *const own_keys[] = { "entity", "fields", "schema", "actions", "extends", "import" };

/* LINE is one of those keys, in quotes or not, and a colon. */
static bool is_own_key(struct str line)
{
	char quote = line.len > 0 && (line.ptr[0] == '"' || line.ptr[0] == '\'') ? line.ptr[0] : '\0';
	struct str rest = quote != '\0' ? str_sub(line, 1, line.len) : line;
	for (size_t i = 0; i < countof(own_keys); i++) {
		if (!str_starts(rest, str_from(own_keys[i])))
			continue;
		struct str tail = str_sub(rest, strlen(own_keys[i]), rest.len);
		if (quote != '\0' && (tail.len == 0 || tail.ptr[0] != quote))
			continue;
		tail = str_trim(str_sub(tail, quote != '\0' ? 1 : 0, tail.len));
		if (tail.len > 0 && tail.ptr[0] == ':')
			return true;
	}
	return false;
}

/* Empty, a comment, a directive, the mark of a document's beginning. */
static bool says_nothing(struct str line)
{
	return line.len == 0 || line.ptr[0] == '#' || line.ptr[0] == '%' || str_is(line, "---") ||
	       str_starts(line, STR("--- #"));
}

bool spec_guess(struct str text)
{
	size_t indent = (size_t)-1; /* of the keys */
	text = str_without_mark(text);
	while (text.len > 0) {
		size_t end = str_find(text, '\n'), spaces = 0;
		struct str whole = str_sub(text, 0, end), line = str_trim(whole);
		text = str_sub(text, end + 1, text.len);
		if (says_nothing(line))
			continue;
		while (whole.ptr[spaces] == ' ')
			spaces++;
		if (indent == (size_t)-1) {
			if (str_find(line, ':') == line.len || line.ptr[0] == '{' || str_starts(line, STR("--- ")))
				return true; /* not a line with a key */
			indent = spaces;
		}
		if (spaces == indent && is_own_key(line))
			return true;
	}
	return indent == (size_t)-1;
}
