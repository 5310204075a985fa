import { OWNER } from "../support/test";

export interface MadeClient {
  readonly id: string;
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
  return { id: clientId, name, portalUrl };
}

/** What the timeline says the client did, sorted, as often as it says so. */
export async function listDeeds(origin: string, { id }: MadeClient): Promise<readonly string[]> {
  const { data } = await ask(
    origin,
    await signIn(origin),
    "query ($id: ID!) { timeline(first: 100, filter: { clientId: $id, customerOnly: true }) { edges { node { kind } } } }",
    { id },
  );
  const { timeline } = data as {
    readonly timeline: { readonly edges: readonly { readonly node: { kind: string } }[] };
  };
  return timeline.edges.map(({ node }) => node.kind).toSorted();
}

/** How many clients there are of this name, with how many documents and ledger entries. */
export async function countMade(origin: string, name: string): Promise<Readonly<Record<string, number>>> {
  const { data } = await ask(
    origin,
    await signIn(origin),
    `query ($name: String!) {
       clients(first: 100, filter: { search: $name }) { edges { node { name } } }
       documents(first: 100, filter: { search: $name }) { edges { node { client { name } ledger { kind } } } }
     }`,
    { name },
  );
  const { clients, documents } = data as {
    readonly clients: { readonly edges: readonly { readonly node: { readonly name: string } }[] };
    readonly documents: {
      readonly edges: readonly {
        readonly node: { readonly client: { readonly name: string }; readonly ledger: readonly unknown[] };
      }[];
    };
  };
  const own = documents.edges.filter(({ node }) => node.client.name === name);
  return {
    clients: clients.edges.filter(({ node }) => node.name === name).length,
    documents: own.length,
    ledgerEntries: own.flatMap(({ node }) => node.ledger).length,
  };
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
