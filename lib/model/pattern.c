#include "model/pattern.h"

#include <regex.h>
#include <stdlib.h>

#include "base/limits.h"
#include "base/util.h"
#include "diag/utf8.h"

enum {
	MAX_REPEAT = LIMIT_PATTERN_REPEAT,
	MAX_PATTERN = LIMIT_PATTERN_BYTES,
	MAX_DEPTH = LIMIT_PATTERN_NESTING,
	MAX_SIZE = LIMIT_PATTERN_SIZE
};

struct reader {
	struct str text;
	size_t at;
	unsigned depth;
	/* For each parenthesis that is open: it looks ahead or behind, and cannot be repeated. */
	bool looks[MAX_DEPTH + 1];
	bool can_repeat; /* something stands before that a quantifier can follow */
	/* PostgreSQL writes repetitions out, and refuses what gets too large: so many characters there are, on each level. */
	size_t size[MAX_DEPTH + 1];
	size_t last; /* of them, those of what stands before */
};

static bool at_end(const struct reader *r)
{
	return r->at >= r->text.len;
}

static bool take(struct reader *r, const char *what)
{
	if (!str_starts(str_sub(r->text, r->at, r->text.len), str_from(what)))
		return false;
	r->at += strlen(what);
	return true;
}

/* ---- escapes --------------------------------------------------------------------------------------------------- */

enum { ANY_OF_CLASS = -1, LAST_CHARACTER = 0x10FFFF };

static const char *read_hex(struct reader *r, size_t least, size_t most, long *c)
{
	size_t n = 0;
	for (*c = 0; !at_end(r) && n < most && char_is_hex_digit(r->text.ptr[r->at]); r->at++, n++) {
		char digit = r->text.ptr[r->at];
		int value = char_is_digit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
		*c = *c > LAST_CHARACTER ? *c : *c * 16 + value;
	}
	if (n < least)
		return "an escape lacks its digits";
	return *c > LAST_CHARACTER ? "an escape is the number of no character" : NULL;
}

/* Behind the backslash; *C is the character, or ANY_OF_CLASS. In brackets only characters and classes may stand. */
static const char *read_escape(struct reader *r, bool brackets, long *c)
{
	static const char letters[] = "abBefnrtv", values[] = "\a\b\\\033\f\n\r\t\v";
	if (at_end(r))
		return "nothing follows the backslash";
	char letter = r->text.ptr[r->at++];
	const char *found = strchr(letters, letter);
	*c = (unsigned char)letter;
	if (letter == 'x')
		return read_hex(r, 1, 255, c);
	if (letter == 'u' || letter == 'U')
		return read_hex(r, letter == 'u' ? 4 : 8, letter == 'u' ? 4 : 8, c);
	if (letter == 'c') {
		if (at_end(r))
			return "nothing follows \\c";
		*c = r->text.ptr[r->at++] & 0x1F;
		return NULL;
	}
	if (letter >= '1' && letter <= '9')
		return brackets ? "a back reference stands in brackets" : "back references are not allowed";
	if (letter == '0') {
		*c = 0;
		return NULL;
	}
	if (!char_is_letter(letter))
		return NULL;
	if (found != NULL) {
		*c = values[found - letters];
		return NULL;
	}
	*c = ANY_OF_CLASS;
	if (strchr("dsw", letter) != NULL)
		return NULL;
	if (strchr("AmMyYZDSW", letter) == NULL)
		return "this letter has no meaning behind a backslash";
	r->can_repeat = strchr("DSW", letter) != NULL; /* the others ask where they stand */
	return brackets ? "this escape does not belong into brackets" : NULL;
}

/* ---- brackets -------------------------------------------------------------------------------------------------- */

