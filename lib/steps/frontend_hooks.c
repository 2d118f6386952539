/* frontend_hooks.c - mutations.ts: documents, hooks that do to caches what the impact says, and the impacts themselves. */
#include "steps/frontend_hooks.h"

/* ---- what is done to caches ------------------------------------------------------------------------------------ */

static bool has(const struct queries *queries, struct str name)
{
	for (size_t i = 0; i < queries->len; i++)
		if (str_eq(queries->items[i], name))
			return true;
	return false;
}

static void add(struct arena *arena, struct queries *queries, struct str name)
{
	if (name.len > 0 && !has(queries, name))
		*vec_push(arena, queries) = name;
}

static const json_t *type_called(const struct frontend *f, struct str name)
{
	for (size_t i = 0; i < f->types.len; i++)
		if (str_eq(json_get_text(f->types.items[i], "name"), name))
			return f->types.items[i];
	return NULL;
}

struct planner {
	const struct frontend *f;
	struct cache_plan plan;
	struct queries named; /* by the author, who knows better */
};

static void add_unnamed(struct planner *p, struct queries *queries, struct str name)
{
	if (!has(&p->named, name))
		add(p->f->arena, queries, name);
}

/* The author's word. A result that is updated is so by the row that comes back, where the cache knows rows. */
static void add_said(struct planner *p, const json_t *impact)
{
	const json_t *said;
	size_t i;

	JSON_EACH (json_object_get(impact, "cacheInvalidations"), i, said) {
		struct str query = json_get_text(said, "query"), strategy = json_get_text(said, "strategy");

		add(p->f->arena, &p->named, query);
		if (str_is(strategy, "EVICT"))
			add(p->f->arena, &p->plan.evict, query);
		else if (str_is(strategy, "REFETCH") || p->f->settings->react_query)
			add(p->f->arena, &p->plan.refetch, query);
	}
}

/* Rows that are new or gone change lists; a row that has changed is the same row everywhere. */
static void add_effect(struct planner *p, const json_t *effect)
{
	const json_t *type = type_called(p->f, json_get_text(effect, "entity"));

	if (type != NULL && !str_is(json_get_text(effect, "operation"), "UPDATE"))
		add_unnamed(p, &p->plan.evict, json_get_text(type, "list"));
}

/* Where rows have no identity, a change makes everything of their entity old. */
static void add_effect_by_key(struct planner *p, const json_t *effect, bool own)
{
	const json_t *type = type_called(p->f, json_get_text(effect, "entity"));
	struct str operation = json_get_text(effect, "operation");

	if (type == NULL)
		return;
	if (own && str_is(operation, "DELETE"))
		add_unnamed(p, &p->plan.evict, json_get_text(type, "one"));
	else if (!str_is(operation, "CREATE"))
		add_unnamed(p, &p->plan.refetch, json_get_text(type, "one"));
	add_unnamed(p, &p->plan.refetch, json_get_text(type, "list"));
}

struct cache_plan frontend_cache_plan(const struct frontend *f, const json_t *mutation)
{
	const json_t *impact = json_object_get(mutation, "impact"), *primary = json_object_get(impact, "primary");
	const json_t *effect;
	struct planner p = { .f = f };
	bool removes = str_is(json_get_text(primary, "operation"), "DELETE");
	size_t i;

	add_said(&p, impact);
	if (f->settings->react_query && primary != NULL)
		add_effect_by_key(&p, primary, true);
	else if (removes)
		p.plan.removes_row = true; /* lists leave out what is gone */
	else if (primary != NULL)
		add_effect(&p, primary);
	JSON_EACH (json_object_get(impact, "sideEffects"), i, effect) {
		if (f->settings->react_query)
			add_effect_by_key(&p, effect, false);
		else
			add_effect(&p, effect);
	}
	return p.plan;
}

static void print_words(struct out *o, const char *verb, const struct queries *queries)
{
	if (queries->len == 0)
		return;
	out_cstr(o, o->len > 0 ? ", " : "");
	out_cstr(o, verb);
	for (size_t i = 0; i < queries->len; i++)
		out_printf(o, "%s `%.*s`",
		           i == 0                 ? ""
		           : i + 1 < queries->len ? ","
		                                  : " and",
		           STR_ARG(queries->items[i]));
}

struct str frontend_cache_words(struct arena *arena, const struct cache_plan *plan)
{
	struct out o;

	out_init(&o, arena);
	print_words(&o, "fetches again:", &plan->refetch);
	print_words(&o, "forgets", &plan->evict);
	if (plan->removes_row)
		out_cstr(&o, o.len > 0 ? ", forgets the row" : "forgets the row");
	return out_text(&o);
}

/* ---- parts of the file ----------------------------------------------------------------------------------------- */

void frontend_print_imports(struct out *o)
{
	out_cstr(o, "import type { MutationImpact } from \"./mutation-impacts\";\n"
	            "import type * as Types from \"./types\";\n");
}

