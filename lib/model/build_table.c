/* Indexes and constraints that the file asks for. */
#include "model/build.h"

#include "base/limits.h"
#include "base/out.h"
#include "model/expr_reach.h"
#include "model/expr_typing.h"
#include "model/names.h"
#include "model/table.h"

/* ---- index keys ------------------------------------------------------------------------------------------------ */

/* System columns an index may have; `id` and `identifier` are indexed already, but may stand behind another. */
static const struct {
	const char *name;
	const char *type;
} system_columns[] = {
	{ "id", "uuid" },         { "identifier", "text" },     { "created_at", "datetime" },
	{ "created_by", "uuid" }, { "updated_at", "datetime" }, { "updated_by", "uuid" },
	{ "version", "integer" },
};

/* What to write for what other languages have in an index; NULL: nothing is known. */
static const char *key_way(const struct entity *e, struct str name)
{
	if (str_is(name, "tenant_id"))
		return e->tenant_scoped ? "it stands in front of every btree index anyway"
		                        : "rows of this entity have no tenant";
	if (str_is(name, "deleted_at") || str_is(name, "deleted_by"))
		return "deleted rows are in the index, too; in a unique one they do not count";
	if (str_find(name, '(') < name.len)
		return "give it a name in `computed_fields`, and name that here";
	if (str_find(name, ' ') < name.len)
		return "only the name of a field stands here; an index is read in both directions";
	for (size_t i = 0; i < e->field_count; i++)
		if (str_eq(e->fields[i].input_key, name))
			return "write the name of the reference, without `_id`";
	return NULL;
}

static bool unknown_key(struct build *b, const struct spanned *name)
{
	size_t count = b->entity->field_count;
	struct str *names = arena_make_array(b->arena, struct str, count + countof(system_columns));
	for (size_t i = 0; i < count; i++)
		names[i] = b->entity->fields[i].name;
	for (size_t i = 0; i < countof(system_columns); i++)
		if (!entity_lacks(b->entity, str_from(system_columns[i].name)))
			names[count++] = str_from(system_columns[i].name);
	diag(b->diags, DIAG_UNKNOWN_FIELD, name->span, "'%.*s' is not a field of %.*s", STR_ARG(name->text),
	     STR_ARG(b->entity->name));
	const char *way = key_way(b->entity, name->text);
	if (way != NULL)
		diag_hint(b->diags, "%s", way);
	else
		diag_suggest(b->diags, name->text, names, count);
	return false;
}

/* Column and type of the field called NAME, or of the reference whose column it is. */
static bool find_key(struct build *b, const struct spanned *name, struct str *column, struct type *type)
{
	const struct field *field = entity_field(b->entity, name->text);
	for (size_t i = 0; field == NULL && i < b->entity->field_count; i++)
		if (str_eq(b->entity->fields[i].column, name->text))
			field = &b->entity->fields[i];
	if (field != NULL && field->column.len == 0) {
		diag(b->diags, DIAG_NOT_SUPPORTED, name->span, "an index over '%.*s' is not supported yet",
		     STR_ARG(name->text));
		diag_hint(b->diags, "it is no column of the table; what refers to other rows is indexed anyway");
		return false;
	}
	if (field != NULL) {
		*column = field->column;
		*type = field->type;
		return true;
	}
	for (size_t i = 0; i < b->entity->computed_count; i++) {
		const struct computed_field *computed = &b->entity->computed[i];
		if (!str_eq(computed->name, name->text))
			continue;
		*column = computed->name;
		*type = computed->type;
		return computed->stored ||
		       diag(b->diags, DIAG_NOT_IMMUTABLE, name->span,
		            "computed field '%.*s' is no column of the table: it depends on more than its row",
		            STR_ARG(name->text));
	}
	for (size_t i = 0; i < countof(system_columns); i++)
		if (str_is(name->text, system_columns[i].name) && !entity_lacks(b->entity, name->text)) {
			*column = name->text;
			*type = typing_scalar(system_columns[i].type);
			return true;
		}
	return unknown_key(b, name);
}

bool index_method_takes(enum index_method method, enum type_class class)
{
	switch (method) {
	case INDEX_BTREE:
	case INDEX_HASH:
		return class != CLASS_POINT;
	case INDEX_GIN:
		return class == CLASS_JSON || class == CLASS_ARRAY;
	case INDEX_GIST:
		return class == CLASS_POINT;
	case INDEX_GIN_TRGM:
		return class == CLASS_TEXT;
	case INDEX_METHOD_COUNT:
		break;
	}
	return false;
}

