#include "model/resolve_views.h"

#include "model/resolve_paths.h"

bool resolve_has_table_view(const struct iface_entity *e, bool all)
{
	struct str mode = str_from(e->table_view);
	if (mode.len == 0 && !all)
		return false;
	if (str_is(mode, "force") || str_is(mode, "disable"))
		return str_is(mode, "force");
	for (unsigned i = 0; i < e->fields_count; i++)
		if (str_starts(str_from(e->fields[i].type), STR("ref(")))
			return true;
	return false;
}

/* An entity with a table view while circles are looked for. */
struct node {
	const struct known *known;
	const struct known **reads;
	const struct iface_path **paths; /* the one behind each of them */
	size_t count;
	bool open; /* part of a circle, or reading one */
};

static const struct iface_field *find_field(const struct known *k, struct str name)
{
	for (unsigned i = 0; k->iface != NULL && i < k->iface->fields_count; i++)
		if (str_is(name, k->iface->fields[i].name))
			return &k->iface->fields[i];
	return NULL;
}

/* The entity whose table view the path reads; NULL: none. */
static const struct known *path_reads(const struct directory *d, const struct known *owner, const struct iface_path *p)
{
	struct str path = str_from(p->path);
	const struct known *k = owner;
	if (!str_ends(path, STR(".@")))
		return NULL;
	while (k != NULL && !str_is(path, "@")) {
		size_t dot = str_find(path, '.');
		const struct iface_field *f = find_field(k, str_sub(path, 0, dot));
		k = f != NULL ? resolve_shown(d, k, f) : NULL;
		path = str_sub(path, dot + 1, path.len);
	}
	return k != NULL && k->table_view ? k : NULL;
}

static struct node *new_node(const struct resolve *r, const struct directory *d, const struct known *k)
{
	struct node *n = arena_make(r->arena, struct node);
	*n = (struct node){ .known = k, .open = true };
	n->reads = arena_make_array(r->arena, const struct known *, k->iface->paths_count);
	n->paths = arena_make_array(r->arena, const struct iface_path *, k->iface->paths_count);
	for (unsigned i = 0; i < k->iface->paths_count; i++) {
		const struct known *target = path_reads(d, k, &k->iface->paths[i]);
		if (target == NULL)
			continue;
		n->reads[n->count] = target;
		n->paths[n->count++] = &k->iface->paths[i];
	}
	return n;
}

/* The first one it reads that is still open; N->count: none. */
static size_t first_open(const struct map *nodes, const struct node *n)
{
	size_t i = 0;
	for (; i < n->count; i++) {
		const struct node *other = map_get(nodes, n->reads[i]->qualified);
		if (other != NULL && other->open)
			break;
	}
	return i;
}

/* Closes every node that reads only closed ones, until none is left or all are behind circles. */
static void close_nodes(struct map *nodes)
{
	for (bool closed = true; closed;) {
		closed = false;
		for (size_t i = 0; i < map_len(nodes); i++) {
			struct node *n = map_at(nodes, i);
			if (n->open && first_open(nodes, n) == n->count) {
				n->open = false;
				closed = true;
			}
		}
	}
}

/* From N along open nodes until one comes twice: it lies on a circle, which ends with the path reported. */
static void report_circle(const struct resolve *r, struct directory *d, struct map *nodes, struct node *n)
{
	struct map *seen = map_new(r->arena);
	while (map_put(seen, n->known->qualified, n))
		n = map_get(nodes, n->reads[first_open(nodes, n)]->qualified);
	size_t i = first_open(nodes, n);
	struct str path = str_from(n->paths[i]->path);
	struct str field = str_sub(path, 0, str_find(path, '.'));
	struct span at = directory_locate(d, n->known->iface, str_from(n->paths[i]->at), field);
	diag(r->diags, DIAG_TABLE_VIEW_CYCLE, at, "the table view of %.*s is made from itself, by way of that of %.*s",
	     STR_ARG(n->known->qualified), STR_ARG(n->reads[i]->qualified));
	diag_hint(r->diags, "name the fields instead of \"*\"");
}

void resolve_check_views(const struct resolve *r, struct directory *d)
{
	struct map *nodes = map_new(r->arena);
	for (size_t i = 0; i < directory_count(d); i++) {
		const struct known *k = directory_at(d, i);
		if (k->table_view)
			map_put(nodes, k->qualified, new_node(r, d, k));
	}
	close_nodes(nodes);
	for (size_t i = 0; i < map_len(nodes); i++) {
		struct node *n = map_at(nodes, i);
		if (!n->open)
			continue;
		report_circle(r, d, nodes, n);
		return; /* others may be behind it, or the same */
	}
}
