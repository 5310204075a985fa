import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { insertDocument } from "../../../test/factories";
import { createPortalToken, parsePortalToken } from "../../access/portal-token";
import { open, PaylinkScene } from "./paylink.test-support";
import { garble } from "../../../test/garble";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const YEAR_MS = 366 * 86_400_000;

describe("a paylink", () => {
  test("is the same whenever it is asked for, on both surfaces, and lies on the configured origin", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4000\/pay\/[\w-]{106}$/);
    expect(await scene.payUrl(id)).toBe(url);
    const portal = await api.openPortal(scene.customerportalUrl);
    const { data } = await portal<{ document: { payUrl: string } }>(
      `query ($id: ID!) { document(id: $id) { payUrl } }`,
      { id },
    );
    expect(data.document.payUrl).toBe(url);
  });

  test("opens what is to be paid, and counts, starts and remembers nothing", async () => {
    const scene = await PaylinkScene.create(api);
    const { url } = await scene.issueInvoice({ dueDate: "2026-05-18" });
    const before = await scene.count("timeline_entry");

    const page = await scene.open(url);

    expect(page.status).toBe(200);
    expect(page.headers["set-cookie"]).toBeUndefined();
    expect(page.headers["cache-control"]).toBe("no-store");
    expect(page.headers["content-security-policy"]).toContain("form-action 'self'");
    for (const text of [
      "Musterhandel GmbH",
      "Rechnung ",
      "Zahlbar bis 18.05.2026",
      "119,00",
      "Jetzt online bezahlen",
    ]) {
      expect(page.body).toContain(text);
    }
    expect(page.body).not.toContain("Beratung");
    expect(page.body).not.toContain("<script");
    expect(await scene.count("payment")).toBe(0);
    expect(await scene.count("portal_session")).toBe(0);
    expect(await scene.count("timeline_entry")).toBe(before);
    expect((await scene.open(url, "GET", "en-GB")).body).toContain("Pay online now");
  });

  test("opens nothing else: not the portal, not the document, not its files", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    const token = url.split("/pay/")[1] ?? "";

    expect((await open(api, `http://x/p/${token}`)).status).toBe(404);
    expect((await open(api, `http://x/p/${token}`)).headers["set-cookie"]).toBeUndefined();
    for (const path of [`/portal/files/documents/${id}/pdf`, "/portal/graphql"]) {
      const response = await api.server.app.inject({
        method: path.endsWith("graphql") ? "POST" : "GET",
        url: path,
        headers: { authorization: `Bearer ${token}`, cookie: `kp_portal=${token}` },
        ...(path.endsWith("graphql")
          ? { payload: { query: `query ($id: ID!) { document(id: $id) { comments { id } } }`, variables: { id } } }
          : {}),
      });
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
    }
    // The other way round: a link that opens the document is no paylink.
    const { customerportalUrl } = scene;
    const { portal } = await scene.calls.read<{ portal: { url: string } }>(id, "portal { url }");
    for (const other of [customerportalUrl, portal.url]) {
      expect((await open(api, other.replace("/p/", "/pay/"))).status).toBe(404);
    }
  });

  test("that is wrong, expired, foreign, outdated or not released gives the page of all such links", async () => {
    const scene = await PaylinkScene.create(api);
    const { url } = await scene.issueInvoice();
    const rotated = await scene.issueInvoice();
    const staff = await scene.merchant.staff();
    await staff(`mutation ($id: ID!) { rotateDocumentLink(documentId: $id) { __typename } }`, { id: rotated.id });
    const token = url.split("/pay/")[1] ?? "";
    const claims = parsePortalToken(token, api.environment.linkKeys);
    if (claims === null) throw new Error("our own token did not parse");
    const forge = (change: Partial<typeof claims>): string =>
      `http://x/pay/${createPortalToken({ ...claims, ...change }, api.environment.linkKeys)}`;
    const other = await PaylinkScene.create(api);
    const otherInvoice = await insertDocument(api, other.merchant.scope, other.clientId);

    const urls = [
      "http://x/p/nonsense",
      "http://x/pay/nonsense",
      "http://x/pay/",
      `http://x/pay/${"A".repeat(5000)}`,
      `http://x/pay/${garble(token)}`,
      `http://x/pay/${createPortalToken(claims, [{ id: 1, secret: Buffer.alloc(32, 1) }])}`,
      forge({ expiresAt: new Date(api.clock.now().getTime() - 1000) }),
      forge({ kind: "CLIENT", documentId: null, documentGeneration: 0 }),
      forge({ kind: "PREVIEW" }),
      forge({ merchantId: other.merchant.scope.merchantId }),
      forge({ clientId: other.clientId }),
      forge({ documentId: otherInvoice.id }),
      rotated.url,
    ];
    const pages = await Promise.all(urls.flatMap((each) => [open(api, each), open(api, each, "POST")]));
    const [first] = pages;
    expect(first).toMatchObject({ status: 404 });
    expect(first?.body).toContain("Dieser Link führt nicht weiter");
    // Elsewhere a POST has no route at all.
    for (const page of pages.filter((_, index) => index !== 1 && index !== 5)) {
      expect({ status: page.status, body: page.body }).toEqual({ status: 404, body: first?.body });
    }
    expect(await scene.count("payment")).toBe(0);
    expect(await scene.payUrl(rotated.id)).not.toBe(rotated.url);

    api.clock.advance(YEAR_MS);
    expect((await open(api, url)).status).toBe(404);
    api.clock.advance(-YEAR_MS);
  });

  test("is printed on the PDF of what can be paid when it is issued, and on no other", async () => {
    const scene = await PaylinkScene.create(api);
    const payable = await scene.issueInvoice();
    const offer = await scene.calls.issued({ clientId: scene.clientId, type: "OFFER" });
    await scene.release({ types: ["INVOICE", "OFFER"], actions: ["COMMENT"] });
    const notReleased = await scene.calls.issued({ clientId: scene.clientId });
    const { cookie } = await api.openPortal(scene.customerportalUrl);
    const linksOf = async (id: string): Promise<readonly unknown[]> => {
      const file = await api.server.app.inject({ url: `/portal/files/documents/${id}/pdf`, headers: { cookie } });
      expect(file.headers["content-type"]).toBe("application/pdf");
      return Array.from(file.rawPayload.toString("latin1").matchAll(/\/URI \((.*?)\)/g), ([, url]) => url);
    };

    expect(await linksOf(payable.id)).toEqual([payable.url, payable.url]);
    expect(await linksOf(offer.id)).toEqual([]);
    expect(await linksOf(notReleased.id)).toEqual([]);
  });

  test("stops counting with the very next request when paying, the type or the client is switched off", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    const look = async (): Promise<readonly unknown[]> => {
      const { payUrl, payUrlDenial } = await scene.calls.read<{ payUrl: string | null; payUrlDenial: string | null }>(
        id,
        "payUrl payUrlDenial",
      );
      return [(await scene.open(url)).status, (await scene.open(url, "POST")).status, payUrl === url, payUrlDenial];
    };
    const setAccess = async (portalAccess: boolean): Promise<void> => {
      const staff = await scene.merchant.staff();
      await staff(
        `mutation ($input: SetClientPortalAccessInput!) { setClientPortalAccess(input: $input) { __typename } }`,
        { input: { clientId: scene.clientId, portalAccess } },
      );
    };

    expect(await look()).toEqual([200, 200, true, null]);
    await scene.release({ actions: ["COMMENT"] });
    expect(await look()).toEqual([404, 404, false, "ACTION_NOT_ENABLED"]);
    await scene.release({ types: ["REMINDER"] });
    expect(await look()).toEqual([404, 404, false, "TYPE_NOT_RELEASED"]);
    await scene.release({});
    await setAccess(false);
    expect(await look()).toEqual([404, 404, false, "CLIENT_WITHOUT_ACCESS"]);
    await setAccess(true);
    expect(await look()).toEqual([200, 200, true, null]);
  });

  test("is none of drafts, of other types, and for staff who look through the client's eyes", async () => {
    const scene = await PaylinkScene.create(api);
    const { id } = await scene.issueInvoice();
    const draft = await scene.calls.create({ clientId: scene.clientId });
    const offer = await scene.calls.issued({ clientId: scene.clientId, type: "OFFER" });
    expect(await scene.calls.read(draft.document.id, "payUrl payUrlDenial")).toEqual({
      payUrl: null,
      payUrlDenial: "NOT_ISSUED",
    });
    expect(await scene.calls.read(offer.id, "payUrl")).toEqual({ payUrl: null });

    const staff = await scene.merchant.staff();
    const { data } = await staff<{ createPortalPreview: { url: string } }>(
      `mutation ($clientId: ID!) { createPortalPreview(clientId: $clientId) { ... on CreatePortalPreviewSuccess { url } } }`,
      { clientId: scene.clientId },
    );
    const preview = await api.openPortal(data.createPortalPreview.url);
    const shown = await preview<{ document: { payUrl: null; bankTransfer: { reference: string } } }>(
      `query ($id: ID!) { document(id: $id) { payUrl bankTransfer { reference } } }`,
      { id },
    );
    expect(shown.data.document.payUrl).toBeNull();
    expect(shown.data.document.bankTransfer.reference).toMatch(/^RF/);
  });
});

