import { ApolloClient, InMemoryCache } from "@apollo/client";
import { createApiLink } from "@kundenportal/app-core/api-link";
import { growingConnection } from "@kundenportal/app-core/growing-connection";
import { MUTATION_DEFAULTS } from "@kundenportal/app-core/mutation-defaults";
import { forgetPage, refreshReturningPages } from "@kundenportal/app-core/page-return";
import { possibleTypes } from "../gql/possible-types";
import { portalFocus } from "../lib/tab-focus";

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

export function createApolloClient(): ApolloClient {
  const client = new ApolloClient({
    link: createApiLink({
      uri: "/portal/graphql",
      operationsBy: import.meta.env.DEV ? "text" : "hash",
      onSignedOut: () => {
        leavePortal("SESSION_ENDED");
        return true;
      },
      headers: () => {
        const focus = portalFocus.read();
        return focus === null ? {} : { "portal-focus": focus };
      },
    }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        Query: { fields: { documents: growingConnection } },
        // Each version of the content is independent; the other objects always arrive complete.
        Document: {
          fields: {
            bankTransfer: { merge: false },
            cashDiscount: { merge: false },
            content: { merge: false },
            comments: { merge: false },
            deal: { merge: false },
            eInvoiceCheck: { merge: false },
            payments: { merge: false },
          },
        },
        Client: {
          fields: { contactData: { merge: false }, bankData: { merge: false }, taxData: { merge: false } },
        },
      },
    }),
    defaultOptions: { mutate: MUTATION_DEFAULTS, watchQuery: { errorPolicy: "all" } },
  });
  refreshReturningPages(client, ["documents"]);
  return client;
}
