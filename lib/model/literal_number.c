/* Literals of numbers: whether a text is one, and how two of them compare, exactly. */
#include "model/expr_literal.h"

#include "base/util.h"
#include "model/literal_scan.h"

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
