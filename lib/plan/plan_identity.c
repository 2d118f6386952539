/*
 * plan_identity.c - an identifier made of components: the trigger that sets it, and what makes all of them anew.
 *
 * Both only name other tables in bodies of PL/pgSQL, which nobody looks at before they run: they stand in 10_tables.
 */
#include "plan/plan.h"

#include "model/identity.h"
#include "model/names.h"
#include "plan/plan_foundation.h"
#include "templates/templates.h"

/* What an identifier is when all its components are empty. */
#define NOTHING "'unnamed'"

/* More of them are compared with a column to a line. */
enum { COLUMNS_ON_ONE_LINE = 3 };

struct identifier {
	struct plan *plan;
	struct arena *arena;
	const struct entity *entity;
	const struct identity *identity;
};

/* ---- components ---- */

static struct str column_of(const struct component *c)
{
	if (c->field != NULL)
		return c->field->column;
	switch (c->system) {
	case SYSTEM_ID:
		return STR("id");
	case SYSTEM_IDENTIFIER:
		return STR("identifier");
	case SYSTEM_CREATED_AT:
		return STR("created_at");
	default:
		BUG("a component of system column %d", (int)c->system);
	}
}

static const char *default_format(const struct component *c)
{
	bool date = c->field != NULL && c->field->type.row->class == CLASS_DATE;

	return date ? "YYYY-MM-DD" : "YYYY-MM-DD\"T\"HH24:MI:SS";
}

/* The value of COLUMN as text; dates are spelled the same whatever the session says. */
static struct frag as_text(struct identifier *d, const struct component *c, struct frag column)
{
	enum type_class class = CLASS_TEXT;
	struct str format = c->spec->format.text;
	struct out o;

	if (c->field != NULL)
		class = c->field->type.row->class;
	else if (c->system != SYSTEM_IDENTIFIER)
		class = c->system == SYSTEM_ID ? CLASS_UUID : CLASS_TIMESTAMP;
	if (class == CLASS_TEXT)
		return column;
	out_init(&o, d->arena);
	if (class != CLASS_DATE && class != CLASS_TIMESTAMP) {
		sql_frag(&o, column);
		out_cstr(&o, "::TEXT");
		return FRAG(out_text(&o));
	}
	out_cstr(&o, "to_char(");
	sql_frag(&o, column);
	out_cstr(&o, ", ");
	sql_lit(&o, LIT(format.len > 0 ? format : str_from(default_format(c))));
	out_char(&o, ')');
	return FRAG(out_text(&o));
}

/* What comes before the transform: the tenant cut off, texts replaced. */
static struct frag prepared(struct identifier *d, const struct component *c, struct frag text)
{
	for (size_t i = 0; i < c->spec->replacement_count + 1; i++) {
		struct out o;

		if (i == 0 && !c->spec->strip_tenant_prefix)
			continue;
		out_init(&o, d->arena);
		out_cstr(&o, i == 0 ? "regexp_replace(" : "replace(");
		sql_frag(&o, text);
		if (i == 0) {
			out_cstr(&o, ", '^[^|]*[|]', '')");
		} else {
			out_cstr(&o, ", ");
			sql_lit(&o, LIT(c->spec->replacements[i - 1].from));
			out_cstr(&o, ", ");
			sql_lit(&o, LIT(c->spec->replacements[i - 1].to));
			out_char(&o, ')');
		}
		text = FRAG(out_text(&o));
	}
	return text;
}

/* NULL where nothing is left. */
static struct frag transformed(struct identifier *d, const struct component *c, struct frag text)
{
	const char *open = "nullif(", *close = ", '')";
	struct out o;

	out_init(&o, d->arena);
	switch (c->transform) {
	case TRANSFORM_SLUGIFY:
		plan_need(d->plan, PLAN_NEED_SLUGIFY);
		open = "app.slugify(";
		close = ")";
		break;
	case TRANSFORM_UPPERCASE:
		open = "nullif(upper(";
		close = "), '')";
		break;
	case TRANSFORM_LOWERCASE:
		open = "nullif(lower(";
		close = "), '')";
		break;
	case TRANSFORM_PAD: /* never cut */
		out_cstr(&o, "lpad(nullif(");
		sql_frag(&o, text);
		out_cstr(&o, ", ''), greatest(length(");
		sql_frag(&o, text);
		out_printf(&o, "), %u), '0')", c->spec->width);
		return FRAG(out_text(&o));
	case TRANSFORM_BY_FIELD:
	case TRANSFORM_NONE:
	case TRANSFORM_DATE:
		break;
	}
	out_cstr(&o, open);
	sql_frag(&o, text);
	out_cstr(&o, close);
	return FRAG(out_text(&o));
}

static struct frag component_value(struct identifier *d, const struct component *c, struct str row)
{
	struct str name = sql_ident_frag(d->arena, IDENT(column_of(c))).sql;
	struct frag column = FRAG(arena_printf(d->arena, "%.*s.%.*s", STR_ARG(row), STR_ARG(name)));