void frontend_print_is_error(struct out *o)
{
	out_cstr(o, "\n"
	            "/** Whether a mutation has failed; then it has written nothing. */\n"
	            "export function isMutationError(\n"
	            "  result: { __typename: string } | null | undefined,\n"
	            "): result is Types.MutationError {\n"
	            "  return result?.__typename === \"MutationError\";\n"
	            "}\n");
}

void frontend_print_queries(struct out *o, int depth, const char *prefix, const struct queries *queries)
{
	struct out line;
	size_t columns;

	out_init(&line, o->arena);
	for (size_t i = 0; i < queries->len; i++) {
		out_cstr(&line, i > 0 ? ", " : "");
		ts_string(&line, queries->items[i]);
	}
	columns = 2 * (size_t)depth + strlen(prefix) + 1 + ts_columns(out_text(&line)) + 3;
	ts_indent(o, depth);
	out_cstr(o, prefix);
	if (columns <= TS_WIDTH) {
		out_printf(o, "[%.*s]);\n", STR_ARG(out_text(&line)));
		return;
	}
	out_cstr(o, "[\n");
	for (size_t i = 0; i < queries->len; i++) {
		ts_indent(o, depth + 1);
		ts_string(o, queries->items[i]);
		out_cstr(o, ",\n");
	}
	ts_indent(o, depth);
	out_cstr(o, "]);\n");
}

static void print_selection(struct out *o, const struct hook *h)
{
	const json_t *fields = json_object_get(type_called(h->f, h->type), "fields"), *field;
	size_t i;

	out_printf(o, "      ... on %.*s {\n", STR_ARG(h->type));
	JSON_EACH (fields, i, field) {
		struct str name = json_get_text(field, "name");

		if (!frontend_is_selected(h->f, field))
			continue;
		out_printf(o, "        %.*s", STR_ARG(name));
		out_cstr(o,
		         json_get_flag(field, "refers") ? " {\n          id\n          identifier\n        }\n" : "\n");
	}
	out_cstr(o, "      }\n      ... on MutationError {\n        status\n        message\n");
	if (h->f->settings->dialect == GRAPHQL_V2)
		out_cstr(o, "        httpStatus\n        errorClass\n");
	out_cstr(o, "      }\n");
}

/* Each line of TEXT one level deeper. */
static void print_deeper(struct out *o, struct str text)
{
	while (text.len > 0) {
		size_t end = str_find(text, '\n');

		ts_indent(o, 1);
		out_printf(o, "%.*s\n", STR_ARG(str_sub(text, 0, end)));
		text = str_sub(text, end + 1, text.len);
	}
}

static void print_document(struct out *o, const struct hook *h, bool deeper)
{
	bool input = frontend_has_input(h->mutation);
	struct str variable = arena_printf(o->arena, "$input: %.*sInput!", STR_ARG(h->pascal));
	struct out text;

	out_init(&text, o->arena);
	if (input)
		ts_group(&text, 1, arena_printf(o->arena, "mutation %.*s(", STR_ARG(h->pascal)), &variable, 1, false,
		         ") {");
	else
		out_printf(&text, "  mutation %.*s {\n", STR_ARG(h->pascal));
	out_printf(&text, "    %.*s%s {\n      __typename\n", STR_ARG(h->name), input ? "(input: $input)" : "");
	print_selection(&text, h);
	out_cstr(&text, "    }\n  }\n`;\n");
	if (deeper)
		print_deeper(o, out_text(&text));
	else
		out_str(o, out_text(&text));
}

static void print_data_types(struct out *o, const struct hook *h)
{
	struct str members[] = { arena_printf(o->arena, "Types.%.*sResult", STR_ARG(h->pascal)), STR("null") };

	out_printf(o, "\nexport type %.*sData = {\n", STR_ARG(h->pascal));
	ts_union(o, 1, arena_printf(o->arena, "%.*s:", STR_ARG(h->name)), members,
	         frontend_is_nullable(h->mutation) ? 2 : 1);
	out_cstr(o, "};\n\n");
	if (frontend_has_input(h->mutation))
		out_printf(o, "export type %.*sVariables = {\n  input: Types.%.*sInput;\n};\n\n", STR_ARG(h->pascal),
		           STR_ARG(h->pascal));
	else
		out_printf(o, "export type %.*sVariables = Record<string, never>;\n\n", STR_ARG(h->pascal));
}

static void print_comment(struct out *o, const struct hook *h)
{
	struct str words = frontend_cache_words(o->arena, &h->plan);
	struct str description = json_get_text(h->mutation, "description");

	out_char(o, '\n');
	if (words.len > 0)
		words = arena_printf(o->arena, "%sA success %.*s.", description.len > 0 ? "\n\n" : "", STR_ARG(words));
	ts_comment(o, 0, arena_printf(o->arena, "%.*s%.*s", STR_ARG(description), STR_ARG(words)));
}

