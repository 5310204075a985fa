import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Browser } from "../../../test/browser";
import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { TrustedDocuments } from "../../graphql/trusted-documents";
import { createLogger } from "../../shared/logger";

const WHO = "a".repeat(64);

/** Stands in for the portal's build: says in HTML what it was asked to render. */
const RENDERER = `
exports.plan = ({ pathname }) => pathname === "/portal/profile" ? null
  : { focus: /clients\\/([^/]+)/.exec(pathname)?.[1] ?? null, operations: [{ documentId: "${WHO}", variables: {} }] };
exports.render = async ({ url, chosenLocale, timeZone, answers: [{ viewer }] }) => {
  if (url.pathname === "/portal/broken") throw new Error("no such component");
  if (url.pathname === "/portal/unclear") return null;
  return { html: [viewer.client.name, chosenLocale, timeZone].join(" | "), styles: ":root{--light-accent:#000000}" };
};`;

/** The same for the admin app. */
const STAFF_RENDERER = `
exports.plan = ({ pathname }) => pathname === "/admin/" ? { focus: null, operations: [{ documentId: "${WHO}", variables: {} }] } : null;
exports.render = ({ chosenLocale, chosenTheme, ownLocale, answers: [{ viewer }] }) =>
  ({ html: [viewer.merchant.name, chosenLocale, ownLocale, chosenTheme].join(" | "), styles: null });`;

const lines: string[] = [];
let folder: string;
let adminFolder: string;
let api: TestApi;
beforeAll(async () => {
  folder = buildApp(RENDERER);
  adminFolder = buildApp(STAFF_RENDERER);
  api = await createTestApi(
    {},
    {
      portalDir: folder,
      adminDir: adminFolder,
      trustedDocuments: {
        admin: TrustedDocuments.of({ [WHO]: "query Who { viewer { merchant { name } } }" }),
        portal: TrustedDocuments.of({ [WHO]: "query Who { viewer { client { name } } }" }),
      },
      logger: createLogger("error", { write: (line: string) => lines.push(line) }),
    },
  );
});
afterAll(async () => {
  await api.close();
  for (const each of [folder, adminFolder]) rmSync(each, { recursive: true, force: true });
});
beforeEach(() => lines.splice(0));

/** The folder of an app whose pages are filled by this code. */
function buildApp(renderer: string): string {
  const dir = mkdtempSync(join(tmpdir(), "kundenportal-app-"));
  for (const name of ["assets", "server"]) mkdirSync(join(dir, name));
  writeFileSync(join(dir, "index.html"), "without content");
  writeFileSync(join(dir, "favicon.svg"), "<svg/>");
  writeFileSync(join(dir, "server", "first-page.cjs"), renderer);
  return dir;
}

/** A browser that has opened the link of a new client with this name. */
async function visit(name: string, browser = new Browser(api.server.app)) {
  const client = await buildClient(await api.createMerchant(), { name });
  const entry = await browser.open(client.customerportalUrl);
  return { browser, client, entry };
}

describe("the first page behind a link", () => {
  test("comes with its content, for this session alone, and allows its own styles and no others", async () => {
    const { browser, entry } = await visit("Ryx 7");
    const other = await visit("Qel 3");

    const page = await browser.open(String(entry.headers.location));
    expect(page.body).toBe("Ryx 7 |  | Europe/Berlin");
    expect(page.headers["cache-control"]).toBe("no-store");
    const hash = createHash("sha256").update(":root{--light-accent:#000000}").digest("base64");
    expect(page.headers["content-security-policy"]).toContain(`;style-src 'self' 'sha256-${hash}';`);
    expect((await other.browser.open("/portal/")).body).toContain("Qel 3");
  });

  test("is about the client that its address names", async () => {
    const first = await visit("Ryx 7");
    const second = await visit("Qel 3", first.browser);
    const bodyAt = async (id: string) => (await second.browser.open(`/portal/clients/${id}/`)).body;
    expect([await bodyAt(first.client.id), await bodyAt(second.client.id)]).toEqual([
      expect.stringContaining("Ryx 7"),
      expect.stringContaining("Qel 3"),
    ]);
  });

  test.each(["en", "de", "xx"])("is in the language that was chosen in this browser: %s", async (chosen) => {
    const { entry } = await visit("Ryx 7");
    const [session] = entry.cookies;
    const cookie = `kp_locale=${chosen}; ${session?.name ?? ""}=${session?.value ?? ""}`;
    const page = await api.server.app.inject({ method: "GET", url: "/portal/", headers: { cookie } });
    expect(page.body).toBe(`Ryx 7 | ${chosen === "xx" ? "" : chosen} | Europe/Berlin`);
  });

  test("is for whoever has no session one that says so, in their language", async () => {
    const [german, english] = await Promise.all(
      ["de-DE,de", "en-GB,en"].map((language) =>
        api.server.app.inject({ method: "GET", url: "/portal/", headers: { "accept-language": language } }),
      ),
    );
    expect([german?.statusCode, german?.headers.location]).toEqual([303, "/p/ended?lang=de"]);
    expect(english?.headers.location).toBe("/p/ended?lang=en");
  });

  test.each([
    ["at another address", "/portal/profile", 0],
    ["where only the browser knows what to show", "/portal/unclear", 0],
    ["when it can't be rendered, which is noted", "/portal/broken", 1],
  ])("comes without content %s", async (_case, path, noted) => {
    const { browser } = await visit("Ryx 7");
    const page = await browser.open(path);
    expect([page.statusCode, page.body]).toEqual([200, "without content"]);
    expect(page.headers["content-security-policy"]).toContain(";style-src 'self';");
    expect(lines.filter((line) => line.includes("no such component"))).toHaveLength(noted);
  });
});

describe("the first page of the admin app", () => {
  const openAs = (headers: Readonly<Record<string, string>>, url = "/admin/") =>
    api.server.app.inject({ method: "GET", url, headers });

  test("comes with what its merchant's staff see, is kept nowhere, and allows no styles of its own", async () => {
    const [first, second] = await Promise.all([
      api.createMerchant({ name: "Ryx 7" }),
      api.createMerchant({ name: "Qel 3" }),
    ]);
    const page = await openAs(await first.staffHeaders());
    expect(page.body).toBe("Ryx 7 |  | de | ");
    expect(page.headers["cache-control"]).toBe("no-store");
    expect(page.headers["content-security-policy"]).toContain(";style-src 'self';");
    const chosen = await openAs({ cookie: `${(await second.staffHeaders()).cookie}; kp_staff_locale=en` });
    expect(chosen.body).toMatch(/^Qel 3 \| en \| /);
    const colours = await Promise.all(
      ["dark", "system", '"><script>'].map(async (theme) =>
        openAs({ cookie: `${(await second.staffHeaders()).cookie}; kp_staff_theme=${theme}` }),
      ),
    );
    expect(colours.map(({ body }) => body.split(" | ").at(-1))).toEqual(["dark", "system", ""]);
  });

  test("comes without content for strangers, customers and programs, and at other addresses", async () => {
    const staff = await (await api.createMerchant()).staffHeaders();
    const { browser } = await visit("Brum 4");
    const pages = await Promise.all([
      openAs({}),
      openAs({ cookie: "kp_staff=nonsense" }),
      browser.open("/admin/"),
      openAs({ ...staff, authorization: "Bearer nonsense" }),
      openAs(staff, "/admin/elsewhere"),
    ]);
    expect(pages.map(({ statusCode, body, headers }) => [statusCode, body, headers["cache-control"]])).toEqual(
      pages.map(() => [200, "without content", "no-cache"]),
    );
  });
});
