/* Steps as sentences. A step without a sentence does not compile: the switch has no default. */
#include "words/words.h"

#include "model/call.h"
#include "model/dependency.h"
#include "model/duplicate.h"
#include "model/loop.h"
#include "model/notice.h"
#include "model/raw.h"
#include "model/renewal.h"
#include "read/spec_bulk.h"

struct writer {
	struct arena *arena;
	const struct action *action;
	struct words *words;
};

static void add_steps(struct writer *w, const struct step *steps, size_t count, size_t depth);

/* " WORD `code`", where there is code. */
static void clause(struct out *o, const char *word, struct str code)
{
	if (code.len == 0)
		return;
	out_printf(o, *word != '\0' ? " %s " : " ", word);
	words_code(o, code);
}

/* The values of STEP from FIRST on, those with a name behind it. */
static void sets(struct writer *w, struct out *o, const struct step *step, size_t first)
{
	for (size_t i = first; i < step->set_count; i++) {
		const struct set_item *item = &step->sets[i];
		struct str value = words_expr(w->arena, item->value);
		out_cstr(o, i == first ? " " : ", ");
		words_code(o, item->field->name.len > 0 ? arena_printf(w->arena, "%.*s = %.*s",
		                                                       STR_ARG(item->field->name), STR_ARG(value))
		                                        : value);
	}
}

static void said(struct out *o, const struct step *step)
{
	if (step->code.len > 0) {
		out_cstr(o, ", else fail with ");
		words_code(o, step->code);
	}
	if (step->message.len > 0) {
		out_cstr(o, ": ");
		out_raw(o, step->message);
	}
}

static void validate(struct writer *w, struct out *o, const struct step *step)
{
	static const char *const verbs[] = {
		[CHECK_ERROR] = "Check that ", [CHECK_WARNING] = "Warn unless ", [CHECK_INFO] = "Tell unless "
	};
	out_cstr(o, verbs[step->severity]);
	words_code(o, words_expr(w->arena, step->condition));
	if (step->severity == CHECK_ERROR)
		said(o, step);
	else
		out_printf(o, ": %.*s", STR_ARG(step->message));
	out_cstr(o, step->collects ? "; the next check is made in any case" : "");
	out_cstr(o, step->ends_checks ? "; then what was found so far fails" : "");
	for (size_t i = 0; i < step->field_count; i++) {
		out_cstr(o, i == 0 ? " (about " : ", ");
		words_code(o, step->fields[i]);
	}
	if (step->field_count > 0)
		out_char(o, ')');
}

static struct str variable_of(const struct step *step)
{
	return step->variable != NULL ? step->variable->name : STR_EMPTY;
}

static void duplicate(struct writer *w, struct out *o, const struct duplicate *d)
{
	out_cstr(o, ", unless there is one where ");
	words_code(o, words_expr(w->arena, d->where));
	out_printf(o, ": %.*s", STR_ARG(d->spec->message));
	out_cstr(o, d->spec->shows ? " (the answer shows it)" : "");
}

static void insert(struct writer *w, struct out *o, const struct step *step)
{
	out_cstr(o, "Create a row of ");
	words_code(o, words_entity(w->arena, step->target));
	if (step->from_input)
		out_cstr(o, " from the input");
	if (step->set_count > 0)
		out_cstr(o, " with");
	sets(w, o, step, 0);
	clause(o, "as", variable_of(step));
	if (step->duplicate != NULL)
		duplicate(w, o, step->duplicate);
}

/* The rows that an update or delete is about. */
static void rows(struct writer *w, struct out *o, const struct step *step)
{
	if (step->own && !step->names_rows && w->action->kind != ACTION_FREE) {
		out_cstr(o, "the row");
		clause(o, "if", words_expr(w->arena, step->condition));
		return;
	}
	out_cstr(o, "rows of ");
	words_code(o, words_entity(w->arena, step->target));
	clause(o, "where", words_expr(w->arena, step->condition));
}

