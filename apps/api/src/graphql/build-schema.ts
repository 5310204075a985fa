import type { GraphQLSchema } from "graphql";
import { type BuildSchemaOptions, buildSchemaSync, getMetadataStorage, type ResolverData } from "type-graphql";
import { guardOperations, guardSubscriptions } from "../access/operation-access";
import { noteRefusals } from "./note-refusals";
import { answerOnceByKey } from "./once-by-key";
import { UnexpectedError } from "../shared/errors";
import type { RequestContext } from "./request-context";
import type { Resolvers } from "./resolvers";
import { withholdSecrets } from "./secret-fields";

const NO_TOPICS: NonNullable<BuildSchemaOptions["pubSub"]> = {
  publish: () => undefined,
  subscribe: () => {
    throw new UnexpectedError("There are no topics");
  },
};

/** Builds one surface. It knows only the classes of its resolvers: each request brings its server's instances. */
export function buildSurface(resolvers: Resolvers): GraphQLSchema {
  const [first, ...rest] = [...resolvers.values()].map(({ constructor }) => constructor);
  if (first === undefined) throw new Error("A surface needs resolvers");
  const classes: BuildSchemaOptions["resolvers"] = [first, ...rest];
  readPlainFields();
  // Who may call is checked first.
  return guardSubscriptions(
    guardOperations(
      noteRefusals(
        answerOnceByKey(
          withholdSecrets(
            describeRoots(
              buildSchemaSync({
                resolvers: classes,
                container: {
                  get: (resolverClass: object, { context }: ResolverData<RequestContext>) =>
                    context.resolvers.get(resolverClass),
                },
                // Each subscription brings its own events: they come from the database.
                pubSub: NO_TOPICS,
                // Apollo checks it again when it starts.
                skipCheck: true,
                validate: false,
                emitSchemaFile: false,
              }),
            ),
          ),
        ),
      ),
    ),
  );
}

/**
 * Fields without a resolver are read as properties, which compiled operations do in place. By default each of them gets a function
 * that looks for guards first: a third of the cost of a list. Guards are on operations, and there are none that this skips.
 */
function readPlainFields(): void {
  const { objectTypes, middlewares, authorizedFields } = getMetadataStorage();
  for (const type of objectTypes) {
    const guarded = [...middlewares, ...authorizedFields].find(({ target }) => target === type.target);
    if (guarded !== undefined) throw new UnexpectedError(`${type.name}.${guarded.fieldName} has a guard of its own`);
    type.simpleResolvers = true;
  }
}

/** The types that no class stands for. */
function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const [query, mutation, subscription] = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ];
  if (query != null) query.description = "Everything that can be read. Nothing here changes anything.";
  if (mutation != null) {
    mutation.description =
      "Everything that can be done. What can be expected to fail is a member of the result, not an error.";
  }
  if (subscription != null) subscription.description = "What is sent as it happens, over server-sent events.";
  return schema;
}
