#include "model/resolve_indexes.h"

struct claim {
	const struct known *entity;
	const struct iface_index *index;
};

static struct span place(struct directory *d, const struct claim *c)
{
	return directory_locate(d, c->entity->iface, str_from(c->index->at), str_from(c->index->name));
}

static void claim_name(const struct resolve *r, struct directory *d, struct map *names, struct claim *claim)
{
	struct str name = arena_printf(r->arena, "%.*s.%s", STR_ARG(claim->entity->schema), claim->index->name);
	const struct claim *other = map_get(names, name);
	if (other == NULL) {
		map_put(names, name, claim);
		return;
	}
	if (other->entity == claim->entity)
		return;
	diag(r->diags, DIAG_NAME_COLLISION, place(d, claim), "%.*s has an index '%s' too",
	     STR_ARG(other->entity->qualified), claim->index->name);
	diag_note(r->diags, place(d, other), "the other one is here");
}

void resolve_check_indexes(const struct resolve *r, struct directory *d)
{
	struct map *names = map_new(r->arena);
	for (size_t i = 0; i < directory_count(d); i++) {
		const struct known *k = directory_at(d, i);
		for (unsigned n = 0; known_is_ours(k) && n < k->iface->indexes_count; n++) {
			struct claim *claim = arena_make(r->arena, struct claim);
			*claim = (struct claim){ k, &k->iface->indexes[n] };
			claim_name(r, d, names, claim);
		}
	}
}
