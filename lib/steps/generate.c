/* generate and validate: the whole project in one process, with the bytes of the build steps. */
#include "steps/session.h"
#include "base/confine.h"
#include "base/file.h"
#include "model/registry_check.h"
#include "plan/plan_foundation.h"
#include "steps/modules.h"
#include "steps/edited.h"
#include "steps/entity_files.h"
#include "steps/fraiseql.h"
#include "steps/frontend_dir.h"
#include "steps/generate_state.h"
#include "steps/hand_written.h"
#include "steps/operands.h"
#include "steps/project_model.h"
#include "steps/prune.h"
#include "steps/registry.h"
#include "steps/reuse.h"
#include "steps/settings.h"
#include "write/outputs.h"

/* What of a project is wanted. Of a part nothing is removed that the rest still has. */
enum part_wanted { PART_ALL, PART_FOUNDATION, PART_ACTIONS };

struct result {
	bool check_registry; /* asked for, by validate */
	enum part_wanted part;
	bool remembers; /* STATE is read and written */
	struct generate_state state;
	struct hand_written hand_written;
	struct settings settings;
	struct path_files files; /* entity files */
	struct sql_outputs outputs;
	bool fraiseql; /* schema.json is wanted: */
	struct str fraiseql_text;
	struct frontend_settings frontend;
	struct frontend_files frontend_files;
	struct str registry_text; /* what it shall be; empty: as it is */
};

static bool is_wanted(enum part_wanted part, struct str path)
{
	switch (part) {
	case PART_FOUNDATION:
		return str_is(path, PLAN_FOUNDATION_PATH);
	case PART_ACTIONS:
		return str_starts(path, STR("30_functions/")) || str_starts(path, STR("40_metadata/"));
	case PART_ALL:
		break;
	}
	return true;
}

static void keep_part(struct result *result)
{
	size_t kept = 0;
	for (size_t i = 0; i < result->outputs.at.len; i++)
		if (is_wanted(result->part, result->outputs.at.items[i].path))
			result->outputs.at.items[kept++] = result->outputs.at.items[i];
	result->outputs.at.len = kept;
}

/* What is made of fragments. */
static void compile_api(struct specql *sq, struct str app_role, struct result *result)
{
	struct merged merged;
	bool ok = fragments_merge(sq->arena, sq->diags, result->outputs.fragments, &merged);
	if (ok && result->fraiseql)
		result->fraiseql_text = fraiseql_schema(sq->arena, &merged, app_role, &result->outputs);
	if (ok && result->frontend.directory.len > 0)
		frontend_link(sq->arena, sq->diags, &merged, &result->frontend, &result->frontend_files);
	fragments_free(&merged);
}

/* What has errors of its own, or clashes with another entity, is left out: what follows from that would be noise. */
static void compile_all(struct specql *sq, const struct specs *specs, const struct imports *imports,
                        struct result *result)
{
	struct project_facts facts = { .extension_schema = result->settings.project.extension_schema,
		                       .app_role = result->settings.project.app_role,
		                       .everything = result->part == PART_FOUNDATION };
	for (size_t i = 0; i < specs->at.len; i++) {
		struct stamp_entity entity;
		session_progress(sq, "compiled", i, specs->at.len);
		if (imports[i].own_count == 0)
			continue;
		if (specs->at.items[i]->broken) {
			if (specs->at.items[i]->reviewable)
				entity_review(sq->arena, sq->diags, specs->at.items[i], &imports[i]);
			continue;
		}
		const struct stamp_entity *same =
		        generate_state_find(&result->state, specs->at.items[i], &imports[i], &result->outputs);
		if (same != NULL) {
			project_facts_add(sq->arena, &facts, same);
		} else if (entity_compile(sq->arena, sq->diags, specs->at.items[i], &imports[i], &result->outputs,
		                          &entity)) {
			project_facts_add(sq->arena, &facts, &entity);
			generate_state_tell(&result->state, &entity);
		}
	}
	project_compile(sq->arena, &facts, &result->outputs);
	if (result->outputs.fragments != NULL)
		compile_api(sq, facts.app_role, result);
	hand_written_add(sq->arena, sq->diags, &result->hand_written, &result->outputs);
	keep_part(result);
	sql_outputs_sort(&result->outputs);
}

static bool read_settings(struct specql *sq, const struct specql_generate_options *o, struct settings *settings)
{
	struct settings_options options = SETTINGS_OF(o);
	options.file_names = o->file_names;
	options.include_tv = o->include_tv;
	return settings_load(sq, &options, settings);
}

