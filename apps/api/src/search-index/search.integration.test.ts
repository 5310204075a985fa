import { createTestApi, type GraphQLAnswer, type GraphQLClient, type TestApi } from "../../test/create-test-api";
import { buildClient, insertDocument } from "../../test/factories";
import { watchReads } from "../../test/watch-reads";
import { BankScene } from "../modules/bank-statements/bank-scene.test-support";
import { buildDocumentScene, LINE } from "../modules/documents/document.test-support";
import { buildPortalScene, list, release } from "../modules/documents/reading/visible-documents.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function clients(staff: GraphQLClient, filter: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { data, errors } = await staff<{ clients: { edges: readonly { node: { name: string } }[] } }>(
    "query ($filter: ClientFilter) { clients(filter: $filter) { edges { node { id name } } } }",
    { filter },
  );
  expect(errors).toEqual([]);
  return data.clients.edges.map(({ node }) => node.name);
}

const MASTER_DATA = {
  name: "Müller Söhne",
  clientNumber: "KD-1042",
  firstName: "Renée",
  lastName: "Łukasz",
  city: "Gießen",
  street: "Straße des 17. Juni 5",
  addressAddition: "Hinterhaus",
  zip: "35390",
  email: "rene@soehne.example",
  furtherEmails: ["buchhaltung@soehne.example"],
  phone: "+49 641 123 45-67",
  vatNumber: "DE123456789",
  taxNumber: "020/817/08150",
  iban: "DE89370400440532013000",
  bankName: "Commerzbank",
  accountOwner: "Kontor Weber",
  note: "Zahlt am Monatsende",
};

describe("staff find a client", () => {
  test.each([
    "Müller",
    "mueller",
    "MULLER",
    "Mu\u0308ller",
    "söhne müller",
    "KD1042",
    "kd 1042",
    "Renee",
    "lukasz",
    "Giessen",
    "strasse 17",
    "35390",
    "buchhaltung@soehne",
    "641 12345",
    "DE 123 456 789",
    "020/817",
    "DE89 3704 0044 0532 0130 00",
    "commerz",
    "kontor",
    "hinterhaus",
    "monatsende",
    "mü",
    "g",
  ])("by %s", async (search) => {
    const merchant = await api.createMerchant();
    await buildClient(merchant, MASTER_DATA);
    await buildClient(merchant, { name: "Zoe Wittmann", city: "Bonn" });

    expect(await clients(await merchant.staff("VIEWER"), { search })).toEqual(["Müller Söhne"]);
  });

  test("by what is true now, among those that the filter lets through, and never another merchant's", async () => {
    const merchant = await api.createMerchant();
    const stranger = await api.createMerchant();
    await buildClient(stranger, { name: "Nordwind fremd" });
    const { id } = await buildClient(merchant, { name: "Nordwind" });
    await buildClient(merchant, { name: "Haus Nordwind" });
    await buildClient(merchant, { name: "Nordwind Bau" });
    const staff = await merchant.staff("EDITOR");

    expect(await clients(staff, { search: "nordwind" })).toEqual(["Nordwind", "Nordwind Bau", "Haus Nordwind"]);
    await staff("mutation ($id: ID!) { archiveClient(id: $id, archived: true) { __typename } }", { id });
    expect(await clients(staff, { search: "nordwind", archived: false })).toEqual(["Nordwind Bau", "Haus Nordwind"]);
    expect(await clients(staff, { search: "nordwind", archived: true })).toEqual(["Nordwind"]);

    const { data } = await staff<{ client: { revision: number } }>(
      "query ($id: ID!) { client(id: $id) { revision } }",
      {
        id,
      },
    );
    await staff(`mutation ($input: UpdateClientInput!) { updateClient(input: $input) { __typename } }`, {
      input: { id, revision: data.client.revision, data: { name: "Südwind" } },
    });
    expect(await clients(staff, { search: "nordwind" })).toEqual(["Nordwind Bau", "Haus Nordwind"]);
    expect(await clients(staff, { search: "suedwind", archived: true })).toEqual(["Südwind"]);
    await staff("mutation ($id: ID!) { deleteClient(id: $id) { __typename } }", { id });
    expect(await clients(staff, { search: "suedwind", archived: true })).toEqual([]);
  });

  test.each(['" OR "', "a* NOT b", "(((", "name:x", "%", "_", "'; --", "AND", "NEAR(a b)", "\\", "&|!", "<->"])(
    "and %s is nothing but text",
    async (search) => {
      const merchant = await api.createMerchant();
      await buildClient(merchant, { name: "Qwz" });

      expect(await clients(await merchant.staff("VIEWER"), { search })).toEqual([]);
    },
  );
});

