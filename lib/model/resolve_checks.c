#include "model/resolve_checks.h"

#include "model/foundation_names.h"
#include "model/helpers.h"
#include "model/names.h"
#include "model/resolve_calls.h"
#include "model/resolve_indexes.h"
#include "model/resolve_links.h"
#include "model/types.h"

enum { MAX_NAMED = 8 };

/* ---- names of entities ----------------------------------------------------------------------------------------- */

/* tb_note, tv_note: people who know the tables write them. */
static bool hint_table(const struct resolve *r, const struct directory *d, struct str name)
{
	static const char *const prefixes[] = { "tb_", "tv_", "v_" };
	for (size_t i = 0; i < directory_count(d); i++)
		for (size_t k = 0; k < countof(prefixes); k++) {
			const struct known *known = directory_at(d, i);
			struct str table = arena_printf(r->arena, "%s%.*s", prefixes[k], STR_ARG(known->slug));
			if (str_eq(name_last(name), table)) {
				diag_hint(r->diags, "a table is named by its entity: %.*s", STR_ARG(known->qualified));
				return true;
			}
		}
	return false;
}

static bool begins_lower(struct str name)
{
	return name.len > 0 && name.ptr[0] >= 'a' && name.ptr[0] <= 'z' && str_find(name, '.') == name.len;
}

/* Whether there is something to hint at. */
static bool hint_entity(const struct resolve *r, const struct directory *d, struct str name, bool by_step)
{
	if (hint_table(r, d, name))
		return true;
	struct str *names = arena_make_array(r->arena, struct str, directory_count(d));
	for (size_t i = 0; i < directory_count(d); i++)
		names[i] = directory_at(d, i)->entity;
	if (str_is(name, "self") || str_is(name, "Self")) {
		diag_hint(r->diags, "a reference to the own entity has its name: ref(Entity)");
		return true;
	}
	struct str near = diag_nearest(name_last(name), names, directory_count(d));
	if (near.len > 0 && !str_eq(near, name_last(name))) {
		diag_hint(r->diags, "did you mean '%.*s'?", STR_ARG(near));
		return true;
	}
	const struct known *elsewhere = NULL;
	if (directory_candidates(d, name_last(name), &elsewhere, 1) > 0)
		diag_hint(r->diags, "did you mean '%.*s'?", STR_ARG(elsewhere->qualified));
	else if (by_step && begins_lower(name))
		diag_hint(r->diags, "a row that has a name is found again by its id: Entity … WHERE id = %.*s.id",
		          STR_ARG(name));
	else
		return false;
	return true;
}

/* The last part of NAME where all of it stands: a.X in ref(X|a.X); else the first word that is like it, or names its
   table view. */
static struct span locate_name(struct arena *arena, struct directory *d, const struct known *k,
                               const struct iface_use *use, struct str name)
{
	struct str last = name_last(name), slug = name_snake(arena, last);
	struct str words[] = { name, last, arena_printf(arena, "tv_%.*s", STR_ARG(slug)), slug };
	for (size_t i = 0; i < countof(words); i++) {
		struct span at = directory_locate(d, k->iface, str_from(use->at), words[i]);
		uint32_t skipped = i == 0 ? (uint32_t)(name.len - last.len) : 0;
		if (str_eq(str_sub(at.source->text, at.off, at.len), words[i]))
			return (struct span){ at.source, at.off + skipped, at.len - skipped };
	}
	return directory_locate(d, k->iface, str_from(use->at), last);
}

/* Its table may be made elsewhere. */
static void hint_external(const struct resolve *r, const struct known *k, struct str name)
{
	bool qualified = str_find(name, '.') < name.len;
	if (!qualified && k->schema.len == 0)
		return; /* an error of its own */
	diag_hint(r->diags, "one that is made elsewhere is named by `--external %.*s%s%.*s`",
	          qualified ? 0 : (int)k->schema.len, k->schema.ptr, qualified ? "" : ".", STR_ARG(name));
}

/* What stands at AT is all that its key names: `update: x`. */
static bool begins_step(struct span at)
{
	static const char *const keys[] = { "insert:", "update:", "delete:", "find:" };
	struct str before = str_trim(str_sub(at.source->text, 0, at.off));
	for (size_t i = 0; i < countof(keys); i++)
		if (str_ends(before, str_from(keys[i])))
			return true;
	return false;
}

