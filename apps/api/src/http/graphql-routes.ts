import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Actor } from "../access/actors";
import { WRONG_KEYS } from "../access/guesses";
import type { createErrorFormatter } from "../graphql/format-error";
import type { Resolvers } from "../graphql/resolvers";
import type { KeptAnswers } from "../graphql/once-by-key";
import type { RequestContext } from "../graphql/request-context";
import type { TextQueries } from "../graphql/text-queries";
import type { TrustedOperation, TrustedOperations, Variables } from "../graphql/trusted-operations";
import { TooManyTriesError } from "../shared/errors";
import { traced } from "../shared/tracing";
import { acceptGet, acceptPosted } from "./accept-operation";
import { compressed } from "./compression";
import { GraphQLContext } from "./graphql-context";
import { prefersHtml } from "../graphql/answer-media";
import { fail, refuse } from "./graphql-refusals";
import { type PlaygroundPath, sendPlayground } from "./playground-routes";
import { tellLimit } from "./rate-limit-headers";

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
  readonly path: PlaygroundPath;
  /** What to prove oneself with, for the header `WWW-Authenticate`. */
  readonly challenge: string;
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
  const runText = (app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
    // Named when it is read.
    traced(
      () => ({ name: "graphql", kind: "INTERNAL" }),
      async () => runUntrusted.call(app, request, reply),
    );
  // An unreadable body is reported like everything else here.
  const errorHandler = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
    const { statusCode = 500, message } = error;
    if (error instanceof TooManyTriesError) {
      const { retryAfterSeconds } = error;
      tellLimit(reply, { name: "wrong-keys", ...WRONG_KEYS, remaining: 0, resetSeconds: retryAfterSeconds });
      reply.header("retry-after", String(retryAfterSeconds));
      void refuse(reply, { status: statusCode, code: "TOO_MANY", message });
      return;
    }
    if (statusCode < 500) void refuse(reply, { status: statusCode, code: "BAD_REQUEST", message });
    else void fail(reply, route.formatError({ message }, error));
  };
  app.route({
    method: "POST",
    url: route.path,
    bodyLimit: route.bodyLimitBytes,
    onRequest: async (request, reply) => {
      // It is known who is asking before the body is read, so that only known callers may send a large one.
      request.actor = await route.findActor(request);
      const length = request.headers["content-length"];
      if (request.actor.kind !== "ANONYMOUS") return;
      if (length === undefined) return refuse(reply, { status: 411, ...badRequest("State the length of the body.") });
      if (Number(length) <= ANONYMOUS_BODY_BYTES) return;
      return refuse(reply, { status: 413, ...badRequest("The request is too large.") });
    },
    errorHandler,
    preHandler: (request, reply, done) => {
      if (acceptPosted(request, reply, route, options)) done();
    },
    handler: async function (request, reply) {
      if (request.trusted === null) return runText(this, request, reply);
      const { operation, variables } = request.trusted;
      if (request.notes !== null) request.notes.operation = operation.name.name;
      const { status, retryAfterSeconds, body, mayCompress } = await traced(
        () => ({ ...operation.name, kind: "INTERNAL" }),
        () => operation.run(variables, new GraphQLContext(request, reply, contextParts)),
      );
      if (retryAfterSeconds !== null) reply.header("retry-after", retryAfterSeconds);
      if (status === 401) reply.header("www-authenticate", route.challenge);
      return (mayCompress ? compressed(reply) : reply)
        .code(status)
        .header("cache-control", "no-store")
        .header("content-type", "application/json; charset=utf-8")
        .send(body);
    },
  });
  app.route({
    method: "GET",
    url: route.path,
    // An answer costs as much as with its body.
    exposeHeadRoute: false,
    onRequest: async (request, reply) => {
      // A person who looks around; their browser's cookies don't matter for that.
      if (prefersHtml(request.headers.accept)) return sendPlayground(reply, route.path, options);
      request.actor = await route.findActor(request);
    },
    errorHandler,
    preHandler: (request, reply, done) => {
      if (acceptGet(request, reply, route, options)) done();
    },
    handler: function (request, reply) {
      void reply.header("cache-control", "no-store");
      return runText(this, request, reply);
    },
  });
  app.route({
    method: ["HEAD", "PUT", "PATCH", "DELETE"],
    url: route.path,
    handler: async (_request, reply) =>
      refuse(reply.header("allow", METHODS), { status: 405, ...badRequest(`Use one of ${METHODS}.`) }),
  });
  app.options(route.path, async (_request, reply) => reply.code(204).header("allow", METHODS).send());
}

const METHODS = "GET, POST, OPTIONS";

function badRequest(message: string): { readonly code: string; readonly message: string } {
  return { code: "BAD_REQUEST", message };
}

/** Requests have these members from the start, so that they all have the same shape. */
export function decorateRequests(app: FastifyInstance): void {
  app.decorateRequest("actor");
  app.decorateRequest("trusted", null);
  app.decorateRequest("notes", null);
}
