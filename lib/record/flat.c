#include "record/flat.h"

#include "base/out.h"
#include "base/util.h"

/* ---- writing ----------------------------------------------------------------------------------------------------- */

enum { START = 1, PLAIN = 2, QUOTED = 4 };

/* A table, since every byte of every record passes here. START: begins a plain text; QUOTED: stands for itself in quotes. */
#define S (START | PLAIN | QUOTED)
#define P (PLAIN | QUOTED)
#define Q QUOTED
static const unsigned char classes[128] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* control characters */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* more of them */
	Q, Q, 0, Q, Q, Q, Q, Q, Q, Q, Q, Q, Q, P, P, S, /*  !"#$%&'()*+,-./ */
	S, S, S, S, S, S, S, S, S, S, Q, Q, Q, Q, Q, Q, /* 0123456789:;<=>? */
	Q, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, /* @ABCDEFGHIJKLMNO */
	S, S, S, S, S, S, S, S, S, S, S, Q, 0, Q, Q, S, /* PQRSTUVWXYZ[\]^_ */
	Q, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, /* `abcdefghijklmno */
	S, S, S, S, S, S, S, S, S, S, S, Q, Q, Q, Q, 0, /* pqrstuvwxyz{|}~ */
};
#undef S
#undef P
#undef Q

static unsigned class_of(char c)
{
	unsigned char byte = (unsigned char)c;
	return byte < sizeof(classes) ? classes[byte] : 0;
}

static bool is_plain(struct str s)
{
	if (s.len == 0 || !(class_of(s.ptr[0]) & START))
		return false;
	for (size_t i = 1; i < s.len; i++)
		if (!(class_of(s.ptr[i]) & PLAIN))
			return false;
	return true;
}

/* Characters above ASCII that break lines in YAML, or are not allowed to stand there as they are. */
static const struct {
	char bytes[4];
	char escape[7];
} special[] = {
	{ "\xc2\x85", "\\u0085" },
	{ "\xe2\x80\xa8", "\\u2028" },
	{ "\xe2\x80\xa9", "\\u2029" },
	{ "\xef\xbb\xbf", "\\uFEFF" },
};

/* Length of what is written as an escape at the start of S; 0: its first byte stands for itself. */
static size_t find_escape(struct str s, char escape[8])
{
	static const char digits[] = "0123456789ABCDEF";
	unsigned char c = (unsigned char)s.ptr[0];
	if (c < 0x20 || c == 0x7f) {
		memcpy(escape, (char[]){ '\\', 'x', digits[c >> 4], digits[c & 15], '\0' }, 5);
		return 1;
	}
	if (c == '"' || c == '\\') {
		memcpy(escape, (char[]){ '\\', (char)c, '\0' }, 3);
		return 1;
	}
	for (size_t i = 0; c >= 0x80 && i < countof(special); i++)
		if (str_starts(s, str_from(special[i].bytes))) {
			memcpy(escape, special[i].escape, sizeof(special[i].escape));
			return strlen(special[i].bytes);
		}
	return 0;
}

static void write_text(struct out *o, struct str s)
{
	size_t start = 0, len;
	char escape[8];
	if (is_plain(s)) {
		out_raw(o, s);
		return;
	}
	out_char(o, '"');
	for (size_t i = 0; i < s.len;) {
		if (class_of(s.ptr[i]) & QUOTED) {
			i++;
			continue;
		}
		len = find_escape(str_sub(s, i, s.len), escape);
		if (len == 0) {
			i++;
			continue;
		}
		out_raw(o, str_sub(s, start, i - start));
		out_raw(o, str_from(escape));
		i += len;
		start = i;
	}
	out_raw(o, str_sub(s, start, s.len));
	out_char(o, '"');
}

static const char *text_at(const void *place)
{
	const char *text;
	memcpy(&text, place, sizeof(text));
	return text;
}

static void write_spaces(struct out *o, unsigned count)
{
	static const char spaces[] = "                                ";
	if (count >= sizeof(spaces))
		BUG("a record is nested too deeply");
	out_raw(o, (struct str){ spaces, count });
}

static void write_struct(struct out *o, const cyaml_schema_field_t *fields, const char *data, unsigned indent,
                         bool in_item);

static unsigned count_at(const char *data, const cyaml_schema_field_t *f)
{
	unsigned count;
	if (f->count_size != sizeof(count))
		BUG("the count of '%s' is no unsigned", f->key);
	memcpy(&count, data + f->count_offset, sizeof(count));
	return count;
}

