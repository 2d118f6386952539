#include "base/str.h"

#include <stdlib.h>

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

int str_cmp(struct str a, struct str b)
{
	size_t common = a.len < b.len ? a.len : b.len;
	int order = common > 0 ? memcmp(a.ptr, b.ptr, common) : 0;

	if (order != 0)
		return order;
	return (a.len > b.len) - (a.len < b.len);
}

static int compare(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

void str_sort(struct str *items, size_t count)
{
	if (count > 1)
		qsort(items, count, sizeof(*items), compare);
}

bool str_eq_nocase(struct str a, struct str b)
{
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++)
		if (lower(a.ptr[i]) != lower(b.ptr[i]))
			return false;
	return true;
}

bool str_is_lower_name(struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (!((c >= 'a' && c <= 'z') || c == '_' || (i > 0 && char_is_digit(c))))
			return false;
	}
	return s.len > 0;
}

bool str_is_digits(struct str s)
{
	size_t i = 0;

	while (i < s.len && char_is_digit(s.ptr[i]))
		i++;
	return s.len > 0 && i == s.len;
}

bool str_number(struct str s, size_t most, size_t *number)
{
	size_t n = 0;

	if (!str_is_digits(s))
		return false;
	for (size_t i = 0; i < s.len; i++) {
		size_t digit = (size_t)(s.ptr[i] - '0');

		if (digit > most || n > (most - digit) / 10)
			return false;
		n = n * 10 + digit;
	}
	*number = n;
	return true;
}

bool str_ends(struct str s, struct str suffix)
{
	return s.len >= suffix.len && str_eq(str_sub(s, s.len - suffix.len, suffix.len), suffix);
}

struct str str_sub(struct str s, size_t from, size_t len)
{
	if (from > s.len)
		from = s.len;
	if (len > s.len - from)
		len = s.len - from;
	return (struct str){ s.ptr ? s.ptr + from : s.ptr, len };
}

struct str str_trim(struct str s)
{
	while (s.len > 0 && is_space(s.ptr[0])) {
		s.ptr++;
		s.len--;
	}
	while (s.len > 0 && is_space(s.ptr[s.len - 1]))
		s.len--;
	return s;
}

size_t str_find(struct str s, char c)
{
	const char *at = s.len > 0 ? memchr(s.ptr, c, s.len) : NULL;

	return at ? (size_t)(at - s.ptr) : s.len;
}

struct str str_take_line(struct str *rest)
{
	size_t end = str_find(*rest, '\n');
	struct str line = str_sub(*rest, 0, end);

	*rest = str_sub(*rest, end + 1, rest->len);
	return line;
}

struct str str_without_mark(struct str s)
{
	static const struct str mark = { "\xEF\xBB\xBF", 3 };

	return str_starts(s, mark) ? str_sub(s, mark.len, s.len) : s;
}

size_t str_search(struct str s, struct str needle)
{
	size_t from = 0;

	if (needle.len == 0)
		return 0;
	while (s.len - from >= needle.len) {
		from += str_find(str_sub(s, from, s.len), needle.ptr[0]);
		if (s.len - from < needle.len)
			break;
		if (memcmp(s.ptr + from, needle.ptr, needle.len) == 0)
			return from;
		from++;
	}
	return (size_t)-1;
}

enum { DISTANCE_MAX_BYTES = 128 };

static unsigned smaller(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/* One row of the table of distances between the beginnings of A and B, from the two rows above it. */
static unsigned distance_row(struct str a, struct str b, size_t i, const unsigned *before, const unsigned *above,
                             unsigned *row)
{
	unsigned best = row[0] = (unsigned)i;

	for (size_t j = 1; j <= b.len; j++) {
		bool same = a.ptr[i - 1] == b.ptr[j - 1];

		row[j] = smaller(above[j - 1] + !same, smaller(above[j], row[j - 1]) + 1);
		if (i > 1 && j > 1 && a.ptr[i - 1] == b.ptr[j - 2] && a.ptr[i - 2] == b.ptr[j - 1])
			row[j] = smaller(row[j], before[j - 2] + 1);
		best = smaller(best, row[j]);
	}
	return best;
}

unsigned str_distance(struct str a, struct str b, unsigned limit)
{
	unsigned rows[3][DISTANCE_MAX_BYTES + 1];
	size_t longer = a.len > b.len ? a.len : b.len;
	size_t difference = longer - (a.len < b.len ? a.len : b.len);

	if (longer > DISTANCE_MAX_BYTES || difference > limit)
		return limit + 1;
	for (size_t j = 0; j <= b.len; j++)
		rows[0][j] = (unsigned)j;
	for (size_t i = 1; i <= a.len; i++)
		if (distance_row(a, b, i, rows[(i + 1) % 3], rows[(i + 2) % 3], rows[i % 3]) > limit + 1)
			return limit + 1;
	return smaller(rows[a.len % 3][b.len], limit + 1);
}
