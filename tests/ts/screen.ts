// screen.ts - renders hooks, and a server that answers by the first field of an operation.
import assert from "node:assert/strict";
import { createElement, type FunctionComponent } from "react";
import { createRoot } from "react-dom/client";
import type { MutationError, Product } from "./generated/types";

/** Does what is pending until CONDITION holds; the runner's time limit is the only one. */
export async function until(condition: () => boolean) {
  while (!condition())
    await new Promise<void>((done) => setImmediate(done));
}

/** Shows COMPONENT inside of WRAP; the answer takes it away again. */
export function show(
  component: FunctionComponent,
  wrap: FunctionComponent<{ children: React.ReactNode }>,
) {
  const root = createRoot(document.createElement("div"));
  root.render(createElement(wrap, null, createElement(component)));
  return () => root.unmount();
}

export function product(id: string, more: Partial<Product> = {}): Product {
  return {
    __typename: "Product",
    id,
    identifier: `product-${id}`,
    name: `Product ${id}`,
    price: 12.5,
    weight: null,
    stock: "0",
    rating: null,
    condition: "new",
    status: "on_sale",
    active: true,
    tags: null,
    conditionsSeen: null,
    origin: null,
    titles: null,
    attributes: { a: [1, null] },
    place: null,
    released: null,
    seenAt: null,
    supplierId: "s",
    supplier: { __typename: "EntityReference", id: "s", identifier: "sup" },
    similar: [],
    replacedById: null,
    replacedBy: null,
    aboutId: null,
    aboutType: null,
    about: null,
    gross: 15,
    createdAt: "2025-01-01T00:00:00Z",
    updatedAt: "2025-01-01T00:00:00Z",
    ...more,
  };
}

const first = process.env["GRAPHQL"] === "v1";

/** What a failure looks like, and how an enum's value is called, in this version. */
export const failure: MutationError = {
  __typename: "MutationError",
  status: first ? "validation:already_gone" : "validation",
  message: "It's gone already",
  ...((first ? {} : { httpStatus: 422, errorClass: "validation" }) as { httpStatus: number; errorClass: string }),
};
export const secondHand = first ? "second-hand" : "second_hand";

/** Answers a field of Query or Mutation, and counts how often. */
export class Server {
  readonly calls: Record<string, number> = {};
  readonly sent: Record<string, unknown> = {};
  private readonly held: (() => void)[] = [];
  holds = false;

  constructor(readonly answers: Record<string, () => unknown>) {}

  async answer(field: string, variables: unknown) {
    this.calls[field] = (this.calls[field] ?? 0) + 1;
    this.sent[field] = variables;
    if (this.holds && field in this.answers)
      await new Promise<void>((go) => this.held.push(go));
    const answer = this.answers[field];
    assert.ok(answer, `the server has no ${field}`);
    return { [field]: answer() };
  }

  release() {
    this.holds = false;
    for (const go of this.held.splice(0)) go();
  }
}
