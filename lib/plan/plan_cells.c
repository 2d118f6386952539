#include "plan/plan_cells.h"

#include "emit/expr_sql.h"

/* Rows of more columns are compared with a column to a line. */
enum { COLUMNS_ON_ONE_LINE = 3 };

/* ---- comparison ---- */

static bool has_equality(const struct type *type)
{
	const struct type *item = type->kind == TYPE_LIST ? type->item : type;

	return item->kind != TYPE_SCALAR || item->row->class != CLASS_POINT;
}

/* Literals take the type of the column; other values of another type are converted, as the assignment will. */
static bool needs_cast(struct core *core, const struct field *field, const struct typed_expr *value)
{
	enum expr_kind kind = value->expr->kind;

	if (kind == EXPR_NULL || kind == EXPR_BOOLEAN || kind == EXPR_NUMBER || kind == EXPR_STRING)
		return false;
	if (field->type.kind == TYPE_REF || value->type.kind == TYPE_REF || !has_equality(&field->type))
		return false;
	return !str_eq(plan_value_type(core->arena, &field->type).sql, plan_value_type(core->arena, &value->type).sql);
}

static struct frag compared_value(struct core *core, const struct field *field, const struct typed_expr *value)
{
	struct out o;

	if (!needs_cast(core, field, value))
		return expr_sql_operand(core->arena, value);
	out_init(&o, core->arena);
	out_cstr(&o, "CAST(");
	sql_frag(&o, expr_sql(core->arena, value));
	out_cstr(&o, " AS ");
	sql_frag(&o, plan_value_type(core->arena, &field->type));
	out_char(&o, ')');
	return FRAG(out_text(&o));
}

/* One side of the comparison. POINT has no equality: its text is compared. */
static void print_side(struct core *core, struct out *o, const struct cells *cells, bool values)
{
	bool lines = cells->len > COLUMNS_ON_ONE_LINE;

	out_cstr(o, cells->len > 1 ? "(" : "");
	for (size_t i = 0; i < cells->len; i++) {
		const struct cell *cell = &cells->items[i];

		out_cstr(o, i > 0 ? "," : "");
		out_cstr(o, lines ? "\n        " : i > 0 ? " " : "");
		sql_frag(o, values ? cell->compared : core_column(core->arena, "t", cell->column));
		if (!has_equality(&cell->field->type))
			out_cstr(o, "::TEXT");
	}
	out_cstr(o, lines ? "\n    " : "");
	out_cstr(o, cells->len > 1 ? ")" : "");
}

void cells_and_changes(struct core *core, struct out *conditions, const struct cells *cells, struct frag lists,
                       size_t list_count)
{
	bool or = list_count + (cells->len > 0) > 1;

	core_and(conditions);
	out_cstr(conditions, or ? "(" : "");
	if (cells->len > 0) {
		print_side(core, conditions, cells, false);
		out_cstr(conditions, " IS DISTINCT FROM ");
		print_side(core, conditions, cells, true);
	}
	out_cstr(conditions, cells->len > 0 && list_count > 0 ? " OR " : "");
	sql_frag(conditions, lists);
	out_cstr(conditions, or ? ")" : "");
}

/* ---- values ---- */

static void add_cell(struct core *core, struct cells *cells, const struct field *field, size_t i, struct frag value,
                     struct frag compared)
{
	*vec_push(core->arena, cells) =
	        (struct cell){ .field = field, .column = field_column(field, i), .value = value, .compared = compared };
}

bool cells_is_id(const struct set_item *set)
{
	const struct type *type = &set->value->type;

	return set->field->type.kind == TYPE_REF && type->kind == TYPE_SCALAR && type->row != NULL &&
	       type->row->class == CLASS_UUID;
}

/* The key of the live row that has the id; there must be one. */
static struct frag find_id(struct core *core, const struct set_item *set)
{
	struct str name = set->field->name;
	struct str message = arena_printf(core->arena, "Reference not found: %.*s", STR_ARG(name));
	struct frag key = core_key_lookup(core, set->field->type.target, expr_sql(core->arena, set->value));
	struct out condition;

	out_init(&condition, core->arena);
	sql_frag(&condition, expr_sql_operand(core->arena, set->value));
	out_cstr(&condition, " IS NOT NULL AND ");
	sql_frag(&condition, key);
	out_cstr(&condition, " IS NULL");
	core_guard(core, FRAG(out_text(&condition)),
	           core_failure(core, STR("validation:reference_not_found"), message, &name, 1));
	return key;
}

/* A value from the input, where it has one: else the column stays, or takes its default. */
static void add_optional(struct core *core, struct cells *cells, const struct step *step, const struct set_item *set)
{
	const struct field *field = set->field;
	const struct param *param = set->value->param;

	for (size_t c = 0; c < field_column_count(field); c++) {
		struct frag value = cells_is_id(set) ? find_id(core, set) : core_param_value(core, param, c);
		struct frag otherwise = FRAG(STR("NULL"));

		if (step->kind == STEP_UPDATE)
			otherwise = core_column(core->arena, "t", field_column(field, c));
		else if (field->def != NULL)
			otherwise = expr_sql_operand(core->arena, field->def);
		if (!str_is(otherwise.sql, "NULL"))
			value = core_present_or(core, param, value, otherwise);
		add_cell(core, cells, field, c, value, value);
	}
}

void cells_from_sets(struct core *core, struct cells *cells, const struct step *step)
{
	for (size_t i = 0; i < step->set_count; i++) {
		const struct set_item *set = &step->sets[i];

		if (set->optional) {
			add_optional(core, cells, step, set);
			continue;
		}
		for (size_t c = 0; c < set->field->type.branch_count; c++) {
			struct frag key = expr_sql_key(core->arena, set->value, set->field->type.branches[c].target);

			add_cell(core, cells, set->field, c, key, key);
		}
		if (cells_is_id(set)) {
			struct frag key = find_id(core, set);

			add_cell(core, cells, set->field, 0, key, key);
			continue;
		}
		if (set->field->type.kind != TYPE_UNION && set->field->type.kind != TYPE_LINKS)
			add_cell(core, cells, set->field, 0, expr_sql(core->arena, set->value),
			         compared_value(core, set->field, set->value));
	}
}

void cells_from_record(struct core *core, struct cells *cells, const struct entity *entity, const char *record)
{
	for (size_t i = 0; i < entity->field_count; i++) {
		const struct field *field = &entity->fields[i];

		for (size_t c = 0; core_param_of(core, field) != NULL && c < field_column_count(field); c++) {
			struct frag value = core_column(core->arena, record, field_column(field, c));

			add_cell(core, cells, field, c, value, value);
		}
	}
}

struct frag cells_input_value(struct core *core, const struct step *step, const struct field *field, size_t c)
{
	const struct param *param = core_param_of(core, field);

	if (step->kind == STEP_UPDATE && !step->replaces)
		return core_param_or(core, param, c, core_column(core->arena, "t", field_column(field, c)));
	if (field->def != NULL)
		return core_param_or(core, param, c, expr_sql_operand(core->arena, field->def));
	return core_param_value(core, param, c);
}

void cells_from_input(struct core *core, struct cells *cells, const struct step *step)
{
	for (size_t i = 0; i < step->target->field_count; i++) {
		const struct field *field = &step->target->fields[i];

		for (size_t c = 0; core_param_of(core, field) != NULL && c < field_column_count(field); c++) {
			struct frag value = cells_input_value(core, step, field, c);

			add_cell(core, cells, field, c, value, value);
		}
	}
}
