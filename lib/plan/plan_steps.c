/* plan_steps.c - the steps of an action, one function each. */
#include "plan/plan_steps.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "plan/core_links.h"
#include "plan/plan_duplicate.h"
#include "plan/plan_impact.h"
#include "templates/templates.h"

/* Rows of more columns are compared with a column to a line. */
enum { COLUMNS_ON_ONE_LINE = 3 };

/* What an INSERT or UPDATE writes into one column. */
struct cell {
	const struct field *field;
	struct str column;
	struct frag value;
	struct frag compared; /* the value as an operand of IS DISTINCT FROM */
};

struct cells {
	struct cell *items;
	size_t len;
	size_t cap;
};

static struct qname table_of(struct core *core, const struct entity *entity)
{
	return QNAME(entity->schema, name_table(core->arena, entity->slug));
}

static struct frag text_of(const struct out *o)
{
	return FRAG(out_text(o));
}

/* ---- conditions ---- */

/* The own row. */
static struct out own_row(struct core *core)
{
	struct str key = name_key(core->arena, core->entity->slug);
	struct out o;

	out_init(&o, core->arena);
	sql_frag(&o, core_column(core->arena, "t", key));
	out_cstr(&o, " = ");
	sql_frag(&o, core_column(core->arena, "self", key));
	core_and_tenant(&o, "t", core->entity);
	return o;
}

/* The rows STEP works on: the own row, or live rows of its entity. */
static struct out rows_of(struct core *core, const struct step *step)
{
	struct out o;

	if (core_writes_self(step) && core->has_self) {
		o = own_row(core);
	} else {
		out_init(&o, core->arena);
		core_and_tenant(&o, "t", step->target);
	}
	if (!core_writes_self(step) || step->kind == STEP_DELETE || !core->has_self)
		core_and_live(&o, "t", step->target);
	if (step->condition != NULL) {
		core_and(&o);
		sql_frag(&o, expr_sql_operand(core->arena, step->condition));
	}
	return o;
}

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
	return text_of(&o);
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

/* AND (t.a, t.b) IS DISTINCT FROM (x, y) [OR LISTS]: a row that would stay as it is is not written. */
static void and_changes(struct core *core, struct out *conditions, const struct cells *cells, struct frag lists)
{
	bool or = str_search(lists.sql, STR(" OR ")) != (size_t)-1 || (cells->len > 0 && lists.sql.len > 0);

	core_and(conditions);
	out_cstr(conditions, or ? "(" : "");
	if (cells->len > 0) {
		print_side(core, conditions, cells, false);
		out_cstr(conditions, " IS DISTINCT FROM ");
		print_side(core, conditions, cells, true);
	}
	out_cstr(conditions, cells->len > 0 && lists.sql.len > 0 ? " OR " : "");
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

static bool is_id(const struct set_item *set)
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
	core_guard(core, text_of(&condition),
	           core_failure(core, STR("validation:reference_not_found"), message, &name, 1));
	return key;
}

/* VALUE where the key of PARAM is there, else OTHERWISE. */
static struct frag present_or(struct core *core, const struct param *param, struct frag value, struct frag otherwise)
{
	struct out o;

	if (param->must_be_present || param->def != NULL || str_is(otherwise.sql, "NULL"))
		return value;
	out_init(&o, core->arena);
	out_cstr(&o, "CASE WHEN input_payload ? ");
	sql_lit(&o, LIT(param->key));
	out_cstr(&o, " THEN ");
	sql_frag(&o, value);
	out_cstr(&o, " ELSE ");
	sql_frag(&o, otherwise);
	out_cstr(&o, " END");
	return text_of(&o);
}

/* A value from the input, where it has one: else the column stays, or takes its default. */
static void add_optional(struct core *core, struct cells *cells, const struct step *step, const struct set_item *set)
{
	const struct field *field = set->field;
	const struct param *param = set->value->param;

	for (size_t c = 0; c < field_column_count(field); c++) {
		struct frag value = is_id(set) ? find_id(core, set) : core_param_value(core, param, c);
		struct frag otherwise = FRAG(STR("NULL"));

		if (step->kind == STEP_UPDATE)
			otherwise = core_column(core->arena, "t", field_column(field, c));
		else if (field->def != NULL)
			otherwise = expr_sql_operand(core->arena, field->def);
		value = present_or(core, param, value, otherwise);
		add_cell(core, cells, field, c, value, value);
	}
}

