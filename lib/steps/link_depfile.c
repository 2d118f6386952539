#include "steps/link_depfile.h"

#include "base/file.h"
#include "write/depfile.h"

bool link_depfile(struct arena *arena, struct diags *diags, const struct specql_link_options *options,
                  const struct sql_outputs *files, const struct sql_outputs *others, struct outputs *w)
{
	struct str text, target = str_from(options->stamp != NULL ? options->stamp : options->manifest);
	size_t count = files->at.len, more = others->at.len;
	struct str *inputs = arena_make_array(arena, struct str, count + more);
	for (size_t i = 0; i < count; i++)
		inputs[i] = path_join(arena, str_from(options->output_base), files->at.items[i].path);
	for (size_t i = 0; i < more; i++)
		inputs[count + i] = others->at.items[i].path;
	if (!depfile_text(arena, diags, target, inputs, count + more, &text))
		return false;
	outputs_add(w, str_from(options->depfile), text, 0);
	return true;
}

void link_settle_times(const struct specql_link_options *options, const struct sql_outputs *others)
{
	struct file_stat st;
	int64_t newest = 0;
	for (size_t i = 0; i < options->stamp_count; i++)
		if (file_stat(options->stamps[i], &st) == 0 && st.mtime_ns > newest)
			newest = st.mtime_ns;
	for (size_t i = 0; i < others->at.len && newest > 0; i++) {
		struct str path = others->at.items[i].path;
		if (file_stat(path.ptr, &st) == 0 && st.mtime_ns > newest)
			file_set_time(path.ptr, newest);
	}
}
