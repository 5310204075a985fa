import { OWNER } from "../support/test";

export interface MadeClient {
  readonly name: string;
  readonly portalUrl: string;
}

/** A client with an offer and an invoice, made through the API as fast as that goes. */
export async function makeClient(origin: string, name: string): Promise<MadeClient> {
  const cookie = await signIn(origin);
  const run = async (query: string, input: unknown): Promise<unknown> => {
    const { data } = await ask(origin, cookie, query, { input });
    return data;
  };
  const { createClient } = (await run(
    `mutation ($input: CreateClientInput!) {
       createClient(input: $input) { ... on CreateClientSuccess { client { id customerportalUrl } } }
     }`,
    { data: { name, email: "post@brim.example", locale: "DE" }, portalAccess: true },
  )) as { createClient: { client: { id: string; customerportalUrl: string } } };
  const { id: clientId, customerportalUrl: portalUrl } = createClient.client;
  for (const [type, title, date] of [
    ["OFFER", "Ryx 7", { validUntil: inTwoWeeks() }],
    ["INVOICE", "Brum 4", { dueDate: inTwoWeeks() }],
  ] as const) {
    const lines = [{ name: title, quantity: "1", unitPrice: "100.00", taxRatePercent: "19" }];
    const { createDocument } = (await run(
      `mutation ($input: CreateDocumentInput!) {
         createDocument(input: $input) { ... on DocumentSuccess { document { id } } }
       }`,
      { type, clientId, data: { title, date: today(), ...date, lines } },
    )) as { createDocument: { document: { id: string } } };
    await run("mutation ($input: ID!) { issueDocument(id: $input) { __typename } }", createDocument.document.id);
  }
  return { name, portalUrl };
}

async function signIn(origin: string): Promise<string> {
  const { cookie } = await ask(origin, "", "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }", {
    input: OWNER,
  });
  return cookie;
}

async function ask(origin: string, cookie: string, query: string, variables: object) {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return {
    data: answer.data,
    cookie: response.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; "),
  };
}

const DAY_MS = 86_400_000;

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function inTwoWeeks(): string {
  return new Date(Date.now() + 14 * DAY_MS).toISOString().slice(0, 10);
}