static void update(struct writer *w, struct out *o, const struct step *step)
{
	out_cstr(o, step->restores ? "Restore " : "Change ");
	rows(w, o, step);
	if (step->from_input)
		out_cstr(o, step->replaces ? ", by the input, and as in a new row where that has nothing"
		                           : ", by what the input has");
	if (step->set_count > 0)
		out_char(o, ':');
	sets(w, o, step, 0);
	out_cstr(o, step->counts ? "; there must be one" : "");
	said(o, step);
}

static void erase(struct writer *w, struct out *o, const struct step *step)
{
	out_cstr(o, "Delete ");
	rows(w, o, step);
	if (step->hard)
		out_cstr(o, " for good");
	out_cstr(o, step->counts ? "; there must be one" : "");
	for (size_t i = 0; i < step->dependency_count; i++) {
		const struct dependency *d = &step->dependencies[i];
		out_cstr(o, i == 0 ? ", unless it is referred to by " : ", ");
		words_code(o, arena_printf(w->arena, "%.*s.%.*s", STR_ARG(words_entity(w->arena, d->entity)),
		                           STR_ARG(d->field->name)));
		if (d->hard_only && !step->hard)
			out_cstr(o, " (where rows go for good)");
		out_printf(o, " (%.*s)", STR_ARG(d->message));
	}
}

static void find(struct writer *w, struct out *o, const struct step *step)
{
	out_cstr(o, "Find a row of ");
	words_code(o, words_entity(w->arena, step->target));
	clause(o, "where", words_expr(w->arena, step->condition));
	clause(o, "as", variable_of(step));
	said(o, step);
}

static void loop(struct writer *w, struct out *o, const struct step *step)
{
	out_cstr(o, "For each ");
	words_code(o, variable_of(step));
	out_cstr(o, " of ");
	if (step->loop->source != NULL) {
		words_code(o, words_expr(w->arena, step->loop->source));
	} else {
		words_code(o, words_entity(w->arena, step->target));
		clause(o, "where", words_expr(w->arena, step->condition));
	}
	out_char(o, ':');
}

static void bulk(struct writer *w, struct out *o, const struct step *step)
{
	static const char *const errors[] = { [BULK_ROLLBACK] = "all of them or none",
		                              [BULK_CONTINUE] = "those that fail are left out",
		                              [BULK_STOP] = "up to the first that fails" };
	static const char *const facts[BULK_FACT_COUNT] = {
		[BULK_TOTAL] = "all",         [BULK_PROCESSED] = "done", [BULK_FAILED] = "failed",
		[BULK_SKIPPED] = "not tried", [BULK_IDS] = "ids",        [BULK_FAILURES] = "failures",
	};
	out_cstr(o, "For each ");
	words_code(o, variable_of(step));
	out_cstr(o, " of ");
	words_code(o, words_expr(w->arena, step->loop->source));
	out_printf(o, ", %u at a time, %s", step->bulk->size, errors[step->bulk->errors]);
	for (size_t i = 0; i < step->bulk->summary_count; i++) {
		const struct spec_bulk_member *m = &step->bulk->summary[i];
		out_cstr(o, i == 0 ? ", telling " : ", ");
		words_code(o, m->name);
		out_printf(o, " (%s)", facts[m->fact]);
	}
	out_char(o, ':');
}

static void called(struct writer *w, struct out *o, const struct step *step)
{
	out_cstr(o, "Call ");
	words_code(o, arena_printf(w->arena, "%.*s.%.*s", STR_ARG(step->call->schema), STR_ARG(step->call->function)));
	if (step->set_count > 0)
		out_cstr(o, " with");
	sets(w, o, step, 0);
	clause(o, "as", variable_of(step));
}

static void notify(struct writer *w, struct out *o, const struct step *step)
{
	const struct notice *n = step->notice;
	size_t first = n->has_recipient ? 1 : 0;
	out_cstr(o, n->event.len > 0 ? "Announce " : "Notify ");
	if (n->event.len > 0)
		words_code(o, n->event);
	if (n->event.len > 0 && (n->has_recipient || n->name.len > 0))
		out_cstr(o, " to ");
	if (n->has_recipient)
		words_code(o, words_expr(w->arena, step->sets[0].value));
	else
		out_raw(o, n->name);
	clause(o, "by", n->channel);
	if (step->set_count > first)
		out_char(o, ':');
	sets(w, o, step, first);
}

