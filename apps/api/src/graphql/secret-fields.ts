import {
  defaultFieldResolver,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { Extensions } from "type-graphql";
import type { Actor } from "../access/actors";
import { withoutLinks } from "../access/without-links";

const EXTENSION = "secret";

/**
 * Marks a field whose value opens something for whoever has it: a portal URL, a paylink, an address with a secret in it.
 * Answers with such a field are not compressed, and whoever may only look gets none. Fields of mutations need no mark.
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

/** The part of a request that says who is asking. */
interface AskedBy {
  readonly actor: Actor;
}

/**
 * Keeps secrets from whoever may only look: staff and keys that change nothing, and previews of the portal. What opens something
 * for a customer would let them act as one. Texts stay, without the links in them.
 */
export function withholdSecrets(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (field.extensions[EXTENSION] === true) withholdFromViewers(field);
    }
  }
  return schema;
}

function withholdFromViewers(field: GraphQLField<unknown, AskedBy>): void {
  const inner = field.resolve ?? defaultFieldResolver;
  const isText = isNonNullType(field.type);
  field.resolve = async (source, args, context, info): Promise<unknown> => {
    if (!mayOnlyLook(context.actor)) return inner(source, args, context, info);
    if (!isText) return null;
    const text: unknown = await inner(source, args, context, info);
    return typeof text === "string" ? withoutLinks(text) : text;
  };
}

function mayOnlyLook(actor: Actor): boolean {
  if (actor.kind === "STAFF" || actor.kind === "API_KEY") return actor.role === "VIEWER";
  return actor.kind === "CUSTOMER" && actor.link.readOnly;
}
