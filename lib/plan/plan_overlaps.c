/* plan_overlaps.c - the pattern non_overlapping_daterange: an exclusion constraint, or a trigger that warns. */
#include "plan/plan.h"

#include "model/names.h"
#include "model/patterns.h"
#include "plan/core_parts.h"
#include "plan/plan_foundation.h"
#include "templates/templates.h"

/* from_till */
static struct str dates(struct arena *arena, const struct overlap *o)
{
	return arena_printf(arena, "%.*s_%.*s", STR_ARG(o->start->name), STR_ARG(o->end->name));
}

static void print_column(struct out *o, const char *row, struct str column)
{
	out_cstr(o, row);
	out_cstr(o, row[0] != '\0' ? "." : "");
	sql_ident(o, IDENT(column));
}

/* The days of ROW. A range that must be apart from others reaches one day further. */
static struct frag days(struct arena *arena, const struct overlap *overlap, const char *row)
{
	struct out o;

	out_init(&o, arena);
	out_cstr(&o, "daterange(");
	print_column(&o, row, overlap->start->column);
	out_cstr(&o, ", ");
	print_column(&o, row, overlap->end->column);
	out_cstr(&o, overlap->apart ? " + 1" : "");
	out_cstr(&o, overlap->exclusive ? ", '[)')" : ", '[]')");
	return FRAG(out_text(&o));
}

/* The keys of the index: columns that are compared by equality, then the days. */
static size_t index_keys(struct plan *plan, const struct entity *entity, const struct overlap *o, struct frag **keys)
{
	size_t count = 0;

	*keys = arena_make_array(plan->arena, struct frag, o->scope_count + 2);
	if (entity->tenant_scoped)
		(*keys)[count++] = FRAG(STR("tenant_id"));
	for (size_t i = 0; i < o->scope_count; i++)
		(*keys)[count++] = sql_ident_frag(plan->arena, IDENT(o->scope[i]->column));
	if (count > 0) /* GiST alone knows no equality */
		plan_need(plan, PLAN_NEED_GIST);
	(*keys)[count++] = days(plan->arena, o, "");
	return count;
}

static struct constraint order(struct plan *plan, const struct entity *entity, const struct overlap *overlap)
{
	struct out o;

	out_init(&o, plan->arena);
	out_cstr(&o, "CHECK (");
	sql_ident(&o, IDENT(overlap->start->column));
	out_cstr(&o, overlap->exclusive ? " < " : " <= ");
	sql_ident(&o, IDENT(overlap->end->column));
	out_char(&o, ')');
	return (struct constraint){ IDENT(name_object(plan->arena, entity->slug, dates(plan->arena, overlap), "check")),
		                    FRAG(out_text(&o)) };
}

/* The rows that have a range: live ones with a first day. */
static struct frag ranged(struct plan *plan, const struct entity *entity, const struct overlap *overlap)
{
	struct frag live = plan_live(plan->arena, entity);
	struct out o;

	out_init(&o, plan->arena);
	sql_frag(&o, live);
	if (!overlap->start->required) {
		out_cstr(&o, live.sql.len > 0 ? " AND " : "");
		sql_ident(&o, IDENT(overlap->start->column));
		out_cstr(&o, " IS NOT NULL");
	}
	return FRAG(out_text(&o));
}

static struct constraint exclusion(struct plan *plan, const struct entity *entity, const struct overlap *overlap)
{
	struct frag *keys, where = ranged(plan, entity, overlap);
	size_t count = index_keys(plan, entity, overlap, &keys);
	struct out o;

	out_init(&o, plan->arena);
	out_cstr(&o, "EXCLUDE USING gist (\n");
	for (size_t i = 0; i < count; i++) {
		out_cstr(&o, "    ");
		sql_frag(&o, keys[i]);
		out_cstr(&o, i + 1 < count ? " WITH =,\n" : " WITH &&\n");
	}
	out_char(&o, ')');
	if (where.sql.len > 0)
		out_printf(&o, " WHERE (%.*s)", STR_ARG(where.sql));
	return (struct constraint){ IDENT(name_object(plan->arena, entity->slug, dates(plan->arena, overlap), "excl")),
		                    FRAG(out_text(&o)) };
}

