#include "record/iface_calls.h"

#include "base/map.h"
#include "base/vec.h"
#include "read/spec_refresh.h"
#include "read/spec_walk.h"
#include "record/iface_paths.h"
#include "record/record.h"

/* ---- what an action may take ------------------------------------------------------------------------------------ */

struct inputs {
	struct arena *arena;
	const struct spec *spec;
	const struct spec_action *action;
	const struct map *fields; /* by name, in either spelling */
	bool creates;
	bool known; /* the first write to the own row was met */
	struct map *seen;
	VEC(struct iface_input) list;
};

static void add_input(struct inputs *x, struct str key, struct str name, struct str type, bool required)
{
	struct str once = str_is(key, "*") ? arena_printf(x->arena, "*%.*s", STR_ARG(name)) : arena_str(x->arena, key);
	if (!map_put(x->seen, once, x))
		return;
	*vec_push(x->arena, &x->list) =
	        (struct iface_input){ .key = record_text(x->arena, key),
		                      .name = record_text(x->arena, name),
		                      .type = record_text(x->arena, type),
		                      .required = record_text(x->arena, required ? STR("yes") : STR("no")) };
}

static struct str with(struct inputs *x, struct str name, const char *suffix)
{
	return arena_printf(x->arena, "%.*s%s", STR_ARG(name), suffix);
}

/* A uuid, and the entity it is of: about_id, or a declared parameter of any name. */
static void add_union(struct inputs *x, struct str key, bool required)
{
	struct str name = str_ends(key, STR("_id")) ? str_sub(key, 0, key.len - 3) : key;
	add_input(x, key, key, STR("uuid"), required);
	add_input(x, with(x, name, "_type"), with(x, name, "_type"), STR("text"), required);
}

/* A declared parameter called NAME, which hides what would be inferred. */
static bool is_declared(const struct inputs *x, struct str name)
{
	for (size_t i = 0; i < x->action->param_count; i++)
		if (str_eq(x->action->params[i].name, name))
			return true;
	return false;
}

/* The keys of a field: what ruling 14 of the language calls them. */
static void add_field(struct inputs *x, const struct spec_field *f)
{
	struct str type = type_expr_text(x->arena, f->type);
	if (is_declared(x, f->name) || is_declared(x, with(x, f->name, "_id")) ||
	    is_declared(x, with(x, f->name, "_ids")))
		return;
	switch (f->type->kind) {
	case TYPE_EXPR_REF:
		add_input(x, with(x, f->name, "_id"), f->name, type, false);
		break;
	case TYPE_EXPR_UNION:
		add_union(x, with(x, f->name, "_id"), false);
		break;
	case TYPE_EXPR_LIST:
		if (f->type->item->kind == TYPE_EXPR_REF) {
			add_input(x, with(x, f->name, "_ids"), f->name, type, false);
			break;
		}
		add_input(x, f->name, f->name, type, false);
		break;
	case TYPE_EXPR_NAME:
	case TYPE_EXPR_ENUM:
		add_input(x, f->name, f->name, type, false);
		break;
	}
}

static void add_all_fields(struct inputs *x)
{
	for (size_t i = 0; i < x->spec->field_count; i++)
		if (x->spec->fields[i].type != NULL)
			add_field(x, &x->spec->fields[i]);
}

/* The first field of which NAME is the name, or the key, as far as its letters say; NULL: none. */
static const struct spec_field *field_called(const struct inputs *x, struct str name)
{
	static const char *const suffixes[] = { "_id", "_ids", "_type" };
	const struct spec_field *found = map_get(x->fields, name);
	for (size_t i = 0; i < countof(suffixes); i++) {
		if (!str_ends(name, str_from(suffixes[i])))
			continue;
		struct str without = str_sub(name, 0, name.len - strlen(suffixes[i]));
		const struct spec_field *f = map_get(x->fields, without);
		if (f != NULL && str_eq(f->name, without) && (found == NULL || f < found))
			found = f;
	}
	return found != NULL && found->type != NULL ? found : NULL;
}

static bool add_field_called(struct inputs *x, struct str name)
{
	const struct spec_field *f = field_called(x, name);
	if (f != NULL)
		add_field(x, f);
	return f != NULL;
}

/* A value that goes into a field of another entity, of which nothing is known here. */
static void add_foreign(struct inputs *x, struct str name)
{
	add_input(x, name, name, STR_EMPTY, false);
	add_input(x, with(x, name, "_id"), name, STR_EMPTY, false);
}

static void add_named(struct inputs *x, struct str name)
{
	if (!is_declared(x, name) && !add_field_called(x, name))
		add_foreign(x, name);
}

