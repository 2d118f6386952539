#include "model/inherit.h"

#include "model/names.h"
#include "model/spec_check_patterns.h"
#include "read/keys.h"
#include "read/spec_dependency.h"
#include "read/spec_impact.h"
#include "read/spec_named_view.h"
#include "read/spec_patterns.h"
#include "read/spec_table.h"
#include "read/spec_walk.h"

/* How a key is merged when both files have it. */
enum merge {
	MERGE_OWN,     /* belongs to each file itself */
	MERGE_REPLACE, /* the child's counts */
	MERGE_MEMBERS, /* a mapping or a list of named members */
};

static const struct merge_row {
	const char *key;
	enum merge merge;
} rows[] = {
	{ "entity", MERGE_OWN },           { "description", MERGE_OWN },  { "extends", MERGE_OWN },
	{ "import", MERGE_OWN },           { "organization", MERGE_OWN }, { "was", MERGE_OWN },
	{ "_metadata", MERGE_OWN },        { "agents", MERGE_OWN },       { "fraiseql", MERGE_OWN },
	{ "graphql", MERGE_OWN },          { "fields", MERGE_MEMBERS },   { "actions", MERGE_MEMBERS },
	{ "translations", MERGE_MEMBERS }, { "patterns", MERGE_MEMBERS }, { "computed_fields", MERGE_MEMBERS },
	{ "constraints", MERGE_MEMBERS },  { "indexes", MERGE_MEMBERS },  { "unique_together", MERGE_MEMBERS },
};

static enum merge merge_of(struct str key)
{
	for (size_t i = 0; i < countof(rows); i++)
		if (str_is(key, rows[i].key))
			return rows[i].merge;
	return str_starts(key, STR("x-")) ? MERGE_OWN : MERGE_REPLACE;
}

/* ---- trees ------------------------------------------------------------------------------------------------------ */

struct merger {
	struct arena *arena;
	struct str child; /* name of the entity */
	const struct inherit_origin *origins;
	size_t origin_count;
};

/* A mapping or list under construction. */
struct members {
	struct yaml_node *node;
	struct yaml_node *last;
};

static struct yaml_node *append(struct merger *m, struct members *to, const struct yaml_node *node)
{
	struct yaml_node *copy = arena_make(m->arena, struct yaml_node);
	*copy = *node;
	copy->next = NULL;
	copy->index = to->node->count++;
	if (to->last == NULL)
		to->node->first = copy;
	else
		to->last->next = copy;
	to->last = copy;
	return copy;
}

static struct members begin(struct merger *m, const struct yaml_node *like)
{
	struct members to = { arena_make(m->arena, struct yaml_node), NULL };
	*to.node = *like;
	to.node->first = to.node->next = NULL;
	to.node->count = 0;
	return to;
}

/* What a member of the mapping or list KEY is called; empty: it has no name. */
static struct str member_name(const struct merger *m, const struct yaml_node *member, struct str key)
{
	if (str_is(key, "patterns"))
		return pattern_member_name(m->arena, member);
	if (member->key_span.source != NULL)
		return member->key;
	if (member->kind == YAML_SCALAR)
		return member->text;
	if (member->kind != YAML_MAPPING)
		return STR_EMPTY;
	const struct yaml_node *name = keys_get(member, "name");
	name = name != NULL ? name : keys_get(member, "type");
	if (name != NULL)
		return name->kind == YAML_SCALAR ? name->text : STR_EMPTY;
	return member->count == 1 ? member->first->key : STR_EMPTY;
}

/* WORD begins at AT of SNAKE and is whole there: contact of mark_contact_lost. */
static bool is_word_at(struct str snake, size_t at, struct str word)
{
	size_t end = at + word.len;
	return end <= snake.len && str_eq(str_sub(snake, at, word.len), word) &&
	       (at == 0 || snake.ptr[at - 1] == '_') && (end == snake.len || snake.ptr[end] == '_');
}

/* create_contact of Contact -> create_my_contact of MyContact; mark_contact_lost -> mark_my_contact_lost */
static struct str renamed(struct arena *arena, struct str name, struct str from, struct str to)
{
	struct str snake = name_snake(arena, name), word = name_snake(arena, from), other = name_snake(arena, to);
	for (size_t i = 0; i < snake.len; i++)
		if (is_word_at(snake, i, word))
			return arena_printf(arena, "%.*s%.*s%.*s", (int)i, snake.ptr, STR_ARG(other),
			                    STR_ARG(str_sub(snake, i + word.len, snake.len)));
	return name;
}

