#include "model/spec_check_identity.h"

#include "base/map.h"
#include "model/names.h"
#include "read/spec_identity.h"

/* What the tables and views of entities begin with. */
static const char *const generated_prefixes[] = { "tb_", "tv_", "v_" };

struct check {
	struct arena *arena;
	struct diags *diags;
	struct spec *spec;
	struct str slug;
};

static bool fits(struct check *c, struct span at, struct str name)
{
	if (name.len <= NAME_MAX_BYTES)
		return true;
	return diag(c->diags, DIAG_NAME_TOO_LONG, at, "'%.*s' would have %zu bytes; a name has at most %d",
	            STR_ARG(name), name.len, NAME_MAX_BYTES);
}

/* ---- hierarchical ---------------------------------------------------------------------------------------------- */

static bool is_self_reference(const struct spec *spec, const struct spec_field *f)
{
	return f->type != NULL && f->type->kind == TYPE_EXPR_REF && spec_is_own(spec, f->type->schema, f->type->entity);
}

/* `parent`, else `parent_<e>`, else the only reference to the entity itself. */
static const struct spec_field *find_parent(struct check *c, size_t *count)
{
	struct str named = arena_printf(c->arena, "parent_%.*s", STR_ARG(c->slug));
	const struct spec_field *only = NULL, *second = NULL;
	*count = 0;
	for (size_t i = 0; i < c->spec->field_count; i++) {
		const struct spec_field *f = &c->spec->fields[i];
		if (!is_self_reference(c->spec, f))
			continue;
		if (str_is(f->name, "parent"))
			return f;
		if (str_eq(f->name, named))
			second = f;
		only = f;
		++*count;
	}
	if (second != NULL)
		return second;
	return *count == 1 ? only : NULL;
}

static void check_hierarchy(struct check *c)
{
	struct spec_hierarchy *h = c->spec->hierarchy;
	size_t count;
	h->parent = find_parent(c, &count);
	if (h->parent == NULL) {
		diag(c->diags, DIAG_HIERARCHY_PARENT, h->span,
		     count == 0 ? "%.*s has no reference to itself that could be its parent"
		                : "%.*s has several references to itself, and none is called 'parent'",
		     STR_ARG(c->spec->name));
		diag_hint(c->diags, "`parent: ref(%.*s)` among its fields", STR_ARG(c->spec->name));
	}
	fits(c, c->spec->span, arena_printf(c->arena, "%.*s_set_paths_below", STR_ARG(c->slug)));
}

/* ---- translations ---------------------------------------------------------------------------------------------- */

static void check_table_name(struct check *c)
{
	struct spec_translations *t = c->spec->translations;
	if (t->table.text.len == 0)
		t->table.text = arena_printf(c->arena, "tl_%.*s", STR_ARG(c->slug));
	if (!expr_is_identifier(t->table.text) || !str_eq(name_snake(c->arena, t->table.text), t->table.text)) {
		diag(c->diags, DIAG_BAD_NAME, t->table.span, "'%.*s' cannot be the name of a table",
		     STR_ARG(t->table.text));
		diag_hint(c->diags, "lower-case letters, digits and '_', beginning with a letter");
		return;
	}
	fits(c, t->table.span, t->table.text);
	for (size_t i = 0; i < countof(generated_prefixes); i++)
		if (str_starts(t->table.text, str_from(generated_prefixes[i])))
			diag(c->diags, DIAG_RESERVED_NAME, t->table.span,
			     "names beginning with %s are those of tables and views of entities",
			     generated_prefixes[i]);
}

static void unknown_field(struct check *c, const struct spanned *name)
{
	struct str *names = arena_make_array(c->arena, struct str, c->spec->field_count);
	for (size_t i = 0; i < c->spec->field_count; i++)
		names[i] = c->spec->fields[i].name;
	diag(c->diags, DIAG_UNKNOWN_TRANSLATION_FIELD, name->span, "'%.*s' is not a field of %.*s", STR_ARG(name->text),
	     STR_ARG(c->spec->name));
	diag_suggest(c->diags, name->text, names, c->spec->field_count);
}

/* Names that are no fields are left out: when their error was made a warning, the rest is translated. */
static void check_translations(struct check *c)
{
	struct spec_translations *t = c->spec->translations;
	const struct map *fields = spec_field_names(c->arena, c->spec);
	size_t kept = 0;
	check_table_name(c);
	for (size_t i = 0; i < t->field_count; i++) {
		const struct spec_field *f = map_get(fields, t->fields[i].text);
		if (f == NULL) {
			unknown_field(c, &t->fields[i]);
			continue;
		}
		fits(c, t->fields[i].span, arena_printf(c->arena, "get_%.*s_%.*s", STR_ARG(c->slug), STR_ARG(f->name)));
		t->fields[kept++] = (struct spanned){ f->name, t->fields[i].span };
	}
	t->field_count = kept;
	if (kept == 0)
		c->spec->translations = NULL;
}

void spec_check_identity(struct arena *arena, struct diags *diags, struct spec *spec)
{
	struct check c = { arena, diags, spec, name_snake(arena, spec->name) };
	if (spec->identity != NULL)
		fits(&c, spec->span, arena_printf(arena, "%.*s_recompute_identifiers", STR_ARG(c.slug)));
	if (spec->hierarchy != NULL)
		check_hierarchy(&c);
	if (spec->translations != NULL)
		check_translations(&c);
}
