import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  ApolloClient,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { buildSchema, introspectionFromSchema } from "graphql";
import { createTestApi, type TestApi } from "../create-test-api";
import { buildClient } from "../factories";

// What programs are written with, as it comes: nothing is set that its own first page does not set.

let api: TestApi;
let url: string;
let headers: Record<string, string>;
beforeAll(async () => {
  api = await createTestApi();
  url = `${await api.server.listen()}/graphql`;
  const merchant = await api.createMerchant();
  headers = await merchant.keyHeaders();
  for (const name of ["Ryx 1", "Ryx 2", "Ryx 3"]) await buildClient(merchant, { name });
});
afterAll(() => api.close());

const CLIENTS = `query Clients($first: Int, $after: String) {
  clients(first: $first, after: $after) {
    edges { cursor node { id name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface ClientsData {
  readonly clients: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const namesIn = (data: ClientsData | undefined): readonly string[] | undefined =>
  data?.clients.edges.map(({ node }) => node.name);

function createApollo(fetching: typeof fetch = fetch): ApolloClient {
  const persisted = new PersistedQueryLink({
    sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
  });
  return new ApolloClient({
    link: persisted.concat(new HttpLink({ uri: url, headers, fetch: fetching })),
    cache: new InMemoryCache({ typePolicies: { Query: { fields: { clients: relayStylePagination() } } } }),
  });
}

describe("Apollo Client", () => {
  test("reads on in a list, and asks for hashes once only", async () => {
    const sent: string[] = [];
    const client = createApollo((input, init) => {
      sent.push(typeof init?.body === "string" ? init.body : "");
      return fetch(input, init);
    });
    const query: TypedDocumentNode<ClientsData, { readonly first?: number; readonly after?: string | null }> =
      gql(CLIENTS);
    const list = client.watchQuery({ query, variables: { first: 2 } });
    const subscription = list.subscribe(() => undefined);
    const { data } = await client.query({ query, variables: { first: 2 } });
    expect(namesIn(data)).toEqual(["Ryx 1", "Ryx 2"]);
    await list.fetchMore({ variables: { after: data?.clients.pageInfo.endCursor ?? null } });
    expect(namesIn(client.readQuery({ query, variables: { first: 2 } }) ?? undefined)).toEqual([
      "Ryx 1",
      "Ryx 2",
      "Ryx 3",
    ]);
    subscription.unsubscribe();
    expect(sent.map((body) => "query" in (JSON.parse(body) as object))).toEqual([false, true, true]);
  });

  test("tells what is wrong with an operation in GraphQL's words", async () => {
    const asked = createApollo().query({ query: gql("{ nothing }") });
    await expect(asked).rejects.toBeInstanceOf(CombinedGraphQLErrors);
  });
});

describe("urql with graphcache", () => {
  // Its manual says so: with the schema it knows which types an interface stands for.
  const schema = introspectionFromSchema(
    buildSchema(readFileSync(join(__dirname, "../../schema/admin.graphql"), "utf8")),
  );
  const createUrql = (): Client => {
    const exchanges = [cacheExchange({ schema }), fetchExchange];
    return new Client({ url, exchanges, fetchOptions: { headers } });
  };

  test("finds in one answer what another one brought, and what a mutation changed", async () => {
    const client = createUrql();
    const first = await client.query<ClientsData>(CLIENTS, { first: 1 }).toPromise();
    expect(first.error).toBeUndefined();
    const id = first.data?.clients.edges[0]?.node.id;
    const archive = `mutation ($id: ID!) { archiveClient(id: $id, archived: true) {
      ... on UpdateClientSuccess { client { id archivedAt } } ... on Failure { code } } }`;
    expect((await client.mutation(archive, { id }).toPromise()).error).toBeUndefined();
    const one = `query ($id: ID!) { client(id: $id) { id name archivedAt } }`;
    const known = await client.query(one, { id }).toPromise();
    expect(known.data).toMatchObject({ client: { name: "Ryx 1", archivedAt: api.clock.now().toISOString() } });
    await client.mutation(archive.replace("true", "false"), { id }).toPromise();
  });

  test("runs queries by GET where its settings say so, and hears what is wrong", async () => {
    const client = createUrql();
    const merchant = await client.query("{ merchant { id name } }", {}, { preferGetMethod: "force" }).toPromise();
    expect(merchant.data).toMatchObject({ merchant: { name: "Musterhandel GmbH" } });
    const wrong = await client.query("query ($id: ID!) { client(id: $id) { id } }", {}).toPromise();
    expect(wrong.error?.graphQLErrors.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
  });
});
