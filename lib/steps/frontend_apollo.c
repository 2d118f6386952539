/* frontend_apollo.c - hooks for Apollo Client, version 3 or 4. */
#include "steps/frontend_hooks.h"

static const char imports[] = "import {\n"
                              "  gql,\n"
                              "  type OperationVariables,\n"
                              "  type TypedDocumentNode,\n"
                              "} from \"@apollo/client\";\n";
static const char options_type[] = "\n"
                                   "type Options<Data, Variables extends OperationVariables> = NonNullable<\n"
                                   "  Parameters<typeof useMutation<Data, Variables>>[1]\n"
                                   ">;\n";

/* What is used of the following. */
static const char success[] = "\n"
                              "function succeeded<Row extends { __typename: string }>(\n"
                              "  result: Row | Types.MutationError | null | undefined,\n"
                              "): result is Row {\n"
                              "  return result != null && !isMutationError(result);\n"
                              "}\n";
static const char client_type[] = "\n"
                                  "type Client = ReturnType<typeof useApolloClient>;\n";
static const char refetch[] = "\n"
                              "type Queries = Exclude<\n"
                              "  NonNullable<NonNullable<Parameters<typeof useMutation>[1]>[\"refetchQueries\"]>,\n"
                              "  (...args: never[]) => unknown\n"
                              ">;\n"
                              "\n"
                              "/** What the caller wants to be fetched again. */\n"
                              "function asQueries<Result>(\n"
                              "  queries: Queries | ((result: Result) => Queries) | undefined,\n"
                              "  result: Result,\n"
                              "): Queries {\n"
                              "  return typeof queries === \"function\" ? queries(result) : (queries ?? []);\n"
                              "}\n"
                              "\n"
                              "/** Also the active queries that read one of the fields of Query. */\n"
                              "function withReaders(\n"
                              "  queries: Queries,\n"
                              "  client: Client,\n"
                              "  fields: readonly string[],\n"
                              "): Queries {\n"
                              "  if (!Array.isArray(queries)) return queries;\n"
                              "  const all: typeof queries = [...queries];\n"
                              "  client.getObservableQueries(\"active\").forEach(({ query }) => {\n"
                              "    const reads = query.definitions.some(\n"
                              "      (definition) =>\n"
                              "        definition.kind === \"OperationDefinition\" &&\n"
                              "        definition.selectionSet.selections.some(\n"
                              "          (selection) =>\n"
                              "            selection.kind === \"Field\" && fields.includes(selection.name.value),\n"
                              "        ),\n"
                              "    );\n"
                              "    if (reads) all.push(query);\n"
                              "  });\n"
                              "  return all;\n"
                              "}\n";
static const char evict[] = "\n"
                            "/** Forgets what the fields of Query have answered. */\n"
                            "function evict(cache: Client[\"cache\"], fields: readonly string[]) {\n"
                            "  for (const fieldName of fields) cache.evict({ id: \"ROOT_QUERY\", fieldName });\n"
                            "  cache.gc();\n"
                            "}\n";
static const char evict_row[] = "\n"
                                "/** Forgets a row that is gone; lists leave it out. */\n"
                                "function evictRow(\n"
                                "  cache: Client[\"cache\"],\n"
                                "  { __typename, id }: { __typename: string; id: Types.UUID },\n"
                                ") {\n"
                                "  cache.evict({ id: cache.identify({ __typename, id }) });\n"
                                "  cache.gc();\n"
                                "}\n";

static bool updates(const struct hook *h)
{
	return h->plan.evict.len > 0 || h->plan.removes_row;
}

void frontend_apollo_head(struct out *o, const struct hook *hooks, size_t count)
{
	bool refetches = false, evicts = false, removes = false;

	for (size_t i = 0; i < count; i++) {
		refetches = refetches || hooks[i].plan.refetch.len > 0;
		evicts = evicts || hooks[i].plan.evict.len > 0;
		removes = removes || hooks[i].plan.removes_row;
	}
	bool client = refetches || evicts || removes;

	/* What is imported is used: without hooks there is nothing of Apollo. */
	if (count > 0) {
		out_cstr(o, imports);
		out_printf(o, "import { %suseMutation } from \"@apollo/client/react\";\n",
		           client ? "useApolloClient, " : "");
	}
	frontend_print_imports(o);
	out_cstr(o, count > 0 ? options_type : "");
	frontend_print_is_error(o);
	if (client) {
		out_cstr(o, success);
		out_cstr(o, client_type);
	}
	out_cstr(o, refetches ? refetch : "");
	out_cstr(o, evicts ? evict : "");
	out_cstr(o, removes ? evict_row : "");
}

