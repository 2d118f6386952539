#include "record/iface_paths.h"

#include "base/out.h"
#include "read/spec_identity.h"
#include "read/spec_named_view.h"
#include "read/spec_patterns.h"
#include "read/spec_view.h"
#include "record/record.h"

void iface_add_path(struct path_collector *c, struct str entity, struct str path)
{
	struct str key = arena_printf(c->arena, "%.*s %.*s", STR_ARG(entity), STR_ARG(path));
	if (map_get(c->paths, key) != NULL)
		return;
	struct iface_path *p = arena_make(c->arena, struct iface_path);
	*p = (struct iface_path){ record_text(c->arena, entity), record_text(c->arena, path),
		                  record_text(c->arena, str_from(c->at)) };
	map_put(c->paths, key, p);
}

static const struct spec_field *field_called(struct path_collector *c, struct str name)
{
	if (c->fields == NULL)
		c->fields = spec_field_names(c->arena, c->spec);
	return map_get(c->fields, name);
}

bool iface_is_reference(struct path_collector *c, struct str name)
{
	const struct spec_field *f = field_called(c, name);
	return f != NULL && f->type != NULL && f->type->kind == TYPE_EXPR_REF;
}

struct str iface_dotted(struct arena *arena, const struct expr *e, size_t from)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = from; i < e->path_count; i++) {
		out_cstr(&o, i > from ? "." : "");
		out_str(&o, e->path[i]);
	}
	return arena_str(arena, out_text(&o));
}

/* What the own list of references that E names has in it; NULL: E names an entity. */
static const struct type_expr *list_item(struct path_collector *c, const struct expr *e)
{
	const struct spec_field *f = e->entity_parts == 1 ? field_called(c, e->path[0]) : NULL;
	bool list = f != NULL && f->type != NULL && f->type->kind == TYPE_EXPR_LIST;
	return list && f->type->item->kind == TYPE_EXPR_REF ? f->type->item : NULL;
}

struct str iface_add_entity(struct path_collector *c, const struct expr *e)
{
	struct str entity = e->path[0];
	const struct type_expr *list = list_item(c, e);
	if (list != NULL)
		return entity_as_written(c->arena, list->schema, list->entity); /* the field names it */
	if (e->entity_parts == 2)
		entity = entity_as_written(c->arena, e->path[0], e->path[1]);
	if (map_get(c->entities, entity) == NULL)
		map_put(c->entities, entity, record_text(c->arena, str_from(c->at)));
	return entity;
}

/* The rows that an expression speaks of besides the own one: those of an aggregate, and of the one around it. */
struct rows {
	struct str entity; /* empty: the own one */
	const struct rows *around;
};

static void collect(struct path_collector *c, const struct rows *rows, const struct expr *e);

static void collect_aggregate(struct path_collector *c, const struct rows *around, const struct expr *e)
{
	struct rows rows = { iface_add_entity(c, e), around };
	iface_add_path(c, rows.entity, STR("<"));
	if (e->path_count > e->entity_parts)
		iface_add_path(c, rows.entity, iface_dotted(c->arena, e, e->entity_parts));
	for (size_t i = 0; i < e->arg_count; i++)
		collect(c, &rows, e->args[i]);
}

/* In front of a field may stand what its row is called; what leads nowhere is left out when the paths are followed. */
static void collect_name(struct path_collector *c, const struct rows *rows, const struct expr *e)
{
	bool own = str_is(e->path[0], "self");
	for (size_t from = own ? 1 : 0; from < 2; from++)
		if (e->path_count > from + 1 && iface_is_reference(c, e->path[from]))
			iface_add_path(c, STR_EMPTY, iface_dotted(c->arena, e, from));
	for (; rows != NULL && !own; rows = rows->around)
		for (size_t from = 0; from < 2 && from < e->path_count && rows->entity.len > 0; from++)
			iface_add_path(c, rows->entity, iface_dotted(c->arena, e, from));
}

static void collect(struct path_collector *c, const struct rows *rows, const struct expr *e)
{
	if (e == NULL)
		return;
	if (e->entity_parts > 0) {
		collect_aggregate(c, rows, e);
		return;
	}
	if (e->kind == EXPR_NAME)
		collect_name(c, rows, e);
	for (size_t i = 0; i < e->arg_count; i++)
		collect(c, rows, e->args[i]);
}

/* company.country.code */
static void collect_components(struct path_collector *c)
{
	c->at = "identifier";
	for (size_t i = 0; i < c->spec->identity->component_count; i++) {
		struct str path = c->spec->identity->components[i].field.text;
		size_t dot = str_find(path, '.');
		if (dot < path.len && iface_is_reference(c, str_sub(path, 0, dot)))
			iface_add_path(c, STR_EMPTY, path);
	}
}

/* What the table view shows of the entities that RELATIONS lead to. */
static void collect_relations(struct path_collector *c, struct str prefix, const struct spec_relation *relations,
                              size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct spec_relation *r = &relations[i];
		struct str path = arena_printf(c->arena, "%.*s%.*s.", STR_ARG(prefix), STR_ARG(r->field));
		if (r->all)
			iface_add_path(
			        c, STR_EMPTY,
			        arena_printf(c->arena, "%.*s%s", STR_ARG(path), r->relation_count > 0 ? "*" : "@"));
		for (size_t f = 0; !r->all && f < r->field_count; f++)
			iface_add_path(c, STR_EMPTY,
			               arena_printf(c->arena, "%.*s%.*s", STR_ARG(path), STR_ARG(r->fields[f].text)));
		for (size_t k = 0; k < r->relation_count; k++)
			iface_add_path(
			        c, STR_EMPTY,
			        arena_printf(c->arena, "%.*s%.*s", STR_ARG(path), STR_ARG(r->relations[k].field)));
		collect_relations(c, path, r->relations, r->relation_count);
	}
}

