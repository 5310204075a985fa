import type { GraphQLSchema } from "graphql";
import { type BuildSchemaOptions, buildSchemaSync } from "type-graphql";
import { guardOperations } from "../access/operation-access";

/** A resolver with everything it needs already in its hands. */
type ResolverInstance = object;

/**
 * Builds one surface from resolver instances.
 * Fields are plain property reads (no per-field middleware, no promise per field); type-graphql then ignores guards on
 * fields, so guards stand on operations only and a test looks for guarded fields.
 */
export function buildSurface(resolvers: readonly ResolverInstance[]): GraphQLSchema {
  const instances = new Map<object, ResolverInstance>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const [first, ...rest] = resolvers.map(({ constructor }) => constructor);
  if (first === undefined) throw new Error("A surface needs resolvers");
  const classes: BuildSchemaOptions["resolvers"] = [first, ...rest];
  return guardOperations(
    buildSchemaSync({
      resolvers: classes,
      container: { get: (resolverClass: object) => instances.get(resolverClass) },
      // Apollo looks at it again when it starts.
      skipCheck: true,
      validate: false,
      emitSchemaFile: false,
    }),
  );
}
