/** A resolver with everything it needs already in its hands. */
type ResolverInstance = object;

/** One surface's resolvers by their class. */
export type Resolvers = ReadonlyMap<object, ResolverInstance>;

export function byClass(resolvers: readonly ResolverInstance[]): Resolvers {
  return new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
}
