import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { statusFor } from "./answer-media";
import type { Logger } from "../shared/logger";
import type { DocumentStore } from "./document-store";
import { tellSpan } from "../shared/tracing";
import { createErrorFormatter, statusOfResult } from "./format-error";
import { costOf } from "./limits";
import { nameForeignOperation } from "./operation-names";
import type { RequestContext } from "./request-context";
import { mayCompressAnswer } from "./secret-fields";

/** One surface for callers who write their own operations: API keys and the playground. `TextQueries` reads them first. */
export async function startGraphQLServer(
  schema: GraphQLSchema,
  documentStore: DocumentStore,
  logger: Logger,
): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Everything that gets here has been parsed and validated, within limits, and is found in this store.
    documentStore,
    // The other place where texts would be kept for whoever sends them.
    persistedQueries: false,
    // What comes from another site is refused before it gets here.
    csrfPrevention: false,
    formatError: createErrorFormatter(logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      statusFromErrors,
      nameOperation,
      noteErrors,
      tellCost,
      compressPlainAnswers(schema),
    ],
  });
  await server.start();
  return server;
}

/** A request that failed as a whole also says so by its HTTP status. */
const statusFromErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      // A mutation by GET has a status of its own.
      if (response.body.kind !== "single" || response.http.status === 405) return;
      const failed = statusOfResult(response.body.singleResult);
      if (failed === null) return;
      response.http.status = statusFor(failed.httpStatus, request.http?.headers.get("accept"));
      if (failed.retryAfterSeconds !== null) response.http.headers.set("retry-after", String(failed.retryAfterSeconds));
    },
  }),
};

/** For whoever asks: what their operation counts as, in the answer. */
const tellCost: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async ({ request }) => {
    if (request.http?.headers.get("query-cost") !== "include") return;
    return {
      willSendResponse: async ({ document, operation, response: { body } }) => {
        if (document === undefined || operation === undefined || body.kind !== "single") return;
        const cost = costOf(document, operation);
        body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    };
  },
};

const nameOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue: { notes } }) => {
      if (operation === undefined) return;
      tellSpan(() => nameForeignOperation(operation));
      if (notes !== null) notes.operation = nameForeignOperation(operation).name;
    },
  }),
};

/** For the program's developer. */
const noteErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async ({ contextValue: { notes } }) => {
    if (notes === null) return;
    return {
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind === "single") notes.addErrors(body.singleResult.errors ?? []);
      },
    };
  },
};

/** Compresses what may be, by the same rule as answers to our own apps. Apollo keeps the documents it has parsed. */
function compressPlainAnswers(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const known = new WeakMap<DocumentNode, boolean>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        const mayCompress = known.get(document) ?? mayCompressAnswer(schema, document);
        known.set(document, mayCompress);
        if (mayCompress) contextValue.compressAnswer();
      },
    }),
  };
}