static bool prepare(struct specql *sq, const struct specql_generate_options *o, struct result *result)
{
	return read_settings(sq, o, &result->settings) &&
	       operands_find(sq, &result->settings, o->files, o->file_count, &result->files);
}

static void tell_read(void *context, size_t done, size_t total)
{
	session_progress(context, "read", done, total);
}

/* Reads, checks and compiles everything; nothing is written. */
static bool run(struct specql *sq, const struct specql_generate_options *o, struct result *result)
{
	struct specs specs = { .read = tell_read, .context = sq };
	struct imports *imports = NULL;
	specs_read(sq->arena, sq->diags, result->files.at.items, result->files.at.len, &specs);
	if (result->remembers && !generate_state_load(&result->state, sq->arena, sq->diags, o->state, &specs))
		return false;
	struct modules *modules = modules_new(sq->arena, sq->diags, result->settings.project.includes,
	                                      result->settings.project.include_count);
	modules_apply(modules, &specs);
	if (o->use_registry && !o->no_assign && !diags_failed(sq->diags) &&
	    !registry_assign_codes(sq, &result->settings, &specs, &result->registry_text))
		return false;
	if (result->check_registry && result->settings.registry != NULL)
		registry_check(sq->arena, sq->diags, result->settings.registry, specs.at.items, specs.at.len);
	bool resolved = project_resolve(sq, &result->settings, modules, &specs, &imports);
	if (resolved || diags_count(sq->diags, SEVERITY_ERROR) > 0)
		compile_all(sq, &specs, imports, result);
	return !diags_failed(sq->diags);
}

/* They are checked, and not wanted. */
static bool is_not_wanted(void *context, const struct sql_output *o)
{
	(void)context;
	(void)o;
	return true;
}

bool step_validate(struct specql *sq, const struct specql_validate_options *options)
{
	struct specql_generate_options same = { .files = options->files,
		                                .file_count = options->file_count,
		                                .project = options->project,
		                                .externals = options->externals,
		                                .external_count = options->external_count,
		                                .registry = options->registry,
		                                .use_registry = options->use_registry || options->check_registry,
		                                .no_assign = 1,
		                                .includes = options->includes,
		                                .include_count = options->include_count };
	struct result result = { .check_registry = options->check_registry, .outputs = { .is_there = is_not_wanted } };
	bool ok = prepare(sq, &same, &result) && run(sq, &same, &result);
	return ok && !(options->strict && diags_count(sq->diags, SEVERITY_WARNING) > 0);
}

static struct str choose_output_base(const struct specql_generate_options *options, const struct settings *settings)
{
	if (options->output_base != NULL)
		return str_from(options->output_base);
	return settings->project.output_base.len > 0 ? settings->project.output_base : STR("db/schema");
}

static bool choose_frontend(struct specql *sq, const struct specql_generate_options *o, struct result *result)
{
	const struct project *project = &result->settings.project;
	const char *graphql = o->graphql != NULL ? o->graphql : project->graphql.ptr;
	if (!frontend_settings(sq->diags, o->frontend, graphql, o->react_query, &result->frontend))
		return false;
	if (o->frontend == NULL && !o->foundation_only)
		result->frontend.directory = project->frontend.len > 0 ? project->frontend
		                             : o->with_impacts         ? STR("frontend")
		                                                       : STR_EMPTY;
	return true;
}

/* Project file and registry were read. */
static bool confine(struct specql *sq, const struct specql_generate_options *options, const struct result *result)
{
	const struct settings *settings = &result->settings;
	struct confine c;
	confine_init(&c, sq->arena, sq->hermetic);
	hand_written_confine(&c, &result->hand_written);
	for (size_t i = 0; i < result->files.at.len; i++) {
		struct str path = result->files.at.items[i];
		confine_read(&c, path);
		confine_read_below(&c, path_directory(path)); /* modules */
	}
	for (size_t i = 0; i < settings->project.include_count; i++)
		confine_read_below(&c, settings->project.includes[i]);
	if (options->use_registry && !options->no_assign)
		confine_write(&c, settings->project.registry);
	confine_write_below(&c, sq->output_base);
	if (options->fraiseql_schema != NULL)
		confine_write(&c, str_from(options->fraiseql_schema));
	if (result->frontend.directory.len > 0)
		confine_write_below(&c, result->frontend.directory);
	if (result->remembers && options->state != NULL)
		confine_write(&c, str_from(options->state));
	return session_confine(sq, &c);
}

