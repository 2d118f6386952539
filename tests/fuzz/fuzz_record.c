/* fuzz_record.c - any bytes as a stamp: what the reader takes is written and read again as the same. */
#include "fuzz.h"
#include "record/flat.h"
#include "record/record.h"

struct item {
	char *name;
	char **words;
	unsigned words_count;
};

struct document {
	char *title;
	struct item *items;
	unsigned items_count;
	char **more;
	unsigned more_count;
};

static const cyaml_schema_field_t item_fields[] = {
	RECORD_TEXT(struct item, name),
	RECORD_LIST(struct item, words, &record_text_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t item_value = RECORD_STRUCT(struct item, item_fields);
static const cyaml_schema_field_t document_fields[] = {
	RECORD_TEXT(struct document, title),
	RECORD_LIST(struct document, items, &item_value),
	RECORD_LIST_OPTIONAL(struct document, more, &record_text_value),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t schema = RECORD_DOCUMENT(struct document, document_fields);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct str text = fuzz_text(arena, data, size);
	void *document = NULL, *again = NULL;
	if (flat_load(arena, &schema, text, &document)) {
		struct str saved = flat_save(arena, &schema, document);
		MUST(flat_load(arena, &schema, saved, &again), saved);
		MUST(str_eq(flat_save(arena, &schema, again), saved), saved);
	}
	arena_free(arena);
	return 0;
}