/* An action called CHILD overrides one called PARENT, by that name or by the one it is inherited under. */
static bool overrides(const struct merger *m, struct str child, struct str parent, bool action)
{
	if (str_eq(child, parent))
		return true;
	for (size_t i = 0; action && i < m->origin_count; i++)
		if (str_eq(child, renamed(m->arena, parent, m->origins[i].name, m->child)))
			return true;
	return false;
}

static const struct yaml_node *find_member(struct merger *m, const struct yaml_node *in, const struct yaml_node *like,
                                           struct str key)
{
	struct str name = member_name(m, like, key);
	for (const struct yaml_node *c = in->first; c != NULL && name.len > 0; c = c->next)
		if (overrides(m, member_name(m, c, key), name, str_is(key, "actions")))
			return c;
	return NULL;
}

/* The parent's members, each as the child has it where the child has it, then the child's own. */
static const struct yaml_node *merge_members(struct merger *m, const struct yaml_node *child,
                                             const struct yaml_node *parent, struct str key)
{
	struct members to = begin(m, child);
	if (child->kind != parent->kind || child->kind == YAML_SCALAR)
		return child; /* one of them is wrong, and says so when it is read alone */
	for (const struct yaml_node *p = parent->first; p != NULL; p = p->next) {
		const struct yaml_node *c = find_member(m, child, p, key);
		append(m, &to, c != NULL ? c : p);
	}
	for (const struct yaml_node *c = child->first; c != NULL; c = c->next) {
		bool there = false;
		for (const struct yaml_node *p = parent->first; p != NULL && !there; p = p->next)
			there = find_member(m, child, p, key) == c;
		if (!there)
			append(m, &to, c);
	}
	return to.node;
}

/* `fields` and `schema` may stand below `entity`. */
static const struct yaml_node *get(const struct yaml_node *root, struct str key)
{
	const struct yaml_node *entity = yaml_get(root, "entity");
	bool inner = str_is(key, "fields") || str_is(key, "schema");
	const char *name = key.ptr;
	if (inner && entity != NULL && entity->kind == YAML_MAPPING && keys_get(entity, name) != NULL)
		return keys_get(entity, name);
	return keys_get(root, name);
}

/* `entity` without what is written one level up. */
static void append_entity(struct merger *m, struct members *to, const struct yaml_node *entity)
{
	if (entity->kind != YAML_MAPPING) {
		append(m, to, entity);
		return;
	}
	struct members inner = begin(m, entity);
	for (const struct yaml_node *c = entity->first; c != NULL; c = c->next)
		if (!str_is(c->key, "fields") && !str_is(c->key, "schema"))
			append(m, &inner, c);
	append(m, to, inner.node);
}

static void append_key(struct merger *m, struct members *to, struct str key, const struct yaml_node *child,
                       const struct yaml_node *parent)
{
	const struct yaml_node *c = get(child, key), *p = get(parent, key);
	enum merge merge = merge_of(key);
	if (c != NULL && p != NULL && merge == MERGE_MEMBERS)
		c = merge_members(m, c, p, key);
	else if (c == NULL)
		c = p;
	append(m, to, c);
}

struct str inherit_entity_name(const struct yaml_node *root)
{
	const struct yaml_node *entity = root->kind == YAML_MAPPING ? keys_get(root, "entity") : NULL;
	if (entity != NULL && entity->kind == YAML_MAPPING)
		entity = keys_get(entity, "name");
	return entity != NULL && entity->kind == YAML_SCALAR ? entity->text : STR_EMPTY;
}

struct yaml_node *inherit_tree(struct arena *arena, const struct yaml_node *child, const struct yaml_node *parent,
                               const struct inherit_origin *origins, size_t count)
{
	struct merger m = { arena, inherit_entity_name(child), origins, count };
	struct members to = begin(&m, child);
	const struct yaml_node *inner[] = { yaml_get(child, "entity"), yaml_get(parent, "entity") };
	for (const struct yaml_node *c = child->first; c != NULL; c = c->next)
		if (str_is(c->key, "entity"))
			append_entity(&m, &to, c);
		else if (merge_of(c->key) == MERGE_OWN && !str_is(c->key, "extends") && !str_is(c->key, "import"))
			append(&m, &to, c);
		else if (merge_of(c->key) != MERGE_OWN && get(child, c->key) != NULL)
			append_key(&m, &to, c->key, child, parent);
	for (const struct yaml_node *p = parent->first; p != NULL; p = p->next)
		if (merge_of(p->key) != MERGE_OWN && yaml_get(to.node, p->key.ptr) == NULL &&
		    get(parent, p->key) != NULL)
			append_key(&m, &to, p->key, child, parent);
	for (size_t i = 0; i < countof(inner); i++)
		for (const struct yaml_node *e = inner[i]->first; e != NULL; e = e->next)
			if ((str_is(e->key, "fields") || str_is(e->key, "schema")) && !yaml_is_null(e) &&
			    yaml_get(to.node, e->key.ptr) == NULL)
				append_key(&m, &to, e->key, child, parent);
	return to.node;
}

