#include "read/spec_impact.h"

#include "base/vec.h"
#include "read/keys.h"
#include "read/language.h"

static const struct key_row impact_keys[] = {
	{ "description", KEY_READ },  { "primary", KEY_READ },
	{ "side_effects", KEY_READ }, { "cache_invalidations", KEY_READ },
	{ "permissions", KEY_READ },  { "optimistic_safe", KEY_READ },
	{ "idempotent", KEY_READ },   { "estimated_duration_ms", KEY_READ },
};
const struct key_table impact_key_table = { "impact", impact_keys, countof(impact_keys) };

static const struct key_row primary_keys[] = {
	{ "entity", KEY_READ },        { "operation", KEY_READ },         { "fields", KEY_READ },
	{ "relationships", KEY_READ }, { "include_relations", KEY_READ },
};
const struct key_table primary_key_table = { "impact_primary", primary_keys, countof(primary_keys) };

static const struct key_row effect_keys[] = {
	{ "entity", KEY_READ },     { "operation", KEY_READ }, { "fields", KEY_READ },
	{ "collection", KEY_READ }, { "condition", KEY_READ },
};
const struct key_table effect_key_table = { "side_effect", effect_keys, countof(effect_keys) };

static const struct key_row item_keys[] = {
	{ "entity", KEY_READ },    { "operation", KEY_READ }, { "fields", KEY_READ },      { "collection", KEY_READ },
	{ "condition", KEY_READ }, { "filters", KEY_READ },   { "description", KEY_READ },
};
const struct key_table impact_item_key_table = { "impact_item", item_keys, countof(item_keys) };

static const struct key_row invalidation_keys[] = {
	{ "query", KEY_READ },
	{ "filter", KEY_READ },
	{ "strategy", KEY_READ },
	{ "reason", KEY_READ },
};
const struct key_table invalidation_key_table = { "cache_invalidation", invalidation_keys, countof(invalidation_keys) };

static const struct key_row returns_keys[] = {
	{ "primary", KEY_READ },
	{ "include_relations", KEY_READ },
	{ "side_effects", KEY_READ },
};
const struct key_table returns_key_table = { "returns", returns_keys, countof(returns_keys) };

static const struct key_row returned_keys[] = { { "entity", KEY_READ }, { "collection", KEY_READ } };
const struct key_table returned_key_table = { "returned", returned_keys, countof(returned_keys) };

static const char *const operations[] = {
	[IMPACT_CREATE] = "CREATE", [IMPACT_UPDATE] = "UPDATE", [IMPACT_DELETE] = "DELETE", [IMPACT_UPSERT] = "UPSERT"
};

/* Other words for what they stand for. */
static const struct strategy_row {
	const char *word, *strategy;
} strategies[] = { { "REFETCH", "REFETCH" }, { "EVICT", "EVICT" }, { "REMOVE", "EVICT" }, { "UPDATE", "UPDATE" } };

const char *impact_operation_word(enum impact_operation operation)
{
	return operations[operation];
}

/* ---- words ----------------------------------------------------------------------------------------------------- */

static void unknown_word(struct diags *diags, const char *what, struct str word, struct span span,
                         const char *const *spellings, size_t count)
{
	struct str words[4];
	for (size_t i = 0; i < count; i++)
		words[i] = str_from(spellings[i]);
	diag(diags, DIAG_BAD_VALUE, span, "'%.*s' is no %s", STR_ARG(word), what);
	if (!diag_suggest(diags, word, words, count))
		diag_hint(diags, "%s, %s, %s%s%s", spellings[0], spellings[1], spellings[2], count > 3 ? ", " : "",
		          count > 3 ? spellings[3] : "");
}

static void read_operation(struct diags *diags, const struct yaml_node *node, struct spec_effect *e)
{
	static const char *const spellings[] = { "create", "update", "delete", "upsert" };
	struct str text;
	if (!keys_text(diags, node, "operation", &text, &e->operation_span) || keys_get(node, "operation") == NULL)
		return;
	for (size_t i = IMPACT_CREATE; i < countof(operations); i++)
		if (str_eq_nocase(text, str_from(operations[i])))
			e->operation = (enum impact_operation)i;
	if (str_eq_nocase(text, STR("INSERT")))
		e->operation = IMPACT_CREATE;
	if (e->operation == IMPACT_UNSAID)
		unknown_word(diags, "operation", text, e->operation_span, spellings, countof(spellings));
}

