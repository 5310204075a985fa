import type { FastifyReply } from "fastify";
import type { RequestNotes } from "../access/request-notes";
import type { GraphQLFormattedError } from "graphql";
import { statusOfResult } from "../graphql/format-error";
import { chooseMedia } from "../graphql/answer-media";

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** An answer in the form of GraphQL's to what does not get as far as GraphQL. */
export function refuse(reply: FastifyReply, { status, code, message }: Refusal): FastifyReply {
  return sendErrors(reply, status, { errors: [{ message, extensions: { code } }] });
}

/** What failed before GraphQL was reached is reported as GraphQL reports it. */
export function fail(reply: FastifyReply, error: GraphQLFormattedError): FastifyReply {
  const { httpStatus = 500, retryAfterSeconds = null } = statusOfResult({ errors: [error] }) ?? {};
  if (retryAfterSeconds !== null) reply.header("retry-after", retryAfterSeconds);
  return sendErrors(reply, httpStatus, { errors: [error] });
}

export function sendErrors(
  reply: FastifyReply,
  status: number,
  body: { readonly errors: Parameters<RequestNotes["addErrors"]>[0]; readonly data?: null },
): FastifyReply {
  reply.request.notes?.addErrors(body.errors);
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .header("content-type", chooseMedia(reply.request.headers.accept) ?? "application/json; charset=utf-8")
    .send(JSON.stringify(body));
}

/** Not the answer to nobody: whoever sends a key has to be told that it is the key. */
export function refuseWrongKey(reply: FastifyReply, challenge: string): FastifyReply {
  const message = "This API key is wrong, expired or revoked.";
  reply.header("www-authenticate", `${challenge}, error="invalid_token", error_description="${message}"`);
  const errors = [{ message, extensions: { code: "UNAUTHENTICATED", reason: "WRONG_KEY" } }];
  return sendErrors(reply, 401, { errors, data: null });
}
