#include "record/manifest.h"

#include "record/record.h"

/* The same, as libcyaml loads and saves it. */
struct manifest_file_text {
	char *path;
	char *title;
	char *sha256;
};

struct manifest_text {
	char *output_base;
	struct manifest_file_text *files;
	unsigned files_count;
	char **refresh;
	unsigned refresh_count;
};

static const cyaml_schema_field_t file_fields[] = {
	RECORD_TEXT(struct manifest_file_text, path),
	RECORD_TEXT(struct manifest_file_text, title),
	RECORD_TEXT(struct manifest_file_text, sha256),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t file_value = RECORD_STRUCT(struct manifest_file_text, file_fields);

static const cyaml_schema_field_t manifest_fields[] = {
	RECORD_TEXT(struct manifest_text, output_base),
	RECORD_LIST(struct manifest_text, files, &file_value),
	RECORD_LIST(struct manifest_text, refresh, &record_text_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t manifest_schema = RECORD_DOCUMENT(struct manifest_text, manifest_fields);

bool manifest_load(struct arena *arena, struct diags *diags, struct str path, struct manifest *manifest)
{
	struct manifest_text *m = NULL;
	if (!record_load(arena, diags, INPUT_MANIFEST, path, "a manifest", &manifest_schema, (void **)&m))
		return false;
	manifest->output_base = str_from(m->output_base);
	manifest->files = arena_make_array(arena, struct manifest_file, m->files_count);
	manifest->file_count = m->files_count;
	for (size_t i = 0; i < m->files_count; i++)
		manifest->files[i] = (struct manifest_file){ str_from(m->files[i].path), str_from(m->files[i].title),
			                                     str_from(m->files[i].sha256) };
	manifest->refresh = arena_make_array(arena, struct str, m->refresh_count);
	manifest->refresh_count = m->refresh_count;
	for (size_t i = 0; i < m->refresh_count; i++)
		manifest->refresh[i] = str_from(m->refresh[i]);
	return true;
}

struct str manifest_text(struct arena *arena, const struct manifest *manifest)
{
	struct manifest_text m = { .output_base = record_text(arena, manifest->output_base) };
	m.files = arena_make_array(arena, struct manifest_file_text, manifest->file_count);
	for (; m.files_count < manifest->file_count; m.files_count++) {
		const struct manifest_file *f = &manifest->files[m.files_count];
		m.files[m.files_count] =
		        (struct manifest_file_text){ record_text(arena, f->path), record_text(arena, f->title),
			                             record_text(arena, f->sha256) };
	}
	m.refresh = arena_make_array(arena, char *, manifest->refresh_count);
	for (; m.refresh_count < manifest->refresh_count; m.refresh_count++)
		m.refresh[m.refresh_count] = record_text(arena, manifest->refresh[m.refresh_count]);
	return record_save(arena, &manifest_schema, &m);
}

/* The lines of one file. */
static struct str file_lines(struct arena *arena, const struct manifest_file *file)
{
	struct manifest one = { .output_base = STR("x"),
		                .files = arena_make(arena, struct manifest_file),
		                .file_count = 1 };
	*one.files = *file;
	one.refresh = arena_make_array(arena, struct str, 0);
	struct str text = manifest_text(arena, &one);
	size_t from = str_search(text, STR("\n- ")) + 1;
	return str_sub(text, from, str_search(text, STR("\nrefresh:")) + 1 - from);
}

static size_t line_end(struct str text, size_t from)
{
	return from + str_find(str_sub(text, from, text.len), '\n') + 1;
}

/* They are long: no buffer that grows is filled with them. */
static struct str join(struct arena *arena, const struct str *parts, size_t count, size_t len)
{
	char *text = arena_bytes(arena, len + 1), *end = text;
	for (size_t i = 0; i < count; i++) {
		memcpy(end, parts[i].ptr, parts[i].len);
		end += parts[i].len;
	}
	*end = '\0';
	return (struct str){ text, len };
}

bool manifest_replace(struct arena *arena, struct str old, const struct manifest_file *files, size_t count,
                      struct str *text)
{
	struct str *parts = arena_make_array(arena, struct str, 2 * count + 1);
	size_t len = 0;
	for (size_t i = 0; i < count; i++) {
		struct str lines = file_lines(arena, &files[i]);
		size_t at = str_search(old, str_sub(lines, 0, line_end(lines, 0)));
		if (at == (size_t)-1)
			return false;
		parts[2 * i] = str_sub(old, 0, at);
		parts[2 * i + 1] = lines;
		for (size_t n = 0; n < 3; n++) /* path, title, sha256 */
			at = line_end(old, at);
		old = str_sub(old, at, old.len);
		len += parts[2 * i].len + lines.len;
	}
	parts[2 * count] = old;
	*text = join(arena, parts, 2 * count + 1, len + old.len);
	return true;
}