static void read_strategy(struct diags *diags, const struct yaml_node *node, struct spec_invalidation *v)
{
	static const char *const spellings[] = { "refetch", "evict", "update" };
	struct str text;
	struct span span;
	v->strategy = STR("REFETCH");
	if (!keys_text(diags, node, "strategy", &text, &span) || keys_get(node, "strategy") == NULL)
		return;
	for (size_t i = 0; i < countof(strategies); i++) {
		if (str_eq_nocase(text, str_from(strategies[i].word))) {
			v->strategy = str_from(strategies[i].strategy);
			return;
		}
	}
	unknown_word(diags, "strategy", text, span, spellings, countof(spellings));
}

/* A list of names below KEY, added to those that are there. */
static void read_names(struct arena *arena, struct diags *diags, const struct yaml_node *node, const char *key,
                       struct spanned **names, size_t *count)
{
	const struct yaml_node *list = keys_get(node, key);
	if (list == NULL)
		return;
	if (list->kind != YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, list->key_span, "'%s' takes a list, not %s", key, yaml_kind_name(list));
		return;
	}
	struct spanned *all = arena_make_array(arena, struct spanned, *count + list->count);
	for (size_t i = 0; i < *count; i++)
		all[i] = (*names)[i];
	*names = all;
	for (const struct yaml_node *c = list->first; c != NULL; c = c->next)
		if (c->kind == YAML_SCALAR)
			all[(*count)++] = (struct spanned){ c->text, c->span };
		else
			diag(diags, DIAG_WRONG_KIND, c->span, "a name is text, not %s", yaml_kind_name(c));
}

/* Company, crm.Company. False: a diagnostic was added. */
static bool set_entity(struct diags *diags, struct str text, struct span span, struct spec_effect *e)
{
	size_t dot = str_find(text, '.');
	e->span = span;
	e->schema = dot < text.len ? str_sub(text, 0, dot) : STR_EMPTY;
	e->entity = dot < text.len ? str_sub(text, dot + 1, text.len) : text;
	if (expr_is_identifier(e->entity) && (dot == text.len || expr_is_identifier(e->schema)))
		return true;
	return keys_bad_name(diags, text, span, "an entity", "Entity or schema.Entity");
}

/* The same entity, as far as both say: what one of them knows of the schema is known of the other. */
static bool agree(struct spec_effect *a, const struct spec_effect *b)
{
	if (!str_eq(a->entity, b->entity) || (a->schema.len > 0 && b->schema.len > 0 && !str_eq(a->schema, b->schema)))
		return false;
	if (a->schema.len == 0)
		a->schema = b->schema;
	return true;
}

static bool read_entity(struct diags *diags, const struct yaml_node *node, const char *what, struct spec_effect *e)
{
	struct str text;
	struct span span;
	if (keys_get(node, "entity") == NULL)
		return diag(diags, DIAG_MISSING_KEY, node->key.len > 0 ? node->key_span : node->span,
		            "%s needs its `entity`", what);
	return keys_text(diags, node, "entity", &text, &span) && set_entity(diags, text, span, e);
}

/* ---- parts ----------------------------------------------------------------------------------------------------- */

static void read_primary(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                         struct spec_impact *impact)
{
	const struct yaml_node *primary = keys_mapping(diags, node, "primary");
	if (primary == NULL)
		return;
	struct spec_effect *e = arena_make(arena, struct spec_effect);
	*e = (struct spec_effect){ .collection = STR_EMPTY, .condition = STR_EMPTY };
	keys_check(diags, primary, primary_keys, countof(primary_keys), "`impact.primary`");
	read_operation(diags, primary, e);
	read_names(arena, diags, primary, "fields", &e->fields, &e->field_count);
	read_names(arena, diags, primary, "relationships", &e->relationships, &e->relationship_count);
	read_names(arena, diags, primary, "include_relations", &e->relationships, &e->relationship_count);
	if (read_entity(diags, primary, "the primary impact", e))
		impact->primary = e;
}

static const struct yaml_node *read_filter(struct diags *diags, const struct yaml_node *node, const char *key)
{
	const struct yaml_node *filter = keys_mapping(diags, node, key);
	if (filter == NULL)
		return NULL;
	for (const struct yaml_node *c = filter->first; c != NULL; c = c->next)
		if (c->kind != YAML_SCALAR)
			diag(diags, DIAG_WRONG_KIND, c->key_span, "a filter's value is text, not %s",
			     yaml_kind_name(c));
	return filter;
}

