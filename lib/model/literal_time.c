/* Literals of dates, times and intervals. */
#include "model/literal_scan.h"

#include "base/util.h"

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

/* What follows the hours: 30, 30:59, 30:59.25 */
static bool scan_minutes(struct scan *s)
{
	if (!scan_char(s, ':') || !scan_field(s, 2, 0, 59, NULL))
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

static bool scan_time(struct scan *s)
{
	return scan_field(s, 2, 0, 23, NULL) && scan_minutes(s);
}

/* A length of time has hours as it likes: 36:00. */
static bool scan_hours(struct scan *s)
{
	size_t digits = scan_digits(s);

	return digits >= 1 && digits <= 4 && scan_minutes(s);
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

bool literal_is_date(struct str text)
{
	struct scan s = { text };

	return scan_date(&s) && scan_end(&s);
}

bool literal_is_time(struct str text)
{
	struct scan s = { text };

	return scan_time(&s) && scan_end(&s);
}

bool literal_is_timestamp(struct str text)
{
	struct scan s = { text };

	if (!scan_date(&s))
		return false;
	if (scan_end(&s))
		return true;
	return (scan_char(&s, 'T') || scan_char(&s, ' ')) && scan_time(&s) && scan_zone(&s) && scan_end(&s);
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
		if (!str_eq_nocase(word, str_from(units[i])))
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

	do {
		struct scan time = s;
		if (scan_hours(&time) && scan_end(&time))
			return true;
		if (!scan_char(&s, '-'))
			scan_char(&s, '+');
		size_t digits = scan_digits(&s);
		if (digits == 0 || digits > 6 || (scan_char(&s, '.') && scan_digits(&s) == 0))
			return false;
		if (!scan_char(&s, ' ') || !scan_unit(&s))
			return false;
	} while (scan_char(&s, ' '));
	return scan_end(&s);
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

bool literal_is_interval(struct str text)
{
	return fits_interval_words(text) || fits_interval_iso(text);
}
