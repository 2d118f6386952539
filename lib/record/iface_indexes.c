#include "record/iface_indexes.h"

#include "base/out.h"
#include "read/spec_named_view.h"
#include "read/spec_patterns.h"
#include "read/spec_view.h"
#include "record/record.h"

static const struct spec_field *find_reference(const struct spec *spec, struct str name)
{
	if (str_starts(name, STR("fk_")))
		name = str_sub(name, 3, name.len);
	for (size_t i = 0; i < spec->field_count; i++) {
		const struct spec_field *f = &spec->fields[i];
		if (str_eq(f->name, name) && f->type != NULL && f->type->kind == TYPE_EXPR_REF)
			return f;
	}
	return NULL;
}

/* <field>_<field>[_gin] */
static struct str fields_of(struct arena *arena, const struct spec_index *index)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < index->field_count; i++) {
		struct str field = index->fields[i].text;
		out_cstr(&o, i > 0 ? "_" : "");
		out_str(&o, str_starts(field, STR("fk_")) ? str_sub(field, 3, field.len) : field);
	}
	if (index->method != INDEX_BTREE)
		out_printf(&o, "_%s", index_method_name(index->method));
	return out_text(&o);
}

static void add(struct arena *arena, struct iface_entity *e, struct str name, struct str what, const char *kind,
                struct str at)
{
	e->indexes[e->indexes_count++] = (struct iface_index){ .name = record_text(arena, name),
		                                               .what = record_text(arena, what),
		                                               .kind = record_text(arena, str_from(kind)),
		                                               .at = record_text(arena, at) };
}

static struct str key_of(struct arena *arena, const struct spec_history *history)
{
	struct out o;
	out_init(&o, arena);
	for (size_t i = 0; i < history->key_count; i++) {
		out_cstr(&o, i > 0 ? "_" : "");
		out_str(&o, history->key[i].text);
	}
	return out_text(&o);
}

/* An entry of `indexes` that says no more than that there is a reference makes no index: there is one. */
static bool says_nothing(const struct spec *spec, const struct spec_index *index)
{
	return index->name_node == NULL && !index->unique && index->where == NULL && index->method == INDEX_BTREE &&
	       index->field_count == 1 && find_reference(spec, index->fields[0].text) != NULL;
}

static void add_entry(struct arena *arena, struct iface_entity *e, const struct spec *spec,
                      const struct spec_index *index)
{
	const char *kind = index->unique ? "key" : "idx";
	const char *list = index->pattern ? "patterns" : index->together ? "unique_together" : "indexes";
	if (says_nothing(spec, index))
		return;
	if (index->name_node != NULL)
		add(arena, e, index->name, STR_EMPTY, kind, arena_printf(arena, "indexes/%zu/name", index->index));
	else
		add(arena, e, STR_EMPTY, fields_of(arena, index), kind,
		    arena_printf(arena, "%s/%zu", list, index->index));
}

static size_t aggregate_index_count(const struct spec *spec)
{
	size_t count = 0;
	for (size_t i = 0; i < spec->aggregate_view_count; i++)
		count += 1 + spec->aggregate_views[i].index_count;
	return count;
}

/* The table mv_<name>, and its indexes, which are numbered. */
static void add_aggregate_view(struct arena *arena, struct iface_entity *e, const struct spec_aggregate_view *view)
{
	struct str at = arena_printf(arena, "patterns/%zu", view->index), name = view->name.text;
	add(arena, e, name, STR_EMPTY, "aggregate", at);
	for (size_t i = 0; i < view->index_count; i++)
		add(arena, e, name, arena_printf(arena, "%zu", i + 1), "aggregate", at);
}

void iface_add_indexes(struct arena *arena, struct iface_entity *e, const struct spec *spec)
{
	size_t filters = spec->table_view != NULL ? spec->table_view->filter_count : 0;
	e->indexes = arena_make_array(arena, struct iface_index,
	                              2 * spec->field_count + spec->index_count + filters + spec->view_count +
	                                      spec->overlap_count + aggregate_index_count(spec) + 2);
	for (size_t i = 0; i < spec->field_count; i++) {
		const struct spec_field *f = &spec->fields[i];
		struct str at = arena_printf(arena, "fields/%.*s", STR_ARG(f->node->key));
		bool reference =
		        f->type != NULL && (f->type->kind == TYPE_EXPR_REF || f->type->kind == TYPE_EXPR_UNION);
		if (f->index.len > 0 && !reference)
			add(arena, e, STR_EMPTY, f->name, "idx", at);
		if (f->unique)
			add(arena, e, STR_EMPTY, f->name, "key", at);
	}
	for (size_t i = 0; i < spec->index_count; i++)
		add_entry(arena, e, spec, &spec->indexes[i]);
	for (size_t i = 0; i < spec->overlap_count; i++) {
		const struct spec_overlap *o = &spec->overlaps[i];
		add(arena, e, STR_EMPTY, arena_printf(arena, "%.*s_%.*s", STR_ARG(o->start.text), STR_ARG(o->end.text)),
		    o->warns ? "range" : "excl", arena_printf(arena, "patterns/%zu", o->index));
	}
	if (spec->history != NULL)
		add(arena, e, STR_EMPTY, key_of(arena, spec->history), "current",
		    arena_printf(arena, "patterns/%zu", spec->history->index));
	for (size_t i = 0; i < filters; i++)
		add(arena, e, STR_EMPTY, spec->table_view->filters[i].name, "filter",
		    STR("table_views/extra_filter_columns"));
	for (size_t i = 0; i < spec->view_count; i++)
		add(arena, e, spec->views[i].name, STR_EMPTY, spec->views[i].param_count > 0 ? "function" : "view",
		    arena_printf(arena, "table_views/%zu/name", spec->views[i].index));
	for (size_t i = 0; i < spec->aggregate_view_count; i++)
		add_aggregate_view(arena, e, &spec->aggregate_views[i]);
	if (spec->template_count > 0)
		add(arena, e, STR_EMPTY, STR_EMPTY, "resolved",
		    arena_printf(arena, "patterns/%zu", spec->templates[0].index));
}