/* What E asks of the input: input.x, $x, and where the row is new its fields; LEFT is what ? stands for. */
static void add_expr(struct inputs *x, const struct expr *e, struct str left)
{
	if (e->kind == EXPR_HOLE && left.len > 0)
		add_named(x, left);
	if (e->kind == EXPR_NAME && e->path_count > 1 && str_is(e->path[0], "input"))
		add_named(x, e->path[1]);
	else if (e->kind == EXPR_NAME && x->creates)
		add_field_called(x, e->path[str_is(e->path[0], "self") && e->path_count > 1]);
	for (size_t i = 0; i < e->arg_count; i++) {
		const struct expr *name = e->args[0];
		bool named = i > 0 && name->kind == EXPR_NAME && name->path_count > 0;
		add_expr(x, e->args[i], named ? name->path[name->path_count - 1] : left);
	}
}

static void visit_expr(void *context, struct spec_step *step, struct expr *e, const struct assignment *item)
{
	(void)step;
	add_expr(context, e, item != NULL ? item->name : STR_EMPTY);
}

static bool is_own_write(const struct spec *spec, const struct spec_step *s)
{
	const struct target_expr *t = &s->target;
	bool write = s->kind == STEP_INSERT || s->kind == STEP_UPDATE || s->kind == STEP_DELETE;
	return write && s->target_ok && spec_is_own(spec, t->schema, t->entity);
}

static void visit_first_write(void *context, struct spec_step *s)
{
	struct inputs *x = context;
	if (x->known || !is_own_write(x->spec, s))
		return;
	x->known = true;
	x->creates = s->kind == STEP_INSERT;
}

static void visit_step(void *context, struct spec_step *s)
{
	struct inputs *x = context;
	const struct target_expr *t = &s->target;
	if ((s->kind != STEP_INSERT && s->kind != STEP_UPDATE) || !s->target_ok || t->has_assignments)
		return;
	if (is_own_write(x->spec, s))
		add_all_fields(x);
	else /* of whose fields nothing is known here */
		add_input(x, STR("*"), entity_as_written(x->arena, t->schema, t->entity), STR_EMPTY, false);
}

/* order_line stands for OrderLine. */
static bool is_slug(struct str slug, struct str name)
{
	size_t at = 0;
	for (size_t i = 0; i < slug.len; i++) {
		if (slug.ptr[i] == '_')
			continue;
		while (at < name.len && name.ptr[at] == '_')
			at++;
		if (at == name.len || !str_eq_nocase(str_sub(slug, i, 1), str_sub(name, at, 1)))
			return false;
		at++;
	}
	return at == name.len;
}

/* An action without steps: the names that take fields. */
static void add_by_name(struct inputs *x, struct str name)
{
	static const char *const verbs[] = { "create_", "update_", "change_", "set_" };
	for (size_t i = 0; i < countof(verbs); i++) {
		if (!str_starts(name, str_from(verbs[i])))
			continue;
		struct str object = str_sub(name, strlen(verbs[i]), name.len);
		bool whole = i < 2 && is_slug(object, x->spec->name);
		x->creates = whole && i == 0;
		if (whole)
			add_all_fields(x);
		else
			add_field_called(x, object);
	}
}

void iface_add_inputs(struct arena *arena, const struct spec *spec, const struct map *fields,
                      const struct spec_action *a, struct iface_action *action)
{
	struct inputs x = { .arena = arena, .spec = spec, .action = a, .fields = fields, .seen = map_new(arena) };
	const struct step_visitor first = { .context = &x, .step = visit_first_write };
	const struct step_visitor all = { .context = &x, .step = visit_step, .expr = visit_expr };
	spec_walk(a->steps, a->step_count, &first);
	for (size_t i = 0; i < a->param_count; i++) {
		const struct spec_field *p = &a->params[i];
		bool must = p->required && !p->def.present;
		if (p->type != NULL && p->type->kind == TYPE_EXPR_UNION)
			add_union(&x, p->name, must);
		else if (p->type != NULL)
			add_input(&x, p->name, p->name, type_expr_text(arena, p->type), must);
	}
	if (!a->has_steps)
		add_by_name(&x, a->name);
	for (size_t i = 0; i < a->guard_count; i++)
		add_expr(&x, a->guards[i], STR_EMPTY);
	spec_walk(a->steps, a->step_count, &all);
	action->creates = record_text(arena, x.creates ? STR("yes") : STR("no"));
	action->inputs = arena_make_array(arena, struct iface_input, x.list.len);
	for (; action->inputs_count < x.list.len; action->inputs_count++)
		action->inputs[action->inputs_count] = x.list.items[action->inputs_count];
}

