#include "model/spec_check.h"

#include "base/map.h"
#include "model/field_check.h"
#include "model/names.h"
#include "model/spec_check_identity.h"
#include "model/spec_check_patterns.h"
#include "model/spec_links.h"
#include "read/keys.h"
#include "read/spec_named_view.h"
#include "read/spec_table.h"
#include "read/spec_walk.h"

/* Names of columns that every table has or may get, and of keys beside the fields. */
static const struct {
	const char *name, *why;
} reserved_fields[] = {
#define GENERATED "is a column that is generated"
	{ "id", GENERATED },
	{ "tenant_id", GENERATED },
	{ "identifier", GENERATED },
	{ "sequence_number", GENERATED },
	{ "display_identifier", GENERATED },
	{ "data", GENERATED },
	{ "created_at", GENERATED },
	{ "created_by", GENERATED },
	{ "updated_at", GENERATED },
	{ "updated_by", GENERATED },
	{ "deleted_at", GENERATED },
	{ "deleted_by", GENERATED },
	{ "identifier_recalculated_at", GENERATED },
	{ "identifier_recalculated_by", GENERATED },
	{ "path_updated_at", GENERATED },
	{ "path_updated_by", GENERATED },
#define SYSTEM "is a column that PostgreSQL gives to every table"
	{ "tableoid", SYSTEM },
	{ "xmin", SYSTEM },
	{ "cmin", SYSTEM },
	{ "xmax", SYSTEM },
	{ "cmax", SYSTEM },
	{ "ctid", SYSTEM },
#undef SYSTEM
	{ "expected_updated_at", "is a key of every input" },
};

struct check {
	struct arena *arena;
	struct diags *diags;
	struct spec *spec;
	struct map *fields; /* by name: spec_field_names() */
	size_t doubts;      /* errors about types alone */
};

static bool too_long(struct check *c, struct span at, struct str name)
{
	if (name.len <= NAME_MAX_BYTES)
		return false;
	diag(c->diags, DIAG_NAME_TOO_LONG, at, "'%.*s' would have %zu bytes; a name has at most %d", STR_ARG(name),
	     name.len, NAME_MAX_BYTES);
	return true;
}

/* ---- entity and schema ----------------------------------------------------------------------------------------- */

static void check_entity(struct check *c)
{
	struct str slug = name_snake(c->arena, c->spec->name);
	/* the longest name derived from the entity's */
	too_long(c, c->spec->span, arena_printf(c->arena, "%.*s_pk_by_identifier", STR_ARG(slug)));
}

static void check_schema(struct check *c)
{
	struct str schema = c->spec->schema;
	struct span at = c->spec->schema_span;
	if (!str_is_lower_name(schema)) {
		keys_bad_name(c->diags, schema, at, "a schema",
		              "lower-case letters, digits and '_', not beginning with a digit");
	} else if (str_starts(schema, STR("pg_")) || str_is(schema, "information_schema")) {
		diag(c->diags, DIAG_RESERVED_NAME, at, "schema '%.*s' belongs to PostgreSQL", STR_ARG(schema));
	} else if (str_is(schema, "fraiseql") || str_is(schema, "fraiseql_api")) {
		diag(c->diags, DIAG_RESERVED_NAME, at, "schema '%.*s' belongs to FraiseQL", STR_ARG(schema));
	} else if (!too_long(c, at, schema) && str_is(schema, "public") && !c->spec->bad_schema) {
		diag(c->diags, DIAG_PUBLIC_SCHEMA, at, "entity '%.*s' is in schema public", STR_ARG(c->spec->name));
		diag_hint(c->diags, "a schema of its own keeps names apart: `schema: name`");
	}
}

/* ---- field names ----------------------------------------------------------------------------------------------- */

