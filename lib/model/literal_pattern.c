#include "model/literal_pattern.h"

#include <regex.h>

static struct str posix_pattern(struct arena *arena, const char *pattern)
{
	char *copy = arena_alloc(arena, strlen(pattern) + 1);
	size_t len = 0;
	for (size_t i = 0; pattern[i] != '\0'; i++) {
		copy[len++] = pattern[i];
		if (strncmp(pattern + i, "(?:", 3) == 0)
			i += 2;
	}
	return (struct str){ copy, len };
}

bool literal_matches(struct arena *arena, struct str text, const struct type_row *row)
{
	regex_t regex;
	if (row->pattern[0] == '\0')
		return true;
	struct str pattern = posix_pattern(arena, row->pattern);
	if (regcomp(&regex, pattern.ptr, REG_EXTENDED | REG_NOSUB | (row->nocase ? REG_ICASE : 0)) != 0)
		BUG("pattern of %s cannot be compiled", row->name);
	bool matches = regexec(&regex, arena_str(arena, text).ptr, 0, NULL, 0) == 0;
	regfree(&regex);
	return matches;
}
