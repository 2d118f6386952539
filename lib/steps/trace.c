#include "steps/trace.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/json.h"
#include "write/temp.h"

enum { TRACE_SCHEMA = 1 };

void trace_begin(struct specql *sq, struct str file)
{
	sq->trace = arena_str(sq->arena, file);
	inputs_begin(sq->arena);
}

void trace_list(struct specql *sq, const char *path, const char *text, size_t size)
{
	inputs_note(sq->arena, INPUT_LIST, str_from(path), 0, (struct str){ text, size });
}

/* A file that is not there has no hash; nor has one that could not be read, and why is said. */
static void add(json_t *list, const struct input_note *input)
{
	json_t *row = json_add_object(list);
	json_set(row, "path", json_text_or_null(input->path));
	json_set_text(row, "role", str_from(input_role_word(input->role)));
	if (input->result == ENOENT || input->result == ENOTDIR)
		json_set(row, "absent", json_true());
	else if (input->result != 0)
		json_set_text(row, "error", str_from(file_error(input->result)));
	else if (input->role != INPUT_DIRECTORY)
		json_set_text(row, "sha256", input->sha256);
}

static struct str text_of(struct specql *sq, const struct input_note *inputs, size_t count)
{
	json_t *root = json_object();
	json_set(root, "schema", json_integer(TRACE_SCHEMA));
	json_set_text(root, "tool", str_from(session_tool_id()));
	json_t *list = json_add_list(root, "inputs");
	for (size_t i = 0; i < count; i++)
		add(list, &inputs[i]);
	return json_print(sq->arena, root, JSON_INDENT(2));
}

/* What is in its place is a file, and none of those that were read, whatever they are called. */
static bool may_be_replaced(struct specql *sq, const struct input_note *inputs, size_t count)
{
	struct stat own, st;
	if (stat(sq->trace.ptr, &own) != 0)
		return true;
	if (!S_ISREG(own.st_mode))
		return diag_io(sq->diags, "write", sq->trace, S_ISDIR(own.st_mode) ? EISDIR : FILE_NOT_REGULAR);
	for (size_t i = 0; i < count; i++)
		if (inputs[i].result == 0 && stat(inputs[i].path.ptr, &st) == 0 && st.st_dev == own.st_dev &&
		    st.st_ino == own.st_ino)
			return diag(sq->diags, DIAG_IO, (struct span){ 0 }, "write '%.*s': it is also an input",
			            STR_ARG(sq->trace));
	return true;
}

bool trace_write(struct specql *sq)
{
	size_t count;
	if (sq->trace.len == 0)
		return true;
	const struct input_note *inputs = inputs_list(sq->arena, &count);
	struct str temp = STR_EMPTY, directory = path_directory(sq->trace);
	if (!may_be_replaced(sq, inputs, count))
		return false;
	int result = file_make_directories(arena_str(sq->arena, directory).ptr);
	if (result == 0)
		result = temp_write(sq->arena, directory, text_of(sq, inputs, count), &(struct temp_options){ 0 },
		                    &temp);
	if (result == 0) {
		result = temp_place(temp.ptr, sq->trace.ptr, true);
		if (result != 0)
			unlink(temp.ptr);
	}
	return result == 0 || diag_io(sq->diags, "write", sq->trace, result);
}