describe("staff find a document", () => {
  test("by number, title and amount, as they type them", async () => {
    const { merchant, clientId } = await buildDocumentScene(api);
    const insert = (values: object) => insertDocument(api, merchant.scope, clientId, values);
    const { id } = await insert({ number: "RE-1072", title: "Dachsanierung Höfe", grossMinor: 123_450 });
    const other = await insert({ number: "RE-1073", title: "Zaun", grossMinor: 77_700 });
    const staff = await merchant.staff("VIEWER");

    for (const search of ["RE1072", "re 1072", "RE-1072", "1072", "hoefe 1072", "sanierung", "dach re", "10"]) {
      expect((await list(staff, { filter: { search } }))[0]).toBe(search === "10" ? other.id : id);
    }
    for (const search of ["1.234,50", "1,234.50", "1234,50 €", "1 234.50", "1234"]) {
      expect(await list(staff, { filter: { search } })).toEqual([id]);
    }
    expect(await list(staff, { filter: { search: "777,00" } })).toEqual([other.id]);
    expect(await list(staff, { filter: { search: "RE-1074" } })).toEqual([]);
  });

  test("by its client and itself together, with the other filters, also once the client has another name", async () => {
    const { merchant, calls, clientId } = await buildDocumentScene(api);
    const { id: otherId } = await buildClient(merchant, {
      name: "Zoe Wittmann",
      clientNumber: "KD-77",
      city: "Gießen",
    });
    const dach = await calls.issued({ clientId: otherId, data: { title: "Ryx Dach", lines: [LINE] } });
    const zaun = await calls.issued({ clientId: otherId, data: { title: "Ryx Zaun", lines: [LINE] } });
    const own = await calls.issued({ clientId, data: { title: "Ryx Dach", lines: [LINE] } });
    const staff = await merchant.staff("EDITOR");
    const found = (filter: Readonly<Record<string, unknown>>): Promise<string[]> => list(staff, { filter });

    expect(await found({ search: "wittmann" })).toEqual([zaun.id, dach.id]);
    expect(await found({ search: "dach giessen ryx" })).toEqual([dach.id]);
    expect(await found({ search: "kd77 zaun" })).toEqual([zaun.id]);
    expect(await found({ search: "ryx", clientId })).toEqual([own.id]);
    expect(await found({ search: "dach", types: ["OFFER"] })).toEqual([]);
    expect(await found({ search: "dach", statuses: ["OPEN"], ids: [own.id] })).toEqual([own.id]);

    const { data } = await staff<{ client: { revision: number } }>(
      "query ($id: ID!) { client(id: $id) { revision } }",
      {
        id: otherId,
      },
    );
    await staff(`mutation ($input: UpdateClientInput!) { updateClient(input: $input) { __typename } }`, {
      input: { id: otherId, revision: data.client.revision, data: { name: "Zoe Kaltenbach" } },
    });
    expect(await found({ search: "wittmann" })).toEqual([]);
    expect(await found({ search: "kaltenbach dach" })).toEqual([dach.id]);
  });

  test("a draft by its newest title, and not once it is deleted; nobody else's", async () => {
    const { merchant, calls, clientId } = await buildDocumentScene(api);
    const strangers = await buildDocumentScene(api);
    await strangers.calls.create({ clientId: strangers.clientId, data: { title: "Qum alt", lines: [LINE] } });
    const draft = await calls.create({ clientId, data: { title: "Qum alt", lines: [LINE] } });
    const { id, revision } = draft.document;
    const staff = await merchant.staff("EDITOR");

    expect(await list(staff, { filter: { search: "qum alt" } })).toEqual([id]);
    await calls.update(id, revision, { title: "Qum neu" });
    expect(await list(staff, { filter: { search: "qum alt" } })).toEqual([]);
    expect(await list(staff, { filter: { search: "qum" } })).toEqual([id]);
    await staff("mutation ($id: ID!) { deleteDraft(id: $id) { __typename } }", { id });
    expect(await list(staff, { filter: { search: "qum" } })).toEqual([]);
  });

  test("page by page, each once, best first, and the newer before the older", async () => {
    const { merchant, clientId } = await buildDocumentScene(api);
    const staff = await merchant.staff("VIEWER");
    const ids: string[] = [];
    await api.server.database.transaction(async () => {
      for (let index = 0; index < 230; index += 1) {
        const title = index % 50 === 7 ? "Das Plim" : "Das Plimholz";
        const { id } = await insertDocument(api, merchant.scope, clientId, { number: `X-${String(index)}`, title });
        ids.push(id);
      }
    });
    const read: string[] = [];
    let after: string | null = null;
    do {
      const answer: GraphQLAnswer<Page> = await staff<Page>(PAGE, { after });
      expect(answer.errors).toEqual([]);
      const { edges, pageInfo }: Page["documents"] = answer.data.documents;
      read.push(...edges.map(({ node }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);

    // Whatever has it as a word of its own comes first, however old it is.
    const words = [207, 157, 107, 57, 7].map((index) => ids[index]);
    expect(read).toEqual([...words, ...ids.toReversed().filter((id) => !words.includes(id))]);
    expect((await staff(PAGE, { after: "x" })).errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

const PAGE = `query ($after: String) {
  documents(first: 60, after: $after, filter: { search: "plim" }) {
    edges { node { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  readonly documents: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

test("each word is counted once while somebody types, and what has come meanwhile is found all the same", async () => {
  const merchant = await api.createMerchant();
  const staff = await merchant.staff("VIEWER");
  await buildClient(merchant, { name: "Nordwind Bau" });
  const reads = watchReads(api.server.database);
  const countedBy = async (search: string): Promise<number> => {
    reads.take();
    await clients(staff, { search });
    return reads.take().flatMap(({ sql }) => sql.match(/COUNT\(\*\)/g) ?? []).length;
  };

  expect(await countedBy("nordwind bau")).toBe(2);
  expect(await countedBy("nordwind bauh")).toBe(1);
  expect(await countedBy("bau nordwind")).toBe(0);
  reads.stop();
  for (let index = 0; index < 9; index += 1) await buildClient(merchant, { name: `Bau ${String(index)}` });
  await buildClient(merchant, { name: "Bau Nordwind" });
  expect(await clients(staff, { search: "bau nordwind" })).toEqual(["Bau Nordwind", "Nordwind Bau"]);
});

test("a customer finds their own released documents, by what they see of them", async () => {
  const { merchant, client, customer, insert } = await buildPortalScene(api);
  const stranger = await buildClient(merchant, { name: "Bernd Celik" });
  await insertDocument(api, merchant.scope, stranger.id, { title: "Vrox fremd" });
  await insert({ title: "Vrox Entwurf", status: "DRAFT", number: null });
  const open = await insert({ title: "Vrox Höfe", number: "RE-555", grossMinor: 98_765 });
  const paid = await insert({ title: "Das Vroxhaus", number: "RE-556", status: "PAID" });
  const offer = await insert({ title: "Vrox", number: "AN-555", type: "OFFER" });
  await release(merchant, ["INVOICE", "OFFER"], []);

  expect(await list(customer, { filter: { search: "vrox" } })).toEqual([offer.id, open.id, paid.id]);
  for (const search of ["RE555 hoefe", "987,65", "VROX 555 re"]) {
    expect(await list(customer, { filter: { search } })).toEqual([open.id]);
  }
  expect(await list(customer, { filter: { search: "vrox", state: "DONE" } })).toEqual([paid.id]);
  expect(await list(customer, { filter: { search: "vrox", types: ["OFFER"] } })).toEqual([offer.id]);
  // Their own name says nothing about a document.
  expect(await list(customer, { filter: { search: "becker" } })).toEqual([]);

  await release(merchant, ["OFFER"], []);
  expect(await list(customer, { filter: { search: "vrox" } })).toEqual([offer.id]);
  const staff = await merchant.staff("EDITOR");
  await staff(
    "mutation ($input: SetClientPortalAccessInput!) { setClientPortalAccess(input: $input) { __typename } }",
    { input: { clientId: client.id, portalAccess: false } },
  );
  expect((await customer('{ documents(filter: { search: "vrox" }) { edges { cursor } } }')).errors).not.toEqual([]);
});

test("staff find a bank line by payer, purpose, IBAN, reference and amount", async () => {
  const scene = await BankScene.create(api);
  const iban = "DE02120300000000202051";
  await scene.importEntries(
    { amount: "1234.50", details: [{ purpose: "Rechnung RE 1072 Höfe", name: "Müller Söhne", iban }] },
    { amount: "20.00", details: [{ purpose: "Anderes", name: "Zoe" }] },
  );
  const stranger = await BankScene.create(api);

  for (const search of ["mueller", "RE1072 hoefe", "DE02 1203 0000 0000 2020 51", "1.234,50", "sohne re-1072"]) {
    expect((await scene.lines({ search })).map(({ purpose }) => purpose)).toEqual(["Rechnung RE 1072 Höfe"]);
    expect(await stranger.lines({ search })).toEqual([]);
  }
  expect(await scene.lines({ search: "mueller", statuses: ["IGNORED"] })).toEqual([]);
});