static void add_sets(struct core *core, struct cells *cells, const struct step *step)
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
		if (is_id(set)) {
			struct frag key = find_id(core, set);

			add_cell(core, cells, set->field, 0, key, key);
			continue;
		}
		if (set->field->type.kind != TYPE_UNION && set->field->type.kind != TYPE_LINKS)
			add_cell(core, cells, set->field, 0, expr_sql(core->arena, set->value),
			         compared_value(core, set->field, set->value));
	}
}

/* The fields of the input, as they are in the record variable RECORD. */
static void add_from_record(struct core *core, struct cells *cells, const struct entity *entity, const char *record)
{
	for (size_t i = 0; i < entity->field_count; i++) {
		const struct field *field = &entity->fields[i];

		for (size_t c = 0; core_param_of(core, field) != NULL && c < field_column_count(field); c++) {
			struct frag value = core_column(core->arena, record, field_column(field, c));

			add_cell(core, cells, field, c, value, value);
		}
	}
}

/* What the input puts into column C of FIELD; where the key is absent the default of a new row or the value there is. */
static struct frag input_value(struct core *core, const struct step *step, const struct field *field, size_t c)
{
	const struct param *param = core_param_of(core, field);

	if (step->kind == STEP_UPDATE && !step->replaces)
		return core_param_or(core, param, c, core_column(core->arena, "t", field_column(field, c)));
	if (field->def != NULL)
		return core_param_or(core, param, c, expr_sql_operand(core->arena, field->def));
	return core_param_value(core, param, c);
}

static void add_from_input(struct core *core, struct cells *cells, const struct step *step)
{
	for (size_t i = 0; i < step->target->field_count; i++) {
		const struct field *field = &step->target->fields[i];

		for (size_t c = 0; core_param_of(core, field) != NULL && c < field_column_count(field); c++) {
			struct frag value = input_value(core, step, field, c);

			add_cell(core, cells, field, c, value, value);
		}
	}
}

/* ---- after a write ---- */

/* An UPDATE of the own row: what it wrote is the row now. */
static struct frag take_changed(struct core *core, const struct step *step)
{
	struct out o;

	core->has_changed = true;
	out_init(&o, core->arena);
	tmpl_take_changed(&o, &(struct tmpl_take_changed){
	                              .mark = FRAG(core->tracks_writes ? STR("is_written := true;") : STR_EMPTY),
	                              .lists = core_replace_links(core, step),
	                      });
	return text_of(&o);
}

static struct frag mark_written(struct core *core)
{
	return FRAG(core->tracks_writes ? STR("is_written := is_written OR FOUND;") : STR_EMPTY);
}

/* A write to rows of the own entity that it names itself may have met the own row. */
static void reload(struct core *core, const struct step *step)
{
	struct out conditions;

	if (!step->own || !step->names_rows || !core->has_self)
		return;
	conditions = own_row(core);
	core->has_changed = true;
	core_paragraph(core);
	tmpl_reload(&core->body, &(struct tmpl_reload){
	                                 .table = table_of(core, core->entity),
	                                 .conditions = text_of(&conditions),
	                         });
}

/* ---- steps ---- */

static void validate(struct core *core, const struct step *step)
{
	struct out condition;

	out_init(&condition, core->arena);
	sql_frag(&condition, expr_sql_operand(core->arena, step->condition));
	out_cstr(&condition, " IS NOT TRUE");
	if (step->collects)
		core_guard(core, text_of(&condition), plan_note_check(core, step));
	else
		core_guard(core, text_of(&condition),
		           core_failure_of(core, step->code, plan_message(core, step), step->fields, step->field_count));
	if (step->ends_checks)
		plan_end_checks(core);
}

static void reject(struct core *core, const struct step *step)
{
	core_paragraph(core);
	sql_frag(&core->body, core_failure_of(core, step->code, plan_message(core, step), NULL, 0));
}

static void begin_item(struct out *o)
{
	out_cstr(o, o->len > 0 ? ",\n" : "");
}

