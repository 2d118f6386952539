/* diff: two sides, each read and checked like a project of its own, then compared. */
#include "diff/diff.h"

#include "base/out.h"
#include "read/spec_named_view.h"
#include "read/spec_table.h"
#include "steps/diff_side.h"

/* The place of NAME among the COUNT items of SIZE bytes at ITEMS, which begin with their name; COUNT: it is not there. */
static size_t place_of(struct str name, const void *items, size_t count, size_t size)
{
	size_t i = 0;
	while (i < count && !str_eq(name, *(const struct str *)(const void *)((const char *)items + i * size)))
		i++;
	return i;
}

/* ITEMS in the order of OTHERS, where they are there; those that are not, behind them. */
static void *in_order(struct arena *arena, const void *items, size_t count, const void *others, size_t other_count,
                      size_t size)
{
	char *list = arena_alloc_array(arena, count + 1, size);
	size_t n = 0;
	for (size_t i = 0; i < other_count; i++) {
		const struct str *name = (const void *)((const char *)others + i * size);
		size_t at = place_of(*name, items, count, size);
		if (at < count && place_of(*name, list, n, size) == n)
			memcpy(list + n++ * size, (const char *)items + at * size, size);
	}
	for (size_t i = 0; i < count; i++) {
		const char *item = (const char *)items + i * size;
		if (place_of(*(const struct str *)(const void *)item, others, other_count, size) == other_count)
			memcpy(list + n++ * size, item, size);
	}
	return list;
}

/* The entity as if its author had kept the order in which OLD names things: that alone is no difference. */
static const struct spec *ordered_like(struct arena *arena, const struct spec *spec, const struct project_model *old)
{
	struct spec *copy = arena_make(arena, struct spec);
	size_t i = 0;
	while (i < old->at.len && !(str_eq(old->at.items[i].spec->name, spec->name) &&
	                            str_eq(old->at.items[i].spec->schema, spec->schema)))
		i++;
	if (i == old->at.len)
		return spec;
	const struct spec *like = old->at.items[i].spec;
	*copy = *spec;
	copy->fields = in_order(arena, spec->fields, spec->field_count, like->fields, like->field_count,
	                        sizeof(*copy->fields));
	copy->actions = in_order(arena, spec->actions, spec->action_count, like->actions, like->action_count,
	                         sizeof(*copy->actions));
	copy->computed = in_order(arena, spec->computed, spec->computed_count, like->computed, like->computed_count,
	                          sizeof(*copy->computed));
	copy->views =
	        in_order(arena, spec->views, spec->view_count, like->views, like->view_count, sizeof(*copy->views));
	copy->checks = in_order(arena, spec->checks, spec->check_count, like->checks, like->check_count,
	                        sizeof(*copy->checks));
	return copy;
}

/* All that is generated, for the comparison that finds what no other did. */
static struct str sql_of(struct specql *sq, const struct spec *spec, const struct imports *imports)
{
	struct out o;
	struct stamp_entity stamp;
	struct fragments fragments = { { 0 } };
	struct sql_outputs outputs = { .fragments = &fragments };
	out_init(&o, sq->arena);
	/* Built once already, so there is nothing new to be said. */
	if (!entity_compile(sq->arena, diags_new(sq->arena), spec, imports, &outputs, &stamp))
		return STR_EMPTY;
	for (size_t i = 0; i < outputs.at.len; i++)
		out_raw(&o, outputs.at.items[i].text);
	for (size_t i = 0; i < fragments.at.len; i++)
		out_raw(&o, fragments.at.items[i].text);
	return out_text(&o);
}

static struct diff_side side_of(struct specql *sq, const struct diff_path *side, const struct project_model *model,
                                const struct project_model *like)
{
	struct diff_entity *entities = arena_make_array(sq->arena, struct diff_entity, model->at.len);
	for (size_t i = 0; i < model->at.len; i++) {
		const struct project_entity *e = &model->at.items[i];
		struct str sql = sql_of(sq, ordered_like(sq->arena, e->spec, like), e->imports);
		entities[i] = (struct diff_entity){ e->entity, e->spec, sql };
	}
	return (struct diff_side){ side->text, entities, model->at.len };
}

static bool check_options(struct specql *sq, const struct specql_diff_options *o, const struct diff_path sides[2])
{
	if (o->fail_on != NULL && diff_severity_find(str_from(o->fail_on)) == DIFF_SEVERITY_COUNT)
		return diag(sq->diags, DIAG_BAD_VALUE, (struct span){ 0 }, "there is no severity '%s'", o->fail_on);
	for (int i = 0; i < 2; i++)
		if (sides[i].git && sides[i].name.len == 0)
			return diag(sq->diags, DIAG_REVISION, (struct span){ 0 },
			            "'%.*s' names no revision: git:REV or git:REV:PATH", STR_ARG(sides[i].text));
	return true;
}

static struct str print(const struct diff *diff, const char *format)
{
	if (format != NULL && strcmp(format, "json") == 0)
		return diff_json(diff);
	return format != NULL && strcmp(format, "markdown") == 0 ? diff_markdown(diff) : diff_text(diff);
}

bool step_diff(struct specql *sq, const struct specql_diff_options *o)
{
	struct diff_path sides[2] = { diff_path_parse(o->old_side), diff_path_parse(o->new_side) };
	struct project_model models[2];
	struct settings_options options = SETTINGS_OF(o);
	struct diff diff;
	if (!check_options(sq, o, sides))
		return false;
	bool ok = diff_side_load(sq, &options, &sides[0], &sides[1], &models[0]);
	if (!diff_side_load(sq, &options, &sides[1], &sides[0], &models[1]) || !ok)
		return false;
	struct diff_side old = side_of(sq, &sides[0], &models[0], &models[0]);
	struct diff_side new = side_of(sq, &sides[1], &models[1], &models[0]);
	diff_compare(sq->arena, &old, &new, &diff);
	sq->differences = diff.changes.len;
	sq->tool_output = print(&diff, o->format);
	return o->fail_on == NULL || diff_worst(&diff) < diff_severity_find(str_from(o->fail_on));
}
