/* build_template.c - the pattern template_inheritance from spec to model; behind the chains, as it may be one. */
#include "model/build.h"

#include "model/patterns.h"
#include "model/type_params.h"
#include "read/spec_patterns.h"

bool template_gives(const struct entity *e, const struct field *field)
{
	for (size_t i = 0; i < e->template_count; i++)
		for (size_t k = 0; k < e->templates[i].count; k++)
			if (e->templates[i].fields[k] == field)
				return true;
	return false;
}

static bool has_value(const struct type *type, struct str value)
{
	for (size_t i = 0; i < type->value_count; i++)
		if (str_eq(type->values[i], value))
			return true;
	return false;
}

/* Every value of FROM is one of TO. */
static bool takes(const struct type *to, const struct type *from)
{
	if (to->kind != from->kind)
		return false;
	switch (to->kind) {
	case TYPE_SCALAR:
		return to->row == from->row && str_eq(type_sql(to), type_sql(from));
	case TYPE_ENUM:
		for (size_t i = 0; i < from->value_count; i++)
			if (!has_value(to, from->values[i]))
				return false;
		return true;
	case TYPE_REF:
		return to->target != NULL && from->target != NULL && str_eq(to->target->name, from->target->name) &&
		       str_eq(to->target->schema, from->target->schema);
	case TYPE_LIST:
		return takes(to->item, from->item);
	case TYPE_UNION:
	case TYPE_LINKS:
		return false;
	}
	BUG("no type kind %d", (int)to->kind);
}

static bool report_type(struct build *b, struct span at, const struct field *own, const struct entity *of,
                        const struct field *source)
{
	if (own->type.kind == TYPE_ENUM && source->type.kind == TYPE_ENUM) {
		diag(b->diags, DIAG_TYPE_MISMATCH, at, "'%.*s' of %.*s has values that it has not here",
		     STR_ARG(own->name), STR_ARG(of->name));
		diag_hint(b->diags, "all values of the template must be values of this field");
		return false;
	}
	diag(b->diags, DIAG_TYPE_MISMATCH, at, "'%.*s' of %.*s is of another type than here", STR_ARG(source->name),
	     STR_ARG(of->name));
	diag_hint(b->diags, "both fields need the same type");
	return false;
}

/* The field of the template that NAME comes from. */
static bool add_field(struct build *b, struct template_source *t, const struct spanned *name)
{
	const struct entity *target = t->reference->type.target;
	const struct field *own = entity_field(b->entity, name->text);
	const struct field *source = t->own ? own : entity_field(target, name->text);
	if (own == NULL)
		return false; /* reported where the field stands */
	if (source == NULL) {
		diag(b->diags, DIAG_UNKNOWN_FIELD, name->span, "'%.*s' is not a field of %.*s, the template",
		     STR_ARG(name->text), STR_ARG(target->name));
		return false;
	}
	if (!takes(&own->type, &source->type))
		return report_type(b, name->span, own, target, source);
	t->fields[t->count] = own;
	t->sources[t->count++] = source;
	return true;
}

static bool build_template(struct build *b, const struct spec_template *spec, struct template_source *t)
{
	bool ok = true;
	t->reference = entity_field(b->entity, spec->field.text);
	if (t->reference == NULL || t->reference->type.kind != TYPE_REF || t->reference->type.target == NULL)
		return false;
	t->own = t->reference->type.target == b->entity;
	t->max_depth = spec->max_depth;
	t->fields = arena_make_array(b->arena, const struct field *, spec->inherited_count);
	t->sources = arena_make_array(b->arena, const struct field *, spec->inherited_count);
	for (size_t i = 0; i < spec->inherited_count; i++)
		ok = add_field(b, t, &spec->inherited[i]) && ok;
	if (t->own)
		b->entity->chains[b->entity->chain_count++] =
		        (struct chain){ .parent = t->reference, .max_depth = t->max_depth, .templates = true };
	return ok;
}

void build_templates(struct build *b)
{
	struct entity *e = b->entity;
	e->templates = arena_make_array(b->arena, struct template_source, b->spec->template_count);
	e->inherits = b->spec->template_count > 0;
	for (size_t i = 0; i < b->spec->template_count; i++)
		if (build_template(b, &b->spec->templates[i], &e->templates[e->template_count]))
			e->template_count++;
		else
			b->failed = true;
}