/* GraphQL's name of an enum's value. */
static json_t *sent(const struct hook *h, struct str field, json_t *value)
{
	const json_t *fields = json_object_get(type_called(h->f, h->type), "fields"), *item, *choice;
	struct str type = STR_EMPTY, text = STR_EMPTY;
	size_t i;

	if (!json_is_string(value))
		return json_incref(value);
	text = (struct str){ json_string_value(value), json_string_length(value) };
	JSON_EACH (fields, i, item)
		if (str_eq(json_get_text(item, "name"), field))
			type = json_get_text(item, "type");
	for (size_t e = 0; e < h->f->enums.len; e++) {
		if (!str_eq(json_get_text(h->f->enums.items[e], "name"), type))
			continue;
		JSON_EACH (json_object_get(h->f->enums.items[e], "values"), i, choice) {
			if (str_eq(json_get_text(choice, "value"), text))
				return json_text(json_get_text(choice, frontend_enum_key(h->f)));
		}
	}
	return json_incref(value);
}

/* Where the author vouches for it: the row as it will be. */
static void print_optimistic(struct out *o, const struct hook *h)
{
	json_t *fixed = json_object_get(h->mutation, "fixed"), *value;
	struct str current = arena_printf(o->arena, "current: Types.%.*s", STR_ARG(h->type));
	const char *name;

	if (fixed == NULL || !json_get_flag(json_object_get(h->mutation, "impact"), "optimisticUpdateSafe"))
		return;
	out_printf(o, "\n/** What {@link use%.*s} will answer if it succeeds. */\n", STR_ARG(h->pascal));
	ts_group(o, 0, arena_printf(o->arena, "export function optimistic%.*s(", STR_ARG(h->pascal)), &current, 1, true,
	         arena_printf(o->arena, "): %.*sData {", STR_ARG(h->pascal)).ptr);
	out_printf(o, "  return {\n    %.*s: {\n", STR_ARG(h->name));
	out_cstr(o, "      ...current,\n");
	json_object_foreach(fixed, name, value)
	{
		json_t *as_sent = sent(h, str_from(name), value);

		ts_member(o, 3, str_from(name), as_sent);
		json_decref(as_sent);
	}
	out_cstr(o, "    },\n  };\n}\n");
}

static void print_impacts(struct out *o, const struct frontend *f)
{
	json_t *mutations = frontend_impact_mutations(f);

	out_cstr(o, "\n/** What is in mutation-impacts.json of each mutation. */\nexport const MUTATION_IMPACTS = ");
	ts_value(o, 0, 0, mutations);
	out_cstr(o, " as const satisfies Record<string, MutationImpact>;\n");
	json_decref(mutations);
}

/* ---- the file -------------------------------------------------------------------------------------------------- */

static struct str upper(struct arena *arena, struct str name)
{
	struct out o;

	out_init(&o, arena);
	for (size_t i = 0; i < name.len; i++)
		out_char(&o, name.ptr[i] >= 'a' && name.ptr[i] <= 'z' ? (char)(name.ptr[i] - 'a' + 'A') : name.ptr[i]);
	return out_text(&o);
}

struct hook frontend_hook(const struct frontend *f, const json_t *m)
{
	struct str function = json_get_text(m, "function");

	return (struct hook){
		.f = f,
		.mutation = m,
		.name = json_get_text(m, "name"),
		.pascal = json_get_text(m, "pascal"),
		.type = json_get_text(m, "type"),
		.constant = arena_printf(f->arena, "%.*s_MUTATION", STR_ARG(upper(f->arena, function))),
		.plan = frontend_cache_plan(f, m),
	};
}

static void print_hook(struct out *o, const struct hook *h)
{
	bool apollo = !h->f->settings->react_query;

	print_data_types(o, h);
	print_document(o, h, (apollo ? frontend_apollo_types : frontend_query_types)(o, h));
	print_comment(o, h);
	(apollo ? frontend_apollo_hook : frontend_query_hook)(o, h);
	print_optimistic(o, h);
}

struct str frontend_mutations(const struct frontend *f)
{
	size_t count = f->mutations.len;
	struct hook *hooks = arena_make_array(f->arena, struct hook, count);
	struct out o;

	out_init(&o, f->arena);
	for (size_t i = 0; i < count; i++)
		hooks[i] = frontend_hook(f, f->mutations.items[i]);
	out_cstr(&o, "// Generated by SpecQL; edits are lost.\n\n");
	(f->settings->react_query ? frontend_query_head : frontend_apollo_head)(&o, hooks, count);
	for (size_t i = 0; i < count; i++)
		print_hook(&o, &hooks[i]);
	print_impacts(&o, f);
	return out_text(&o);
}