bool frontend_apollo_types(struct out *o, const struct hook *h)
{
	struct str arguments[] = { arena_printf(o->arena, "%.*sData", STR_ARG(h->pascal)),
		                   arena_printf(o->arena, "%.*sVariables", STR_ARG(h->pascal)) };
	struct str head = arena_printf(o->arena, "export const %.*s: TypedDocumentNode<", STR_ARG(h->constant));
	size_t columns = ts_columns(head) + ts_columns(arguments[0]) + 2 + ts_columns(arguments[1]);
	bool deeper = columns + strlen("> =") <= TS_WIDTH && columns + strlen("> = gql`") > TS_WIDTH;

	ts_group(o, 0, arena_printf(o->arena, "export type %.*sOptions = Options<", STR_ARG(h->pascal)), arguments, 2,
	         false, ">;");
	out_char(o, '\n');
	ts_group(o, 0, head, arguments, 2, false, deeper ? "> =" : "> = gql`");
	out_cstr(o, deeper ? "  gql`\n" : "");
	return deeper;
}

static void print_line(struct out *o, int depth, const char *line)
{
	ts_indent(o, depth);
	out_printf(o, "%s\n", line);
}

static void print_refetch(struct out *o, int depth, const struct hook *h)
{
	struct str condition = arena_printf(o->arena, "if (!succeeded(result.data?.%.*s))", STR_ARG(h->name));
	bool fits = 2 * ((size_t)depth + 1) + ts_columns(condition) + strlen(" return queries;") <= TS_WIDTH;

	print_line(o, depth, "refetchQueries(result) {");
	print_line(o, depth + 1, "const queries = asQueries(options.refetchQueries, result);");
	ts_indent(o, depth + 1);
	out_str(o, condition);
	if (!fits) {
		out_char(o, '\n');
		ts_indent(o, depth + 2);
	}
	out_cstr(o, fits ? " return queries;\n" : "return queries;\n");
	frontend_print_queries(o, depth + 1, "return withReaders(queries, client, ", &h->plan.refetch);
	print_line(o, depth, "},");
}

static void print_update(struct out *o, int depth, const struct hook *h)
{
	print_line(o, depth, "update(cache, result, context) {");
	ts_indent(o, depth + 1);
	out_printf(o, "const row = result.data?.%.*s;\n", STR_ARG(h->name));
	print_line(o, depth + 1, "if (succeeded(row)) {");
	if (h->plan.removes_row)
		print_line(o, depth + 2, "evictRow(cache, row);");
	if (h->plan.evict.len > 0)
		frontend_print_queries(o, depth + 2, "evict(cache, ", &h->plan.evict);
	print_line(o, depth + 1, "}");
	print_line(o, depth + 1, "options.update?.(cache, result, context);");
	print_line(o, depth, "},");
}

/* The options that the caller gave, and what is added to them. */
static void print_options(struct out *o, const struct hook *h)
{
	struct str head = arena_printf(o->arena, "return useMutation(%.*s, {", STR_ARG(h->constant));
	bool fits = 2 + ts_columns(head) <= TS_WIDTH;
	int depth = fits ? 2 : 3;

	ts_indent(o, 1);
	if (fits)
		out_printf(o, "%.*s\n", STR_ARG(head));
	else
		out_printf(o, "return useMutation(\n    %.*s,\n    {\n", STR_ARG(h->constant));
	print_line(o, depth, "...options,");
	if (h->plan.refetch.len > 0)
		print_refetch(o, depth, h);
	if (updates(h))
		print_update(o, depth, h);
	out_cstr(o, fits ? "  });\n" : "    },\n  );\n");
}

void frontend_apollo_hook(struct out *o, const struct hook *h)
{
	struct str options = arena_printf(o->arena, "options: %.*sOptions = {}", STR_ARG(h->pascal));

	ts_group(o, 0, arena_printf(o->arena, "export function use%.*s(", STR_ARG(h->pascal)), &options, 1, true,
	         ") {");
	if (h->plan.refetch.len == 0 && !updates(h)) {
		struct str arguments[] = { h->constant, STR("options") };

		ts_group(o, 1, STR("return useMutation("), arguments, 2, true, ");");
		out_cstr(o, "}\n");
		return;
	}
	if (h->plan.refetch.len > 0)
		out_cstr(o, "  const client = useApolloClient(options.client);\n");
	print_options(o, h);
	out_cstr(o, "}\n");
}
