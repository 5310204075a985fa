import { ApolloLink } from "@apollo/client/link";
import { learnServerTime } from "@kundenportal/ui/server-clock";
import { OperationTypeNode, print } from "graphql";
import { Observable } from "rxjs";
import { ConnectionError } from "./connection-error";
import { Intentions } from "./intentions";
import { pause } from "./pause";

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

/** What a question takes at most, and what a change does, some of which read and print files. */
const LIMIT_MS = { question: 30_000, change: 90_000 };

/** The slowest line that is waited for, while what was typed or chosen travels to the server. */
const SLOWEST_BYTES_PER_MS = 16;

/** Before a question that was lost on the way is asked again, once. */
const SECOND_TRY_AFTER_MS = 500;

/**
 * Sends operations to an endpoint of the API. Each has an end: without an answer in time it fails with ConnectionError. A question
 * that was lost on the way is asked once more before anybody hears of it; something that changes data never is.
 * Used instead of Apollo's HttpLink, which cannot send `documentId` and would bring multipart uploads, subscriptions and
 * GET requests into the first load.
 */
export function createApiLink({ uri, operationsBy, onSignedOut, headers = () => ({}) }: ApiLinkOptions): ApolloLink {
  const intentions = new Intentions();
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abortion = new AbortController();
        const isChange = operation.operationType === OperationTypeNode.MUTATION;
        const { variables, end } = intentions.take(operation);
        const body = toBody(operation, variables, operationsBy);
        const request = { body, headers: headers(), signal: abortion.signal };
        const limitMs = LIMIT_MS[isChange ? "change" : "question"] + body.length / SLOWEST_BYTES_PER_MS;
        const timer = setTimeout(() => {
          observer.error(
            new ConnectionError("The server does not answer", { problem: isChange ? "UNANSWERED" : "TOO_SLOW" }),
          );
        }, limitMs);
        void (isChange ? send(uri, request) : sendTwice(uri, request)).then(
          (result) => {
            clearTimeout(timer);
            // With an error, it may have been done or not.
            if (result.errors === undefined) end();
            if (isSignedOut(result) && onSignedOut()) return;
            observer.next(result);
            observer.complete();
          },
          (error: unknown) => {
            if (!abortion.signal.aborted) observer.error(error);
          },
        );
        // After a result, a failure, or when nobody waits any more.
        return () => {
          clearTimeout(timer);
          abortion.abort();
        };
      }),
  );
}

async function sendTwice(uri: string, sent: Sent): Promise<ApolloLink.Result> {
  try {
    return await send(uri, sent);
  } catch (error) {
    if (sent.signal.aborted) throw error;
    await pause(SECOND_TRY_AFTER_MS);
    return send(uri, sent);
  }
}

function isSignedOut({ errors }: ApolloLink.Result): boolean {
  return errors?.some((error) => error.extensions?.["code"] === "UNAUTHENTICATED") === true;
}

function toBody(
  { operationName, query }: ApolloLink.Operation,
  variables: ApolloLink.Operation["variables"],
  operationsBy: "hash" | "text",
): string {
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
