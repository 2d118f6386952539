#include "docs/graph.h"

#include "base/json.h"
#include "base/map.h"
#include "model/call.h"
#include "model/dependency.h"
#include "model/identity.h"
#include "model/impact.h"
#include "model/named_view.h"
#include "model/patterns.h"
#include "model/renewal.h"
#include "model/step_walk.h"
#include "model/table.h"
#include "words/markup.h"
#include "words/words.h"

enum edge_kind { EDGE_REFERENCE, EDGE_READ, EDGE_WRITE, EDGE_CALL };

static const char *const edge_words[] = { "reference", "read", "write", "call" };

struct edge {
	size_t from, to; /* nodes */
	enum edge_kind kind;
	struct str by; /* the field, or the action */
	bool required; /* a reference that must be there */
};

struct node {
	const struct entity *entity;
	bool own; /* of the project; else it exists elsewhere */
};

struct graph {
	struct arena *arena;
	struct map *index; /* schema.Entity -> its number among the nodes */
	VEC(struct node) nodes;
	VEC(struct edge) edges;
	struct map *seen; /* edges, by their text */
};

static size_t node_at(struct graph *g, const struct entity *e, bool own)
{
	struct str name = words_entity(g->arena, e);
	const size_t *known = map_get(g->index, name);
	if (known != NULL)
		return *known;
	size_t *number = arena_make(g->arena, size_t);
	*number = g->nodes.len;
	map_put(g->index, name, number);
	*vec_push(g->arena, &g->nodes) = (struct node){ e, own };
	return *number;
}

static void add_edge(struct graph *g, const struct entity *from, const struct entity *to, enum edge_kind kind,
                     struct str by, bool required)
{
	struct edge e = { node_at(g, from, true), node_at(g, to, false), kind, by, required };
	struct str key = arena_printf(g->arena, "%zu %zu %d %.*s", e.from, e.to, (int)kind, STR_ARG(by));
	if (map_put(g->seen, key, g))
		*vec_push(g->arena, &g->edges) = e;
}

/* ---- collecting ------------------------------------------------------------------------------------------------- */

static void add_references(struct graph *g, const struct entity *e)
{
	for (size_t i = 0; i < e->field_count; i++) {
		const struct field *f = &e->fields[i];
		if (f->type.target != NULL)
			add_edge(g, e, f->type.target, EDGE_REFERENCE, f->name, f->required);
		for (size_t k = 0; k < f->type.branch_count; k++)
			add_edge(g, e, f->type.branches[k].target, EDGE_REFERENCE, f->name, f->required);
	}
	if (e->translations != NULL && e->translations->locale != NULL) /* the table of translations is the entity's */
		add_edge(g, e, e->translations->locale, EDGE_REFERENCE, STR("translations"), true);
}

/* The rows that an expression speaks of: paths over references are no more than these, aggregates may be of any entity. */
static void add_expr(struct graph *g, const struct entity *from, struct str by, const struct typed_expr *e)
{
	if (e == NULL)
		return;
	if (e->aggregate != NULL && e->aggregate->entity != from)
		add_edge(g, from, e->aggregate->entity, EDGE_READ, by, false);
	for (size_t i = 0; i < e->arg_count; i++)
		add_expr(g, from, by, e->args[i]);
}

static void add_other(struct graph *g, const struct action *action, const struct entity *to, enum edge_kind kind)
{
	if (to != NULL && to != action->entity)
		add_edge(g, action->entity, to, kind, action->name, false);
}

static void add_steps(struct graph *g, const struct action *action, const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *step = &steps[i], *inside;
		const struct typed_expr *e;
		size_t inside_count;
		add_other(g, action, step->target, impact_of_step(step) != IMPACT_UNSAID ? EDGE_WRITE : EDGE_READ);
		if (step->kind == STEP_CALL)
			add_other(g, action, step->call->entity, EDGE_CALL);
		for (size_t n = 0; n < step->dependency_count; n++)
			add_other(g, action, step->dependencies[n].entity, EDGE_READ);
		for (size_t n = 0; step->renewal != NULL && n < step->renewal->item_count; n++)
			add_other(g, action, step->renewal->items[n].entity, EDGE_WRITE);
		for (size_t n = 0; step_expr(step, n, &e); n++)
			add_expr(g, action->entity, action->name, e);
		for (size_t n = 0; steps_inside(step, n, &inside, &inside_count); n++)
			add_steps(g, action, inside, inside_count);
	}
}

static void add_actions(struct graph *g, const struct entity *e)
{
	for (size_t i = 0; i < e->action_count; i++) {
		const struct action *action = &e->actions[i];
		for (size_t n = 0; n < action->guard_count; n++)
			add_expr(g, e, action->name, action->guards[n]);
		add_steps(g, action, action->steps, action->step_count);
	}
}

static void add_aggregate_view(struct graph *g, const struct entity *e, const struct aggregate_view *v)
{
	if (v->source != e)
		add_edge(g, e, v->source, EDGE_READ, v->name, false);
	for (size_t i = 0; i < v->join_count; i++)
		if (v->source != e && v->joins[i]->type.target != e)
			add_edge(g, e, v->joins[i]->type.target, EDGE_READ, v->name, false);
}