/* Who changes the row, and when; SET takes at least one column. */
static void sign(struct out *assignments, const struct entity *entity)
{
	if (entity->no_audit_trail && assignments->len > 0)
		return;
	begin_item(assignments);
	out_cstr(assignments,
	         entity->no_audit_trail ? "id = t.id" : "updated_at = clock_timestamp(),\nupdated_by = auth_user_id");
}

/* The new row is the own one. */
static bool creates(const struct core *core, const struct step *step)
{
	return step->own && core->action->kind == ACTION_CREATES && step->row == ROW_ABSENT;
}

/* The record that takes the new row; empty: nobody wants it. */
static struct str new_row(struct core *core, const struct step *step)
{
	if (creates(core, step))
		return STR("self");
	if (step->variable != NULL)
		return sql_ident_frag(core->arena, IDENT(step->variable->sql)).sql;
	if (step->own && step->row == ROW_PERHAPS) {
		core->has_changed = true;
		return STR("changed");
	}
	return STR_EMPTY;
}

static const char *ids_of(struct core *core, struct str row)
{
	return row.len > 0 ? arena_printf(core->arena, "ARRAY[%.*s.id]", STR_ARG(row)).ptr : "written_ids";
}

static struct frag returning(struct core *core, const struct step *step, struct str row)
{
	if (row.len > 0)
		return FRAG(arena_printf(core->arena, "\nRETURNING t.* INTO %.*s", STR_ARG(row)));
	return FRAG(plan_impact_noted(core, step) ? STR("\nRETURNING ARRAY[t.id] INTO written_ids") : STR_EMPTY);
}

/* The first row that is inserted is the own one. */
static void take_first(struct core *core, const struct step *step, struct str row)
{
	struct out *o = &core->body;

	out_printf(o, "IF self.id IS NULL THEN\n    self := %.*s;\n", STR_ARG(row));
	if (plan_impact_told(core->action)) {
		out_cstr(o, "ELSE\n");
		o->indent++;
		sql_frag(o, plan_impact_note(core, step, ids_of(core, row)));
		o->indent--;
		out_char(o, '\n');
	}
	out_cstr(o, "END IF;\n");
}

/* What follows from the row that STEP has inserted, and ROW holds. */
static void after_insert(struct core *core, const struct step *step, struct str row)
{
	struct out *o = &core->body;

	if (creates(core, step) && step->variable != NULL) {
		sql_ident(o, IDENT(step->variable->sql));
		out_cstr(o, " := self;\n");
	}
	if (step->own && step->row == ROW_PERHAPS)
		take_first(core, step, row);
	if (plan_impact_noted(core, step)) {
		sql_frag(o, plan_impact_note(core, step, ids_of(core, row)));
		out_char(o, '\n');
	}
	if (core->tracks_writes)
		out_cstr(o, "is_written := true;\n");
	plan_bulk_inserted(core, step);
	if (creates(core, step))
		core_add_links(core, step);
}

static void insert(struct core *core, const struct step *step)
{
	struct str row = new_row(core, step);
	struct cells cells = { 0 };
	struct out columns, values, statement;

	if (!step->from_input)
		add_sets(core, &cells, step);
	else if (creates(core, step))
		add_from_record(core, &cells, step->target, "self");
	else
		add_from_input(core, &cells, step);

	out_init(&columns, core->arena);
	out_init(&values, core->arena);
	if (step->target->tenant_scoped) {
		out_cstr(&columns, "tenant_id");
		out_cstr(&values, "auth_tenant_id");
	}
	for (size_t i = 0; i < cells.len; i++) {
		begin_item(&columns);
		sql_ident(&columns, IDENT(cells.items[i].column));
		begin_item(&values);
		sql_frag(&values, cells.items[i].value);
	}
	if (!step->target->no_audit_trail) {
		begin_item(&columns);
		out_cstr(&columns, "created_by,\nupdated_by");
		begin_item(&values);
		out_cstr(&values, "auth_user_id,\nauth_user_id");
	}
	if (columns.len == 0) { /* a row of defaults */
		sql_ident(&columns, IDENT(name_key(core->arena, step->target->slug)));
		out_cstr(&values, "DEFAULT");
	}

	core_check_links(core, step);
	plan_duplicate_before(core, step);
	core_paragraph(core);
	out_init(&statement, core->arena);
	tmpl_insert(&statement, &(struct tmpl_insert){
	                                .table = table_of(core, step->target),
	                                .columns = text_of(&columns),
	                                .values = text_of(&values),
	                                .returning = returning(core, step, row),
	                        });
	plan_duplicate_insert(core, step, text_of(&statement));
	after_insert(core, step, row);
}

