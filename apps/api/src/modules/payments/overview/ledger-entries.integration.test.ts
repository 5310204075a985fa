import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { insertDocument } from "../../../../test/factories";
import { newId } from "../../../shared/ids";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const LIST = `query ($filter: LedgerEntryFilter, $first: Int, $after: String) {
  ledgerEntries(filter: $filter, first: $first, after: $after) {
    edges { node { id kind bookedOn amount { amount currency } document { id } } } pageInfo { hasNextPage endCursor } } }`;
const BOOK = `mutation ($input: BookPaymentInput!) { bookPayment(input: $input) {
  __typename ... on BookPaymentSuccess { entry { id document { id } } } } }`;

interface Listed {
  readonly ledgerEntries: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly document: { readonly id: string } } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Two invoices of one client: one paid through a provider, the other booked by hand, in two parts and for earlier days. */
async function prepare() {
  const scene = await PaymentScene.create(api);
  await scene.pay();
  const other = await insertDocument(api, scene.merchant.scope, scene.clientId);
  const staff = await scene.merchant.staff();
  const byTransfer = { amount: "10.00", method: "BANK_TRANSFER", beforeDocumentDate: true };
  const booked: string[] = [];
  for (const bookedOn of ["2026-02-01", "2026-02-03"]) {
    const { data, errors } = await staff<{ bookPayment: { entry: { id: string; document: { id: string } } } }>(BOOK, {
      input: { ...byTransfer, documentId: other.id, bookedOn, idempotencyKey: newId() },
    });
    expect(errors).toEqual([]);
    expect(data.bookPayment.entry.document.id).toBe(other.id);
    booked.push(data.bookPayment.entry.id);
  }
  const read = await scene.merchant.apiKey("READ");
  const list = async (variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await read<Listed>(LIST, variables);
    expect(errors).toEqual([]);
    return data.ledgerEntries;
  };
  const ids = async (filter: object) => (await list({ filter })).edges.map(({ node }) => node.id);
  return { scene, other, booked, read, list, ids };
}

test("the whole ledger, by booking day and page by page", async () => {
  const { scene, other, booked, list } = await prepare();
  const [first = "", second = ""] = booked;
  const all = await list({});
  expect(all.edges.map(({ node }) => node)).toMatchObject([
    { kind: "CAPTURED", amount: { currency: "EUR" }, document: { id: scene.invoiceId } },
    { id: second, kind: "BOOKED_BY_HAND", bookedOn: "2026-02-03", document: { id: other.id } },
    { id: first, kind: "BOOKED_BY_HAND", bookedOn: "2026-02-01", amount: { amount: "10.00" } },
  ]);
  expect(all.pageInfo.hasNextPage).toBe(false);
  const page = await list({ first: 2 });
  expect(page.pageInfo.hasNextPage).toBe(true);
  const rest = await list({ first: 2, after: page.pageInfo.endCursor });
  expect([...page.edges, ...rest.edges]).toEqual(all.edges);
});

test("by kind, client, document and day, and nobody else's", async () => {
  const { scene, other, booked, ids, list } = await prepare();
  const [first = "", second = ""] = booked;
  expect(await ids({ kinds: ["BOOKED_BY_HAND"] })).toEqual([second, first]);
  expect(await ids({ clientId: scene.clientId })).toHaveLength(3);
  expect(await ids({ documentId: other.id })).toEqual([second, first]);
  expect(await ids({ bookedFrom: "2026-02-02", bookedTo: "2026-02-03" })).toEqual([second]);
  expect(await ids({ documentId: scene.invoiceId, kinds: ["BOOKED_BY_HAND"] })).toEqual([]);
  const stranger = await prepare();
  expect(await stranger.ids({ clientId: scene.clientId })).toEqual([]);
  expect(await stranger.ids({ documentId: scene.invoiceId })).toEqual([]);
  const known = new Set((await stranger.list({})).edges.map(({ node }) => node.id));
  expect((await list({})).edges.filter(({ node }) => known.has(node.id))).toEqual([]);
});

test("what can't be meant is refused", async () => {
  const { read } = await prepare();
  const refusal = async (filter: object) => (await read(LIST, { filter })).errors[0]?.message;
  expect(await refusal({ clientId: "17" })).toBe("filter.clientId: not an id");
  expect(await refusal({ documentId: "RE-1" })).toBe("filter.documentId: not an id");
  expect(await refusal({ kinds: [] })).toContain("filter.kinds: name at least one");
  expect(await refusal({ bookedFrom: "2026-02-02", bookedTo: "2026-02-01" })).toBe(
    "filter.bookedTo: must not be before bookedFrom",
  );
});

test("a page is one statement, and one more for its documents", async () => {
  const { list } = await prepare();
  await list({});
  const before = api.server.database.statements;
  await list({});
  // The key's look-up is the third.
  expect(api.server.database.statements - before).toBe(3);
});