static const char *read_class(struct reader *r, char kind)
{
	static const char *const names[] = { "alpha", "upper", "lower", "digit", "xdigit", "alnum", "print",
		                             "punct", "graph", "space", "cntrl", "blank",  "word" };
	size_t start = r->at;
	while (!at_end(r) && !(r->text.ptr[r->at] == kind && r->at + 1 < r->text.len && r->text.ptr[r->at + 1] == ']'))
		r->at++;
	struct str name = str_sub(r->text, start, r->at - start);
	if (at_end(r))
		return "a class of characters does not end";
	r->at += 2;
	for (size_t i = 0; kind == ':' && i < countof(names); i++)
		if (str_is(name, names[i]))
			return NULL;
	return kind == ':' ? "there is no such class of characters" : "collating elements are not allowed";
}

/* One member; *C is the character, or ANY_OF_CLASS. */
static const char *read_member(struct reader *r, long *c)
{
	*c = ANY_OF_CLASS;
	if (take(r, "[:"))
		return read_class(r, ':');
	if (take(r, "[."))
		return read_class(r, '.');
	if (take(r, "[="))
		return read_class(r, '=');
	if (take(r, "\\"))
		return read_escape(r, true, c);
	struct utf8_char next = utf8_next(r->text, r->at);
	*c = (long)next.code;
	r->at += next.len;
	return NULL;
}

/* A '-' that is no member: neither the first one nor the last. */
static bool at_range(const struct reader *r)
{
	return r->at + 1 < r->text.len && r->text.ptr[r->at] == '-' && r->text.ptr[r->at + 1] != ']';
}

static const char *read_brackets(struct reader *r)
{
	bool first = true;
	take(r, "^");
	while (!at_end(r) && (first || r->text.ptr[r->at] != ']')) {
		long low, high;
		const char *problem = read_member(r, &low);
		first = false;
		if (problem != NULL)
			return problem;
		if (!at_range(r))
			continue;
		r->at++;
		problem = read_member(r, &high);
		if (problem != NULL)
			return problem;
		if (low == ANY_OF_CLASS || high == ANY_OF_CLASS)
			return "a class of characters cannot be an end of a range";
		if (low > high)
			return "a range in brackets runs backwards";
		if (at_range(r))
			return "the end of a range in brackets cannot begin another one";
	}
	return take(r, "]") ? NULL : "a bracket does not end";
}

/* ---- quantifiers ----------------------------------------------------------------------------------------------- */

static bool read_number(struct reader *r, int *n)
{
	size_t start = r->at;
	for (*n = 0; !at_end(r) && char_is_digit(r->text.ptr[r->at]); r->at++)
		*n = *n > MAX_REPEAT ? *n : *n * 10 + (r->text.ptr[r->at] - '0');
	return r->at > start;
}

/* So many more of what stands before. */
static const char *add_size(struct reader *r, size_t count)
{
	r->last += count;
	r->size[r->depth] += count;
	return r->size[r->depth] > MAX_SIZE ? "its repetitions come to too much" : NULL;
}

static const char *read_braces(struct reader *r)
{
	int least, most;
	if (!read_number(r, &least))
		return "a number must follow the brace";
	most = least;
	if (take(r, ",") && !read_number(r, &most))
		most = MAX_REPEAT;
	if (!take(r, "}"))
		return "a brace does not end";
	if (least > MAX_REPEAT || most > MAX_REPEAT)
		return "a repetition goes to 255 at most";
	if (least > most)
		return "a repetition runs backwards";
	return most > 1 ? add_size(r, r->last * (size_t)(most - 1)) : NULL;
}

static const char *read_quantifier(struct reader *r, bool brace)
{
	if (!r->can_repeat)
		return "nothing stands here that could be repeated";
	r->can_repeat = false;
	const char *problem = brace ? read_braces(r) : NULL;
	take(r, "?");
	return problem;
}

/* ---- the pattern ----------------------------------------------------------------------------------------------- */

static const char *read_open(struct reader *r)
{
	bool looks = take(r, "?=") || take(r, "?!") || take(r, "?<=") || take(r, "?<!");
	if (!looks && !take(r, "?:") && take(r, "?"))
		return "there is no such kind of parentheses";
	r->can_repeat = false;
	r->looks[r->depth] = looks;
	if (++r->depth > MAX_DEPTH)
		return "parentheses are nested too deeply";
	r->size[r->depth] = 0;
	return NULL;
}

