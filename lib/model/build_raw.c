/* raw_sql, subquery, for_query: SQL of the author, whose values are typed, and which PostgreSQL's parser has understood. */
#include "model/build_action.h"

#include "base/out.h"
#include "model/expr_typing.h"
#include "model/names.h"
#include "model/raw.h"
#include "read/sql_parse.h"

static bool refuse(struct builder *x, const struct spec_step *spec)
{
	const struct spec_raw *raw = spec->raw;
	if (raw->form == RAW_STATEMENT) {
		diag(x->b->diags, DIAG_RAW_SQL, spec->span, "SQL cannot be a step, unless the project allows it");
		diag_hint(x->b->diags,
		          "put it into a function of your own and call that; or say `allow_raw_sql: true` in the "
		          "project file");
		return false;
	}
	diag(x->b->diags, DIAG_RAW_QUERY, str_is(spec->value->key, "query") ? raw->text->span : spec->span,
	     "a query in SQL is no step, unless the project allows it");
	if (raw->form == RAW_LOOP)
		diag_hint(x->b->diags, "write `foreach: item in Entity WHERE …`");
	else
		diag_hint(x->b->diags,
		          "write `find: Entity WHERE …`, or `aggregate: {operation: sum, field: …, from: Entity}`");
	return false;
}

/* What stands beside the text. */
static bool check_keys(struct builder *x, const struct spec_step *spec)
{
	const struct spec_raw *raw = spec->raw;
	struct diags *diags = x->b->diags;
	struct str keyword = spec->value->key;
	bool named = spec->variable.len > 0;
	if (!named && (raw->form != RAW_STATEMENT || raw->type != NULL))
		return diag(diags, DIAG_MISSING_KEY, spec->span, "'%.*s' needs `as` with the name of a variable",
		            STR_ARG(keyword));
	if (raw->form == RAW_LOOP && !raw->has_body)
		return diag(diags, DIAG_MISSING_KEY, spec->span, "'%.*s' needs `do` with a list of steps",
		            STR_ARG(keyword));
	if (!named || raw->form == RAW_LOOP || raw->type != NULL)
		return true;
	diag(diags, DIAG_MISSING_KEY, spec->variable_span, "a value of SQL needs its type");
	diag_hint(diags, "`type: integer` beside it");
	return false;
}

/* ---- values ------------------------------------------------------------------------------------------------------- */

static bool build_value(struct builder *x, const struct spec_raw_value *from, struct step *step)
{
	struct scope scope = action_scope(x, NULL);
	struct typed_expr *value = expr_type(&scope, from->value);
	check_owner(x, value);
	if (value == NULL)
		return false;
	if (value->type.kind == TYPE_UNION || value->type.kind == TYPE_LINKS) {
		struct str name = typing_name(x->b->arena, &value->type);
		return diag(x->b->diags, DIAG_NOT_SUPPORTED, from->value->span,
		            "giving a %.*s to SQL is not supported yet", STR_ARG(name));
	}
	step->values[step->value_count++] = (struct step_value){ .name = STR_EMPTY, .value = value };
	return true;
}

/* The text with $1, $2, … in place of names. */
static struct sql_text numbered(struct arena *arena, const struct spec_raw *raw)
{
	struct sql_shift *shifts = arena_make_array(arena, struct sql_shift, raw->value_count + 1);
	struct str text = raw->text->text;
	struct out o;
	size_t from = 0;
	out_init(&o, arena);
	for (size_t i = 0; i < raw->value_count; i++) {
		const struct spec_raw_value *v = &raw->values[i];
		out_raw(&o, str_sub(text, from, v->off - from));
		size_t off = o.len;
		out_raw(&o, arena_printf(arena, "$%zu", i + 1));
		shifts[i] = (struct sql_shift){ off, o.len - off, v->off, v->len };
		from = v->off + v->len;
	}
	out_raw(&o, str_sub(text, from, text.len));
	return (struct sql_text){ out_text(&o), raw->text, shifts, raw->value_count };
}

/* ---- what it does -------------------------------------------------------------------------------------------------- */

static bool check_form(struct builder *x, const struct spec_step *spec, const struct sql_facts *facts)
{
	struct diags *diags = x->b->diags;
	const struct spec_raw *raw = spec->raw;
	enum diag_id id = raw->form == RAW_STATEMENT ? DIAG_RAW_SQL : DIAG_RAW_QUERY;
	bool value = spec->variable.len > 0 && raw->form != RAW_LOOP;
	if (raw->form != RAW_STATEMENT && (!facts->selects || facts->writes)) {
		diag(diags, id, raw->text->span, "a query is a SELECT that writes nothing");
		diag_hint(diags, "what writes is a `raw_sql`");
		return false;
	}
	if (value && !facts->selects)
		return diag(diags, id, spec->variable_span, "only a SELECT has a value");
	if (value && facts->columns != 1)
		return diag(diags, id, raw->text->span, "a value is one column, and this SELECT has %s",
		            facts->columns == 0 ? "any number of them" : "several");
	return true;
}

