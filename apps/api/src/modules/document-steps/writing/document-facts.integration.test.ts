import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildDocumentScene, LINE } from "../../documents/document.test-support";
import { buildFileScene } from "../../documents/reading/document-files.test-support";
import { readPdf } from "../../../integrations/pdf/read-pdf.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const problemsOf = (answer: { readonly fields: readonly { readonly field: string; readonly code: string }[] }) =>
  answer.fields.map(({ field, code }) => `${field} ${code}`);

const FACTS = {
  buyerReference: " 04011000-12345-34 ",
  orderReference: "B-77",
  contractReference: "Rahmenvertrag 3",
  projectReference: "Neubau",
};

const CONTENT = `content {
  deliveryDate servicePeriod { start end } buyerReference orderReference contractReference references { kind value }
}`;

describe("when something was delivered", () => {
  test("an invoice is not issued without it, and takes no number; the problem names the field", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const { document } = await calls.create({ clientId, data: { deliveryDate: null, lines: [LINE] } });

    const refused = await calls.issue(document.id);
    await calls.update(document.id, document.revision, { servicePeriod: { end: "2026-04-30" } });
    const issued = await calls.issue(document.id);

    expect(problemsOf(refused)).toEqual(["data.deliveryDate REQUIRED"]);
    expect(issued.document.number).toBe("RE-1001");
    expect(await calls.read(issued.document.id, CONTENT)).toMatchObject({
      content: { deliveryDate: null, servicePeriod: { start: null, end: "2026-04-30" } },
    });
  });

  test("left out, an invoice has its own date; no other type has one by itself", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const read = async (type: string, data: object): Promise<unknown> => {
      const { document } = await calls.create({ clientId, type, data: { lines: [LINE], ...data } });
      const { draft } = await calls.read<{ draft: { deliveryDate: string | null } }>(
        document.id,
        "draft { deliveryDate }",
      );
      return draft.deliveryDate;
    };

    expect(await read("INVOICE", { date: "2026-05-01" })).toBe("2026-05-01");
    expect(await read("INVOICE", { servicePeriod: { start: "2026-04-01" } })).toBeNull();
    expect(await read("CREDIT_NOTE", {})).toBeNull();
    expect(await read("DELIVERY_NOTE", {})).toBeNull();
    expect(await read("DELIVERY_NOTE", { deliveryDate: "2026-05-06" })).toBe("2026-05-06");
  });

  test("only what is owed or delivered says it, as a day or a period that ends after it begins", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const refuse = async (type: string, data: object): Promise<readonly string[]> =>
      problemsOf(await calls.create({ clientId, type, data: { lines: [LINE], ...data } }));

    expect(await refuse("OFFER", { deliveryDate: "2026-05-06" })).toEqual(["data.deliveryDate NOT_ALLOWED"]);
    expect(await refuse("ORDER_CONFIRMATION", { servicePeriod: { start: "2026-05-06" } })).toEqual([
      "data.servicePeriod NOT_ALLOWED",
    ]);
    expect(await refuse("INVOICE", { deliveryDate: "2026-05-06", servicePeriod: { start: "2026-05-06" } })).toEqual([
      "data.servicePeriod NOT_ALLOWED",
    ]);
    expect(await refuse("INVOICE", { servicePeriod: { start: "2026-05-06", end: "2026-05-05" } })).toEqual([
      "data.servicePeriod.end OUT_OF_RANGE",
    ]);
  });

  test("a draft from before it was asked for keeps its amounts, and is asked when it is issued", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const { document } = await calls.create({ clientId });
    const { database } = api.server;
    const key = { merchantId: merchant.scope.merchantId, id: document.id };
    await database.transaction(() =>
      database.execute("UPDATE document SET draft = :draft WHERE merchant_id = :merchantId AND id = :id", {
        ...key,
        draft: JSON.stringify({
          date: "2026-05-04",
          dueDate: null,
          validUntil: null,
          title: null,
          intro: null,
          note: null,
          lines: [{ ...LINE, description: null, taxCategory: "S", optional: false }],
        }),
      }),
    );

    const draft = await calls.read(document.id, "draft { deliveryDate orderReference totals { gross { amount } } }");
    const refused = await calls.issue(document.id);
    await calls.update(document.id, document.revision, { deliveryDate: "2026-05-02" });

    expect(draft).toEqual({
      draft: { deliveryDate: null, orderReference: null, totals: { gross: { amount: "119.00" } } },
    });
    expect(problemsOf(refused)).toEqual(["data.deliveryDate REQUIRED"]);
    expect((await calls.issue(document.id)).document.openAmount).toEqual({ amount: "119.00" });
  });
});

test("references are in the content of any type, for the customer, and on paper", async () => {
  const { client, calls, cookie } = await buildFileScene(api);
  const clientId = client.id;
  const invoice = await calls.issued({ clientId, data: { ...FACTS, deliveryDate: "2026-05-02", lines: [LINE] } });
  const offer = await calls.issued({ clientId, type: "OFFER", data: { ...FACTS, lines: [LINE] } });
  const revised = await calls.revise(offer.id, offer.revision, { ...FACTS, orderReference: "B-78" });

  const content = {
    deliveryDate: "2026-05-02",
    servicePeriod: null,
    buyerReference: "04011000-12345-34",
    orderReference: "B-77",
    contractReference: "Rahmenvertrag 3",
    references: [{ kind: "PROJECT", value: "Neubau" }],
  };
  expect(await calls.read(invoice.id, CONTENT)).toEqual({ content });
  expect(await calls.read(revised.document.id, CONTENT)).toEqual({
    content: { ...content, deliveryDate: null, orderReference: "B-78" },
  });

  const url = `/portal/files/documents/${invoice.id}/pdf`;
  const pdf = await api.server.app.inject({ method: "GET", url, headers: { cookie } });
  const printed = readPdf(pdf.rawPayload).map(({ text }) => text);
  expect(printed).toEqual(expect.arrayContaining(["02.05.2026", "04011000-12345-34", "B-77", "Neubau"]));
});
