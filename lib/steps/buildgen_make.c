/* The Makefile of buildgen.h. */
#include "steps/buildgen.h"

/* The bytes of make/specql.mk, made into numbers when we are built. */
static const unsigned char specql_mk[] = {
#include "templates/specql_mk.h"
};

/* Make knows no spelling for some characters, and specql.mk none for a space. */
static bool check_word(struct buildgen *b, struct str word)
{
	return buildgen_is_plain(word) && str_find(word, '%') == word.len
	               ? true
	               : diag(b->sq->diags, DIAG_BAD_PATH, (struct span){ 0 },
	                      "'%.*s' cannot be written to a Makefile: letters, digits and /._-+@, only",
	                      STR_ARG(word));
}

static bool put(struct buildgen *b, const char *variable, const char *value)
{
	if (value == NULL)
		return true;
	out_printf(&b->out, "%s := %s\n", variable, value);
	return check_word(b, str_from(value));
}

static bool put_all(struct buildgen *b, const char *variable, const char *const *values, size_t count)
{
	bool ok = true;
	if (count == 0)
		return true;
	out_printf(&b->out, "%s :=", variable);
	for (size_t i = 0; i < count; i++) {
		size_t colon = str_find(str_from(values[i]), ':'); /* of an external entity */
		struct str value = str_from(values[i]);
		out_printf(&b->out, " %s", values[i]);
		ok &= check_word(b, str_sub(value, 0, colon));
		ok &= (colon == value.len || check_word(b, str_sub(value, colon + 1, value.len)));
	}
	out_char(&b->out, '\n');
	return ok;
}

static bool put_variables(struct buildgen *b)
{
	const struct specql_buildgen_options *o = b->options;
	bool ok = put(b, "SPECQL", o->program);
	ok &= put(b, "SPECQL_BUILD", b->build.ptr);
	ok &= put(b, "SPECQL_OUTPUT_BASE", b->sq->output_base.ptr);
	out_printf(&b->out, "SPECQL_PROJECT := %s\n", o->project ? o->project : "");
	ok &= (o->project == NULL || check_word(b, str_from(o->project)));
	ok &= put(b, "SPECQL_REGISTRY", o->registry);
	ok &= put_all(b, "SPECQL_INCLUDE", o->includes, o->include_count);
	ok &= put(b, "SPECQL_FILE_NAMES", o->file_names);
	ok &= put(b, "SPECQL_TABLE_VIEWS", o->include_tv ? "yes" : NULL);
	ok &= put_all(b, "SPECQL_EXTERNAL", o->externals, o->external_count);
	ok &= put_all(b, "SPECQL_HAND_WRITTEN", o->hand_written, o->hand_written_count);
	ok &= put(b, "SPECQL_FRAISEQL_SCHEMA", o->fraiseql_schema);
	ok &= put(b, "SPECQL_FRONTEND", o->frontend);
	ok &= put(b, "SPECQL_GRAPHQL", o->graphql);
	ok &= put(b, "SPECQL_REACT_QUERY", o->react_query ? "yes" : NULL);
	ok &= put(b, "SPECQL_ENVIRONMENT", o->environment);
	ok &= put(b, "CONFITURE", o->confiture);
	ok &= put(b, "SPECQL_GRANULARITY", o->granularity);
	out_cstr(&b->out, "SPECQL_ENTITIES :=");
	for (size_t i = 0; i < b->files.at.len; i++) {
		out_printf(&b->out, " \\\n  %.*s", STR_ARG(b->files.at.items[i]));
		ok &= check_word(b, b->files.at.items[i]);
	}
	out_char(&b->out, '\n');
	return ok;
}

/* Make itself runs the rule of a file that it includes, and then reads it again. */
static bool put_again(struct buildgen *b)
{
	bool ok = true;
	if (b->again.at.len == 0)
		return true;
	out_printf(&b->out, "\n%s: %s\n\t@", b->options->output, b->options->list);
	for (size_t i = 0; i < b->again.at.len; i++) {
		struct str word = b->again.at.items[i];
		out_printf(&b->out, "%s%.*s", i > 0 ? " " : "", STR_ARG(word));
		ok &= (word.ptr[0] == '-' || str_find(word, ':') < word.len || check_word(b, word));
	}
	out_cstr(&b->out, " --say 'specql buildgen'\n");
	return ok;
}

bool buildgen_make(struct buildgen *b)
{
	out_printf(&b->out, "# Made by specql buildgen: the build of %zu entity file%s.\n", b->count,
	           b->count == 1 ? "" : "s");
	bool ok = put_variables(b);
	out_cstr(&b->out, "\n");
	out_raw(&b->out, (struct str){ (const char *)specql_mk, sizeof(specql_mk) });
	out_cstr(&b->out, "ifeq ($(.DEFAULT_GOAL),)\n.DEFAULT_GOAL := specql-schema\nendif\n");
	return put_again(b) && ok;
}

/* ---- chunks ---------------------------------------------------------------------------------------------------- */

static bool put_files(struct buildgen *b, const struct words *files)
{
	bool ok = true;
	for (size_t i = 0; i < files->at.len; i++) {
		out_printf(&b->out, " %.*s", STR_ARG(files->at.items[i]));
		ok &= check_word(b, files->at.items[i]);
	}
	out_char(&b->out, '\n');
	return ok;
}

static struct str list_text(struct buildgen *b, const struct words *files)
{
	struct out o;
	out_init(&o, b->sq->arena);
	for (size_t i = 0; i < files->at.len; i++)
		out_printf(&o, "%.*s\n", STR_ARG(files->at.items[i]));
	return out_text(&o);
}

bool buildgen_lists(struct buildgen *b, struct outputs *w)
{
	out_cstr(&b->out,
	         "# Made by specql buildgen for specql.mk: the chunks of these entity files.\nspecql__divided :=");
	bool ok = put_files(b, &b->files);
	out_cstr(&b->out, "specql__names :=");
	for (size_t i = 0; i < b->count; i++)
		out_printf(&b->out, " %.*s", STR_ARG(b->chunks[i].name));
	out_char(&b->out, '\n');
	for (size_t i = 0; i < b->count; i++) {
		const struct chunk *c = &b->chunks[i];
		out_printf(&b->out, "specql__said_%.*s := %.*s\nspecql__files_%.*s :=", STR_ARG(c->name),
		           STR_ARG(c->said), STR_ARG(c->name));
		put_files(b, &c->files);
		outputs_add(w, buildgen_product(b, "lists", i, "lst"), list_text(b, &c->files), 0);
	}
	return ok;
}
