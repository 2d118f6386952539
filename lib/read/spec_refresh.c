#include "read/spec_refresh.h"

#include "base/out.h"
#include "read/keys.h"
#include "read/language.h"

static const char *const scopes[] = { [REFRESH_VIEW] = NULL,
	                              [REFRESH_SELF] = "self",
	                              [REFRESH_RELATED] = "related",
	                              [REFRESH_PROPAGATE] = "propagate",
	                              [REFRESH_BATCH] = "batch" };

static const struct key_row refresh_keys[] = {
	{ "scope", KEY_READ },
	{ "propagate", KEY_READ },
	{ "strategy", KEY_READ },
};
const struct key_table refresh_key_table = { "refresh", refresh_keys, countof(refresh_keys) };

static bool find_scope(struct str text, enum refresh_scope *scope)
{
	for (size_t i = REFRESH_SELF; i < countof(scopes); i++)
		if (str_is(text, scopes[i])) {
			*scope = (enum refresh_scope)i;
			return true;
		}
	return false;
}

/* tv_order_line and order_line stand for OrderLine. */
static struct str entity_of(struct arena *arena, struct str name)
{
	struct out o;
	bool begins = true;
	if (str_starts(name, STR("tv_")))
		name = str_sub(name, 3, name.len);
	out_init(&o, arena);
	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i];
		if (c != '_')
			out_char(&o, begins && c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c);
		begins = c == '_';
	}
	return out_text(&o);
}

/* tv_contact, Contact, crm.tv_contact */
static bool read_view(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	struct str text = step->value->text;
	size_t dot = str_find(text, '.');
	struct str name = dot < text.len ? str_sub(text, dot + 1, text.len) : text;
	if (!expr_is_identifier(name) || (dot < text.len && !expr_is_identifier(str_sub(text, 0, dot)))) {
		diag(diags, DIAG_BAD_STEP, step->value->span, "'%.*s' is no table view", STR_ARG(text));
		diag_hint(diags, "write self, related, or the name of a table view");
		return false;
	}
	step->target = (struct target_expr){ .schema = dot < text.len ? str_sub(text, 0, dot) : STR_EMPTY,
		                             .entity = entity_of(arena, name),
		                             .entity_span = step->value->span };
	step->target_ok = true;
	return true;
}

static bool read_names(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                       struct spec_refresh *refresh)
{
	bool ok = true;
	if (node->kind == YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'propagate' takes a list of fields or entities");
	refresh->names = arena_make_array(arena, struct spanned, node->kind == YAML_SEQUENCE ? node->count : 1);
	if (node->kind == YAML_SCALAR)
		refresh->names[refresh->name_count++] = (struct spanned){ node->text, node->span };
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		if (c->kind == YAML_SCALAR)
			refresh->names[refresh->name_count++] = (struct spanned){ c->text, c->span };
		else
			ok = diag(diags, DIAG_WRONG_KIND, node->key_span,
			          "'propagate' takes a list of fields or entities");
	return ok;
}

static bool read_mapping(struct arena *arena, struct diags *diags, const struct yaml_node *node,
                         struct spec_refresh *refresh)
{
	struct str scope, strategy;
	struct span scope_span, strategy_span;
	const struct yaml_node *names = keys_get(node, "propagate");
	keys_check(diags, node, refresh_keys, countof(refresh_keys), "a refresh");
	if (!keys_text(diags, node, "scope", &scope, &scope_span) ||
	    !keys_text(diags, node, "strategy", &strategy, &strategy_span))
		return false;
	refresh->scope = names != NULL ? REFRESH_PROPAGATE : REFRESH_SELF;
	if (scope.len > 0 && !find_scope(scope, &refresh->scope))
		return diag(diags, DIAG_BAD_VALUE, scope_span,
		            "a scope is self, related, propagate or batch, not '%.*s'", STR_ARG(scope));
	refresh->deferred = str_is(strategy, "deferred") || refresh->scope == REFRESH_BATCH;
	if (strategy.len > 0 && !refresh->deferred && !str_is(strategy, "immediate"))
		return diag(diags, DIAG_BAD_VALUE, strategy_span, "a strategy is immediate or deferred, not '%.*s'",
		            STR_ARG(strategy));
	if (names != NULL && refresh->scope != REFRESH_PROPAGATE)
		return diag(diags, DIAG_BAD_VALUE, names->key_span, "'propagate' belongs to scope: propagate");
	if (names == NULL && refresh->scope == REFRESH_PROPAGATE)
		return diag(diags, DIAG_MISSING_KEY, scope_span, "scope: propagate needs `propagate` with a list");
	return names == NULL || read_names(arena, diags, names, refresh);
}

void spec_read_refresh(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	struct spec_refresh *refresh = arena_make(arena, struct spec_refresh);
	bool ok, concurrently = false;
	*refresh = (struct spec_refresh){ .scope = REFRESH_VIEW };
	keys_bool(diags, step->node, "concurrently", &concurrently); /* it never keeps readers out */
	if (step->value->kind == YAML_MAPPING) {
		ok = read_mapping(arena, diags, step->value, refresh);
	} else if (find_scope(step->value->text, &refresh->scope)) {
		refresh->deferred = refresh->scope == REFRESH_BATCH;
		ok = refresh->scope != REFRESH_PROPAGATE;
		if (!ok)
			diag(diags, DIAG_MISSING_KEY, step->value->span,
			     "scope: propagate needs `propagate` with a list");
	} else {
		ok = read_view(arena, diags, step);
	}
	step->refresh = ok ? refresh : NULL;
}
