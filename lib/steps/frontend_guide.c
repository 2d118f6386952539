/* frontend_guide.c - mutations.md: what a caller must know of each mutation. */
#include "steps/frontend_hooks.h"

#include "emit/markdown.h"

static struct str first_line(struct str text)
{
	text = str_trim(text);
	return str_sub(text, 0, str_find(text, '\n'));
}

static void print_index(const struct frontend *f, struct out *o)
{
	if (f->mutations.len == 0) {
		out_cstr(o, "\nThere are none.\n");
		return;
	}
	out_cstr(o, "\n| mutation | entity | |\n|---|---|---|\n");
	for (size_t i = 0; i < f->mutations.len; i++) {
		const json_t *m = f->mutations.items[i];
		struct str name = json_get_text(m, "name");

		out_printf(o, "| [%.*s](#", STR_ARG(name));
		for (size_t k = 0; k < name.len; k++)
			out_char(o, name.ptr[k] >= 'A' && name.ptr[k] <= 'Z' ? (char)(name.ptr[k] - 'A' + 'a')
			                                                     : name.ptr[k]);
		out_printf(o, ") | %.*s | ", STR_ARG(json_get_text(m, "type")));
		md_cell(o, first_line(json_get_text(m, "description")));
		out_cstr(o, " |\n");
	}
}

static void print_permissions(struct out *o, const json_t *m)
{
	const json_t *list = json_object_get(m, "permissions"), *value;
	size_t i;

	json_array_foreach(list, i, value)
	{
		out_cstr(o, i == 0 ? "\nPermission: " : ", ");
		md_code(o, (struct str){ json_string_value(value), json_string_length(value) });
	}
	out_cstr(o, json_array_size(list) > 0 ? ".\n" : "");
}

static void print_signature(struct out *o, const struct hook *h)
{
	bool input = frontend_has_input(h->mutation);
	struct str argument = input ? arena_printf(o->arena, "(input: %.*sInput!)", STR_ARG(h->pascal)) : STR_EMPTY;

	out_printf(o,
	           "\n```graphql\nmutation {\n  %.*s%.*s {\n    ... on %.*s { … }\n    ... on MutationError { … }\n  "
	           "}\n}\n```\n",
	           STR_ARG(h->name), STR_ARG(argument), STR_ARG(h->type));
}

static void print_input(struct out *o, const json_t *m)
{
	const json_t *field;
	size_t i;

	if (!frontend_has_input(m)) {
		out_cstr(o, "\nIt has no input.\n");
		return;
	}
	out_cstr(o, "\n| input | type | | |\n|---|---|---|---|\n");
	json_array_foreach(json_object_get(m, "input"), i, field)
	{
		out_cstr(o, "| ");
		md_code(o, json_get_text(field, "name"));
		out_cstr(o, " | ");
		md_code(o, json_get_text(field, "type"));
		out_printf(o, " | %s | ", json_get_flag(field, "nullable") ? "" : "required");
		md_cell(o, json_get_text(field, "description"));
		out_cstr(o, " |\n");
	}
}

static void print_result(struct out *o, const struct hook *h)
{
	out_printf(o, "\nThe result is the `%.*s`%s, or `MutationError`.\n", STR_ARG(h->type),
	           frontend_is_nullable(h->mutation) ? ", or nothing where there is no row" : "");
}

static void print_errors(struct out *o, const json_t *m)
{
	const json_t *error;
	size_t i;

	if (json_array_size(json_object_get(m, "errors")) == 0)
		return;
	out_cstr(o, "\n| error | message | found by |\n|---|---|---|\n");
	json_array_foreach(json_object_get(m, "errors"), i, error)
	{
		out_cstr(o, "| ");
		md_code(o, json_get_text(error, "code"));
		out_cstr(o, " | ");
		md_cell(o, json_get_text(error, "message"));
		out_printf(o, " | %.*s |\n", STR_ARG(json_get_text(error, "step")));
	}
}

static void print_example(struct out *o, const struct hook *h)
{
	json_t *variables = json_object();
	struct out call;

	if (frontend_has_input(h->mutation))
		json_set(variables, "input", frontend_example(h->f, h->mutation));
	out_init(&call, o->arena);
	if (h->f->settings->react_query) {
		out_printf(&call, "const { mutateAsync } = use%.*s();\nawait mutateAsync(", STR_ARG(h->pascal));
		ts_value(&call, 0, 0, variables);
		out_cstr(&call, ");\n");
		json_decref(variables);
	} else {
		json_t *options = json_object();

		json_set(options, "variables", variables);
		out_printf(&call, "const [mutate] = use%.*s();\nawait mutate(", STR_ARG(h->pascal));
		if (frontend_has_input(h->mutation))
			ts_value(&call, 0, 0, options);
		out_cstr(&call, ");\n");
		json_decref(options);
	}
	out_cstr(o, "\n```ts\n");
	out_str(o, out_text(&call));
	out_cstr(o, "```\n");
}

static void print_cache(struct out *o, const struct hook *h)
{
	const json_t *impact = json_object_get(h->mutation, "impact"), *effect;
	struct str words = frontend_cache_words(o->arena, &h->plan);
	size_t i;

	json_array_foreach(json_object_get(impact, "sideEffects"), i, effect)
	{
		out_cstr(o, i == 0 ? "\nIt also writes: " : ", ");
		out_printf(o, "%.*s (%.*s)", STR_ARG(json_get_text(effect, "entity")),
		           STR_ARG(json_get_text(effect, "operation")));
	}
	out_cstr(o, i > 0 ? ".\n" : "");
	if (words.len > 0)
		out_printf(o, "\nCache: a success %.*s.\n", STR_ARG(words));
	else
		out_cstr(o, "\nCache: the row that comes back takes the place of the one that is there.\n");
	if (json_get_flag(impact, "optimisticUpdateSafe"))
		out_cstr(o, "The result may be shown before the server has answered.\n");
}

struct str frontend_guide(const struct frontend *f)
{
	struct out o;

	out_init(&o, f->arena);
	out_cstr(&o, "# Mutations\n\nGenerated by SpecQL; edits are lost.\n");
	print_index(f, &o);
	for (size_t i = 0; i < f->mutations.len; i++) {
		struct hook h = frontend_hook(f, f->mutations.items[i]);
		struct str description = json_get_text(h.mutation, "description");

		out_printf(&o, "\n## %.*s\n", STR_ARG(h.name));
		if (description.len > 0) {
			out_char(&o, '\n');
			md_text(&o, description);
		}
		print_permissions(&o, h.mutation);
		print_signature(&o, &h);
		print_input(&o, h.mutation);
		print_result(&o, &h);
		print_errors(&o, h.mutation);
		print_example(&o, &h);
		print_cache(&o, &h);
	}
	return out_text(&o);
}
