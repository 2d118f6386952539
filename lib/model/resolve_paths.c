#include "model/resolve_paths.h"

#include "model/names.h"

struct walk {
	struct arena *arena;
	struct directory *d;
	const struct known *owner;
	path_import_fn *import;
	void *context;
};

const struct known *resolve_target(const struct directory *d, const struct known *owner, const struct iface_field *f)
{
	struct str type = str_from(f->type);
	if (!str_starts(type, STR("ref(")))
		return NULL;
	return directory_find(d, str_sub(type, 4, type.len - 5), owner->schema);
}

const struct known *resolve_shown(const struct directory *d, const struct known *owner, const struct iface_field *f)
{
	struct str type = str_from(f->type);
	if (!str_starts(type, STR("list(ref(")))
		return resolve_target(d, owner, f);
	return directory_find(d, str_sub(type, 9, type.len - 11), owner->schema);
}

static void import(struct walk *w, const struct known *k, const struct iface_field *f)
{
	if (k != w->owner)
		w->import(w->context, k, f);
}

static const struct iface_field *find_field(const struct walk *w, const struct known *k, struct str name)
{
	struct str snake = name_snake(w->arena, name);
	for (unsigned i = 0; k->iface != NULL && i < k->iface->fields_count; i++)
		if (str_is(name, k->iface->fields[i].name) || str_is(snake, k->iface->fields[i].name))
			return &k->iface->fields[i];
	return NULL;
}

static void import_all(struct walk *w, const struct known *k, bool back)
{
	for (unsigned i = 0; k->iface != NULL && i < k->iface->fields_count; i++) {
		const struct iface_field *f = &k->iface->fields[i];
		if (!back || resolve_target(w->d, k, f) == w->owner)
			import(w, k, f);
	}
}

static void follow(struct walk *w, const struct known *k, struct str path)
{
	while (path.len > 0 && k != NULL) {
		size_t dot = str_find(path, '.');
		struct str name = str_sub(path, 0, dot);
		path = str_sub(path, dot + 1, path.len);
		if (str_is(name, "*") || str_is(name, "@") || str_is(name, "<")) {
			import_all(w, k, str_is(name, "<"));
			return;
		}
		const struct iface_field *f = find_field(w, k, name);
		if (f == NULL)
			return;
		import(w, k, f);
		k = resolve_shown(w->d, k, f);
	}
}

void resolve_path_from(struct arena *arena, struct directory *d, const struct known *owner, const struct known *first,
                       struct str path, path_import_fn *function, void *context)
{
	struct walk w = { arena, d, owner, function, context };
	follow(&w, first, path);
}

void resolve_paths(struct arena *arena, struct directory *d, const struct known *owner, path_import_fn *function,
                   void *context)
{
	struct walk w = { arena, d, owner, function, context };
	for (unsigned i = 0; i < owner->iface->paths_count; i++) {
		const struct iface_path *p = &owner->iface->paths[i];
		const struct known *first = owner;
		if (p->entity[0] != '\0')
			first = directory_find(d, str_from(p->entity), owner->schema);
		follow(&w, first, str_from(p->path));
	}
}