	return transformed(d, c, prepared(d, c, as_text(d, c, column)));
}

/* The row that the first COUNT of PATH lead to: r, r2, r3. */
static struct str row_alias(struct identifier *d, size_t count)
{
	return count == 1 ? STR("r") : arena_printf(d->arena, "r%zu", count);
}

/* tb_company AS r, or JOIN … behind it: the row that the last of PATH leads to. */
static void print_row(struct identifier *d, struct out *o, const struct field *const *path, size_t count)
{
	const struct entity *target = path[count - 1]->type.target;
	struct str alias = row_alias(d, count);

	sql_qname(o, QNAME(target->schema, name_table(d->arena, target->slug)));
	out_printf(o, " AS %.*s", STR_ARG(alias));
	if (count == 1)
		return;
	out_printf(o, " ON %.*s.", STR_ARG(alias));
	sql_ident(o, IDENT(name_key(d->arena, target->slug)));
	alias = row_alias(d, count - 1);
	out_printf(o, " = %.*s.", STR_ARG(alias));
	sql_ident(o, IDENT(path[count - 1]->column));
}

/* (SELECT VALUE FROM the rows that PATH leads to, from what the new row says, LOCK) */
static struct frag lookup(struct identifier *d, const struct field *const *path, size_t count, struct frag value,
                          const char *lock)
{
	struct out o;

	out_init(&o, d->arena);
	out_cstr(&o, "(\n    SELECT ");
	sql_frag(&o, value);
	for (size_t i = 1; i <= count; i++) {
		out_cstr(&o, i == 1 ? "\n    FROM " : "\n        JOIN ");
		print_row(d, &o, path, i);
	}
	out_cstr(&o, "\n    WHERE r.");
	sql_ident(&o, IDENT(name_key(d->arena, path[0]->type.target->slug)));
	out_cstr(&o, " = NEW.");
	sql_ident(&o, IDENT(path[0]->column));
	out_cstr(&o, lock);
	out_cstr(&o, "\n)");
	return FRAG(out_text(&o));
}

static struct frag component_text(struct identifier *d, const struct component *c)
{
	struct str row = STR("NEW");

	if (c->reference_count == 0)
		return component_value(d, c, row);
	row = row_alias(d, c->reference_count);
	return lookup(d, c->references, c->reference_count, component_value(d, c, row), "");
}

/* ---- the whole ---- */

/* concat_ws(SEPARATOR, ITEMS): what is NULL is left out, with its separator. */
static struct frag joined(struct identifier *d, struct str separator, const struct frag *items, size_t count)
{
	struct out o;

	if (count == 1)
		return items[0];
	out_init(&o, d->arena);
	out_cstr(&o, "concat_ws(\n");
	o.indent++;
	sql_lit(&o, LIT(separator));
	for (size_t i = 0; i < count; i++) {
		out_cstr(&o, ",\n");
		sql_frag(&o, items[i]);
	}
	o.indent--;
	out_cstr(&o, "\n)");
	return FRAG(out_text(&o));
}

static struct frag wrapped(struct identifier *d, const char *open, struct frag inner, const char *close)
{
	return FRAG(arena_printf(d->arena, "%s%.*s%s", open, STR_ARG(inner.sql), close));
}

/* Components with the same separator are joined at once; what stands before another separator is its first item. */
static struct frag own_text(struct identifier *d)
{
	const struct identity *identity = d->identity;
	struct frag *items = arena_make_array(d->arena, struct frag, identity->component_count + 1);
	struct str separator = STR_EMPTY;
	size_t count = 0;

	for (size_t i = 0; i < identity->component_count; i++) {
		const struct component *c = &identity->components[i];

		if (count > 1 && !str_eq(c->separator, separator)) {
			items[0] = wrapped(d, "nullif(", joined(d, separator, items, count), ", '')");
			count = 1;
		}
		separator = i > 0 ? c->separator : STR_EMPTY;
		items[count++] = component_text(d, c);
	}
	if (count == 1)
		return wrapped(d, "COALESCE(", items[0], ", " NOTHING ")");
	return wrapped(d, "COALESCE(nullif(", joined(d, separator, items, count), ", ''), " NOTHING ")");
}

/* Below a parent: its identifier and the separator first. The parent is locked, since it may be about to move. */
static struct frag base(struct identifier *d)
{
	struct frag items[2];

	if (d->entity->hierarchy == NULL)
		return own_text(d);
	items[0] = lookup(d, &d->entity->hierarchy->parent, 1, FRAG(STR("r.identifier")), "\n    FOR SHARE");
	items[1] = own_text(d);
	return joined(d, d->identity->separator, items, 2);
}

static struct str watched_column(const struct component *c)
{
	return c->reference_count > 0 ? c->references[0]->column : column_of(c);
}

static bool is_among(const struct str *columns, size_t count, struct str column)
{
	for (size_t i = 0; i < count; i++)
		if (str_eq(columns[i], column))
			return true;
	return false;
}

