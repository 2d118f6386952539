#include "steps/chunk.h"

#include "record/record.h"
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

/* What became of one input. */
struct input {
	struct str path;
	const struct stamp_entity *reused; /* NULL: SPECS are to be compiled */
	struct specs specs;
	bool alone; /* it names no other file */
};

static struct input *read_inputs(struct arena *arena, struct diags *diags, const struct stamp *stamp,
                                 const struct reuse *reuse)
{
	struct input *inputs = arena_make_array(arena, struct input, stamp->inputs_count);
	struct map *seen = map_new(arena);
	for (unsigned i = 0; i < stamp->inputs_count; i++) {
		struct input *in = &inputs[i];
		in->path = str_from(stamp->inputs[i]);
		if (!map_put(seen, in->path, in))
			continue; /* given twice */
		in->reused = reuse != NULL ? reuse_find(reuse, i) : NULL;
		if (in->reused == NULL)
			specs_read(arena, diags, &in->path, 1, &in->specs);
		in->alone = in->specs.at.len == 1 && !in->specs.at.items[0]->pending;
	}
	return inputs;
}

static void finish_inputs(struct modules *modules, struct input *inputs, size_t count)
{
	for (size_t i = 0; i < count; i++)
		modules_finish(modules, &inputs[i].specs);
}

static void compile_input(struct arena *arena, struct diags *diags, const struct input *in,
                          const struct imports *imports, struct stamp *stamp, struct sql_outputs *files)
{
	if (in->reused != NULL)
		stamp->entities[stamp->entities_count++] = *in->reused;
	for (size_t i = 0; i < in->specs.at.len; i++) {
		struct stamp_entity *e = &stamp->entities[stamp->entities_count];
		if (!entity_compile(arena, diags, in->specs.at.items[i], imports, files, e))
			continue;
		e->made_from = record_text(arena, STR_EMPTY);
		stamp->entities_count++;
	}
}

static size_t most_entities(const struct input *inputs, size_t count)
{
	size_t sum = count;
	for (size_t i = 0; i < count; i++)
		sum += inputs[i].specs.at.len;
	return sum;
}

/* REUSE has read them; where it could not, it has said so. */
static bool load_imports(struct arena *arena, struct diags *diags, const struct stamp *stamp, const struct reuse *reuse,
                         struct imports **imports)
{
	struct str path = str_from(stamp->imports);
	if (reuse == NULL)
		return imports_load(arena, diags, path, imports);
	return reuse->imports.ptr != NULL && imports_load_bytes(arena, diags, path, reuse->imports, imports);
}

bool chunk_recompile(struct arena *arena, struct diags *diags, struct stamp *stamp, const struct reuse *reuse,
                     struct sql_outputs *files)
{
	struct imports *imports = NULL;
	size_t errors = diags_met(diags), count = stamp->inputs_count;
	bool ok = load_imports(arena, diags, stamp, reuse, &imports) && apply_warnings(diags, imports);
	struct input *inputs = read_inputs(arena, diags, stamp, reuse);
	if (!ok || diags_met(diags) > errors)
		return false;
	finish_inputs(modules_recorded(arena, diags, imports), inputs, count);
	if (diags_met(diags) > errors)
		return false;
	stamp->app_role = imports->project.app_role;
	stamp->extension_schema = imports->project.extension_schema;
	stamp->graphql = imports->project.graphql;
	stamp->entities = arena_make_array(arena, struct stamp_entity, most_entities(inputs, count));
	stamp->entities_count = 0;
	for (size_t i = 0; i < count; i++) {
		unsigned before = stamp->entities_count;
		compile_input(arena, diags, &inputs[i], imports, stamp, files);
		if (reuse != NULL && inputs[i].alone && stamp->entities_count == before + 1)
			stamp->entities[before].made_from = reuse_made_from(reuse, i, inputs[i].specs.at.items[0]);
	}
	return diags_met(diags) == errors;
}

bool chunk_compile(struct arena *arena, struct diags *diags, struct stamp *stamp, struct sql_outputs *files)
{
	return chunk_recompile(arena, diags, stamp, NULL, files);
}
