import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { open, PaylinkScene } from "./paylink.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("paying by a paylink", () => {
  test("goes through the provider's page and back, and shows that the money has arrived", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();

    const payPage = await scene.start(url);
    const returnUrl = await scene.play(payPage, "PAY");
    expect(returnUrl.startsWith(`${url}?payment=`)).toBe(true);

    expect((await scene.open(returnUrl)).body).toContain("Vielen Dank für Ihre Zahlung");
    expect(await scene.calls.read(id, "status")).toEqual({ status: "PAID" });
    // Later, or for somebody else, there is simply nothing to pay.
    for (const again of [await scene.open(url), await scene.open(url, "POST")]) {
      expect(again).toMatchObject({ status: 200 });
      expect(again.body).toContain("Hier ist nichts mehr zu bezahlen");
    }
    expect(await scene.count("payment")).toBe(1);
  });

  test("that is declined or cancelled can be tried again", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    const called = await scene.play(await scene.start(url), "CANCEL");
    expect((await scene.open(called)).body).toContain("Die Zahlung wurde abgebrochen");
    await scene.play(await scene.start(url), "DECLINE");
    const { payments } = await scene.calls.read<{ payments: { id: string }[] }>(id, "payments { id }");
    const declined = await scene.open(`${url}?payment=${payments.at(-1)?.id ?? ""}`);
    expect(declined.body).toContain("Bisher ist keine Zahlung eingegangen");
    expect(declined.body).toContain("Jetzt online bezahlen");

    const page = await scene.start(url);
    await scene.play(page, "LATER");
    const back = `${url}?payment=${page.split("/").at(-1) ?? ""}`;
    expect((await scene.open(back)).status).toBe(200);
  });

  test("that is under way can't be started again, and the page says so", async () => {
    const scene = await PaylinkScene.create(api);
    const { url } = await scene.issueInvoice();
    const payPage = await scene.start(url);
    await scene.play(payPage, "LATER");
    const again = await scene.open(url, "POST");
    expect(again.body).toContain("Ihre Zahlung wird bearbeitet");
    expect((await scene.open(url)).body).toContain("Bitte bezahlen Sie nicht noch einmal");
    expect(await scene.count("payment")).toBe(1);

    const failed = await scene.play(payPage, "FAIL");
    const { body } = await scene.open(failed);
    expect(body).toContain("Die Zahlung hat nicht geklappt");
    expect(body).toContain("Jetzt online bezahlen");
  });

  test("twice at once starts one attempt", async () => {
    const scene = await PaylinkScene.create(api);
    const { url } = await scene.issueInvoice();
    const answers = await Promise.all([scene.open(url, "POST"), scene.open(url, "POST"), scene.open(url, "POST")]);
    expect(await scene.count("payment")).toBe(1);
    expect(answers.map(({ status }) => status).filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(await scene.start(url)).toContain("/sandbox-pay/");
  });

  test("and paying in the portal lead back to where each was started", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    const byPaylink = await scene.start(url);
    const portal = await api.openPortal(scene.client.customerportalUrl);
    const { data } = await portal<{ startPayment: { redirectUrl: string } }>(
      `mutation ($documentId: ID!) {
         startPayment(input: { documentId: $documentId }) { ... on StartPaymentSuccess { redirectUrl } }
       }`,
      { documentId: id },
    );
    expect(data.startPayment.redirectUrl).not.toBe(byPaylink);
    expect(await scene.play(data.startPayment.redirectUrl, "PAY")).toContain(`/portal/documents/${id}?payment=`);
    // Nobody may pay on the abandoned page.
    expect(await scene.play(byPaylink, "PAY")).toContain(`${url}?payment=`);
    expect((await scene.open(`${url}?payment=${new URL(byPaylink).pathname.split("/").at(-1) ?? ""}`)).status).toBe(
      200,
    );
  });

  test("asks for the reduced amount while there is a cash discount", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice({ cashDiscount: { days: 7, percent: "2" } });
    const { body } = await scene.open(url);
    for (const text of ["116,62", "119,00", "Abzüglich 2,38", "11.05.2026"]) expect(body).toContain(text);
    await scene.open(await scene.play(await scene.start(url), "PAY"));
    expect(await scene.calls.read(id, "status grantedDiscount { amount }")).toEqual({
      status: "PAID",
      grantedDiscount: { amount: "2.38" },
    });
  });

  test("of a reminder pays its invoice", async () => {
    const scene = await PaylinkScene.create(api);
    const invoice = await scene.issueInvoice({ date: "2026-04-01", dueDate: "2026-04-15" });
    const reminder = await scene.calls.remind(invoice.id, { fee: "5.00" });
    await scene.calls.issue(reminder.document.id);
    const url = await scene.payUrl(reminder.document.id);
    expect(url).not.toBe(invoice.url);

    const { body } = await scene.open(url);
    expect(body).toContain("Mahnung ");
    expect(body).toContain("124,00");
    await scene.open(await scene.play(await scene.start(url), "PAY"));
    expect(await scene.calls.read(invoice.id, "status")).toEqual({ status: "PAID" });
    expect((await scene.open(url)).body).toContain("Hier ist nichts mehr zu bezahlen");
  });

  test("has nothing to do with somebody else's attempt that the address names", async () => {
    const scene = await PaylinkScene.create(api);
    const [mine, theirs] = [await scene.issueInvoice(), await scene.issueInvoice()];
    const returnUrl = await scene.play(await scene.start(theirs.url), "PAY");
    const foreign = `${mine.url}?${new URL(returnUrl).searchParams.toString()}`;
    const { body } = await scene.open(foreign);
    expect(body).toContain("Jetzt online bezahlen");
    expect(body).not.toContain("Vielen Dank");
    expect(await scene.calls.read(theirs.id, "status")).toEqual({ status: "OPEN" });
    for (const odd of ["?payment=", "?payment=1&payment=2", "?payment[]=x", "?payment=%00"]) {
      expect((await scene.open(`${mine.url}${odd}`)).status).toBe(200);
    }
  });

  test("says that there is nothing to pay on a cancelled invoice", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    await scene.calls.cancel(id);
    expect((await scene.open(url)).body).toContain("Hier ist nichts mehr zu bezahlen");
  });
});

test("the style of every colour can be read, and what is not a colour has none", async () => {
  const style = await open(api, "http://x/pages/accent/ffd400.css");
  expect(style.body).toMatch(/^:root\{--accent:#[0-9a-f]{6};--on-accent:#(ffffff|000000)\}/);
  for (const file of ["red.css", "ffd400", "ffd400.css.map", "%22%7D.css"]) {
    expect((await open(api, `http://x/pages/accent/${file}`)).status).toBe(404);
  }
});