describe("paying by a paylink", () => {
  test("goes over the provider's page and back, and shows that the money is here", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();

    const payPage = await scene.start(url);
    const returnUrl = await scene.play(payPage, "PAY");
    expect(returnUrl.startsWith(`${url}?payment=`)).toBe(true);

    expect((await scene.open(returnUrl)).body).toContain("Vielen Dank für Ihre Zahlung");
    expect(await scene.calls.read(id, "status")).toEqual({ status: "PAID" });
    // Later, or for somebody else, there is just nothing to pay.
    for (const again of [await scene.open(url), await scene.open(url, "POST")]) {
      expect(again).toMatchObject({ status: 200 });
      expect(again.body).toContain("Hier ist nichts mehr zu bezahlen");
    }
    expect(await scene.count("payment")).toBe(1);
  });

  test("that is declined or called off can be tried again", async () => {
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

  test("that is under way can't be started once more, and says so to whoever looks", async () => {
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

  test("twice at once makes one attempt", async () => {
    const scene = await PaylinkScene.create(api);
    const { url } = await scene.issueInvoice();
    const answers = await Promise.all([scene.open(url, "POST"), scene.open(url, "POST"), scene.open(url, "POST")]);
    expect(await scene.count("payment")).toBe(1);
    expect(answers.map(({ status }) => status).filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(await scene.start(url)).toContain("/sandbox-pay/");
  });

  test("and paying in the portal lead back to where each began", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    const byPaylink = await scene.start(url);
    const portal = await api.openPortal(scene.customerportalUrl);
    const { data } = await portal<{ startPayment: { redirectUrl: string } }>(
      `mutation ($documentId: ID!) {
         startPayment(input: { documentId: $documentId }) { ... on StartPaymentSuccess { redirectUrl } }
       }`,
      { documentId: id },
    );
    expect(data.startPayment.redirectUrl).not.toBe(byPaylink);
    expect(await scene.play(data.startPayment.redirectUrl, "PAY")).toContain(`/portal/documents/${id}?payment=`);
    // Nobody may pay on the page that was given up.
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

  test("is nothing to do with an attempt of somebody else that the address names", async () => {
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

  test("says that a cancelled invoice is nothing to pay", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    await scene.calls.cancel(id);
    expect((await scene.open(url)).body).toContain("Hier ist nichts mehr zu bezahlen");
  });
});

test("the style of every colour can be read, and there is none of what is no colour", async () => {
  const style = await open(api, "http://x/pages/accent/ffd400.css");
  expect(style.body).toMatch(/^:root\{--accent:#[0-9a-f]{6};--on-accent:#(ffffff|000000)\}/);
  for (const file of ["red.css", "ffd400", "ffd400.css.map", "%22%7D.css"]) {
    expect((await open(api, `http://x/pages/accent/${file}`)).status).toBe(404);
  }
});
