/*
 * identify: a program -> what tells it from another one, by its content.
 *
 * Package managers install programs with times of the past, which no build tool takes for new; but whoever renames a
 * file into a directory renews the directory's time. So this step runs when the program or its directory has a new
 * time, and the others when what it wrote has.
 */
#include "steps/session.h"

#include "base/confine.h"
#include "base/file.h"
#include "base/hash.h"
#include "write/outputs.h"

bool step_identify(struct specql *sq, const struct specql_identify_options *options)
{
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	struct str program = str_from(options->program), bytes;
	struct confine c;
	confine_init(&c, sq->arena, sq->hermetic);
	confine_read(&c, program);
	confine_write(&c, str_from(options->output));
	confine_write(&c, str_from(options->stamp));
	if (!session_confine(sq, &c))
		return false;
	if (!outputs_begin(w, str_from(options->stamp)))
		return false;
	outputs_input(w, program);
	int result = file_read(sq->arena, INPUT_PROGRAM, options->program, 0, &bytes);
	if (result != 0)
		return diag_io(sq->diags, "read", program, result);
	outputs_add(
	        w, str_from(options->output),
	        arena_printf(sq->arena, "%s\n%.*s\n", session_tool_id(), STR_ARG(hash_sha256_hex(sq->arena, bytes))),
	        0);
	outputs_add(w, str_from(options->stamp), session_stamp(sq->arena, "identify"), OUTPUT_ALWAYS);
	bool ok = outputs_commit(w);
	session_remember(sq, w);
	return ok;
}
