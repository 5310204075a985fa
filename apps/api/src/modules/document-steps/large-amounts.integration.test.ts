import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildDocumentScene, DocumentCalls, type DocumentScene, LINE } from "../documents/document.test-support";
import { importFile } from "../e-invoices/e-invoice-import.test-support";
import { UBL_SAMPLE } from "../e-invoices/parsing/ubl/ubl-sample.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const DAY_MS = 86_400_000;
const MOST = "999999999999.99";
const draftOf = (clientId: string, unitPrice: string, quantity = "1") => ({
  clientId,
  data: {
    dueDate: api.clock.now().toISOString().slice(0, 10),
    lines: [{ ...LINE, unitPrice, quantity, taxRatePercent: "0" }],
  },
});

/** The pages on which all amounts of a merchant come together. */
async function readPages({ merchant, clientId }: DocumentScene) {
  const key = await merchant.apiKey();
  const { status, errors } = await key(
    `query ($id: ID!) {
       documents { edges { node { total { amount } openAmount { amount } } } }
       dashboard { openAmounts { amount } }
       client(id: $id) { openAmounts { amount } }
     }`,
    { id: clientId },
  );
  return { status, errors };
}

test("what is written can't be more than can be added up, and all pages answer with the most there may be", async () => {
  const scene = await buildDocumentScene(api);
  const { clientId, merchant } = scene;
  // Sessions would end while the invoices become overdue.
  const calls = new DocumentCalls(await merchant.apiKey());
  for (const draft of [
    draftOf(clientId, "1000000000000.00"),
    draftOf(clientId, "999999999999.99", "2"),
    draftOf(clientId, "90071992547409.91"),
    draftOf(clientId, "-90071992547409.91"),
  ]) {
    expect(await calls.create(draft)).toMatchObject({ fields: [{ field: "data.lines", code: "OUT_OF_RANGE" }] });
  }
  const invoices = [];
  for (const price of [MOST, MOST, "999999999990.00"]) invoices.push(await calls.issued(draftOf(clientId, price)));
  api.clock.advance(2 * DAY_MS);

  expect(await calls.remind(invoices[0]?.id ?? "", { fee: "0.01" })).toMatchObject({
    fields: [{ field: "fee", code: "OUT_OF_RANGE" }],
  });
  expect(await calls.remind(invoices[2]?.id ?? "", { fee: "90071992547409.91" })).toMatchObject({
    fields: [{ field: "fee", code: "OUT_OF_RANGE" }],
  });
  const reminder = await calls.remind(invoices[2]?.id ?? "", { fee: "5.00" });
  expect(await calls.issue(reminder.document.id)).toMatchObject({ __typename: "DocumentSuccess" });

  expect(await readPages(scene)).toEqual({ status: 200, errors: [] });
});

test("nor can what was paid, and what an e-invoice asks for", async () => {
  const scene = await buildDocumentScene(api);
  const { calls, clientId, merchant } = scene;
  const { id } = await calls.issued(draftOf(clientId, MOST));
  const staff = await merchant.staff();
  const pay = async (amount: string) => {
    const { data } = await staff<{ bookPayment: object }>(
      `mutation ($input: BookPaymentInput!) { bookPayment(input: $input) {
         __typename ... on InvalidInput { fields { field code } } } }`,
      { input: { documentId: id, amount, method: "BANK_TRANSFER", idempotencyKey: amount } },
    );
    return data.bookPayment;
  };
  expect(await pay("90071992547409.91")).toMatchObject({ fields: [{ field: "amount", code: "OUT_OF_RANGE" }] });
  expect(await pay(MOST)).toMatchObject({ __typename: expect.stringMatching(/Success$/) as unknown });

  const tooMuch = UBL_SAMPLE.replace(/(<cbc:PayableAmount currencyID="EUR">)[\d.]+/, "$190071992547409.91");
  const outcome = await importFile(staff, tooMuch, { createClient: true });
  expect(JSON.stringify(outcome)).toContain("is too large");

  expect(await readPages(scene)).toEqual({ status: 200, errors: [] });
});
