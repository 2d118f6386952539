/* Fields and computed fields. */
#include "diff/compare.h"

#include "model/api.h"
#include "model/table.h"

static const struct field *find(const struct entity *e, struct str name)
{
	const struct field *f = entity_field(e, name);
	return f != NULL && str_eq(f->name, name) ? f : NULL;
}

/* The old field that NEW is; *RENAMED: by its key `was`, which may be written in either spelling. */
static const struct field *old_field(const struct compare *c, const struct field *new, bool *renamed)
{
	const struct field *old = find(c->old, new->name);
	*renamed = false;
	if (old != NULL || new->was.len == 0)
		return old;
	old = entity_field(c->old, new->was);
	if (old == NULL || find(c->new, old->name) != NULL)
		return NULL;
	*renamed = true;
	return old;
}

static struct str yes_no(bool value)
{
	return value ? STR("yes") : STR("no");
}

/* "filter eq|in, sortable" */
static struct str api_text(struct arena *arena, const struct api_field *api)
{
	static const char *const sortable[] = {
		[CHOICE_UNSAID] = "", [CHOICE_NO] = ", not sortable", [CHOICE_YES] = ", sortable"
	};
	return arena_printf(arena, "%s%s%.*s%s", api->filter ? "filter" : "no filter",
	                    api->operators.len > 0 ? " " : "", STR_ARG(api->operators), sortable[api->sortable]);
}

struct shown {
	const struct type *type;
	bool hidden;
	struct span at;
};

/* True: neither is hidden. */
static bool compare_shown(struct compare *c, struct str path, const struct shown *old, const struct shown *new)
{
	if (old->hidden != new->hidden)
		compare_add(c, new->hidden ? DIFF_API_HIDDEN : DIFF_API_SHOWN, path, STR_EMPTY, STR_EMPTY, old->at,
		            new->at);
	if (old->hidden || new->hidden)
		return false;
	if (!api_hides(c->old) && !api_hides(c->new))
		compare_json(c, path, old->type, new->type, old->at, new->at);
	return true;
}

static void compare_marks(struct compare *c, const struct field *old, const struct field *new)
{
	struct str name = new->name, path = compare_path(c, "fields", name, "fraiseql");
	if (old->required != new->required)
		compare_add(c, new->required ? DIFF_NOW_REQUIRED : DIFF_NOW_OPTIONAL,
		            compare_path(c, "fields", name, "required"), yes_no(old->required), yes_no(new->required),
		            old->span, new->span);
	if ((old->def == NULL) != (new->def == NULL))
		compare_add(c, new->def != NULL ? DIFF_DEFAULT_ADDED : DIFF_DEFAULT_REMOVED,
		            compare_path(c, "fields", name, "default"), words_expr(c->arena, old->def),
		            words_expr(c->arena, new->def), old->span, new->span);
	else
		compare_text(c, DIFF_DEFAULT, compare_path(c, "fields", name, "default"),
		             words_expr(c->arena, old->def), words_expr(c->arena, new->def), old->span, new->span);
	if (old->unique != new->unique)
		compare_add(c, new->unique ? DIFF_UNIQUE_ADDED : DIFF_UNIQUE_REMOVED,
		            compare_path(c, "fields", name, "unique"), STR_EMPTY, STR_EMPTY, old->span, new->span);
	if (!str_eq(old->index, new->index) && old->index.len > 0)
		compare_add(c, DIFF_INDEX_REMOVED, compare_path(c, "fields", name, "index"), old->index, STR_EMPTY,
		            old->span, new->span);
	if (!str_eq(old->index, new->index) && new->index.len > 0)
		compare_add(c, DIFF_INDEX_ADDED, compare_path(c, "fields", name, "index"), STR_EMPTY, new->index,
		            old->span, new->span);
	compare_text(c, DIFF_PII, compare_path(c, "fields", name, "pii"), yes_no(old->pii), yes_no(new->pii), old->span,
	             new->span);
	compare_text(c, DIFF_DOC, compare_path(c, "fields", name, "description"), str_trim(old->description),
	             str_trim(new->description), old->span, new->span);
	if (compare_shown(c, path, &(struct shown){ &old->type, api_hides_field(old), old->span },
	                  &(struct shown){ &new->type, api_hides_field(new), new->span }))
		compare_text(c, DIFF_API_CHANGED, path, api_text(c->arena, old->api), api_text(c->arena, new->api),
		             old->span, new->span);
}

