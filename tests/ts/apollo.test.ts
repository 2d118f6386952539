// apollo.test.ts - the hooks of mutations.ts with a real Apollo Client and a server that is none. It runs twice: with the hooks
// for either version of FraiseQL ($GRAPHQL).
import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement } from "react";
import {
  ApolloClient,
  ApolloLink,
  gql,
  InMemoryCache,
  Observable,
} from "@apollo/client";
import { ApolloProvider, useQuery } from "@apollo/client/react";
import {
  isMutationError,
  MUTATION_IMPACTS,
  optimisticDiscontinue,
  useCreateProduct,
  useDeleteProduct,
  useDiscontinue,
  useLogDay,
  useUpdateProduct,
} from "./generated/mutations";
import type { Product } from "./generated/types";
import { failure, product, secondHand, Server, show, until } from "./screen";

// The names of operations are not those of the fields.
const PRODUCTS = gql`
  query ListOfEverything {
    products {
      id
      name
      status
    }
  }
`;
const PRODUCT = gql`
  query OneOfThem {
    product(id: "1") {
      id
      name
      status
    }
  }
`;
const SHELVES = gql`
  query Shelves {
    shelves
  }
`;

function clientOf(server: Server) {
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const definition = operation.query.definitions[0];
        assert.ok(definition?.kind === "OperationDefinition");
        const field = definition.selectionSet.selections[0];
        assert.ok(field?.kind === "Field");
        server.answer(field.name.value, operation.variables).then(
          (data) => {
            observer.next({ data });
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
      }),
  );
  return new ApolloClient({ link, cache: new InMemoryCache() });
}

type Hooks = ReturnType<typeof hooks>;
function hooks() {
  return {
    products: useQuery<{ products: Product[] }>(PRODUCTS).data?.products,
    product: useQuery<{ product: Product }>(PRODUCT).data?.product,
    discontinue: useDiscontinue(),
    create: useCreateProduct(),
    update: useUpdateProduct(),
    remove: useDeleteProduct(),
    log: useLogDay(),
  };
}

/** Two products, one of them on a page of its own, and the shelves, which are in the cache only. */
async function shop(answers: Record<string, () => unknown>) {
  const rows = [product("1"), product("2")];
  const server = new Server({
    products: () => rows,
    product: () => rows[0],
    shelves: () => 3,
    ...answers,
  });
  const client = clientOf(server);
  let now: Hooks | undefined;
  await client.query({ query: SHELVES });
  const hide = show(
    () => {
      now = hooks();
      return null;
    },
    ({ children }) => createElement(ApolloProvider, { client, children }),
  );
  const screen = () => now as Hooks;
  await until(() => now?.products !== undefined && now.product !== undefined);
  return { rows, server, client, screen, hide };
}

const named = (list: readonly Product[] | undefined) => (list ?? []).map((p) => p.name);
const root = (client: ReturnType<typeof clientOf>) =>
  Object.keys((client.cache.extract() as Record<string, object>)["ROOT_QUERY"] ?? {});

test("a success fetches again what the impact says, forgets what it says, and updates rows", async () => {
  const s = await shop({
    discontinue: () => product("1", { status: "discontinued" }),
    products: () => [product("1", { status: "discontinued" }), product("3")],
  });
  let answer: unknown;
  assert.ok(root(s.client).includes("shelves"));
  const before = s.server.calls["products"];
  await s.screen().discontinue[0]({ variables: { input: { id: "1" } } }).then((r) => (answer = r.data));
  await until(() => s.server.calls["products"] === (before ?? 0) + 1);
  await until(() => s.screen().product?.status === "discontinued");
  assert.deepEqual(s.server.sent["discontinue"], { input: { id: "1" } });
  assert.ok(!root(s.client).includes("shelves"), "shelves are still there");
  assert.equal(s.server.calls["product"], 1, "what is normalised is not fetched again");
  assert.ok(answer);
  s.hide();
});

test("a failure is a result, and changes nothing", async () => {
  const s = await shop({ discontinue: () => failure });
  const result = await s.screen().discontinue[0]({ variables: { input: { id: "1" } } });
  const row = result.data?.discontinue;
  assert.ok(isMutationError(row));
  assert.equal(row.message, "It's gone already");
  assert.equal(row.status, failure.status);
  assert.equal(s.screen().product?.status, "on_sale");
  assert.equal(s.server.calls["products"], 1);
  assert.ok(root(s.client).includes("shelves"));
  s.hide();
});

