#include "model/spec_check_patterns.h"

#include "base/map.h"
#include "model/field_check.h"
#include "model/names.h"
#include "model/types.h"
#include "read/spec_patterns.h"
#include "read/spec_table.h"

struct check {
	struct arena *arena;
	struct diags *diags;
	struct spec *spec;
	struct map *fields; /* by name; NULL: not asked for yet */
};

const char *spec_pattern_reserves(const struct spec *spec, struct str name)
{
	if (spec->versioned && str_eq_nocase(name, STR("version")))
		return "is a column that the pattern versioned generates";
	if (spec->versioned && str_eq_nocase(name, STR("expected_version")))
		return "is a key of every input of a versioned entity";
	return NULL;
}

/* ---- fields ----------------------------------------------------------------------------------------------------- */

static const struct spec_field *find_field(struct check *c, const struct spanned *name)
{
	const struct spec *spec = c->spec;
	if (c->fields == NULL)
		c->fields = spec_field_names(c->arena, spec);
	const struct spec_field *f = map_get(c->fields, name->text);
	if (f != NULL)
		return f;
	struct str *names = arena_make_array(c->arena, struct str, spec->field_count);
	for (size_t i = 0; i < spec->field_count; i++)
		names[i] = spec->fields[i].name;
	diag(c->diags, DIAG_UNKNOWN_FIELD, name->span, "'%.*s' is not a field of %.*s", STR_ARG(name->text),
	     STR_ARG(spec->name));
	diag_suggest(c->diags, name->text, names, spec->field_count);
	return NULL;
}

/* The function <e>_<what>_<field>, or whatever else a pattern makes, has a name that fits. */
static void check_length(struct check *c, struct span at, struct str name)
{
	if (name.len > NAME_MAX_BYTES)
		diag(c->diags, DIAG_NAME_TOO_LONG, at, "'%.*s' would have %zu bytes; a name has at most %d",
		     STR_ARG(name), name.len, NAME_MAX_BYTES);
}

/* ---- state_machine ---------------------------------------------------------------------------------------------- */

/* VALUE is one of KNOWN, those of F. */
static void check_value(struct check *c, const struct spec_field *f, const struct map *known,
                        const struct spanned *value)
{
	if (map_get(known, value->text) != NULL)
		return;
	struct str *values = arena_make_array(c->arena, struct str, f->type->value_count);
	for (size_t i = 0; i < f->type->value_count; i++)
		values[i] = f->type->values[i].text;
	diag(c->diags, DIAG_ENUM_VALUE, value->span, "'%.*s' is not a value of '%.*s'", STR_ARG(value->text),
	     STR_ARG(f->name));
	diag_suggest(c->diags, value->text, values, f->type->value_count);
}

static void check_machine(struct check *c, struct spec_machine *machine)
{
	const struct spec_field *f = find_field(c, &machine->field);
	if (f == NULL || f->type == NULL)
		return;
	machine->field.text = f->name;
	if (f->type->kind != TYPE_EXPR_ENUM) {
		diag(c->diags, DIAG_TYPE_MISMATCH, machine->field.span, "'%.*s' is no enum: it has no states",
		     STR_ARG(f->name));
		return;
	}
	struct map *known = map_new(c->arena);
	for (size_t i = 0; i < f->type->value_count; i++)
		map_put(known, f->type->values[i].text, &f->type->values[i]);
	for (size_t i = 0; i < machine->transition_count; i++) {
		check_value(c, f, known, &machine->transitions[i].from);
		for (size_t k = 0; k < machine->transitions[i].to_count; k++)
			check_value(c, f, known, &machine->transitions[i].to[k]);
	}
	struct str slug = name_snake(c->arena, c->spec->name);
	check_length(c, machine->field.span,
	             arena_printf(c->arena, "%.*s_check_%.*s", STR_ARG(slug), STR_ARG(f->name)));
}

/* ---- computed_column -------------------------------------------------------------------------------------------- */

static void check_columns(struct check *c)
{
	for (size_t i = 0; i < c->spec->computed_count; i++) {
		const struct spec_column *column = c->spec->computed[i].column;
		if (column != NULL)
			field_check(c->arena, c->diags, &column->as);
	}
}

/* ---- non_overlapping_daterange ---------------------------------------------------------------------------------- */

static enum type_class class_of(const struct spec_field *f)
{
	const struct type_row *row = f->type->kind == TYPE_EXPR_NAME ? type_find(f->type->name) : NULL;
	return row != NULL ? row->class : CLASS_COUNT;
}

