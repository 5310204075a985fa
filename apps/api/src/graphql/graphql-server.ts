import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Logger } from "../shared/logger";
import type { DocumentStore } from "./document-store";
import { tellSpan } from "../shared/tracing";
import { createErrorFormatter, statusOfResult } from "./format-error";
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
    formatError: createErrorFormatter(logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      statusFromErrors,
      nameInTraces,
      compressPlainAnswers(schema),
    ],
  });
  await server.start();
  return server;
}

/** A request that failed as a whole also says so by its HTTP status. */
const statusFromErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== "single") return;
      const failed = statusOfResult(response.body.singleResult);
      if (failed === null) return;
      response.http.status = failed.httpStatus;
      if (failed.retryAfterSeconds !== null) response.http.headers.set("retry-after", String(failed.retryAfterSeconds));
    },
  }),
};

const nameInTraces: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation !== undefined) tellSpan(() => nameForeignOperation(operation));
    },
  }),
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
