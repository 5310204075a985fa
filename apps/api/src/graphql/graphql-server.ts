import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Logger } from "../shared/logger";
import { createErrorFormatter, statusOfCode } from "./format-error";
import { limitsRule, MAX_TOKENS } from "./limits";
import type { RequestContext } from "./request-context";

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RequestContext>["gateway"]>;

/** Our apps have some dozens of operations each. */
const COMPILED_OPERATIONS = 300;

/**
 * One surface, started.
 * Trusted documents run compiled (graphql-jit): their number is bounded by our own apps, while compiling whatever
 * strangers send would be a way to fill the memory.
 */
export async function startGraphQLServer(schema: GraphQLSchema, logger: Logger): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: executing(schema),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [limitsRule],
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    formatError: createErrorFormatter(logger),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), statusFromErrors],
  });
  await server.start();
  return server;
}

/** Apollo takes another way to execute only from a "gateway"; this one executes here. */
function executing(schema: GraphQLSchema): Gateway {
  const compiled = new LRUCache<string, CompiledQuery>({
    max: COMPILED_OPERATIONS,
  });
  const compile = (key: string, document: DocumentNode, operationName: string | null): CompiledQuery | null => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const query = compileQuery(schema, document, operationName ?? undefined);
    if (!isCompiledQuery(query)) return null;
    compiled.set(key, query);
    return query;
  };
  return {
    load: async () => ({
      executor: async ({ document, operationName, queryHash, request, context }) => {
        // The server is only ever given contexts of this type.
        const contextValue = context as RequestContext;
        const query = contextValue.isTrustedDocument
          ? compile(`${queryHash}:${operationName ?? ""}`, document, operationName)
          : null;
        const variableValues = request.variables ?? {};
        const result = await (query === null
          ? execute({ schema, document, contextValue, operationName, variableValues })
          : query.query(undefined, contextValue, variableValues));
        return withPlainErrors(result);
      },
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/** Apollo completes errors in place, which those of compiled operations do not allow. */
function withPlainErrors({ errors, ...result }: ExecutionResult): ExecutionResult {
  if (errors === undefined) return result;
  const plain = errors.map(
    ({ message, nodes, path, originalError }) =>
      new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, originalError: originalError ?? null }),
  );
  return { ...result, errors: plain };
}

/** A request that failed as a whole says so by its HTTP status too. */
const statusFromErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== "single") return;
      const { data, errors } = response.body.singleResult;
      const failed = data === null || data === undefined || Object.values(data).every((value) => value === null);
      const status = statusOfCode(errors?.[0]?.extensions?.["code"]);
      if (errors !== undefined && failed && status !== null) response.http.status = status;
    },
  }),
};
