/* compile: the entities of a chunk and their imports -> their SQL files. */
#include "steps/session.h"
#include "base/confine.h"
#include "base/file.h"
#include "record/record.h"
#include "steps/chunk.h"
#include "steps/edited.h"
#include "steps/frontend_dir.h"
#include "write/depfile.h"
#include "write/outputs.h"

static bool add_depfile(struct specql *sq, const struct specql_compile_options *options, struct outputs *w)
{
	struct str text;
	struct str *inputs = arena_make_array(sq->arena, struct str, options->file_count + 1);
	for (size_t i = 0; i < options->file_count; i++)
		inputs[i] = str_from(options->files[i]);
	inputs[options->file_count] = str_from(options->imports);
	if (!depfile_text(sq->arena, sq->diags, str_from(options->stamp), inputs, options->file_count + 1, &text))
		return false;
	outputs_add(w, str_from(options->depfile), text, 0);
	return true;
}

/* Where fragments are wanted; empty: nowhere. */
static struct str fragments_directory(struct arena *arena, const struct specql_compile_options *options)
{
	if (options->fragments != NULL)
		return str_from(options->fragments);
	return options->frontend != NULL ? frontend_fragments(arena, str_from(options->frontend)) : STR_EMPTY;
}

static bool confine(struct specql *sq, const struct specql_compile_options *options, struct str directory)
{
	struct confine c;
	confine_init(&c, sq->arena, sq->hermetic);
	for (size_t i = 0; i < options->file_count; i++)
		confine_read(&c, str_from(options->files[i]));
	confine_read(&c, str_from(options->imports));
	confine_write_below(&c, str_from(options->output_base));
	if (directory.len > 0)
		confine_write_below(&c, directory);
	confine_write(&c, str_from(options->stamp));
	if (options->depfile != NULL)
		confine_write(&c, str_from(options->depfile));
	return session_confine(sq, &c);
}

bool step_compile(struct specql *sq, const struct specql_compile_options *options)
{
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	struct fragments fragments = { { 0 } };
	struct str directory = fragments_directory(sq->arena, options);
	struct sql_outputs files = { .fragments = directory.len > 0 ? &fragments : NULL };
	struct reuse reuse;
	struct stamp stamp = { .tool = record_text(sq->arena, str_from(session_tool_id())),
		               .imports = record_text(sq->arena, str_from(options->imports)) };
	stamp.fragments = record_text(sq->arena, directory);
	stamp.inputs = arena_make_array(sq->arena, char *, options->file_count);
	for (; stamp.inputs_count < options->file_count; stamp.inputs_count++) {
		outputs_input(w, str_from(options->files[stamp.inputs_count]));
		stamp.inputs[stamp.inputs_count] = record_text(sq->arena, str_from(options->files[stamp.inputs_count]));
	}
	outputs_input(w, str_from(options->imports));
	if (!confine(sq, options, directory) || !outputs_begin(w, str_from(options->stamp)))
		return false;
	struct str base = str_from(options->output_base);
	reuse_begin(&reuse, sq->arena, sq->diags, &stamp, str_from(options->stamp), base);
	if (!chunk_recompile(sq->arena, sq->diags, &stamp, &reuse, &files) || diags_io_failed(sq->diags))
		return false;
	for (size_t i = 0; i < files.at.len; i++) {
		struct str path = path_join(sq->arena, base, files.at.items[i].path);
		outputs_add(w, path, files.at.items[i].text, 0);
		edited_check(sq->arena, sq->diags, w, path);
	}
	for (size_t i = 0; i < fragments.at.len; i++)
		outputs_add(w, path_join(sq->arena, directory, fragments.at.items[i].path), fragments.at.items[i].text,
		            0);
	if (options->depfile != NULL && !add_depfile(sq, options, w))
		return false;
	outputs_add(w, str_from(options->stamp), stamp_text(sq->arena, &stamp), OUTPUT_ALWAYS);
	bool ok = outputs_commit(w);
	session_remember(sq, w);
	return ok;
}