/* ---- what actions call ------------------------------------------------------------------------------------------ */

struct calls {
	struct arena *arena;
	struct map *seen;      /* name -> struct call */
	struct map *variables; /* what holds the row that a call answers with -> its calls, a map like SEEN */
};

struct call {
	struct str name;
	struct map *names;
};

static void collect_fields(const struct calls *x, const struct expr *e)
{
	size_t at = e->kind == EXPR_NAME && e->dollar ? 1 : 0;
	bool member = e->kind == EXPR_NAME && e->path_count > at + 1;
	const struct map *calls = member ? map_get(x->variables, e->path[at]) : NULL;
	for (size_t i = 0; calls != NULL && i < map_len(calls); i++) {
		struct str path = iface_dotted(x->arena, e, at + 1);
		map_put(((struct call *)map_at(calls, i))->names, path, record_text(x->arena, path));
	}
	for (size_t i = 0; i < e->arg_count; i++)
		collect_fields(x, e->args[i]);
}

static void visit_use(void *context, struct spec_step *step, struct expr *e, const struct assignment *item)
{
	(void)step;
	(void)item;
	collect_fields(context, e);
}

static void visit_call(void *context, struct spec_step *s)
{
	struct calls *x = context;
	if (s->callee.len == 0)
		return;
	struct call *call = map_get(x->seen, s->callee);
	if (call == NULL) {
		call = arena_make(x->arena, struct call);
		*call = (struct call){ s->callee, map_new(x->arena) };
		map_put(x->seen, s->callee, call);
	}
	if (s->variable.len > 0)
		map_put(map_inner(x->variables, s->variable), s->callee, call);
}

/* Functions of the project in E. */
static void add_functions(struct calls *x, const struct expr *e)
{
	if (e->kind == EXPR_CALL && e->of_project && map_get(x->seen, e->text) == NULL) {
		struct call *call = arena_make(x->arena, struct call);
		*call = (struct call){ e->text, map_new(x->arena) };
		map_put(x->seen, e->text, call);
	}
	for (size_t i = 0; i < e->arg_count; i++)
		add_functions(x, e->args[i]);
}

static void visit_function(void *context, struct spec_step *step, struct expr *e, const struct assignment *item)
{
	(void)step;
	(void)item;
	add_functions(context, e);
}

static void visit_refresh(void *context, struct spec_step *s)
{
	bool *related = context;
	*related = *related || (s->refresh != NULL && s->refresh->scope == REFRESH_RELATED);
}

static struct iface_call call_of(struct arena *arena, const struct spec_action *a, const struct call *from)
{
	size_t count = map_len(from->names);
	struct str at = arena_printf(arena, "actions/%zu", a->node->index);
	struct iface_call call = { .action = record_text(arena, a->name),
		                   .name = record_text(arena, from->name),
		                   .at = record_text(arena, at),
		                   .names = arena_make_array(arena, char *, count) };
	for (; call.names_count < count; call.names_count++)
		call.names[call.names_count] = map_at(from->names, call.names_count);
	record_sort(call.names, count);
	return call;
}

void iface_add_calls(struct arena *arena, struct iface_entity *e, const struct spec *spec)
{
	VEC(struct iface_call) list = { 0 };
	for (size_t i = 0; i < spec->action_count; i++) {
		const struct spec_action *a = &spec->actions[i];
		struct calls calls = { arena, map_new(arena), map_new(arena) };
		const struct step_visitor visitor = { .context = &calls, .step = visit_call, .expr = visit_function };
		spec_walk(a->steps, a->step_count, &visitor);
		const struct step_visitor uses = { .context = &calls, .expr = visit_use };
		if (map_len(calls.variables) > 0)
			spec_walk(a->steps, a->step_count, &uses);
		for (size_t k = 0; k < a->guard_count; k++)
			add_functions(&calls, a->guards[k]);
		for (size_t k = 0; k < map_len(calls.seen); k++)
			*vec_push(arena, &list) = call_of(arena, a, map_at(calls.seen, k));
	}
	bool related = false;
	const struct step_visitor refreshes = { .context = &related, .step = visit_refresh };
	for (size_t i = 0; i < spec->action_count; i++)
		spec_walk(spec->actions[i].steps, spec->actions[i].step_count, &refreshes);
	e->related = record_text(arena, related ? STR("yes") : STR("no"));
	e->calls = arena_make_array(arena, struct iface_call, list.len);
	for (; e->calls_count < list.len; e->calls_count++)
		e->calls[e->calls_count] = list.items[e->calls_count];
}
