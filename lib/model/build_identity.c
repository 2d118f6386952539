/* build_identity.c - `identifier`, `hierarchical` and `translations` from spec to model. */
#include "model/build.h"

#include "model/identity.h"
#include "model/names.h"

static bool is_text(const struct field *f)
{
	return f->type.kind == TYPE_SCALAR && f->type.row->class == CLASS_TEXT;
}

/* ---- identifier ------------------------------------------------------------------------------------------------ */

static const struct {
	const char *name;
	enum system_column column;
	bool own; /* is known when the own identifier is made */
} system_rows[] = {
	{ "id", SYSTEM_ID, true },
	{ "created_at", SYSTEM_CREATED_AT, true },
	{ "identifier", SYSTEM_IDENTIFIER, false },
};

static bool find_system(const struct entity *entity, struct str name, bool own, enum system_column *column)
{
	if (entity_lacks(entity, name))
		return false;
	for (size_t i = 0; i < countof(system_rows); i++)
		if (str_is(name, system_rows[i].name) && (system_rows[i].own || !own)) {
			*column = system_rows[i].column;
			return true;
		}
	return false;
}

/* The part of C's name from byte FROM on, LEN bytes. */
static struct span part_span(const struct spec_component *c, size_t from, size_t len)
{
	return yaml_span_at(c->node, from, len);
}

static const struct field *find_field(struct build *b, const struct entity *entity, struct str name)
{
	const struct field *field = entity_field(entity, name);
	return field != NULL ? field : entity_field(entity, name_snake(b->arena, name));
}

/* NAME, the last part of the path of C, in ENTITY. */
static bool build_last(struct build *b, const struct entity *entity, struct str name, struct span at,
                       struct component *c)
{
	const struct field *field = find_field(b, entity, name);
	if (field == NULL)
		return find_system(entity, name, c->reference_count == 0, &c->system) ||
		       build_unknown_field(b, at, entity, name);
	if (field->type.kind != TYPE_REF) {
		c->field = field;
		return true;
	}
	c->references[c->reference_count++] = field;
	c->system = SYSTEM_IDENTIFIER;
	return true;
}

/* name, company (its identifier), company.name, company.country.code */
static bool build_column(struct build *b, struct component *c)
{
	const struct entity *entity = b->entity;
	struct str path = c->spec->field.text;
	c->references = arena_make_array(b->arena, const struct field *, path.len + 1);
	for (size_t from = 0;;) {
		struct str name = str_sub(path, from, str_find(str_sub(path, from, path.len), '.'));
		struct span at = part_span(c->spec, from, name.len);
		from += name.len + 1;
		if (from > path.len)
			return build_last(b, entity, name, at, c);
		const struct field *field = find_field(b, entity, name);
		if (field == NULL)
			return build_unknown_field(b, at, entity, name);
		if (field->type.kind != TYPE_REF)
			return diag(b->diags, DIAG_TYPE_MISMATCH, at, "'%.*s' is not a reference",
			            STR_ARG(field->name));
		c->references[c->reference_count++] = field;
		entity = field->type.target;
		if (entity == NULL) /* reported where the reference stands */
			return false;
	}
}

/* What has one obvious spelling; a reference of another row has none, and neither have lists, JSON or points. */
static bool has_text(const struct component *c)
{
	if (c->field == NULL || c->field->type.kind == TYPE_ENUM)
		return true;
	if (c->field->type.kind != TYPE_SCALAR)
		return false;
	switch (c->field->type.row->class) {
	case CLASS_JSON:
	case CLASS_BYTES:
	case CLASS_POINT:
	case CLASS_INTERVAL:
	case CLASS_ARRAY:
	case CLASS_REFERENCE:
		return false;
	default:
		return true;
	}
}

static bool is_date(const struct component *c)
{
	if (c->field == NULL)
		return c->system == SYSTEM_CREATED_AT;
	return c->field->type.kind == TYPE_SCALAR &&
	       (c->field->type.row->class == CLASS_DATE || c->field->type.row->class == CLASS_TIMESTAMP);
}

