#include "read/spec_raw.h"

#include "base/vec.h"
#include "read/keys.h"
#include "read/spec_action.h"
#include "read/sql_lex.h"

bool spec_is_sql(struct str text)
{
	return (text.len > 7 && str_eq_nocase(str_sub(text, 0, 6), STR("select")) && !char_is_word(text.ptr[6])) ||
	       (text.len > 5 && str_eq_nocase(str_sub(text, 0, 4), STR("with")) && !char_is_word(text.ptr[4]));
}

/* ---- values in the text ------------------------------------------------------------------------------------------- */

/* $x is input.x or a variable; $self.f, $input.f, $caller.id are self.f, input.f, caller.id. */
static struct expr *value_expr(struct arena *arena, const struct yaml_node *text, const struct sql_value *v)
{
	static const char *const heads[] = { "self", "input", "caller" };
	struct str rest = str_sub(text->text, v->off + 1, v->len - 1);
	struct expr *e = arena_make(arena, struct expr);
	size_t off = v->off + 1;
	bool head = false;
	*e = (struct expr){ .kind = EXPR_NAME, .text = STR_EMPTY, .span = yaml_span_at(text, v->off, v->len) };
	e->op_span = e->span;
	e->path = arena_make_array(arena, struct str, v->len + 1);
	e->path_spans = arena_make_array(arena, struct span, v->len + 1);
	for (size_t i = 0; i < countof(heads); i++)
		head = head || str_is(str_sub(rest, 0, str_find(rest, '.')), heads[i]);
	if (!head) {
		e->path[0] = STR("input");
		e->path_spans[e->path_count++] = e->span;
	}
	e->dollar = !head;
	while (rest.len > 0) {
		size_t dot = str_find(rest, '.');
		e->path[e->path_count] = str_sub(rest, 0, dot);
		e->path_spans[e->path_count++] = yaml_span_at(text, off, dot);
		off += dot + 1;
		rest = str_sub(rest, dot + 1, rest.len);
	}
	return e;
}

static void read_values(struct arena *arena, struct diags *diags, struct spec_raw *raw)
{
	VEC(struct spec_raw_value) values = { 0 };
	struct sql_value v;
	for (size_t at = 0; sql_next_value(raw->text->text, &at, &v);)
		if (v.numbered)
			diag(diags, DIAG_RAW_SQL, yaml_span_at(raw->text, v.off, v.len),
			     "values have names in SQL: $name, not %.*s",
			     STR_ARG(str_sub(raw->text->text, v.off, v.len)));
		else
			*vec_push(arena, &values) =
			        (struct spec_raw_value){ value_expr(arena, raw->text, &v), v.off, v.len };
	raw->values = values.items;
	raw->value_count = values.len;
}

/* ---- keys --------------------------------------------------------------------------------------------------------- */

static void read_variable(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	static const char *const names[] = { "as", "store" }, *const types[] = { "type", "returns" };
	const struct yaml_node *name = keys_one_of(diags, step->node, names, countof(names));
	const struct yaml_node *type = keys_one_of(diags, step->node, types, countof(types));
	if (name != NULL && name->kind != YAML_SCALAR) {
		diag(diags, DIAG_WRONG_KIND, name->key_span, "'%.*s' takes the name of a variable", STR_ARG(name->key));
		return;
	}
	step->raw->type = type;
	if (name == NULL)
		return;
	step->variable = name->text;
	step->variable_span = name->span;
	if (!spec_variable_name(diags, &step->variable, name->span)) {
		step->variable = STR_EMPTY;
		return;
	}
	if (step->raw->form == RAW_LOOP || type == NULL)
		return;
	struct yaml_node *field = arena_make(arena, struct yaml_node);
	*field = *type;
	field->key = step->variable;
	step->declared = arena_make(arena, struct spec_field);
	spec_read_field(arena, diags, field, &step->declared[step->declared_count++]);
}

void spec_read_raw(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	static const char *const bodies[] = { "do", "then", "steps" };
	struct spec_raw *raw = arena_make(arena, struct spec_raw);
	bool loop = str_is(step->value->key, "for_query");
	*raw = (struct spec_raw){ .form = str_is(step->value->key, "raw_sql") ? RAW_STATEMENT
		                          : loop                              ? RAW_LOOP
		                                                              : RAW_QUERY,
		                  .text = step->value };
	step->kind = STEP_RAW;
	step->raw = raw;
	read_values(arena, diags, raw);
	read_variable(arena, diags, step);
	for (size_t i = 0; loop && i < countof(bodies) && !raw->has_body; i++)
		raw->has_body = keys_get(step->node, bodies[i]) != NULL;
	if (raw->has_body)
		spec_read_body(arena, diags, step, step->node, bodies, countof(bodies));
}