static void collect_view(struct path_collector *c, const struct spec_named_view *view)
{
	for (size_t i = 0; i < view->column_count; i++)
		collect(c, NULL, view->columns[i].value);
	for (size_t i = 0; i < view->filter_count; i++)
		collect(c, NULL, view->filters[i]);
	for (size_t i = 0; i < view->order_count; i++)
		collect(c, NULL, view->orders[i].value);
}

/* The source of VIEW, as written; it is an entity that is used. Empty: the own one. */
static struct str aggregate_source(struct path_collector *c, const struct spec_aggregate_view *view)
{
	struct str name = entity_as_written(c->arena, view->source_schema, view->source);
	if (aggregate_view_is_own(c->spec, view))
		return STR_EMPTY;
	if (map_get(c->entities, name) == NULL)
		map_put(c->entities, name, record_text(c->arena, str_from(c->at)));
	return name;
}

/* fk_seller and seller_id are columns of the field seller. */
static void add_reference(struct path_collector *c, struct str entity, const struct expr *e)
{
	if (entity.len == 0 || e == NULL || e->kind != EXPR_NAME || e->path_count != 1)
		return;
	if (str_starts(e->path[0], STR("fk_")))
		iface_add_path(c, entity, str_sub(e->path[0], 3, e->path[0].len));
	else if (str_ends(e->path[0], STR("_id")))
		iface_add_path(c, entity, str_sub(e->path[0], 0, e->path[0].len - 3));
}

static void collect_aggregate_view(struct path_collector *c, const struct spec_aggregate_view *view)
{
	c->at = arena_printf(c->arena, "patterns/%zu", view->index).ptr;
	struct str source = aggregate_source(c, view);
	const struct rows rows = { source, NULL };
	for (size_t i = 0; i < view->group_count; i++) {
		collect(c, &rows, view->groups[i]);
		add_reference(c, source, view->groups[i]);
	}
	for (size_t i = 0; i < view->aggregate_count; i++) {
		collect(c, &rows, view->aggregates[i].value);
		collect(c, &rows, view->aggregates[i].filter);
		add_reference(c, source, view->aggregates[i].value);
	}
	collect(c, &rows, view->where);
}

static void collect_chain(struct path_collector *c, const struct spec_chain *d)
{
	c->at = arena_printf(c->arena, "patterns/%zu", d->index).ptr;
	for (size_t i = 0; i < d->rule_count; i++)
		collect(c, NULL, d->rules[i].condition);
}

/* template.title, and that the whole row is asked what it resolves to: template.^ */
static void collect_template(struct path_collector *c, const struct spec_template *t)
{
	struct str field = t->field.text;
	c->at = arena_printf(c->arena, "patterns/%zu", t->index).ptr;
	if (spec_template_is_own(c->spec, t))
		return;
	iface_add_path(c, STR_EMPTY, arena_printf(c->arena, "%.*s.^", STR_ARG(field)));
	for (size_t i = 0; i < t->inherited_count; i++)
		iface_add_path(c, STR_EMPTY,
		               arena_printf(c->arena, "%.*s.%.*s", STR_ARG(field), STR_ARG(t->inherited[i].text)));
}

void iface_add_paths(struct arena *arena, struct iface_entity *e, const struct spec *spec, struct map *entities)
{
	static const char *const modes[] = { [VIEW_AUTO] = "auto", [VIEW_FORCE] = "force", [VIEW_DISABLE] = "disable" };
	struct path_collector c = { arena, spec, NULL, map_new(arena), entities, "computed_fields" };
	const struct spec_table_view *view = spec->table_view;
	for (size_t i = 0; i < spec->computed_count; i++) {
		c.at = spec->computed[i].column != NULL ? "patterns" : "computed_fields";
		collect(&c, NULL, spec->computed[i].value);
	}
	if (spec->identity != NULL)
		collect_components(&c);
	c.at = "actions";
	iface_add_steps(&c);
	c.at = "table_views";
	e->table_view = record_text(arena, view != NULL ? str_from(modes[view->mode]) : STR_EMPTY);
	for (size_t i = 0; view != NULL && i < view->relation_count; i++) {
		const struct spec_relation *r = &view->relations[i];
		c.at = arena_printf(arena, "table_views/include_relations/%zu/%.*s", r->index, STR_ARG(r->field)).ptr;
		collect_relations(&c, STR_EMPTY, r, 1);
	}
	c.at = "table_views";
	for (size_t i = 0; view != NULL && i < view->filter_count; i++)
		collect(&c, NULL, view->filters[i].source);
	for (size_t i = 0; i < spec->view_count; i++)
		collect_view(&c, &spec->views[i]);
	for (size_t i = 0; i < spec->aggregate_view_count; i++)
		collect_aggregate_view(&c, &spec->aggregate_views[i]);
	for (size_t i = 0; i < spec->chain_count; i++)
		collect_chain(&c, &spec->chains[i]);
	for (size_t i = 0; i < spec->template_count; i++)
		collect_template(&c, &spec->templates[i]);
	e->paths = arena_make_array(arena, struct iface_path, map_len(c.paths));
	for (; e->paths_count < map_len(c.paths); e->paths_count++)
		e->paths[e->paths_count] = *(struct iface_path *)map_at(c.paths, e->paths_count);
}
