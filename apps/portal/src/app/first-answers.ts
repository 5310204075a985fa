import { hashOf } from "@kundenportal/app-core/operation-hash";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { OperationVariables } from "@apollo/client";

/** What an operation came to that the server has run for the page. */
export interface FirstAnswer {
  /** The operation's hash, by which it is trusted. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Undefined when it is not among them. */
export function findAnswer<Data, Variables extends OperationVariables>(
  answers: readonly FirstAnswer[],
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Data | undefined {
  const hash = hashOf(document);
  // As they travelled: both sides make them with the same code, so that even the order of their fields is the same.
  const asked = JSON.stringify(variables);
  const found = answers.find((answer) => answer.operation === hash && JSON.stringify(answer.variables) === asked);
  // What the server answers to an operation has the operation's type, as everywhere else.
  return found?.data as Data | undefined;
}
