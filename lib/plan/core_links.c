#include "plan/core_links.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "templates/templates.h"

bool core_reaches_tenant(const struct type *type)
{
	for (size_t i = 0; i < type->branch_count; i++)
		if (type->branches[i].target->tenant_scoped)
			return true;
	return (type->kind == TYPE_REF || type->kind == TYPE_LINKS) && type->target->tenant_scoped;
}

static struct frag present(struct core *core, const struct param *param)
{
	struct out o;

	out_init(&o, core->arena);
	if (param->must_be_present)
		return FRAG(STR_EMPTY);
	out_cstr(&o, "input_payload ? ");
	sql_lit(&o, LIT(param->key));
	out_cstr(&o, " AND ");
	return FRAG(out_text(&o));
}

static struct frag failure(struct core *core, const char *code, const char *message, struct str name)
{
	return core_failure(core, str_from(code), arena_printf(core->arena, "%s: %.*s", message, STR_ARG(name)), &name,
	                    1);
}

/* ---- keys ---- */

static void resolve_list(struct core *core, const struct param *param)
{
	struct str name = core_param_name(param);

	core_paragraph(core);
	tmpl_links_resolve(&core->body, &(struct tmpl_links_resolve){
	                                        .ids = core_column(core->arena, "input_data", param->key),
	                                        .field = LIT(name),
	                                        .keys = core_param_value(core, param, 0),
	                                        .lookup = core_key_lookup(core, param->type.target, FRAG(STR("i.id"))),
	                                        .failure = failure(core, "validation:reference_not_found",
	                                                           "Reference not found", name),
	                                });
}

/* IF input_data.about_type = 'Company' THEN v_fk_about_company := …; ELSIF … */
static struct frag union_branches(struct core *core, const struct param *param)
{
	struct frag id = core_column(core->arena, "input_data", param->key);
	struct frag type = core_column(core->arena, "input_data", param->type_key);
	struct out o;

	out_init(&o, core->arena);
	for (size_t i = 0; i < param->type.branch_count; i++) {
		const struct entity *target = param->type.branches[i].target;

		out_cstr(&o, i > 0 ? "ELSIF " : "IF ");
		sql_frag(&o, type);
		out_cstr(&o, " = ");
		sql_lit(&o, LIT(target->name));
		out_cstr(&o, " THEN\n");
		o.indent++;
		sql_frag(&o, core_param_value(core, param, i));
		out_cstr(&o, " := ");
		sql_frag(&o, core_key_lookup(core, target, id));
		out_cstr(&o, ";\n");
		o.indent--;
	}
	return FRAG(out_text(&o));
}

static struct frag union_keys(struct core *core, const struct param *param)
{
	struct out o;

	out_init(&o, core->arena);
	for (size_t i = 0; i < param->type.branch_count; i++) {
		out_cstr(&o, i > 0 ? ", " : "");
		sql_frag(&o, core_param_value(core, param, i));
	}
	return FRAG(out_text(&o));
}

static void resolve_union(struct core *core, const struct param *param)
{
	struct str name = core_param_name(param);
	struct str both =
	        arena_printf(core->arena, "Required: %.*s and %.*s", STR_ARG(param->key), STR_ARG(param->type_key));

	core_paragraph(core);
	tmpl_union_resolve(
	        &core->body,
	        &(struct tmpl_union_resolve){
	                .id = core_column(core->arena, "input_data", param->key),
	                .type = core_column(core->arena, "input_data", param->type_key),
	                .one_missing = core_failure(core, STR("validation:required_field"), both, &name, 1),
	                .branches = union_branches(core, param),
	                .unknown_type = failure(core, "validation:invalid_value", "Invalid value", name),
	                .keys = union_keys(core, param),
	                .failure = failure(core, "validation:reference_not_found", "Reference not found", name),
	        });
}

void core_resolve_links(struct core *core, const struct param *param)
{
	if (param->type.kind == TYPE_LINKS)
		resolve_list(core, param);
	else if (param->type.kind == TYPE_UNION)
		resolve_union(core, param);
}

