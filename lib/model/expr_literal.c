#include "model/expr_literal.h"

#include <arpa/inet.h>
#include <jansson.h>

/* ---- scanning -------------------------------------------------------------------------------------------------- */

struct scan {
	struct str rest;
};

static bool scan_char(struct scan *s, char c)
{
	if (s->rest.len == 0 || s->rest.ptr[0] != c)
		return false;
	s->rest = str_sub(s->rest, 1, s->rest.len);
	return true;
}

static bool scan_end(const struct scan *s)
{
	return s->rest.len == 0;
}

static size_t scan_digits(struct scan *s)
{
	size_t n = 0;

	while (n < s->rest.len && char_is_digit(s->rest.ptr[n]))
		n++;
	s->rest = str_sub(s->rest, n, s->rest.len);
	return n;
}

/* Exactly WIDTH digits, a number from MIN to MAX. */
static bool scan_field(struct scan *s, size_t width, unsigned min, unsigned max, unsigned *value)
{
	unsigned n = 0;

	if (s->rest.len < width)
		return false;
	for (size_t i = 0; i < width; i++) {
		if (!char_is_digit(s->rest.ptr[i]))
			return false;
		n = n * 10 + (unsigned)(s->rest.ptr[i] - '0');
	}
	s->rest = str_sub(s->rest, width, s->rest.len);
	if (value != NULL)
		*value = n;
	return n >= min && n <= max;
}

/* ---- dates and times ------------------------------------------------------------------------------------------- */

static bool scan_date(struct scan *s)
{
	static const unsigned char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	unsigned year = 0;
	unsigned month = 0;
	unsigned day = 0;

	if (!scan_field(s, 4, 1, 9999, &year) || !scan_char(s, '-') || !scan_field(s, 2, 1, 12, &month) ||
	    !scan_char(s, '-') || !scan_field(s, 2, 1, 31, &day))
		return false;
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	return day <= days[month - 1] + (month == 2 && leap ? 1u : 0u);
}

/* 12:30, 12:30:59, 12:30:59.25 */
static bool scan_time(struct scan *s)
{
	if (!scan_field(s, 2, 0, 23, NULL) || !scan_char(s, ':') || !scan_field(s, 2, 0, 59, NULL))
		return false;
	if (!scan_char(s, ':'))
		return true;
	if (!scan_field(s, 2, 0, 59, NULL))
		return false;
	if (!scan_char(s, '.'))
		return true;
	size_t digits = scan_digits(s);
	return digits >= 1 && digits <= 9;
}

/* Nothing, Z, +01, +01:30 */
static bool scan_zone(struct scan *s)
{
	if (scan_end(s) || scan_char(s, 'Z'))
		return true;
	if (!scan_char(s, '+') && !scan_char(s, '-'))
		return false;
	return scan_field(s, 2, 0, 15, NULL) && (!scan_char(s, ':') || scan_field(s, 2, 0, 59, NULL));
}

static bool fits_date(struct str text)
{
	struct scan s = { text };

	return scan_date(&s) && scan_end(&s);
}

static bool fits_time(struct str text)
{
	struct scan s = { text };

	return scan_time(&s) && scan_end(&s);
}

static bool fits_timestamp(struct str text)
{
	struct scan s = { text };

	if (!scan_date(&s))
		return false;
	if (scan_end(&s))
		return true;
	return (scan_char(&s, 'T') || scan_char(&s, ' ')) && scan_time(&s) && scan_zone(&s) && scan_end(&s);
}

/* TEXT is WORD, in any case. */
static bool is_word(struct str text, const char *word)
{
	if (text.len != strlen(word))
		return false;
	for (size_t i = 0; i < text.len; i++)
		if ((text.ptr[i] | 0x20) != word[i])
			return false;
	return true;
}