/* KEPT: which of the old fields are among the new ones; of several that say they were the same one the first has it. */
static void compare_field(struct compare *c, const struct field *new, bool *kept)
{
	static const struct span nowhere = { 0 };
	bool renamed;
	const struct field *old = old_field(c, new, &renamed);
	struct str path = compare_path(c, "fields", new->name, "");
	bool *taken = old != NULL ? &kept[entity_field_number(c->old, old)] : NULL;
	if (taken == NULL || *taken) {
		bool needs = new->required &&new->def == NULL &&new->type.kind != TYPE_LINKS;
		compare_add(c, needs ? DIFF_FIELD_ADDED_REQUIRED : DIFF_FIELD_ADDED, path, STR_EMPTY,
		            words_type(c->arena, &new->type), nowhere, new->span);
		return;
	}
	*taken = true;
	if (renamed)
		compare_add(c, DIFF_FIELD_RENAMED, path, old->name, new->name, old->span, new->span);
	compare_types(c, path, old, new);
	compare_marks(c, old, new);
}

/* ---- computed fields -------------------------------------------------------------------------------------------- */

static const struct computed_field *find_computed(const struct entity *e, struct str name)
{
	for (size_t i = 0; i < e->computed_count; i++)
		if (str_eq(e->computed[i].name, name))
			return &e->computed[i];
	return NULL;
}

static struct str computed_text(struct arena *arena, const struct spec *spec, const struct computed_field *f)
{
	return arena_printf(arena, "%.*s: %.*s%s%s", STR_ARG(words_type(arena, &f->type)),
	                    STR_ARG(words_computed(arena, spec, f)), f->stored ? ", stored" : "",
	                    f->required ? ", required" : "");
}

/* Without one it says what it is computed from. */
static struct str description(struct arena *arena, const struct spec *spec, const struct computed_field *f)
{
	return str_eq(f->text, words_computed(arena, spec, f)) ? STR_EMPTY : str_trim(f->text);
}

static void compare_computed(struct compare *c)
{
	struct span old_at = c->old->span, new_at = c->new->span;
	for (size_t i = 0; i < c->new->computed_count; i++) {
		const struct computed_field *new = &c->new->computed[i], *old = find_computed(c->old, new->name);
		struct str path = compare_path(c, "computed_fields", new->name, "");
		if (old == NULL) {
			compare_add(c, DIFF_COMPUTED_ADDED, path, STR_EMPTY, computed_text(c->arena, c->new_spec, new),
			            old_at, new_at);
			continue;
		}
		compare_text(c, DIFF_COMPUTED_CHANGED, path, computed_text(c->arena, c->old_spec, old),
		             computed_text(c->arena, c->new_spec, new), old_at, new_at);
		compare_text(c, DIFF_DOC, path, description(c->arena, c->old_spec, old),
		             description(c->arena, c->new_spec, new), old_at, new_at);
		compare_shown(c, path, &(struct shown){ &old->type, old->hidden, old_at },
		              &(struct shown){ &new->type, new->hidden, new_at });
	}
	for (size_t i = 0; i < c->old->computed_count; i++)
		if (find_computed(c->new, c->old->computed[i].name) == NULL)
			compare_add(c, DIFF_COMPUTED_REMOVED,
			            compare_path(c, "computed_fields", c->old->computed[i].name, ""),
			            computed_text(c->arena, c->old_spec, &c->old->computed[i]), STR_EMPTY, old_at,
			            new_at);
}

void compare_fields(struct compare *c)
{
	static const struct span nowhere = { 0 };
	bool *kept = arena_make_array(c->arena, bool, c->old->field_count);
	for (size_t i = 0; i < c->new->field_count; i++)
		compare_field(c, &c->new->fields[i], kept);
	for (size_t i = 0; i < c->old->field_count; i++) {
		const struct field *old = &c->old->fields[i];
		if (!kept[i])
			compare_add(c, DIFF_FIELD_REMOVED, compare_path(c, "fields", old->name, ""),
			            words_type(c->arena, &old->type), STR_EMPTY, old->span, nowhere);
	}
	compare_computed(c);
}
