/* References: to one entity, to one of several, lists of them. */
#include "model/build.h"

#include "model/names.h"

size_t field_column_count(const struct field *f)
{
	if (f->type.kind == TYPE_UNION)
		return f->type.branch_count;
	return f->type.kind == TYPE_LINKS ? 0 : 1;
}

struct str field_column(const struct field *f, size_t i)
{
	return f->type.kind == TYPE_UNION ? f->type.branches[i].column : f->column;
}

/* The entity behind REF. Imported types have it spelled out with its schema; the author's own are as he wrote them. */
static const struct entity *find_target(struct build *b, const struct type_expr *ref)
{
	struct str name = entity_as_written(b->arena, ref->schema, ref->entity);
	const struct entity *e = build_entity_named(b, name);
	if (e == NULL)
		e = map_get(b->entities, name);
	if (e == NULL)
		build_unresolved(b, name, ref->target_span);
	return e;
}

static struct type build_union(struct build *b, const struct type_expr *expr)
{
	struct branch *branches = arena_make_array(b->arena, struct branch, expr->target_count);
	struct type type = { .kind = TYPE_UNION, .branches = branches };
	for (size_t i = 0; i < expr->target_count; i++) {
		const struct entity *target = find_target(b, expr->targets[i]);
		if (target != NULL)
			branches[type.branch_count++] = (struct branch){ target, STR_EMPTY };
	}
	return type;
}

struct type build_reference(struct build *b, const struct type_expr *expr)
{
	struct type type = { .kind = TYPE_REF };
	if (expr->kind == TYPE_EXPR_UNION)
		return build_union(b, expr);
	if (expr->kind == TYPE_EXPR_LIST) {
		type.kind = TYPE_LINKS;
		expr = expr->item;
	}
	type.target = find_target(b, expr);
	return type;
}

static void name_links_of(struct build *b, const struct entity *e, struct field *f)
{
	struct str target = f->type.target != NULL ? f->type.target->slug : STR_EMPTY;
	f->column = STR_EMPTY;
	f->input_key = arena_printf(b->arena, "%.*s_ids", STR_ARG(f->name));
	f->links.slug = arena_printf(b->arena, "%.*s_%.*s", STR_ARG(e->slug), STR_ARG(f->name));
	f->links.owner_column = name_fk(b->arena, e->slug);
	f->links.target_column = name_fk(b->arena, str_eq(target, e->slug) ? f->name : target);
}

void build_names(struct build *b, const struct entity *e, struct field *f)
{
	f->column = f->input_key = f->name;
	f->type_key = STR_EMPTY;
	switch (f->type.kind) {
	case TYPE_REF:
		f->column = name_fk(b->arena, f->name);
		f->input_key = arena_printf(b->arena, "%.*s_id", STR_ARG(f->name));
		break;
	case TYPE_UNION: {
		struct branch *branches = arena_make_array(b->arena, struct branch, f->type.branch_count);
		for (size_t i = 0; i < f->type.branch_count; i++) {
			branches[i] = f->type.branches[i];
			branches[i].column = name_branch(b->arena, f->name, branches[i].target->slug);
		}
		f->type.branches = branches;
		f->column = STR_EMPTY;
		f->input_key = arena_printf(b->arena, "%.*s_id", STR_ARG(f->name));
		f->type_key = arena_printf(b->arena, "%.*s_type", STR_ARG(f->name));
		break;
	}
	case TYPE_LINKS:
		name_links_of(b, e, f);
		break;
	case TYPE_SCALAR:
	case TYPE_ENUM:
	case TYPE_LIST:
		break;
	}
}

/* ---- indexes --------------------------------------------------------------------------------------------------- */

/* What stands in the name of an index between table and kind: about_company, where the column is fk_about_company. */
static struct str without_prefix(struct str column)
{
	return str_starts(column, STR("fk_")) ? str_sub(column, 3, column.len) : column;
}

static struct str links_index(const struct build *b, const struct field *f)
{
	return name_object(b->arena, f->links.slug, without_prefix(f->links.target_column), "idx");
}

static void add_index(struct build *b, struct field *f, struct str name)
{
	if (!map_put(b->index_names, name, f) && map_get(b->index_names, name) != f)
		map_put(b->more_index_names, name, f);
}