static bool build_transform(struct build *b, struct component *c)
{
	const struct spec_component *spec = c->spec;
	bool identifier = c->field == NULL && c->system == SYSTEM_IDENTIFIER;
	if (!has_text(c))
		return diag(b->diags, DIAG_TYPE_MISMATCH, spec->field.span,
		            "'%.*s' has no text that an identifier could be made of", STR_ARG(spec->field.text));
	if (spec->transform == TRANSFORM_DATE && !is_date(c))
		return diag(b->diags, DIAG_TYPE_MISMATCH, spec->transform_span, "'%.*s' is no date",
		            STR_ARG(spec->field.text));
	if (spec->format.text.len > 0 && !is_date(c))
		return diag(b->diags, DIAG_TYPE_MISMATCH, spec->format.span,
		            "'format' is for dates, and '%.*s' is none", STR_ARG(spec->field.text));
	c->transform = spec->transform;
	if (c->transform == TRANSFORM_BY_FIELD)
		c->transform = identifier ? TRANSFORM_NONE : TRANSFORM_SLUGIFY;
	return true;
}

static struct identity *build_identifier(struct build *b)
{
	const struct spec_identity *spec = b->spec->identity;
	struct identity *identity = arena_make(b->arena, struct identity);
	identity->separator = spec->separator;
	identity->components = arena_make_array(b->arena, struct component, spec->component_count);
	for (size_t i = 0; i < spec->component_count; i++) {
		struct component *c = &identity->components[identity->component_count++];
		c->spec = &spec->components[i];
		c->separator = c->spec->has_separator ? c->spec->separator : spec->joint;
		b->failed = !(build_column(b, c) && build_transform(b, c)) || b->failed;
	}
	return identity;
}

/* ---- hierarchical and translations ----------------------------------------------------------------------------- */

static struct hierarchy *build_hierarchy(struct build *b)
{
	struct hierarchy *h = arena_make(b->arena, struct hierarchy);
	h->max_depth = b->spec->hierarchy->max_depth;
	if (b->spec->hierarchy->parent != NULL)
		h->parent = entity_field(b->entity, b->spec->hierarchy->parent->name);
	b->failed = b->failed || h->parent == NULL;
	return h;
}

static void set_locale(struct build *b, struct translations *t)
{
	if (b->own->locale[0] == '\0')
		return;
	t->locale = map_get(b->entities, str_from(b->own->locale));
	if (t->locale == NULL)
		build_unresolved(b, str_from(b->own->locale), b->spec->translations->span);
	else
		t->code = entity_field(t->locale, STR("code"));
	if (t->code != NULL && !is_text(t->code))
		t->code = NULL;
}

/* Without an entity Locale the table has a column that is called so. */
static void add_translated(struct build *b, struct translations *t, const struct field *f, struct span span)
{
	if (t->locale == NULL && str_is(f->column, "locale"))
		diag(b->diags, DIAG_NAME_COLLISION, span, "the table of translations has a column 'locale' of its own");
	t->fields[t->field_count++] = f;
}

static struct translations *build_translations(struct build *b)
{
	const struct spec_translations *spec = b->spec->translations;
	struct translations *t = arena_make(b->arena, struct translations);
	t->table = spec->table.text;
	set_locale(b, t);
	t->fields = arena_make_array(b->arena, const struct field *, spec->field_count);
	for (size_t i = 0; i < spec->field_count; i++) {
		const struct field *f = entity_field(b->entity, spec->fields[i].text);
		if (f != NULL && is_text(f))
			add_translated(b, t, f, spec->fields[i].span);
		else if (f != NULL)
			diag(b->diags, DIAG_TYPE_MISMATCH, spec->fields[i].span,
			     "field '%.*s' is no text: it cannot be translated", STR_ARG(f->name));
	}
	return t;
}

void build_identity(struct build *b)
{
	if (b->spec->identity != NULL)
		b->entity->identity = build_identifier(b);
	if (b->spec->hierarchy != NULL)
		b->entity->hierarchy = build_hierarchy(b);
	if (b->spec->translations != NULL)
		b->entity->translations = build_translations(b);
}
