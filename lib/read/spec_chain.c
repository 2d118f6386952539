/* The parameters of the pattern recursive_dependency_validator. */
#include "read/spec_patterns.h"

#include "base/limits.h"
#include "read/keys.h"

enum { DEFAULT_DEPTH = 8, MAX_DEPTH = LIMIT_CHAIN_DEPTH };

bool pattern_depth(struct diags *diags, const struct spec_pattern *p, unsigned *depth)
{
	struct spanned text = { .span = p->span };
	*depth = DEFAULT_DEPTH;
	if (!pattern_text(diags, p, "max_depth", &text))
		return false;
	return text.text.ptr == NULL || keys_number(diags, text.text, text.span, MAX_DEPTH, depth);
}

/* ---- validation_rules ------------------------------------------------------------------------------------------- */

static const struct key_row rule_keys[] = { { "name", KEY_READ },    { "error", KEY_READ }, { "condition", KEY_READ },
	                                    { "message", KEY_READ }, { "field", KEY_READ }, { "fields", KEY_READ } };

static bool read_name(struct diags *diags, const struct yaml_node *node, struct spec_rule *rule)
{
	const struct yaml_node *error = keys_get(node, "error"), *name = keys_get(node, "name");
	if (error != NULL && name != NULL)
		return diag(diags, DIAG_BAD_VALUE, error->key_span, "'error' is another name of 'name'");
	if (error == NULL && name == NULL)
		return diag(diags, DIAG_MISSING_KEY, node->span, "a rule needs a 'name'");
	if (!keys_text(diags, node, name != NULL ? "name" : "error", &rule->name.text, &rule->name.span))
		return false;
	return str_is_lower_name(rule->name.text) ||
	       keys_bad_name(diags, rule->name.text, rule->name.span, "a rule",
	                     "lower-case letters, digits and '_', beginning with a letter");
}

static bool read_condition(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                           struct spec_rule *rule)
{
	const struct yaml_node *condition = keys_get(node, "condition");
	if (condition == NULL) {
		diag(diags, DIAG_MISSING_KEY, node->span, "a rule needs a 'condition'");
		diag_hint(diags, "what must be true of a dependency: `condition: parent.kind = child.kind`");
		return false;
	}
	if (condition->kind != YAML_SCALAR)
		return diag(diags, DIAG_WRONG_KIND, condition->key_span, "'condition' takes an expression, not %s",
		            yaml_kind_name(condition));
	rule->condition = expr_parse(arena, diags, condition);
	return rule->condition != NULL;
}

static bool read_fields(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_rule *rule)
{
	const struct yaml_node *fields = keys_get(node, "fields");
	if (fields == NULL)
		fields = keys_get(node, "field");
	if (fields == NULL)
		return true;
	if (fields->kind == YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, fields->key_span, "'%.*s' takes names of fields, not a mapping",
		            STR_ARG(fields->key));
	rule->fields = arena_make_array(arena, struct spanned, fields->kind == YAML_SCALAR ? 1 : fields->count);
	if (fields->kind == YAML_SCALAR) {
		rule->fields[rule->field_count++] = (struct spanned){ fields->text, fields->span };
		return true;
	}
	for (const struct yaml_node *c = fields->first; c != NULL; c = c->next) {
		if (c->kind != YAML_SCALAR)
			return diag(diags, DIAG_WRONG_KIND, c->span, "the name of a field is text");
		rule->fields[rule->field_count++] = (struct spanned){ c->text, c->span };
	}
	return true;
}

static bool read_rule(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_rule *rule)
{
	struct span at = { 0 };
	*rule = (struct spec_rule){ .message = STR_EMPTY };
	if (node->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->span,
		            "a rule is a mapping of name, condition and message, not %s", yaml_kind_name(node));
	bool ok = keys_check(diags, node, rule_keys, countof(rule_keys), "a rule of dependencies");
	ok = read_name(diags, node, rule) && ok;
	ok = read_condition(arena, diags, node, rule) && ok;
	ok = read_fields(arena, diags, node, rule) && ok;
	return (keys_get(node, "message") == NULL || keys_text(diags, node, "message", &rule->message, &at)) && ok;
}

static bool read_rules(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct spec_chain *d)
{
	const struct yaml_node *node = pattern_param(p, "validation_rules");
	bool ok = true;
	if (node == NULL)
		return true;
	if (node->kind != YAML_SEQUENCE)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'validation_rules' takes a list of rules, not %s",
		            yaml_kind_name(node));
	d->rules = arena_make_array(arena, struct spec_rule, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		struct spec_rule *rule = &d->rules[d->rule_count];
		if (!read_rule(arena, diags, c, rule)) {
			ok = false;
			continue;
		}
		for (size_t i = 0; i < d->rule_count; i++)
			if (str_eq(d->rules[i].name.text, rule->name.text))
				ok = diag(diags, DIAG_DUPLICATE_VALUE, rule->name.span, "rule '%.*s' is there twice",
				          STR_ARG(rule->name.text));
		d->rule_count++;
	}
	return ok;
}

bool spec_read_chain(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct spec_chain *d)
{
	*d = (struct spec_chain){ .span = p->span, .index = p->index };
	bool ok = pattern_text(diags, p, "parent_field", &d->parent);
	ok = pattern_text(diags, p, "child_field", &d->child) && ok;
	ok = pattern_text(diags, p, "dependency_table", &d->table) && ok;
	ok = pattern_text(diags, p, "dependency_type_field", &d->kind) && ok;
	ok = pattern_depth(diags, p, &d->max_depth) && ok;
	ok = pattern_bool(diags, p, "return_details", &d->details) && ok;
	return read_rules(arena, diags, p, d) && ok;
}
