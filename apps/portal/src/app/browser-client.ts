import { ApolloClient } from "@apollo/client";
import { createApiLink } from "@kundenportal/app-core/api-link";
import { MUTATION_DEFAULTS } from "@kundenportal/app-core/mutation-defaults";
import { forgetPage, refreshReturningPages } from "@kundenportal/app-core/page-return";
import { tabFocus } from "../lib/tab-focus";
import type { FirstPage } from "./first-page";
import { createPortalCache } from "./portal-cache";

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

/** Rendered by the server: that this link opens nothing any more, or that the customer has signed out. */
const GOODBYE_PATHS = { SESSION_ENDED: "/p/ended", SIGNED_OUT: "/p/signed-out" } as const;

/** Takes the customer out of the portal; nothing they saw stays in this tab. */
export function leavePortal(reason: keyof typeof GOODBYE_PATHS): void {
  forgetPage();
  window.location.assign(`${GOODBYE_PATHS[reason]}?lang=${document.documentElement.lang}`);
}

/** `first`: what is on the page already; it is asked for again when something else makes that necessary. */
export function createBrowserClient(first: FirstPage | null): ApolloClient {
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
    cache: first === null ? createPortalCache() : createPortalCache().restore(first.cache),
    defaultOptions: { mutate: MUTATION_DEFAULTS, watchQuery: { errorPolicy: "all" } },
  });
  client.prioritizeCacheValues = first !== null;
  refreshReturningPages(client, ["documents"]);
  return client;
}

/** From now on what is on the page no longer counts as just fetched. */
export function endTakeOver(client: ApolloClient): void {
  client.prioritizeCacheValues = false;
}
