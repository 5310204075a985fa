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
    expect(body).toContain('<span class="copy">119,00</span>\u00a0€');
    for (const copied of ["DE02120300000000202051", "119,00", "Musterhandel GmbH"]) {
      expect(body).toContain(`data-copy="${copied}"`);
    }
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

  test("of a large amount looks like all amounts, and is copied as a bank's form takes it", async () => {
    const scene = await PaylinkScene.create(api);
    const { url } = await scene.issueInvoice({
      lines: [{ name: "Küche", quantity: "1", unit: "H87", unitPrice: "3514.16", taxRatePercent: "19" }],
    });
    const german = await scene.open(url);
    expect(german.body).toContain('<span class="copy">4.181,85</span>\u00a0€');
    expect(german.body).toContain('data-copy="4181,85"');
    const english = await scene.open(`${url}?lang=en`);
    expect(english.body).toContain('€<span class="copy">4,181.85</span>');
    expect(english.body).toContain('data-copy="4181.85"');
    expect(english.body).toContain('href="?lang=de"');
  });

  test("has its code as a picture, for phones that can't scan their own screen, while there is something to pay", async () => {
    const scene = await PaylinkScene.create(api);
    const { url } = await scene.issueInvoice();
    const { pathname } = new URL(url);
    expect((await scene.open(url)).body).toContain(`href="${pathname}/girocode.png" download="GiroCode RE-1001.png"`);
    const picture = await api.server.app.inject({ url: `${pathname}/girocode.png` });
    expect(picture.headers).toMatchObject({ "content-type": "image/png", "cache-control": "no-store" });
    expect(picture.rawPayload.subarray(1, 4).toString()).toBe("PNG");

    await scene.open(await scene.play(await scene.start(url), "PAY"));
    expect((await scene.open(`${url}/girocode.png`)).status).toBe(404);
    expect((await scene.open("http://x/pay/nonsense/girocode.png")).status).toBe(404);
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
    expect(page.body).not.toContain("GiroCode");
    expect((await scene.open(`${url}/girocode.png`)).status).toBe(404);
  });
});