/* ---- names ------------------------------------------------------------------------------------------------------ */

struct renamer {
	struct arena *arena;
	const struct spec *spec;
	const struct inherit_origin *origin;
};

/* SCHEMA.ENTITY is the origin's own entity: it becomes the spec's. */
static void rename_entity(const struct renamer *r, struct str *schema, struct str *entity)
{
	if (!str_eq(*entity, r->origin->name) || (schema->len > 0 && !str_eq(*schema, r->origin->schema)))
		return;
	*entity = r->spec->name;
	*schema = schema->len > 0 ? r->spec->schema : *schema;
}

static void rename_type(const struct renamer *r, struct type_expr *type)
{
	if (type != NULL && type->kind == TYPE_EXPR_LIST)
		rename_type(r, type->item);
	else if (type != NULL && type->kind == TYPE_EXPR_REF)
		rename_entity(r, &type->schema, &type->entity);
	for (size_t i = 0; type != NULL && i < type->target_count; i++)
		rename_type(r, type->targets[i]);
}

/* Aggregates and EXISTS name an entity: count(Contact). */
static void rename_expr(const struct renamer *r, struct expr *e)
{
	if (e == NULL)
		return;
	for (size_t i = 0; i < e->arg_count; i++)
		rename_expr(r, e->args[i]);
	if (e->entity_parts == 0)
		return;
	struct str none = STR_EMPTY;
	if (e->entity_parts == 2)
		rename_entity(r, &e->path[0], &e->path[1]);
	else
		rename_entity(r, &none, &e->path[0]);
}

/* related_contacts of Contact: the rows of its own kind that refer to it, unless it is a field. */
static void rename_related(const struct renamer *r, struct str *entity)
{
	static const char prefix[] = "related_";
	if (!str_starts(*entity, STR(prefix)))
		return;
	for (size_t i = 0; i < r->spec->field_count; i++)
		if (str_eq(r->spec->fields[i].name, *entity))
			return;
	struct str many = str_sub(*entity, strlen(prefix), entity->len);
	if (name_is_plural(many, name_snake(r->arena, r->origin->name)))
		*entity = arena_printf(r->arena, "%s%.*s", prefix, STR_ARG(name_snake(r->arena, r->spec->name)));
}

static void rename_in_step(void *context, struct spec_step *s)
{
	const struct renamer *r = context;
	if (s->target_ok) {
		rename_entity(r, &s->target.schema, &s->target.entity);
		rename_related(r, &s->target.entity);
	}
	for (size_t i = 0; i < s->declared_count; i++)
		rename_type(r, s->declared[i].type);
	for (size_t i = 0; i < s->dependency_count; i++)
		rename_entity(r, &s->dependencies[i].target.schema, &s->dependencies[i].target.entity);
}

static void rename_in_expr(void *context, struct spec_step *s, struct expr *e, const struct assignment *item)
{
	(void)s;
	(void)item;
	rename_expr(context, e);
}

/* change_contact of Contact, which says nothing more and is about its field `contact`. */
static bool names_field(const struct renamer *r, const struct spec_action *a)
{
	struct str snake = name_snake(r->arena, a->name);
	for (size_t i = 0; a->step_count == 0 && i < r->spec->field_count; i++) {
		struct str field = name_snake(r->arena, r->spec->fields[i].name);
		if (str_eq(snake, arena_printf(r->arena, "change_%.*s", STR_ARG(field))) ||
		    str_eq(snake, arena_printf(r->arena, "set_%.*s", STR_ARG(field))))
			return true;
	}
	return false;
}

static bool has_action(const struct spec *spec, struct str name)
{
	for (size_t i = 0; i < spec->action_count; i++)
		if (str_eq(spec->actions[i].name, name))
			return true;
	return false;
}

/* An action that calls one it was inherited with calls that of the child. */
static void rename_call(void *context, struct spec_step *s)
{
	const struct renamer *r = context;
	if (s->kind != STEP_CALL)
		return;
	struct str name = renamed(r->arena, s->callee, r->origin->name, r->spec->name);
	if (has_action(r->spec, name))
		s->callee = name;
}

