/* resolve: all interfaces of a project -> for each chunk, what it uses of the others. */
#include "steps/session.h"

#include <errno.h>

#include "base/file.h"
#include "model/resolve.h"
#include "steps/paths.h"
#include "steps/settings.h"
#include "write/depfile.h"
#include "write/outputs.h"

static bool load_interfaces(struct specql *sq, const struct str *paths, size_t count, struct iface **chunks)
{
	for (size_t i = 0; i < count; i++)
		if (!iface_load(sq->arena, sq->diags, paths[i], &chunks[i]))
			return false;
	return true;
}

/* The depfile's target is the first output: the stamp, or else the first imports file. */
static bool add_depfile(struct specql *sq, const struct specql_resolve_options *options,
                        const struct settings *settings, struct outputs *w, struct str target, bool with_project)
{
	struct str text;
	struct str *inputs = arena_make_array(sq->arena, struct str, options->interface_count + 2);
	size_t count = 0;
	for (; count < options->interface_count; count++)
		inputs[count] = str_from(options->interfaces[count]);
	if (with_project)
		inputs[count++] = str_from(options->project);
	if (settings->project.registry.len > 0)
		inputs[count++] = settings->project.registry;
	if (!depfile_text(sq->arena, sq->diags, target, inputs, count, &text))
		return false;
	outputs_add(w, str_from(options->depfile), text, 0);
	return true;
}

/* Is there a project file to read? Where it may be missing, this is written down. */
static bool has_project(const struct specql_resolve_options *options, struct outputs *w)
{
	struct file_stat st;
	if (options->project == NULL || options->project_seen == NULL)
		return options->project != NULL;
	bool there = file_stat(options->project, &st) != ENOENT;
	outputs_add(w, str_from(options->project_seen), there ? STR("there\n") : STR("none\n"), 0);
	return there;
}

bool step_resolve(struct specql *sq, const struct specql_resolve_options *options)
{
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	struct settings settings;
	struct str *paths = paths_from(sq->arena, options->interfaces, options->interface_count);
	struct iface **chunks = arena_make_array(sq->arena, struct iface *, options->interface_count);
	struct imports *imports = NULL;
	if (options->stamp != NULL && !outputs_begin(w, str_from(options->stamp)))
		return false;
	for (size_t i = 0; i < options->interface_count; i++)
		outputs_input(w, paths[i]);
	bool with_project = has_project(options, w);
	if (with_project)
		outputs_input(w, str_from(options->project));
	if (!settings_load(sq,
	                   &(struct settings_options){ .project = with_project ? options->project : NULL,
	                                               .externals = options->externals,
	                                               .external_count = options->external_count,
	                                               .registry = options->registry,
	                                               .includes = options->includes,
	                                               .include_count = options->include_count,
	                                               .file_names = options->file_names },
	                   &settings))
		return false;
	if (settings.project.registry.len > 0)
		outputs_input(w, settings.project.registry);
	if (!load_interfaces(sq, paths, options->interface_count, chunks))
		return false;
	struct resolve r = { .arena = sq->arena,
		             .diags = sq->diags,
		             .project = &settings.project,
		             .registry = settings.registry,
		             .chunks = chunks,
		             .chunk_count = options->interface_count };
	if (!resolve_project(&r, &imports))
		return false;
	struct str first = STR_EMPTY;
	for (size_t i = 0; i < options->interface_count; i++) {
		struct str path = path_join(sq->arena, str_from(options->output_directory),
		                            path_with_extension(sq->arena, paths[i], "imports"));
		first = i == 0 ? path : first;
		outputs_add(w, path, imports_text(sq->arena, &imports[i]), 0);
	}
	struct str target = options->stamp ? str_from(options->stamp) : first;
	if (options->depfile != NULL && !add_depfile(sq, options, &settings, w, target, with_project))
		return false;
	if (options->stamp != NULL)
		outputs_add(w, target, session_stamp(sq->arena, "resolve"), OUTPUT_ALWAYS);
	bool ok = outputs_commit(w);
	session_remember(sq, w);
	return ok;
}