static void report_unresolved(const struct resolve *r, struct directory *d, const struct known *k,
                              const struct iface_use *use)
{
	const struct known *candidates[MAX_NAMED];
	struct str name = str_from(use->entity);
	struct span at = locate_name(r->arena, d, k, use, name);
	size_t count = str_find(name, '.') == name.len ? directory_candidates(d, name, candidates, MAX_NAMED) : 0;
	if (count == 0) {
		if (r->incomplete)
			return;
		diag(r->diags, DIAG_UNKNOWN_ENTITY, at, "unknown entity '%.*s'", STR_ARG(name));
		if (!hint_entity(r, d, name, strcmp(use->at, "actions") == 0 && begins_step(at)))
			hint_external(r, k, name);
		return;
	}
	diag(r->diags, DIAG_AMBIGUOUS_ENTITY, at, "'%.*s' is in several schemas: %.*s, %.*s%s", STR_ARG(name),
	     STR_ARG(candidates[0]->qualified), STR_ARG(candidates[1]->qualified), count > 2 ? ", …" : "");
	diag_hint(r->diags, "write '%.*s'", STR_ARG(candidates[0]->qualified));
}

static void check_uses(const struct resolve *r, struct directory *d, const struct known *k)
{
	for (unsigned i = 0; i < k->iface->uses_count; i++) {
		const struct iface_use *use = &k->iface->uses[i];
		const struct known *target = directory_find(d, str_from(use->entity), k->schema);
		if (target == NULL)
			report_unresolved(r, d, k, use);
		else if (use->field[0] != '\0' && target->tenant_scoped && !k->tenant_scoped)
			diag(r->diags, DIAG_SHARED_REFERENCES_TENANT,
			     directory_locate(d, k->iface, str_from(use->at), target->entity),
			     "shared entity %.*s cannot refer to tenant-scoped %.*s", STR_ARG(k->qualified),
			     STR_ARG(target->qualified));
	}
}

/* `company: Company` is the composite type of that name, where a reference to the entity was meant more often. */
static void check_types(const struct resolve *r, struct directory *d, const struct known *k)
{
	const struct known *entity;
	for (unsigned i = 0; i < k->iface->fields_count; i++) {
		struct str type = str_from(k->iface->fields[i].type);
		if (str_starts(type, STR("list(")))
			type = str_sub(type, 5, type.len - 6);
		const struct type_row *row = type_find(type);
		if (row == NULL || !row->composite || directory_candidates(d, type, &entity, 1) == 0)
			continue;
		struct str at = arena_printf(r->arena, "fields/%s", k->iface->fields[i].name);
		diag(r->diags, DIAG_COMPOSITE_OR_ENTITY, directory_locate(d, k->iface, at, type),
		     "'%.*s' is a composite type here, and an entity has that name", STR_ARG(type));
		diag_hint(r->diags, "a reference is written ref(%.*s)", STR_ARG(type));
	}
}

/* ---- names of functions ---------------------------------------------------------------------------------------- */

/* Who has a function name. */
struct owner {
	const struct known *entity;
	const struct iface_action *action; /* NULL: a helper of the entity */
};

/* get_a_b_c is field b_c of A, or field c of AB. */
static void two_helpers(const struct resolve *r, struct directory *d, const struct known *late,
                        const struct known *early, struct str name)
{
	diag(r->diags, DIAG_NAME_COLLISION, directory_locate(d, late->iface, STR("entity"), late->entity),
	     "%.*s and %.*s would both get a helper function %.*s", STR_ARG(early->qualified), STR_ARG(late->qualified),
	     STR_ARG(name));
	diag_note(r->diags, directory_locate(d, early->iface, STR("entity"), early->entity), "%.*s is declared here",
	          STR_ARG(early->qualified));
}

static struct span action_place(struct directory *d, const struct owner *o)
{
	return directory_locate(d, o->entity->iface, str_from(o->action->at), str_from(o->action->name));
}

static struct span entity_place(struct directory *d, const struct owner *o)
{
	return directory_locate(d, o->entity->iface, STR("entity"), o->entity->entity);
}

/* The action stands in another file than its entity. */
static bool is_inherited(struct directory *d, const struct owner *o)
{
	return action_place(d, o).source != entity_place(d, o).source;
}

/* BAD is the one to be changed: an inherited one, where either is. */
static void two_actions(const struct resolve *r, struct directory *d, const struct owner *bad,
                        const struct owner *other, struct str name)
{
	bool inherited = is_inherited(d, bad);
	struct span at = inherited ? entity_place(d, bad) : action_place(d, bad);
	const char *it = inherited ? ", which is inherited," : "";
	if (strcmp(bad->action->name, other->action->name) == 0)
		diag(r->diags, DIAG_DUPLICATE_ACTION, at, "action '%s'%s is an action of %.*s too", bad->action->name,
		     it, STR_ARG(other->entity->qualified));
	else
		diag(r->diags, DIAG_DUPLICATE_ACTION, at,
		     "action '%s'%s would get the function %.*s of action '%s' of %.*s", bad->action->name, it,
		     STR_ARG(name_last(name)), other->action->name, STR_ARG(other->entity->qualified));
	diag_hint(r->diags,
	          inherited ? "put `action_names: qualified` into the project file, or write the action again here, "
	                      "with a `function: name` of its own"
	                    : "give one a `function: name` of its own, leave one out, or put `action_names: qualified` "
	                      "into the project file");
	diag_note(r->diags, action_place(d, other), "the other one is here");
}

