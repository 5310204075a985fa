import { ApolloLink } from "@apollo/client/link";
import { print } from "graphql";
import { Observable } from "rxjs";
import { ConnectionError } from "../lib/request-failure";

interface AdminLinkOptions {
  readonly uri: string;
  /** The server no longer knows who is asking. */
  readonly onSignedOut: () => void;
}

/**
 * Sends operations to the admin endpoint: by their hash in a built app, where the server runs trusted documents only,
 * and as text in development. Apollo's own HttpLink knows nothing of `documentId`.
 */
export function createAdminLink({ uri, onSignedOut }: AdminLinkOptions): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abortion = new AbortController();
        void send(uri, operation, abortion.signal).then(
          (result) => {
            if (result.errors?.some((error) => error.extensions?.["code"] === "UNAUTHENTICATED") === true)
              onSignedOut();
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

async function send(uri: string, operation: ApolloLink.Operation, signal: AbortSignal): Promise<ApolloLink.Result> {
  const response = await fetch(uri, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify({
      operationName: operation.operationName,
      variables: operation.variables,
      ...(import.meta.env.DEV ? { query: print(operation.query) } : { documentId: readHash(operation.query) }),
    }),
    credentials: "same-origin",
    signal,
  }).catch((cause: unknown) => {
    throw new ConnectionError("The server cannot be reached", { cause });
  });
  const body: unknown = await response.json().catch(() => null);
  if (!isGraphqlResult(body)) throw new ConnectionError(`The server answered with status ${response.status}`);
  return body;
}

/** Anything else, such as a proxy's error page, is no answer at all. */
function isGraphqlResult(body: unknown): body is ApolloLink.Result {
  return typeof body === "object" && body !== null && ("data" in body || "errors" in body);
}

/** The hash that the codegen put beside the document. */
function readHash(document: object): unknown {
  const meta: unknown = "__meta__" in document ? document.__meta__ : null;
  return typeof meta === "object" && meta !== null && "hash" in meta ? meta.hash : undefined;
}