/* changed := the own row with the keys of the input that are present; or with the input as it is. */
static void fill_changed(struct core *core, const struct step *step)
{
	core_paragraph(core);
	out_cstr(&core->body, "changed := self;\n");
	for (size_t i = 0; i < core->entity->field_count; i++) {
		const struct field *field = &core->entity->fields[i];
		const struct param *param = core_param_of(core, field);

		for (size_t c = 0; param != NULL && c < field_column_count(field); c++) {
			struct frag value =
			        step->replaces
			                ? input_value(core, step, field, c)
			                : core_param_or(core, param, c,
			                                core_column(core->arena, "self", field_column(field, c)));

			sql_frag(&core->body, core_column(core->arena, "changed", field_column(field, c)));
			out_cstr(&core->body, " := ");
			sql_frag(&core->body, value);
			out_cstr(&core->body, ";\n");
		}
	}
}

/* The same for rows whose ids are noted; without ASSIGNMENTS they are deleted. */
static void write_noted(struct core *core, const struct step *step, const struct out *assignments,
                        const struct out *conditions)
{
	struct out o;

	out_init(&o, core->arena);
	out_cstr(&o, assignments != NULL ? "UPDATE " : "DELETE FROM ");
	sql_qname(&o, table_of(core, step->target));
	out_cstr(&o, " AS t\n");
	if (assignments != NULL) {
		out_cstr(&o, "SET\n");
		o.indent++;
		out_str(&o, out_text(assignments));
		o.indent--;
		out_char(&o, '\n');
	}
	out_cstr(&o, "WHERE ");
	out_str(&o, out_text(conditions));
	plan_impact_write(core, step, text_of(&o), FRAG(core->tracks_writes ? STR("is_written := true;") : STR_EMPTY));
}

/* UPDATE … SET ASSIGNMENTS for the rows of STEP. */
static void write_update(struct core *core, const struct step *step, const struct out *assignments,
                         const struct out *conditions)
{
	bool own = core_writes_self(step) && core->has_self;

	if (plan_impact_noted(core, step)) {
		write_noted(core, step, assignments, conditions);
		reload(core, step);
		return;
	}
	tmpl_update(&core->body, &(struct tmpl_update){
	                                 .table = table_of(core, step->target),
	                                 .assignments = text_of(assignments),
	                                 .conditions = text_of(conditions),
	                                 .returning = FRAG(own ? STR("\nRETURNING t.* INTO changed") : STR_EMPTY),
	                                 .after = own ? take_changed(core, step) : mark_written(core),
	                         });
	reload(core, step);
}

/* The own row, which was deleted, is live again; a live one stays as it is. */
static void restore(struct core *core, const struct step *step)
{
	struct out assignments, conditions = own_row(core);

	core_and(&conditions);
	out_cstr(&conditions, "t.deleted_at IS NOT NULL");
	out_init(&assignments, core->arena);
	out_cstr(&assignments, "deleted_at = NULL,\ndeleted_by = NULL");
	sign(&assignments, core->entity);
	core_paragraph(core);
	write_update(core, step, &assignments, &conditions);
}

static void update(struct core *core, const struct step *step)
{
	bool own = core_writes_self(step) && core->has_self;
	struct out assignments, conditions = rows_of(core, step);
	struct cells cells = { 0 };
	struct frag lists;

	if (!step->from_input)
		add_sets(core, &cells, step);
	else if (own)
		add_from_record(core, &cells, step->target, "changed");
	else
		add_from_input(core, &cells, step);
	lists = own ? core_compare_links(core, step) : FRAG(STR_EMPTY);
	if (cells.len == 0 && lists.sql.len == 0) /* an entity without fields */
		return;

	out_init(&assignments, core->arena);
	for (size_t i = 0; i < cells.len; i++) {
		begin_item(&assignments);
		sql_ident(&assignments, IDENT(cells.items[i].column));
		out_cstr(&assignments, " = ");
		sql_frag(&assignments, cells.items[i].value);
	}
	sign(&assignments, step->target);
	plan_bulk_rows(core, step, text_of(&conditions));
	and_changes(core, &conditions, &cells, lists);

	if (step->from_input && own)
		fill_changed(core, step);
	core_paragraph(core);
	write_update(core, step, &assignments, &conditions);
}

