import { addDays } from "@kundenportal/domain/dates/calendar-date";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { LINE } from "../../documents/document.test-support";
import { buildEInvoiceScene, MERCHANT, updateClient, updateMerchant } from "../e-invoices/e-invoice.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const USUAL = { dueDays: 30, cashDiscounts: [{ days: 10, percent: "2" }] };
const OWN = { dueDays: 7, cashDiscounts: [] };

interface Draft {
  readonly draft: { readonly dueDate: string | null; readonly cashDiscounts: readonly unknown[] };
}

async function buildScene() {
  const { merchant, client, calls } = await buildEInvoiceScene(api);
  const write = async (data: object = {}, type = "INVOICE"): Promise<Draft["draft"]> => {
    const { document } = await calls.create({ clientId: client.id, type, data: { lines: [LINE], ...data } });
    return (await calls.read<Draft>(document.id, "draft { dueDate cashDiscounts { days percent } }")).draft;
  };
  return { merchant, client, write };
}

const NONE = { dueDate: null, cashDiscounts: [] };

test("nothing is preset until somebody says something", async () => {
  const { write } = await buildScene();

  expect(await write({ date: "2026-03-01" })).toEqual(NONE);
});

test("a new invoice begins with the merchant's terms, or with the client's own", async () => {
  const { merchant, client, write } = await buildScene();
  await updateMerchant(merchant, { ...MERCHANT, paymentTerms: USUAL });

  expect(await write({ date: "2026-03-01" })).toEqual({
    dueDate: "2026-03-31",
    cashDiscounts: USUAL.cashDiscounts,
  });
  await updateClient(merchant, client.id, { paymentTerms: OWN });
  await updateMerchant(merchant, { ...MERCHANT, phone: "+49 431 5678" });
  expect(await write({ date: "2026-03-01" })).toEqual({ dueDate: "2026-03-08", cashDiscounts: [] });
  await updateClient(merchant, client.id, { paymentTerms: null });
  expect(await write({ date: "2026-03-01" })).toMatchObject({ dueDate: "2026-03-31" });
});

test.each([
  [{ dueDate: null }, NONE],
  [{ dueDate: "2026-03-05" }, { dueDate: "2026-03-05", cashDiscounts: [] }],
  [{ cashDiscounts: [] }, NONE],
  [{ cashDiscount: { days: 3, percent: "1" } }, { dueDate: null, cashDiscounts: [{ days: 3, percent: "1" }] }],
])("who says %j means that and nothing else", async (terms, expected) => {
  const { merchant, write } = await buildScene();
  await updateMerchant(merchant, { ...MERCHANT, paymentTerms: USUAL });

  expect(await write({ date: "2026-03-01", ...terms })).toEqual(expected);
});

test.each(["OFFER", "CREDIT_NOTE", "DELIVERY_NOTE", "ORDER_CONFIRMATION"])("%s: nobody pays it", async (type) => {
  const { merchant, write } = await buildScene();
  await updateMerchant(merchant, { ...MERCHANT, paymentTerms: USUAL });

  expect(await write({}, type)).toEqual(NONE);
});

test.each([
  [{ dueDays: 366 }, "dueDays"],
  [{ dueDays: -1 }, "dueDays"],
  [{ cashDiscounts: [{ days: 5, percent: "0" }] }, "cashDiscounts.0.percent"],
  [
    {
      cashDiscounts: [
        { days: 5, percent: "2" },
        { days: 5, percent: "1" },
      ],
    },
    "cashDiscounts.1.days",
  ],
])("%j is refused, of merchant and client alike", async (paymentTerms, field) => {
  const { merchant } = await buildScene();
  const owner = await merchant.staff("OWNER");
  const { data: read } = await owner<{ merchant: Readonly<Record<string, unknown>> }>(
    "{ merchant { revision name accentColor countryCode } }",
  );
  const fields = "{ __typename ... on InvalidInput { fields { field code } } }";

  const ofMerchant = await owner(
    `mutation ($input: UpdateMerchantInput!) { updateMerchant(input: $input) ${fields} }`,
    { input: { ...read.merchant, paymentTerms } },
  );
  const ofClient = await owner(`mutation ($input: CreateClientInput!) { createClient(input: $input) ${fields} }`, {
    input: { data: { name: "Alma Becker", paymentTerms } },
  });

  const problem = (prefix: string) => [{ field: `${prefix}paymentTerms.${field}`, code: "OUT_OF_RANGE" }];
  expect(ofMerchant.data).toMatchObject({ updateMerchant: { fields: problem("") } });
  expect(ofClient.data).toMatchObject({ createClient: { fields: problem("data.") } });
});

test.each([
  ["INVOICE", {}],
  ["PARTIAL_INVOICE", { percent: "50" }],
])(
  "%s of an order begins with the terms, too; a copy of an invoice has as many days as it had",
  async (followUp, share) => {
    const { merchant, client, calls } = await buildEInvoiceScene(api);
    await updateMerchant(merchant, { ...MERCHANT, paymentTerms: USUAL });
    const staff = await merchant.staff();
    const make = async (
      sourceId: string,
      what: string,
      part: object = {},
    ): Promise<Draft["draft"] & { date: string }> => {
      const { data, errors } = await staff<{
        createFollowUp: { document: { draft: Draft["draft"] & { date: string } } };
      }>(
        `mutation ($input: CreateFollowUpInput!) { createFollowUp(input: $input) {
        ... on DocumentSuccess { document { draft { date dueDate cashDiscounts { days percent } } } }
      } }`,
        { input: { sourceId, followUp: what, ...part } },
      );
      expect(errors).toEqual([]);
      return data.createFollowUp.document.draft;
    };
    const order = await calls.issued({ clientId: client.id, type: "ORDER_CONFIRMATION" });
    const invoice = await calls.issued({
      clientId: client.id,
      data: { lines: [LINE], date: "2026-03-01", dueDate: "2026-03-06" },
    });

    const made = await make(order.id, followUp, share);
    const copy = await make(invoice.id, "COPY");

    expect(made).toMatchObject({ dueDate: addDays(made.date, 30), cashDiscounts: USUAL.cashDiscounts });
    expect(copy).toMatchObject({ dueDate: addDays(copy.date, 5), cashDiscounts: [] });
  },
);
