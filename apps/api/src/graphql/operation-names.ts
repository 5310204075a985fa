import { type DocumentNode, Kind, type OperationDefinitionNode } from "graphql";

/** What an operation is called in traces. */
export interface OperationName {
  /** `query DocumentPage`, or `query documents client` for one that is not ours. */
  readonly name: string;
  readonly facts: Readonly<Record<"graphql.operation.type" | "graphql.operation.name", string>>;
}

const MAX_FIELDS = 3;

/** An operation of our own apps, by the name that they gave it. */
export function nameOwnOperation(document: DocumentNode): OperationName {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return name(operation?.operation ?? "query", operation?.name?.value ?? "");
}

/** Any other, by what it asks for: what others call it may be anything, such as their customer's name. */
export function nameForeignOperation({ operation, selectionSet }: OperationDefinitionNode): OperationName {
  const fields = selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
  return name(operation, fields.slice(0, MAX_FIELDS).join(" "));
}

function name(type: string, words: string): OperationName {
  return {
    name: `${type} ${words}`.trim(),
    facts: { "graphql.operation.type": type, "graphql.operation.name": words },
  };
}
