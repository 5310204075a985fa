import { createHash } from "node:crypto";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  specifiedRules,
  validate,
} from "graphql";
import { isPublicOperation } from "../access/operation-access";
import { DocumentStore } from "./document-store";
import { findExcess, findExcessOfText, MAX_TOKENS } from "./limits";
import { operationKindRule } from "./operation-kind-rule";

/** Why a query does not run. */
export interface QueryRefusal {
  readonly status: number;
  readonly errors: readonly GraphQLError[];
}

/** Signing in takes a few hundred characters, and asking for the schema less than 2,000. */
const MAX_STRANGERS_LENGTH = 5_000;
/** Each of them looks for similar names in the whole schema. */
const MAX_ERRORS = 20;

/**
 * Reads operations that are sent as text, limits first: nothing takes long, and nothing is kept for strangers. What is accepted lies in
 * `store` when the server looks for it.
 */
export class TextQueries {
  readonly store = new DocumentStore();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Null: it may run. `isKnown`: whoever asks has a key or a cookie; others get what is public, and the schema. */
  accept(text: string, { isKnown }: { readonly isKnown: boolean }): QueryRefusal | null {
    if (!isKnown && text.length > MAX_STRANGERS_LENGTH) {
      return refused(`Without a key or session a query has at most ${String(MAX_STRANGERS_LENGTH)} characters.`);
    }
    const hash = createHash("sha256").update(text).digest("hex");
    if (isKnown && this.store.has(hash)) return null;
    const document = readDocument(text);
    if (!("kind" in document)) return document;
    if (!isKnown && !this.isForStrangers(document)) {
      return { status: 401, errors: [withCode(new GraphQLError("Sign in first."), "UNAUTHENTICATED")] };
    }
    const problems = validateWithin(this.schema, document);
    if (problems.length > 0) return { status: 400, errors: problems };
    if (isKnown) this.store.keep(hash, document);
    else this.store.handOver(hash, document);
    return null;
  }

  /** What the schema does not have at all is told by validation. */
  private isForStrangers({ definitions }: DocumentNode): boolean {
    const fragments = new Map(
      definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet]] : [],
      ),
    );
    return definitions.every((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return true;
      const root = this.schema.getRootType(definition.operation);
      return root == null || isPublic(definition.selectionSet, root, fragments);
    });
  }
}

/** The document of a text that holds one subscription and nothing else; within the limits of queries. */
export function readSubscription(schema: GraphQLSchema, text: string): DocumentNode | QueryRefusal {
  const document = readDocument(text);
  if (!("kind" in document)) return document;
  const problems = validate(schema, document, specifiedRules, { maxErrors: MAX_ERRORS });
  if (problems.length > 0) {
    return { status: 400, errors: problems.map((problem) => withCode(problem, "GRAPHQL_VALIDATION_FAILED")) };
  }
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [only] = operations;
  const isSubscription = only?.kind === Kind.OPERATION_DEFINITION && only.operation === OperationTypeNode.SUBSCRIPTION;
  return operations.length === 1 && isSubscription
    ? document
    : refused("Send one subscription; all else is for /graphql.");
}

/** Takes each fragment that it comes across from `fragments`. */
function isPublic(
  { selections }: SelectionSetNode,
  root: GraphQLObjectType,
  fragments: Map<string, SelectionSetNode>,
): boolean {
  return selections.every((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return isPublic(selection.selectionSet, root, fragments);
    const name = selection.name.value;
    if (selection.kind === Kind.FIELD) {
      const field = root.getFields()[name];
      return name.startsWith("__") || (field !== undefined && isPublicOperation(field));
    }
    const fragment = fragments.get(name);
    fragments.delete(name);
    return fragment === undefined || isPublic(fragment, root, fragments);
  });
}

/** Errors: none; a refusal for what is not well-formed or too large. */
function readDocument(text: string): DocumentNode | QueryRefusal {
  const tooLong = findExcessOfText(text);
  if (tooLong !== null) return refused(tooLong);
  try {
    const document = parse(text, { maxLexicalTokens: MAX_TOKENS });
    const excess = findExcess(document);
    return excess === null ? document : refused(excess);
  } catch (error) {
    if (error instanceof GraphQLError) return { status: 400, errors: [withCode(error, "GRAPHQL_PARSE_FAILED")] };
    throw error;
  }
}

/** What GraphQL objects to, at most the first few. */
export function validateWithin(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const excess = findExcess(document);
  const problems =
    excess === null
      ? validate(schema, document, [...specifiedRules, operationKindRule], { maxErrors: MAX_ERRORS })
      : [new GraphQLError(excess)];
  return problems.map((problem) => withCode(problem, "GRAPHQL_VALIDATION_FAILED"));
}

function refused(message: string): QueryRefusal {
  return { status: 400, errors: [withCode(new GraphQLError(message), "GRAPHQL_VALIDATION_FAILED")] };
}

function withCode({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, {
    ...(nodes !== undefined && { nodes }),
    ...(source !== undefined && { source }),
    ...(positions !== undefined && { positions }),
    extensions: { code },
  });
}
