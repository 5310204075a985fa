import type { GraphQLSchema } from "graphql";
import { type BuildSchemaOptions, buildSchemaSync, type ResolverData } from "type-graphql";
import { guardOperations } from "../access/operation-access";
import { answerOnceByKey } from "./once-by-key";
import type { RequestContext } from "./request-context";
import type { Resolvers } from "./resolvers";
import { withholdSecrets } from "./secret-fields";

/**
 * Builds one surface. It knows only the classes of its resolvers: each request brings its server's instances.
 * Fields are plain property reads (no per-field middleware, no promise per field); type-graphql then ignores guards on
 * fields, so guards are only on operations and a test looks for guarded fields.
 */
export function buildSurface(resolvers: Resolvers): GraphQLSchema {
  const [first, ...rest] = [...resolvers.values()].map(({ constructor }) => constructor);
  if (first === undefined) throw new Error("A surface needs resolvers");
  const classes: BuildSchemaOptions["resolvers"] = [first, ...rest];
  // Who may call is checked first.
  return guardOperations(
    answerOnceByKey(
      withholdSecrets(
        buildSchemaSync({
          resolvers: classes,
          container: {
            get: (resolverClass: object, { context }: ResolverData<RequestContext>) =>
              context.resolvers.get(resolverClass),
          },
          // Apollo checks it again when it starts.
          skipCheck: true,
          validate: false,
          emitSchemaFile: false,
        }),
      ),
    ),
  );
}
