// query.test.ts - the hooks of mutations.ts with a real QueryClient and a server that is none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement } from "react";
import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import {
  isMutationError,
  optimisticDiscontinue,
  postTo,
  setFetcher,
  useCreateProduct,
  useDeleteProduct,
  useDiscontinue,
  useUpdateProduct,
} from "./generated/mutations";
import { failure, product, secondHand, Server, show, until } from "./screen";

type Hooks = ReturnType<ReturnType<typeof hooks>>;
const hooks = (server: Server) => () => {
  const read = (field: string) => async () => (await server.answer(field, {}))[field];
  return {
    products: useQuery({ queryKey: ["products"], queryFn: read("products") }).data,
    product: useQuery({ queryKey: ["product", "1"], queryFn: read("product") }).data,
    discontinue: useDiscontinue(),
    remove: useDeleteProduct(),
    create: useCreateProduct(),
    update: useUpdateProduct(),
  };
};

async function shop(answers: Record<string, () => unknown>) {
  const server = new Server({ products: () => [product("1")], product: () => product("1"), ...answers });
  const client = new QueryClient({ 
    // No timer outlives a test.
    defaultOptions: {
      queries: { staleTime: Infinity, gcTime: Infinity, retry: false },
      mutations: { gcTime: Infinity },
    },
  });
  let now: Hooks | undefined;
  setFetcher(async <Data>(document: string, variables: object) => {
    const field = /mutation \w+\([^)]*\) {\n +(\w+)/.exec(document)?.[1];
    assert.ok(field, document);
    return (await server.answer(field, variables)) as Data;
  });
  client.setQueryData(["shelves"], 3);
  const use = hooks(server);
  const hide = show(
    () => {
      now = use();
      return null;
    },
    ({ children }) => createElement(QueryClientProvider, { client, children }),
  );
  const screen = () => now as Hooks;
  await until(() => now?.products !== undefined && now.product !== undefined);
  return {
    server,
    client,
    screen,
    hide,
  };
}

test("a success fetches again and forgets what the impact says", async () => {
  const s = await shop({ discontinue: () => product("1", { status: "discontinued" }) });
  const data = await s.screen().discontinue.mutateAsync({ input: { id: "1" } });
  assert.ok(!isMutationError(data.discontinue));
  assert.equal(data.discontinue.status, "discontinued");
  await until(() => s.server.calls["products"] === 2 && s.server.calls["product"] === 2);
  assert.deepEqual(s.server.sent["discontinue"], { input: { id: "1" } });
  assert.equal(s.client.getQueryData(["shelves"]), undefined);
  s.hide();
});

test("a failure is a result, and changes nothing", async () => {
  const s = await shop({ discontinue: () => failure });
  const data = await s.screen().discontinue.mutateAsync({ input: { id: "1" } });
  assert.ok(isMutationError(data.discontinue));
  assert.equal(data.discontinue.message, "It's gone already");
  assert.equal(data.discontinue.status, failure.status);
  assert.equal(s.server.calls["products"], 1);
  assert.equal(s.client.getQueryData(["shelves"]), 3);
  s.hide();
});

test("what was deleted is fetched no more from the cache", async () => {
  const s = await shop({ deleteProduct: () => product("1") });
  await s.screen().remove.mutateAsync({ input: { id: "1" } });
  await until(() => s.server.calls["products"] === 2 && s.server.calls["product"] === 2);
  s.hide();
});

test("what was created or updated is fetched with what shows it", async () => {
  const s = await shop({ createProduct: () => product("2"), updateProduct: () => product("1", { name: "Renamed" }) });
  await s.screen().create.mutateAsync({ input: { name: "x", price: "1.50", active: true, supplierId: "s" } });
  await until(() => s.server.calls["products"] === 2);
  assert.equal(s.server.calls["product"], 1, "another row is not fetched");
  await s.screen().update.mutateAsync({ input: { id: "1", name: "Renamed" } });
  await until(() => s.server.calls["products"] === 3 && s.server.calls["product"] === 2);
  s.hide();
});

test("an optimistic result is that of a success", () => {
  assert.deepEqual(optimisticDiscontinue(product("1")).discontinue, {
    ...product("1"),
    status: "discontinued",
    active: false,
    condition: secondHand,
    rating: 3,
    weight: null,
  });
});

test("the fetcher posts, and tells what went wrong", async () => {
  const seen: { url: unknown; init: RequestInit | undefined }[] = [];
  const answers = [{ data: { a: 1 } }, { data: null, errors: [{ message: "no such field" }] }, {}];
  const before = globalThis.fetch;
  globalThis.fetch = async (url, init) => {
    seen.push({ url, init });
    return new Response(JSON.stringify(answers[seen.length - 1]));
  };
  try {
    const fetcher = postTo("https://example.org/graphql", { headers: { authorization: "Bearer x" } });
    assert.deepEqual(await fetcher("mutation { a }", { input: 1 }), { a: 1 });
    await assert.rejects(fetcher("mutation { a }", {}), /no such field/);
    await assert.rejects(fetcher("mutation { a }", {}), /no data/);
  } finally {
    globalThis.fetch = before;
  }
  assert.equal(seen[0]?.url, "https://example.org/graphql");
  assert.equal(seen[0]?.init?.method, "POST");
  assert.deepEqual(JSON.parse(String(seen[0]?.init?.body)), { query: "mutation { a }", variables: { input: 1 } });
  assert.equal(new Headers(seen[0]?.init?.headers).get("authorization"), "Bearer x");
});
