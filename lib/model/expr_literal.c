#include "model/expr_literal.h"

#include <arpa/inet.h>
#include <jansson.h>

#include "model/literal_scan.h"

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
		return literal_is_date(text);
	case CLASS_TIME:
		return literal_is_time(text);
	case CLASS_TIMESTAMP:
		return literal_is_timestamp(text);
	case CLASS_INTERVAL:
		return literal_is_interval(text);
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
		return strstr(row->sql, "INT") != NULL ? "12" : "12.5";
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
