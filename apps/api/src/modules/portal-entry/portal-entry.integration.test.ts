import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { Browser } from "../../../test/browser";
import { buildClient } from "../../../test/factories";
import { createLogger } from "../../shared/logger";
import { PaylinkScene } from "../paylinks/paylink.test-support";

const lines: string[] = [];
let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({}, { logger: createLogger("debug", { write: (line: string) => lines.push(line) }) });
});
afterAll(() => api.close());

const HTML = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("a link's address that a mail program has touched", () => {
  test.each(["TOKEN.", "TOKEN)", "TOKEN%3E", "TOKEN=20", "TOKEN%E2%80%8B", "TOKEN/", "TOKEN%E2%80", "/TOKEN?fbclid=1"])(
    "opens the portal and the pay page all the same: %s",
    async (spelt) => {
      const scene = await PaylinkScene.create(api);
      const { url } = await scene.issueInvoice();
      const portal = scene.client.customerportalUrl.split("/p/")[1] ?? "";
      const pay = url.split("/pay/")[1] ?? "";
      const browser = new Browser(api.server.app);

      const opened = await browser.open(`/p/${spelt.replace("TOKEN", portal)}`);
      expect([opened.statusCode, opened.headers.location]).toEqual([303, "/portal/"]);
      const page = await browser.open(`/pay/${spelt.replace("TOKEN", pay)}`);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain(`action="/pay/${pay}"`);
    },
  );
});

describe("a wrong address is a page for people", () => {
  test.each([
    ["GET", "/p/x/y/z"],
    ["GET", "/pay"],
    ["POST", "/p/nonsense"],
    ["PUT", "/pay/nonsense"],
    ["GET", "/portal/missing.pdf"],
    ["GET", "/portal/%E0%A4%A"],
    ["GET", "/admin/missing.php"],
    ["DELETE", "/admin/"],
    ["POST", "/portal/documents/1"],
    ["GET", "/payment"],
    ["GET", "/wp-login.php"],
    ["GET", "/portal/files/documents/nothing/pdf"],
  ] as const)("%s %s", async (method, url) => {
    for (const [language, lang] of [
      ["en-US,en;q=0.9", "en"],
      ["fr,de;q=0.8", "de"],
    ] as const) {
      const answer = await api.server.app.inject({ method, url, headers: { ...HTML, "accept-language": language } });
      expect(answer.statusCode).toBe(404);
      expect(answer.headers["content-type"]).toContain("text/html");
      expect(answer.body).toContain(`<html lang="${lang}">`);
      expect(answer.body).not.toContain(url.slice(1));
    }
  });

  test.each(["/p/nonsense/more", "/pay", "/portal/missing.pdf", "/admin/missing.php"])(
    "%s even for whoever does not say what they read",
    async (url) => {
      const answer = await api.server.app.inject({ url });
      expect([answer.statusCode, answer.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    },
  );

  test("and a word in JSON for programs, which does not repeat the address", async () => {
    for (const url of ["/nothing/here", "/files/nothing", "/portal/files/nothing.xml"]) {
      const answer = await api.server.app.inject({ url, headers: { accept: "application/json" } });
      expect([answer.statusCode, answer.json()]).toEqual([404, { error: "Not found" }]);
    }
    expect((await api.server.app.inject({ url: "/%E0%A4%A" })).json()).toEqual({
      error: "The address is not well-formed.",
    });
  });
});

test("no answer and no line of the log repeats a token, however its address is wrong", async () => {
  const { customerportalUrl } = await buildClient(await api.createMerchant());
  const token = customerportalUrl.split("/p/")[1] ?? "";
  lines.length = 0;
  for (const [method, url] of [
    ["GET", `/p/${token}/more`],
    ["PUT", `/p/${token}`],
    ["POST", `/p/${token}`],
    ["GET", `/portal/${token}.pdf`],
    ["GET", `/admin/${token}.x`],
    ["GET", `/x/${token}`],
    ["GET", `/x/${token}%E0`],
    ["POST", `/pay/${token}/more`],
  ] as const) {
    for (const headers of [{}, HTML, { accept: "application/json" }]) {
      const answer = await api.server.app.inject({ method, url, headers });
      expect(answer.body).not.toContain(token);
    }
  }
  expect(lines.join("")).not.toContain(token);
});

test("whoever only asks whether a link works is no visitor", async () => {
  const client = await buildClient(await api.createMerchant());
  const path = new URL(client.customerportalUrl).pathname;
  const sessions = () =>
    api.server.database.row(`SELECT COUNT(*) AS "count" FROM portal_session WHERE client_id = :id`, { id: client.id });
  const before = await sessions();

  const head = await api.server.app.inject({ method: "HEAD", url: path });
  expect([head.statusCode, head.headers.location, head.cookies]).toEqual([303, "/portal/", []]);
  expect((await api.server.app.inject({ method: "HEAD", url: "/p/nonsense" })).statusCode).toBe(404);
  expect(await sessions()).toEqual(before);
});

test("opening a link is one statement, and tells staff when the client was here last", async () => {
  const merchant = await api.createMerchant();
  const built = await buildClient(merchant);
  const { database, app, services } = api.server;
  const find = async () => {
    const client = await services.clients.find(merchant.scope, built.id);
    if (client === null) throw new Error("The client is there");
    return client;
  };
  const preview = services.clients.previewUrl(merchant.scope, await find(), null) ?? "";
  expect((await app.inject({ url: new URL(preview).pathname })).statusCode).toBe(303);
  expect((await find()).lastPortalVisitAt).toBeNull();

  const before = database.statements;
  expect((await app.inject({ url: new URL(built.customerportalUrl).pathname })).statusCode).toBe(303);
  expect(database.statements - before).toBe(1);
  expect((await find()).lastPortalVisitAt).toBe(api.clock.now().toISOString());
});

test("the address of a sent request, opened again, leads back to the link", async () => {
  const { headers } = await api.server.app.inject({ url: "/p/nonsense/new-link" });
  expect(headers.location).toBe("/p/nonsense");
});

describe("where the portal goes when it knows nobody", () => {
  test("a browser that keeps cookies is told that the visit has ended", async () => {
    const browser = new Browser(api.server.app);
    const { headers } = await browser.open("/p/ended?lang=en");
    const page = await browser.open(String(headers.location));
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("Your visit has ended");
    expect(page.body).not.toContain("<form");
    expect((await browser.open("/p/ended?lang=de")).body).toContain("Ihr Besuch ist beendet");
  });

  test("one that refuses them is told so", async () => {
    const first = await api.server.app.inject({ url: "/p/ended?lang=de" });
    const page = await api.server.app.inject({ url: String(first.headers.location) });
    expect(page.body).toContain("Ihr Browser nimmt keine Cookies an");
    expect(page.body).not.toContain("Dieser Link");
  });
});
