#include "steps/chunk.h"

#include "steps/modules.h"

/* What the project file says of warnings; resolve has checked it. */
static bool apply_warnings(struct diags *diags, const struct imports *imports)
{
	bool ok = true;
	for (unsigned i = 0; i < imports->project.warnings_count; i++) {
		struct str why;
		if (!diag_setting(diags, str_from(imports->project.warnings[i]), &why))
			ok = diag(diags, DIAG_BAD_RECORD, (struct span){ 0 }, "%.*s", STR_ARG(why));
	}
	return ok;
}

bool chunk_compile(struct arena *arena, struct diags *diags, struct stamp *stamp, struct sql_outputs *files)
{
	struct specs specs = { .incomplete = false };
	struct imports *imports = NULL;
	struct str *paths = arena_make_array(arena, struct str, stamp->inputs_count);
	size_t errors = diags_count(diags, SEVERITY_ERROR);
	for (unsigned i = 0; i < stamp->inputs_count; i++)
		paths[i] = str_from(stamp->inputs[i]);
	bool ok = imports_load(arena, diags, str_from(stamp->imports), &imports) && apply_warnings(diags, imports);
	specs_read(arena, diags, paths, stamp->inputs_count, &specs);
	if (!ok || diags_count(diags, SEVERITY_ERROR) > errors)
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