static void check_date(struct check *c, struct spanned *name)
{
	const struct spec_field *f = find_field(c, name);
	if (f == NULL || f->type == NULL)
		return;
	name->text = f->name;
	if (class_of(f) != CLASS_DATE)
		diag(c->diags, DIAG_TYPE_MISMATCH, name->span, "'%.*s' is no date", STR_ARG(f->name));
}

/* What GiST indexes compare by equality. */
static bool has_equality(const struct spec_field *f)
{
	if (f->type->kind == TYPE_EXPR_REF || f->type->kind == TYPE_EXPR_ENUM)
		return true;
	switch (class_of(f)) {
	case CLASS_TEXT:
	case CLASS_NUMBER:
	case CLASS_DATE:
	case CLASS_TIME:
	case CLASS_TIMESTAMP:
	case CLASS_INTERVAL:
	case CLASS_UUID:
	case CLASS_BYTES:
	case CLASS_INET:
		return true;
	default:
		return false;
	}
}

static void check_scope(struct check *c, struct spanned *name)
{
	const struct spec_field *f = find_field(c, name);
	if (f == NULL || f->type == NULL)
		return;
	name->text = f->name;
	if (!has_equality(f))
		diag(c->diags, DIAG_TYPE_MISMATCH, name->span,
		     "values of the type of '%.*s' cannot be compared here", STR_ARG(f->name));
}

/* The range has a constraint of its own, <start>_<end>. */
static void check_constraint(struct check *c, const struct spec_overlap *o)
{
	struct str name = arena_printf(c->arena, "%.*s_%.*s", STR_ARG(o->start.text), STR_ARG(o->end.text));
	for (size_t i = 0; i < c->spec->check_count; i++)
		if (str_eq(c->spec->checks[i].name, name))
			diag(c->diags, DIAG_NAME_COLLISION, c->spec->checks[i].span,
			     "'%.*s' is the constraint that orders the two dates", STR_ARG(name));
	for (size_t i = 0; i < c->spec->field_count; i++)
		if (str_eq(c->spec->fields[i].name, name))
			diag(c->diags, DIAG_NAME_COLLISION, c->spec->fields[i].span,
			     "'%.*s' is the constraint that orders the two dates", STR_ARG(name));
}

static void check_overlap(struct check *c, struct spec_overlap *o)
{
	check_date(c, &o->start);
	check_date(c, &o->end);
	if (str_eq(o->start.text, o->end.text))
		diag(c->diags, DIAG_BAD_VALUE, o->end.span, "a range has two fields");
	for (size_t i = 0; i < o->scope_count; i++)
		check_scope(c, &o->scope[i]);
	check_constraint(c, o);
	struct str slug = name_snake(c->arena, c->spec->name);
	if (o->warns)
		check_length(c, o->start.span,
		             arena_printf(c->arena, "%.*s_warn_%.*s", STR_ARG(slug), STR_ARG(o->start.text)));
}

/* ---- scd_type2_helper ------------------------------------------------------------------------------------------- */

static void check_kind(struct check *c, struct spanned *name, enum type_class class, bool required, const char *type)
{
	const struct spec_field *f = find_field(c, name);
	if (f == NULL || f->type == NULL)
		return;
	name->text = f->name;
	if (class_of(f) != class || (required && !f->required))
		diag(c->diags, DIAG_TYPE_MISMATCH, name->span, "'%.*s' must be of type %s", STR_ARG(f->name), type);
}

static bool is_named(const struct spanned *names, size_t count, struct str name)
{
	for (size_t i = 0; i < count; i++)
		if (str_eq(names[i].text, name))
			return true;
	return false;
}

static void check_history(struct check *c, struct spec_history *h)
{
	check_kind(c, &h->since, CLASS_TIMESTAMP, true, "datetime!");
	check_kind(c, &h->until, CLASS_TIMESTAMP, false, "datetime");
	check_kind(c, &h->current, CLASS_BOOLEAN, true, "boolean!");
	check_kind(c, &h->number, CLASS_NUMBER, true, "integer!");
	const struct spanned own[] = { h->since, h->until, h->current, h->number };
	for (size_t i = 0; i < h->key_count; i++) {
		check_scope(c, &h->key[i]);
		if (is_named(own, countof(own), h->key[i].text))
			diag(c->diags, DIAG_BAD_VALUE, h->key[i].span, "'%.*s' tells versions apart, it is no key",
			     STR_ARG(h->key[i].text));
		for (size_t k = 0; k < c->spec->field_count; k++)
			if (str_eq(c->spec->fields[k].name, h->key[i].text) && !c->spec->fields[k].required)
				diag(c->diags, DIAG_BAD_VALUE, h->key[i].span, "'%.*s' is no key: it may be empty",
				     STR_ARG(h->key[i].text));
	}
	for (size_t i = 0; i < h->tracked_count; i++) {
		const struct spec_field *f = find_field(c, &h->tracked[i]);
		if (f == NULL)
			continue;
		h->tracked[i].text = f->name;
		if (is_named(own, countof(own), f->name) || is_named(h->key, h->key_count, f->name))
			diag(c->diags, DIAG_BAD_VALUE, h->tracked[i].span, "a new version cannot change '%.*s'",
			     STR_ARG(f->name));
	}
	for (size_t i = 0; i < c->spec->field_count; i++) {
		const struct spec_field *f = &c->spec->fields[i];
		if (f->type != NULL && f->type->kind == TYPE_EXPR_LIST && f->type->item->kind == TYPE_EXPR_REF)
			diag(c->diags, DIAG_NOT_SUPPORTED, f->span,
			     "a list of references in an entity with versions is not supported yet");
	}
	struct str slug = name_snake(c->arena, c->spec->name);
	check_length(c, h->span, arena_printf(c->arena, "create_new_version_%.*s", STR_ARG(slug)));
}