static bool check_key(struct build *b, const struct spec_index *spec, const struct spanned *name,
                      const struct type *type)
{
	enum type_class class = typing_class(type);
	if (index_method_takes(spec->method, class))
		return true;
	struct str what = typing_name(b->arena, type);
	diag(b->diags, DIAG_TYPE_MISMATCH, name->span, "an index of type %s cannot hold %.*s",
	     index_method_name(spec->method), STR_ARG(what));
	if (spec->method == INDEX_GIN)
		diag_hint(b->diags, class == CLASS_TEXT ? "gin_trgm is for text" : "gin is for json and lists");
	else if (spec->method == INDEX_GIN_TRGM)
		diag_hint(b->diags, "gin_trgm is for text");
	else if (class == CLASS_POINT)
		diag_hint(b->diags, "gist is for coordinates");
	return false;
}

/* ---- indexes --------------------------------------------------------------------------------------------------- */

/* <field>_<field>[_gin][_2]: what stands between table and kind in an index's name; *FULL is the whole. */
static struct str index_name(struct build *b, const struct spec_index *spec, const struct table_index *index)
{
	struct out o;
	out_init(&o, b->arena);
	for (size_t i = 0; i < index->column_count; i++) {
		struct str column = index->columns[i];
		out_cstr(&o, i > 0 ? "_" : "");
		out_str(&o, str_starts(column, STR("fk_")) ? str_sub(column, 3, column.len) : column);
	}
	if (spec->method != INDEX_BTREE)
		out_printf(&o, "_%s", index_method_name(spec->method));
	return out_text(&o);
}

/* The name is taken: by the index of a reference or a unique field, or by one further up. */
static bool name_taken(struct build *b, struct str name)
{
	for (size_t i = 0; i < b->entity->index_count; i++)
		if (str_eq(b->entity->indexes[i].name, name))
			return true;
	if (build_indexed_by(b, name) != NULL)
		return true;
	return str_eq(name, name_object(b->arena, b->entity->slug, STR("id"), "key")) ||
	       str_eq(name, name_object(b->arena, b->entity->slug, STR("identifier"), "key"));
}

/* An index shares its names with the tables, views and other indexes of the schema. */
static bool is_generated_name(struct str name)
{
	return str_starts(name, STR("tb_")) || str_starts(name, STR("tv_")) || str_starts(name, STR("tl_")) ||
	       str_starts(name, STR("v_"));
}

static struct str free_name(struct build *b, const struct spec_index *spec, const struct table_index *index)
{
	const char *kind = index->unique ? "key" : "idx";
	struct str what = index_name(b, spec, index);
	struct str name = name_object(b->arena, b->entity->slug, what, kind);
	for (unsigned i = 2; name_taken(b, name); i++)
		name = name_object(b->arena, b->entity->slug, arena_printf(b->arena, "%.*s_%u", STR_ARG(what), i),
		                   kind);
	return name;
}

static bool has_column(const struct table_index *index, struct str column)
{
	for (size_t i = 0; i < index->column_count; i++)
		if (str_eq(index->columns[i], column))
			return true;
	return false;
}

static bool check_shape(struct build *b, const struct spec_index *spec)
{
	const char *method = index_method_name(spec->method);
	if (spec->unique && spec->method != INDEX_BTREE)
		return diag(b->diags, DIAG_BAD_VALUE, spec->method_span, "an index of type %s cannot be unique",
		            method);
	if (spec->method == INDEX_HASH && spec->field_count > 1)
		return diag(b->diags, DIAG_BAD_VALUE, spec->method_span, "an index of type hash has one field, not %zu",
		            spec->field_count);
	size_t columns = spec->field_count + (b->entity->tenant_scoped && spec->method == INDEX_BTREE ? 1 : 0);
	if (columns > LIMIT_INDEX_COLUMNS)
		return diag(b->diags, DIAG_BAD_VALUE, spec->fields[LIMIT_INDEX_COLUMNS - 1].span,
		            "%zu columns%s; an index has at most %d", columns,
		            columns > spec->field_count ? " with that of the tenant" : "", LIMIT_INDEX_COLUMNS);
	return true;
}

/* What lies too far may stand in a computed field that the condition names. */
static bool check_reach(struct build *b, const struct typed_expr *e, enum reach allowed, const char *what)
{
	const struct typed_expr *far = expr_reaches(e, allowed);
	if (expr_check_reach(b->diags, e, allowed, what))
		return true;
	if (far->expr->span.off < e->expr->span.off || far->expr->span.off >= e->expr->span.off + e->expr->span.len)
		diag_note(b->diags, e->expr->span, "the condition names the computed field");
	return false;
}