static void add_indexes(struct build *b, struct field *f)
{
	bool indexed = f->type.kind == TYPE_REF || f->type.kind == TYPE_UNION || f->index.len > 0;
	if (f->type.kind == TYPE_LINKS)
		add_index(b, f, links_index(b, f));
	for (size_t i = 0; f->type.kind != TYPE_LINKS && (indexed || f->unique) && i < field_column_count(f); i++) {
		struct str what = without_prefix(field_column(f, i));
		if (indexed)
			add_index(b, f, name_object(b->arena, b->entity->slug, what, "idx"));
		if (f->unique)
			add_index(b, f, name_object(b->arena, b->entity->slug, what, "key"));
	}
}

const struct field *build_indexed_by(struct build *b, struct str name)
{
	if (b->index_names == NULL) {
		b->index_names = map_new(b->arena);
		b->more_index_names = map_new(b->arena);
		for (size_t i = 0; i < b->entity->field_count; i++)
			add_indexes(b, &b->entity->fields[i]);
	}
	return map_get(b->index_names, name);
}

void build_check_indexes(struct build *b)
{
	for (size_t i = 0; i < b->entity->field_count; i++) {
		const struct field *f = &b->entity->fields[i];
		if (f->type.kind != TYPE_LINKS)
			continue;
		struct str name = links_index(b, f);
		const struct field *other = build_indexed_by(b, name);
		if (other == f)
			other = map_get(b->more_index_names, name);
		if (other == NULL)
			continue;
		diag(b->diags, DIAG_NAME_COLLISION, f->span,
		     "the table of the list '%.*s' would get an index with the name of that of '%.*s'",
		     STR_ARG(f->name), STR_ARG(other->name));
		diag_note(b->diags, other->span, "field '%.*s' is here", STR_ARG(other->name));
	}
}

/* ---- steps ----------------------------------------------------------------------------------------------------- */

bool build_refers_to(const struct type *type, const struct entity *e)
{
	if (type->kind == TYPE_REF)
		return type->target == e;
	for (size_t i = 0; i < type->branch_count; i++)
		if (type->branches[i].target == e)
			return true;
	return false;
}

static bool is_set(const struct step *step, const struct field *f)
{
	for (size_t i = 0; i < step->set_count; i++)
		if (step->sets[i].field == f)
			return true;
	return false;
}

bool build_link_to_self(struct build *b, struct step *step, struct span at)
{
	const struct field *only = NULL;
	size_t count = 0;
	for (size_t i = 0; i < step->target->field_count; i++)
		if (build_refers_to(&step->target->fields[i].type, b->entity)) {
			only = &step->target->fields[i];
			count++;
		}
	if (count != 1 || is_set(step, only))
		return false;
	struct expr *e = arena_make(b->arena, struct expr);
	struct typed_expr *self = arena_make(b->arena, struct typed_expr);
	*e = (struct expr){ .kind = EXPR_NAME, .text = STR("self"), .span = at };
	*self = (struct typed_expr){ .expr = e,
		                     .type = { .kind = TYPE_REF, .target = b->entity },
		                     .operand = OPERAND_SELF,
		                     .system = SYSTEM_KEY };
	step->sets[step->set_count++] = (struct set_item){ .field = only, .value = self };
	return true;
}

/* Of the own entity every required field is asked for elsewhere; of others only this is known. */
static void check_missing(struct build *b, const struct step *step, const struct field *f, struct span at)
{
	if (step->own || step->kind != STEP_INSERT || !f->required || is_set(step, f))
		return;
	diag(b->diags, DIAG_BAD_STEP, at, "a new %.*s needs its list '%.*s'", STR_ARG(step->target->name),
	     STR_ARG(f->name));
	diag_hint(b->diags, "only an action of %.*s can give one", STR_ARG(step->target->name));
}

static void refuse_list(struct build *b, const struct step *step, struct span at, struct str name)
{
	diag(b->diags, DIAG_NOT_SUPPORTED, at, "writing the list '%.*s' of another row is not supported yet",
	     STR_ARG(name));
	diag_hint(b->diags, "an action of %.*s can write it: `call` that", STR_ARG(step->target->name));
}

void build_check_links(struct build *b, const struct step *step, struct span at)
{
	bool insert_other = step->own && step->kind == STEP_INSERT && step->row != ROW_ABSENT;
	bool other_rows = !step->own || step->names_rows || insert_other;
	for (size_t i = 0; i < step->set_count; i++)
		if (step->sets[i].field->type.kind == TYPE_LINKS && other_rows)
			refuse_list(b, step, step->sets[i].value->expr->span, step->sets[i].field->name);
	for (size_t i = 0; i < step->target->field_count; i++) {
		const struct field *f = &step->target->fields[i];
		if (f->type.kind != TYPE_LINKS)
			continue;
		check_missing(b, step, f, at);
		if (step->from_input && other_rows)
			refuse_list(b, step, at, f->name);
	}
}