/* ---- recursive_dependency_validator ------------------------------------------------------------------------------ */

static void check_reference(struct check *c, struct spanned *name)
{
	const struct spec_field *f = find_field(c, name);
	if (f == NULL || f->type == NULL)
		return;
	name->text = f->name;
	if (f->type->kind != TYPE_EXPR_REF)
		diag(c->diags, DIAG_TYPE_MISMATCH, name->span, "'%.*s' is no reference", STR_ARG(f->name));
}

bool spec_names_table(struct arena *arena, struct str name, struct str schema, struct str entity)
{
	struct str prefix = arena_printf(arena, "%.*s.", STR_ARG(schema));
	if (name.len > prefix.len && str_eq(str_sub(name, 0, prefix.len), prefix))
		name = str_sub(name, prefix.len, name.len);
	return str_eq(name, entity) || str_eq(name, name_table(arena, name_snake(arena, entity)));
}

static void check_chain(struct check *c, struct spec_chain *d)
{
	if (d->table.text.ptr != NULL && !spec_names_table(c->arena, d->table.text, c->spec->schema, c->spec->name)) {
		diag(c->diags, DIAG_BAD_VALUE, d->table.span, "'%.*s' is not the table of %.*s", STR_ARG(d->table.text),
		     STR_ARG(c->spec->name));
		diag_hint(c->diags, "the pattern stands in the entity whose rows are the dependencies; "
		                    "`dependency_table` may be left out");
	}
	if (c->spec->history != NULL)
		diag(c->diags, DIAG_NOT_SUPPORTED, d->span,
		     "dependencies between rows of an entity with versions are not supported yet");
	check_reference(c, &d->parent);
	if (d->child.text.ptr != NULL)
		check_reference(c, &d->child);
	if (d->kind.text.ptr != NULL)
		check_scope(c, &d->kind);
	if (str_eq(d->child.text, d->parent.text))
		diag(c->diags, DIAG_BAD_VALUE, d->child.span, "a dependency leads from one field to another one");
	for (size_t i = 0; i < d->rule_count; i++)
		for (size_t k = 0; k < d->rules[i].field_count; k++) {
			const struct spec_field *f = find_field(c, &d->rules[i].fields[k]);
			if (f != NULL)
				d->rules[i].fields[k].text = f->name;
		}
	struct str slug = name_snake(c->arena, c->spec->name);
	check_length(c, d->parent.span,
	             arena_printf(c->arena, "%.*s_check_%.*s", STR_ARG(slug), STR_ARG(d->parent.text)));
}

/* ---- template_inheritance ---------------------------------------------------------------------------------------- */

/* Columns of <e>_resolved stand beside its arguments. */
static void check_template_names(struct check *c, const struct spec_template *t)
{
	static const char *const taken[] = { "p_pk", "p_tenant_id", "p_level" };
	struct str slug = name_snake(c->arena, c->spec->name);
	check_length(c, t->span, arena_printf(c->arena, "v_%.*s_resolved", STR_ARG(slug)));
	if (spec_template_is_own(c->spec, t))
		check_length(c, t->span, arena_printf(c->arena, "%.*s_check_templates", STR_ARG(slug)));
	for (size_t i = 0; i < c->spec->field_count; i++)
		for (size_t k = 0; k < countof(taken); k++)
			if (str_is(c->spec->fields[i].name, taken[k]))
				diag(c->diags, DIAG_RESERVED_NAME, c->spec->fields[i].span,
				     "'%s' is an argument of %.*s_resolved, which the pattern template_inheritance makes",
				     taken[k], STR_ARG(slug));
}

