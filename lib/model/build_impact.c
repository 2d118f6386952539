#include "model/impact.h"

#include "base/vec.h"
#include "model/names.h"
#include "model/step_walk.h"

struct collected {
	struct effect effect;
	bool *has; /* each field of the entity: whether it is among */
	VEC(const struct field *) fields;
};

struct impacts {
	struct build *b;
	const struct action *action;
	struct impact *impact;
	VEC(struct collected) all; /* the first one is the primary, where there is one */
	bool has_primary;
	bool calls; /* other actions, whose writes are theirs */
};

/* ---- from the steps -------------------------------------------------------------------------------------------- */

enum impact_operation impact_of_step(const struct step *step)
{
	switch (step->kind) {
	case STEP_INSERT:
		return IMPACT_CREATE;
	case STEP_UPDATE:
		return IMPACT_UPDATE;
	case STEP_DELETE:
		return IMPACT_DELETE;
	default: /* the others write nothing; what is inside of them is walked */
		return IMPACT_UNSAID;
	}
}

bool impact_is_primary(const struct action *action, const struct step *step)
{
	if (!step->own || step->names_rows || action->kind == ACTION_FREE)
		return false;
	return step->kind != STEP_INSERT || (action->kind == ACTION_CREATES && step->row != ROW_THERE);
}

bool impact_is_both(const struct action *action, const struct step *step)
{
	return step->kind == STEP_INSERT && step->row == ROW_PERHAPS && impact_is_primary(action, step);
}

static struct collected *find(struct impacts *x, const struct entity *entity, enum impact_operation operation,
                              bool primary)
{
	size_t first = x->has_primary && !primary ? 1 : 0;
	if (primary && x->has_primary)
		return &x->all.items[0];
	for (size_t i = first; !primary && i < x->all.len; i++)
		if (x->all.items[i].effect.entity == entity && x->all.items[i].effect.operation == operation)
			return &x->all.items[i];
	return NULL;
}

/* createdNotifications */
static struct str collection_of(struct arena *arena, const struct entity *entity, enum impact_operation operation)
{
	const char *verb = operation == IMPACT_CREATE ? "created" : operation == IMPACT_DELETE ? "deleted" : "updated";
	struct str pascal = name_pascal(arena, entity->slug);
	return arena_printf(arena, "%s%.*s%s", verb, STR_ARG(pascal), str_ends(pascal, STR("s")) ? "" : "s");
}

static void add_field(struct impacts *x, struct collected *c, const struct field *field)
{
	size_t number = entity_field_number(c->effect.entity, field);
	if (c->has == NULL)
		c->has = arena_make_array(x->b->arena, bool, c->effect.entity->field_count);
	if (!c->has[number])
		*vec_push(x->b->arena, &c->fields) = field;
	c->has[number] = true;
}

/* The fields that a step writes: those of its SET, or those that the input may bring. */
static void add_fields(struct impacts *x, struct collected *c, const struct step *step)
{
	for (size_t i = 0; i < step->set_count; i++)
		if (step->sets[i].field != NULL)
			add_field(x, c, step->sets[i].field);
	for (size_t i = 0; step->from_input && i < step->target->field_count; i++)
		if (action_feeds(x->action, &step->target->fields[i]) != NULL)
			add_field(x, c, &step->target->fields[i]);
}

static void add_write(struct impacts *x, const struct step *step, enum impact_operation operation, bool primary)
{
	struct collected *c = find(x, step->target, operation, primary);
	if (c == NULL) {
		struct collected new = { .effect = { .entity = step->target,
			                             .operation = operation,
			                             .collection = STR_EMPTY,
			                             .condition = STR_EMPTY } };
		if (step->spec != NULL)
			new.effect.span = step->spec->span;
		if (!primary)
			new.effect.collection = collection_of(x->b->arena, step->target, operation);
		c = vec_push(x->b->arena, &x->all);
		*c = new;
		if (primary) { /* to the front */
			for (size_t i = x->all.len - 1; i > 0; i--)
				x->all.items[i] = x->all.items[i - 1];
			c = &x->all.items[0];
			*c = new;
			x->has_primary = true;
		}
	}
	if (primary && operation == IMPACT_DELETE)
		c->effect.operation = IMPACT_DELETE;
	if (operation != IMPACT_DELETE)
		add_fields(x, c, step);
}

static void walk(struct impacts *x, const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		enum impact_operation operation = impact_of_step(&steps[i]);
		const struct step *inside;
		size_t inside_count;
		x->calls = x->calls || steps[i].kind == STEP_CALL;
		if (operation != IMPACT_UNSAID && steps[i].target != NULL) /* NULL: it has errors */
			add_write(x, &steps[i], operation, impact_is_primary(x->action, &steps[i]));
		if (operation != IMPACT_UNSAID && steps[i].target != NULL && impact_is_both(x->action, &steps[i]))
			add_write(x, &steps[i], operation, false);
		for (size_t k = 0; steps_inside(&steps[i], k, &inside, &inside_count); k++)
			walk(x, inside, inside_count);
	}
}