static void write_items(struct out *o, const cyaml_schema_value_t *entry, const char *items, unsigned count,
                        unsigned indent)
{
	size_t size = entry->type == CYAML_STRING ? sizeof(char *) : entry->data_size;
	for (unsigned i = 0; i < count; i++, items += size) {
		write_spaces(o, indent);
		out_raw(o, STR("- "));
		if (entry->type == CYAML_STRING) {
			write_text(o, str_from(text_at(items)));
			out_char(o, '\n');
		} else {
			write_struct(o, entry->mapping.fields, items, indent + 2, true);
		}
	}
}

static bool is_absent(const cyaml_schema_field_t *f, const char *data)
{
	return (f->value.flags & CYAML_FLAG_OPTIONAL) && text_at(data + f->data_offset) == NULL;
}

static void write_field(struct out *o, const cyaml_schema_field_t *f, const char *data, unsigned indent)
{
	unsigned count;
	out_raw(o, str_from(f->key));
	switch (f->value.type) {
	case CYAML_STRING:
		out_raw(o, STR(": "));
		write_text(o, str_from(text_at(data + f->data_offset)));
		out_char(o, '\n');
		break;
	case CYAML_SEQUENCE:
		count = count_at(data, f);
		out_raw(o, count > 0 ? STR(":\n") : STR(": []\n"));
		write_items(o, f->value.sequence.entry, text_at(data + f->data_offset), count, indent);
		break;
	case CYAML_MAPPING:
		out_raw(o, STR(":\n"));
		write_struct(o, f->value.mapping.fields, data + f->data_offset, indent + 2, false);
		break;
	default:
		BUG("records have no values of the kind of '%s'", f->key);
	}
}

/* The first key of an item stands behind its dash. */
static void write_struct(struct out *o, const cyaml_schema_field_t *fields, const char *data, unsigned indent,
                         bool in_item)
{
	for (const cyaml_schema_field_t *f = fields; f->key != NULL; f++) {
		if (is_absent(f, data))
			continue;
		if (!in_item)
			write_spaces(o, indent);
		in_item = false;
		write_field(o, f, data, indent);
	}
}

struct str flat_save(struct arena *arena, const cyaml_schema_value_t *schema, const void *data)
{
	struct out o;
	out_init(&o, arena);
	write_struct(&o, schema->mapping.fields, data, 0, false);
	return out_text(&o);
}

/* ---- reading ----------------------------------------------------------------------------------------------------- */

/* TEXT ends with a NUL byte; what is read of it stays there, ended and freed of its escapes in place. */
struct reader {
	struct arena *arena;
	char *at;
};

static bool take(struct reader *r, const char *literal, size_t len)
{
	if (strncmp(r->at, literal, len) != 0)
		return false;
	r->at += len;
	return true;
}

static bool take_char(struct reader *r, char c)
{
	if (*r->at != c)
		return false;
	r->at++;
	return true;
}

/* KEY and its colon. */
static bool take_key(struct reader *r, const char *key)
{
	char *at = r->at;
	for (; *key != '\0' && *at == *key; key++)
		at++;
	if (*key != '\0' || *at != ':')
		return false;
	r->at = at + 1;
	return true;
}

static bool take_spaces(struct reader *r, unsigned count)
{
	for (unsigned i = 0; i < count; i++)
		if (r->at[i] != ' ')
			return false;
	r->at += count;
	return true;
}