static bool check_field_name(struct check *c, struct spec_field *f)
{
	struct str snake = name_snake(c->arena, f->name);
	bool lower_first = f->name.len > 0 && f->name.ptr[0] >= 'a' && f->name.ptr[0] <= 'z';
	if (!expr_is_identifier(f->name) || f->name.ptr[0] == '_' || (!lower_first && !str_eq_nocase(snake, f->name)))
		return keys_bad_name(c->diags, f->name, f->span, "a field",
		                     "lower-case letters, digits and '_', beginning with a letter");
	for (size_t i = 0; i < countof(reserved_fields); i++)
		if (str_eq_nocase(f->name, str_from(reserved_fields[i].name)) ||
		    str_is(snake, reserved_fields[i].name)) {
			diag(c->diags, DIAG_RESERVED_NAME, f->span, "'%.*s' %s", STR_ARG(f->name),
			     reserved_fields[i].why);
			diag_hint(c->diags, strcmp(reserved_fields[i].why, GENERATED) == 0
			                            ? "leave it out; a field that is something else needs another name"
			                            : "the field needs another name");
			return false;
		}
	if (str_is(snake, "path") && c->spec->hierarchy != NULL) {
		diag(c->diags, DIAG_RESERVED_NAME, f->span, "'%.*s' is a column that is generated for a hierarchy",
		     STR_ARG(f->name));
		diag_hint(c->diags, "the field needs another name");
		return false;
	}
	if (spec_pattern_reserves(c->spec, snake) != NULL) {
		diag(c->diags, DIAG_RESERVED_NAME, f->span, "'%.*s' %s", STR_ARG(f->name),
		     spec_pattern_reserves(c->spec, snake));
		diag_hint(c->diags, "the field needs another name");
		return false;
	}
	if (str_starts(snake, STR("pk_")) || str_starts(snake, STR("fk_"))) {
		diag(c->diags, DIAG_RESERVED_NAME, f->span, "names beginning with pk_ and fk_ are generated");
		diag_hint(c->diags, "the field needs another name");
		return false;
	}
	if (!lower_first) {
		diag(c->diags, DIAG_BAD_NAME, f->span, "'%.*s' cannot be the name of a field", STR_ARG(f->name));
		if (snake.ptr[0] == '_')
			diag_hint(c->diags, "begin it with a letter");
		else
			diag_hint(c->diags, "write '%.*s'", STR_ARG(snake));
		return false;
	}
	if (!str_eq(snake, f->name)) {
		diag(c->diags, DIAG_CAMEL_CASE_FIELD, f->span, "'%.*s' is stored as '%.*s'", STR_ARG(f->name),
		     STR_ARG(snake));
		f->name = snake;
	}
	struct derived derived = spec_derived(c->arena, c->spec, f);
	for (size_t i = 0; i < derived.count; i++)
		if (too_long(c, f->span, derived.names[i]))
			return false;
	return !too_long(c, f->span, snake) && !too_long(c, f->span, derived.table);
}

static void claim(struct check *c, struct map *names, struct str name, struct spec_field *f)
{
	const struct spec_field *other = map_get(names, name);
	if (other == NULL) {
		map_put(names, name, f);
		return;
	}
	if (other == f)
		return; /* two targets of one name: reported there */
	if (str_eq(other->name, f->name))
		diag(c->diags, DIAG_DUPLICATE_FIELD, f->span, "field '%.*s' is there twice", STR_ARG(f->name));
	else if (str_eq(name, f->name))
		diag(c->diags, DIAG_NAME_COLLISION, f->span,
		     "field '%.*s' collides with '%.*s', which is made from field '%.*s'", STR_ARG(f->name),
		     STR_ARG(name), STR_ARG(other->name));
	else
		diag(c->diags, DIAG_NAME_COLLISION, f->span,
		     "'%.*s', which is made from field '%.*s', collides with field '%.*s'", STR_ARG(name),
		     STR_ARG(f->name), STR_ARG(other->name));
	diag_note(c->diags, other->span, "field '%.*s' is here", STR_ARG(other->name));
}

/* A computed field has a name like any other field. */
static void claim_computed(struct check *c, struct map *names)
{
	for (size_t i = 0; i < c->spec->computed_count; i++) {
		struct spec_computed *computed = &c->spec->computed[i];
		struct spec_field *f = arena_make(c->arena, struct spec_field);
		*f = (struct spec_field){ .name = computed->name, .span = computed->span, .type = computed->type };
		if (f->type != NULL)
			field_check(c->arena, c->diags, f);
		if (!check_field_name(c, f))
			continue;
		computed->name = f->name;
		claim(c, names, f->name, f);
	}
}

/* A reference f is f in `data`, but has other names in views, inputs and tables. */
static void check_collisions(struct check *c)
{
	struct map *names = map_new(c->arena);
	for (size_t i = 0; i < c->spec->field_count; i++)
		claim(c, names, c->spec->fields[i].name, &c->spec->fields[i]);
	for (size_t i = 0; i < c->spec->field_count; i++) {
		struct derived derived = spec_derived(c->arena, c->spec, &c->spec->fields[i]);
		for (size_t n = 0; n < derived.count; n++)
			claim(c, names, derived.names[n], &c->spec->fields[i]);
		spec_check_targets(c->arena, c->diags, c->spec, &c->spec->fields[i]);
	}
	claim_computed(c, names);
}

/* What the type of F says of itself; one that is wrong leaves the rest to be checked without it. */
static void check_type(struct check *c, struct spec_field *f)
{
	size_t errors = diags_met(c->diags);
	if (f->type == NULL)
		return;
	field_check(c->arena, c->diags, f);
	errors = diags_met(c->diags) - errors;
	f->doubtful = errors > 0;
	c->doubts += errors;
}

/* ---- actions --------------------------------------------------------------------------------------------------- */