size_t plan_overlaps(struct plan *plan, const struct entity *entity, struct constraint **constraints)
{
	size_t count = 0;

	*constraints = arena_make_array(plan->arena, struct constraint, 2 * entity->overlap_count);
	for (size_t i = 0; i < entity->overlap_count; i++) {
		(*constraints)[count++] = order(plan, entity, &entity->overlaps[i]);
		if (!entity->overlaps[i].warns)
			(*constraints)[count++] = exclusion(plan, entity, &entity->overlaps[i]);
	}
	return count;
}

/* ---- warnings ---- */

static void add_index(struct plan *plan, const struct entity *entity, const struct overlap *o)
{
	struct stmt *stmt = plan_add(plan, PART_TABLES, STMT_INDEX);

	stmt->name = QNAME(entity->schema, name_table(plan->arena, entity->slug));
	stmt->object = IDENT(name_object(plan->arena, entity->slug, dates(plan->arena, o), "range"));
	stmt->method = STR("gist");
	stmt->key_count = index_keys(plan, entity, o, &stmt->keys);
	stmt->where = ranged(plan, entity, o);
}

/* Another live row of the same scope whose days are among those of NEW. */
static struct frag conditions(struct plan *plan, const struct entity *entity, const struct overlap *overlap)
{
	struct str key = name_key(plan->arena, entity->slug);
	struct out o;

	out_init(&o, plan->arena);
	if (entity->tenant_scoped)
		out_cstr(&o, "t.tenant_id = NEW.tenant_id");
	for (size_t i = 0; i < overlap->scope_count; i++) {
		core_and(&o);
		print_column(&o, "t", overlap->scope[i]->column);
		out_cstr(&o, " = ");
		print_column(&o, "NEW", overlap->scope[i]->column);
	}
	core_and_live(&o, "t", entity);
	core_and(&o);
	print_column(&o, "t", key);
	out_cstr(&o, " <> ");
	print_column(&o, "NEW", key);
	if (!overlap->start->required) {
		core_and(&o);
		print_column(&o, "t", overlap->start->column);
		out_cstr(&o, " IS NOT NULL");
	}
	core_and(&o);
	sql_frag(&o, days(plan->arena, overlap, "t"));
	out_cstr(&o, " && ");
	sql_frag(&o, days(plan->arena, overlap, "NEW"));
	return FRAG(out_text(&o));
}

static void add_warning(struct plan *plan, const struct entity *entity, const struct overlap *overlap)
{
	struct str what = arena_printf(plan->arena, "warn_%.*s", STR_ARG(overlap->start->name));
	struct str message = arena_printf(plan->arena, "%.*s: %.*s to %.*s overlaps another row", STR_ARG(entity->name),
	                                  STR_ARG(overlap->start->name), STR_ARG(overlap->end->name));
	struct out counts, o;

	out_init(&counts, plan->arena);
	core_and_live(&counts, "NEW", entity);
	if (!overlap->start->required) {
		core_and(&counts);
		print_column(&counts, "NEW", overlap->start->column);
		out_cstr(&counts, " IS NOT NULL");
	}
	if (counts.len > 0)
		out_cstr(&counts, "\n    AND ");
	out_init(&o, plan->arena);
	tmpl_overlap_warning(&o, &(struct tmpl_overlap_warning){
	                                 .counts = FRAG(out_text(&counts)),
	                                 .table = QNAME(entity->schema, name_table(plan->arena, entity->slug)),
	                                 .conditions = conditions(plan, entity, overlap),
	                                 .message = LIT(message),
	                         });
	plan_filled(&o, entity->name);
	plan_trigger(plan, entity, what, arena_printf(plan->arena, "%.*s_%.*s", STR_ARG(entity->slug), STR_ARG(what)),
	             "AFTER INSERT OR UPDATE", FRAG(out_text(&o)));
}

void plan_overlap_warnings(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->overlap_count; i++)
		if (entity->overlaps[i].warns) {
			add_index(plan, entity, &entity->overlaps[i]);
			add_warning(plan, entity, &entity->overlaps[i]);
		}
}