static void aggregate(struct writer *w, struct out *o, const struct step *step)
{
	struct str operation = step->spec->operation, source = words_expr(w->arena, step->source);
	out_cstr(o, "Compute ");
	words_code(o, arena_printf(w->arena, "%.*s(%.*s)", STR_ARG(operation), STR_ARG(source)));
	out_cstr(o, " over ");
	words_code(o, words_entity(w->arena, step->target));
	clause(o, "where", words_expr(w->arena, step->condition));
	for (size_t i = 0; i < step->value_count; i++)
		clause(o, i == 0 ? "by" : "and", words_expr(w->arena, step->values[i].value));
	clause(o, "as", variable_of(step));
}

static void values(struct writer *w, struct out *o, const struct step *step)
{
	for (size_t i = 0; i < step->value_count; i++) {
		const struct step_value *v = &step->values[i];
		struct str value = words_expr(w->arena, v->value);
		out_cstr(o, i == 0 ? " " : ", ");
		if (v->name.len == 0)
			words_code(o, value);
		else if (v->value == NULL)
			words_code(o, v->name);
		else
			words_code(o, arena_printf(w->arena, "%.*s = %.*s", STR_ARG(v->name), STR_ARG(value)));
		if (step->kind == STEP_DECLARE)
			out_printf(o, " (%.*s)", STR_ARG(words_type(w->arena, &v->variable->type)));
	}
}

static void refresh(struct writer *w, struct out *o, const struct step *step)
{
	static const char *const whose[] = { [RENEW_ALL] = "all rows of ",
		                             [RENEW_SELF] = "the row of ",
		                             [RENEW_REFERENCE] = "the row it refers to of ",
		                             [RENEW_BACK] = "the rows that refer to it of " };
	out_cstr(o, "Refresh in table views ");
	for (size_t i = 0; i < step->renewal->item_count; i++) {
		const struct renewal_item *item = &step->renewal->items[i];
		out_printf(o, "%s%s", i > 0 ? ", " : "", whose[item->rows]);
		words_code(o, words_entity(w->arena, item->entity));
		clause(o, "by", item->field != NULL ? item->field->name : STR_EMPTY);
	}
	if (step->renewal->deferred)
		out_cstr(o, ", when the action ends");
}

/* SQL on one line. */
static struct str one_line(struct writer *w, struct str sql)
{
	struct out o;
	bool blank = false;
	out_init(&o, w->arena);
	for (size_t i = 0; i < sql.len; i++) {
		bool space = sql.ptr[i] == ' ' || sql.ptr[i] == '\n' || sql.ptr[i] == '\t';
		if (space && !blank)
			out_char(&o, ' ');
		else if (!space)
			out_char(&o, sql.ptr[i]);
		blank = space;
	}
	return out_text(&o);
}

static void sql(struct writer *w, struct out *o, const struct step *step)
{
	static const char *const verbs[] = {
		[RAW_STATEMENT] = "Run the SQL", [RAW_QUERY] = "Ask in SQL", [RAW_LOOP] = "For each row of the SQL"
	};
	out_cstr(o, verbs[step->raw->form]);
	clause(o, "", one_line(w, str_trim(step->spec->raw->text->text)));
	clause(o, "as", variable_of(step));
	out_cstr(o, step->raw->form == RAW_LOOP ? ":" : "");
}

