/* frontend_query.c - hooks for TanStack Query over a fetcher; queries have the field of Query first in their keys. */
#include "steps/frontend_hooks.h"

static const char imports[] = "import {\n"
                              "  useMutation,\n"
                              "  useQueryClient,\n"
                              "  type QueryClient,\n"
                              "  type UseMutationOptions,\n"
                              "} from \"@tanstack/react-query\";\n";
static const char fetcher[] = "\n"
                              "/** Sends a document with its variables, and answers with `data`. */\n"
                              "export type Fetcher = <Data>(\n"
                              "  document: string,\n"
                              "  variables: object,\n"
                              ") => Promise<Data>;\n"
                              "\n"
                              "/** A fetcher that posts to the URL. */\n"
                              "export function postTo(url: string, init: RequestInit = {}): Fetcher {\n"
                              "  return async <Data>(query: string, variables: object) => {\n"
                              "    const headers = new Headers(init.headers);\n"
                              "    headers.set(\"content-type\", \"application/json\");\n"
                              "    const body = JSON.stringify({ query, variables });\n"
                              "    const request = { ...init, method: \"POST\", headers, body };\n"
                              "    const answer = (await (await fetch(url, request)).json()) as {\n"
                              "      data?: Data | null;\n"
                              "      errors?: { message: string }[];\n"
                              "    };\n"
                              "    if (answer.data && !answer.errors?.length) return answer.data;\n"
                              "    throw new Error(answer.errors?.[0]?.message ?? \"no data\");\n"
                              "  };\n"
                              "}\n"
                              "\n"
                              "let fetcher = postTo(\"/graphql\");\n"
                              "\n"
                              "/** Takes the place of the fetcher of all hooks, which posts to /graphql. */\n"
                              "export function setFetcher(next: Fetcher) {\n"
                              "  fetcher = next;\n"
                              "}\n"
                              "\n"
                              "type Options<Data, Variables> = Omit<\n"
                              "  UseMutationOptions<Data, Error, Variables>,\n"
                              "  \"mutationFn\"\n"
                              ">;\n";

/* What is used of the following. */
static const char refetch[] = "\n"
                              "/** Makes old what has one of these first in its key, and fetches what is shown. */\n"
                              "async function refetch(client: QueryClient, fields: readonly string[]) {\n"
                              "  await Promise.all(\n"
                              "    fields.map((field) => client.invalidateQueries({ queryKey: [field] })),\n"
                              "  );\n"
                              "}\n";
static const char evict[] = "\n"
                            "/** Forgets what has one of these first in its key, and fetches what is shown. */\n"
                            "async function evict(client: QueryClient, fields: readonly string[]) {\n"
                            "  await Promise.all(\n"
                            "    fields.map((field) => client.resetQueries({ queryKey: [field] })),\n"
                            "  );\n"
                            "}\n";

void frontend_query_head(struct out *o, const struct hook *hooks, size_t count)
{
	bool refetches = false, evicts = false;

	for (size_t i = 0; i < count; i++) {
		refetches = refetches || hooks[i].plan.refetch.len > 0;
		evicts = evicts || hooks[i].plan.evict.len > 0;
	}
	/* What is imported is used: without hooks nobody fetches. */
	out_cstr(o, count > 0 ? imports : "");
	frontend_print_imports(o);
	out_cstr(o, count > 0 ? fetcher : "");
	frontend_print_is_error(o);
	out_cstr(o, refetches ? refetch : "");
	out_cstr(o, evicts ? evict : "");
}

bool frontend_query_types(struct out *o, const struct hook *h)
{
	struct str arguments[] = { arena_printf(o->arena, "%.*sData", STR_ARG(h->pascal)),
		                   arena_printf(o->arena, "%.*sVariables", STR_ARG(h->pascal)) };

	ts_group(o, 0, arena_printf(o->arena, "export type %.*sOptions = Options<", STR_ARG(h->pascal)), arguments, 2,
	         false, ">;");
	out_printf(o, "\nexport const %.*s = `\n", STR_ARG(h->constant));
	return false;
}

static void print_success(struct out *o, const struct hook *h)
{
	struct str condition = arena_printf(o->arena, "!isMutationError(data.%.*s)", STR_ARG(h->name));

	out_cstr(o, "      async onSuccess(data, ...rest) {\n");
	ts_group(o, 4, STR("if ("), &condition, 1, false, ") {");
	if (h->plan.evict.len > 0)
		frontend_print_queries(o, 5, "await evict(client, ", &h->plan.evict);
	if (h->plan.refetch.len > 0)
		frontend_print_queries(o, 5, "await refetch(client, ", &h->plan.refetch);
	out_cstr(o, "        }\n"
	            "        return options.onSuccess?.(data, ...rest);\n"
	            "      },\n");
}

void frontend_query_hook(struct out *o, const struct hook *h)
{
	struct str parameters[] = { arena_printf(o->arena, "options: %.*sOptions = {}", STR_ARG(h->pascal)),
		                    STR("queryClient?: QueryClient") };
	struct str variables = arena_printf(o->arena, "variables: %.*sVariables", STR_ARG(h->pascal));
	struct str arguments[] = { h->constant, STR("variables") };

	ts_group(o, 0, arena_printf(o->arena, "export function use%.*s(", STR_ARG(h->pascal)), parameters, 2, true,
	         ") {");
	out_cstr(o, "  const client = useQueryClient(queryClient);\n"
	            "  return useMutation(\n"
	            "    {\n"
	            "      ...options,\n");
	ts_group(o, 3, STR("mutationFn: ("), &variables, 1, true, ") =>");
	ts_group(o, 4, arena_printf(o->arena, "fetcher<%.*sData>(", STR_ARG(h->pascal)), arguments, 2, true, "),");
	if (h->plan.refetch.len > 0 || h->plan.evict.len > 0)
		print_success(o, h);
	out_cstr(o, "    },\n    client,\n  );\n}\n");
}
