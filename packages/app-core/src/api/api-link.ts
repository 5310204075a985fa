import { ApolloLink } from "@apollo/client/link";
import { learnServerTime } from "@kundenportal/ui/server-clock";
import { print } from "graphql";
import { Observable } from "rxjs";
import { ConnectionError } from "./connection-error";

interface ApiLinkOptions {
  readonly uri: string;
  /** `hash`: servers in production run only trusted operations, and know them by their hash. */
  readonly operationsBy: "hash" | "text";
  /**
   * The server no longer knows who is asking. True withholds the answer, so that the page stays as it is until the
   * browser has left it; false passes it on to the caller.
   */
  readonly onSignedOut: () => boolean;
  /** Headers of the app's own, read for each request. */
  readonly headers?: () => Readonly<Record<string, string>>;
}

/**
 * Sends operations to an endpoint of the API.
 * Used instead of Apollo's HttpLink, which cannot send `documentId` and would bring multipart uploads, subscriptions and
 * GET requests into the first load.
 */
export function createApiLink({ uri, operationsBy, onSignedOut, headers = () => ({}) }: ApiLinkOptions): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abortion = new AbortController();
        const body = toBody(operation, operationsBy);
        void send(uri, { body, headers: headers(), signal: abortion.signal }).then(
          (result) => {
            if (isSignedOut(result) && onSignedOut()) return;
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

function isSignedOut({ errors }: ApolloLink.Result): boolean {
  return errors?.some((error) => error.extensions?.["code"] === "UNAUTHENTICATED") === true;
}

function toBody({ operationName, variables, query }: ApolloLink.Operation, operationsBy: "hash" | "text"): string {
  const operation = operationsBy === "text" ? { query: print(query) } : { documentId: readHash(query) };
  return JSON.stringify({ operationName, variables, ...operation });
}

interface Sent {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

async function send(uri: string, { body, headers, signal }: Sent): Promise<ApolloLink.Result> {
  const response = await fetch(uri, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json", ...headers },
    body,
    credentials: "same-origin",
    signal,
  }).catch((cause: unknown) => {
    throw new ConnectionError("The server cannot be reached", { cause });
  });
  learnServerTime(response.headers.get("date"));
  const answer: unknown = await response.json().catch(() => null);
  if (!isGraphqlResult(answer)) throw new ConnectionError(`The server answered with status ${response.status}`);
  return answer;
}

/** Anything else, such as a proxy's error page, is not an answer at all. */
function isGraphqlResult(answer: unknown): answer is ApolloLink.Result {
  return typeof answer === "object" && answer !== null && ("data" in answer || "errors" in answer);
}

/** The hash that the build attached to the document. */
function readHash(document: object): unknown {
  const meta: unknown = "__meta__" in document ? document.__meta__ : null;
  return typeof meta === "object" && meta !== null && "hash" in meta ? meta.hash : undefined;
}
