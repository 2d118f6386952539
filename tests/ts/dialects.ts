// dialects.ts - what differs between the versions of FraiseQL, and what the types say of it: the compiler alone looks at it.
import type * as V1 from "./v1/types";
import type * as V2 from "./generated/types";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Has<T, Key extends string> = Key extends keyof T ? true : false;

export const facts: [
  // A failure.
  Has<V1.MutationError, "httpStatus">,
  Has<V2.MutationError, "httpStatus">,
  Same<V1.DiscontinueResult, V1.Product | V1.MutationError>,
  Same<V2.DiscontinueResult["__typename"], "Product" | "MutationError">,
  Same<V1.DiscontinueSuccess, V1.Product>,
  Same<V1.DiscontinueError, V1.MutationError>,
  // Values of an enum.
  Same<V1.ProductCondition, "new" | "second-hand" | "2nd choice" | "it's \"broken\" \\">,
  "second_hand" extends V2.ProductCondition ? true : false,
  // A row behind a reference.
  undefined extends V1.Product["supplier"] ? true : false,
  undefined extends V2.Product["supplier"] ? true : false,
  // Conditions.
  Has<V1.ProductWhereInput, "AND">,
  Has<V2.ProductWhereInput, "_and">,
  // How types are mapped.
  Same<V1.Product["price"], V1.Decimal>,
  Same<V1.Product["stock"], string | null>,
  Same<V1.Product["released"], V1.DateOnly | null>,
  Same<V1.Product["seenAt"], V1.DateTime | null>,
  Same<V1.Product["attributes"], V1.JSONValue | null>,
  Same<V1.Product["tags"], string[] | null>,
  Same<V1.Product["supplierId"], V1.UUID>,
  Same<V1.Product["origin"], V1.SimpleAddress | null>,
  Same<V1.UpdateProductInput["weight"], number | null | undefined>,
  // A group of an aggregate view.
  Same<V1.ProductAgg["status"], V1.ProductStatus | null>,
  Same<V1.ProductAgg["products"], string>,
] = [
  false, true, true, true, true, true,
  true, true,
  true, false,
  true, true,
  true, true, true, true, true, true, true, true, true,
  true, true,
];
