import type { FastifyReply, FastifyRequest } from "fastify";
import type { TextQueries } from "../graphql/text-queries";
import type { TrustedOperations, Variables } from "../graphql/trusted-operations";
import { chooseMedia, statusFor } from "../graphql/answer-media";
import { hasWrongKey } from "../access/actors";
import { refuse, refuseWrongKey, sendErrors } from "./graphql-refusals";

interface Operations {
  readonly trusted: TrustedOperations;
  readonly textQueries: TextQueries;
  readonly challenge: string;
}

interface AcceptOptions {
  readonly trustedDocumentsOnly: boolean;
}

/** Forms on other sites can send anything but this. Texts that are not UTF-8 are refused when they are read. */
const JSON_BODY = /^application\/json *(;|$)/i;
/** No page of another site can send one of these without asking first. */
const PREFLIGHTED = ["apollo-require-preflight", "x-apollo-operation-name"];

/** Finds the operation for a hash and refuses what a browser session may not run. False when refused. */
export function acceptPosted(
  request: FastifyRequest,
  reply: FastifyReply,
  operations: Operations,
  options: AcceptOptions,
): boolean {
  const body = request.body;
  if (!JSON_BODY.test(request.headers["content-type"] ?? "")) {
    return refused(reply, 415, "Send JSON, with `Content-Type: application/json`.");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return refused(reply, 400, "Send one JSON object with `query` or `documentId`.");
  }
  if ("documentId" in body) return acceptTrusted(request, reply, body, operations);
  const text = "query" in body ? body.query : undefined;
  const extensions = "extensions" in body ? body.extensions : undefined;
  if (text === undefined && isPersistedQuery(extensions)) return refusedPersisted(reply);
  if (typeof text !== "string") return refused(reply, 400, "Send one JSON object with `query` or `documentId`.");
  return acceptText(reply, text, operations, options);
}

/** A query in the address. A session's cookie comes with it only where no other site can have sent it. */
export function acceptGet(
  request: FastifyRequest,
  reply: FastifyReply,
  operations: Operations,
  options: AcceptOptions,
): boolean {
  const { query: text, extensions } = parametersOf(request.query);
  const isSession = request.actor.kind === "STAFF" || request.actor.kind === "CUSTOMER";
  if (isSession && !PREFLIGHTED.some((name) => name in request.headers)) {
    return refused(reply, 400, "With a cookie, GET takes the header `Apollo-Require-Preflight`, or use an API key.");
  }
  if (text === undefined && isPersistedQuery(readJson(extensions))) return refusedPersisted(reply);
  if (typeof text !== "string") return refused(reply, 400, "Send `query` once in the address, or POST.");
  return acceptText(reply, text, operations, options);
}

function acceptTrusted(
  request: FastifyRequest,
  reply: FastifyReply,
  body: object & { readonly documentId: unknown },
  { trusted }: Operations,
): boolean {
  const operation = typeof body.documentId === "string" ? trusted.find(body.documentId) : null;
  if (operation === null) {
    return refusedDocument(reply, "This app is older or newer than the server: reload the page.");
  }
  const variables = "variables" in body ? (body.variables ?? {}) : {};
  if (!isVariables(variables)) return refused(reply, 400, "`variables` must be an object.");
  request.trusted = { operation, variables };
  return true;
}

function acceptText(
  reply: FastifyReply,
  text: string,
  { textQueries, challenge }: Operations,
  { trustedDocumentsOnly }: AcceptOptions,
): boolean {
  const { actor, headers } = reply.request;
  // Before anything is done whose outcome could not be told.
  if (chooseMedia(headers.accept) === null) {
    return refused(reply, 406, "Accept `application/graphql-response+json` or `application/json`.");
  }
  if (trustedDocumentsOnly && (actor.kind === "STAFF" || actor.kind === "CUSTOMER")) {
    return refusedDocument(reply, "A browser session can run only the apps' own operations; use an API key.");
  }
  const refusal = textQueries.accept(text, { isKnown: actor.kind !== "ANONYMOUS" });
  if (refusal === null) return true;
  const { status, errors } = refusal;
  if (status !== 401) void sendErrors(reply, statusFor(status, headers.accept), { errors });
  else if (hasWrongKey(actor)) void refuseWrongKey(reply, challenge);
  else void sendErrors(reply.header("www-authenticate", challenge), status, { errors, data: null });
  return false;
}

function refused(reply: FastifyReply, status: number, message: string): false {
  void refuse(reply, { status, code: "BAD_REQUEST", message });
  return false;
}

function refusedDocument(reply: FastifyReply, message: string): false {
  void refuse(reply, { status: 400, code: "UNTRUSTED_DOCUMENT", message });
  return false;
}

/** Texts are not kept for their hashes. In the words that clients of Apollo look for, who then send the text and stop asking. */
function refusedPersisted(reply: FastifyReply): false {
  void refuse(reply, { status: 200, code: "PERSISTED_QUERY_NOT_SUPPORTED", message: "PersistedQueryNotSupported" });
  return false;
}

function isPersistedQuery(extensions: unknown): boolean {
  if (typeof extensions !== "object" || extensions === null || !("persistedQuery" in extensions)) return false;
  return typeof extensions.persistedQuery === "object" && extensions.persistedQuery !== null;
}

function parametersOf(query: unknown): { readonly query?: unknown; readonly extensions?: unknown } {
  return typeof query === "object" && query !== null ? query : {};
}

/** Undefined for what is no JSON. */
function readJson(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isVariables(value: unknown): value is Variables {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