/* The unit of an interval, in the singular or plural. */
static bool scan_unit(struct scan *s)
{
	static const char *const units[] = { "second", "sec",  "minute", "min",  "hour",   "hr",
		                             "day",    "week", "month",  "year", "decade", "millisecond" };
	size_t end = str_find(s->rest, ' ');
	struct str word = str_sub(s->rest, 0, end);

	if (word.len > 1 && (word.ptr[word.len - 1] == 's' || word.ptr[word.len - 1] == 'S'))
		word.len--;
	for (size_t i = 0; i < countof(units); i++) {
		if (!is_word(word, units[i]))
			continue;
		s->rest = str_sub(s->rest, end, s->rest.len);
		return true;
	}
	return false;
}

/* 3 days, 1 year 2 months, -1 day 02:30, 02:30:00 */
static bool fits_interval_words(struct str text)
{
	struct scan s = { text };
	bool any = false;

	do {
		struct scan time = s;
		if (scan_time(&time) && scan_end(&time))
			return true;
		if (!scan_char(&s, '-'))
			scan_char(&s, '+');
		size_t digits = scan_digits(&s);
		if (digits == 0 || digits > 6 || (scan_char(&s, '.') && scan_digits(&s) == 0))
			return false;
		if (!scan_char(&s, ' ') || !scan_unit(&s))
			return false;
		any = true;
	} while (scan_char(&s, ' '));
	return any && scan_end(&s);
}

/* P1Y2M3DT4H5M6S, each part at most once and in this order; P2W */
static bool fits_interval_iso(struct str text)
{
	struct scan s = { text };
	const char *units = "YMWD";
	bool time = false;
	bool any = false;

	if (!scan_char(&s, 'P'))
		return false;
	while (!scan_end(&s)) {
		if (!time && scan_char(&s, 'T')) {
			units = "HMS";
			time = true;
			any = false;
			continue;
		}
		size_t digits = scan_digits(&s);
		if (digits == 0 || digits > 6 || s.rest.len == 0 || s.rest.ptr[0] == '\0')
			return false;
		const char *unit = strchr(units, s.rest.ptr[0]);
		if (unit == NULL)
			return false;
		units = unit + 1;
		scan_char(&s, *unit);
		any = true;
	}
	return any;
}

/* ---- others ---------------------------------------------------------------------------------------------------- */

static bool fits_uuid(struct str text)
{
	if (text.len != 36)
		return false;
	for (size_t i = 0; i < text.len; i++) {
		bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
		if (hyphen ? text.ptr[i] != '-' : !char_is_hex_digit(text.ptr[i]))
			return false;
	}
	return true;
}

static bool fits_macaddr(struct str text)
{
	if (text.len != 17)
		return false;
	for (size_t i = 0; i < text.len; i++)
		if (i % 3 == 2 ? text.ptr[i] != ':' : !char_is_hex_digit(text.ptr[i]))
			return false;
	return true;
}

/* \x, then two hexadecimal digits a byte. */
static bool fits_bytes(struct str text)
{
	if (text.len % 2 != 0 || !str_starts(text, STR("\\x")))
		return false;
	for (size_t i = 2; i < text.len; i++)
		if (!char_is_hex_digit(text.ptr[i]))
			return false;
	return true;
}

/* A number from -MAX to MAX in front of END, with spaces around it. */
static bool take_degrees(struct str *rest, char end, const char *max)
{
	struct str number = str_trim(str_sub(*rest, 0, str_find(*rest, end)));
	struct str size = str_starts(number, STR("-")) ? str_sub(number, 1, number.len) : number;

	*rest = str_sub(*rest, str_find(*rest, end) + 1, rest->len);
	return number.len > 0 && literal_is_number(number) && literal_compare(size, str_from(max)) <= 0;
}

/* (latitude, longitude) */
static bool fits_point(struct str text)
{
	struct str rest = str_trim(text);

	if (!str_starts(rest, STR("(")) || !str_ends(rest, STR(")")) || str_find(rest, ',') == rest.len)
		return false;
	rest = str_sub(rest, 1, rest.len);
	return take_degrees(&rest, ',', "90") && take_degrees(&rest, ')', "180") && rest.len == 0;
}