static void check_inherited(struct check *c, const struct spec_template *t, struct spanned *name)
{
	const struct spec_field *f = find_field(c, name);
	if (f == NULL || f->type == NULL)
		return;
	name->text = f->name;
	bool list = f->type->kind == TYPE_EXPR_LIST && f->type->item->kind == TYPE_EXPR_REF;
	if (str_eq(f->name, t->field.text)) {
		diag(c->diags, DIAG_BAD_VALUE, name->span, "'%.*s' says which template it is, and comes from none",
		     STR_ARG(f->name));
	} else if (list || f->type->kind == TYPE_EXPR_UNION) {
		diag(c->diags, DIAG_TYPE_MISMATCH, name->span, "%s cannot come from a template",
		     list ? "a list of references" : "a reference to one of several entities");
	} else if (f->required) {
		diag(c->diags, DIAG_BAD_VALUE, name->span, "'%.*s' is required: it would never come from a template",
		     STR_ARG(f->name));
		diag_hint(c->diags, "make it optional: `%.*s: TYPE`, without `!`", STR_ARG(f->name));
	} else if (f->def.present) {
		diag(c->diags, DIAG_BAD_VALUE, name->span,
		     "'%.*s' has a default: what nobody says would not come from a template", STR_ARG(f->name));
		diag_hint(c->diags, "give the default to the template");
	}
}

/* Shop.Offer, Offer, tb_offer: as far as it says something, it is the target of TYPE. */
static bool names_target(struct check *c, struct str name, const struct type_expr *type)
{
	size_t dot = str_find(name, '.');
	struct str schema = dot < name.len ? str_sub(name, 0, dot) : STR_EMPTY;
	if (dot < name.len)
		name = str_sub(name, dot + 1, name.len);
	if (schema.len > 0 && type->schema.len > 0 && !str_eq(schema, type->schema))
		return false;
	return str_eq(name, type->entity) ||
	       str_eq(name, name_table(c->arena, name_snake(c->arena, type->entity)));
}

static void check_template(struct check *c, struct spec_template *t)
{
	check_template_names(c, t);
	const struct spec_field *f = find_field(c, &t->field);
	if (f == NULL && t->field.span.off == t->span.off)
		diag_hint(c->diags, "name the reference to the template as `template_field`");
	for (size_t i = 0; i < t->inherited_count; i++)
		check_inherited(c, t, &t->inherited[i]);
	if (f == NULL || f->type == NULL)
		return;
	t->field.text = f->name;
	if (f->type->kind != TYPE_EXPR_REF) {
		diag(c->diags, DIAG_TYPE_MISMATCH, t->field.span, "'%.*s' is no reference", STR_ARG(f->name));
		return;
	}
	if (t->entity.text.ptr != NULL && !names_target(c, t->entity.text, f->type))
		diag(c->diags, DIAG_BAD_VALUE, t->entity.span, "'%.*s' refers to %.*s, not to '%.*s'", STR_ARG(f->name),
		     STR_ARG(f->type->entity), STR_ARG(t->entity.text));
	if (!spec_template_is_own(c->spec, t)) {
		if (t->depth_span.len > 0)
			diag(c->diags, DIAG_BAD_VALUE, t->depth_span,
			     "templates of %.*s do not follow each other: there is no depth",
			     STR_ARG(f->type->entity));
		return;
	}
	if (c->spec->history != NULL)
		diag(c->diags, DIAG_NOT_SUPPORTED, t->span,
		     "templates among the rows of an entity with versions are not supported yet");
	for (const struct spec_template *other = c->spec->templates; other < t; other++)
		if (spec_template_is_own(c->spec, other))
			diag(c->diags, DIAG_BAD_VALUE, t->field.span,
			     "'%.*s' leads to templates of %.*s already: one way among its own rows is possible",
			     STR_ARG(other->field.text), STR_ARG(c->spec->name));
}

void spec_check_patterns(struct arena *arena, struct diags *diags, struct spec *spec)
{
	struct check c = { arena, diags, spec, NULL };
	for (size_t i = 0; i < spec->machine_count; i++)
		check_machine(&c, &spec->machines[i]);
	check_columns(&c);
	if (spec->history != NULL)
		check_history(&c, spec->history);
	for (size_t i = 0; i < spec->overlap_count; i++)
		check_overlap(&c, &spec->overlaps[i]);
	for (size_t i = 0; i < spec->chain_count; i++)
		check_chain(&c, &spec->chains[i]);
	for (size_t i = 0; i < spec->aggregate_view_count; i++)
		spec_check_joins(arena, diags, spec, &spec->aggregate_views[i]);
	for (size_t i = 0; i < spec->template_count; i++)
		check_template(&c, &spec->templates[i]);
}