/* ---- variables ---- */

static struct str is_new(const struct core *core, const struct field *field)
{
	return name_cut(core->arena, arena_printf(core->arena, "is_new_%.*s", STR_ARG(field->name)));
}

static struct str copy_of(const struct core *core, const struct field *field)
{
	return name_cut(core->arena, arena_printf(core->arena, "copied_%.*s", STR_ARG(field->name)));
}

static void declare(struct out *o, struct str name, struct frag type, const char *behind)
{
	sql_ident(o, IDENT(name));
	out_char(o, ' ');
	sql_frag(o, type);
	out_printf(o, "%s;\n", behind);
}

void core_links_variables(const struct core *core, struct out *o)
{
	for (size_t i = 0; i < core->action->param_count; i++) {
		const struct param *param = &core->action->params[i];

		for (size_t b = 0; b < param->type.branch_count && param->type.kind == TYPE_UNION; b++)
			declare(o, sql_param_branch(core->arena, param, b),
			        plan_key_type(param->type.branches[b].target), "");
		if (param->type.kind == TYPE_LINKS)
			declare(o, sql_param_variable(core->arena, param), plan_key_type(param->type.target), "[]");
	}
	for (size_t i = 0; i < core->copied_lists.len; i++)
		declare(o, copy_of(core, core->copied_lists.items[i]),
		        plan_key_type(core->copied_lists.items[i]->type.target), "[]");
	for (size_t i = 0; i < core->compared_lists.len; i++)
		declare(o, is_new(core, core->compared_lists.items[i]), FRAG(STR("BOOLEAN")), "");
	if (core->has_lists)
		out_cstr(o, "changed_lists TEXT[] := ARRAY[]::TEXT[];\n");
}

/* ---- writing ---- */

/* A list that a step writes. */
struct list {
	const struct field *field;
	const struct param *param;     /* NULL: it becomes empty, or is a copy */
	const struct typed_expr *copy; /* of this list */
	bool kept;                     /* where the key is absent */
	struct frag keys;
};

struct lists {
	struct list *items;
	size_t len;
	size_t cap;
};

/* A list of references that a step takes from another row, or from another field. */
static const struct typed_expr *copied(const struct set_item *set)
{
	const struct typed_expr *value = set->value;

	return value->type.kind == TYPE_LINKS && value->param == NULL && value->expr->kind == EXPR_NAME ? value : NULL;
}

/* Lists are written into the own row only: what the step calls its row is that. */
static const struct typed_expr *of_self(struct core *core, const struct typed_expr *e)
{
	struct typed_expr *copy = arena_make(core->arena, struct typed_expr);

	*copy = *e;
	if (e->operand == OPERAND_ROW)
		copy->operand = OPERAND_SELF;
	copy->args = arena_make_array(core->arena, struct typed_expr *, e->arg_count);
	for (size_t i = 0; i < e->arg_count; i++) {
		struct typed_expr *arg = arena_make(core->arena, struct typed_expr);
		*arg = *of_self(core, e->args[i]);
		copy->args[i] = arg;
	}
	return copy;
}

static void add_copy(struct core *core, struct lists *lists, const struct field *field, const struct typed_expr *copy)
{
	struct frag keys = sql_ident_frag(core->arena, IDENT(copy_of(core, field)));

	*vec_push(core->arena, lists) = (struct list){ .field = field, .copy = copy, .keys = keys };
}

static void add_list(struct core *core, struct lists *lists, const struct field *field, const struct param *param,
                     bool kept)
{
	struct frag keys = plan_key_type(field->type.target);

	keys = param != NULL ? core_param_value(core, param, 0)
	                     : FRAG(arena_printf(core->arena, "'{}'::%.*s[]", STR_ARG(keys.sql)));
	*vec_push(core->arena, lists) = (struct list){ .field = field, .param = param, .kept = kept, .keys = keys };
}

