/* The parameters of the pattern scd_type2_helper. */
#include "read/spec_patterns.h"

static bool has_field(const struct spec *spec, struct str name)
{
	for (size_t i = 0; i < spec->field_count; i++)
		if (str_eq(spec->fields[i].name, name))
			return true;
	return false;
}

/* A field that the author did not write: `name: TYPE`, at the place of its name or of the pattern. */
static void add_field(struct arena *arena, struct diags *diags, struct spec *spec, const struct spanned *name,
                      const char *type)
{
	struct yaml_node *node = arena_make(arena, struct yaml_node);
	if (has_field(spec, name->text))
		return;
	*node = (struct yaml_node){ .kind = YAML_SCALAR,
		                    .span = name->span,
		                    .text = str_from(type),
		                    .key = name->text,
		                    .key_span = name->span };
	struct spec_field *fields = arena_make_array(arena, struct spec_field, spec->field_count + 1);
	for (size_t i = 0; i < spec->field_count; i++)
		fields[i] = spec->fields[i];
	spec_read_field(arena, diags, node, &fields[spec->field_count++]);
	spec->fields = fields;
}

void spec_read_history(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct spec *spec)
{
	struct spec_history *h = arena_make(arena, struct spec_history);
	*h = (struct spec_history){ .span = p->span,
		                    .index = p->index,
		                    .since = { STR("effective_date"), p->span },
		                    .until = { STR("expiry_date"), p->span },
		                    .current = { STR("is_current"), p->span },
		                    .number = { STR("version_number"), p->span } };
	bool ok = pattern_texts(arena, diags, p, "natural_key", &h->key, &h->key_count);
	ok = pattern_texts(arena, diags, p, "tracked_fields", &h->tracked, &h->tracked_count) && ok;
	ok = pattern_text(diags, p, "effective_date_field", &h->since) && ok;
	ok = pattern_text(diags, p, "expiry_date_field", &h->until) && ok;
	ok = pattern_text(diags, p, "is_current_field", &h->current) && ok;
	ok = pattern_text(diags, p, "version_field", &h->number) && ok;
	if (ok && h->key_count == 0)
		ok = diag(diags, DIAG_MISSING_KEY, p->span, "'natural_key' names no field");
	if (!ok)
		return;
	add_field(arena, diags, spec, &h->since, "datetime! = now()");
	add_field(arena, diags, spec, &h->until, "datetime");
	add_field(arena, diags, spec, &h->current, "boolean! = true");
	add_field(arena, diags, spec, &h->number, "integer! = 1");
	spec->history = h;
}
