import { ApolloClient } from "@apollo/client";
import { createApiLink } from "@kundenportal/app-core/api-link";
import { MUTATION_DEFAULTS } from "@kundenportal/app-core/mutation-defaults";
import { isPageReturning, refreshReturningPages } from "@kundenportal/app-core/page-return";
import { localeChoice } from "../lib/preferences";
import { createCache } from "./cache";
import type { FirstPage } from "./first-page";

/** `first`: what the page came with; it is asked for again when something else makes that necessary. */
export function createApolloClient(onSignedOut: () => void, first: FirstPage | null): ApolloClient {
  const client = new ApolloClient({
    link: createApiLink({
      uri: "/graphql",
      // The server has words too: what placeholders mean, what a provider asks for.
      headers: () => {
        const chosen = localeChoice.read();
        return chosen === null ? {} : { "staff-language": chosen };
      },
      operationsBy: import.meta.env.DEV ? "text" : "hash",
      // The page may stay as it is: the request to sign in again appears above it.
      onSignedOut: () => {
        // Whoever comes back to a page after signing out elsewhere must not see what it shows.
        if (isPageReturning()) {
          window.location.reload();
          return true;
        }
        onSignedOut();
        return false;
      },
    }),
    cache: first === null ? createCache() : createCache().restore(first.cache),
    defaultOptions: { mutate: MUTATION_DEFAULTS },
  });
  client.prioritizeCacheValues = first !== null;
  refreshReturningPages(() => client, []);
  return client;
}

/** All is shown: from now on what the page came with no longer counts as just fetched. */
export function endFirstPage(client: ApolloClient): void {
  client.prioritizeCacheValues = false;
}
