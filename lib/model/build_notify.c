/* `notify`: a row of the outbox. */
#include "model/build_action.h"

#include "model/notice.h"
#include "read/spec_notify.h"

static void add_value(struct builder *x, struct step *step, const struct assignment *a, struct typed_expr *value)
{
	struct field *f = arena_make(x->b->arena, struct field);
	if (value == NULL)
		return;
	*f = (struct field){ .name = a->name, .written = a->name, .input_key = a->name, .span = a->name_span };
	step->sets[step->set_count++] = (struct set_item){ .field = f, .value = value };
}

/* A reference to one of several entities has no one value; neither has a LIST of references, but its ids can be told. */
static struct typed_expr *value_of(struct builder *x, const struct expr *e, bool list)
{
	struct scope scope = action_scope(x, NULL);
	struct typed_expr *value = expr_type(&scope, e);
	check_owner(x, value);
	if (value == NULL || (value->type.kind == TYPE_LINKS && list) ||
	    (value->type.kind != TYPE_LINKS && value->type.kind != TYPE_UNION))
		return value;
	diag(x->b->diags, DIAG_BAD_STEP, e->span, "%s is no single value",
	     value->type.kind == TYPE_LINKS ? "a list of references" : "a reference to one of several entities");
	if (value->type.kind == TYPE_LINKS)
		diag_hint(x->b->diags, "a `payload` takes the list");
	return NULL;
}

void build_message(struct builder *x, const struct spec_step *spec, struct step *step, struct str otherwise)
{
	step->message = spec->message.len > 0 ? spec->message : otherwise;
	step->sets = arena_make_array(x->b->arena, struct set_item, spec->item_count + 1);
	for (size_t i = 0; i < spec->item_count; i++)
		add_value(x, step, &spec->items[i], value_of(x, spec->items[i].value, false));
}

/* One word that stands for nothing: the recipient is called so. */
static bool is_fixed(struct builder *x, const struct expr *e)
{
	static const char *const words[] = { "self",       "id",         "identifier", "created_at",
		                             "created_by", "updated_at", "updated_by" };
	if (e->kind != EXPR_NAME || e->path_count != 1 || entity_field(x->b->entity, e->path[0]) != NULL ||
	    find_variable(x, e->path[0]) != NULL)
		return false;
	for (size_t i = 0; i < countof(words); i++)
		if (str_is(e->path[0], words[i]))
			return false;
	return true;
}

static void warn_fixed(struct builder *x, const struct expr *e)
{
	const struct entity *own = x->b->entity;
	struct str *names = arena_make_array(x->b->arena, struct str, own->field_count);
	for (size_t i = 0; i < own->field_count; i++)
		names[i] = own->fields[i].name;
	diag(x->b->diags, DIAG_FIXED_RECIPIENT, e->span, "'%.*s' is no field: it is told to somebody of that name",
	     STR_ARG(e->path[0]));
	if (!diag_suggest(x->b->diags, e->path[0], names, own->field_count))
		diag_hint(x->b->diags, "if that is what you want, put it into quotes: '\"%.*s\"(…)'",
		          STR_ARG(e->path[0]));
}

static void build_recipient(struct builder *x, const struct expr *e, struct notice *notice, struct step *step)
{
	struct assignment a = { .name = STR("recipient"), .name_span = e->span };
	if (e->kind == EXPR_STRING) {
		notice->name = e->text;
	} else if (is_fixed(x, e)) {
		warn_fixed(x, e);
		notice->name = e->path[0];
	} else {
		struct typed_expr *value = value_of(x, e, false);
		add_value(x, step, &a, value);
		notice->has_recipient = value != NULL;
	}
}

void build_notify(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct spec_notice *from = spec->notice;
	struct notice *notice = arena_make(x->b->arena, struct notice);
	if (from == NULL)
		return;
	*notice = (struct notice){
		.event = from->event, .channel = from->channel, .name = STR_EMPTY, .is_message = from->event.len == 0
	};
	step->notice = notice;
	step->sets = arena_make_array(x->b->arena, struct set_item, spec->item_count + 2);
	if (from->recipient != NULL)
		build_recipient(x, from->recipient, notice, step);
	for (size_t i = 0; i < spec->item_count; i++)
		add_value(x, step, &spec->items[i], value_of(x, spec->items[i].value, !notice->is_message));
}
