import { createPortalToken, parsePortalToken, type PortalTokenClaims } from "../../access/portal-token";
import { MailboxTransport } from "../../integrations/mail-transport/mailbox-transport";
import { MissingTransport } from "../../integrations/mail-transport/missing-transport";
import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { Browser } from "../../../test/browser";
import { open, PaylinkScene } from "../paylinks/paylink.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({}, { integrations: { mailTransport: new MailboxTransport() } });
});
afterAll(() => api.close());

const BUTTON = "Neuen Link anfordern";

/** The same link, differently: expired an hour ago, unless stated otherwise. */
function forge(url: string, change: Partial<PortalTokenClaims> = {}): string {
  const { pathname, origin } = new URL(url);
  const [, kind = "", token = ""] = pathname.split("/");
  const claims = parsePortalToken(token, api.environment.linkKeys);
  if (claims === null) throw new Error("our own token did not parse");
  const expiresAt = new Date(api.clock.now().getTime() - 3_600_000);
  return `${origin}/${kind}/${createPortalToken({ ...claims, expiresAt, ...change }, api.environment.linkKeys)}`;
}

async function change(sql: string, id: string): Promise<void> {
  const { database } = api.server;
  await database.transaction(() => database.execute(sql, { id }));
}

async function buildScene() {
  const scene = await PaylinkScene.create(api);
  const { merchantId } = scene.merchant.scope;
  await change(`UPDATE merchant SET email = 'post@holz.example', phone = '040 / 12 34' WHERE id = :id`, merchantId);
  await change(`UPDATE client SET email = 'alma@example.com' WHERE id = :id`, scene.client.id);
  const invoice = await scene.issueInvoice();
  const { portal } = await scene.calls.read<{ portal: { url: string } }>(invoice.id, "portal { url }");
  return { scene, invoice, urls: [scene.client.customerportalUrl, portal.url, invoice.url] };
}

test("an expired link says whose it was and offers a new one, in the reader's language", async () => {
  const { scene, urls } = await buildScene();
  for (const url of urls) {
    const german = await open(api, forge(url));
    expect(german.status).toBe(410);
    for (const text of ["Dieser Link ist abgelaufen", "Musterhandel GmbH", BUTTON]) expect(german.body).toContain(text);
    const english = await open(api, forge(url), "GET", "en-GB");
    for (const text of ["This link has expired", "Musterhandel GmbH", "Request a new link"]) {
      expect(english.body).toContain(text);
    }
    const action = /action="([^"]*)"/.exec(german.body)?.[1] ?? "";
    expect((await open(api, `http://x${action}`, "POST")).body).toContain("Bitte sehen Sie in Ihrem Postfach nach");
  }
  expect(await scene.count("mail")).toBe(3);
});

describe("no button promises an email that nobody would get, but the merchant can be reached", () => {
  async function expectContactOnly(url: string): Promise<void> {
    const { status, body } = await open(api, url);
    expect([status, body]).toEqual([410, expect.not.stringContaining(BUTTON)]);
    expect(body).toContain("Einen neuen bekommen Sie von Musterhandel GmbH");
    expect(body).toContain('href="mailto:post@holz.example"');
    expect(body).toContain('href="tel:0401234"');
  }

  test("without an address on file", async () => {
    const { scene, urls } = await buildScene();
    await change(`UPDATE client SET email = NULL WHERE id = :id`, scene.client.id);
    for (const url of urls) await expectContactOnly(forge(url));
  });

  test("for a document whose type is no longer released, or that nobody has to pay any more", async () => {
    const { scene, invoice, urls } = await buildScene();
    const [, documentUrl = "", payUrl = ""] = urls;
    await scene.calls.cancel(invoice.id);
    await expectContactOnly(forge(payUrl));
    await scene.release({ types: ["OFFER"] });
    await expectContactOnly(forge(documentUrl));
  });

  test("where no mail server is set up", async () => {
    const other = await createTestApi({}, { integrations: { mailTransport: new MissingTransport() } });
    const scene = await PaylinkScene.create(other);
    const { body } = await open(other, forge(scene.client.customerportalUrl));
    expect(body).toContain("Dieser Link ist abgelaufen");
    expect(body).not.toContain(BUTTON);
    await other.close();
  });
});

test("a link that was withdrawn says whose it was, and not why", async () => {
  const { scene, urls } = await buildScene();
  const expiresAt = new Date(api.clock.now().getTime() + 3_600_000);
  const pages = [];
  for (const url of urls) {
    const { status, body } = await open(api, forge(url, { expiresAt, clientGeneration: 99 }));
    expect(status).toBe(404);
    for (const text of ["Dieser Link gilt nicht mehr", "Musterhandel GmbH", "post@holz.example"]) {
      expect(body).toContain(text);
    }
    expect(body).not.toContain(BUTTON);
    pages.push(body);
  }
  await scene.release({ types: ["OFFER"] });
  pages.push((await open(api, urls[2] ?? "")).body);
  expect(new Set(pages).size).toBe(1);
});

test("without a language of the browser's, a genuine link speaks the merchant's", async () => {
  const merchant = await api.createMerchant({ locale: "en" });
  const { customerportalUrl } = await buildClient(merchant);
  const browser = new Browser(api.server.app);
  expect((await browser.open(forge(customerportalUrl))).body).toContain("This link has expired");
  expect((await browser.open("/p/nonsense")).body).toContain("Dieser Link führt nicht weiter");
});