/* The same for other rows, whose ids are noted. */
static void hard_delete_noted(struct core *core, const struct step *step, const struct out *conditions,
                              struct frag failure)
{
	struct out around = core->body, written;

	out_init(&core->body, core->arena);
	write_noted(core, step, NULL, conditions);
	written = core->body;
	core->body = around;
	tmpl_hard_delete_noted(&core->body, &(struct tmpl_hard_delete_noted){
	                                            .written = FRAG(str_trim(out_text(&written))),
	                                            .failure = failure,
	                                    });
}

static void hard_delete(struct core *core, const struct step *step)
{
	struct str message = arena_printf(core->arena, "%.*s is still referenced", STR_ARG(step->target->name));
	struct out conditions = rows_of(core, step);
	struct frag failure = core_failure(core, STR("conflict:still_referenced"), message, NULL, 0);

	if (plan_impact_noted(core, step))
		hard_delete_noted(core, step, &conditions, failure);
	else
		tmpl_hard_delete(&core->body, &(struct tmpl_hard_delete){
		                                      .table = table_of(core, step->target),
		                                      .conditions = text_of(&conditions),
		                                      .after = mark_written(core),
		                                      .failure = failure,
		                              });
	reload(core, step);
}

/* `delete`: the row stays and is not seen any more; with `hard: true`, or without soft_delete, it goes. */
static void delete_rows(struct core *core, const struct step *step)
{
	struct out assignments, conditions = rows_of(core, step);

	plan_bulk_rows(core, step, text_of(&conditions));
	plan_dependencies(core, step, text_of(&conditions));
	core_paragraph(core);
	if (core_writes_self(step) && core->has_self) {
		out_cstr(&core->body, "result.object_data := ");
		sql_frag(&core->body, core_read_data(core));
		out_cstr(&core->body, ";\n");
		core->reads_deleted = true;
		core->surely_deleted = core->surely_deleted || (step->condition == NULL && !step->nested);
	}
	if (step->hard || step->target->no_soft_delete) {
		hard_delete(core, step);
		return;
	}
	out_init(&assignments, core->arena);
	out_cstr(&assignments, "deleted_at = clock_timestamp(),\ndeleted_by = auth_user_id");
	write_update(core, step, &assignments, &conditions);
}

void plan_steps(struct core *core, const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *step = &steps[i];

		core_row(core, step->row);
		switch (step->kind) {
		case STEP_VALIDATE:
			validate(core, step);
			break;
		case STEP_INSERT:
			insert(core, step);
			break;
		case STEP_UPDATE:
			(step->restores ? restore : update)(core, step);
			break;
		case STEP_DELETE:
			delete_rows(core, step);
			break;
		case STEP_REJECT:
			reject(core, step);
			break;
		case STEP_FIND:
			plan_find(core, step);
			break;
		case STEP_IF:
			plan_if(core, step);
			break;
		case STEP_CALL:
			plan_call(core, step);
			break;
		case STEP_NOTIFY:
			plan_notify(core, step);
			break;
		case STEP_FOREACH:
			plan_foreach(core, step);
			break;
		case STEP_SWITCH:
			plan_switch(core, step);
			break;
		case STEP_SET:
		case STEP_DECLARE:
			plan_set(core, step);
			break;
		case STEP_RETURN:
			plan_return(core, step);
			break;
		case STEP_AGGREGATE:
			plan_aggregate(core, step);
			break;
		case STEP_WHILE:
			plan_while(core, step);
			break;
		case STEP_TRY:
			plan_try(core, step);
			break;
		case STEP_REFRESH:
			plan_refresh(core, step);
			break;
		case STEP_RAW:
			plan_raw(core, step);
			break;
		case STEP_BULK:
			plan_bulk(core, step);
			break;
		case STEP_COUNT:
			BUG("no step kind %d", (int)step->kind);
		}
	}
}
