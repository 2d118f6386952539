#include "model/expr_reach.h"

#include "model/expr_typing.h"

/* Beside a datetime, a date or an interval is converted in the session's time zone. */
static bool depends_on_zone(const struct typed_expr *e)
{
	bool moment = false, other = false, interval = false, date = false;

	if (e->expr->kind == EXPR_NAME || e->expr->kind == EXPR_LIKE ||
	    (e->expr->kind == EXPR_CASE && !e->expr->has_operand && typed_class(e) != CLASS_TIMESTAMP))
		return false;
	for (size_t i = 0; i < e->arg_count; i++) {
		if (typed_is_null(e->args[i]))
			continue;
		enum type_class class = typed_class(e->args[i]);
		moment = moment || class == CLASS_TIMESTAMP;
		other = other || class == CLASS_DATE || class == CLASS_INTERVAL;
		date = date || class == CLASS_DATE;
		interval = interval || class == CLASS_INTERVAL;
	}
	return (moment && other) || (date && interval);
}

/* A reference beside a uuid: the uuid is looked up in the table that the reference points at. */
static bool looks_up(const struct typed_expr *e)
{
	bool reference = false, id = false;

	if (e->expr->kind != EXPR_BINARY && e->expr->kind != EXPR_IN && e->expr->kind != EXPR_IS &&
	    e->expr->kind != EXPR_ANY)
		return false;
	for (size_t i = 0; i < e->arg_count; i++)
		if (e->args[i]->type.kind == TYPE_LINKS)
			return true;
	for (size_t i = 0; i < e->arg_count; i++) {
		reference = reference || e->args[i]->type.kind == TYPE_REF;
		id = id || typed_class(e->args[i]) == CLASS_UUID;
	}
	return reference && id;
}

/* What PostgreSQL reads from text by the settings of the session. */
static bool is_time(enum type_class class)
{
	return class == CLASS_DATE || class == CLASS_TIME || class == CLASS_TIMESTAMP || class == CLASS_INTERVAL;
}

/* Times are read from text, and written to it, by the settings of the session; a literal is read once and for all. */
static enum reach cast_reach(const struct typed_expr *e)
{
	bool from = is_time(typed_class(e->args[0])), to = is_time(typed_class(e));

	if (e->args[0]->expr->kind == EXPR_STRING || (!from && !to))
		return REACH_ROW;
	return typed_class(e->args[0]) == typed_class(e) ? REACH_ROW : REACH_SESSION;
}

static enum reach own_reach(const struct typed_expr *e)
{
	if (e->expr->kind == EXPR_NAME && e->operand == OPERAND_MEMBER)
		return is_time(typed_class(e)) ? REACH_SESSION : REACH_ROW;
	if (e->expr->kind == EXPR_NAME)
		return e->operand == OPERAND_PATH ? REACH_OTHERS : REACH_ROW;
	if (e->aggregate != NULL)
		return REACH_OTHERS;
	if (e->expr->kind == EXPR_CAST)
		return cast_reach(e);
	if (looks_up(e))
		return REACH_OTHERS;
	if (e->called != NULL)
		return REACH_VOLATILE;
	if (e->expr->kind == EXPR_CALL && e->function->volatility == VOLATILITY_VOLATILE)
		return REACH_VOLATILE;
	if (e->expr->kind == EXPR_CALL && e->function->volatility == VOLATILITY_STABLE)
		return REACH_SESSION;
	return depends_on_zone(e) ? REACH_SESSION : REACH_ROW;
}

const struct typed_expr *expr_reaches(const struct typed_expr *e, enum reach allowed)
{
	if (own_reach(e) > allowed)
		return e;
	for (size_t i = 0; i < e->arg_count; i++) {
		const struct typed_expr *found = expr_reaches(e->args[i], allowed);
		if (found != NULL)
			return found;
	}
	return NULL;
}

bool expr_check_reach(struct diags *diags, const struct typed_expr *e, enum reach allowed, const char *what)
{
	const struct typed_expr *found = expr_reaches(e, allowed);

	if (found == NULL)
		return true;
	switch (own_reach(found)) {
	case REACH_OTHERS:
		return diag(diags, DIAG_NOT_IMMUTABLE, found->expr->span, "%s cannot depend on other rows", what);
	case REACH_VOLATILE:
		return diag(diags, DIAG_NOT_IMMUTABLE, found->expr->span, "%s cannot depend on what differs each time",
		            what);
	case REACH_SESSION:
	case REACH_ROW:
		break;
	}
	return diag(diags, DIAG_NOT_IMMUTABLE, found->expr->span, "%s cannot depend on the time or the time zone",
	            what);
}
