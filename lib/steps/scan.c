/* scan: the entities of a chunk -> their interface. */
#include "steps/session.h"
#include "base/confine.h"
#include "steps/entity_files.h"
#include "steps/paths.h"
#include "write/depfile.h"
#include "write/outputs.h"

static bool confine(struct specql *sq, const struct specql_scan_options *options, const struct str *paths)
{
	struct confine c;
	confine_init(&c, sq->arena, sq->hermetic);
	for (size_t i = 0; i < options->file_count; i++)
		confine_read(&c, paths[i]);
	confine_write(&c, str_from(options->interface));
	confine_write(&c, str_from(options->stamp));
	if (options->depfile != NULL)
		confine_write(&c, str_from(options->depfile));
	return session_confine(sq, &c);
}

bool step_scan(struct specql *sq, const struct specql_scan_options *options)
{
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	struct specs specs = { .incomplete = false };
	struct str stamp = str_from(options->stamp);
	struct str *paths = paths_from(sq->arena, options->files, options->file_count);
	if (!confine(sq, options, paths) || !outputs_begin(w, stamp))
		return false;
	for (size_t i = 0; i < options->file_count; i++)
		outputs_input(w, paths[i]);
	diags_leave_settings(sq->diags); /* the compile step meets them again, and knows the project */
	specs_read(sq->arena, sq->diags, paths, options->file_count, &specs);
	if (diags_failed(sq->diags))
		return false;
	outputs_add(w, str_from(options->interface), iface_text(sq->arena, specs_interface(sq->arena, &specs)), 0);
	if (options->depfile != NULL) {
		struct str text;
		if (!depfile_text(sq->arena, sq->diags, stamp, paths, options->file_count, &text))
			return false;
		outputs_add(w, str_from(options->depfile), text, 0);
	}
	outputs_add(w, stamp, session_stamp_of(sq->arena, "scan", paths, options->file_count), OUTPUT_ALWAYS);
	bool ok = outputs_commit(w);
	session_remember(sq, w);
	return ok;
}
