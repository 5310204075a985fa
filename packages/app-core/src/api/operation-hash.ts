/**
 * The name by which the server knows an operation, written into each document when they are generated.
 * Errors: throws without one, which only a document has that was written by hand.
 */
export function hashOf(document: object): string {
  const meta: unknown = "__meta__" in document ? document.__meta__ : null;
  if (typeof meta === "object" && meta !== null && "hash" in meta && typeof meta.hash === "string") return meta.hash;
  throw new Error("An operation has no hash. Run the codegen script.");
}