static void claim_function(const struct resolve *r, struct directory *d, struct map *functions, struct str name,
                           struct owner *owner)
{
	const struct owner *other = map_get(functions, name);
	if (other == NULL) {
		map_put(functions, name, owner);
		return;
	}
	const struct owner *late = owner->action ? owner : other, *early = late == owner ? other : owner;
	if (late->action == NULL) {
		if (!str_eq(late->entity->slug, early->entity->slug)) /* else their tables clash: reported there */
			two_helpers(r, d, owner->entity, other->entity, name);
		return;
	}
	if (late->entity == early->entity && early->action != NULL &&
	    str_eq(name_snake(r->arena, str_from(late->action->name)),
	           name_snake(r->arena, str_from(early->action->name))))
		return; /* twice in one file: reported there */
	if (early->action == NULL) {
		diag(r->diags, DIAG_NAME_COLLISION, action_place(d, late),
		     "action '%s' would get the name of the helper function %.*s", late->action->name, STR_ARG(name));
		return;
	}
	two_actions(r, d, is_inherited(d, late) || !is_inherited(d, early) ? late : early,
	            is_inherited(d, late) || !is_inherited(d, early) ? early : late, name);
}

/* Nothing in schema app may take a name of the foundation. */
static void check_foundation(const struct resolve *r, struct directory *d, const struct known *k)
{
	if (str_is(k->schema, "app") && foundation_has_entity(k->slug))
		diag(r->diags, DIAG_RESERVED_NAME, directory_locate(d, k->iface, STR("entity"), k->entity),
		     "schema app has a %.*s of its own", STR_ARG(k->slug));
	for (unsigned i = 0; i < k->iface->actions_count; i++) {
		const struct iface_action *a = &k->iface->actions[i];
		struct str name = directory_function(d, k, a);
		if (!foundation_has_function(name))
			continue;
		diag(r->diags, DIAG_RESERVED_NAME, directory_locate(d, k->iface, str_from(a->at), str_from(a->name)),
		     "app.%.*s is a function of the foundation", STR_ARG(name));
		diag_hint(r->diags, "call the action otherwise");
	}
}

/* Wrappers share schema app; cores and helpers share the entity's schema. */
static void check_functions(const struct resolve *r, struct directory *d)
{
	struct map *functions = map_new(r->arena);
	for (size_t i = 0; i < directory_count(d); i++) {
		const struct known *k = directory_at(d, i);
		size_t count = 0;
		const struct str *names = known_is_ours(k) ? helper_names(r->arena, k, &count) : NULL;
		for (size_t h = 0; h < count; h++) {
			struct owner *owner = arena_make(r->arena, struct owner);
			owner->entity = k;
			claim_function(r, d, functions,
			               arena_printf(r->arena, "%.*s.%.*s", STR_ARG(k->schema), STR_ARG(names[h])),
			               owner);
		}
		for (unsigned n = 0; known_is_ours(k) && n < k->iface->indexes_count; n++) {
			struct owner *owner = arena_make(r->arena, struct owner);
			owner->entity = k;
			if (strcmp(k->iface->indexes[n].kind, "function") == 0)
				claim_function(r, d, functions,
				               arena_printf(r->arena, "%.*s.v_%s", STR_ARG(k->schema),
				                            k->iface->indexes[n].name),
				               owner);
		}
		if (k->table_view) {
			struct owner *owner = arena_make(r->arena, struct owner);
			owner->entity = k;
			claim_function(
			        r, d, functions,
			        arena_printf(r->arena, "%.*s.refresh_tv_%.*s", STR_ARG(k->schema), STR_ARG(k->slug)),
			        owner);
		}
	}
	for (size_t i = 0; i < directory_count(d); i++) {
		const struct known *k = directory_at(d, i);
		for (unsigned a = 0; known_is_ours(k) && a < k->iface->actions_count; a++) {
			struct owner *owner = arena_make(r->arena, struct owner);
			*owner = (struct owner){ k, &k->iface->actions[a] };
			struct str name = directory_function(d, k, owner->action);
			claim_function(r, d, functions, arena_printf(r->arena, "app.%.*s", STR_ARG(name)), owner);
			if (!str_is(k->schema, "app"))
				claim_function(r, d, functions,
				               arena_printf(r->arena, "%.*s.%.*s", STR_ARG(k->schema), STR_ARG(name)),
				               owner);
		}
	}
}

/* ---- translations ---------------------------------------------------------------------------------------------- */

