import { ApolloLink } from "@apollo/client/link";
import { print } from "graphql";
import { Observable } from "rxjs";
import { ConnectionError } from "../lib/request-failure";

interface AdminLinkOptions {
  readonly uri: string;
  /** `hash`: the server runs trusted documents only and knows them by their hash. */
  readonly operationsBy: "hash" | "text";
  /** The server no longer knows who is asking. */
  readonly onSignedOut: () => void;
}

/** Sends operations to the admin endpoint. Apollo's own HttpLink knows nothing of `documentId`. */
export function createAdminLink({ uri, operationsBy, onSignedOut }: AdminLinkOptions): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abortion = new AbortController();
        void send(uri, toBody(operation, operationsBy), abortion.signal).then(
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

function toBody({ operationName, variables, query }: ApolloLink.Operation, operationsBy: "hash" | "text"): string {
  const operation = operationsBy === "text" ? { query: print(query) } : { documentId: readHash(query) };
  return JSON.stringify({ operationName, variables, ...operation });
}

async function send(uri: string, body: string, signal: AbortSignal): Promise<ApolloLink.Result> {
  const response = await fetch(uri, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body,
    credentials: "same-origin",
    signal,
  }).catch((cause: unknown) => {
    throw new ConnectionError("The server cannot be reached", { cause });
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!isGraphqlResult(answer)) throw new ConnectionError(`The server answered with status ${response.status}`);
  return answer;
}

/** Anything else, such as a proxy's error page, is no answer at all. */
function isGraphqlResult(answer: unknown): answer is ApolloLink.Result {
  return typeof answer === "object" && answer !== null && ("data" in answer || "errors" in answer);
}

/** The hash that the codegen put beside the document. */
function readHash(document: object): unknown {
  const meta: unknown = "__meta__" in document ? document.__meta__ : null;
  return typeof meta === "object" && meta !== null && "hash" in meta ? meta.hash : undefined;
}
