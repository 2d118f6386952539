/* The text of a type, as type_expr_parse() would read it again. */
#include "read/spec.h"

#include "base/out.h"

static bool plain_value(struct str value)
{
	for (size_t i = 0; i < value.len; i++)
		if (!char_is_word(value.ptr[i]) && value.ptr[i] != '-' && value.ptr[i] != '.' && value.ptr[i] != ' ')
			return false;
	return str_eq(value, str_trim(value));
}

static void print_value(struct out *o, struct str value)
{
	if (plain_value(value)) {
		out_str(o, value);
		return;
	}
	out_char(o, '\'');
	for (size_t i = 0; i < value.len; i++) {
		if (value.ptr[i] == '\'')
			out_char(o, '\'');
		out_char(o, value.ptr[i]);
	}
	out_char(o, '\'');
}

/* The only value of an enum has quotes where it has a space. */
static void print_enum_value(struct out *o, struct str value, bool only)
{
	if (only && plain_value(value) && str_find(value, ' ') < value.len)
		out_printf(o, "'%.*s'", STR_ARG(value));
	else
		print_value(o, value);
}

static void print_target(struct out *o, const struct type_expr *type)
{
	if (type->schema.len > 0)
		out_printf(o, "%.*s.", STR_ARG(type->schema));
	out_str(o, type->entity);
}

/* Patterns are nobody's business but the table's. */
static void print_args(struct out *o, const struct type_expr *type)
{
	const char *before = "(";
	for (size_t i = 0; i < type->arg_count; i++) {
		const struct type_arg *arg = &type->args[i];
		if (str_is(arg->name, "pattern"))
			continue;
		out_cstr(o, before);
		if (arg->name.len > 0)
			out_printf(o, "%.*s: ", STR_ARG(arg->name));
		print_value(o, arg->text);
		before = ", ";
	}
	out_cstr(o, before[0] == ',' ? ")" : "");
}

static void print_type(struct out *o, const struct type_expr *type)
{
	switch (type->kind) {
	case TYPE_EXPR_NAME:
		out_str(o, type->name);
		print_args(o, type);
		return;
	case TYPE_EXPR_ENUM:
		out_cstr(o, "enum(");
		for (size_t i = 0; i < type->value_count; i++) {
			out_cstr(o, i > 0 ? ", " : "");
			print_enum_value(o, type->values[i].text, type->value_count == 1);
		}
		out_char(o, ')');
		return;
	case TYPE_EXPR_REF:
		out_cstr(o, "ref(");
		print_target(o, type);
		out_char(o, ')');
		return;
	case TYPE_EXPR_UNION:
		out_cstr(o, "ref(");
		for (size_t i = 0; i < type->target_count; i++) {
			out_cstr(o, i > 0 ? "|" : "");
			print_target(o, type->targets[i]);
		}
		out_char(o, ')');
		return;
	case TYPE_EXPR_LIST:
		out_cstr(o, "list(");
		print_type(o, type->item);
		out_char(o, ')');
		return;
	}
}

struct str type_expr_text(struct arena *arena, const struct type_expr *type)
{
	struct out o;
	out_init(&o, arena);
	print_type(&o, type);
	return out_text(&o);
}
