#include "plan/plan_composites.h"

#include <stdlib.h>

#include "base/map.h"
#include "emit/sql_print.h"
#include "model/types.h"
#include "plan/plan_check.h"

/* The forms in which JSON writes what it has no type for. A day exists: months have their lengths, and leap years 29. */
#define DAYS                                                                                                           \
	"(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"               \
	"|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)"
#define TIMES "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?"
#define ZONES "(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?"

struct validators {
	struct out *o;
	struct arena *arena;
	struct map *done; /* names */
};

/* ---- one member ---- */

static void print_text(struct out *o, struct lit name, const char *pattern, bool nocase)
{
	out_cstr(o, "jsonb_typeof(p_value -> ");
	sql_lit(o, name);
	out_cstr(o, ") = 'string'");
	if (pattern[0] == '\0')
		return;
	out_cstr(o, " AND p_value ->> ");
	sql_lit(o, name);
	out_cstr(o, nocase ? " ~* " : " ~ ");
	sql_lit(o, LIT(str_from(pattern)));
}

/* What NUMERIC(19,4) holds at most: 999999999999999.9999; empty for other types. */
static struct str greatest(struct arena *arena, const struct type_row *row)
{
	static const char start[] = "NUMERIC(";
	struct out o;

	if (!str_starts(str_from(row->sql), str_from(start)))
		return STR_EMPTY;
	char *comma;
	unsigned long precision = strtoul(row->sql + strlen(start), &comma, 10);
	unsigned long scale = strtoul(comma + 1, NULL, 10);
	out_init(&o, arena);
	for (unsigned long i = 0; i < precision; i++)
		out_cstr(&o, i == precision - scale ? ".9" : "9");
	return out_text(&o);
}

/* Numbers are compared as JSON, which needs no conversion that could fail. */
static void print_number(struct out *o, struct lit name, const struct type_row *row)
{
	struct str low = str_from(row->minimum), high = str_from(row->maximum);

	out_cstr(o, "jsonb_typeof(p_value -> ");
	sql_lit(o, name);
	out_cstr(o, ") = 'number'");
	if (type_integer_range(row, &low, &high)) {
		out_cstr(o, " AND p_value ->> ");
		sql_lit(o, name);
		out_cstr(o, " ~ '^-?[0-9]+$'");
	} else {
		low = str_from(row->minimum);
		high = row->maximum[0] != '\0' ? str_from(row->maximum) : greatest(o->arena, row);
	}
	if (low.len == 0)
		return;
	out_cstr(o, " AND p_value -> ");
	sql_lit(o, name);
	if (high.len > 0)
		out_printf(o, " BETWEEN '%.*s' AND '%.*s'", STR_ARG(low), STR_ARG(high));
	else
		out_printf(o, " >= '%.*s'", STR_ARG(low));
}

static void print_member_type(struct out *o, struct lit name, const struct type_row *row)
{
	switch (row->class) {
	case CLASS_TEXT:
		print_text(o, name, row->pattern, row->nocase);
		return;
	case CLASS_NUMBER:
		print_number(o, name, row);
		return;
	case CLASS_DATE:
		print_text(o, name, "^" DAYS "$", false);
		return;
	case CLASS_TIME:
		print_text(o, name, "^" TIMES "$", false);
		return;
	case CLASS_TIMESTAMP:
		print_text(o, name, "^" DAYS "[T ]" TIMES ZONES "$", false);
		return;
	case CLASS_JSON:
		sql_qname(o, plan_validator(o->arena, row, false));
		out_cstr(o, "(p_value -> ");
		sql_lit(o, name);
		out_char(o, ')');
		return;
	default:
		BUG("no member of a composite can be of type %s", row->name);
	}
}

static void print_member(struct out *o, const struct composite_member *member)
{
	struct lit name = LIT(str_from(member->name));

	out_cstr(o, "\nAND ");
	if (!member->required) {
		out_cstr(o, "(p_value -> ");
		sql_lit(o, name);
		out_cstr(o, " IS NULL OR ");
	}
	print_member_type(o, name, type_find(str_from(member->type)));
	out_cstr(o, member->required ? "" : ")");
}

