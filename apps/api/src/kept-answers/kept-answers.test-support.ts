import type { GraphQLClient } from "../../test/create-test-api";
import { LINE } from "../modules/documents/document.test-support";

export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly operation?: string | null;
  readonly document?: {
    readonly id: string;
    readonly number: string | null;
    readonly client: { readonly name: string };
  };
}

/** Sends one mutation with everything it was given; asks for what field resolvers add, too. */
export async function call(
  send: GraphQLClient,
  operation: string,
  input: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const declared = Object.entries(input).map(([name, type]) => `$${name}: ${type}`);
  const given = Object.keys(input).map((name) => `${name}: $${name}`);
  const { data, errors } = await send<Record<string, Answer> | null>(
    `mutation (${[...declared, "$key: String"].join(", ")}) { ${operation}(${[...given, "idempotencyKey: $key"].join(", ")}) {
       __typename ... on Failure { code } ... on KeyReused { operation } ${operation.includes("ocument") || operation.includes("Reminder") ? "... on DocumentSuccess { document { id number client { name } ledger { id } } }" : ""} } }`,
    variables,
  );
  const answer = data?.[operation];
  if (answer === undefined) throw new Error(JSON.stringify(errors));
  return answer;
}

export const createDocument = (send: GraphQLClient, clientId: string, key: string | null, title = "Regal") =>
  call(
    send,
    "createDocument",
    { input: "CreateDocumentInput!" },
    {
      input: { type: "INVOICE", clientId, data: { title, lines: [LINE] } },
      key,
    },
  );
