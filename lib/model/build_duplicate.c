/* `duplicate_check` of an insert. */
#include "model/build_action.h"

#include "model/duplicate.h"
#include "model/table.h"

static bool has_column(const struct duplicate *d, struct str column)
{
	for (size_t i = 0; i < d->field_count; i++)
		for (size_t c = 0; c < field_column_count(d->fields[i]); c++)
			if (str_eq(field_column(d->fields[i], c), column))
				return true;
	return false;
}

/* Rows that are alike in all fields are alike in those of the index: it refuses the second one. */
static bool refuses(const struct table_index *index, const struct duplicate *d)
{
	for (size_t i = 0; i < index->column_count; i++)
		if (!has_column(d, index->columns[i]))
			return false;
	return index->unique && index->where == NULL;
}

static bool is_unique(const struct entity *e, const struct duplicate *d)
{
	for (size_t i = 0; i < d->field_count; i++)
		if (d->fields[i]->unique)
			return true;
	for (size_t i = 0; i < e->index_count; i++)
		if (refuses(&e->indexes[i], d))
			return true;
	return false;
}

void build_duplicate(struct builder *x, const struct spec_step *spec, struct step *step)
{
	const struct spec_duplicate *s = spec->duplicate;
	if (s == NULL || s->where == NULL)
		return;
	struct scope scope = action_scope(x, step->target);
	struct duplicate *d = arena_make(x->b->arena, struct duplicate);
	*d = (struct duplicate){ .spec = s, .where = expr_type_condition(&scope, s->where) };
	d->fields = arena_make_array(x->b->arena, const struct field *, s->field_count);
	for (size_t i = 0; i < s->field_count; i++) {
		const struct field *f = entity_field(step->target, s->fields[i].text);
		if (f != NULL)
			d->fields[d->field_count++] = f;
	}
	d->is_unique = is_unique(step->target, d);
	step->duplicate = d->where != NULL ? d : NULL;
}
