/* Literals of composite types: members that exist, the required ones, and values of their types, as JSON. */
#include "model/build.h"

#include "base/out.h"
#include "model/build_literal.h"
#include "model/pattern.h"

static const struct composite_member *find_member(const struct composite_member *members, size_t count, struct str name)
{
	for (size_t i = 0; i < count; i++)
		if (str_is(name, members[i].name))
			return &members[i];
	return NULL;
}

static bool unknown_member(struct build *b, const struct yaml_node *node, const struct type_row *row,
                           const struct composite_member *members, size_t count)
{
	struct str *names = arena_make_array(b->arena, struct str, count);
	for (size_t i = 0; i < count; i++)
		names[i] = str_from(members[i].name);
	diag(b->diags, DIAG_BAD_DEFAULT, node->key_span, "%s has no member '%.*s'", row->name, STR_ARG(node->key));
	diag_suggest(b->diags, node->key, names, count);
	return false;
}

/* The value of a member that is no object itself. */
static bool print_scalar(struct build *b, struct out *o, const struct yaml_node *node, const struct type_row *row)
{
	struct field member = { .name = node->key, .type = { .kind = TYPE_SCALAR, .row = row }, .required = true };
	struct str text;
	if (yaml_is_null(node))
		return diag(b->diags, DIAG_BAD_DEFAULT, node->key_span, "'%.*s' cannot be null: leave it out",
		            STR_ARG(node->key));
	const struct typed_expr *value = build_literal(b, node, &member);
	if (value == NULL || !build_literal_text(b, value, &text))
		return false;
	if (row->class == CLASS_NUMBER)
		out_str(o, text);
	else
		out_json_string(o, text);
	return true;
}

/* i18nText: any number of texts, named by locales. */
static bool print_locales(struct build *b, struct out *o, const struct yaml_node *node)
{
	const struct type_row *locale = type_find(STR("localeCode"));
	bool ok = true;
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		if (pattern_match(str_from(locale->pattern), false, c->key) == PATTERN_DIFFERS)
			ok = diag(b->diags, DIAG_BAD_DEFAULT, c->key_span, "'%.*s' is no locale", STR_ARG(c->key));
		out_cstr(o, c->index > 0 ? ", " : "");
		out_json_string(o, c->key);
		out_cstr(o, ": ");
		ok = print_scalar(b, o, c, type_find(STR("text"))) && ok;
	}
	return ok;
}

static bool print_members(struct build *b, struct out *o, const struct yaml_node *node, const struct type_row *row)
{
	size_t count;
	const struct composite_member *members = type_members(row, &count);
	bool ok = true;
	if (strcmp(members[0].name, "*") == 0)
		return print_locales(b, o, node);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		const struct composite_member *member = find_member(members, count, c->key);
		if (member == NULL) {
			ok = unknown_member(b, c, row, members, count);
			continue;
		}
		const struct type_row *type = type_find(str_from(member->type));
		out_cstr(o, c->index > 0 ? ", " : "");
		out_json_string(o, c->key);
		out_cstr(o, ": ");
		ok = (type->composite ? build_composite(b, o, c, type) : print_scalar(b, o, c, type)) && ok;
	}
	for (size_t i = 0; i < count; i++)
		if (members[i].required && yaml_get(node, members[i].name) == NULL)
			ok = diag(b->diags, DIAG_BAD_DEFAULT, node->key_span.source ? node->key_span : node->span,
			          "%s needs the member '%s'", row->name, members[i].name);
	return ok;
}

bool build_composite(struct build *b, struct out *o, const struct yaml_node *node, const struct type_row *row)
{
	if (node->kind != YAML_MAPPING)
		return diag(b->diags, DIAG_BAD_DEFAULT, node->span, "a value of type %s is a mapping, not %s",
		            row->name, yaml_kind_name(node));
	out_char(o, '{');
	bool ok = print_members(b, o, node, row);
	out_char(o, '}');
	return ok;
}
