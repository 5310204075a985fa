import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import type { Actor } from "../access/actors";
import { type createErrorFormatter, statusOfResult } from "../graphql/format-error";
import type { Resolvers } from "../graphql/resolvers";
import type { KeptAnswers } from "../graphql/once-by-key";
import type { RequestContext } from "../graphql/request-context";
import type { TextQueries } from "../graphql/text-queries";
import type { TrustedOperation, TrustedOperations, Variables } from "../graphql/trusted-operations";
import { TooManyTriesError } from "../shared/errors";
import { traced } from "../shared/tracing";
import { compressed } from "./compression";
import { GraphQLContext } from "./graphql-context";

declare module "fastify" {
  interface FastifyRequest {
    /** Set by the route before anything else happens. */
    actor: Actor;
    /** What the app asked for by hash; null for an operation sent as text. */
    trusted: { readonly operation: TrustedOperation; readonly variables: Variables } | null;
  }
}

/** Strangers send only small queries; anything larger is an attack on our memory. */
const ANONYMOUS_BODY_BYTES = 64 * 1024;

export interface GraphQLRoute {
  readonly path: string;
  readonly server: ApolloServer<RequestContext>;
  readonly trusted: TrustedOperations;
  readonly textQueries: TextQueries;
  readonly resolvers: Resolvers;
  readonly keptAnswers: KeptAnswers;
  /** For staff, too: an e-invoice of 10 MB in base64 fits. */
  readonly bodyLimitBytes: number;
  readonly formatError: ReturnType<typeof createErrorFormatter>;
  readonly findActor: (request: FastifyRequest) => Promise<Actor>;
}

export interface GraphQLRouteOptions {
  readonly trustedDocumentsOnly: boolean;
  readonly secureCookies: boolean;
}

export function registerGraphQLRoute(app: FastifyInstance, route: GraphQLRoute, options: GraphQLRouteOptions): void {
  const contextParts = { ...route, ...options };
  const runUntrusted = fastifyApolloHandler(route.server, {
    context: async (request, reply) => new GraphQLContext(request, reply, contextParts),
  });
  app.route({
    method: "POST",
    url: route.path,
    bodyLimit: route.bodyLimitBytes,
    onRequest: async (request, reply) => {
      // It is known who is asking before the body is read, so that only known callers may send a large one.
      request.actor = await route.findActor(request);
      const length = request.headers["content-length"];
      if (request.actor.kind !== "ANONYMOUS") return;
      if (length === undefined) return refuse(reply, 411, "BAD_REQUEST", "State the length of the body.");
      if (Number(length) > ANONYMOUS_BODY_BYTES) return refuse(reply, 413, "BAD_REQUEST", "The request is too large.");
    },
    // An unreadable body is reported like everything else here.
    errorHandler: (error, _request, reply) => {
      const { statusCode = 500, message } = error;
      if (error instanceof TooManyTriesError) {
        void refuse(reply.header("retry-after", String(error.retryAfterSeconds)), statusCode, "TOO_MANY", message);
        return;
      }
      if (statusCode < 500) void refuse(reply, statusCode, "BAD_REQUEST", message);
      else void fail(reply, route.formatError({ message }, error));
    },
    preHandler: (request, reply, done) => {
      if (acceptOperation(request, reply, route, options)) done();
    },
    handler: async function (request, reply) {
      // Named when it is read.
      if (request.trusted === null) {
        return traced(
          () => ({ name: "graphql", kind: "INTERNAL" }),
          async () => runUntrusted.call(this, request, reply),
        );
      }
      const { operation, variables } = request.trusted;
      const { status, retryAfterSeconds, body, mayCompress } = await traced(
        () => ({ ...operation.name, kind: "INTERNAL" }),
        () => operation.run(variables, new GraphQLContext(request, reply, contextParts)),
      );
      if (retryAfterSeconds !== null) reply.header("retry-after", retryAfterSeconds);
      return (mayCompress ? compressed(reply) : reply)
        .code(status)
        .header("cache-control", "no-store")
        .header("content-type", "application/json; charset=utf-8")
        .send(body);
    },
  });
}

/** Finds the operation for a hash and refuses what a browser session may not run. False when refused. */
function acceptOperation(
  request: FastifyRequest,
  reply: FastifyReply,
  { trusted, textQueries }: GraphQLRoute,
  { trustedDocumentsOnly }: GraphQLRouteOptions,
): boolean {
  const body = request.body;
  const refuseIt = (code: string, message: string): false => {
    void refuse(reply, 400, code, message);
    return false;
  };
  // Forms on other sites can send anything but this.
  const isJson = request.headers["content-type"]?.startsWith("application/json") === true;
  if (!isJson || typeof body !== "object" || body === null || Array.isArray(body)) {
    return refuseIt("BAD_REQUEST", "Send one JSON object with `query` or `documentId`.");
  }
  if ("documentId" in body) {
    const operation = typeof body.documentId === "string" ? trusted.find(body.documentId) : null;
    if (operation === null) {
      return refuseIt("UNTRUSTED_DOCUMENT", "This app is older or newer than the server: reload the page.");
    }
    const variables = "variables" in body ? (body.variables ?? {}) : {};
    if (!isVariables(variables)) return refuseIt("BAD_REQUEST", "`variables` must be an object.");
    request.trusted = { operation, variables };
    return true;
  }
  if (!("query" in body) || typeof body.query !== "string") {
    return refuseIt("BAD_REQUEST", "Send one JSON object with `query` or `documentId`.");
  }
  const isBrowserSession = request.actor.kind === "STAFF" || request.actor.kind === "CUSTOMER";
  if (trustedDocumentsOnly && isBrowserSession) {
    return refuseIt("UNTRUSTED_DOCUMENT", "A browser session can run only the apps' own operations; use an API key.");
  }
  const refusal = textQueries.accept(body.query, { isKnown: request.actor.kind !== "ANONYMOUS" });
  if (refusal === null) return true;
  const { status, errors } = refusal;
  void reply.code(status).send(status === 401 ? { errors, data: null } : { errors });
  return false;
}

function isVariables(value: unknown): value is Variables {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

/** What failed before GraphQL was reached is reported as GraphQL reports it. */
function fail(reply: FastifyReply, error: GraphQLFormattedError): FastifyReply {
  const { httpStatus = 500, retryAfterSeconds = null } = statusOfResult({ errors: [error] }) ?? {};
  if (retryAfterSeconds !== null) reply.header("retry-after", retryAfterSeconds);
  return reply
    .code(httpStatus)
    .header("cache-control", "no-store")
    .send({ errors: [error] });
}

/** Requests have these members from the start, so that they all have the same shape. */
export function decorateRequests(app: FastifyInstance): void {
  app.decorateRequest("actor");
  app.decorateRequest("trusted", null);
}