bool literal_is_json(struct str text)
{
	json_error_t error;

	json_t *value = json_loadb(text.ptr, text.len, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, &error);
	json_decref(value);
	return value != NULL;
}

/* No bit of ADDRESS behind the first BITS of its BYTES is set. */
static bool is_network(const unsigned char *address, unsigned bytes, unsigned bits)
{
	for (unsigned i = bits; i < bytes * 8; i++)
		if (address[i / 8] & (0x80u >> i % 8))
			return false;
	return true;
}

/* An address of IPv4 or IPv6, with /bits or without; a network has nothing behind its bits. */
static bool fits_inet(struct str text, bool network)
{
	char copy[INET6_ADDRSTRLEN + 1];
	unsigned char address[16];
	size_t slash = str_find(text, '/');
	bool v6 = str_find(text, ':') < text.len;
	unsigned max = v6 ? 128 : 32;
	unsigned bits = max;

	if (slash >= sizeof(copy))
		return false;
	memcpy(copy, text.ptr, slash);
	copy[slash] = '\0';
	if (strlen(copy) != slash || inet_pton(v6 ? AF_INET6 : AF_INET, copy, address) != 1)
		return false;
	if (slash < text.len) {
		struct scan s = { str_sub(text, slash + 1, text.len) };
		size_t width = s.rest.len;
		if (width < 1 || width > 3 || !scan_field(&s, width, 0, max, &bits))
			return false;
	}
	return !network || is_network(address, max / 8, bits);
}

bool literal_fits(struct str text, const struct type_row *row)
{
	switch (row->class) {
	case CLASS_TEXT:
		return true;
	case CLASS_NUMBER:
		return literal_is_number(text);
	case CLASS_DATE:
		return fits_date(text);
	case CLASS_TIME:
		return fits_time(text);
	case CLASS_TIMESTAMP:
		return fits_timestamp(text);
	case CLASS_INTERVAL:
		return fits_interval_words(text) || fits_interval_iso(text);
	case CLASS_UUID:
		return fits_uuid(text);
	case CLASS_INET:
		return strcmp(row->sql, "MACADDR") == 0 ? fits_macaddr(text)
		                                        : fits_inet(text, strcmp(row->sql, "CIDR") == 0);
	case CLASS_JSON:
		return !row->composite && literal_is_json(text);
	case CLASS_BYTES:
		return fits_bytes(text);
	case CLASS_POINT:
		return fits_point(text);
	case CLASS_BOOLEAN:
	case CLASS_ARRAY:
	case CLASS_REFERENCE:
	case CLASS_UNION:
	case CLASS_LINKS:
	case CLASS_COUNT:
		return false;
	}
	return false;
}

const char *literal_example(const struct type_row *row)
{
	switch (row->class) {
	case CLASS_DATE:
		return "'2025-12-31'";
	case CLASS_TIME:
		return "'23:59:00'";
	case CLASS_TIMESTAMP:
		return "'2025-12-31T23:59:00Z'";
	case CLASS_INTERVAL:
		return "'3 days', '1 month 12:00'";
	case CLASS_UUID:
		return "'123e4567-e89b-12d3-a456-426614174000'";
	case CLASS_NUMBER:
		return "12.5";
	case CLASS_BOOLEAN:
		return "TRUE or FALSE";
	case CLASS_INET:
		return strcmp(row->sql, "MACADDR") == 0 ? "'08:00:2b:01:02:03'"
		       : strcmp(row->sql, "CIDR") == 0  ? "'192.168.0.0/16'"
		                                        : "'192.168.1.1'";
	case CLASS_JSON:
		return row->composite ? "" : "'{\"key\": \"value\"}'";
	case CLASS_BYTES:
		return "'\\x48656c6c6f'";
	case CLASS_POINT:
		return "'(48.85, 2.35)', latitude and longitude";
	case CLASS_TEXT:
	case CLASS_ARRAY:
	case CLASS_REFERENCE:
	case CLASS_UNION:
	case CLASS_LINKS:
	case CLASS_COUNT:
		return "";
	}
	return "";
}