/* Names of translation tables may be chosen freely, but never so that they look like other tables. */
static void check_translations(const struct resolve *r, struct directory *d)
{
	struct map *tables = map_new(r->arena);
	for (size_t i = 0; i < directory_count(d); i++) {
		const struct known *k = directory_at(d, i);
		if (!known_is_ours(k) || k->iface->translation_table[0] == '\0')
			continue;
		const struct known *locale = directory_locale(d, k);
		if (locale != NULL && locale->tenant_scoped && !k->tenant_scoped)
			diag(r->diags, DIAG_SHARED_REFERENCES_TENANT,
			     directory_locate(d, k->iface, STR("translations"), STR_EMPTY),
			     "translations of shared entity %.*s cannot refer to tenant-scoped %.*s",
			     STR_ARG(k->qualified), STR_ARG(locale->qualified));
		struct str table = arena_printf(r->arena, "%.*s.%s", STR_ARG(k->schema), k->iface->translation_table);
		struct owner *owner = arena_make(r->arena, struct owner);
		owner->entity = k;
		if (map_put(tables, table, owner))
			continue;
		const struct known *other = ((struct owner *)map_get(tables, table))->entity;
		diag(r->diags, DIAG_NAME_COLLISION,
		     directory_locate(d, k->iface, STR("translations"), str_from(k->iface->translation_table)),
		     "the translations of %.*s and of %.*s would both be in %.*s", STR_ARG(other->qualified),
		     STR_ARG(k->qualified), STR_ARG(table));
		diag_hint(r->diags, "`table_name` in 'translations' gives one of them another name");
	}
}

/* ---- cycles ---------------------------------------------------------------------------------------------------- */

enum colour { COLOUR_NEW, COLOUR_ON_PATH, COLOUR_DONE };

/* A depth-first walk over required references; explicit, because a chain may be as long as the project. */
struct walk {
	const struct resolve *r;
	struct directory *d;
	struct map *colours; /* qualified name -> enum colour */
	struct frame {
		const struct known *k;
		unsigned next; /* use to look at */
	} * stack;
	size_t depth;
};

static bool is_required(const struct iface_entity *e, const char *field)
{
	for (unsigned i = 0; i < e->fields_count; i++)
		if (str_is(str_from(e->fields[i].name), field))
			return resolve_needs_target(&e->fields[i]);
	return false;
}

static void enter(struct walk *w, const struct known *k)
{
	enum colour *colour = map_get(w->colours, k->qualified);
	*colour = COLOUR_ON_PATH;
	w->stack[w->depth++] = (struct frame){ k, 0 };
}

static void visit_use(struct walk *w, const struct known *k, const struct iface_use *use)
{
	const struct known *target = directory_find(w->d, str_from(use->entity), k->schema);
	if (use->field[0] == '\0' || !is_required(k->iface, use->field) || target == NULL || !known_is_ours(target))
		return;
	const enum colour *colour = map_get(w->colours, target->qualified);
	if (*colour == COLOUR_NEW)
		enter(w, target);
	else if (*colour == COLOUR_ON_PATH)
		diag(w->r->diags, DIAG_REQUIRED_REFERENCE_CYCLE,
		     directory_locate(w->d, k->iface, str_from(use->at), target->entity),
		     "the required reference '%s' closes a cycle: no first row of %.*s can be inserted", use->field,
		     STR_ARG(target->qualified));
}

static void check_cycles(const struct resolve *r, struct directory *d)
{
	size_t n = directory_count(d);
	struct walk w = { r, d, map_new(r->arena), arena_make_array(r->arena, struct frame, n + 1), 0 };
	enum colour *colours = arena_make_array(r->arena, enum colour, n + 1);
	for (size_t i = 0; i < n; i++)
		map_put(w.colours, directory_at(d, i)->qualified, &colours[i]);
	for (size_t i = 0; i < n; i++) {
		if (known_is_ours(directory_at(d, i)) && colours[i] == COLOUR_NEW)
			enter(&w, directory_at(d, i));
		while (w.depth > 0) {
			struct frame *top = &w.stack[w.depth - 1];
			if (top->next < top->k->iface->uses_count) {
				visit_use(&w, top->k, &top->k->iface->uses[top->next++]);
			} else {
				*(enum colour *)map_get(w.colours, top->k->qualified) = COLOUR_DONE;
				w.depth--;
			}
		}
	}
}

static void check_entity(const struct resolve *r, struct directory *d, const struct known *k)
{
	check_uses(r, d, k);
	check_types(r, d, k);
	check_foundation(r, d, k);
}

void resolve_check(const struct resolve *r, struct directory *d)
{
	for (size_t i = 0; i < directory_count(d); i++)
		if (known_is_ours(directory_at(d, i)))
			check_entity(r, d, directory_at(d, i));
	check_functions(r, d);
	resolve_check_indexes(r, d);
	check_translations(r, d);
	resolve_check_links(r, d);
	check_cycles(r, d);
	resolve_check_calls(r, d);
}
