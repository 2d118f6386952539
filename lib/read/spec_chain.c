/* The parameters of the pattern recursive_dependency_validator. */
#include "read/spec_patterns.h"

enum { DEFAULT_DEPTH = 8, MAX_DEPTH = 1000 };

bool pattern_depth(struct diags *diags, const struct spec_pattern *p, unsigned *depth)
{
	struct spanned text = { .span = p->span };
	unsigned n = 0;
	*depth = DEFAULT_DEPTH;
	if (!pattern_text(diags, p, "max_depth", &text))
		return false;
	if (text.text.ptr == NULL)
		return true;
	bool ok = text.text.len > 0 && text.text.len < 8;
	for (size_t i = 0; ok && i < text.text.len; i++) {
		ok = text.text.ptr[i] >= '0' && text.text.ptr[i] <= '9';
		n = n * 10 + (unsigned)(text.text.ptr[i] - '0');
	}
	if (!ok || n < 1 || n > MAX_DEPTH)
		return diag(diags, DIAG_BAD_VALUE, text.span, "'%.*s' is not a number from 1 to %d", STR_ARG(text.text),
		            MAX_DEPTH);
	*depth = n;
	return true;
}

/* What nothing is known of that could be held to. */
static bool refuse_others(struct diags *diags, const struct spec_pattern *p)
{
	const struct yaml_node *rules = pattern_param(p, "validation_rules");
	bool details = false, ok = pattern_bool(diags, p, "return_details", &details);
	if (rules != NULL) {
		ok = diag(diags, DIAG_NOT_SUPPORTED, rules->key_span, "'validation_rules' are not supported yet");
		diag_hint(diags, "write `constraints` of the entity, or `validate` in its actions");
	}
	if (details) {
		ok = diag(diags, DIAG_NOT_SUPPORTED, pattern_param(p, "return_details")->key_span,
		          "'return_details' is not supported yet");
		diag_hint(diags, "the answer names the fields; leave it out");
	}
	return ok;
}

bool spec_read_chain(struct diags *diags, const struct spec_pattern *p, struct spec_chain *d)
{
	*d = (struct spec_chain){ .span = p->span };
	bool ok = pattern_text(diags, p, "parent_field", &d->parent);
	ok = pattern_text(diags, p, "child_field", &d->child) && ok;
	ok = pattern_text(diags, p, "dependency_table", &d->table) && ok;
	ok = pattern_text(diags, p, "dependency_type_field", &d->kind) && ok;
	ok = pattern_depth(diags, p, &d->max_depth) && ok;
	return refuse_others(diags, p) && ok;
}
