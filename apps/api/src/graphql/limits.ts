import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from "graphql";
import { DocumentSize, type SizeLimits } from "./document-size";

/** Characters and tokens of a query text, refused before it is parsed or while parsing. */
const MAX_QUERY_LENGTH = 40_000;
export const MAX_TOKENS = 4_000;
/** Brackets in brackets, before parsing: the parser calls itself for each. */
const MAX_NESTING = 100;

/** Generous for any honest query, small for an attack. */
const LIMITS: SizeLimits = {
  depth: 12,
  fields: 600,
  aliases: 30,
  definitions: 100,
  directives: 100,
  selections: 3_000,
  // Some milliseconds of comparing; the apps' own largest operation needs a few hundred.
  comparisons: 10_000,
};
/** Tools ask for types of types of types. */
const INTROSPECTION_LIMITS: SizeLimits = { ...LIMITS, depth: 20 };

/** Texts and comments, as a whole; else single brackets. */
const BRACKETS = /"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*|[{[(]|[}\])]/g;

/** What a text has too much of before anybody parses it; null if nothing. */
export function findExcessOfText(text: string): string | null {
  if (text.length > MAX_QUERY_LENGTH) return `The query is longer than ${String(MAX_QUERY_LENGTH)} characters.`;
  let depth = 0;
  for (const [match] of text.matchAll(BRACKETS)) {
    if ("{[(".includes(match)) depth += 1;
    else if ("}])".includes(match)) depth -= 1;
    if (depth > MAX_NESTING) return `The query nests deeper than ${String(MAX_NESTING)} brackets.`;
  }
  return null;
}

/**
 * What a document has too much of, in words; null if nothing. To be asked before validation: some of GraphQL's rules compare each
 * field with each other of the same name. Never takes longer than the limits allow, whatever the document.
 */
export function findExcess({ definitions }: DocumentNode): string | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  if (definitions.length > LIMITS.definitions)
    return `The query has more than ${String(LIMITS.definitions)} definitions.`;
  const unused = new Set(fragments.keys());
  // A document is sent to run one operation: all of them together may be as large as one.
  const size = new DocumentSize(fragments, unused);
  for (const operation of operations) {
    const excess = size.add(operation, isIntrospection(operation) ? INTROSPECTION_LIMITS : LIMITS);
    if (excess !== null) return excess;
  }
  // What no operation uses is refused later, but looked at first.
  for (const name of [...unused]) {
    const fragment = fragments.get(name);
    const excess = fragment === undefined ? null : size.add(fragment, LIMITS);
    if (excess !== null) return excess;
  }
  return null;
}

/** Of one operation, what counts towards the limits, and the limits. */
export interface OperationCost {
  readonly fields: number;
  readonly maxFields: number;
  readonly depth: number;
  readonly maxDepth: number;
}

/** Of a document that is within the limits. */
export function costOf({ definitions }: DocumentNode, operation: OperationDefinitionNode): OperationCost {
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const limits = isIntrospection(operation) ? INTROSPECTION_LIMITS : LIMITS;
  const size = new DocumentSize(fragments, new Set());
  size.add(operation, limits);
  return { fields: size.fields, maxFields: limits.fields, depth: size.depth, maxDepth: limits.depth };
}

/** Whether it asks for nothing but the schema. */
function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith("__"),
  );
}
