import { toDecimalText } from "@kundenportal/domain/money/money";
import * as fc from "fast-check";
import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../create-test-api";
import { FUZZ_TIMEOUT_MS, fuzz } from "./fuzz-runs";
import { buildClient, type BuiltClient } from "../factories";
import { listWrongSums } from "../../src/database/kept-sums";
import { DocumentCalls, LINE } from "../../src/modules/documents/document.test-support";
import { release } from "../../src/modules/documents/reading/visible-documents.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const DAY_MS = 86_400_000;
const TYPES = ["OFFER", "INVOICE", "CREDIT_NOTE", "REMINDER"] as const;

interface Step {
  readonly kind: "WRITE" | "EDIT" | "ISSUE" | "DELETE" | "BOOK" | "CANCEL" | "REMIND" | "CREDIT" | "ANSWER" | "WAIT";
  readonly type: "OFFER" | "INVOICE" | "CREDIT_NOTE";
  /** Which document or client, counted round. */
  readonly at: number;
  readonly price: number;
  readonly days: number;
}

const steps = fc.record({
  released: fc.subarray([...TYPES]),
  steps: fc.array(
    fc.record<Step>({
      kind: fc.constantFrom(
        "WRITE",
        "WRITE",
        "EDIT",
        "ISSUE",
        "ISSUE",
        "DELETE",
        "BOOK",
        "BOOK",
        "CANCEL",
        "REMIND",
        "REMIND",
        "CREDIT",
        "ANSWER",
        "WAIT",
      ),
      type: fc.constantFrom("OFFER", "INVOICE", "INVOICE", "CREDIT_NOTE"),
      at: fc.nat(20),
      price: fc.integer({ min: 1, max: 90 }),
      days: fc.integer({ min: 1, max: 6 }),
    }),
    { minLength: 10, maxLength: 25 },
  ),
});

interface Row {
  readonly id: string;
  readonly clientId: string;
  readonly type: string;
  readonly status: string;
  readonly currency: string;
  readonly day: string | null;
  readonly askedMinor: number;
  readonly settledMinor: number;
  readonly precedingId: string | null;
  readonly revision: number;
}

/** Documents through whatever happens to them, by the front door. */
class Story {
  private key = 0;
  private waited = 0;

  constructor(
    private readonly merchant: TestMerchant,
    private readonly staff: GraphQLClient,
    private readonly clients: readonly BuiltClient[],
    private readonly released: readonly string[],
  ) {}

  private get calls(): DocumentCalls {
    return new DocumentCalls(this.staff);
  }

  rows(): Promise<readonly Row[]> {
    return api.server.database.rows<Row>(
      `SELECT id AS "id", client_id AS "clientId", type AS "type", status AS "status", currency AS "currency",
         CASE WHEN type = 'OFFER' THEN valid_until ELSE due_date END AS "day",
         gross_minor + fees_minor AS "askedMinor", settled_minor AS "settledMinor",
         preceding_document_id AS "precedingId", revision AS "revision"
       FROM document WHERE merchant_id = :merchantId ORDER BY id`,
      { merchantId: this.merchant.scope.merchantId },
    );
  }

  /** What is not possible is refused, which is fine. */
  async take({ kind, type, at, price, days }: Step): Promise<void> {
    const rows = await this.rows();
    const pick = (fits: (row: Row) => boolean): Row | undefined => {
      const fitting = rows.filter(fits);
      return fitting[at % Math.max(1, fitting.length)];
    };
    const day = new Date(api.clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);
    const data = {
      lines: [{ ...LINE, unitPrice: `${String(price)}.00` }],
      ...(type === "OFFER" && { validUntil: day }),
      ...(type === "INVOICE" && days % 6 !== 0 && { dueDate: day }),
    };
    const clientId = this.clients[at % this.clients.length]?.id;
    switch (kind) {
      case "WRITE":
        await this.calls.create({ clientId, type, data: type === "INVOICE" ? { deliveryDate: day, ...data } : data });
        return;
      case "EDIT": {
        const draft = pick(({ status }) => status === "DRAFT");
        if (draft !== undefined) await this.calls.update(draft.id, draft.revision, { lines: data.lines });
        return;
      }
      case "ISSUE": {
        const draft = pick(({ status }) => status === "DRAFT");
        if (draft !== undefined) await this.calls.issue(draft.id);
        return;
      }
      case "DELETE": {
        const draft = pick(({ status }) => status === "DRAFT");
        if (draft !== undefined)
          await this.send("($id: ID!) { deleteDraft(id: $id) { __typename } }", { id: draft.id });
        return;
      }
      case "BOOK": {
        const open = pick((row) => row.type === "INVOICE" && row.status === "OPEN");
        if (open !== undefined) await this.book(open.id, `${String(price)}.00`);
        return;
      }
      case "CANCEL": {
        const issued = pick(({ status }) => status !== "DRAFT");
        if (issued !== undefined) await this.calls.cancel(issued.id);
        return;
      }
      case "REMIND": {
        const open = pick((row) => row.type === "INVOICE" && row.status === "OPEN");
        if (open === undefined) return;
        const reminded = await this.calls.remind(open.id, { fee: `${String(price % 7)}.00` });
        if (reminded.__typename === "DocumentSuccess" && days > 1) await this.calls.issue(reminded.document.id);
        return;
      }
      case "CREDIT": {
        const issued = pick((row) => row.type === "INVOICE" && row.status !== "DRAFT");
        if (issued === undefined) return;
        const ofInvoice = { clientId: issued.clientId, type: "CREDIT_NOTE", precedingDocumentId: issued.id };
        await this.calls.create({ ...ofInvoice, data: { lines: data.lines } });
        return;
      }
      case "ANSWER": {
        const offer = pick((row) => row.type === "OFFER" && row.status === "OPEN");
        if (offer === undefined || !this.released.includes("OFFER")) return;
        const client = this.clients.find(({ id }) => id === offer.clientId);
        await (
          await api.openPortal(client?.customerportalUrl ?? "")
        )(`mutation ($id: ID!) { rejectOffer(input: { documentId: $id, version: 1, name: "Ryx" }) { __typename } }`, {
          id: offer.id,
        });
        return;
      }
      case "WAIT":
        // Links end after 30 days.
        this.waited += days;
        if (this.waited < 25) api.clock.advance(days * DAY_MS);
    }
  }

