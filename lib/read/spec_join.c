/* `join_entities` of the pattern aggregate_view. */
#include "read/spec_patterns.h"

#include "read/keys.h"

static const struct key_row keys[] = {
	{ "entity", KEY_READ }, { "on", KEY_READ }, { "alias", KEY_READ }, { "as", KEY_READ }
};

static bool read_text(struct diags *diags, const struct yaml_node *item, const char *key, struct spanned *text)
{
	return keys_get(item, key) == NULL || keys_text(diags, item, key, &text->text, &text->span);
}

/* customer, customer.country: nothing but names of references */
static bool check_on(struct diags *diags, const struct spanned *on)
{
	for (size_t i = 0; i < on->text.len; i++) {
		char c = on->text.ptr[i];
		if (char_is_word(c) || c == '.')
			continue;
		diag(diags, DIAG_AGGREGATE_VIEW, on->span, "'on' names the reference that leads to the rows");
		diag_hint(diags, "write `on: customer`, or over two references `on: customer.country`");
		return false;
	}
	return true;
}

/* Customer, {entity: Customer, on: buyer, alias: who} */
static bool read_join(struct diags *diags, const struct yaml_node *node, struct spec_join *join)
{
	*join = (struct spec_join){ .alias = { STR_EMPTY, node->span } };
	join->alias.text.ptr = NULL;
	if (node->kind == YAML_SCALAR && !yaml_is_null(node)) {
		join->entity = (struct spanned){ node->text, node->span };
		return true;
	}
	if (node->kind != YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, node->span, "an item of 'join_entities' is an entity, not %s",
		     yaml_kind_name(node));
		diag_hint(diags, "write `Customer`, or `{entity: Customer, on: buyer, alias: who}`");
		return false;
	}
	bool ok = keys_check(diags, node, keys, countof(keys), "an item of join_entities");
	ok = read_text(diags, node, "entity", &join->entity) && ok;
	ok = read_text(diags, node, "on", &join->on) && ok;
	ok = read_text(diags, node, "alias", &join->alias) && ok;
	ok = read_text(diags, node, "as", &join->alias) && ok;
	if (keys_get(node, "alias") != NULL && keys_get(node, "as") != NULL)
		ok = diag(diags, DIAG_BAD_VALUE, keys_get(node, "as")->key_span, "'as' is another name of 'alias'");
	if (keys_get(node, "entity") == NULL)
		ok = diag(diags, DIAG_MISSING_KEY, node->span, "an item of join_entities needs an 'entity'");
	return ok && check_on(diags, &join->on);
}

bool spec_read_joins(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                     struct spec_aggregate_view *view)
{
	const struct yaml_node *node = pattern_param(p, "join_entities");
	bool ok = true;
	if (node == NULL)
		return true;
	if (node->kind != YAML_SEQUENCE) {
		view->joins = arena_make(arena, struct spec_join);
		view->join_count = 1;
		return read_join(diags, node, view->joins);
	}
	view->joins = arena_make_array(arena, struct spec_join, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		if (read_join(diags, c, &view->joins[view->join_count]))
			view->join_count++;
		else
			ok = false;
	return ok;
}

bool aggregate_view_is_own(const struct spec *spec, const struct spec_aggregate_view *view)
{
	return view->source.len == 0 || str_is(view->source, "self") ||
	       spec_is_own(spec, view->source_schema, view->source);
}
