#include "base/format.h"

#include <string.h>

struct target {
	char *at;
	size_t left;
};

static bool put(struct target *t, const char *text, size_t len)
{
	if (len > t->left)
		return false;
	memcpy(t->at, text, len);
	t->at += len;
	t->left -= len;
	return true;
}

static bool put_number(struct target *t, size_t n, bool negative)
{
	char digits[24], *start = digits + sizeof(digits);

	do
		*--start = (char)('0' + n % 10);
	while ((n /= 10) > 0);
	if (negative)
		*--start = '-';
	return put(t, start, (size_t)(digits + sizeof(digits) - start));
}

static bool put_int(struct target *t, int n)
{
	return put_number(t, (size_t)(n < 0 ? -(long long)n : n), n < 0);
}

/* Of a text that has LEN bytes at most. */
static bool put_part(struct target *t, int len, const char *text)
{
	const char *end;

	if (len <= 0)
		return len == 0;
	end = memchr(text, '\0', (size_t)len);
	return put(t, text, end ? (size_t)(end - text) : (size_t)len);
}

bool format_simple(char *to, size_t room, size_t *len, const char *format, va_list ap)
{
	struct target t = { to, room };
	bool ok = true;

	while (ok && *format) {
		size_t plain = 0;

		while (format[plain] && format[plain] != '%')
			plain++;
		ok = plain == 0 || put(&t, format, plain);
		format += plain;
		if (!ok || !*format)
			break;
		format++;
		if (*format == 's') {
			const char *text = va_arg(ap, const char *);

			ok = put(&t, text, strlen(text));
		} else if (format[0] == '.' && format[1] == '*' && format[2] == 's') {
			int most = va_arg(ap, int);

			ok = put_part(&t, most, va_arg(ap, const char *));
			format += 2;
		} else if (*format == 'd') {
			ok = put_int(&t, va_arg(ap, int));
		} else if (*format == 'u') {
			ok = put_number(&t, va_arg(ap, unsigned), false);
		} else if (format[0] == 'z' && format[1] == 'u') {
			ok = put_number(&t, va_arg(ap, size_t), false);
			format++;
		} else if (*format == 'c') {
			char c = (char)va_arg(ap, int);

			ok = put(&t, &c, 1);
		} else {
			ok = *format == '%' && put(&t, "%", 1);
		}
		format++;
	}
	*len = room - t.left;
	return ok;
}