/* LIST may be NULL. Its elements are WHAT and have the keys of TABLE. */
static void read_effects(struct arena *arena, struct diags *diags, const struct yaml_node *list,
                         const struct key_table *table, const char *what, struct spec_impact *impact)
{
	impact->effects = arena_make_array(arena, struct spec_effect, list != NULL ? list->count : 0);
	for (const struct yaml_node *c = list != NULL ? list->first : NULL; c != NULL; c = c->next) {
		struct spec_effect e = { .collection = STR_EMPTY, .condition = STR_EMPTY };
		if (c->kind != YAML_MAPPING) {
			diag(diags, DIAG_WRONG_KIND, c->span, "%s is a mapping, not %s", what, yaml_kind_name(c));
			continue;
		}
		keys_check(diags, c, table->rows, table->count, what);
		read_operation(diags, c, &e);
		read_names(arena, diags, c, "fields", &e.fields, &e.field_count);
		keys_text(diags, c, "collection", &e.collection, NULL);
		keys_text(diags, c, "condition", &e.condition, NULL);
		keys_text(diags, c, "description", &e.description, NULL);
		e.filters = read_filter(diags, c, "filters");
		if (read_entity(diags, c, what, &e))
			impact->effects[impact->effect_count++] = e;
	}
}

static void read_invalidations(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                               struct spec_impact *impact)
{
	const struct yaml_node *list = keys_list(diags, node, "cache_invalidations");
	impact->invalidations = arena_make_array(arena, struct spec_invalidation, list != NULL ? list->count : 0);
	for (const struct yaml_node *c = list != NULL ? list->first : NULL; c != NULL; c = c->next) {
		struct spec_invalidation v = { .reason = STR_EMPTY };
		if (c->kind != YAML_MAPPING) {
			diag(diags, DIAG_WRONG_KIND, c->span, "a cache invalidation is a mapping, not %s",
			     yaml_kind_name(c));
			continue;
		}
		keys_check(diags, c, invalidation_keys, countof(invalidation_keys), "a cache invalidation");
		keys_text(diags, c, "query", &v.query, NULL);
		keys_text(diags, c, "reason", &v.reason, NULL);
		read_strategy(diags, c, &v);
		v.filter = read_filter(diags, c, "filter");
		if (keys_get(c, "query") == NULL)
			diag(diags, DIAG_MISSING_KEY, c->span, "a cache invalidation needs its `query`");
		else
			impact->invalidations[impact->invalidation_count++] = v;
	}
}

static void read_duration(struct diags *diags, const struct yaml_node *node, struct spec_impact *impact)
{
	struct span span;
	struct str text;
	size_t number;
	if (!keys_text(diags, node, "estimated_duration_ms", &text, &span) ||
	    keys_get(node, "estimated_duration_ms") == NULL)
		return;
	if (str_number(text, 999999999, &number) && (text.ptr[0] != '0' || text.len == 1))
		impact->duration = text;
	else
		diag(diags, DIAG_BAD_VALUE, span, "'estimated_duration_ms' takes a whole number, not '%.*s'",
		     STR_ARG(text));
}

static void read_impact(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                        struct spec_impact *impact)
{
	impact->span = node->key_span;
	keys_check(diags, node, impact_keys, countof(impact_keys), "`impact`");
	keys_text(diags, node, "description", &impact->description, NULL);
	read_primary(arena, diags, node, impact);
	read_effects(arena, diags, keys_list(diags, node, "side_effects"), &effect_key_table, "a side effect", impact);
	read_invalidations(arena, diags, node, impact);
	read_names(arena, diags, node, "permissions", &impact->permissions, &impact->permission_count);
	keys_bool(diags, node, "optimistic_safe", &impact->optimistic_safe);
	keys_bool(diags, node, "idempotent", &impact->idempotent);
	read_duration(diags, node, impact);
}

/* ---- returns --------------------------------------------------------------------------------------------------- */

static struct spec_effect *find_effect(struct spec_impact *impact, const struct spec_effect *like)
{
	for (size_t i = 0; i < impact->effect_count; i++)
		if (str_eq(impact->effects[i].entity, like->entity) && str_eq(impact->effects[i].schema, like->schema))
			return &impact->effects[i];
	return NULL;
}

