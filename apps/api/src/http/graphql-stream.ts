import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from "graphql";
import { createHandler } from "graphql-sse/lib/use/fastify";
import { setTimeout as pause } from "node:timers/promises";
import { Loaders } from "../graphql/loaders";
import type { StreamContext } from "../graphql/request-context";
import { readSubscription } from "../graphql/text-queries";
import { hasWrongKey } from "../access/actors";
import { GraphQLContext } from "./graphql-context";
import { refuse, refuseWrongKey } from "./graphql-refusals";
import type { GraphQLRoute, GraphQLRouteOptions } from "./graphql-routes";

const PATH = "/graphql/stream";
const BODY_BYTES = 256 * 1024;
/** How long a key that was revoked may still read. */
const CHECK_MS = 30_000;
/** Between two looks whether a reader has taken what it was sent. */
const LOOK_MS = 10;

interface StreamRoute extends Pick<
  GraphQLRoute,
  "challenge" | "findActor" | "resolvers" | "keptAnswers" | "formatError"
> {
  readonly schema: GraphQLSchema;
}

/** The handler takes values of any type as context, but no interfaces. */
type StreamValue = { [Name in keyof StreamContext]: StreamContext[Name] };

interface Stream {
  readonly context: StreamValue;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  checkedMs: number;
}

/** Subscriptions for programs by server-sent events: a connection for each, which ends when the program or the server ends it. */
export function registerGraphQLStream(app: FastifyInstance, route: StreamRoute, options: GraphQLRouteOptions): void {
  const streams = new WeakMap<object, Stream>();
  const handle = createHandler({
    // Without tokens there is only one way: an operation is a connection.
    authenticate: () => null,
    onSubscribe: (request, { query, operationName, variables }) => {
      const stream = streams.get(request.raw);
      const document = readSubscription(route.schema, query);
      if (stream === undefined || !("kind" in document)) {
        return { errors: "kind" in document ? [new GraphQLError("Nobody asked.")] : document.errors };
      }
      const { context } = stream;
      return { schema: route.schema, document, operationName, variableValues: variables, contextValue: context };
    },
    onOperation: (_context, _request, _args, result) => ("errors" in result ? tell(route, result.errors) : undefined),
    onNext: async (_context, request, result) => {
      const stream = streams.get(request.raw);
      if (stream === undefined) return undefined;
      await untilTaken(stream);
      if (!(await isStillAllowed(stream, route))) stream.reply.raw.destroy();
      stream.context.loaders = new Loaders();
      return result.errors === undefined ? undefined : { ...result, ...tell(route, result.errors) };
    },
  });
  app.route({
    method: "POST",
    url: PATH,
    bodyLimit: BODY_BYTES,
    onRequest: async (request, reply) => {
      request.actor = await route.findActor(request);
      if (request.actor.kind === "API_KEY") return;
      if (hasWrongKey(request.actor)) return refuseWrongKey(reply, route.challenge);
      const message = "Subscriptions are for programs: send an API key.";
      return refuse(reply.header("www-authenticate", route.challenge), {
        status: 401,
        code: "UNAUTHENTICATED",
        message,
      });
    },
    handler: async (request, reply) => {
      if (request.headers.accept !== "text/event-stream") {
        return refuse(reply, { status: 406, code: "BAD_REQUEST", message: "Send `Accept: text/event-stream`." });
      }
      const ended = new AbortController();
      reply.raw.once("close", () => {
        ended.abort();
      });
      if (request.notes !== null) request.notes.operation = "subscription events";
      const { notes, actor, ipAddress, userAgent, loaders, resolvers, keptAnswers, cookies } = new GraphQLContext(
        request,
        reply,
        {
          ...route,
          ...options,
        },
      );
      const known = { notes, actor, ipAddress, userAgent, loaders, resolvers, keptAnswers, cookies };
      // Streams are never compressed: that would hold events back.
      const context: StreamValue = { ...known, compressAnswer: () => undefined, signal: ended.signal };
      streams.set(request, { context, request, reply, checkedMs: performance.now() });
      // Proxies must not hold events back.
      void reply.header("x-accel-buffering", "no");
      reply.hijack();
      await handle(request, reply);
    },
  });
}

/** So that a reader who takes nothing is sent nothing, and nothing waits for it here. */
async function untilTaken({ reply: { raw } }: Stream): Promise<void> {
  while (raw.writableLength > 0 && !raw.destroyed) await pause(LOOK_MS);
}

async function isStillAllowed(stream: Stream, { findActor }: StreamRoute): Promise<boolean> {
  const now = performance.now();
  if (now - stream.checkedMs < CHECK_MS) return true;
  stream.checkedMs = now;
  const [before, { kind, ...after }] = [stream.request.actor, await findActor(stream.request)];
  return kind === "API_KEY" && before.kind === "API_KEY" && "id" in after && after.id === before.id;
}

/** Errors as everywhere else. */
function tell({ formatError }: StreamRoute, errors: readonly GraphQLError[]): Pick<ExecutionResult, "errors"> {
  return {
    errors: errors.map((error) => {
      const { message, extensions = {} } = formatError(error.toJSON(), error);
      return new GraphQLError(message, { path: error.path, extensions });
    }),
  };
}