static bool build_index(struct build *b, const struct spec_index *spec, struct table_index *index)
{
	struct scope scope = build_row_scope(b);
	bool ok = check_shape(b, spec);
	*index = (struct table_index){ .method = spec->method, .unique = spec->unique };
	index->columns = arena_make_array(b->arena, struct str, spec->field_count);
	for (size_t i = 0; i < spec->field_count; i++) {
		struct type type;
		struct str *column = &index->columns[index->column_count];
		if (!find_key(b, &spec->fields[i], column, &type) || !check_key(b, spec, &spec->fields[i], &type))
			ok = false;
		else if (has_column(index, *column))
			ok = diag(b->diags, DIAG_DUPLICATE_VALUE, spec->fields[i].span, "field '%.*s' is there twice",
			          STR_ARG(spec->fields[i].text));
		else
			index->column_count++;
	}
	if (spec->where != NULL) {
		index->where = expr_type_condition(&scope, spec->where);
		ok = index->where != NULL && ok && check_reach(b, index->where, REACH_ROW, "an index");
	}
	index->name = spec->name;
	if (!ok)
		return false;
	if (spec->name_node == NULL)
		index->name = free_name(b, spec, index);
	else if (spec->name.len > NAME_MAX_BYTES)
		return diag(b->diags, DIAG_NAME_TOO_LONG, spec->name_span,
		            "'%.*s' has %zu bytes; a name has at most %d", STR_ARG(spec->name), spec->name.len,
		            NAME_MAX_BYTES);
	else if (is_generated_name(spec->name))
		return diag(b->diags, DIAG_RESERVED_NAME, spec->name_span,
		            "names beginning with tb_, tv_, tl_ and v_ are generated");
	else if (name_taken(b, spec->name))
		return diag(b->diags, DIAG_NAME_COLLISION, spec->name_span, "another index of %.*s has the name '%.*s'",
		            STR_ARG(b->entity->name), STR_ARG(spec->name));
	return true;
}

/* The index that every reference has anyway. */
static bool is_there_already(const struct build *b, const struct spec_index *spec, const struct table_index *index)
{
	if (index->unique || index->where != NULL || index->method != INDEX_BTREE || index->column_count != 1 ||
	    spec->name_node != NULL)
		return false;
	for (size_t i = 0; i < b->entity->field_count; i++)
		if (b->entity->fields[i].type.kind == TYPE_REF &&
		    str_eq(b->entity->fields[i].column, index->columns[0]))
			return true;
	return false;
}

/* ---- constraints ----------------------------------------------------------------------------------------------- */

static bool build_check(struct build *b, const struct spec_check *spec, struct table_check *check)
{
	struct scope scope = build_row_scope(b);
	const struct field *field = entity_field(b->entity, spec->name);
	*check = (struct table_check){ .name = spec->name, .message = spec->message };
	if (check->message.len == 0)
		check->message = expr_text(b->arena, spec->condition);
	if (field != NULL) {
		diag(b->diags, DIAG_NAME_COLLISION, spec->span, "constraint '%.*s' has the name of a field",
		     STR_ARG(spec->name));
		diag_note(b->diags, field->span, "field '%.*s' is here", STR_ARG(field->name));
		return false;
	}
	for (size_t i = 0; i < b->entity->check_count; i++)
		if (str_eq(b->entity->checks[i].name, spec->name))
			return diag(b->diags, DIAG_NAME_COLLISION, spec->span, "constraint '%.*s' is there twice",
			            STR_ARG(spec->name));
	check->condition = expr_type_condition(&scope, spec->condition);
	return check->condition != NULL && check_reach(b, check->condition, REACH_SESSION, "a constraint");
}

void build_table(struct build *b)
{
	struct entity *e = b->entity;
	e->indexes = arena_make_array(b->arena, struct table_index, b->spec->index_count);
	for (size_t i = 0; i < b->spec->index_count; i++)
		if (build_index(b, &b->spec->indexes[i], &e->indexes[e->index_count]) &&
		    !is_there_already(b, &b->spec->indexes[i], &e->indexes[e->index_count]))
			e->index_count++;
	e->checks = arena_make_array(b->arena, struct table_check, b->spec->check_count);
	for (size_t i = 0; i < b->spec->check_count; i++)
		if (build_check(b, &b->spec->checks[i], &e->checks[e->check_count]))
			e->check_count++;
}