/* What the input does not name stays as it is. */
static bool keeps(const struct step *step)
{
	return step->kind == STEP_UPDATE && !step->replaces;
}

static struct lists lists_of(struct core *core, const struct step *step)
{
	struct lists lists = { 0 };

	for (size_t i = 0; step->from_input && i < step->target->field_count; i++) {
		const struct field *field = &step->target->fields[i];

		if (field->type.kind == TYPE_LINKS)
			add_list(core, &lists, field, core_param_of(core, field), keeps(step));
	}
	for (size_t i = 0; i < step->set_count; i++)
		if (copied(&step->sets[i]) != NULL)
			add_copy(core, &lists, step->sets[i].field, copied(&step->sets[i]));
		else if (step->sets[i].field->type.kind == TYPE_LINKS)
			add_list(core, &lists, step->sets[i].field, step->sets[i].value->param, false);
	return lists;
}

static struct qname links_table(struct core *core, const struct field *field)
{
	return QNAME(core->entity->schema, name_table(core->arena, field->links.slug));
}

/* The rows of the own row's list: l.fk_post = self.pk_post [AND l.tenant_id = auth_tenant_id] */
static struct frag rows_of(struct core *core, const struct field *field)
{
	struct out o;

	out_init(&o, core->arena);
	sql_frag(&o, core_column(core->arena, "l", field->links.owner_column));
	out_cstr(&o, " = ");
	sql_frag(&o, core_column(core->arena, "self", name_key(core->arena, core->entity->slug)));
	core_and_tenant(&o, "l", core->entity);
	return FRAG(out_text(&o));
}

static struct frag insert_columns(struct core *core, const struct field *field)
{
	struct out o;

	out_init(&o, core->arena);
	sql_ident(&o, IDENT(field->links.owner_column));
	out_cstr(&o, ", ");
	sql_ident(&o, IDENT(field->links.target_column));
	out_cstr(&o, core->entity->tenant_scoped ? ", tenant_id, position" : ", position");
	out_cstr(&o, core->entity->no_audit_trail ? "" : ", created_by");
	return FRAG(out_text(&o));
}

static struct frag insert_values(struct core *core)
{
	struct frag key = core_column(core->arena, "self", name_key(core->arena, core->entity->slug));
	const char *tenant = core->entity->tenant_scoped ? "auth_tenant_id, " : "";

	return FRAG(arena_printf(core->arena, "%.*s, i.key, %si.position%s", STR_ARG(key.sql), tenant,
	                         core->entity->no_audit_trail ? "" : ", auth_user_id"));
}

/* A key that may be absent is looked at only when it is there: a bare update keeps what it does not name. */
static void check_present(struct core *core, bool kept, const struct field *field, const struct param *param,
                          struct frag missing)
{
	struct frag asked = kept ? present(core, param) : FRAG(STR_EMPTY);

	core_guard(core, FRAG(arena_printf(core->arena, "%.*s%.*s", STR_ARG(asked.sql), STR_ARG(missing.sql))),
	           failure(core, "validation:required_field", "Required", field->name));
}

static void note(struct core *core, struct field_list *fields, const struct field *field)
{
	for (size_t i = 0; i < fields->len; i++)
		if (fields->items[i] == field)
			return;
	*vec_push(core->arena, fields) = field;
}

/* copied_tags := ARRAY(…): the keys of lists of other rows, as they are before anything is written. */
static void take_copies(struct core *core, const struct lists *lists)
{
	for (size_t i = 0; i < lists->len; i++) {
		const struct list *list = &lists->items[i];

		if (list->copy == NULL)
			continue;
		note(core, &core->copied_lists, list->field);
		core_paragraph(core);
		sql_frag(&core->body, list->keys);
		out_cstr(&core->body, " := ");
		sql_frag(&core->body, expr_links_keys(core->arena, of_self(core, list->copy)));
		out_cstr(&core->body, ";\n");
	}
}