static void rename_action(struct renamer *r, struct spec_action *a)
{
	if (!names_field(r, a))
		a->name = renamed(r->arena, a->name, r->origin->name, r->spec->name);
	for (size_t i = 0; i < a->param_count; i++)
		rename_type(r, a->params[i].type);
	for (size_t i = 0; i < a->guard_count; i++)
		rename_expr(r, a->guards[i]);
	const struct step_visitor visitor = { .context = r, .step = rename_in_step, .expr = rename_in_expr };
	spec_walk(a->steps, a->step_count, &visitor);
	if (a->impact != NULL && a->impact->primary != NULL)
		rename_entity(r, &a->impact->primary->schema, &a->impact->primary->entity);
	for (size_t i = 0; a->impact != NULL && i < a->impact->effect_count; i++)
		rename_entity(r, &a->impact->effects[i].schema, &a->impact->effects[i].entity);
}

static void rename_view(struct renamer *r, struct spec_named_view *view)
{
	for (size_t i = 0; i < view->param_count; i++)
		rename_type(r, view->params[i].type);
	for (size_t i = 0; i < view->column_count; i++)
		rename_expr(r, view->columns[i].value);
	for (size_t i = 0; i < view->filter_count; i++)
		rename_expr(r, view->filters[i]);
	for (size_t i = 0; i < view->order_count; i++)
		rename_expr(r, view->orders[i].value);
}

static void rename_aggregate_view(struct renamer *r, struct spec_aggregate_view *view)
{
	struct str none = STR_EMPTY;
	rename_entity(r, &view->source_schema, &view->source);
	for (size_t i = 0; i < view->dependency_count; i++)
		rename_entity(r, &none, &view->dependencies[i].text);
	for (size_t i = 0; i < view->join_count; i++)
		rename_entity(r, &none, &view->joins[i].entity.text);
	for (size_t i = 0; i < view->group_count; i++)
		rename_expr(r, view->groups[i]);
	for (size_t i = 0; i < view->aggregate_count; i++) {
		rename_expr(r, view->aggregates[i].value);
		rename_expr(r, view->aggregates[i].filter);
	}
	rename_expr(r, view->where);
}

/* A pattern that named the origin's table speaks of the spec's. */
static void rename_chain(const struct renamer *r, struct spec_chain *d)
{
	for (size_t i = 0; i < d->rule_count; i++)
		rename_expr(r, d->rules[i].condition);
	if (d->table.text.ptr != NULL && spec_names_table(r->arena, d->table.text, r->origin->schema, r->origin->name))
		d->table.text = r->spec->name;
}

static void rename_template(const struct renamer *r, struct spec_template *t)
{
	if (t->entity.text.ptr != NULL &&
	    spec_names_table(r->arena, t->entity.text, r->origin->schema, r->origin->name))
		t->entity.text = r->spec->name;
}

/* Behind all others: what is called has its name then. */
static void rename_calls(struct arena *arena, struct spec *spec, const struct inherit_origin *origins, size_t count)
{
	for (size_t o = 0; o < count; o++) {
		struct renamer r = { arena, spec, &origins[o] };
		const struct step_visitor calls = { .context = &r, .step = rename_call };
		for (size_t i = 0; i < spec->action_count; i++)
			if (spec->actions[i].span.source == origins[o].source)
				spec_walk(spec->actions[i].steps, spec->actions[i].step_count, &calls);
	}
}

void inherit_names(struct arena *arena, struct spec *spec, const struct inherit_origin *origins, size_t count)
{
	spec->also = arena_make_array(arena, struct spec_also, count);
	for (size_t o = 0; o < count; o++)
		spec->also[spec->also_count++] = (struct spec_also){ origins[o].source, origins[o].name };
	for (size_t o = 0; o < count; o++) {
		struct renamer r = { arena, spec, &origins[o] };
		for (size_t i = 0; i < spec->field_count; i++)
			if (spec->fields[i].span.source == origins[o].source)
				rename_type(&r, spec->fields[i].type);
		for (size_t i = 0; i < spec->action_count; i++)
			if (spec->actions[i].span.source == origins[o].source)
				rename_action(&r, &spec->actions[i]);
		for (size_t i = 0; i < spec->computed_count; i++)
			if (spec->computed[i].span.source == origins[o].source)
				rename_expr(&r, spec->computed[i].value);
		for (size_t i = 0; i < spec->view_count; i++)
			if (spec->views[i].span.source == origins[o].source)
				rename_view(&r, &spec->views[i]);
		for (size_t i = 0; i < spec->aggregate_view_count; i++)
			if (spec->aggregate_views[i].span.source == origins[o].source)
				rename_aggregate_view(&r, &spec->aggregate_views[i]);
		for (size_t i = 0; i < spec->chain_count; i++)
			if (spec->chains[i].span.source == origins[o].source)
				rename_chain(&r, &spec->chains[i]);
		for (size_t i = 0; i < spec->template_count; i++)
			if (spec->templates[i].span.source == origins[o].source)
				rename_template(&r, &spec->templates[i]);
	}
	rename_calls(arena, spec, origins, count);
}
