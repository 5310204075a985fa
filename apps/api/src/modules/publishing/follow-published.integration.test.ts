import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { DealScene } from "../document-steps/follow-ups/deal.test-support";
import { DocumentCalls, LINE } from "../documents/document.test-support";
import { importFile } from "../e-invoices/e-invoice-import.test-support";
import { smallCii } from "../e-invoices/parsing/small-e-invoice.test-support";
import { PublishScene } from "./publishing.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const OFFER = { type: "OFFER", number: "A-1", dueDate: null } as const;
const NOTE = { type: "DELIVERY_NOTE", number: "L-1", dueDate: null } as const;
const REFUSED = { __typename: "FollowUpNotPossible", reason: "TAX_UNKNOWN" };
/** 100.00 net, of which half is taxed at 7 %. */
const LINES = [
  { name: "Regal", quantity: "2", unitPrice: "25.00", amount: "50.00", taxRatePercent: "19" },
  { name: "Buch", amount: "50.00", taxRatePercent: "7" },
];

async function buildScene() {
  const scene = await PublishScene.create(api);
  const staff = await scene.merchant.staff("EDITOR");
  const calls = new DocumentCalls(staff);
  const documents = { merchant: scene.merchant, clientId: scene.client.id, calls };
  const deal = new DealScene(documents, staff, api);
  const publish = async (input: Readonly<Record<string, unknown>>): Promise<string> => {
    const answer = await scene.publish(input);
    expect(answer.__typename).toBe("PublishDocumentSuccess");
    return answer.document.id;
  };
  return { scene, staff, calls, deal, publish };
}

describe("where it is not known how a document of another program is taxed", () => {
  test.each([
    ["INVOICE", {}, ["CREDIT_NOTE", "COPY"]],
    ["INVOICE", { tax: "19.00" }, ["CREDIT_NOTE", "COPY"]],
    ["INVOICE", { lines: [{ name: "Regal", amount: "119.00", taxRatePercent: "19" }] }, ["CREDIT_NOTE", "COPY"]],
    ["OFFER", {}, ["ORDER_CONFIRMATION", "INVOICE", "PARTIAL_INVOICE", "COPY"]],
    ["ORDER_CONFIRMATION", { tax: "19.00" }, ["INVOICE", "PARTIAL_INVOICE", "COPY"]],
    ["DELIVERY_NOTE", { total: null }, ["INVOICE", "COPY"]],
    ["CREDIT_NOTE", {}, ["COPY"]],
  ])("no prices are taken from a %s: %j", async (type, facts, followUps) => {
    const { deal, publish } = await buildScene();
    const id = await publish({ type, number: "X-1", dueDate: null, ...facts });

    for (const followUp of followUps) expect(await deal.follow(id, followUp)).toMatchObject(REFUSED);
    expect(await deal.allowed(id)).toEqual(["OFFER", "ORDER_CONFIRMATION"].includes(type) ? ["DELIVERY_NOTE"] : []);
  });

  test("nor by way of a delivery note, which has none itself", async () => {
    const { deal, publish } = await buildScene();
    const { id } = await deal.issued(await publish(OFFER), "DELIVERY_NOTE");

    expect(await deal.follow(id, "INVOICE")).toMatchObject(REFUSED);
  });

  test("an e-invoice with a tax and no rates is such a document, too", async () => {
    const { scene, staff, deal } = await buildScene();
    const totals =
      '<ram:TaxBasisTotalAmount>100.00</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">19.00</ram:TaxTotalAmount><ram:GrandTotalAmount>119.00</ram:GrandTotalAmount><ram:DuePayableAmount>119.00</ram:DuePayableAmount>';
    const file = smallCii({ profile: "urn:factur-x.eu:1p0:minimum", lines: [], tax: "", totals });
    const { document } = await importFile(staff, file, { clientId: scene.client.id });

    expect(await deal.follow(document.id, "CREDIT_NOTE")).toMatchObject(REFUSED);
    expect(await deal.follow(document.id, "COPY")).toMatchObject(REFUSED);
  });

  test("a credit note that staff write themselves still counts on the invoice", async () => {
    const { scene, calls, publish } = await buildScene();
    const id = await publish({});
    const lines = [{ ...LINE, quantity: "1", unitPrice: "100.00" }];
    const data = { lines, deliveryDate: "2026-04-30" };
    await calls.issued({ clientId: scene.client.id, type: "CREDIT_NOTE", precedingDocumentId: id, data });

    expect((await scene.show(id)).openAmount).toEqual({ amount: "0.00", currency: "EUR" });
  });
});

