/*
 * entity_schema.c - the JSON Schema of an entity file, for editors: every key with what it takes and what it is for, made
 * from the readers' tables (read/language.h) and the types. What only the whole file or other files can tell (names that
 * exist, types that compare) stays the compiler's business.
 */
#include "steps/entity_schema.h"

#include "base/json.h"
#include "base/out.h"
#include "model/types.h"
#include "read/language.h"
#include "read/spec_patterns.h"

/* ---- JSON ------------------------------------------------------------------------------------------------------ */

/* OBJECT gets KEY: VALUE, which is its own from now on; returns OBJECT. */
static json_t *set(json_t *object, const char *key, json_t *value)
{
	json_set(object, key, value);
	return object;
}

static json_t *append(json_t *array, json_t *value)
{
	json_array_append_new(array, value);
	return array;
}

static json_t *object_with(const char *key, json_t *value)
{
	return set(json_object(), key, value);
}

/* {"$ref": "#/$defs/NAME"} */
static json_t *reference(struct arena *arena, struct str name)
{
	return object_with("$ref", json_text(arena_printf(arena, "#/$defs/%.*s", STR_ARG(name))));
}

/* {"required": [KEY]} */
static json_t *requires(const char *key)
{
	return object_with("required", append(json_array(), json_string(key)));
}

/* ---- shapes: the notation of language.h -------------------------------------------------------------------------- */

struct shape {
	struct str text;
	size_t at;
};

static void skip_spaces(struct shape *s)
{
	while (s->at < s->text.len && s->text.ptr[s->at] == ' ')
		s->at++;
}

static bool take(struct shape *s, char c)
{
	skip_spaces(s);
	if (s->at == s->text.len || s->text.ptr[s->at] != c)
		return false;
	s->at++;
	return true;
}

/* What stands before the next character of the notation. */
static struct str take_word(struct shape *s)
{
	skip_spaces(s);
	size_t start = s->at;
	while (s->at < s->text.len && strchr(" |[]{}'", s->text.ptr[s->at]) == NULL)
		s->at++;
	return str_sub(s->text, start, s->at - start);
}

static json_t *alternatives(struct arena *arena, struct shape *s);

/* A word in whatever case: ^[aA][bB]$ */
static json_t *any_case(struct arena *arena, struct str word)
{
	struct out o;
	out_init(&o, arena);
	out_char(&o, '^');
	for (size_t i = 0; i < word.len; i++) {
		char c = word.ptr[i];
		if (c >= 'a' && c <= 'z')
			out_printf(&o, "[%c%c]", c, c - 'a' + 'A');
		else
			out_char(&o, c);
	}
	out_char(&o, '$');
	return object_with("pattern", json_text(out_text(&o)));
}

static json_t *list(struct arena *arena, struct shape *s)
{
	json_t *schema = object_with("type", json_string("array"));
	set(schema, "items", alternatives(arena, s));
	if (!take(s, ']'))
		BUG("language.def: no ']' in %.*s", STR_ARG(s->text));
	return schema;
}

static json_t *mapping(struct arena *arena, struct shape *s)
{
	json_t *schema = object_with("type", json_string("object"));
	size_t start = s->at;
	struct str word = take_word(s);
	if (str_is(word, "1"))
		set(set(schema, "minProperties", json_integer(1)), "maxProperties", json_integer(1));
	else if (str_is(word, "name"))
		set(schema, "propertyNames", object_with("pattern", json_string("^[A-Za-z_][A-Za-z0-9_]*$")));
	else
		s->at = start;
	set(schema, "additionalProperties", alternatives(arena, s));
	if (!take(s, '}'))
		BUG("language.def: no '}' in %.*s", STR_ARG(s->text));
	return schema;
}

/* A plain scalar is text until somebody asks for something else; a reader of YAML sees numbers and booleans. */
static json_t *scalar(void)
{
	json_t *types = append(append(json_array(), json_string("string")), json_string("number"));
	return object_with("type", append(types, json_string("boolean")));
}

/* Words that are booleans here, and texts to readers of newer YAML. */
static json_t *boolean(void)
{
	static const char *const words[] = { "yes", "Yes", "YES", "no",  "No",  "NO",
		                             "on",  "On",  "ON",  "off", "Off", "OFF" };
	json_t *values = append(append(json_array(), json_true()), json_false());
	for (size_t i = 0; i < countof(words); i++)
		append(values, json_string(words[i]));
	return object_with("enum", values);
}

static json_t *named(struct arena *arena, struct shape *s)
{
	struct str word = take_word(s);
	if (word.len > 1 && word.ptr[0] == '@')
		return reference(arena, str_sub(word, 1, word.len - 1));
	if (str_is(word, "any"))
		return json_true();
	if (str_is(word, "bool"))
		return boolean();
	if (str_is(word, "number"))
		return object_with("type", json_string("integer"));
	if (str_is(word, "type"))
		return reference(arena, word);
	if (!str_is(word, "text"))
		BUG("language.def: '%.*s' in the shape %.*s", STR_ARG(word), STR_ARG(s->text));
	return scalar();
}

