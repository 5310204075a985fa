import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Actor, ANONYMOUS } from "../access/actors";
import { MAX_QUERY_LENGTH } from "../graphql/limits";
import { Loaders } from "../graphql/loaders";
import type { RequestContext } from "../graphql/request-context";
import type { TrustedDocuments } from "../graphql/trusted-documents";
import { clearCookie, PORTAL_COOKIE, setCookie, STAFF_COOKIE } from "./cookies";

declare module "fastify" {
  interface FastifyRequest {
    actor: Actor;
    isTrustedDocument: boolean;
  }
}

/** Strangers send small queries; the rest is an attack on our memory. */
const ANONYMOUS_BODY_BYTES = 64 * 1024;

export interface GraphQLRoute {
  readonly path: string;
  readonly server: ApolloServer<RequestContext>;
  readonly documents: TrustedDocuments;
  /** Also for staff: an e-invoice of 10 MB in base64 fits. */
  readonly bodyLimitBytes: number;
  readonly findActor: (request: FastifyRequest) => Promise<Actor>;
}

export interface GraphQLRouteOptions {
  readonly trustedDocumentsOnly: boolean;
  readonly secureCookies: boolean;
}

export function registerGraphQLRoute(app: FastifyInstance, route: GraphQLRoute, options: GraphQLRouteOptions): void {
  app.route({
    method: "POST",
    url: route.path,
    bodyLimit: route.bodyLimitBytes,
    onRequest: async (request, reply) => {
      // Who asks is known before the body is read, so that only known callers may send a large one.
      request.actor = await route.findActor(request);
      const length = request.headers["content-length"];
      if (request.actor.kind !== "ANONYMOUS") return;
      if (length === undefined) return refuse(reply, 411, "BAD_REQUEST", "Say the length of the body.");
      if (Number(length) > ANONYMOUS_BODY_BYTES) return refuse(reply, 413, "BAD_REQUEST", "The request is too large.");
    },
    preHandler: async (request, reply) => prepareOperation(request, reply, route.documents, options),
    handler: fastifyApolloHandler(route.server, {
      context: async (request, reply) => createContext(request, reply, options.secureCookies),
    }),
  });
}

/** Puts the text of a trusted document in its place and refuses what a browser session may not run. */
async function prepareOperation(
  request: FastifyRequest,
  reply: FastifyReply,
  documents: TrustedDocuments,
  { trustedDocumentsOnly }: GraphQLRouteOptions,
): Promise<FastifyReply | undefined> {
  const body = request.body;
  request.isTrustedDocument = false;
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return refuse(reply, 400, "BAD_REQUEST", "Send one JSON object with `query` or `documentId`.");
  }
  if ("documentId" in body) {
    const query = typeof body.documentId === "string" ? documents.find(body.documentId) : null;
    if (query === null) {
      return refuse(
        reply,
        400,
        "UNTRUSTED_DOCUMENT",
        "This app is older or newer than the server: load the page again.",
      );
    }
    Object.assign(body, { query });
    request.isTrustedDocument = true;
    return undefined;
  }
  if (!("query" in body) || typeof body.query !== "string") {
    return refuse(reply, 400, "BAD_REQUEST", "Send one JSON object with `query` or `documentId`.");
  }
  if (body.query.length > MAX_QUERY_LENGTH) {
    return refuse(
      reply,
      400,
      "GRAPHQL_VALIDATION_FAILED",
      `The query is longer than ${String(MAX_QUERY_LENGTH)} characters.`,
    );
  }
  const isBrowserSession = request.actor.kind === "STAFF" || request.actor.kind === "CUSTOMER";
  if (trustedDocumentsOnly && isBrowserSession) {
    return refuse(
      reply,
      400,
      "UNTRUSTED_DOCUMENT",
      "A browser session runs only the apps' own operations; use an API key.",
    );
  }
  return undefined;
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

function createContext(request: FastifyRequest, reply: FastifyReply, secureCookies: boolean): RequestContext {
  return {
    actor: request.actor,
    isTrustedDocument: request.isTrustedDocument,
    requestId: request.id,
    ipAddress: request.ip,
    userAgent: request.headers["user-agent"]?.slice(0, 300) ?? null,
    loaders: new Loaders(),
    cookies: {
      setStaffSession: (value, maxAgeSeconds) => {
        setCookie(reply, STAFF_COOKIE, value, {
          secure: secureCookies,
          maxAgeSeconds,
        });
      },
      clearStaffSession: () => {
        clearCookie(reply, STAFF_COOKIE, secureCookies);
      },
      clearPortalSession: () => {
        clearCookie(reply, PORTAL_COOKIE, secureCookies);
      },
    },
  };
}

/** What every request starts as, before a route finds out more. */
export function decorateRequests(app: FastifyInstance): void {
  app.decorateRequest("isTrustedDocument", false);
  app.addHook("onRequest", async (request) => {
    request.actor = ANONYMOUS;
  });
}
