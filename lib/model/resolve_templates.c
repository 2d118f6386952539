#include "model/resolve_templates.h"

#include "model/resolve_paths.h"
#include "record/patterns.h"

/* The entity that field F of K refers to, by name. */
static const struct known *target_of(const struct directory *d, const struct known *k, struct str field)
{
	for (unsigned i = 0; i < k->iface->fields_count; i++)
		if (str_is(field, k->iface->fields[i].name))
			return resolve_target(d, k, &k->iface->fields[i]);
	return NULL;
}

/* Where the path P of K, template.^, leads, where that entity has templates too; NULL: nowhere. */
static const struct known *template_of(const struct directory *d, const struct known *k, const struct iface_path *p)
{
	struct str path = str_from(p->path);
	if (!str_ends(path, STR(".^")))
		return NULL;
	const struct known *target = target_of(d, k, str_sub(path, 0, path.len - 2));
	if (target == NULL || target == k || target->iface == NULL ||
	    !record_has_pattern(target->iface->patterns, target->iface->patterns_count, RECORD_TEMPLATES))
		return NULL;
	return target;
}

/* The first way on from K to an entity that is not CLOSED; NULL: there is none. */
static const struct iface_path *way_on(const struct directory *d, const struct map *closed, const struct known *k)
{
	for (unsigned i = 0; i < k->iface->paths_count; i++) {
		const struct known *target = template_of(d, k, &k->iface->paths[i]);
		if (target != NULL && map_get(closed, target->qualified) == NULL)
			return &k->iface->paths[i];
	}
	return NULL;
}

/* Along ways from K until an entity comes twice: it lies on a circle. */
static void report_circle(const struct resolve *r, struct directory *d, const struct map *closed, const struct known *k)
{
	struct map *seen = map_new(r->arena);
	const struct iface_path *p = way_on(d, closed, k);
	while (map_put(seen, k->qualified, (void *)(uintptr_t)p)) {
		k = template_of(d, k, p);
		p = way_on(d, closed, k);
	}
	struct str path = str_from(p->path);
	struct span at = directory_locate(d, k->iface, str_from(p->at), str_sub(path, 0, path.len - 2));
	diag(r->diags, DIAG_TEMPLATE_CYCLE, at, "templates of %.*s are rows of %.*s, and those of that lead back",
	     STR_ARG(k->qualified), STR_ARG(template_of(d, k, p)->qualified));
	diag_hint(r->diags, "leave the pattern out in one of the two entities");
}

void resolve_check_templates(const struct resolve *r, struct directory *d)
{
	struct map *closed = map_new(r->arena);
	const struct known *open = NULL;
	for (bool more = true; more;) { /* an entity is closed when all that it leads to is */
		more = false;
		open = NULL;
		for (size_t i = 0; i < directory_count(d); i++) {
			const struct known *k = directory_at(d, i);
			if (k->iface == NULL || map_get(closed, k->qualified) != NULL)
				continue;
			if (way_on(d, closed, k) == NULL) {
				map_put(closed, k->qualified, (void *)(uintptr_t)k);
				more = true;
			} else {
				open = k;
			}
		}
	}
	if (open != NULL)
		report_circle(r, d, closed, open);
}
