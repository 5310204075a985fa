import { ApolloClient, type FieldPolicy, InMemoryCache } from "@apollo/client";
import { possibleTypes } from "../gql/possible-types";
import { createPortalLink } from "./portal-link";

// Apollo's hooks take their types from these declarations, which only works by adding to its namespaces.
/* oxlint-disable typescript/no-namespace */
declare module "@apollo/client" {
  export namespace ApolloClient {
    export namespace DeclareDefaultOptions {
      interface Mutate {
        errorPolicy: "all";
      }
      interface WatchQuery {
        errorPolicy: "all";
      }
    }
  }
}

/* oxlint-enable typescript/no-namespace */

interface ConnectionPage {
  readonly edges: readonly unknown[];
  readonly pageInfo: unknown;
}

/** One list per filter that grows page by page; fetching again from the start replaces it. */
const growingConnection: FieldPolicy<ConnectionPage> = {
  keyArgs: ["filter"],
  merge(existing, incoming, { args }) {
    const continues = args?.["after"] !== undefined && args["after"] !== null && existing !== undefined;
    return continues ? { ...incoming, edges: [...existing.edges, ...incoming.edges] } : incoming;
  },
};

/** Rendered by the server: that this link opens nothing any more, or that the customer has signed out. */
const GOODBYE_PATHS = { SESSION_ENDED: "/p/ended", SIGNED_OUT: "/p/signed-out" } as const;

/** Takes the customer out of the portal; nothing they saw stays in this tab. */
export function leavePortal(reason: keyof typeof GOODBYE_PATHS): void {
  window.location.assign(`${GOODBYE_PATHS[reason]}?lang=${document.documentElement.lang}`);
}

export function createApolloClient(): ApolloClient {
  return new ApolloClient({
    link: createPortalLink({
      uri: "/portal/graphql",
      operationsBy: import.meta.env.DEV ? "text" : "hash",
      onSessionEnded: () => {
        leavePortal("SESSION_ENDED");
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
            payments: { merge: false },
          },
        },
        Client: {
          fields: { contactData: { merge: false }, bankData: { merge: false }, taxData: { merge: false } },
        },
      },
    }),
    // A failed request is a state of the view, never a rejected promise that nobody awaits.
    defaultOptions: { mutate: { errorPolicy: "all" }, watchQuery: { errorPolicy: "all" } },
  });
}