  private async book(documentId: string, amount: string): Promise<void> {
    this.key += 1;
    await this.send("($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }", {
      input: { documentId, amount, method: "CASH", idempotencyKey: String(this.key) },
    });
  }

  private async send(mutation: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
    const { errors } = await this.staff(`mutation ${mutation}`, variables);
    expect(errors).toEqual([]);
  }
}

function moneyOf(amounts: readonly (readonly [string, number])[]): readonly object[] {
  return amounts
    .filter(([, amountMinor]) => amountMinor > 0)
    .map(([currency, amountMinor]) => ({ amount: toDecimalText({ amountMinor, currency }), currency }));
}

/** What these documents add up to, one by one. All are in euros. */
function addUp(rows: readonly Row[], today: string) {
  const openMinor = (row: Row): number => Math.max(0, row.askedMinor - row.settledMinor);
  const sum = (of: readonly Row[]): number => of.reduce((all, row) => all + openMinor(row), 0);
  const owed = rows.filter((row) => row.type === "INVOICE" && row.status === "OPEN" && openMinor(row) > 0);
  const late = owed.filter(({ day }) => day !== null && day < today);
  const offers = rows.filter((row) => row.type === "OFFER" && row.status === "OPEN");
  return {
    openAmounts: moneyOf([["EUR", sum(owed)]]),
    overdueAmounts: moneyOf([["EUR", sum(late)]]),
    openInvoiceCount: owed.length,
    overdueInvoiceCount: late.length,
    openOfferCount: offers.filter(({ day }) => day === null || day >= today).length,
  };
}

const FIGURES = `openAmounts { amount currency } overdueAmounts { amount currency } openInvoiceCount overdueInvoiceCount
  openOfferCount`;

test(
  "whatever happens to documents, kept sums are what the documents add up to",
  async () => {
    await fuzz("sums", steps, {
      runs: 12,
      costs: 10,
      property: async ({ released, steps: taken }) => {
        const merchant = await api.createMerchant();
        await release(merchant, released, ["DECIDE_OFFER"]);
        const clients = [await buildClient(merchant), await buildClient(merchant, { name: "Bernd Celik" })];
        const owner = await merchant.apiKey();
        const story = new Story(merchant, owner, clients, released);
        for (const step of taken) await story.take(step);

        const rows = await story.rows();
        const today = api.clock.now().toISOString().slice(0, 10);
        expect(await listWrongSums(api.server.database, merchant.scope.merchantId)).toEqual([]);
        const { data } = await owner<{ dashboard: object }>(`{ dashboard { ${FIGURES} } }`);
        expect(data.dashboard).toEqual(addUp(rows, today));
        for (const { id, customerportalUrl } of clients) {
          const own = rows.filter(({ clientId }) => clientId === id);
          const reminded = own.filter(({ type, status }) => type === "REMINDER" && status === "OPEN");
          const shown = own.filter(
            (row) =>
              released.some((type) => type === row.type) ||
              (!released.includes("INVOICE") &&
                released.includes("REMINDER") &&
                reminded.some(({ precedingId }) => precedingId === row.id)),
          );
          const customer = await api.openPortal(customerportalUrl);
          const { data: seen } = await customer<{ viewer: { summary: object } }>(
            `{ viewer { summary { ${FIGURES} } } }`,
          );
          expect(seen.viewer.summary).toEqual(addUp(shown, today));
          const { data: told } = await owner<{ client: { documentCount: number; openAmounts: object } }>(
            "query ($id: ID!) { client(id: $id) { documentCount openAmounts { amount currency } } }",
            { id },
          );
          expect(told.client).toEqual({ documentCount: own.length, openAmounts: addUp(own, today).openAmounts });
        }
      },
    });
  },
  FUZZ_TIMEOUT_MS,
);
