import { createTestApi, type GraphQLClient, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { importFile, show } from "../e-invoices/e-invoice-import.test-support";
import { toUblCreditNote, UBL_SAMPLE } from "../e-invoices/parsing/ubl/ubl-sample.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const FIGURES = `query ($id: ID!) { document(id: $id) {
  type status total { amount } openAmount { amount } creditAmount { amount } creditedAmount { amount } isOverdue possibleSteps
  relatedDocuments { number } client { creditAmounts { amount currency } }
} }`;
const NUMBER = "RE-2026-0042";
const NAMED = "RE-2026-0040";

interface Figures {
  readonly status: string;
  readonly openAmount: { readonly amount: string };
  readonly creditAmount: { readonly amount: string } | null;
  readonly isOverdue: boolean;
  readonly possibleSteps: readonly string[];
  readonly client: { readonly creditAmounts: readonly { readonly amount: string; readonly currency: string }[] };
}

/** The sample names RE-2026-0040 as the invoice before it. Gross 433.10, prepaid 33.10, rounding 0.10. */
const earlier = UBL_SAMPLE.replaceAll(NAMED, "RE-2026-0001").replaceAll(NUMBER, NAMED);
const creditNote = toUblCreditNote(UBL_SAMPLE).replaceAll(NUMBER, "GS-2026-0007");
/** The same amounts below zero. */
const negative = UBL_SAMPLE.replace(/(currencyID="EUR">)([\d.]+)(?=<\/cbc:(?!PriceAmount))/g, "$1-$2").replaceAll(
  NUMBER,
  "RK-2026-0009",
);

async function figures(staff: GraphQLClient, id: string): Promise<Figures> {
  return (await staff<{ document: Figures }>(FIGURES, { id })).data.document;
}

async function summary(staff: GraphQLClient, id: string): Promise<string> {
  const { status, openAmount, creditAmount } = await figures(staff, id);
  return `${status} ${openAmount.amount} ${creditAmount?.amount ?? "-"}`;
}

async function keep(staff: GraphQLClient, file: string, clientId?: string): Promise<string> {
  const choice = clientId === undefined ? { createClient: true } : { clientId };
  const outcome = await importFile(staff, file, choice);
  expect(outcome.__typename).toBe("ImportEInvoiceSuccess");
  return outcome.document.id;
}

describe("an imported credit note", () => {
  test("settles the invoice it names", async () => {
    const staff = await (await api.createMerchant()).staff();
    const invoice = await keep(staff, earlier);
    expect(await summary(staff, invoice)).toBe("OPEN 400.10 -");

    const note = await keep(staff, creditNote);

    expect(await summary(staff, invoice)).toBe("PAID 0.00 -");
    expect(await summary(staff, note)).toBe("PAID 0.00 -");
  });

  test("settles it all the same when the invoice arrives later", async () => {
    const staff = await (await api.createMerchant()).staff();
    const note = await keep(staff, creditNote);
    expect(await summary(staff, note)).toBe("OPEN 400.10 400.10");
    const { client } = await show(staff, note);

    const invoice = await keep(staff, earlier, client.id);

    expect(await summary(staff, invoice)).toBe("PAID 0.00 -");
    expect(await summary(staff, note)).toBe("PAID 0.00 -");
  });

  test.each([
    ["a credit note", creditNote],
    ["an invoice below zero", negative],
  ])("in another currency settles nothing, in whatever order they come: %s", async (_name, credit) => {
    const inFrancs = credit.replaceAll("EUR", "CHF");
    const first = await (await api.createMerchant()).staff();
    const invoice = await keep(first, earlier);
    const { client } = await show(first, invoice);
    const note = await keep(first, inFrancs, client.id);
    const second = await (await api.createMerchant()).staff();
    const earlyNote = await keep(second, inFrancs);
    const { client: other } = await show(second, earlyNote);
    const lateInvoice = await keep(second, earlier, other.id);

    for (const [staff, claim, owed] of [
      [first, invoice, note],
      [second, lateInvoice, earlyNote],
    ] as const) {
      expect(await summary(staff, claim)).toBe("OPEN 400.10 -");
      expect(await figures(staff, owed)).toMatchObject({
        status: "OPEN",
        creditAmount: { amount: "400.10" },
        relatedDocuments: [],
        client: { creditAmounts: [{ amount: "400.10", currency: "CHF" }] },
      });
    }
  });

  test("of another client settles nothing", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const invoice = await keep(staff, earlier);
    const note = await keep(staff, creditNote, (await buildClient(merchant)).id);

    expect(await summary(staff, invoice)).toBe("OPEN 400.10 -");
    expect(await figures(staff, note)).toMatchObject({ status: "OPEN", relatedDocuments: [] });
  });

  test("is refused when more would be credited than the invoice's total, and nothing is kept", async () => {
    const staff = await (await api.createMerchant()).staff();
    const invoice = await keep(staff, earlier);
    const note = await keep(staff, creditNote);

    const again = await importFile(staff, creditNote.replaceAll("GS-2026-0007", "GS-2026-0008"));

    expect(again).toMatchObject({ __typename: "ImportEInvoiceRefused", problems: [{ code: "CREDIT_TOO_HIGH" }] });
    await staff(`mutation ($id: ID!) { cancelDocument(id: $id) { __typename } }`, { id: note });
    expect(await summary(staff, invoice)).toBe("PAID 0.00 -");
  });

  test("of another client leaves the invoice alone", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const invoice = await keep(staff, earlier);
    const { data } = await staff<{ createClient: { client: { id: string } } }>(
      `mutation { createClient(input: { data: { name: "Andere" } }) { ... on CreateClientSuccess { client { id } } } }`,
    );

    const note = await keep(staff, creditNote, data.createClient.client.id);

    expect(await summary(staff, invoice)).toBe("OPEN 400.10 -");
    expect(await summary(staff, note)).toBe("OPEN 400.10 400.10");
  });

  test("below zero is refused, because it says twice who owes", async () => {
    const staff = await (await api.createMerchant()).staff();
    expect(await importFile(staff, toUblCreditNote(negative), { createClient: true })).toMatchObject({
      __typename: "ImportEInvoiceRefused",
      problems: [{ code: "CREDIT_BELOW_ZERO" }],
    });
  });
});

describe("an imported invoice below zero", () => {
  test("is a credit of the client: never paid, overdue or to be paid by them", async () => {
    const staff = await (await api.createMerchant()).staff();
    const id = await keep(staff, negative);

    const shown = await figures(staff, id);
    expect(shown).toMatchObject({ status: "OPEN", openAmount: { amount: "0.00" }, isOverdue: false });
    expect(shown.possibleSteps).toEqual(expect.arrayContaining(["RECORD_REFUND", "SET_OFF", "CANCEL"]));
    expect(shown.possibleSteps).not.toContain("BOOK_PAYMENT");
    const owed = shown.creditAmount?.amount ?? "";
    expect(Number(owed)).toBeGreaterThan(0);
    expect(shown.client.creditAmounts).toEqual([{ amount: owed, currency: "EUR" }]);

    const { data } = await staff<{ recordRefund: { __typename: string } }>(
      `mutation ($input: RecordRefundInput!) { recordRefund(input: $input) { __typename } }`,
      { input: { documentId: id, amount: owed, method: "BANK_TRANSFER", idempotencyKey: "out" } },
    );
    expect(data.recordRefund.__typename).toBe("RecordRefundSuccess");
    expect(await summary(staff, id)).toBe("PAID 0.00 -");
  });

  test.each(["380", "384"])("of type %s that names an invoice settles it like a credit note", async (typeCode) => {
    const staff = await (await api.createMerchant()).staff();
    const invoice = await keep(staff, earlier);
    const correction = await keep(staff, negative.replace("TypeCode>380<", `TypeCode>${typeCode}<`));

    expect(await summary(staff, invoice)).toBe("PAID 0.00 -");
    expect(await summary(staff, correction)).toBe("PAID 0.00 -");
    expect((await figures(staff, correction)).client.creditAmounts).toEqual([]);
  });
});
