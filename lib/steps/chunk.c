#include "steps/chunk.h"

#include "steps/modules.h"

bool chunk_compile(struct arena *arena, struct diags *diags, struct stamp *stamp, struct sql_outputs *files)
{
	struct specs specs = { .incomplete = false };
	struct imports *imports = NULL;
	struct str *paths = arena_make_array(arena, struct str, stamp->inputs_count);
	size_t errors = diags_count(diags, SEVERITY_ERROR);
	for (unsigned i = 0; i < stamp->inputs_count; i++)
		paths[i] = str_from(stamp->inputs[i]);
	specs_read(arena, diags, paths, stamp->inputs_count, &specs);
	if (!imports_load(arena, diags, str_from(stamp->imports), &imports) ||
	    diags_count(diags, SEVERITY_ERROR) > errors)
		return false;
	modules_finish(modules_recorded(arena, diags, imports), &specs);
	if (diags_count(diags, SEVERITY_ERROR) > errors)
		return false;
	stamp->app_role = imports->project.app_role;
	stamp->extension_schema = imports->project.extension_schema;
	stamp->entities = arena_make_array(arena, struct stamp_entity, specs.at.len);
	stamp->entities_count = 0;
	for (size_t i = 0; i < specs.at.len; i++)
		if (entity_compile(arena, diags, specs.at.items[i], imports, files,
		                   &stamp->entities[stamp->entities_count]))
			stamp->entities_count++;
	return diags_count(diags, SEVERITY_ERROR) == errors;
}
