#include "model/api.h"

#include "base/out.h"
#include "model/names.h"
#include "model/table.h"

/* Words that FraiseQL does not part from the digits behind them. */
static const char *const acronyms[] = { "s3",     "ec2",    "ipv4", "ipv6",   "oauth1", "oauth2", "sha1",
	                                "sha256", "sha512", "md5",  "base64", "utf8",   "p256",   "p384" };

static bool is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* The word that begins at START, with the digits that begin at DIGITS. */
static bool is_acronym(struct str name, size_t start, size_t digits)
{
	size_t end = digits;
	while (end < name.len && char_is_digit(name.ptr[end]))
		end++;
	for (size_t i = 0; i < countof(acronyms); i++)
		if (str_eq_nocase(str_sub(name, start, end - start), str_from(acronyms[i])))
			return true;
	return false;
}

struct str api_stored_name(struct arena *arena, struct str name)
{
	size_t word = 0;
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i], before = i > 0 ? name.ptr[i - 1] : '\0';
		bool next_is_lower = i + 1 < name.len && is_lower(name.ptr[i + 1]);
		if (is_upper(c)) {
			if (is_lower(before) || char_is_digit(before) || (is_upper(before) && next_is_lower))
				out_char(&o, '_');
			if (!is_upper(before) || next_is_lower)
				word = i;
			out_char(&o, (char)(c - 'A' + 'a'));
			continue;
		}
		if (char_is_digit(c) && is_lower(before) && !is_acronym(name, word, i))
			out_char(&o, '_');
		if (is_lower(c) && !is_lower(before) && !is_upper(before))
			word = i;
		out_char(&o, c);
	}
	return out_text(&o);
}

struct str api_name(struct arena *arena, struct str name)
{
	struct str camel = name_camel(arena, name);
	if (!str_eq(api_stored_name(arena, camel), name) && str_eq(api_stored_name(arena, name), name))
		return name;
	return camel;
}

struct str api_type_name(const struct entity *entity)
{
	return entity->api != NULL ? entity->api->type_name : entity->name;
}

bool api_hides(const struct entity *entity)
{
	return entity->api != NULL && entity->api->hidden;
}

bool api_hides_field(const struct field *field)
{
	return field->api != NULL && field->api->hidden;
}

struct api_field *api_hidden(struct arena *arena)
{
	struct api_field *field = arena_make(arena, struct api_field);
	*field = (struct api_field){ .hidden = true, .operators = STR_EMPTY };
	return field;
}

/* ---- from the spec --------------------------------------------------------------------------------------------- */

static bool is_shown(const struct spec_fraiseql *said, struct str name, struct str written)
{
	for (size_t i = 0; i < said->shown_count; i++)
		if (str_eq(said->shown[i].text, name) || str_eq(said->shown[i].text, written))
			return true;
	return false;
}

/* What `expose_fields` may name: the own fields, and what every entity has. */
static void check_shown(struct build *b, const struct spec_fraiseql *said, const struct entity *e)
{
	static const char *const always[] = { "id", "identifier", "created_at", "updated_at", "version" };
	struct str *names =
	        arena_make_array(b->arena, struct str, e->field_count + e->computed_count + countof(always));
	size_t count = 0;
	for (size_t i = 0; i < e->field_count; i++)
		names[count++] = e->fields[i].name;
	for (size_t i = 0; i < e->computed_count; i++)
		names[count++] = e->computed[i].name;
	for (size_t i = 0; i < countof(always); i++)
		if (!entity_lacks(e, str_from(always[i])))
			names[count++] = str_from(always[i]);
	for (size_t i = 0; i < said->shown_count; i++) {
		bool known = entity_field(e, said->shown[i].text) != NULL;
		for (size_t k = 0; k < count; k++)
			known = known || str_eq(names[k], said->shown[i].text);
		if (known)
			continue;
		diag(b->diags, DIAG_UNKNOWN_FIELD, said->shown[i].span, "'%.*s' is not a field of %.*s",
		     STR_ARG(said->shown[i].text), STR_ARG(e->name));
		diag_suggest(b->diags, said->shown[i].text, names, count);
	}
}

static struct str joined(struct arena *arena, const struct str *items, size_t count)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < count; i++) {
		out_cstr(&o, i > 0 ? "|" : "");
		out_str(&o, items[i]);
	}
	return out_text(&o);
}

/* The field of SPEC from *AT on that became F: they are in the same order, some became none. */
static const struct spec_field_fraiseql *field_says(const struct spec *spec, const struct field *f, size_t *at)
{
	while (!str_eq(spec->fields[*at].name, f->name))
		++*at;
	return spec->fields[(*at)++].fraiseql;
}

void build_api(struct build *b, struct entity *e)
{
	static const struct spec_fraiseql nothing = { .hidden = false };
	const struct spec_fraiseql *said = b->spec->fraiseql != NULL ? b->spec->fraiseql : &nothing;
	struct api *api = arena_make(b->arena, struct api);
	*api = (struct api){ .hidden = said->hidden,
		             .type_name = said->type_name.text.len > 0 ? said->type_name.text : e->name,
		             .trinity = !said->no_trinity,
		             .projection = said->projection,
		             .filter = !said->no_filter,
		             .find_one = !said->no_find_one,
		             .find_by_identifier = !said->no_find_by_identifier,
		             .find_many = !said->no_find_many };
	for (size_t i = 0, at = 0; i < e->field_count; i++) {
		struct api_field *field = arena_make(b->arena, struct api_field);
		const struct spec_field_fraiseql *f = field_says(b->spec, &e->fields[i], &at);
		*field = (struct api_field){ .filter = f == NULL || !f->no_filter, .operators = STR_EMPTY };
		if (f != NULL) {
			field->operators = joined(b->arena, f->operators, f->operator_count);
			field->sortable = f->sortable;
			field->hidden = f->hidden;
		}
		field->hidden =
		        field->hidden || (said->shows_some && !is_shown(said, e->fields[i].name, e->fields[i].written));
		api->shows_some = api->shows_some || field->hidden;
		e->fields[i].api = field;
	}
	for (size_t i = 0; i < e->computed_count; i++) {
		struct computed_field *f = &e->computed[i];
		f->hidden = said->shows_some && !is_shown(said, f->name, f->name);
		api->shows_some = api->shows_some || f->hidden;
	}
	check_shown(b, said, e);
	e->api = api;
}