/* The columns that an identifier is made of, each once, as a row: (NEW.tenant_id, NEW.name). */
static struct frag watched(struct identifier *d, const char *row)
{
	struct str *columns = arena_make_array(d->arena, struct str, d->identity->component_count + 2);
	size_t count = 0;
	struct out o;

	if (d->entity->tenant_scoped)
		columns[count++] = STR("tenant_id");
	if (d->entity->hierarchy != NULL)
		columns[count++] = d->entity->hierarchy->parent->column;
	for (size_t i = 0; i < d->identity->component_count; i++) {
		struct str column = watched_column(&d->identity->components[i]);

		if (!is_among(columns, count, column))
			columns[count++] = column;
	}
	out_init(&o, d->arena);
	for (size_t i = 0; i < count; i++) {
		out_cstr(&o, i > 0 ? "," : count > 1 ? "(" : "");
		out_cstr(&o, count > COLUMNS_ON_ONE_LINE ? "\n    " : i > 0 ? " " : "");
		out_printf(&o, "%s.", row);
		sql_ident(&o, IDENT(columns[i]));
	}
	out_cstr(&o, count > COLUMNS_ON_ONE_LINE ? "\n)" : count > 1 ? ")" : "");
	return FRAG(out_text(&o));
}

/* concat_ws('|', 'crm.tb_contact', NEW.tenant_id, base) */
static struct frag lock_text(struct identifier *d, struct qname table)
{
	struct out name, o;

	out_init(&name, d->arena);
	sql_qname(&name, table);
	out_init(&o, d->arena);
	out_cstr(&o, "concat_ws('|', ");
	sql_lit(&o, LIT(out_text(&name)));
	out_cstr(&o, d->entity->tenant_scoped ? ", NEW.tenant_id, base)" : ", base)");
	return FRAG(out_text(&o));
}

static struct frag trigger_body(struct identifier *d, struct qname table)
{
	struct out o;

	out_init(&o, d->arena);
	tmpl_identifier(&o, &(struct tmpl_identifier){
	                            .new = watched(d, "NEW"),
	                            .old = watched(d, "OLD"),
	                            .base = base(d),
	                            .same_tenant = plan_and_tenant(d->arena, d->entity, "NEW", STR("OLD.tenant_id")),
	                            .lock = lock_text(d, table),
	                            .table = table,
	                            .key = IDENT(name_key(d->arena, d->entity->slug)),
	                            .and_tenant = plan_and_tenant(d->arena, d->entity, "t", STR("NEW.tenant_id")),
	                    });
	plan_filled(&o, d->entity->name);
	return FRAG(out_text(&o));
}

/* ---- all of them anew ---- */

static struct frag recompute_body(struct identifier *d, struct qname table)
{
	struct ident key = IDENT(name_key(d->arena, d->entity->slug));
	struct frag tenant = FRAG(STR_EMPTY);
	struct out o;

	if (d->entity->tenant_scoped)
		tenant = FRAG(STR("\n    AND (p_tenant_id IS NULL OR t.tenant_id = p_tenant_id)"));
	out_init(&o, d->arena);
	if (d->entity->hierarchy == NULL)
		tmpl_recompute_identifiers(
		        &o, &(struct tmpl_recompute_identifiers){ .table = table, .key = key, .and_tenant = tenant });
	else
		tmpl_recompute_tree_identifiers(
		        &o, &(struct tmpl_recompute_tree_identifiers){
		                    .extensions = IDENT(d->entity->extension_schema),
		                    .table = table,
		                    .key = key,
		                    .and_tenant = tenant,
		                    .max_depth = FRAG(arena_printf(d->arena, "%u", d->entity->hierarchy->max_depth)),
		            });
	plan_filled(&o, d->entity->name);
	return FRAG(out_text(&o));
}

void plan_identity(struct plan *plan, const struct entity *entity)
{
	struct identifier d = { plan, plan->arena, entity, entity->identity };
	struct qname table = QNAME(entity->schema, name_table(d.arena, entity->slug));
	struct stmt *stmt;

	plan_trigger(plan, entity, STR("identifier"),
	             arena_printf(d.arena, "%.*s_set_identifier", STR_ARG(entity->slug)), "BEFORE INSERT OR UPDATE",
	             trigger_body(&d, table));
	stmt = plan_add(plan, PART_TABLES, STMT_FUNCTION);
	stmt->name = QNAME(entity->schema, arena_printf(d.arena, "%.*s_recompute_identifiers", STR_ARG(entity->slug)));
	stmt->arguments = arena_make_array(d.arena, struct argument, 1);
	stmt->argument_count = plan_tenant_argument(entity, stmt->arguments, 0);
	stmt->returns = FRAG(STR("INTEGER"));
	stmt->language = STR("plpgsql");
	stmt->volatility = STR_EMPTY;
	stmt->body = recompute_body(&d, table);
}
