/* The parameters of the pattern template_inheritance. */
#include "read/spec_patterns.h"

bool spec_read_template(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct spec_template *t)
{
	const struct yaml_node *depth = pattern_param(p, "max_depth");
	const struct yaml_node *inherited = pattern_param(p, "inherited_fields");
	*t = (struct spec_template){ .span = p->span, .index = p->index, .field = { STR("template"), p->span } };
	bool ok = pattern_text(diags, p, "template_field", &t->field);
	ok = pattern_text(diags, p, "template_entity", &t->entity) && ok;
	ok = pattern_texts(arena, diags, p, "inherited_fields", &t->inherited, &t->inherited_count) && ok;
	ok = pattern_depth(diags, p, &t->max_depth) && ok;
	if (depth != NULL)
		t->depth_span = depth->span;
	if (ok && t->inherited_count == 0)
		ok = diag(diags, DIAG_WRONG_KIND, inherited->key_span,
		          "'inherited_fields' takes names of fields, not an empty list");
	return ok;
}

bool spec_template_is_own(const struct spec *spec, const struct spec_template *t)
{
	for (size_t i = 0; i < spec->field_count; i++) {
		const struct spec_field *f = &spec->fields[i];
		if (!str_eq(f->name, t->field.text) || f->type == NULL || f->type->kind != TYPE_EXPR_REF)
			continue;
		return spec_is_own(spec, f->type->schema, f->type->entity);
	}
	return false;
}
