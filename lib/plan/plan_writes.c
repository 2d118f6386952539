/* plan_writes.c - insert, update, delete. */
#include "emit/expr_sql.h"
#include "model/names.h"
#include "plan/core_links.h"
#include "plan/plan_cells.h"
#include "plan/plan_duplicate.h"
#include "plan/plan_impact.h"
#include "plan/plan_steps.h"
#include "templates/templates.h"

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

/* ---- insert ---- */

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

void plan_insert(struct core *core, const struct step *step)
{
	struct str row = new_row(core, step);
	struct cells cells = { 0 };
	struct out columns, values, statement;

	if (!step->from_input)
		cells_from_sets(core, &cells, step);
	else if (creates(core, step))
		cells_from_record(core, &cells, step->target, "self");
	else
		cells_from_input(core, &cells, step);

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

/* ---- update ---- */

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
			                ? cells_input_value(core, step, field, c)
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
	size_t list_count = 0;

	if (!step->from_input)
		cells_from_sets(core, &cells, step);
	else if (own)
		cells_from_record(core, &cells, step->target, "changed");
	else
		cells_from_input(core, &cells, step);
	lists = own ? core_compare_links(core, step, &list_count) : FRAG(STR_EMPTY);
	if (cells.len == 0 && list_count == 0) /* an entity without fields */
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
	cells_and_changes(core, &conditions, &cells, lists, list_count);

	if (step->from_input && own)
		fill_changed(core, step);
	core_paragraph(core);
	write_update(core, step, &assignments, &conditions);
}

void plan_update(struct core *core, const struct step *step)
{
	(step->restores ? restore : update)(core, step);
}

/* ---- delete ---- */

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

void plan_delete(struct core *core, const struct step *step)
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