/* ---- one composite ---- */

/* ARRAY['a', 'b'] of all members, or of the required ones; false: there are none. */
static bool print_names(struct out *o, const struct composite_member *members, size_t count, bool required)
{
	const char *before = "ARRAY[";

	for (size_t i = 0; i < count; i++) {
		if (required && !members[i].required)
			continue;
		out_cstr(o, before);
		sql_lit(o, LIT(str_from(members[i].name)));
		before = ", ";
	}
	out_cstr(o, before[0] == ',' ? "]" : "");
	return before[0] == ',';
}

/* An object with these members and no others. */
static struct frag object_body(struct arena *arena, const struct composite_member *members, size_t count)
{
	struct out o, names;

	out_init(&o, arena);
	out_init(&names, arena);
	out_cstr(&o, "SELECT CASE WHEN jsonb_typeof(p_value) = 'object' THEN\n");
	o.indent++;
	out_cstr(&o, "p_value - ");
	print_names(&o, members, count, false);
	out_cstr(&o, " = '{}'");
	if (print_names(&names, members, count, true))
		out_printf(&o, "\nAND p_value ?& %.*s", STR_ARG(out_text(&names)));
	for (size_t i = 0; i < count; i++)
		print_member(&o, &members[i]);
	o.indent--;
	out_cstr(&o, "\nELSE false END\n");
	return FRAG(out_text(&o));
}

/* An object whose members are texts named by locales. */
static struct frag locales_body(struct arena *arena)
{
	const struct type_row *locale = type_find(STR("localeCode"));
	struct out o;

	out_init(&o, arena);
	out_cstr(&o, "SELECT CASE WHEN jsonb_typeof(p_value) = 'object' THEN\n"
	             "    NOT EXISTS (\n"
	             "        SELECT\n"
	             "        FROM jsonb_each(p_value) AS m(name, value)\n"
	             "        WHERE jsonb_typeof(m.value) <> 'string'\n"
	             "            OR m.name !~ ");
	sql_lit(&o, LIT(str_from(locale->pattern)));
	out_cstr(&o, "\n    )\nELSE false END\n");
	return FRAG(out_text(&o));
}

/* A list of values that are each valid. */
static struct frag list_body(struct arena *arena, const struct type_row *row)
{
	struct out o;

	out_init(&o, arena);
	out_cstr(&o, "SELECT CASE WHEN jsonb_typeof(p_value) = 'array' THEN\n"
	             "    NOT EXISTS (\n"
	             "        SELECT\n"
	             "        FROM jsonb_array_elements(p_value) AS e(value)\n"
	             "        WHERE NOT ");
	sql_qname(&o, plan_validator(arena, row, false));
	out_cstr(&o, "(e.value)\n    )\nELSE false END\n");
	return FRAG(out_text(&o));
}

/* an object with firstName, lastName; it may have title */
static void print_needed(struct out *o, const struct composite_member *members, size_t count)
{
	const char *before = "an object with ";

	if (strcmp(members[0].name, "*") == 0) {
		out_cstr(o, "an object of texts, whose keys are locales");
		return;
	}
	for (size_t i = 0; i < count; i++) {
		if (!members[i].required)
			continue;
		out_printf(o, "%s%s", before, members[i].name);
		before = ", ";
	}
	before = before[0] == ',' ? "; it may have " : "an object that may have ";
	for (size_t i = 0; i < count; i++) {
		if (members[i].required)
			continue;
		out_printf(o, "%s%s", before, members[i].name);
		before = ", ";
	}
}

