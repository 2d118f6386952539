#include "steps/project_model.h"

#include <stdlib.h>

#include "model/resolve.h"

static void tell_read(void *context, size_t done, size_t total)
{
	session_progress(context, "read", done, total);
}

static struct spec *load(void *context, struct str path)
{
	return modules_read(context, path);
}

static int compare_entities(const void *left, const void *right)
{
	const struct entity *a = ((const struct project_entity *)left)->entity;
	const struct entity *b = ((const struct project_entity *)right)->entity;
	int order = str_cmp(a->schema, b->schema);
	return order != 0 ? order : str_cmp(a->name, b->name);
}

/* As generate does it: what has errors of its own is left out, so that nothing is said of what follows from them. */
static void build_all(struct specql *sq, const struct specs *specs, const struct imports *imports,
                      struct project_model *model)
{
	for (size_t i = 0; i < specs->at.len; i++) {
		const struct spec *spec = specs->at.items[i];
		const struct entity *e;
		if (spec->broken || imports[i].own_count == 0)
			continue;
		e = model_build(sq->arena, sq->diags, spec, &imports[i]);
		if (e != NULL)
			*vec_push(sq->arena, &model->at) = (struct project_entity){ e, spec, &imports[i] };
	}
	if (model->at.len > 1)
		qsort(model->at.items, model->at.len, sizeof(*model->at.items), compare_entities);
}

bool project_resolve(struct specql *sq, const struct settings *settings, struct modules *modules,
                     const struct specs *specs, struct imports **imports)
{
	struct iface **chunks = specs_interfaces(sq->arena, specs);
	struct resolve r = { .arena = sq->arena,
		             .diags = sq->diags,
		             .project = &settings->project,
		             .registry = settings->registry,
		             .modules = modules_known(modules),
		             .trees = modules_trees(modules),
		             .chunks = chunks,
		             .chunk_count = specs->at.len,
		             .incomplete = specs->incomplete };
	return resolve_project(&r, imports);
}

bool project_model_load(struct specql *sq, const struct settings *settings, const struct str *files, size_t count,
                        struct revision *revision, struct project_model *model)
{
	struct specs specs = { .load = load, .read = tell_read, .context = sq };
	struct imports *imports = NULL;
	size_t errors = diags_met(sq->diags);
	struct modules *modules =
	        modules_new(sq->arena, sq->diags, settings->project.includes, settings->project.include_count);
	*model = (struct project_model){ { 0 } };
	modules_from(modules, revision);
	specs.load_context = modules;
	specs_read(sq->arena, sq->diags, files, count, &specs);
	modules_apply(modules, &specs);
	bool resolved = project_resolve(sq, settings, modules, &specs, &imports);
	if (resolved || diags_met(sq->diags) > errors)
		build_all(sq, &specs, imports, model);
	return diags_met(sq->diags) == errors && !diags_io_failed(sq->diags);
}