static json_t *one(struct arena *arena, struct shape *s)
{
	bool nocase = take(s, '~');
	if (take(s, '[') && !nocase)
		return list(arena, s);
	if (take(s, '{'))
		return mapping(arena, s);
	if (!take(s, '\''))
		return named(arena, s);
	struct str word = take_word(s);
	take(s, '\'');
	return nocase ? any_case(arena, word) : object_with("const", json_text(word));
}

static json_t *alternatives(struct arena *arena, struct shape *s)
{
	json_t *first = one(arena, s);
	if (!take(s, '|'))
		return first;
	json_t *all = append(json_array(), first);
	do
		append(all, one(arena, s));
	while (take(s, '|'));
	return object_with("anyOf", all);
}

/* The value of one key. Null is "absent", unless the key must be there. */
static json_t *value_schema(struct arena *arena, const struct language_row *row, bool *required)
{
	struct shape s = { str_from(row->shape), 0 };
	*required = take(&s, '!');
	json_t *schema = alternatives(arena, &s), *with_text = object_with("description", json_string(row->text));
	if (json_object_get(schema, "anyOf") == NULL)
		schema = object_with("anyOf", append(json_array(), schema));
	json_t *any = json_incref(json_object_get(schema, "anyOf"));
	json_decref(schema);
	if (!*required)
		append(any, object_with("type", json_string("null")));
	set(with_text, json_array_size(any) > 1 ? "anyOf" : "allOf", any);
	return with_text;
}

/* ---- mappings, steps, types -------------------------------------------------------------------------------------- */

/* A mapping with the keys of TABLE that are read or ignored, those beginning with x-, and no others. */
static json_t *table_schema(struct arena *arena, const char *name, const struct key_table *table)
{
	json_t *schema = object_with("type", json_string("object"));
	json_t *properties = json_object(), *required = json_array();
	const struct language_section *section = language_section(name);
	if (section != NULL)
		set(schema, "description", json_string(section->text));
	for (size_t i = 0; i < table->count; i++) {
		const struct language_row *row = language_find(name, str_from(table->rows[i].name));
		bool must = false;
		if (table->rows[i].status != KEY_LATER)
			set(properties, table->rows[i].name,
			    row != NULL ? value_schema(arena, row, &must) : json_true());
		if (must)
			append(required, json_string(table->rows[i].name));
	}
	set(schema, "properties", properties);
	set(schema, "patternProperties", object_with("^x-", json_true()));
	set(schema, "additionalProperties", json_false());
	if (json_array_size(required) > 0)
		return set(schema, "required", required);
	json_decref(required);
	return schema;
}

static bool has_key(const struct key_table *table, const char *key)
{
	for (size_t i = 0; i < table->count; i++)
		if (str_is(str_from(key), table->rows[i].name))
			return true;
	return false;
}

/* Has KEYWORD, which a step of another kind may have beside its own. */
static json_t *is_step(const char *keyword, const struct key_table *own)
{
	const char *other;
	struct key_table table;
	json_t *condition = requires(keyword), *others = json_array();
	for (size_t i = 0; spec_step_row(i, &other, &table); i++)
		if (table.rows != NULL && table.rows != own->rows && has_key(&table, keyword))
			append(others, requires(other));
	if (json_array_size(others) > 0)
		return set(condition, "not", object_with("anyOf", others));
	json_decref(others);
	return condition;
}

/* A step has one of the keywords, and beside it what belongs to that. */
static void add_steps(struct arena *arena, json_t *defs)
{
	json_t *any = json_array(), *rules = json_array(), *properties = json_object();
	const char *keyword;
	struct key_table table;
	for (size_t i = 0; spec_step_row(i, &keyword, &table); i++) {
		if (table.rows == NULL)
			continue;
		const char *name = arena_printf(arena, "step %s", table.name).ptr;
		const struct language_row *row = language_find(name, str_from(keyword));
		struct str def = arena_printf(arena, "step_%s", table.name);
		append(any, requires(keyword));
		set(properties, keyword, object_with("description", json_string(row != NULL ? row->text : "")));
		json_t *rule = object_with("if", is_step(keyword, &table));
		append(rules, set(rule, "then", reference(arena, def)));
		if (json_object_get(defs, def.ptr) == NULL)
			set(defs, def.ptr, table_schema(arena, name, &table));
	}
	json_t *step = object_with("type", json_string("object"));
	set(set(set(step, "properties", properties), "anyOf", any), "allOf", rules);
	set(defs, "step", step);
}

