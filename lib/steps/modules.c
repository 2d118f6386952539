#include "steps/modules.h"

#include "base/limits.h"
#include "model/inherit.h"
#include "model/spec_check.h"
#include "record/record.h"
#include "steps/module_find.h"

struct modules {
	struct module_finder finder;
	struct arena *arena;
	struct diags *diags;
	struct map *files; /* path -> struct module_text: every file that was read */
	struct map *trees; /* path -> root of an entity file with what it extends in it */
	VEC(struct module_use) uses;
	VEC(struct iface_entity) known;
	struct iface known_iface;
	bool knowing; /* what is read now is only to be known: compile has no use for it */
};

/* A file that was read; ROOT is NULL when that failed. */
struct module_text {
	struct str path;
	const struct yaml_node *root;
};

/* What FILE names NAME is the file PATH. */
struct module_use {
	struct str file, name, path;
};

/* The files that led here. */
struct chain {
	struct str path;
	const struct chain *up;
	size_t length;
};

/* An entity file, complete. */
struct completed {
	struct str path;
	const struct yaml_node *root;
	struct inherit_origin *origins;
	size_t origin_count;
};

struct completed_list {
	VEC(struct completed) at;
};

static struct modules *make(struct arena *arena, struct diags *diags)
{
	struct modules *m = arena_make(arena, struct modules);
	m->arena = m->finder.arena = arena;
	m->diags = m->finder.diags = diags;
	m->files = map_new(arena);
	m->trees = map_new(arena);
	m->finder.inputs = map_new(arena);
	return m;
}

struct modules *modules_new(struct arena *arena, struct diags *diags, const struct str *includes, size_t count)
{
	struct modules *m = make(arena, diags);
	m->finder.includes = includes;
	m->finder.include_count = count;
	return m;
}

void modules_from(struct modules *m, struct revision *revision)
{
	m->finder.revision = revision;
}

struct spec *modules_read(struct modules *m, struct str path)
{
	const struct yaml_node *root = module_load(&m->finder, m->diags, INPUT_ENTITY, path);
	struct spec *spec = root != NULL ? spec_of_tree(m->arena, m->diags, path, root, false) : NULL;
	if (spec != NULL && !spec->pending)
		map_put(m->trees, path, (void *)(uintptr_t)root);
	return spec;
}

struct modules *modules_recorded(struct arena *arena, struct diags *diags, const struct imports *imports)
{
	struct modules *m = make(arena, diags);
	m->finder.recorded = imports;
	return m;
}

/* ---- reading ---------------------------------------------------------------------------------------------------- */

static const struct yaml_node *parse_recorded(struct modules *m, struct str path)
{
	const struct imports *imports = m->finder.recorded;
	for (unsigned i = 0; i < imports->modules_count; i++)
		if (str_is(path, imports->modules[i].path))
			return yaml_parse(m->arena, m->diags,
			                  source_new(m->arena, path, str_from(imports->modules[i].text)),
			                  &yaml_default_limits);
	diag(m->diags, DIAG_BAD_RECORD, (struct span){ 0 }, "the imports do not have the text of '%.*s'",
	     STR_ARG(path));
	diag_hint(m->diags, "build again from `specql scan`");
	return NULL;
}

static const struct yaml_node *read_file(struct modules *m, struct str path)
{
	struct module_text *text = map_get(m->files, path);
	if (text == NULL) {
		text = arena_make(m->arena, struct module_text);
		text->path = path;
		text->root = m->finder.recorded != NULL ? parse_recorded(m, path)
		                                        : module_load(&m->finder, m->diags, INPUT_MODULE, path);
		map_put(m->files, path, text);
	}
	return text->root;
}

/* ---- following -------------------------------------------------------------------------------------------------- */

static bool report_cycle(struct modules *m, const struct chain *chain, const struct spec_module *use, struct str path)
{
	struct str names = path;
	for (const struct chain *c = chain;; c = c->up) {
		names = arena_printf(m->arena, "%.*s, %.*s", STR_ARG(c->path), STR_ARG(names));
		if (str_eq(module_path_key(m->arena, c->path), module_path_key(m->arena, path)))
			break;
	}
	return diag(m->diags, DIAG_MODULE_CYCLE, use->span, "files that are made from each other: %.*s",
	            STR_ARG(names));
}

