import { ApolloClient } from "@apollo/client";
import { createApiLink } from "@kundenportal/app-core/api-link";
import { MUTATION_DEFAULTS } from "@kundenportal/app-core/mutation-defaults";
import { createCache } from "./cache";

export function createApolloClient(onSignedOut: () => void): ApolloClient {
  return new ApolloClient({
    link: createApiLink({
      uri: "/graphql",
      operationsBy: import.meta.env.DEV ? "text" : "hash",
      // The page may stay as it is: the request to sign in again appears above it.
      onSignedOut: () => {
        onSignedOut();
        return false;
      },
    }),
    cache: createCache(),
    defaultOptions: { mutate: MUTATION_DEFAULTS },
  });
}