/* The parameters of a pattern, by each of their names. Which must be there is the compiler's business, as they have two. */
static json_t *pattern_params(struct arena *arena, enum pattern_id id)
{
	json_t *schema = object_with("type", json_string("object")), *properties = json_object();
	const struct pattern_param_row *row;
	for (size_t i = 0; (row = pattern_param_row(i)) != NULL; i++) {
		struct language_row described = { .shape = row->shape, .text = row->text };
		bool required;
		if (row->id != id)
			continue;
		set(properties, row->name, value_schema(arena, &described, &required));
		if (row->alias[0] != '\0')
			set(properties, row->alias, value_schema(arena, &described, &required));
	}
	set(schema, "properties", properties);
	set(schema, "patternProperties", object_with("^x-", json_true()));
	set(schema, "additionalProperties", json_false());
	json_t *any = append(json_array(), schema);
	return object_with("anyOf", append(any, object_with("type", json_string("null"))));
}

/* {type: NAME, params: …} */
static json_t *typed_pattern(struct arena *arena, const char *name, const char *text, enum pattern_id id)
{
	json_t *schema = requires("type"), *type = object_with("const", json_string(name));
	json_t *properties = object_with("type", set(type, "description", json_string(text)));
	set(properties, "params", pattern_params(arena, id));
	set(schema, "type", json_string("object"));
	set(schema, "properties", properties);
	set(schema, "patternProperties", object_with("^x-", json_true()));
	return set(schema, "additionalProperties", json_false());
}

/* NAME, `NAME: …` or {type: NAME, params: …} */
static json_t *pattern_schema(struct arena *arena)
{
	json_t *any = json_array(), *properties = json_object();
	const char *name, *text;
	enum pattern_id id;
	for (size_t i = 0; (name = pattern_name(i, &id, &text)) != NULL; i++) {
		json_t *alone = object_with("const", json_string(name));
		json_t *params = set(pattern_params(arena, id), "description", json_string(text));
		append(any, set(alone, "description", json_string(text)));
		append(any, typed_pattern(arena, name, text, id));
		set(properties, name, params);
	}
	json_t *keyed = object_with("type", json_string("object"));
	set(set(keyed, "minProperties", json_integer(1)), "maxProperties", json_integer(1));
	set(set(keyed, "properties", properties), "additionalProperties", json_false());
	return object_with("anyOf", append(any, keyed));
}

/* Begins with a name that is a type; what follows it is checked by the compiler. Each name is offered with its text. */
static json_t *type_schema(struct arena *arena)
{
	json_t *names = json_array();
	struct out o;
	out_init(&o, arena);
	out_raw(&o, STR("^\\s*(enum|list|ref"));
	for (size_t i = 0; i < type_row_count; i++) {
		const struct type_row *row = &type_rows[i], *real = type_find(str_from(row->name));
		out_printf(&o, "|%s", row->name);
		json_t *name = object_with("const", json_string(row->name));
		append(names, set(name, "description", json_string(real->description)));
	}
	out_raw(&o, STR(")(?![A-Za-z0-9_])"));
	append(names, json_true());
	json_t *schema =
	        object_with("description", json_string("A type, then ! or ? and = DEFAULT where there are some."));
	set(schema, "type", json_string("string"));
	return set(set(schema, "pattern", json_text(out_text(&o))), "anyOf", names);
}

/* There is an entity, and it is not null. */
static json_t *is_entity(void)
{
	json_t *null = object_with("type", json_string("null"));
	json_t *properties = object_with("entity", object_with("not", null));
	return set(requires("entity"), "properties", properties);
}

/* There is nothing but `import`. */
static json_t *stands_for_others(void)
{
	json_t *keys = object_with("pattern", json_string("^(import|_metadata|x-.*)$"));
	return set(requires("import"), "propertyNames", keys);
}

static json_t *make_schema(struct arena *arena)
{
	json_t *schema = object_with("$schema", json_string("https://json-schema.org/draft/2020-12/schema"));
	json_t *defs = json_object(), *table = table_schema(arena, entity_key_table.name, &entity_key_table);
	set(schema, "title", json_string("SpecQL entity"));
	json_object_update(schema, table);
	json_decref(table);
	set(schema, "anyOf", append(append(json_array(), is_entity()), stands_for_others()));
	for (size_t i = 1; language_table(i) != NULL; i++)
		set(defs, language_table(i)->name, table_schema(arena, language_table(i)->name, language_table(i)));
	add_steps(arena, defs);
	set(defs, "type", type_schema(arena));
	set(defs, "pattern", pattern_schema(arena));
	return set(schema, "$defs", defs);
}

struct str entity_schema(struct arena *arena)
{
	return json_print(arena, make_schema(arena), JSON_INDENT(2));
}