/* app.failure_result() tells it who gave another value. */
static void print_comment(struct validators *v, const struct stmt *validator, const struct composite_member *members,
                          size_t count, bool list)
{
	struct stmt comment = { .kind = STMT_COMMENT,
		                .on = COMMENT_ON_FUNCTION,
		                .name = validator->name,
		                .arguments = validator->arguments,
		                .argument_count = validator->argument_count };
	struct out o;

	out_init(&o, v->arena);
	out_cstr(&o, list ? "a list, each element " : "");
	print_needed(&o, members, count);
	comment.text = LIT(out_text(&o));
	out_char(v->o, '\n');
	sql_print_stmt(v->o, &comment);
}

/* NULL for NULL, so that an optional column may be empty; true or false for everything else. */
static void print_validator(struct validators *v, const struct type_row *row, bool list)
{
	struct argument value = { .name = IDENT(STR("p_value")), .type = FRAG(STR("JSONB")) };
	struct stmt stmt = { .kind = STMT_FUNCTION,
		             .name = plan_validator(v->arena, row, list),
		             .arguments = &value,
		             .argument_count = 1,
		             .returns = FRAG(STR("BOOLEAN")),
		             .language = STR("sql"),
		             .volatility = STR("IMMUTABLE STRICT") };
	size_t count;
	const struct composite_member *members = type_members(row, &count);

	if (list)
		stmt.body = list_body(v->arena, row);
	else if (strcmp(members[0].name, "*") == 0)
		stmt.body = locales_body(v->arena);
	else
		stmt.body = object_body(v->arena, members, count);
	out_printf(v->o, "\n-- %s of type %s.\n\n", list ? "A list of values" : "A value", row->name);
	sql_print_stmt(v->o, &stmt);
	print_comment(v, &stmt, members, count, list);
}

/* ---- all of them ---- */

static void add(struct validators *v, struct str name)
{
	bool list = str_ends(name, STR("[]"));
	const struct type_row *row = type_find(list ? str_sub(name, 0, name.len - 2) : name);
	size_t count = 0;

	if (row == NULL || !row->composite)
		BUG("'%.*s' is no composite type", STR_ARG(name));
	if (!map_put(v->done, name, v))
		return;
	if (list)
		add(v, str_from(row->name));
	const struct composite_member *members = type_members(row, &count);
	for (size_t i = 0; i < count && !list; i++)
		if (type_find(str_from(members[i].type))->composite)
			add(v, str_from(members[i].type));
	print_validator(v, row, list);
}

void plan_composites(struct out *o, const struct str *needs, size_t count)
{
	struct validators v = { .o = o, .arena = o->arena, .done = map_new(o->arena) };
	struct str prefix = STR(PLAN_NEED_COMPOSITE);
	VEC(struct str) names = { 0 };

	for (size_t i = 0; i < count; i++)
		if (str_starts(needs[i], prefix))
			*vec_push(o->arena, &names) = str_sub(needs[i], prefix.len, needs[i].len);
	str_sort(names.items, names.len);
	for (size_t i = 0; i < names.len; i++)
		add(&v, names.items[i]);
}

void plan_all_composites(struct out *o)
{
	VEC(struct str) needs = { 0 };

	for (size_t i = 0; i < type_row_count; i++)
		if (type_rows[i].composite)
			*vec_push(o->arena, &needs) =
			        arena_printf(o->arena, PLAN_NEED_COMPOSITE "%s[]", type_rows[i].name);
	plan_composites(o, needs.items, needs.len);
}

static void need(struct plan *plan, const struct type *type)
{
	bool list = type->kind == TYPE_LIST;
	const struct type *item = list ? type->item : type;

	if (item->kind == TYPE_SCALAR && item->row->composite)
		plan_need(plan,
		          arena_printf(plan->arena, PLAN_NEED_COMPOSITE "%s%s", item->row->name, list ? "[]" : "").ptr);
}

void plan_composite_needs(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->field_count; i++)
		need(plan, &entity->fields[i].type);
	for (size_t i = 0; i < entity->action_count; i++)
		for (size_t k = 0; k < entity->actions[i].param_count; k++)
			need(plan, &entity->actions[i].params[k].type);
}