static bool is_table_of(struct arena *arena, const struct entity *e, const struct sql_table *table)
{
	return str_eq(e->schema, table->schema) &&
	       (str_eq(table->name, name_table(arena, e->slug)) || str_eq(table->name, name_view(arena, e->slug)) ||
	        str_eq(table->name, arena_printf(arena, "tv_%.*s", STR_ARG(e->slug))));
}

/* NULL: of an entity that this one knows nothing of, or not of ours at all. */
static const struct entity *entity_of(struct builder *x, const struct sql_table *table)
{
	for (size_t i = 0; i < map_len(x->b->entities); i++)
		if (is_table_of(x->b->arena, map_at(x->b->entities, i), table))
			return map_at(x->b->entities, i);
	return NULL;
}

static bool has_name_of_ours(const struct sql_table *table)
{
	static const char *const kinds[] = { "tb_", "tv_", "v_", "mv_", "tl_" };
	for (size_t i = 0; i < countof(kinds); i++)
		if (str_starts(table->name, str_from(kinds[i])))
			return true;
	return false;
}

/* A table that has tenants, or may have some, and nothing that looks at theirs. */
static void check_tenant(struct builder *x, const struct sql_facts *facts)
{
	for (size_t i = 0; !facts->names_tenant && i < facts->table_count; i++) {
		const struct sql_table *table = &facts->tables[i];
		const struct entity *e = entity_of(x, table);
		if (e != NULL ? !e->tenant_scoped : !x->action->entity->tenant_scoped || !has_name_of_ours(table))
			continue;
		diag(x->b->diags, DIAG_RAW_SQL_TENANT, table->span, "the rows of %.*s %s those of all tenants here",
		     STR_ARG(e != NULL ? e->name : table->name), e != NULL ? "are" : "may be");
		diag_hint(x->b->diags, "tenant_id = $caller.tenant_id");
	}
}

static void bind_result(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct type json = typing_scalar("json");
	struct field like;
	if (spec->raw->form == RAW_LOOP) {
		step->variable = bind_variable(x, spec->variable, spec->variable_span, NULL, &json);
		return;
	}
	if (spec->declared_count == 0 || spec->declared[0].type == NULL)
		return;
	build_field_of(x->b, &spec->declared[0], &like);
	if (like.type.kind == TYPE_SCALAR || like.type.kind == TYPE_ENUM || like.type.kind == TYPE_LIST)
		step->variable = bind_variable(x, spec->variable, spec->variable_span, NULL, &like.type);
	else
		diag(x->b->diags, DIAG_NOT_SUPPORTED, spec->declared[0].type->span,
		     "a reference as the value of SQL is not supported yet");
}

static void build_rounds(struct builder *x, const struct spec_step *spec, struct step *step)
{
	struct flow flow;
	flow_begin(x, &flow);
	before_rounds(x, spec->then_steps, spec->then_count);
	build_branch(x, spec->then_steps, spec->then_count, &step->then_steps, &step->then_count);
	flow_join(x, &flow, false);
	flow_end(x, &flow, false);
}

void build_raw(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct spec_raw *from = spec->raw;
	struct raw *raw = arena_make(x->b->arena, struct raw);
	size_t seen = x->variables.len;
	bool ok = (x->b->allows_sql || refuse(x, spec)) && check_keys(x, spec);
	step->values = arena_make_array(x->b->arena, struct step_value, from->value_count + 1);
	for (size_t i = 0; ok && i < from->value_count; i++)
		ok = build_value(x, &from->values[i], step) && ok;
	struct sql_text text = numbered(x->b->arena, from);
	struct sql_facts facts = { 0 };
	ok = ok &&
	     sql_parse(x->b->arena, x->b->diags, from->form == RAW_STATEMENT ? DIAG_RAW_SQL : DIAG_RAW_QUERY, &text,
	               &facts) &&
	     check_form(x, spec, &facts);
	if (ok)
		check_tenant(x, &facts);
	*raw = (struct raw){ .form = from->form,
		             .sql = str_trim(str_sub(text.sql, 0, facts.length)),
		             .writes = from->form == RAW_STATEMENT && (facts.writes || spec->variable.len == 0),
		             .counts = !facts.selects };
	step->raw = raw;
	if (spec->variable.len > 0)
		bind_result(x, spec, step);
	if (from->form == RAW_LOOP && step->variable != NULL)
		build_rounds(x, spec, step);
	if (from->form == RAW_LOOP)
		x->variables.len = seen;
}