/* Computed fields and views; by their names. */
static void add_shown(struct graph *g, const struct entity *e)
{
	for (size_t i = 0; i < e->computed_count; i++)
		add_expr(g, e, e->computed[i].name, e->computed[i].value);
	for (size_t i = 0; i < e->view_count; i++) {
		const struct named_view *v = &e->views[i];
		for (size_t n = 0; n < v->column_count; n++)
			add_expr(g, e, v->name, v->columns[n].value);
		for (size_t n = 0; n < v->filter_count; n++)
			add_expr(g, e, v->name, v->filters[n]);
		for (size_t n = 0; n < v->order_count; n++)
			add_expr(g, e, v->name, v->orders[n].value);
	}
	for (size_t i = 0; i < e->aggregate_view_count; i++)
		add_aggregate_view(g, e, &e->aggregate_views[i]);
}

static void collect(struct graph *g, const struct docs_project *project)
{
	for (size_t i = 0; i < project->count; i++)
		node_at(g, project->entities[i].entity, true);
	for (size_t i = 0; i < project->count; i++) {
		add_references(g, project->entities[i].entity);
		add_shown(g, project->entities[i].entity);
		add_actions(g, project->entities[i].entity);
	}
}

/* ---- printing --------------------------------------------------------------------------------------------------- */

static const char *const edge_labels[] = { "", "reads: ", "writes: ", "calls: " };

static struct str as_dot(const struct graph *g)
{
	static const char *const styles[] = { "", ", style=dotted", ", style=dashed", ", style=bold" };
	struct out o;
	out_init(&o, g->arena);
	out_cstr(&o, "digraph entities {\n  rankdir=LR\n  node [shape=box, fontname=\"Helvetica\"]\n"
	             "  edge [fontname=\"Helvetica\", fontsize=10]\n");
	for (size_t i = 0; i < g->nodes.len; i++)
		out_printf(&o, "  \"%.*s\"%s\n", STR_ARG(map_key(g->index, i)),
		           g->nodes.items[i].own ? "" : " [style=dashed]");
	for (size_t i = 0; i < g->edges.len; i++) {
		const struct edge *e = &g->edges.items[i];
		out_printf(&o, "  \"%.*s\" -> \"%.*s\" [label=\"%s%.*s\"%s]\n", STR_ARG(map_key(g->index, e->from)),
		           STR_ARG(map_key(g->index, e->to)), edge_labels[e->kind], STR_ARG(e->by), styles[e->kind]);
	}
	out_cstr(&o, "}\n");
	return out_text(&o);
}

static struct str as_mermaid(const struct graph *g)
{
	static const char *const arrows[] = { "-->", "-.->", "==>", "--o" };
	struct out o;
	out_init(&o, g->arena);
	out_cstr(&o, "flowchart LR\n");
	for (size_t i = 0; i < g->nodes.len; i++)
		out_printf(&o, "    n%zu%s\"%.*s\"%s\n", i, g->nodes.items[i].own ? "[" : "([",
		           STR_ARG(map_key(g->index, i)), g->nodes.items[i].own ? "]" : "])");
	for (size_t i = 0; i < g->edges.len; i++) {
		const struct edge *e = &g->edges.items[i];
		out_printf(&o, "    n%zu %s|\"%s%.*s\"| n%zu\n", e->from, arrows[e->kind], edge_labels[e->kind],
		           STR_ARG(e->by), e->to);
	}
	return out_text(&o);
}

static struct str as_json(const struct graph *g)
{
	json_t *root = json_object(), *nodes = json_array(), *edges = json_array();
	for (size_t i = 0; i < g->nodes.len; i++) {
		json_t *node = json_object();
		json_set(node, "entity", json_text(map_key(g->index, i)));
		json_set(node, "external", json_boolean(!g->nodes.items[i].own));
		json_array_append_new(nodes, node);
	}
	for (size_t i = 0; i < g->edges.len; i++) {
		const struct edge *e = &g->edges.items[i];
		json_t *edge = json_object();
		json_set(edge, "from", json_text(map_key(g->index, e->from)));
		json_set(edge, "to", json_text(map_key(g->index, e->to)));
		json_set(edge, "kind", json_string(edge_words[e->kind]));
		json_set(edge, "by", json_text(e->by));
		json_set(edge, "required", json_boolean(e->required));
		json_array_append_new(edges, edge);
	}
	json_set(root, "entities", nodes);
	json_set(root, "dependencies", edges);
	return json_print(g->arena, root, JSON_INDENT(2));
}

struct str docs_graph(struct arena *arena, const struct docs_project *project, enum graph_format format)
{
	struct graph g = { .arena = arena, .index = map_new(arena), .seen = map_new(arena) };
	collect(&g, project);
	switch (format) {
	case GRAPH_MERMAID:
		return as_mermaid(&g);
	case GRAPH_JSON:
		return as_json(&g);
	case GRAPH_DOT:
		break;
	}
	return as_dot(&g);
}