static bool is_in_chain(struct modules *m, const struct chain *chain, struct str path)
{
	for (const struct chain *c = chain; c != NULL; c = c->up)
		if (str_eq(module_path_key(m->arena, c->path), module_path_key(m->arena, path)))
			return true;
	return false;
}

static bool complete(struct modules *m, const struct spec *head, const struct chain *up, struct completed_list *list);

/* What USE of HEAD stands for is appended to LIST. */
static bool follow(struct modules *m, const struct spec *head, const struct chain *chain, const struct spec_module *use,
                   struct completed_list *list)
{
	struct str path;
	if (use->name.len == 0 || !module_find(&m->finder, head->path, head->schema, head->name, use, &path))
		return false;
	path = arena_str(m->arena, path);
	if (!m->knowing)
		*vec_push(m->arena, &m->uses) =
		        (struct module_use){ head->path, module_lookup_name(m->arena, use), path };
	if (is_in_chain(m, chain, path))
		return report_cycle(m, chain, use, path);
	if (chain->length >= LIMIT_EXTENDS)
		return diag(m->diags, DIAG_MODULE_CYCLE, use->span,
		            "more than %d files extend or import each other in a row", LIMIT_EXTENDS);
	const struct yaml_node *root = read_file(m, path);
	const struct spec *module = root != NULL ? spec_of_tree(m->arena, m->diags, path, root, false) : NULL;
	return module != NULL && complete(m, module, chain, list);
}

static bool extend(struct modules *m, const struct spec *head, const struct chain *chain, struct completed *result)
{
	struct completed_list parents = { { 0 } };
	if (!follow(m, head, chain, &head->extends, &parents))
		return false;
	if (parents.at.len != 1)
		return diag(m->diags, DIAG_BAD_VALUE, head->extends.span, "'%.*s' stands for several entities",
		            STR_ARG(head->extends.name));
	const struct completed *parent = &parents.at.items[0];
	struct inherit_origin *origins = arena_make_array(m->arena, struct inherit_origin, parent->origin_count + 1);
	for (size_t i = 0; i < parent->origin_count; i++)
		origins[i] = parent->origins[i];
	const struct spec *spec = spec_of_tree(m->arena, diags_new(m->arena), parent->path, parent->root, true);
	if (spec == NULL)
		return false;
	origins[parent->origin_count] = (struct inherit_origin){ parent->root->span.source, spec->name, spec->schema };
	result->origins = origins;
	result->origin_count = parent->origin_count + 1;
	result->root = inherit_tree(m->arena, head->root, parent->root, origins, result->origin_count);
	return true;
}

static bool complete(struct modules *m, const struct spec *head, const struct chain *up, struct completed_list *list)
{
	struct chain chain = { head->path, up, up ? up->length + 1 : 0 };
	struct completed own = { .path = head->path, .root = head->root };
	bool ok = true;
	for (size_t i = 0; head->stands_for && i < head->import_count; i++)
		ok = follow(m, head, &chain, &head->imports[i], list) && ok;
	if (head->stands_for)
		return ok;
	if (head->extends.span.source != NULL && !extend(m, head, &chain, &own))
		return false;
	*vec_push(m->arena, &list->at) = own;
	return true;
}

/* ---- specs ------------------------------------------------------------------------------------------------------ */

static struct spec *finish(struct modules *m, const struct completed *c)
{
	size_t errors = diags_met(m->diags);
	struct spec *spec = spec_of_tree(m->arena, m->diags, c->path, c->root, true);
	if (spec == NULL)
		return NULL;
	inherit_names(m->arena, spec, c->origins, c->origin_count);
	spec_check(m->arena, m->diags, spec);
	spec->broken = diags_met(m->diags) > errors;
	map_put(m->trees, c->path, (void *)(uintptr_t)c->root);
	return spec;
}

/* `import` beside `entity`: what is imported is known. */
static void know_imports(struct modules *m, const struct spec *head)
{
	struct completed_list list = { { 0 } };
	struct chain chain = { head->path, NULL, 0 };
	m->knowing = true;
	for (size_t i = 0; i < head->import_count; i++)
		follow(m, head, &chain, &head->imports[i], &list);
	m->knowing = false;
	for (size_t i = 0; i < list.at.len; i++) {
		const struct spec *spec = finish(m, &list.at.items[i]);
		if (spec != NULL)
			*vec_push(m->arena, &m->known) = iface_of(m->arena, spec);
	}
}

