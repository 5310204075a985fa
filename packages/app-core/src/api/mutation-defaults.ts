// Apollo's hooks take their types from these declarations, which only works by adding to its namespaces.
/* oxlint-disable typescript/no-namespace */
declare module "@apollo/client" {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface Mutate {
        errorPolicy: "all";
      }
    }
  }
}

/* oxlint-enable typescript/no-namespace */

/** A failed mutation is a state of the view, never a rejected promise that nobody awaits. */
export const MUTATION_DEFAULTS = { errorPolicy: "all" } as const;
