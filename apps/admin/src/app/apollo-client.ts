import { ApolloClient } from "@apollo/client";
import { createAdminLink } from "./admin-link";
import { createCache } from "./cache";

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

export function createApolloClient(onSignedOut: () => void): ApolloClient {
  return new ApolloClient({
    link: createAdminLink({
      uri: "/graphql",
      operationsBy: import.meta.env.DEV ? "text" : "hash",
      onSignedOut,
    }),
    cache: createCache(),
    // A failed mutation is a state of the view, never a rejected promise that nobody awaits.
    defaultOptions: { mutate: { errorPolicy: "all" } },
  });
}