/* ---- what was said --------------------------------------------------------------------------------------------- */

static const char *words(enum impact_operation operation)
{
	return operation == IMPACT_CREATE   ? "created"
	       : operation == IMPACT_UPDATE ? "updated"
	       : operation == IMPACT_DELETE ? "deleted"
	                                    : "written";
}

static bool is_operation(enum impact_operation said, enum impact_operation written)
{
	return said == IMPACT_UNSAID || said == written ||
	       (said == IMPACT_UPSERT && (written == IMPACT_CREATE || written == IMPACT_UPDATE));
}

static bool names_field(const struct spec_effect *said, const struct field *field)
{
	for (size_t i = 0; i < said->field_count; i++)
		if (str_eq(said->fields[i].text, field->name) || str_eq(said->fields[i].text, field->written))
			return true;
	return false;
}

static const struct field *known_field(struct impacts *x, const struct entity *entity, const struct spanned *name)
{
	const struct field *field = entity_field(entity, name->text);
	if (field == NULL)
		build_unknown_field(x->b, name->span, entity, name->text);
	return field;
}

/* Who writes a row and when is written with it: to say so is true, and tells nothing new. */
static bool goes_with(const struct entity *entity, enum impact_operation operation, struct str name)
{
	bool when = str_ends(name, STR("_at")) || str_ends(name, STR("_by"));
	struct str verb = str_sub(name, 0, when ? name.len - 3 : 0);
	if (entity_lacks(entity, name))
		return false;
	return (str_is(verb, "updated") && operation != IMPACT_DELETE) ||
	       (str_is(verb, "created") && operation != IMPACT_UPDATE && operation != IMPACT_DELETE) ||
	       (str_is(verb, "deleted") && operation == IMPACT_DELETE);
}

/* Who writes a row and when stands in columns that no field makes. */
static bool is_stamp(const struct entity *entity, struct str name)
{
	static const char *const columns[] = { "created_at", "created_by", "updated_at",
		                               "updated_by", "deleted_at", "deleted_by" };
	bool found = false;
	for (size_t i = 0; i < countof(columns); i++)
		found = found || str_is(name, columns[i]);
	return found && !entity_lacks(entity, name) && entity_field(entity, name) == NULL;
}

static void field_unwritten(struct impacts *x, const struct entity *entity, const struct spanned *name)
{
	diag(x->b->diags, DIAG_IMPACT_UNWRITTEN, name->span, "no step of '%.*s' writes %.*s.%.*s",
	     STR_ARG(x->action->name), STR_ARG(entity->name), STR_ARG(name->text));
}

/* FIELDS of SAID against those that C writes; C NULL: nothing is. */
static void check_fields(struct impacts *x, const struct spec_effect *said, const struct entity *entity,
                         const struct collected *c)
{
	for (size_t i = 0; i < said->field_count; i++) {
		if (goes_with(entity, c != NULL ? c->effect.operation : said->operation, said->fields[i].text))
			continue;
		if (is_stamp(entity, said->fields[i].text)) {
			if (c != NULL && !x->calls)
				field_unwritten(x, entity, &said->fields[i]);
			continue;
		}
		const struct field *field = known_field(x, entity, &said->fields[i]);
		bool written = false;
		for (size_t k = 0; c != NULL && k < c->fields.len; k++)
			written = written || c->fields.items[k] == field;
		if (field != NULL && !written && c != NULL && !x->calls)
			field_unwritten(x, entity, &said->fields[i]);
	}
	for (size_t k = 0; c != NULL && said->field_count > 0 && k < c->fields.len; k++) {
		if (names_field(said, c->fields.items[k]))
			continue;
		diag(x->b->diags, DIAG_IMPACT_UNDECLARED, said->span, "'%.*s' also writes %.*s.%.*s",
		     STR_ARG(x->action->name), STR_ARG(entity->name), STR_ARG(c->fields.items[k]->name));
	}
}

static const struct entity *entity_of(struct impacts *x, const struct spec_effect *said)
{
	return build_entity_at(x->b, entity_as_written(x->b->arena, said->schema, said->entity), said->span);
}

static void unwritten(struct impacts *x, const struct spec_effect *said)
{
	if (!x->calls)
		diag(x->b->diags, DIAG_IMPACT_UNWRITTEN, said->span, "no row of %.*s is %s by the steps of '%.*s'",
		     STR_ARG(said->entity), words(said->operation), STR_ARG(x->action->name));
}

static void check_relationships(struct impacts *x, const struct spec_effect *said)
{
	struct impact *impact = x->impact;
	impact->relationships = arena_make_array(x->b->arena, const struct field *, said->relationship_count);
	for (size_t i = 0; i < said->relationship_count; i++) {
		const struct field *field = known_field(x, x->b->entity, &said->relationships[i]);
		if (field == NULL)
			continue;
		if (type_refers(&field->type))
			impact->relationships[impact->relationship_count++] = field;
		else
			diag(x->b->diags, DIAG_BAD_VALUE, said->relationships[i].span, "'%.*s' is no reference",
			     STR_ARG(field->name));
	}
}