/* Names of the collections in which the rows of an entity come back. */
static void read_returned(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                          struct spec_impact *impact)
{
	const struct yaml_node *list = keys_list(diags, node, "side_effects");
	struct spec_effect *all =
	        arena_make_array(arena, struct spec_effect, impact->effect_count + (list != NULL ? list->count : 0));
	for (size_t i = 0; i < impact->effect_count; i++)
		all[i] = impact->effects[i];
	impact->effects = all;
	for (const struct yaml_node *c = list != NULL ? list->first : NULL; c != NULL; c = c->next) {
		struct spec_effect e = { .collection = STR_EMPTY, .condition = STR_EMPTY }, *same;
		if (c->kind != YAML_MAPPING) {
			diag(diags, DIAG_WRONG_KIND, c->span, "a side effect is a mapping, not %s", yaml_kind_name(c));
			continue;
		}
		keys_check(diags, c, returned_keys, countof(returned_keys), "a side effect of `returns`");
		keys_text(diags, c, "collection", &e.collection, NULL);
		if (!read_entity(diags, c, "a side effect", &e))
			continue;
		same = find_effect(impact, &e);
		if (same == NULL)
			impact->effects[impact->effect_count++] = e;
		else if (e.collection.len > 0)
			same->collection = e.collection;
	}
}

static void read_returns(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                         struct spec_impact *impact)
{
	struct spec_effect *e = arena_make(arena, struct spec_effect), said;
	struct span span;
	struct str text;
	keys_check(diags, node, returns_keys, countof(returns_keys), "`returns`");
	if (impact->span.source == NULL)
		impact->span = node->key_span;
	*e = (struct spec_effect){ .collection = STR_EMPTY, .condition = STR_EMPTY };
	if (impact->primary != NULL)
		e = impact->primary;
	read_names(arena, diags, node, "include_relations", &e->relationships, &e->relationship_count);
	if (keys_get(node, "primary") == NULL) {
		if (impact->primary == NULL && e->relationship_count > 0)
			diag(diags, DIAG_MISSING_KEY, node->key_span, "'include_relations' needs `primary`");
	} else if (keys_text(diags, node, "primary", &text, &span) && set_entity(diags, text, span, &said)) {
		if (impact->primary == NULL) {
			e->span = said.span;
			e->schema = said.schema;
			e->entity = said.entity;
			impact->primary = e;
		} else if (!agree(impact->primary, &said)) {
			diag(diags, DIAG_BAD_VALUE, span, "'primary' of `returns` contradicts that of `impact`");
			diag_note(diags, impact->primary->span, "that one is here");
		}
	}
	read_returned(arena, diags, node, impact);
}

void spec_read_impact(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                      struct spec_action *action)
{
	const struct yaml_node *impact = keys_get(node, "impact"), *other = keys_get(node, "impacts"), *returns;
	if (impact != NULL && other != NULL) {
		diag(diags, DIAG_BAD_VALUE, other->key_span, "'impacts' is another name of 'impact'");
		diag_note(diags, impact->key_span, "'impact' is here");
		return;
	}
	impact = impact != NULL ? impact : other;
	if (impact != NULL && impact->kind != YAML_SEQUENCE)
		impact = keys_mapping(diags, node, other != NULL ? "impacts" : "impact");
	returns = keys_mapping(diags, node, "returns");
	if (impact == NULL && returns == NULL)
		return;
	action->impact = arena_make(arena, struct spec_impact);
	*action->impact = (struct spec_impact){ .description = STR_EMPTY, .duration = STR_EMPTY };
	if (impact != NULL && impact->kind == YAML_MAPPING)
		read_impact(arena, diags, impact, action->impact);
	else if (impact != NULL) {
		action->impact->span = impact->key_span;
		read_effects(arena, diags, impact, &impact_item_key_table, "an impact", action->impact);
		action->impact->is_list = true;
	}
	if (returns != NULL)
		read_returns(arena, diags, returns, action->impact);
}

/* Returns may have named the primary impact already, and what it shows. */
static void settle_primary(struct arena *arena, struct str own, struct spec_impact *impact)
{
	for (size_t i = 0; i < impact->effect_count; i++) {
		struct spec_effect e = impact->effects[i];
		if (!str_eq(e.entity, own))
			continue;
		if (impact->primary != NULL) {
			e.relationships = impact->primary->relationships;
			e.relationship_count = impact->primary->relationship_count;
		}
		impact->primary = arena_make(arena, struct spec_effect);
		*impact->primary = e;
		impact->effect_count--;
		for (size_t k = i; k < impact->effect_count; k++)
			impact->effects[k] = impact->effects[k + 1];
		return;
	}
}

void spec_settle_impacts(struct arena *arena, struct spec *spec)
{
	for (size_t i = 0; i < spec->action_count; i++) {
		struct spec_impact *impact = spec->actions[i].impact;
		bool other = impact != NULL && impact->primary != NULL && !str_eq(impact->primary->entity, spec->name);
		if (impact != NULL && impact->is_list && !other)
			settle_primary(arena, spec->name, impact);
	}
}
