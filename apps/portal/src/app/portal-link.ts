import { ApolloLink } from "@apollo/client/link";
import { print } from "graphql";
import { Observable } from "rxjs";
import { ConnectionError } from "../lib/connection-error";

/** What the portal's endpoint returns; anything else (a proxy's error page) is treated as no answer at all. */
function isGraphqlResult(body: unknown): body is ApolloLink.Result {
  return typeof body === "object" && body !== null && ("data" in body || "errors" in body);
}

interface PortalLinkOptions {
  readonly uri: string;
  /** How an operation is named: servers in production run only those they know by hash. */
  readonly operationsBy: "hash" | "text";
  /** Called when the server no longer knows the customer's session. */
  readonly onSessionEnded: () => void;
}

/**
 * Sends operations to the portal's endpoint.
 * Used instead of Apollo's HttpLink, which cannot send `documentId` and would bring multipart uploads, subscriptions and
 * GET requests into the first load.
 */
export function createPortalLink({ onSessionEnded, ...target }: PortalLinkOptions): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abortion = new AbortController();
        void send(target, operation, abortion.signal).then(
          (result) => {
            if (result.errors?.some((error) => error.extensions?.["code"] === "UNAUTHENTICATED") === true) {
              // No answer is passed on: the page stays as it is until the browser has left it.
              onSessionEnded();
              return;
            }
            observer.next(result);
            observer.complete();
          },
          (error: unknown) => {
            if (!abortion.signal.aborted) observer.error(error);
          },
        );
        return () => {
          abortion.abort();
        };
      }),
  );
}

async function send(
  { operationsBy, uri }: Omit<PortalLinkOptions, "onSessionEnded">,
  operation: ApolloLink.Operation,
  signal: AbortSignal,
): Promise<ApolloLink.Result> {
  const response = await fetch(uri, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify({
      operationName: operation.operationName,
      variables: operation.variables,
      ...(operationsBy === "text" ? { query: print(operation.query) } : { documentId: documentHash(operation.query) }),
    }),
    credentials: "same-origin",
    signal,
  }).catch((cause: unknown) => {
    throw new ConnectionError("The portal cannot be reached", { cause });
  });
  const body: unknown = await response.json().catch(() => null);
  if (!isGraphqlResult(body)) throw new ConnectionError(`The portal answered with status ${response.status}`);
  return body;
}

/** The hash that the build attached to the document. */
function documentHash(document: object): unknown {
  const meta: unknown = "__meta__" in document ? document.__meta__ : null;
  return typeof meta === "object" && meta !== null && "hash" in meta ? meta.hash : undefined;
}