describe("where the lines say it", () => {
  test("parts and the rest come to the total, at the rates of the lines", async () => {
    const { deal, publish } = await buildScene();
    const id = await publish({ ...OFFER, total: "113.00", tax: "13.00", lines: LINES });

    const half = await deal.issued(id, "PARTIAL_INVOICE", { percent: "50" });
    const rest = await deal.issued(id, "REMAINDER_INVOICE");

    expect([half.total, rest.total]).toEqual([5650, 5650]);
  });

  test("what costs something is invoiced, also without a price for one", async () => {
    const { deal, publish } = await buildScene();
    const id = await publish({ ...OFFER, total: "113.00", tax: "13.00", lines: LINES });

    expect((await deal.follow(id, "INVOICE")).document).toMatchObject({
      total: { amount: "113.00" },
      draft: {
        lines: [
          { name: "Regal", quantity: "2", unitPrice: "25.00", taxRatePercent: "19" },
          { name: "Buch", quantity: "1", unitPrice: "50.00", taxRatePercent: "7" },
        ],
      },
    });
  });

  test("a delivery note keeps its lines, though none has a price", async () => {
    const { deal, publish } = await buildScene();
    const bare = [{ name: "Regal", quantity: "3", unit: "H87" }, { name: "Schrauben" }];
    const id = await publish({ ...NOTE, total: "0.00", tax: "0.00", lines: bare });

    expect((await deal.follow(id, "COPY")).document.draft.lines).toMatchObject([
      { name: "Regal", quantity: "3", unitPrice: "0" },
      { name: "Schrauben", quantity: "1", unitPrice: "0" },
    ]);
  });

  test("what is free of tax is so again", async () => {
    const { deal, publish } = await buildScene();
    const id = await publish({ ...OFFER, tax: "0.00" });

    expect((await deal.follow(id, "INVOICE")).document).toMatchObject({ total: { amount: "119.00" } });
  });
});

test("what follows one document is not written from another in another currency", async () => {
  const { scene, calls, publish } = await buildScene();
  const precedingDocumentId = await publish({});
  const originDocumentId = await publish({ number: "F-1002", currency: "CHF" });
  const input = { clientId: scene.client.id, type: "CREDIT_NOTE", precedingDocumentId, originDocumentId };

  expect(await calls.create(input)).toMatchObject({ fields: [{ field: "originDocumentId", code: "NOT_ALLOWED" }] });
});

describe("sent again in another currency", () => {
  test.each([
    ["CREDIT_NOTE", "a draft credit note"],
    ["REMINDER", "a reminder"],
  ])("named by %s: the currency is fixed, because that counts in it", async (type) => {
    const scene = await PublishScene.create(api);
    const { document } = await scene.publish();
    if (type === "REMINDER") {
      const reminder = { type, number: "M-1", total: "124.00", fee: "5.00", precedingNumber: "F-1001" };
      expect((await scene.publish(reminder)).__typename).toBe("PublishDocumentSuccess");
    } else {
      const calls = new DocumentCalls(await scene.merchant.staff("EDITOR"));
      await calls.create({ clientId: scene.client.id, type, precedingDocumentId: document.id });
    }

    expect(await scene.publish({ currency: "CHF" })).toMatchObject({ code: "AMOUNT_FIXED" });
    expect(await scene.publish({ total: "120.00" })).toMatchObject({ change: "NEW_VERSION" });
  });

  test("an offer from which something was made keeps its currency, too; a lonely one need not", async () => {
    const scene = await PublishScene.create(api);
    const offer = { type: "OFFER", number: "A-1", dueDate: null, tax: "0.00" };
    const { document } = await scene.publish(offer);
    expect(await scene.publish({ ...offer, currency: "CHF" })).toMatchObject({ change: "NEW_VERSION" });
    const staff = await scene.merchant.staff("EDITOR");
    await staff(`mutation ($input: CreateFollowUpInput!) { createFollowUp(input: $input) { __typename } }`, {
      input: { sourceId: document.id, followUp: "ORDER_CONFIRMATION" },
    });

    expect(await scene.publish({ ...offer, currency: "EUR" })).toMatchObject({ code: "AMOUNT_FIXED" });
  });
});