void core_check_links(struct core *core, const struct step *step)
{
	struct lists lists = lists_of(core, step);

	take_copies(core, &lists);
	for (size_t i = 0; step->from_input && i < step->target->field_count; i++) {
		const struct field *field = &step->target->fields[i];
		const struct param *param = core_param_of(core, field);

		if (field->type.kind != TYPE_UNION || !field->required || param == NULL || param->must_be_present)
			continue;
		check_present(core, keeps(step), field, param,
		              FRAG(arena_printf(core->arena, "%.*s IS NULL",
		                                STR_ARG(core_column(core->arena, "input_data", param->key).sql))));
	}
	for (size_t i = 0; i < lists.len; i++)
		if (lists.items[i].field->required)
			check_present(core, lists.items[i].kept, lists.items[i].field, lists.items[i].param,
			              FRAG(arena_printf(core->arena, "cardinality(%.*s) = 0",
			                                STR_ARG(lists.items[i].keys.sql))));
}

void core_add_links(struct core *core, const struct step *step)
{
	struct lists lists = lists_of(core, step);

	for (size_t i = 0; i < lists.len; i++) {
		const struct list *list = &lists.items[i];

		if (list->param == NULL && list->copy == NULL)
			continue;
		core->has_lists = true;
		core_paragraph(core);
		tmpl_links_add(&core->body, &(struct tmpl_links_add){
		                                    .links = links_table(core, list->field),
		                                    .columns = insert_columns(core, list->field),
		                                    .values = insert_values(core),
		                                    .keys = list->keys,
		                                    .field = LIT(list->field->name),
		                            });
	}
}

struct frag core_compare_links(struct core *core, const struct step *step, size_t *count)
{
	struct lists lists = lists_of(core, step);
	struct out o;

	core_check_links(core, step);
	out_init(&o, core->arena);
	for (size_t i = 0; i < lists.len; i++) {
		const struct list *list = &lists.items[i];
		struct str flag = is_new(core, list->field);

		note(core, &core->compared_lists, list->field);
		core_paragraph(core);
		tmpl_links_compare(&core->body,
		                   &(struct tmpl_links_compare){
		                           .flag = IDENT(flag),
		                           .present = list->kept ? present(core, list->param) : FRAG(STR_EMPTY),
		                           .keys = list->keys,
		                           .links = links_table(core, list->field),
		                           .target = IDENT(list->field->links.target_column),
		                           .rows = rows_of(core, list->field),
		                   });
		out_cstr(&o, i > 0 ? " OR " : "");
		sql_ident(&o, IDENT(flag));
	}
	*count = lists.len;
	return FRAG(out_text(&o));
}

static void clear_links(struct core *core, const struct field *field, struct out *o)
{
	tmpl_links_clear(o, &(struct tmpl_links_clear){
	                            .flag = IDENT(is_new(core, field)),
	                            .links = links_table(core, field),
	                            .rows = rows_of(core, field),
	                            .field = LIT(field->name),
	                    });
}

struct frag core_replace_links(struct core *core, const struct step *step)
{
	struct lists lists = step->kind == STEP_UPDATE ? lists_of(core, step) : (struct lists){ 0 };
	struct out o;

	out_init(&o, core->arena);
	for (size_t i = 0; i < lists.len; i++) {
		const struct list *list = &lists.items[i];

		core->has_lists = true;
		if (list->param == NULL && list->copy == NULL) {
			clear_links(core, list->field, &o);
			continue;
		}
		tmpl_links_replace(&o, &(struct tmpl_links_replace){
		                               .flag = IDENT(is_new(core, list->field)),
		                               .links = links_table(core, list->field),
		                               .target = IDENT(list->field->links.target_column),
		                               .rows = rows_of(core, list->field),
		                               .keys = list->keys,
		                               .columns = insert_columns(core, list->field),
		                               .values = insert_values(core),
		                               .field = LIT(list->field->name),
		                       });
	}
	return FRAG(str_trim(out_text(&o)));
}