static int hex_digit(char c)
{
	return char_is_digit(c) ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Behind a backslash; writes what it means to *TO. */
static bool take_escape(struct reader *r, char **to)
{
	if (*r->at == '"' || *r->at == '\\') {
		*(*to)++ = *r->at++;
		return true;
	}
	if (*r->at == 'x') {
		int high = hex_digit(r->at[1]), low = high >= 0 ? hex_digit(r->at[2]) : -1;
		if (low < 0 || high * 16 + low == 0 || high >= 8)
			return false;
		*(*to)++ = (char)(high * 16 + low);
		r->at += 3;
		return true;
	}
	for (size_t i = 0; i < countof(special); i++)
		if (take(r, special[i].escape + 1, strlen(special[i].escape + 1))) {
			size_t len = strlen(special[i].bytes);
			memcpy(*to, special[i].bytes, len);
			*to += len;
			return true;
		}
	return false;
}

/* The rest of a line, as a text. No escape is shorter than what it means. */
static bool take_text(struct reader *r, char **text)
{
	if (*r->at != '"') {
		*text = r->at;
		while (class_of(*r->at) & PLAIN)
			r->at++;
		if (*r->at != '\n' || r->at == *text || !(class_of(**text) & START))
			return false;
		*r->at++ = '\0';
		return true;
	}
	*text = ++r->at;
	while (class_of(*r->at) & QUOTED)
		r->at++;
	char *to = r->at;
	while (*r->at != '"') {
		if (*r->at == '\0' || *r->at == '\n')
			return false;
		if (*r->at != '\\')
			*to++ = *r->at++;
		else if (r->at++, !take_escape(r, &to))
			return false;
	}
	r->at++;
	*to = '\0';
	return take_char(r, '\n');
}

static bool read_struct(struct reader *r, const cyaml_schema_field_t *fields, char *data, unsigned indent,
                        bool in_item);

/* Items from here on: lines that begin with INDENT and a dash. */
static unsigned count_items(const struct reader *r, unsigned indent)
{
	unsigned count = 0;
	for (const char *line = r->at; *line != '\0'; line++) {
		unsigned spaces = 0;
		while (line[spaces] == ' ')
			spaces++;
		if (spaces < indent || (spaces == indent && line[spaces] != '-'))
			break;
		count += spaces == indent;
		line = strchr(line + spaces, '\n');
		if (line == NULL)
			break;
	}
	return count;
}

static bool read_items(struct reader *r, const cyaml_schema_field_t *f, char *data, unsigned indent)
{
	const cyaml_schema_value_t *entry = f->value.sequence.entry;
	size_t size = entry->type == CYAML_STRING ? sizeof(char *) : entry->data_size;
	unsigned count = 0;
	if (!take(r, " []\n", 4)) {
		count = take(r, "\n", 1) ? count_items(r, indent) : 0;
		if (count == 0)
			return false;
	}
	char *items = arena_alloc_array(r->arena, count, size);
	memcpy(data + f->data_offset, &items, sizeof(items));
	memcpy(data + f->count_offset, &count, sizeof(count));
	for (unsigned i = 0; i < count; i++, items += size) {
		char *text;
		if (!take_spaces(r, indent) || !take(r, "- ", 2))
			return false;
		if (entry->type != CYAML_STRING) {
			if (!read_struct(r, entry->mapping.fields, items, indent + 2, true))
				return false;
			continue;
		}
		if (!take_text(r, &text))
			return false;
		memcpy(items, &text, sizeof(text));
	}
	return true;
}

/* Behind the colon of its key. */
static bool read_field(struct reader *r, const cyaml_schema_field_t *f, char *data, unsigned indent)
{
	char *text;
	switch (f->value.type) {
	case CYAML_STRING:
		if (!take_char(r, ' ') || !take_text(r, &text))
			return false;
		memcpy(data + f->data_offset, &text, sizeof(text));
		return true;
	case CYAML_SEQUENCE:
		return read_items(r, f, data, indent);
	case CYAML_MAPPING:
		return take(r, "\n", 1) &&
		       read_struct(r, f->value.mapping.fields, data + f->data_offset, indent + 2, false);
	default:
		BUG("records have no values of the kind of '%s'", f->key);
	}
}

static bool read_struct(struct reader *r, const cyaml_schema_field_t *fields, char *data, unsigned indent, bool in_item)
{
	for (const cyaml_schema_field_t *f = fields; f->key != NULL; f++) {
		char *start = r->at;
		if ((in_item || take_spaces(r, indent)) && take_key(r, f->key)) {
			in_item = false;
			if (!read_field(r, f, data, indent))
				return false;
			continue;
		}
		r->at = start;
		if (!(f->value.flags & CYAML_FLAG_OPTIONAL))
			return false;
	}
	return true;
}

bool flat_load(struct arena *arena, const cyaml_schema_value_t *schema, struct str text, void **data)
{
	struct reader r = { arena, arena_alloc(arena, text.len + 1) };
	char *end = r.at + text.len, *loaded = arena_alloc(arena, schema->data_size);
	if (text.len == 0)
		return false;
	memcpy(r.at, text.ptr, text.len);
	if (!read_struct(&r, schema->mapping.fields, loaded, 0, false) || r.at != end)
		return false;
	*data = loaded;
	return true;
}