static void check_params(struct check *c, const struct spec_action *a)
{
	for (size_t i = 0; i < a->param_count; i++) {
		struct spec_field *p = &a->params[i];
		check_type(c, p);
		if (str_is(p->name, "expected_updated_at"))
			diag(c->diags, DIAG_RESERVED_NAME, p->span,
			     "'expected_updated_at' is a key of every action that loads its row");
		else if (c->spec->versioned && str_is(p->name, "expected_version"))
			diag(c->diags, DIAG_RESERVED_NAME, p->span,
			     "'expected_version' is a key of every action that loads its row");
		else
			too_long(c, p->span, arena_printf(c->arena, "v_fk_%.*s", STR_ARG(p->name)));
	}
}

static void check_declared(void *context, struct spec_step *step)
{
	struct check *c = context;
	for (size_t i = 0; i < step->declared_count; i++)
		if (step->declared[i].type != NULL)
			field_check(c->arena, c->diags, &step->declared[i]);
}

static bool is_list_of_references(const struct spec_field *f)
{
	return f->type != NULL && f->type->kind == TYPE_EXPR_LIST && f->type->item->kind == TYPE_EXPR_REF;
}

/* count(tags): rows are those of an entity, and names of entities begin in upper case. */
static void check_rows(struct check *c, struct expr *e)
{
	if (e == NULL)
		return;
	for (size_t i = 0; i < e->arg_count; i++)
		check_rows(c, e->args[i]);
	if (e->kind != EXPR_AGGREGATE || e->all_rows || e->entity_parts != 1)
		return;
	const struct spec_field *f = map_get(c->fields, e->path[0]);
	bool row = str_is(e->path[0], "main") || str_is(e->path[0], "self") || str_is(e->path[0], "input");
	if (f != NULL ? is_list_of_references(f) : !row)
		return;      /* resolve knows what others are like */
	e->kind = EXPR_NAME; /* else it is said again that there is no such entity */
	e->entity_parts = 0;
	struct str value = e->path[e->path_count - 1];
	const struct spec_field *list = e->path_count == 2 ? map_get(c->fields, value) : NULL;
	diag(c->diags, DIAG_TYPE_MISMATCH, e->path_spans[0], "%.*s() asks rows of an entity, and '%.*s' is none",
	     STR_ARG(e->text), STR_ARG(e->path[0]));
	if (list != NULL && is_list_of_references(list))
		diag_hint(c->diags, "write `%.*s(%.*s)`", STR_ARG(e->text), STR_ARG(value));
	else if (str_is(e->text, "count"))
		diag_hint(c->diags, "write `count(Entity WHERE condition)`; a list has `array_length(%.*s)`",
		          STR_ARG(value));
	else
		diag_hint(c->diags,
		          "write `%.*s(Entity.%.*s)`; of single values there are greatest(a, b) and least(a, b)",
		          STR_ARG(e->text), STR_ARG(value));
}

static void check_expr(void *context, struct spec_step *step, struct expr *e, const struct assignment *item)
{
	(void)step, (void)item;
	check_rows(context, e);
}

static void check_actions(struct check *c)
{
	const struct step_visitor visitor = { .context = c, .step = check_declared, .expr = check_expr };
	struct map *names = map_new(c->arena);
	for (size_t i = 0; i < c->spec->action_count; i++) {
		struct spec_action *a = &c->spec->actions[i];
		struct str snake = name_snake(c->arena, a->name);
		const struct spec_action *other = map_get(names, snake);
		if (other != NULL) {
			diag(c->diags, DIAG_DUPLICATE_ACTION, a->span, "action '%.*s' is there twice",
			     STR_ARG(a->name));
			diag_note(c->diags, other->span, "the first one is here");
			continue;
		}
		map_put(names, snake, a);
		if (a->function.len > 0)
			too_long(c, a->function_span, name_input_type(c->arena, a->function));
		else
			too_long(c, a->span, name_input_type(c->arena, snake));
		check_params(c, a);
		spec_walk(a->steps, a->step_count, &visitor);
	}
}

static void check_views(struct check *c)
{
	for (size_t i = 0; i < c->spec->view_count; i++)
		for (size_t n = 0; n < c->spec->views[i].param_count; n++)
			check_type(c, &c->spec->views[i].params[n]);
}

bool spec_check(struct arena *arena, struct diags *diags, struct spec *spec)
{
	struct check c = { .arena = arena, .diags = diags, .spec = spec };
	size_t errors = diags_met(diags);
	check_entity(&c);
	check_schema(&c);
	for (size_t i = 0; i < spec->field_count; i++) {
		check_field_name(&c, &spec->fields[i]);
		check_type(&c, &spec->fields[i]);
	}
	check_collisions(&c);
	c.fields = spec_field_names(arena, spec);
	for (size_t i = 0; i < spec->computed_count; i++)
		check_rows(&c, spec->computed[i].value);
	check_actions(&c);
	check_views(&c);
	spec_check_identity(arena, diags, spec);
	spec_check_patterns(arena, diags, spec);
	errors = diags_met(diags) - errors;
	spec->reviewable = errors == c.doubts;
	return errors == 0;
}
