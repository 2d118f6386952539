#include "steps/git_output.h"

/* *FIELD is what stands before the next END, which is passed over. */
static bool take(struct str *rest, char end, struct str *field)
{
	size_t at = str_find(*rest, end);

	if (at == rest->len)
		return false;
	*field = str_sub(*rest, 0, at);
	*rest = str_sub(*rest, at + 1, rest->len);
	return true;
}

bool git_entry_next(struct str output, size_t *at, struct git_entry *entry)
{
	struct str rest = str_sub(output, *at, output.len), line;

	if (!take(&rest, '\0', &line) || !take(&line, ' ', &entry->mode) || !take(&line, ' ', &entry->type) ||
	    !take(&line, '\t', &entry->id) || line.len == 0)
		return false;
	entry->path = line;
	*at = output.len - rest.len;
	return true;
}

bool git_entry_is_file(const struct git_entry *entry)
{
	return str_is(entry->type, "blob") && !git_entry_is_link(entry);
}

bool git_entry_is_link(const struct git_entry *entry)
{
	return str_is(entry->type, "blob") && str_is(entry->mode, "120000");
}

bool git_blob_next(struct str output, size_t *at, struct str id, struct str *bytes)
{
	struct str rest = str_sub(output, *at, output.len), head, name, type;
	size_t size;

	if (!take(&rest, '\n', &head) || !take(&head, ' ', &name) || !take(&head, ' ', &type) || !str_eq(name, id) ||
	    !str_is(type, "blob") || !str_number(head, rest.len, &size))
		return false;
	*bytes = str_sub(rest, 0, size);
	rest = str_sub(rest, size, rest.len);
	if (rest.len == 0 || rest.ptr[0] != '\n')
		return false;
	*at = output.len - rest.len + 1;
	return true;
}
