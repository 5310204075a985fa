import { elementsOf, readTags } from "../../integrations/pdf/file/read-tags.test-support";
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
  test("is the same whenever it is asked for, on both surfaces, and has the configured origin", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4000\/pay\/[\w-]{106}$/);
    expect(await scene.payUrl(id)).toBe(url);
    const portal = await api.openPortal(scene.client.customerportalUrl);
    const { data } = await portal<{ document: { payUrl: string } }>(
      `query ($id: ID!) { document(id: $id) { payUrl } }`,
      { id },
    );
    expect(data.document.payUrl).toBe(url);
  });

  test("leads to the provider's page in 10 statements, and one more on PostgreSQL for each lock", async () => {
    const scene = await PaylinkScene.create(api);
    const { url } = await scene.issueInvoice();
    const { database } = api.server;
    const before = database.statements;

    await scene.start(url);
    expect(database.statements - before).toBeLessThanOrEqual(database.kind === "sqlite" ? 10 : 12);
  });

  test("shows what is to be paid, and counts, starts and remembers nothing", async () => {
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
    // Only what copies and shares, from here; nothing that is written into the page.
    expect(page.body.match(/<script[^]*?<\/script>/g)).toEqual(['<script src="/pages.js" defer></script>']);
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
    // The other way round: a link that opens the document is not a paylink.
    const { customerportalUrl } = scene.client;
    const { portal } = await scene.calls.read<{ portal: { url: string } }>(id, "portal { url }");
    for (const other of [customerportalUrl, portal.url]) {
      expect((await open(api, other.replace("/p/", "/pay/"))).status).toBe(404);
    }
  });

  test("that is wrong, foreign, expired or outdated gives the same page as all such links, and starts nothing", async () => {
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
    const otherInvoice = await insertDocument(api, other.merchant.scope, other.client.id);

    const unknown = [
      "http://x/pay/nonsense",
      "http://x/pay/",
      `http://x/pay/${"A".repeat(5000)}`,
      `http://x/pay/${garble(token)}`,
      `http://x/pay/${createPortalToken(claims, [{ id: 1, secret: Buffer.alloc(32, 1) }])}`,
      forge({ kind: "CLIENT", documentId: null, documentGeneration: 0 }),
      forge({ kind: "PREVIEW" }),
    ];
    const withdrawn = [
      forge({ clientId: other.client.id }),
      forge({ documentId: otherInvoice.id }),
      forge({ documentGeneration: claims.documentGeneration + 1 }),
      rotated.url,
    ];
    // The way to the other language is there only where the address can be opened again.
    const see = async (...args: readonly [url: string, method?: "POST"]) => {
      const { status, body } = await open(api, ...args);
      return { status, body: body.replace(/<a class="language"[^]*?<\/a\s*>/, "") };
    };
    const look = (urls: readonly string[]) => Promise.all(urls.flatMap((each) => [see(each), see(each, "POST")]));
    const first = await see("http://x/p/nonsense");
    expect(first).toMatchObject({ status: 404 });
    expect(first.body).toContain("Dieser Link führt nicht weiter");
    for (const { status, body } of await look(unknown))
      expect({ status, body }).toEqual({ status: 404, body: first.body });
    const pages = await look(withdrawn);
    for (const { status, body } of pages) expect({ status, body }).toEqual({ status: 404, body: pages[0]?.body });
    expect(pages[0]?.body).toContain("Dieser Link gilt nicht mehr");
    for (const { status, body } of await look([forge({ expiresAt: new Date(api.clock.now().getTime() - 1000) })])) {
      expect(status).toBe(410);
      expect(body).toContain("Dieser Link ist abgelaufen");
    }
    expect(await scene.count("payment")).toBe(0);
    expect(await scene.payUrl(rotated.id)).not.toBe(rotated.url);

    api.clock.advance(YEAR_MS);
    expect((await open(api, url)).status).toBe(410);
    api.clock.advance(-YEAR_MS);
  });

  test("is printed on the PDF if the document can be paid when issued, and on no other", async () => {
    const scene = await PaylinkScene.create(api);
    const payable = await scene.issueInvoice();
    const offer = await scene.calls.issued({ clientId: scene.client.id, type: "OFFER" });
    await scene.release({ types: ["INVOICE", "OFFER"], actions: ["COMMENT"] });
    const notReleased = await scene.calls.issued({ clientId: scene.client.id });
    const { cookie } = await api.openPortal(scene.client.customerportalUrl);
    const linksOf = async (id: string): Promise<readonly unknown[]> => {
      const file = await api.server.app.inject({ url: `/portal/files/documents/${id}/pdf`, headers: { cookie } });
      expect(file.headers["content-type"]).toBe("application/pdf");
      return elementsOf(readTags(file.rawPayload), "Link").flatMap(({ links }) => links.map(([address]) => address));
    };

    expect(await linksOf(payable.id)).toEqual([payable.url, payable.url]);
    expect(await linksOf(offer.id)).toEqual([]);
    expect(await linksOf(notReleased.id)).toEqual([]);
  });

  test("stops working with the very next request when paying, the type or the client is switched off", async () => {
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
        { input: { clientId: scene.client.id, portalAccess } },
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
    // There is a new one; the old one stays dead.
    await setAccess(true);
    expect(await look()).toEqual([404, 404, false, null]);
  });

  test("does not exist for drafts, other types, or staff viewing the portal as the client", async () => {
    const scene = await PaylinkScene.create(api);
    const { id } = await scene.issueInvoice();
    const draft = await scene.calls.create({ clientId: scene.client.id });
    const offer = await scene.calls.issued({ clientId: scene.client.id, type: "OFFER" });
    expect(await scene.calls.read(draft.document.id, "payUrl payUrlDenial")).toEqual({
      payUrl: null,
      payUrlDenial: "NOT_ISSUED",
    });
    expect(await scene.calls.read(offer.id, "payUrl")).toEqual({ payUrl: null });

    const staff = await scene.merchant.staff();
    const { data } = await staff<{ createPortalPreview: { url: string } }>(
      `mutation ($clientId: ID!) { createPortalPreview(clientId: $clientId) { ... on CreatePortalPreviewSuccess { url } } }`,
      { clientId: scene.client.id },
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