/* What is said of the writes in words. */
static void tell(struct collected *c, const struct spec_effect *said)
{
	c->effect.condition = said->condition;
	c->effect.description = said->description;
	c->effect.filters = said->filters;
}

/* The row of the action is not written as SAID; perhaps others of its kind are. */
static void row_unwritten(struct impacts *x, const struct spec_effect *said)
{
	bool others = false;
	for (size_t i = x->has_primary ? 1 : 0; i < x->all.len; i++)
		others = others || (x->all.items[i].effect.entity == x->b->entity &&
		                    is_operation(said->operation, x->all.items[i].effect.operation));
	if (!others) {
		unwritten(x, said);
	} else if (!x->calls) {
		diag(x->b->diags, DIAG_IMPACT_UNWRITTEN, said->span,
		     "the row that '%.*s' is for is not %s by its steps", STR_ARG(x->action->name),
		     words(said->operation));
		diag_hint(x->b->diags,
		          "the rows of %.*s that a step names otherwise are other rows, and stand under "
		          "`side_effects`",
		          STR_ARG(x->b->entity->name));
	}
}

static void check_primary(struct impacts *x, const struct spec_effect *said)
{
	const struct entity *entity = entity_of(x, said);
	struct collected *c = x->has_primary ? &x->all.items[0] : NULL;
	if (entity == NULL)
		return;
	if (entity != x->b->entity) {
		diag(x->b->diags, DIAG_BAD_VALUE, said->span, "the primary entity of '%.*s' is its own, %.*s",
		     STR_ARG(x->action->name), STR_ARG(x->b->entity->name));
		diag_hint(x->b->diags, "other entities stand under `side_effects`");
		return;
	}
	check_relationships(x, said);
	if (c == NULL || !is_operation(said->operation, c->effect.operation)) {
		check_fields(x, said, entity, NULL);
		if (said->operation != IMPACT_UNSAID || said->field_count > 0)
			row_unwritten(x, said);
		return;
	}
	tell(c, said);
	check_fields(x, said, entity, c);
}

static void check_effect(struct impacts *x, const struct spec_effect *said, bool *declared)
{
	const struct entity *entity = entity_of(x, said);
	bool found = false;
	if (entity == NULL)
		return;
	for (size_t i = x->has_primary ? 1 : 0; i < x->all.len; i++) {
		struct collected *c = &x->all.items[i];
		if (c->effect.entity != entity || !is_operation(said->operation, c->effect.operation))
			continue;
		if (said->collection.len > 0)
			c->effect.collection = said->collection;
		tell(c, said);
		declared[i] = found = true;
		check_fields(x, said, entity, c);
	}
	if (found)
		return;
	check_fields(x, said, entity, NULL);
	unwritten(x, said);
}

static void check_said(struct impacts *x, const struct spec_impact *said)
{
	bool *declared = arena_make_array(x->b->arena, bool, x->all.len);
	if (said->primary != NULL)
		check_primary(x, said->primary);
	for (size_t i = 0; i < said->effect_count; i++)
		check_effect(x, &said->effects[i], declared);
	if (said->primary == NULL && said->effect_count == 0)
		return; /* it says nothing of writes */
	for (size_t i = x->has_primary ? 1 : 0; i < x->all.len; i++) {
		const struct effect *e = &x->all.items[i].effect;
		if (declared[i])
			continue;
		diag(x->b->diags, DIAG_IMPACT_UNDECLARED, e->span.source != NULL ? e->span : said->span,
		     "rows of %.*s are %s here, and 'impact' does not say so", STR_ARG(e->entity->name),
		     words(e->operation));
		diag_hint(x->b->diags, "add it to `side_effects`");
	}
}

/* ---- the whole ------------------------------------------------------------------------------------------------- */

void build_impact(struct build *b, const struct spec_action *spec, struct action *action)
{
	struct impact *impact = arena_make(b->arena, struct impact);
	struct impacts x = { .b = b, .action = action, .impact = impact };
	action->impact = impact;
	impact->said = spec->impact;
	if (!action->unimplemented)
		walk(&x, action->steps, action->step_count);
	if (spec->impact != NULL)
		check_said(&x, spec->impact);
	impact->effects = arena_make_array(b->arena, struct effect, x.all.len);
	for (size_t i = 0; i < x.all.len; i++) {
		struct effect *e = &impact->effects[impact->effect_count];
		if (i == 0 && x.has_primary)
			e = impact->primary = arena_make(b->arena, struct effect);
		else
			impact->effect_count++;
		*e = x.all.items[i].effect;
		e->fields = x.all.items[i].fields.items;
		e->field_count = x.all.items[i].fields.len;
	}
}