static bool collect_frontend(struct specql *sq, const struct result *result, struct outputs *w)
{
	struct fragments *fragments = result->outputs.fragments;
	struct str directory = frontend_fragments(sq->arena, result->frontend.directory);
	for (size_t i = 0; i < fragments->at.len; i++) {
		struct fragment_output *f = &fragments->at.items[i];
		f->path = path_join(sq->arena, directory, f->path);
		outputs_add(w, f->path, f->text, 0);
	}
	return frontend_dir_add(sq->arena, sq->diags, w, result->frontend.directory, &result->frontend_files,
	                        fragments);
}

/* All files of the project, and the removal of those it no longer has. */
static bool collect_outputs(struct specql *sq, const struct specql_generate_options *options,
                            const struct result *result, struct outputs *w)
{
	for (size_t i = 0; i < result->files.at.len; i++)
		outputs_input(w, result->files.at.items[i]);
	hand_written_inputs(w, &result->hand_written);
	if (result->registry_text.len > 0)
		outputs_add(w, result->settings.project.registry, result->registry_text, 0);
	else if (result->settings.project.registry.len > 0)
		outputs_input(w, result->settings.project.registry);
	if (result->registry_text.len == 0 && options->use_registry && !options->no_assign)
		outputs_leave(w, result->settings.project.registry);
	if (options->fraiseql_schema != NULL)
		outputs_add(w, str_from(options->fraiseql_schema), result->fraiseql_text, 0);
	if (result->frontend.directory.len > 0 && !collect_frontend(sq, result, w))
		return false;
	for (size_t i = 0; i < result->outputs.at.len; i++) {
		const struct sql_output *o = &result->outputs.at.items[i];
		struct str path = path_join(sq->arena, sq->output_base, o->path);
		if (o->same) {
			outputs_same(w, path);
		} else {
			outputs_add(w, path, o->text, 0);
			edited_check(sq->arena, sq->diags, w, path);
		}
		*vec_push(sq->arena, &sq->files.at) = o->path;
	}
	return result->part != PART_ALL ||
	       prune_outputs(sq->arena, sq->diags, w, sq->output_base, NULL, &result->outputs);
}

/* Where shares of FraiseQL's schema are wanted, they must be kept in files to be had again. */
static void choose_state(struct specql *sq, struct result *result)
{
	result->remembers = result->part == PART_ALL && (!result->fraiseql || result->frontend.directory.len > 0);
	result->state.output_base = sq->output_base;
	if (result->frontend.directory.len > 0)
		result->state.fragments = frontend_fragments(sq->arena, result->frontend.directory);
}

static bool is_there(void *context, const struct sql_output *o)
{
	struct specql *sq = context;
	return reuse_file_intact(sq->arena, sq->output_base, o->path, o->hash, NULL);
}

bool step_generate(struct specql *sq, const struct specql_generate_options *options)
{
	struct fragments fragments = { { 0 } };
	struct result result = { .fraiseql = options->fraiseql_schema != NULL,
		                 .hand_written = { options->hand_written, options->hand_written_count },
		                 .outputs = { .is_there = is_there, .context = sq },
		                 .registry_text = STR_EMPTY };
	if (options->foundation_only || options->actions_only)
		result.part = options->foundation_only ? PART_FOUNDATION : PART_ACTIONS;
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	if (options->dry_run || options->check)
		outputs_rehearse(w);
	if (!prepare(sq, options, &result))
		return false;
	sq->output_base = choose_output_base(options, &result.settings);
	if (!choose_frontend(sq, options, &result))
		return false;
	choose_state(sq, &result);
	if (result.fraiseql || result.frontend.directory.len > 0)
		result.outputs.fragments = &fragments;
	if (!confine(sq, options, &result) || !run(sq, options, &result) || !collect_outputs(sq, options, &result, w))
		return false;
	if (options->dry_run || options->check) {
		size_t pending = outputs_pending(w);
		session_remember(sq, w);
		if (options->check && !outputs_were_read(w))
			return false;
		return !diags_failed(sq->diags) && !(options->check && pending > 0);
	}
	if (result.remembers)
		generate_state_prepare(&result.state);
	bool ok = outputs_commit(w);
	session_remember(sq, w);
	if (ok && result.remembers)
		generate_state_save(&result.state);
	return ok;
}
