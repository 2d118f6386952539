/* generate and validate: the whole project in one process, with the bytes of the build steps. */
#include "steps/session.h"
#include "base/file.h"
#include "model/resolve.h"
#include "steps/edited.h"
#include "steps/entity_files.h"
#include "steps/paths.h"
#include "steps/prune.h"
#include "write/outputs.h"

/* What both commands are given. */
struct request {
	const char *const *files;
	size_t file_count;
	const char *project;
	const char *const *externals;
	size_t external_count;
};

struct result {
	struct project project;
	struct sql_outputs outputs;
};

/* Without --project, specql.yaml of the working directory counts when it is there. */
static bool load_project(struct specql *sq, const struct request *q, struct project *project)
{
	struct file_stat st;
	*project = project_default();
	if (q->project != NULL)
		return project_load(sq->arena, sq->diags, str_from(q->project), project);
	if (file_stat("specql.yaml", &st) == 0 && st.regular)
		return project_load(sq->arena, sq->diags, STR("specql.yaml"), project);
	return true;
}

/* What has errors of its own, or clashes with another entity, is left out: what follows from that would be noise. */
static void compile_all(struct specql *sq, const struct specs *specs, const struct imports *imports,
                        struct result *result)
{
	VEC(struct str) schemas = { 0 };
	for (size_t i = 0; i < specs->at.len; i++) {
		struct stamp_entity entity;
		if (specs->at.items[i]->broken || imports[i].own_count == 0)
			continue;
		if (entity_compile(sq->arena, sq->diags, specs->at.items[i], &imports[i], &result->outputs, &entity))
			*vec_push(sq->arena, &schemas) = str_from(entity.schema);
	}
	project_compile(sq->arena, schemas.items, schemas.len, &result->outputs);
	sql_outputs_sort(&result->outputs);
}

/* Reads, checks and compiles everything; nothing is written. */
static bool run(struct specql *sq, const struct request *q, struct result *result)
{
	struct specs specs = { .incomplete = false };
	struct imports *imports = NULL;
	if (!load_project(sq, q, &result->project))
		return false;
	project_add_externals(sq->arena, &result->project, q->externals, q->external_count);
	specs_read(sq->arena, sq->diags, paths_from(sq->arena, q->files, q->file_count), q->file_count, &specs);
	struct iface **chunks = specs_interfaces(sq->arena, &specs);
	struct resolve r = { .arena = sq->arena,
		             .diags = sq->diags,
		             .project = &result->project,
		             .chunks = chunks,
		             .chunk_count = specs.at.len,
		             .incomplete = specs.incomplete };
	bool resolved = resolve_project(&r, &imports);
	if (resolved || diags_count(sq->diags, SEVERITY_ERROR) > 0)
		compile_all(sq, &specs, imports, result);
	return !diags_failed(sq->diags);
}

bool step_validate(struct specql *sq, const struct specql_validate_options *options)
{
	struct request q = { options->files, options->file_count, options->project, options->externals,
		             options->external_count };
	struct result result = { .outputs = { { 0 } } };
	bool ok = run(sq, &q, &result);
	return ok && !(options->strict && diags_count(sq->diags, SEVERITY_WARNING) > 0);
}

bool step_generate(struct specql *sq, const struct specql_generate_options *options)
{
	struct request q = { options->files, options->file_count, options->project, options->externals,
		             options->external_count };
	struct result result = { .outputs = { { 0 } } };
	if (!run(sq, &q, &result))
		return false;
	sq->output_base = STR("db/schema");
	if (result.project.output_base.len > 0)
		sq->output_base = result.project.output_base;
	if (options->output_base != NULL)
		sq->output_base = str_from(options->output_base);
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	for (size_t i = 0; i < options->file_count; i++)
		outputs_input(w, str_from(options->files[i]));
	for (size_t i = 0; i < result.outputs.at.len; i++) {
		const struct sql_output *o = &result.outputs.at.items[i];
		struct str path = path_join(sq->arena, sq->output_base, o->path);
		edited_check(sq->arena, sq->diags, path, o->text);
		outputs_add(w, path, o->text, 0);
		*vec_push(sq->arena, &sq->files.at) = o->path;
	}
	if (!prune_outputs(sq->arena, sq->diags, w, sq->output_base, &result.outputs))
		return false;
	if (options->dry_run || options->check) {
		size_t pending = outputs_pending(w);
		session_remember(sq, w);
		return !diags_failed(sq->diags) && !(options->check && pending > 0);
	}
	bool ok = outputs_commit(w);
	session_remember(sq, w);
	return ok;
}
