/* Calls: each argument against the word that its function's signature has for it. */
#include "model/expr_typing.h"
#include "read/ways.h"

const struct function_row function_rows[] = {
#define FUNCTION(NAME, SIGNATURE, SQL, VOLATILITY, DESCRIPTION)                                                        \
	{ NAME, SIGNATURE, SQL, VOLATILITY_##VOLATILITY, DESCRIPTION },
#include "model/functions.def"
#undef FUNCTION
};

const size_t function_row_count = countof(function_rows);

enum { SIGNATURE_ARGUMENTS = 4 };

struct signature {
	struct str words[SIGNATURE_ARGUMENTS];
	size_t least, most; /* arguments */
	bool variadic;      /* the last word stands for one or more */
	struct str result;
};

static struct signature signature_parse(const struct function_row *row)
{
	struct signature sig = { .variadic = false };
	struct str rest = str_from(row->signature);
	size_t arrow = str_search(rest, STR("->"));
	struct str list = str_trim(str_sub(rest, 0, arrow));

	sig.result = str_trim(str_sub(rest, arrow + 2, rest.len));
	while (list.len > 0 && sig.most < SIGNATURE_ARGUMENTS) {
		size_t comma = str_find(list, ',');
		struct str word = str_trim(str_sub(list, 0, comma));
		list = str_sub(list, comma + 1, list.len);
		if (str_ends(word, STR("..."))) {
			sig.variadic = true;
			word.len -= 3;
		}
		if (str_ends(word, STR("?")))
			word.len--;
		else
			sig.least++;
		sig.words[sig.most++] = word;
	}
	return sig;
}

static struct str signature_word(const struct signature *sig, size_t i)
{
	return sig->words[i < sig->most ? i : sig->most - 1];
}

struct str function_argument(const struct function_row *row, size_t i)
{
	struct signature sig = signature_parse(row);

	return sig.most > 0 ? signature_word(&sig, i) : STR_EMPTY;
}

const struct function_row *function_find(struct str name)
{
	for (size_t i = 0; i < countof(function_rows); i++)
		if (str_is(name, function_rows[i].name))
			return &function_rows[i];
	return NULL;
}

static struct typed_expr *unknown_function(struct typing *t, const struct expr *e)
{
	struct str names[countof(function_rows)];

	for (size_t i = 0; i < countof(function_rows); i++)
		names[i] = str_from(function_rows[i].name);
	diag(t->scope->diags, DIAG_UNKNOWN_FUNCTION, e->op_span, "there is no function '%.*s'", STR_ARG(e->text));
	const char *way = ways_for_function(e->text);
	if (way != NULL)
		diag_hint(t->scope->diags, "%s", way);
	else
		diag_suggest(t->scope->diags, e->text, names, countof(names));
	return NULL;
}

/* ---- arguments ------------------------------------------------------------------------------------------------- */

static bool wrong_argument(struct typing *t, const struct typed_expr *arg, const char *want)
{
	struct str have = typing_name(t->scope->arena, &arg->type);

	diag(t->scope->diags, DIAG_TYPE_MISMATCH, arg->expr->span, "the argument must be %s, not %.*s", want,
	     STR_ARG(have));
	if (typed_class(arg) == CLASS_ARRAY && strcmp(want, "text") == 0)
		diag_hint(t->scope->diags,
		          "array_length() counts the elements of a list, array_to_string() joins them");
	return false;
}

/* The units of time that PostgreSQL knows; OF: what has such a part, besides a datetime: date, time, interval. */
static const struct unit {
	const char *name;
	const char *of;
	bool cuts; /* date_trunc() takes it */
} units[] = {
	{ "microseconds", "ti", true }, { "milliseconds", "ti", true }, { "second", "ti", true },
	{ "minute", "ti", true },       { "hour", "ti", true },         { "day", "di", true },
	{ "week", "d", true },          { "month", "di", true },        { "quarter", "di", true },
	{ "year", "di", true },         { "decade", "di", true },       { "century", "di", true },
	{ "millennium", "di", true },   { "dow", "d", false },          { "doy", "d", false },
	{ "epoch", "dti", false },      { "isodow", "d", false },       { "isoyear", "d", false },
};

static const struct unit *find_unit(struct str name)
{
	for (size_t i = 0; i < countof(units); i++)
		if (str_is(name, units[i].name))
			return &units[i];
	return NULL;
}

static bool check_unit(struct typing *t, const struct typed_expr *arg, bool part)
{
	struct str names[countof(units)];
	size_t count = 0;
	struct diags *d = t->scope->diags;

	if (typed_class(arg) != CLASS_TEXT)
		return wrong_argument(t, arg, "the name of a unit of time");
	if (arg->expr->kind != EXPR_STRING)
		return true;
	const struct unit *unit = find_unit(arg->expr->text);
	if (unit != NULL && (part || unit->cuts))
		return true;
	for (size_t i = 0; i < countof(units); i++)
		if (part || units[i].cuts)
			names[count++] = str_from(units[i].name);
	diag(d, DIAG_BAD_VALUE, arg->expr->span, "'%.*s' is not a unit of time here", STR_ARG(arg->expr->text));
	diag_suggest(d, arg->expr->text, names, count);
	return false;
}

/* PostgreSQL takes only some parts of what is no datetime; but date_part() those of a date as of its midnight. */
static bool check_part(struct typing *t, const struct typed_expr *call)
{
	const struct typed_expr *part = call->args[0];
	const struct unit *unit = part->expr->kind == EXPR_STRING ? find_unit(part->expr->text) : NULL;
	const char *of = type_class_name(typed_class(call->args[1]));
	bool midnight = *of == 'd' && strcmp(call->function->name, "extract") != 0;

	if (unit == NULL || midnight || strcmp(of, "datetime") == 0 || strchr(unit->of, *of) != NULL)
		return true;
	return diag(t->scope->diags, DIAG_BAD_VALUE, part->expr->span, "%s %s has no part '%s'",
	            *of == 'i' ? "an" : "a", of, unit->name);
}

static bool check_time(struct typing *t, struct typed_expr *arg, bool span)
{
	struct type datetime = typing_scalar("datetime");
	enum type_class class;

	if (typed_is_null(arg)) {
		arg->type = datetime;
		return true;
	}
	if (!typing_adapt(t, arg, &datetime))
		return false;
	class = typed_class(arg);
	if (class == CLASS_DATE || class == CLASS_TIMESTAMP ||
	    (span && (class == CLASS_TIME || class == CLASS_INTERVAL)))
		return true;
	return wrong_argument(t, arg, span ? "a date, datetime, time or interval" : "a date or datetime");
}

static bool check_number(struct typing *t, struct typed_expr *arg, bool integer)
{
	if (typed_is_null(arg)) {
		arg->type = typing_scalar(integer ? "integer" : "decimal");
		return true;
	}
	if (arg->loose) {
		struct type number = typing_scalar(integer ? "integer" : "decimal");
		return typing_settle(t, arg, &number);
	}
	if (typed_class(arg) != CLASS_NUMBER)
		return wrong_argument(t, arg, integer ? "a whole number" : "a number");
	return !integer || typed_is_integer(arg) || wrong_argument(t, arg, "a whole number of at most 32 bits");
}

/* A JSON value; a list of them is a JSON array. */
static bool is_json(const struct typed_expr *arg)
{
	const struct type *type = arg->type.kind == TYPE_LIST ? arg->type.item : &arg->type;

	return typing_class(type) == CLASS_JSON;
}

/* The list among ARGS, whose elements stand beside it. */
static struct typed_expr *list_of(const struct signature *sig, struct typed_expr **args, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (str_is(signature_word(sig, i), "list"))
			return args[i];
	return NULL;
}

/* An array of SQL: lists of references have a table, lists of json values are one json value. */
static bool is_array(struct typing *t, const struct typed_expr *list)
{
	struct str have = typing_name(t->scope->arena, &list->type);

	if (list->type.kind == TYPE_LIST && !is_json(list))
		return true;
	return diag(t->scope->diags, DIAG_TYPE_MISMATCH, list->expr->span,
	            "the argument must be a list of plain values, not %.*s", STR_ARG(have));
}

/* VALUE may be an element of LIST. */
static bool check_item(struct typing *t, const struct typed_expr *list, struct typed_expr *value)
{
	struct expr name = { .kind = EXPR_NAME, .span = list->expr->span };
	struct typed_expr item = { .expr = &name, .type = *list->type.item };

	return typed_is_null(value) || typing_agree(t, &item, value, AGREE_SAME);
}

/* Lists with elements beside them, or more than one list. */
static bool check_items(struct typing *t, const struct signature *sig, struct typed_expr **args, size_t count)
{
	struct typed_expr *list = list_of(sig, args, count);
	bool items = str_is(sig->result, "items"), ok = true;

	for (size_t i = 0; i < count; i++)
		items = items || str_is(signature_word(sig, i), "item");
	if (list == NULL || !items)
		return true;
	for (size_t i = 0; i < count && ok; i++) {
		if (str_is(signature_word(sig, i), "item"))
			ok = is_array(t, list) && check_item(t, list, args[i]);
		else if (args[i] != list)
			ok = is_array(t, list) && is_array(t, args[i]) && typing_agree(t, list, args[i], AGREE_SAME);
	}
	return ok;
}

static bool check_argument(struct typing *t, struct typed_expr *arg, struct str word)
{
	if (str_is(word, "unit") || str_is(word, "part"))
		return check_unit(t, arg, str_is(word, "part"));
	if (str_is(word, "moment") || str_is(word, "span"))
		return check_time(t, arg, str_is(word, "span"));
	if (str_is(word, "integer") || str_is(word, "number") || str_is(word, "decimal"))
		return check_number(t, arg, str_is(word, "integer"));
	if (str_is(word, "text"))
		return typed_is_null(arg) || typed_class(arg) == CLASS_TEXT || wrong_argument(t, arg, "text");
	if (str_is(word, "one"))
		return (arg->expr->kind == EXPR_NUMBER && str_is(arg->expr->text, "1")) ||
		       diag(t->scope->diags, DIAG_TYPE_MISMATCH, arg->expr->span, "a list has one dimension: 1");
	if (str_is(word, "json"))
		return is_json(arg) || wrong_argument(t, arg, "a json value");
	if (str_is(word, "list"))
		return typed_class(arg) == CLASS_ARRAY || typed_class(arg) == CLASS_LINKS ||
		       wrong_argument(t, arg, "a list");
	if (str_is(word, "value"))
		return typed_class(arg) != CLASS_REFERENCE || wrong_argument(t, arg, "a plain value");
	return true; /* any, equal, ordered: all of them together */
}

static bool check_arguments(struct typing *t, const struct signature *sig, struct typed_expr *call)
{
	bool ok = true;

	for (size_t i = 0; i < call->arg_count; i++)
		ok = check_argument(t, call->args[i], signature_word(sig, i)) && ok;
	if (!ok || call->arg_count == 0)
		return ok;
	if (!check_items(t, sig, call->args, call->arg_count))
		return false;
	if (str_is(sig->words[0], "part"))
		return check_part(t, call);
	if (str_is(sig->words[0], "any"))
		return typing_agree_all(t, call->args, call->arg_count, AGREE_SAME);
	if (str_is(sig->words[0], "ordered"))
		return typing_agree_all(t, call->args, call->arg_count, AGREE_ORDER);
	if (!str_is(sig->words[0], "equal"))
		return true;
	if (!typing_agree_all(t, call->args, call->arg_count, AGREE_EQUAL))
		return false;
	for (size_t i = 0; i < 2; i++) /* which a comparison allows, but this would return either */
		if (typed_class(call->args[i]) == CLASS_UUID && typed_class(call->args[1 - i]) == CLASS_REFERENCE)
			return wrong_argument(t, call->args[i], "a reference");
	return true;
}

/* ---- result ---------------------------------------------------------------------------------------------------- */

bool typing_same(struct typing *t, struct span span, struct typed_expr **args, size_t count, struct type *type)
{
	const struct typed_expr *first = NULL;

	for (size_t i = 0; i < count; i++) {
		if (typed_is_null(args[i]))
			continue;
		if (first == NULL) {
			first = args[i];
			*type = first->type;
		} else if (typed_class(first) == CLASS_NUMBER) {
			struct typed_expr sum = { .type = *type };
			*type = typing_number(&sum, args[i]);
		} else if (typed_class(args[i]) == CLASS_TIMESTAMP) {
			*type = args[i]->type;
		}
	}
	if (first == NULL)
		return diag(t->scope->diags, DIAG_TYPE_MISMATCH, span, "every argument is NULL");
	if (first->type.kind == TYPE_ENUM && count > 1)
		for (size_t i = 0; i < count; i++)
			if (!typed_is_null(args[i]) && args[i]->type.kind != TYPE_ENUM)
				*type = typing_scalar("text");
	return true;
}

struct typed_expr *typing_call(struct typing *t, const struct expr *e)
{
	const struct function_row *row = function_find(e->text);

	if (e->of_project)
		return typing_project_call(t, e);
	if (row == NULL)
		return unknown_function(t, e);
	if ((t->scope->param == NULL || t->scope->columns != NULL) && str_starts(e->text, STR("caller."))) {
		diag(t->scope->diags, DIAG_BAD_EXPRESSION, e->span, "nobody calls here");
		return NULL;
	}
	struct signature sig = signature_parse(row);
	if (e->arg_count < sig.least || (e->arg_count > sig.most && !sig.variadic)) {
		diag(t->scope->diags, DIAG_TYPE_MISMATCH, e->span, "%s() takes %s%zu argument%s, not %zu", row->name,
		     sig.least < sig.most || sig.variadic ? "at least " : "", sig.least, sig.least == 1 ? "" : "s",
		     e->arg_count);
		diag_hint(t->scope->diags, "its arguments and result are (%s)", row->signature);
		return NULL;
	}
	struct typed_expr *result = typing_new(t, e, (struct type){ .kind = TYPE_SCALAR });
	bool ok = true;
	result->function = row;
	result->arg_count = e->arg_count;
	result->args = arena_make_array(t->scope->arena, struct typed_expr *, e->arg_count);
	for (size_t i = 0; i < e->arg_count; i++) {
		result->args[i] = typing_node(t, e->args[i]);
		ok = result->args[i] != NULL && typing_links_operand(t, result->args[i], e) && ok;
	}
	if (!ok || !check_arguments(t, &sig, result))
		return NULL;
	if (str_is(sig.result, "items"))
		result->type = list_of(&sig, result->args, result->arg_count)->type;
	else if (!str_is(sig.result, "same"))
		result->type = typing_scalar(sig.result.ptr);
	else if (!typing_same(t, e->span, result->args, result->arg_count, &result->type))
		return NULL;
	return result;
}
