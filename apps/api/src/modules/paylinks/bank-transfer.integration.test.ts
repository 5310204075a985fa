import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { PaylinkScene } from "./paylink.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("a transfer", () => {
  test("is described with the reference, as text to copy and as a code", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    const { body } = await scene.open(url);
    expect(body).toContain("<span>DE02</span><span>1203</span>");
    expect(body).toContain('<span class="copy">119,00</span> EUR');
    expect(body).toMatch(/<svg viewBox="-4 -4 \d+ \d+"/);

    const portal = await api.openPortal(scene.client.customerportalUrl);
    const { data } = await portal<{ document: { bankTransfer: { reference: string; giroCode: { payload: string } } } }>(
      `query ($id: ID!) { document(id: $id) {
         bankTransfer { accountHolder iban bic reference amount { amount } giroCode { payload size path } }
       } }`,
      { id },
    );
    const { reference, giroCode } = data.document.bankTransfer;
    expect(data.document.bankTransfer).toMatchObject({
      accountHolder: "Musterhandel GmbH",
      iban: "DE02120300000000202051",
      bic: null,
      amount: { amount: "119.00" },
    });
    expect(reference).toMatch(/^RF\d\d[A-Z0-9]+$/);
    expect(giroCode.payload.split("\n").slice(5)).toEqual([
      "Musterhandel GmbH",
      "DE02120300000000202051",
      "EUR119.00",
      "",
      reference,
    ]);
  });

  test("of a reminder states the reference of its invoice, and there is none once it is paid", async () => {
    const scene = await PaylinkScene.create(api);
    const invoice = await scene.issueInvoice({ date: "2026-04-01", dueDate: "2026-04-15" });
    const { document: reminder } = await scene.calls.remind(invoice.id);
    await scene.calls.issue(reminder.id);
    const portal = await api.openPortal(scene.client.customerportalUrl);
    const read = async (id: string): Promise<unknown> =>
      (await portal(`query ($id: ID!) { document(id: $id) { bankTransfer { reference } } }`, { id })).data;
    expect(await read(reminder.id)).toEqual(await read(invoice.id));

    await scene.open(await scene.play(await scene.start(invoice.url), "PAY"));
    expect(await read(invoice.id)).toEqual({ document: { bankTransfer: null } });
  });

  test("is possible where no provider accepts the currency", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    const { database } = api.server;
    await database.transaction(() => database.execute("UPDATE document SET currency = 'HUF' WHERE id = :id", { id }));
    const page = await scene.open(url);
    expect(page).toMatchObject({ status: 200 });
    expect(page.body).not.toContain("Jetzt online bezahlen");
    expect(page.body).toContain("Per Überweisung bezahlen");
    expect(page.body).not.toContain("<svg");
  });
});
