#include "model/resolve_links.h"

#include "base/out.h"
#include "base/vec.h"
#include "model/names.h"

/* What stands before the names of the entities in the canonical text of a type; a type that is none begins with neither. */
static const struct str openings[] = { { "ref(", 4 }, { "list(ref(", 9 } };

static bool is_list(struct str type)
{
	return str_starts(type, openings[1]);
}

struct references resolve_references(struct arena *arena, const struct directory *d, const struct known *owner,
                                     struct str type)
{
	VEC(const struct known *) targets = { 0 };
	struct references result = { .type = type };
	size_t opening = is_list(type) ? openings[1].len : str_starts(type, openings[0]) ? openings[0].len : 0;
	if (opening == 0)
		return result;
	struct str names = str_sub(type, opening, str_find(type, ')') - opening);
	struct out o;
	out_init(&o, arena);
	out_str(&o, str_sub(type, 0, opening));
	for (bool first = true; names.len > 0; first = false) {
		size_t bar = str_find(names, '|');
		const struct known *target = directory_find(d, str_sub(names, 0, bar), owner->schema);
		*vec_push(arena, &targets) = target;
		if (target != NULL)
			out_printf(&o, "%s%.*s", first ? "" : "|", STR_ARG(target->qualified));
		else
			result.type = STR_EMPTY;
		names = str_sub(names, bar + 1, names.len);
	}
	out_cstr(&o, is_list(type) ? "))" : ")");
	result.targets = targets.items;
	result.count = targets.len;
	if (result.type.len > 0)
		result.type = out_text(&o);
	return result;
}

bool resolve_insert_needs(struct arena *arena, const struct directory *d, const struct known *owner,
                          const struct known *target, const struct iface_field *f)
{
	struct str type = str_from(f->type);
	if (is_list(type))
		return f->required[0] == 'y';
	struct references references = resolve_references(arena, d, target, type);
	for (size_t i = 0; i < references.count; i++)
		if (references.targets[i] == owner)
			return true;
	return false;
}

bool resolve_needs_target(const struct iface_field *f)
{
	return f->required[0] == 'y' && str_find(str_from(f->type), '|') == strlen(f->type);
}

/* ---- tables ---------------------------------------------------------------------------------------------------- */

/* Who has a table. */
struct table_owner {
	const struct known *entity;
	const struct iface_field *field; /* NULL: the entity's own table */
};

static void claim_table(const struct resolve *r, struct directory *d, struct map *tables, struct str name,
                        const struct table_owner *owner)
{
	const struct table_owner *other = map_get(tables, name);
	if (other == NULL) {
		struct table_owner *entry = arena_make(r->arena, struct table_owner);
		*entry = *owner;
		map_put(tables, name, entry);
		return;
	}
	if (owner->field == NULL)
		return; /* two entities: reported there */
	const struct iface_entity *e = owner->entity->iface;
	const struct iface_use *use = e->uses;
	while (!str_is(str_from(use->field), owner->field->name))
		use++;
	diag(r->diags, DIAG_NAME_COLLISION, directory_locate(d, e, str_from(use->at), str_from(use->entity)),
	     "the list '%s' would get the table %.*s, which %.*s has", owner->field->name, STR_ARG(name),
	     STR_ARG(other->entity->qualified));
}

void resolve_check_links(const struct resolve *r, struct directory *d)
{
	struct map *tables = map_new(r->arena);
	for (int lists = 0; lists < 2; lists++)
		for (size_t i = 0; i < directory_count(d); i++) {
			const struct known *k = directory_at(d, i);
			struct str table = arena_printf(r->arena, "%.*s.%.*s", STR_ARG(k->schema),
			                                STR_ARG(name_table(r->arena, k->slug)));
			if (lists == 0)
				claim_table(r, d, tables, table, &(struct table_owner){ k, NULL });
			for (unsigned f = 0; lists == 1 && known_is_ours(k) && f < k->iface->fields_count; f++)
				if (is_list(str_from(k->iface->fields[f].type)))
					claim_table(r, d, tables,
					            arena_printf(r->arena, "%.*s_%s", STR_ARG(table),
					                         k->iface->fields[f].name),
					            &(struct table_owner){ k, &k->iface->fields[f] });
		}
}
