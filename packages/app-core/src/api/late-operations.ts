import type { DefinitionNode } from "graphql";

type Definitions = Readonly<Record<string, readonly DefinitionNode[]>>;

let known: Definitions = {};

/**
 * What an operation consists of, for builds in which that comes with the client that asks it: until then an operation is known by
 * its hash alone (see operations-plugin.mjs).
 * Errors: throws as long as nobody has learnt them.
 */
export function definitionsOf(operation: string): readonly DefinitionNode[] {
  const definitions = known[operation];
  if (definitions === undefined) throw new Error(`The operation “${operation}” is not there yet`);
  return definitions;
}

/** By the operation's name. Empty in development, where each operation has its own. */
export function learnOperations(definitions: Definitions): void {
  known = definitions;
}
