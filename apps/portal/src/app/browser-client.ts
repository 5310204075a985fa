import { ApolloClient } from "@apollo/client";
import { createApiLink } from "@kundenportal/app-core/api-link";
import { learnOperations } from "@kundenportal/app-core/late-operations";
import { MUTATION_DEFAULTS } from "@kundenportal/app-core/mutation-defaults";
import operations from "virtual:operations";
import { tabFocus } from "../lib/tab-focus";
import { leavePortal } from "./leave-portal";
import { createPortalCache } from "./portal-cache";
import type { KnownAnswer } from "./waiting-client";

// Apollo's hooks take their types from these declarations, which only works by adding to its namespaces.
/* oxlint-disable typescript/no-namespace */
declare module "@apollo/client" {
  export namespace ApolloClient {
    export namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: "all";
      }
    }
  }
}

/* oxlint-enable typescript/no-namespace */

learnOperations(operations);

/** `answers`: what is on the page already; it is asked for again when something else makes that necessary. */
export function createBrowserClient(answers: readonly KnownAnswer[]): ApolloClient {
  const client = new ApolloClient({
    link: createApiLink({
      uri: "/portal/graphql",
      operationsBy: import.meta.env.DEV ? "text" : "hash",
      onSignedOut: () => {
        leavePortal("SESSION_ENDED");
        return true;
      },
      headers: () => {
        const focus = tabFocus().read();
        return focus === null ? {} : { "portal-focus": focus };
      },
    }),
    cache: createPortalCache(),
    defaultOptions: { mutate: MUTATION_DEFAULTS, watchQuery: { errorPolicy: "all" } },
  });
  for (const { document, variables, data } of answers) client.writeQuery({ query: document, variables, data });
  client.prioritizeCacheValues = answers.length > 0;
  return client;
}