void modules_know(struct modules *m, struct str schema, struct str entity, struct str file)
{
	*vec_push(m->arena, &m->finder.entities) = (struct module_entity){ schema, entity, file };
}

void modules_know_spec(struct modules *m, const struct spec *head)
{
	struct completed_list list = { { 0 } };
	if (!head->stands_for) {
		modules_know(m, head->schema, head->name, head->path);
		return;
	}
	complete(m, head, NULL, &list);
	for (size_t i = 0; i < list.at.len; i++) {
		const struct completed *c = &list.at.items[i];
		const struct spec *spec = spec_of_tree(m->arena, diags_new(m->arena), c->path, c->root, true);
		if (spec != NULL)
			modules_know(m, spec->schema, spec->name, spec->path);
	}
}

void modules_apply(struct modules *m, struct specs *specs)
{
	for (size_t i = 0; i < specs->at.len; i++)
		modules_know_spec(m, specs->at.items[i]);
	modules_finish(m, specs);
}

void modules_finish(struct modules *m, struct specs *specs)
{
	struct specs finished = { .incomplete = specs->incomplete };
	for (size_t i = 0; i < specs->at.len; i++) {
		struct spec *head = specs->at.items[i];
		struct completed_list list = { { 0 } };
		if (!head->pending) {
			*vec_push(m->arena, &finished.at) = head;
			continue;
		}
		map_put(m->finder.inputs, head->path, m);
		if (!complete(m, head, NULL, &list))
			finished.incomplete = true;
		if (!head->stands_for && m->finder.recorded == NULL)
			know_imports(m, head);
		for (size_t k = 0; k < list.at.len; k++) {
			struct spec *spec = finish(m, &list.at.items[k]);
			if (spec != NULL)
				*vec_push(m->arena, &finished.at) = spec;
			else
				finished.incomplete = true;
		}
	}
	*specs = finished;
}

/* ---- what others want to know ----------------------------------------------------------------------------------- */

const struct iface *modules_known(struct modules *m)
{
	m->known_iface = (struct iface){ .entities = m->known.items, .entities_count = (unsigned)m->known.len };
	return &m->known_iface;
}

const struct map *modules_trees(const struct modules *m)
{
	return m->trees;
}

/* What is in the imports already. */
struct recorded {
	struct imports *imports;
	struct map *files; /* whose uses are */
	struct map *texts;
};

static void record_file(struct modules *m, struct str file, struct recorded *r);

static void record_use(struct modules *m, const struct module_use *use, struct recorded *r)
{
	struct imports *imports = r->imports;
	imports->lookups[imports->lookups_count++] =
	        (struct import_lookup){ record_text(m->arena, use->file), record_text(m->arena, use->name),
		                        record_text(m->arena, use->path) };
	const struct module_text *text = map_get(m->files, use->path);
	if (text == NULL || text->root == NULL || !map_put(r->texts, use->path, m))
		return;
	imports->modules[imports->modules_count++] =
	        (struct import_module){ record_text(m->arena, use->path),
		                        record_text(m->arena, text->root->span.source->text) };
	record_file(m, use->path, r);
}

/* FILE's uses, and those of what it uses. */
static void record_file(struct modules *m, struct str file, struct recorded *r)
{
	struct map *names = map_new(m->arena);
	if (!map_put(r->files, file, m))
		return;
	for (size_t i = 0; i < m->uses.len; i++)
		if (str_eq(m->uses.items[i].file, file) && map_put(names, m->uses.items[i].name, m))
			record_use(m, &m->uses.items[i], r);
}

void modules_record(struct modules *m, const struct str *files, size_t count, struct imports *imports)
{
	struct recorded r = { imports, map_new(m->arena), map_new(m->arena) };
	imports->lookups = arena_make_array(m->arena, struct import_lookup, m->uses.len);
	imports->modules = arena_make_array(m->arena, struct import_module, m->uses.len);
	for (size_t i = 0; i < count; i++)
		record_file(m, files[i], &r);
}

size_t modules_inputs(const struct modules *m, const struct str **paths)
{
	size_t files = map_len(m->files), others = map_len(m->finder.inputs);
	struct str *list = arena_make_array(m->arena, struct str, files + others);
	for (size_t i = 0; i < files; i++)
		list[i] = map_key(m->files, i);
	for (size_t i = 0; i < others; i++)
		list[files + i] = map_key(m->finder.inputs, i);
	*paths = list;
	return files + others;
}
