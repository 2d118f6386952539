/* scan: the entities of a chunk -> their interface. */
#include "steps/session.h"
#include "base/confine.h"
#include "steps/entity_files.h"
#include "steps/paths.h"
#include "steps/scan_again.h"
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

/* Their shares of the interface. */
static void scan_files(struct specql *sq, const struct str *paths, size_t count, struct scan_again *again)
{
	for (size_t i = 0; i < count; i++) {
		struct specs specs = { .incomplete = false };
		if (scan_again_take(again, paths[i]))
			continue;
		specs_read(sq->arena, sq->diags, &paths[i], 1, &specs);
		scan_again_add(again, specs.at.len > 0 ? specs.at.items[0] : NULL);
	}
}

bool step_scan(struct specql *sq, const struct specql_scan_options *options)
{
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	struct scan_again again;
	struct str stamp = str_from(options->stamp);
	struct str *paths = paths_from(sq->arena, options->files, options->file_count);
	if (!confine(sq, options, paths) || !outputs_begin(w, stamp))
		return false;
	for (size_t i = 0; i < options->file_count; i++)
		outputs_input(w, paths[i]);
	diags_leave_settings(sq->diags); /* the compile step meets them again, and knows the project */
	scan_again_begin(&again, sq->arena, sq->diags, stamp, str_from(options->interface));
	scan_files(sq, paths, options->file_count, &again);
	if (diags_failed(sq->diags))
		return false;
	struct str interface = iface_text(sq->arena, again.texts.items, again.texts.len);
	outputs_add(w, str_from(options->interface), interface, 0);
	if (options->depfile != NULL) {
		struct str text;
		if (!depfile_text(sq->arena, sq->diags, stamp, paths, options->file_count, &text))
			return false;
		outputs_add(w, str_from(options->depfile), text, 0);
	}
	struct str read = session_stamp_of(sq->arena, "scan", paths, options->file_count);
	outputs_add(w, stamp, scan_again_stamp(&again, read, interface), OUTPUT_ALWAYS);
	bool ok = outputs_commit(w);
	session_remember(sq, w);
	return ok;
}