test("a list of rows that a mutation writes besides is forgotten", async () => {
  const s = await shop({ discontinue: () => product("1"), movements: () => [{ __typename: "Movement", id: "7" }] });
  await s.client.query({
    query: gql`
      query Moves {
        movements {
          id
        }
      }
    `,
  });
  assert.ok(root(s.client).includes("movements"));
  await s.screen().discontinue[0]({ variables: { input: { id: "1" } } });
  assert.ok(!root(s.client).includes("movements"), "movements are still there");
  s.hide();
});

test("what was created is fetched with the list", async () => {
  const s = await shop({ createProduct: () => product("3") });
  s.rows.push(product("3"));
  await s.screen().create[0]({ variables: { input: { name: "x", price: "1.50", active: true, supplierId: "s" } } });
  await until(() => named(s.screen().products).includes("Product 3"));
  assert.equal(s.server.calls["products"], 2);
  s.hide();
});

test("what was updated is new everywhere, and nothing is fetched again", async () => {
  const s = await shop({ updateProduct: () => product("1", { name: "Renamed" }) });
  await s.screen().update[0]({ variables: { input: { id: "1", name: "Renamed" } } });
  await until(() => s.screen().product?.name === "Renamed");
  assert.deepEqual(named(s.screen().products), ["Renamed", "Product 2"]);
  assert.equal(s.server.calls["products"], 1);
  assert.equal(s.server.calls["product"], 1);
  s.hide();
});

test("what was deleted is gone from lists", async () => {
  const s = await shop({ deleteProduct: () => product("2") });
  await s.screen().remove[0]({ variables: { input: { id: "2" } } });
  await until(() => named(s.screen().products).length === 1);
  assert.deepEqual(named(s.screen().products), ["Product 1"]);
  assert.equal(s.server.calls["products"], 1);
  s.hide();
});

test("an optimistic result is shown before the answer, and taken back after a failure", async () => {
  const s = await shop({ discontinue: () => failure });
  const shown = s.screen().product;
  assert.ok(shown);
  const optimistic = optimisticDiscontinue(product("1"));
  assert.deepEqual(
    { ...optimistic.discontinue },
    { ...product("1"), status: "discontinued", active: false, condition: secondHand, rating: 3, weight: null },
  );
  s.server.holds = true;
  const call = s.screen().discontinue[0]({ variables: { input: { id: "1" } }, optimisticResponse: optimistic });
  await until(() => s.screen().product?.status === "discontinued");
  s.server.release();
  assert.ok(isMutationError((await call).data?.discontinue));
  await until(() => s.screen().product?.status === "on_sale");
  s.hide();
});

test("what the caller wants happens too", async () => {
  const s = await shop({ discontinue: () => product("1") });
  const seen: string[] = [];
  let run: Hooks["discontinue"][0] | undefined;
  const hide = show(
    () => {
      run = useDiscontinue({
        refetchQueries: (result) => {
          seen.push(`refetch ${result.data?.discontinue.__typename}`);
          return [PRODUCT];
        },
        update: (cache, result) => void seen.push(`update ${result.data?.discontinue.__typename}`),
      })[0];
      return null;
    },
    ({ children }) => createElement(ApolloProvider, { client: s.client, children }),
  );
  await until(() => run !== undefined);
  await run?.({ variables: { input: { id: "1" } } });
  await until(() => s.server.calls["products"] === 2 && s.server.calls["product"] === 2);
  assert.deepEqual(seen.sort(), ["refetch Product", "update Product"]);
  hide();
  s.hide();
});

test("an action without a row of its own answers nothing", async () => {
  const s = await shop({ logDay: () => null });
  const result = await s.screen().log[0]();
  assert.equal(result.data?.logDay, null);
  s.hide();
});

test("the impacts are there to be read", () => {
  const impact = MUTATION_IMPACTS.discontinue.impact;
  assert.equal(impact.cacheInvalidations[0].filter['od"d key'], "it's");
  assert.equal(impact.primary.operation, "UPDATE");
});
