/* build_patterns.c - `patterns` from spec to model; behind the fields. */
#include "model/build.h"

#include "model/patterns.h"
#include "read/spec_patterns.h"

/* Field and values were checked by spec_check(). */
static void build_machine(struct build *b, const struct spec_machine *spec, struct machine *machine)
{
	size_t count = 0;
	machine->field = entity_field(b->entity, spec->field.text);
	b->failed = b->failed || machine->field == NULL;
	for (size_t i = 0; i < spec->transition_count; i++)
		count += spec->transitions[i].to_count;
	machine->transitions = arena_make_array(b->arena, struct transition, count);
	for (size_t i = 0; i < spec->transition_count; i++)
		for (size_t k = 0; k < spec->transitions[i].to_count; k++)
			machine->transitions[machine->transition_count++] =
			        (struct transition){ spec->transitions[i].from.text, spec->transitions[i].to[k].text };
}

static const struct field *find_field(struct build *b, struct str name)
{
	const struct field *field = entity_field(b->entity, name);
	b->failed = b->failed || field == NULL;
	return field;
}

static void build_overlap(struct build *b, const struct spec_overlap *spec, struct overlap *o)
{
	*o = (struct overlap){ .start = find_field(b, spec->start.text),
		               .end = find_field(b, spec->end.text),
		               .scope = arena_make_array(b->arena, const struct field *, spec->scope_count),
		               .warns = spec->warns,
		               .exclusive = spec->exclusive,
		               .apart = spec->apart };
	for (; o->scope_count < spec->scope_count; o->scope_count++)
		o->scope[o->scope_count] = find_field(b, spec->scope[o->scope_count].text);
}

static bool is_in(const struct field *field, const struct field *const *fields, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (fields[i] == field)
			return true;
	return false;
}

static struct history *build_history(struct build *b, const struct spec_history *spec)
{
	struct history *h = arena_make(b->arena, struct history);
	const struct entity *e = b->entity;
	h->since = find_field(b, spec->since.text);
	h->until = find_field(b, spec->until.text);
	h->current = find_field(b, spec->current.text);
	h->number = find_field(b, spec->number.text);
	h->key = arena_make_array(b->arena, const struct field *, spec->key_count);
	for (; h->key_count < spec->key_count; h->key_count++)
		h->key[h->key_count] = find_field(b, spec->key[h->key_count].text);
	h->tracked = arena_make_array(b->arena, const struct field *, e->field_count + spec->tracked_count);
	for (size_t i = 0; i < spec->tracked_count; i++)
		h->tracked[h->tracked_count++] = find_field(b, spec->tracked[i].text);
	const struct field *own[] = { h->since, h->until, h->current, h->number };
	for (size_t i = 0; spec->tracked_count == 0 && i < e->field_count; i++)
		if (!is_in(&e->fields[i], own, countof(own)) && !is_in(&e->fields[i], h->key, h->key_count))
			h->tracked[h->tracked_count++] = &e->fields[i];
	return h;
}

void build_patterns(struct build *b)
{
	struct entity *e = b->entity;
	e->machines = arena_make_array(b->arena, struct machine, b->spec->machine_count);
	for (; e->machine_count < b->spec->machine_count; e->machine_count++)
		build_machine(b, &b->spec->machines[e->machine_count], &e->machines[e->machine_count]);
	if (b->spec->history != NULL)
		e->history = build_history(b, b->spec->history);
	e->overlaps = arena_make_array(b->arena, struct overlap, b->spec->overlap_count);
	for (; e->overlap_count < b->spec->overlap_count; e->overlap_count++)
		build_overlap(b, &b->spec->overlaps[e->overlap_count], &e->overlaps[e->overlap_count]);
	build_aggregate_views(b);
	build_chains(b);
	build_templates(b);
}
