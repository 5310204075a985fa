/** A resolver that already has everything it needs. */
type ResolverInstance = object;

/** One surface's resolvers by class. */
export type Resolvers = ReadonlyMap<object, ResolverInstance>;

export function byClass(resolvers: readonly ResolverInstance[]): Resolvers {
  return new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
}