static void sentence(struct writer *w, struct out *o, const struct step *step)
{
	switch (step->kind) {
	case STEP_RAW:
		sql(w, o, step);
		return;
	case STEP_VALIDATE:
		validate(w, o, step);
		return;
	case STEP_INSERT:
		insert(w, o, step);
		return;
	case STEP_UPDATE:
		update(w, o, step);
		return;
	case STEP_DELETE:
		erase(w, o, step);
		return;
	case STEP_REJECT:
		out_cstr(o, "Fail with ");
		words_code(o, step->code);
		out_printf(o, ": %.*s", STR_ARG(step->message));
		return;
	case STEP_FIND:
		find(w, o, step);
		return;
	case STEP_IF:
		out_cstr(o, "If");
		clause(o, "", words_expr(w->arena, step->condition));
		out_char(o, ':');
		return;
	case STEP_FOREACH:
		loop(w, o, step);
		return;
	case STEP_BULK:
		bulk(w, o, step);
		return;
	case STEP_CALL:
		called(w, o, step);
		return;
	case STEP_NOTIFY:
		notify(w, o, step);
		return;
	case STEP_SWITCH:
		out_cstr(o, step->condition != NULL ? "Depending on" : "The first that holds:");
		clause(o, "", words_expr(w->arena, step->condition));
		out_cstr(o, step->condition != NULL ? ":" : "");
		return;
	case STEP_SET:
		out_cstr(o, "Let");
		values(w, o, step);
		return;
	case STEP_DECLARE:
		out_cstr(o, "Have");
		values(w, o, step);
		return;
	case STEP_RETURN:
		out_cstr(o, "Return");
		values(w, o, step);
		if (step->value_count == 0)
			out_cstr(o, " what was done");
		if (step->message.len > 0)
			out_printf(o, ": %.*s", STR_ARG(step->message));
		return;
	case STEP_AGGREGATE:
		aggregate(w, o, step);
		return;
	case STEP_WHILE:
		out_cstr(o, "While");
		clause(o, "", words_expr(w->arena, step->condition));
		out_printf(o, ", at most %u times:", step->spec->most);
		return;
	case STEP_TRY:
		out_cstr(o, "Try:");
		return;
	case STEP_REFRESH:
		refresh(w, o, step);
		return;
	case STEP_COUNT:
		break;
	}
	BUG("no step kind %d", (int)step->kind);
}

static void add_line(struct writer *w, size_t depth, const char *text)
{
	words_add(w->arena, w->words, depth, str_from(text));
}

static void add_case(struct writer *w, const struct step *step, const struct step_case *c, size_t depth)
{
	struct out o;
	out_init(&o, w->arena);
	if (step->kind == STEP_TRY && c->spec->code_count == 0) {
		out_cstr(&o, "On any failure:");
	} else if (step->kind == STEP_TRY) {
		for (size_t i = 0; i < c->spec->code_count; i++) {
			out_cstr(&o, i == 0 ? "On " : ", ");
			words_code(&o, c->spec->codes[i].text);
		}
		out_char(&o, ':');
	} else {
		for (size_t i = 0; i < c->value_count; i++) {
			out_cstr(&o, i == 0 ? "When " : ", ");
			words_code(&o, words_expr(w->arena, c->values[i]));
		}
		out_char(&o, ':');
	}
	words_add(w->arena, w->words, depth, out_text(&o));
	add_steps(w, c->steps, c->count, depth + 1);
}

static void add_steps(struct writer *w, const struct step *steps, size_t count, size_t depth)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *step = &steps[i];
		struct out o;
		out_init(&o, w->arena);
		sentence(w, &o, step);
		words_add(w->arena, w->words, depth, out_text(&o));
		add_steps(w, step->then_steps, step->then_count, depth + 1);
		for (size_t c = 0; c < step->case_count; c++)
			add_case(w, step, &step->cases[c], depth + (step->kind == STEP_SWITCH));
		if (step->else_count == 0)
			continue;
		add_line(w, depth + (step->kind == STEP_SWITCH), step->kind == STEP_TRY ? "At last:" : "Otherwise:");
		add_steps(w, step->else_steps, step->else_count, depth + 1 + (step->kind == STEP_SWITCH));
	}
}

void words_steps(struct arena *arena, const struct action *action, struct words *words)
{
	struct writer w = { arena, action, words };
	if (action->unimplemented)
		words_add(arena, words, 0, STR("Nothing yet: every call fails."));
	add_steps(&w, action->steps, action->step_count, 0);
}