static const char *read_close(struct reader *r)
{
	if (r->depth == 0)
		return "a parenthesis closes that was never opened";
	r->can_repeat = !r->looks[--r->depth];
	r->last = 0;
	return add_size(r, r->size[r->depth + 1]);
}

static const char *read_piece(struct reader *r)
{
	char c = r->text.ptr[r->at++];
	long character;
	const char *problem = NULL;
	switch (c) {
	case '\\':
		r->can_repeat = true;
		problem = read_escape(r, false, &character);
		break;
	case '[':
		r->can_repeat = true;
		problem = read_brackets(r);
		break;
	case '(':
		return read_open(r);
	case ')':
		return read_close(r);
	case '|':
	case '^':
		r->can_repeat = false;
		return NULL;
	case '$':
		r->can_repeat = false;
		return NULL;
	case '*':
	case '+':
	case '?':
		return read_quantifier(r, false);
	case '{':
		if (!at_end(r) && char_is_digit(r->text.ptr[r->at]))
			return read_quantifier(r, true);
		r->can_repeat = true;
		break;
	default:
		if (((unsigned char)c & 0xC0) == 0x80)
			return NULL; /* of the character before */
		r->can_repeat = true;
		break;
	}
	r->last = 0;
	return problem != NULL ? problem : add_size(r, 1);
}

const char *pattern_problem(struct str pattern, size_t *at)
{
	struct reader r = { .text = pattern };
	*at = 0;
	if (pattern.len == 0)
		return "it is empty";
	if (pattern.len > MAX_PATTERN)
		return "it is too long";
	if (take(&r, "***"))
		return "directors are not allowed";
	if (str_starts(pattern, STR("(?")) && pattern.len > 2 && pattern.ptr[2] >= 'a' && pattern.ptr[2] <= 'z')
		return "embedded options are not allowed";
	while (!at_end(&r)) {
		*at = r.at;
		const char *problem = read_piece(&r);
		if (problem != NULL)
			return problem;
	}
	*at = r.at;
	return r.depth > 0 ? "a parenthesis does not end" : NULL;
}

/* ---- matching -------------------------------------------------------------------------------------------------- */

/* PATTERN as POSIX has it, of which PostgreSQL's are a superset; false: it is not in the common part. */
static bool to_posix(struct str pattern, char *posix)
{
	size_t n = 0;
	for (size_t i = 0; i < pattern.len; i++) {
		char c = pattern.ptr[i];
		char next = i + 1 < pattern.len ? pattern.ptr[i + 1] : '\0';
		if (c == '\\' || c == '\0' || (unsigned char)c >= 0x80)
			return false;
		if (strchr("*+?}", c) != NULL && next == '?')
			return false;
		if (c == '{' && !char_is_digit(next)) /* a character, but a{,2} is none to everybody */
			return false;
		posix[n++] = c;
		if (c != '(' || next != '?')
			continue;
		if (i + 2 >= pattern.len || pattern.ptr[i + 2] != ':')
			return false;
		i += 2;
	}
	posix[n] = '\0';
	return true;
}

enum pattern_match pattern_match(struct str pattern, bool nocase, struct str text)
{
	char posix[MAX_PATTERN + 1];
	char copy[MAX_PATTERN + 1];
	regex_t regex;
	if (pattern.len > MAX_PATTERN || text.len > MAX_PATTERN || !to_posix(pattern, posix))
		return PATTERN_UNKNOWN;
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] == '\0' || (unsigned char)text.ptr[i] >= 0x80)
			return PATTERN_UNKNOWN;
	memcpy(copy, text.ptr, text.len);
	copy[text.len] = '\0';
	if (regcomp(&regex, posix, REG_EXTENDED | REG_NOSUB | (nocase ? REG_ICASE : 0)) != 0)
		return PATTERN_UNKNOWN;
	int answer = regexec(&regex, copy, 0, NULL, 0);
	regfree(&regex);
	return answer == 0 ? PATTERN_MATCHES : answer == REG_NOMATCH ? PATTERN_DIFFERS : PATTERN_UNKNOWN;
}