/* ---- numbers --------------------------------------------------------------------------------------------------- */

/* 0.<digits> * 10^point, without leading zeros; digits may include a '.', which does not count. */
struct decimal {
	bool negative;
	struct str digits;
	long point;
};

static bool decimal_scan(struct str text, struct decimal *d)
{
	struct scan s = { text };
	long exponent = 0;

	d->negative = scan_char(&s, '-');
	if (!d->negative)
		scan_char(&s, '+');
	d->digits = s.rest;
	size_t whole = scan_digits(&s);
	if (whole == 0 || (scan_char(&s, '.') && scan_digits(&s) == 0))
		return false;
	d->digits = str_sub(d->digits, 0, d->digits.len - s.rest.len);
	if (scan_char(&s, 'e') || scan_char(&s, 'E')) {
		bool negative = scan_char(&s, '-');
		if (!negative)
			scan_char(&s, '+');
		struct str digits = s.rest;
		size_t width = scan_digits(&s);
		if (width == 0 || width > 3)
			return false;
		for (size_t i = 0; i < width; i++)
			exponent = exponent * 10 + (digits.ptr[i] - '0');
		exponent = negative ? -exponent : exponent;
	}
	d->point = (long)whole + exponent;
	while (d->digits.len > 0 && (d->digits.ptr[0] == '0' || d->digits.ptr[0] == '.')) {
		if (d->digits.ptr[0] == '0')
			d->point--;
		d->digits = str_sub(d->digits, 1, d->digits.len);
	}
	while (str_ends(d->digits, STR(".")) || str_ends(d->digits, STR("0")))
		d->digits.len--;
	if (d->digits.len == 0)
		*d = (struct decimal){ false, STR_EMPTY, 0 };
	return scan_end(&s);
}

bool literal_is_number(struct str text)
{
	struct decimal d;

	return text.len <= 200 && decimal_scan(text, &d);
}

/* The digit at *I, the '.' left out; '0' behind the end. */
static char decimal_digit(const struct decimal *d, size_t *i)
{
	if (*i < d->digits.len && d->digits.ptr[*i] == '.')
		(*i)++;
	return *i < d->digits.len ? d->digits.ptr[(*i)++] : '0';
}

static int decimal_compare_size(const struct decimal *a, const struct decimal *b)
{
	size_t i = 0;
	size_t k = 0;

	if (a->digits.len == 0 || b->digits.len == 0)
		return (a->digits.len > 0) - (b->digits.len > 0);
	if (a->point != b->point)
		return a->point < b->point ? -1 : 1;
	while (i < a->digits.len || k < b->digits.len) {
		char x = decimal_digit(a, &i);
		char y = decimal_digit(b, &k);
		if (x != y)
			return x < y ? -1 : 1;
	}
	return 0;
}

int literal_compare(struct str a, struct str b)
{
	struct decimal x;
	struct decimal y;

	if (!decimal_scan(a, &x) || !decimal_scan(b, &y))
		BUG("not a number: %.*s, %.*s", STR_ARG(a), STR_ARG(b));
	if (x.negative != y.negative)
		return x.negative ? -1 : 1;
	int order = decimal_compare_size(&x, &y);
	return x.negative ? -order : order;
}

bool literal_is_whole(struct str number)
{
	struct decimal d;
	long digits = 0;

	if (!decimal_scan(number, &d))
		return false;
	for (size_t i = 0; i < d.digits.len; i++)
		digits += d.digits.ptr[i] != '.';
	return digits <= d.point;
}
