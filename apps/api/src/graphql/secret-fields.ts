import { type DocumentNode, type GraphQLSchema, OperationTypeNode, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { Extensions } from "type-graphql";

const EXTENSION = "secret";

/**
 * Marks a field whose value opens something for whoever has it: a portal URL, a paylink, an address with a secret in it.
 * Answers with such a field are not compressed. Fields of mutations need no mark.
 */
export function SecretField(): PropertyDecorator & MethodDecorator {
  return Extensions({ [EXTENSION]: true });
}

/**
 * Whether an answer to this valid document may be compressed: nothing in it is secret. Mutations repeat what they were sent and
 * hand out what was created, so they never are.
 */
export function mayCompressAnswer(schema: GraphQLSchema, document: DocumentNode): boolean {
  let hasSecrets = false;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: ({ operation }) => {
        if (operation !== OperationTypeNode.QUERY) hasSecrets = true;
      },
      Field: () => {
        if (types.getFieldDef()?.extensions[EXTENSION] === true) hasSecrets = true;
      },
    }),
  );
  return !hasSecrets;
}
