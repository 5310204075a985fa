import { createTestApi, type GraphQLAnswer, type TestApi, type TestMerchant } from "../../../../test/create-test-api";
import { type BuiltClient, buildClient, insertDocument } from "../../../../test/factories";
import { watchReads } from "../../../../test/watch-reads";
import { newId } from "../../../shared/ids";
import type { DocumentEntity } from "./document.entity";
import { DocumentOrderField } from "./document-order";
import { DocumentCalls } from "../document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const LIST = `query ($filter: DocumentFilter, $orderBy: DocumentOrder, $first: Int, $after: String) {
  documents(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges { node { number } } pageInfo { hasNextPage endCursor }
  }
}`;

interface Listed {
  readonly documents: {
    readonly edges: readonly { readonly node: { readonly number: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

type Variables = Readonly<Record<string, unknown>>;

/** A merchant with one client, and a program that looks at their documents. */
class ListScene {
  private constructor(
    readonly merchant: TestMerchant,
    readonly client: BuiltClient,
    readonly program: Awaited<ReturnType<TestMerchant["apiKey"]>>,
  ) {}

  static async create(): Promise<ListScene> {
    const merchant = await api.createMerchant();
    const client = await buildClient(merchant, { clientNumber: "K-1" });
    return new ListScene(merchant, client, await merchant.apiKey("READ"));
  }

  insert(number: string, values: Partial<DocumentEntity> = {}): Promise<DocumentEntity> {
    return insertDocument(api, this.merchant.scope, this.client.id, { number, ...values });
  }

  async list(variables: Variables): Promise<readonly string[]> {
    const { data, errors } = await this.program<Listed>(LIST, variables);
    expect(errors).toEqual([]);
    return data.documents.edges.map(({ node }) => node.number);
  }

  /** The code and the message that the list is refused with. */
  async refusal(variables: Variables): Promise<string> {
    const { errors } = await this.program(LIST, variables);
    return errors.map(({ extensions, message }) => `${extensions.code} ${message}`).join();
  }

  /** All pages, two at a time. */
  async walk(variables: Variables): Promise<readonly string[]> {
    const numbers: string[] = [];
    let after: string | null = null;
    for (;;) {
      const answer: GraphQLAnswer<Listed> = await this.program<Listed>(LIST, { ...variables, first: 2, after });
      expect(answer.errors).toEqual([]);
      const { edges, pageInfo } = answer.data.documents;
      numbers.push(...edges.map(({ node }) => node.number));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) return numbers;
    }
  }
}

const at = (hour: number): string => `2026-05-04T${String(hour).padStart(2, "0")}:00:00.000Z`;

describe("the order of documents", () => {
  test("every order has each document once, both ways, and is one statement by its index", async () => {
    const scene = await ListScene.create();
    const hours = [3, 1, 2, 2, 5];
    for (const [index, hour] of hours.entries()) {
      await scene.insert(`P-${String(index)}`, {
        status: "PAID",
        documentDate: `2026-05-0${String(hour)}`,
        issuedAt: at(hour),
        updatedAt: at(hour),
        paidAt: at(hour),
      });
      await scene.insert(`O-${String(index)}`, { grossMinor: hour * 100, updatedAt: at(10), issuedAt: null });
    }
    const has = (number: string, field: DocumentOrderField): boolean =>
      field === "OPEN_AMOUNT"
        ? number.startsWith("O")
        : number.startsWith("P") || field === "DATE" || field === "CHANGED";
    for (const field of Object.values(DocumentOrderField)) {
      const filter = field === "OPEN_AMOUNT" ? { currency: "EUR" } : {};
      const down = await scene.walk({ filter, orderBy: { field } });
      const up = await scene.walk({ filter, orderBy: { field, direction: "ASCENDING" } });
      const all = hours
        .flatMap((_, index) => [`P-${String(index)}`, `O-${String(index)}`])
        .filter((n) => has(n, field));
      expect([field, up]).toEqual([field, down.toReversed()]);
      expect([field, up.toSorted()]).toEqual([field, all.toSorted()]);
      const mixed = down.filter((number) => number.startsWith(field === "OPEN_AMOUNT" ? "O" : "P"));
      expect([mixed.at(0)?.slice(2), mixed.at(-1)?.slice(2)]).toEqual(["4", "1"]);
    }
    await expectIndexes(scene);
  });

  async function expectIndexes(scene: ListScene): Promise<void> {
    const { database } = api.server;
    if (database.kind !== "sqlite") return;
    const indexes = {
      DATE: "document_date",
      ISSUED: "document_issued",
      CHANGED: "document_changed",
      PAID: "document_paid",
      OPEN_AMOUNT: "document_open",
    };
    for (const field of Object.values(DocumentOrderField)) {
      const reads = watchReads(database);
      await scene.list({ filter: { currency: field === "OPEN_AMOUNT" ? "EUR" : null }, orderBy: { field } });
      const statements = reads.take().filter(({ sql }) => sql.includes("FROM document d"));
      reads.stop();
      expect(statements).toHaveLength(1);
      for (const { sql, parameters } of statements) {
        const plan = await database.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
        const steps = plan.map(({ detail }) => detail).join("\n");
        expect(steps).toContain(`${indexes[field]} `);
        expect(steps).not.toContain("TEMP B-TREE");
      }
    }
  }

  test("is by what the filter limits unless somebody says otherwise", async () => {
    const scene = await ListScene.create();
    await scene.insert("A", { documentDate: "2026-05-01", issuedAt: at(9) });
    await scene.insert("B", { documentDate: "2026-05-02", issuedAt: at(8) });

    expect(await scene.list({})).toEqual(["B", "A"]);
    const filter = { issuedFrom: at(1) };
    expect(await scene.list({ filter })).toEqual(["A", "B"]);
    expect(await scene.list({ filter, orderBy: { field: "DATE" } })).toEqual(["B", "A"]);
  });
});

describe("what documents are looked for by", () => {
  test("instants include their beginning and not their end", async () => {
    const scene = await ListScene.create();
    for (const hour of [1, 2, 3]) {
      const instants = { issuedAt: at(hour), updatedAt: at(hour), paidAt: at(hour) };
      await scene.insert(String(hour), { status: "PAID", ...instants });
    }
    for (const name of ["issued", "changed", "paid"]) {
      const filter = { [`${name}From`]: at(2), [`${name}Before`]: at(3) };
      expect(await scene.list({ filter })).toEqual(["2"]);
      expect(await scene.list({ filter: { [`${name}From`]: at(2) } })).toEqual(["3", "2"]);
      expect(await scene.list({ filter: { [`${name}Before`]: at(2) } })).toEqual(["1"]);
    }
  });

  test("open amounts are of open invoices and credit notes, in one currency", async () => {
    const scene = await ListScene.create();
    await scene.insert("small", { grossMinor: 10_000, settledMinor: 9_000 });
    await scene.insert("large", { grossMinor: 10_000, feesMinor: 500 });
    await scene.insert("credit", { type: "CREDIT_NOTE", grossMinor: 5_000 });
    await scene.insert("offer", { type: "OFFER", grossMinor: 10_000 });
    await scene.insert("paid", { status: "PAID", grossMinor: 10_000, settledMinor: 10_000 });
    await scene.insert("francs", { grossMinor: 10_000, currency: "CHF" });

    const filter = { currency: "EUR", openAmountFrom: "0" };
    expect(await scene.list({ filter })).toEqual(["large", "credit", "small"]);
    expect(await scene.list({ filter: { ...filter, openAmountFrom: "10.00", openAmountTo: "50" } })).toEqual([
      "credit",
      "small",
    ]);
    expect(await scene.list({ filter: { currency: "CHF" } })).toEqual(["francs"]);
  });

  test("numbers, and the client's number", async () => {
    const scene = await ListScene.create();
    await scene.insert("R-1");
    await scene.insert("R-1", { type: "OFFER" });
    await scene.insert("R-2");
    const other = await buildClient(scene.merchant, { clientNumber: "K-2", name: "Bernd Celik" });
    await insertDocument(api, scene.merchant.scope, other.id, { number: "R-3" });

    expect(await scene.list({ filter: { numbers: ["R-1", "R-3", "R-9"] } })).toHaveLength(3);
    expect(await scene.list({ filter: { clientNumber: " K-2 " } })).toEqual(["R-3"]);
    expect(await scene.list({ filter: { clientNumber: "K-1", numbers: ["R-3"] } })).toEqual([]);
  });

  test("what can't be meant is refused, and never an empty list", async () => {
    const scene = await ListScene.create();
    const stranger = await ListScene.create();
    const filters: Readonly<Record<string, Variables>> = {
      "filter.clientId: not an id": { clientId: "1" },
      "filter.clientId: there is no such client": { clientId: stranger.client.id },
      "filter.clientNumber: there is no such client": { clientNumber: "K-9" },
      "filter.clientNumber: name a client once": { clientId: newId(), clientNumber: "K-1" },
      "filter.ids: not all of them are ids": { ids: [newId(), "x"] },
      "filter.types: name at least one, or leave it out": { types: [] },
      "filter.statuses: name at least one, or leave it out": { statuses: [] },
      "filter.dateTo: must not be before dateFrom": { dateFrom: "2026-05-02", dateTo: "2026-05-01" },
      "filter.issuedBefore: must be after issuedFrom": { issuedFrom: at(2), issuedBefore: at(2) },
      "filter.changedBefore: must be after changedFrom": { changedFrom: at(2), changedBefore: at(1) },
      "filter.paidBefore: must be after paidFrom": { paidFrom: at(2), paidBefore: at(1) },
      "filter.currency: say in which currency `openAmountTo` is": { openAmountTo: "5" },
      "filter.openAmountFrom: not an amount in EUR": { currency: "EUR", openAmountFrom: "0.001" },
      "filter.openAmountTo: must not be before openAmountFrom": {
        currency: "EUR",
        openAmountFrom: "5",
        openAmountTo: "4",
      },
    };
    for (const [message, filter] of Object.entries(filters)) {
      expect(await scene.refusal({ filter })).toBe(`BAD_USER_INPUT ${message}`);
    }
    expect(await scene.refusal({ orderBy: { field: "OPEN_AMOUNT" } })).toContain("filter.currency");
    await scene.insert("A");
    await scene.insert("B");
    const { data } = await scene.program<Listed>(LIST, { first: 1 });
    const after = data.documents.pageInfo.endCursor;
    expect(await scene.refusal({ after, orderBy: { field: "ISSUED" } })).toContain(
      "BAD_USER_INPUT after: a cursor of another list, or of another order",
    );
  });
});

describe("when a document was paid and changed", () => {
  interface Times {
    readonly paidAt: string | null;
    readonly changedAt: string;
    readonly updatedAt: string;
  }

  test("is told by its money, that of a reminder's invoice, and the customer's first look", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const client = await buildClient(merchant);
    const calls = new DocumentCalls(staff);
    const times = (id: string) => calls.read<Times>(id, "paidAt changedAt updatedAt");
    const invoice = await calls.issued({
      clientId: client.id,
      data: {
        lines: [{ name: "Rat", quantity: "1", unitPrice: "10.00", taxRatePercent: "19" }],
        date: "2026-04-01",
        dueDate: "2026-04-02",
        deliveryDate: "2026-04-01",
      },
    });
    const { document: draft } = await calls.remind(invoice.id);
    await calls.issue(draft.id);
    expect((await times(invoice.id)).paidAt).toBeNull();
    const reminded = await times(draft.id);

    api.clock.advance(60_000);
    const paidAt = api.clock.now().toISOString();
    const book = `mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }`;
    const amount = { documentId: invoice.id, amount: "11.90", method: "CASH", bookedOn: "2026-05-01" };
    const { errors } = await staff(book, { input: { ...amount, idempotencyKey: newId() } });
    expect(errors).toEqual([]);
    expect(await times(invoice.id)).toEqual({ paidAt, changedAt: paidAt, updatedAt: paidAt });
    expect(await times(draft.id)).toEqual({ paidAt: null, changedAt: paidAt, updatedAt: paidAt });
    expect(reminded.changedAt < paidAt).toBe(true);

    api.clock.advance(60_000);
    const { ledger } = await calls.read<{ ledger: readonly { id: string }[] }>(invoice.id, "ledger { id }");
    const reverse = `mutation ($id: ID!) { reverseBooking(input: { entryId: $id, reason: "Irrtum" }) { __typename } }`;
    await staff(reverse, { id: ledger[0]?.id });
    expect((await times(invoice.id)).paidAt).toBeNull();
  });
});
