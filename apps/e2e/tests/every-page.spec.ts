import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectAccessible, expectToFit } from "../support/accessibility";
import { expectOneLanguage } from "../support/language";
import { MerchantSteps } from "../support/merchant-steps";
import { expectToPrint } from "../support/paper";
import { expect, LONG, signIn, test } from "../support/test";

const apps = join(__dirname, "../..");
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Below the start page, which is looked at by itself; and one that there is not. */
const adminRoutes = [...readSource("admin/src/app/page-paths.ts").matchAll(/^ {2}"\/([^"]+)": /gm)]
  .map(([, path = ""]) => path)
  .concat("*");
/** Of about the same size, so that two workers finish together. */
const ADMIN_PARTS = {
  settings: /^settings/,
  "documents and clients": /^(documents|clients)/,
  "all the rest": /^(?!settings|documents|clients)/,
} as const;

test(
  "the sign-in and the dashboard of the admin app: accessible in light and dark, fit a phone",
  LONG,
  async ({ page }) => {
    expect(adminRoutes.length).toBeGreaterThan(15);
    await page.goto("/admin/");
    await expect(page.getByRole("button", { name: "Anmelden" })).toBeVisible();
    await inspect(page, "sign-in");
    await signIn(page);
    await inspect(page, "overview");
  },
);

for (const [name, pattern] of Object.entries(ADMIN_PARTS)) {
  test(`every page of the admin app, ${name}: accessible in light and dark, fits a phone`, LONG, async ({ page }) => {
    await signIn(page);
    for (const route of adminRoutes.filter((path) => pattern.test(path))) {
      await page.goto(await pathTo(page, route));
      await inspect(page, `admin: ${route}`);
      // It must be the page itself, not an error in its place.
      if (route !== "*") await expect(page.getByText(/^(Das gibt es hier nicht|Seite nicht gefunden)$/)).toHaveCount(0);
    }
  });
}

test("every page of the portal: accessible in light and dark, fits a phone", LONG, async ({ page, browser }) => {
  const staff = await (await browser.newContext()).newPage();
  await signIn(staff);
  await staff.goto(await firstLink(staff, "/admin/clients", "Café Morgenrot GmbH"));
  await page.goto(await staff.getByLabel("Portal-Adresse des Kunden").inputValue());
  const documents = page.getByRole("link", { name: /^(Angebot|Rechnung|Mahnung|Gutschrift|Lieferschein|Auftrags)/ });
  await expect(documents.nth(9)).toBeVisible();
  const hrefs = await documents.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const path of portalPaths(hrefs)) {
    await page.goto(path);
    await inspect(page, `portal: ${path}`);
  }
  for (const path of ["/portal/nothing-here", "/p/nonsense"]) {
    await page.goto(path);
    await inspect(page, path);
  }
});

for (const [path, title] of [
  ["/graphql", "Admin API"],
  ["/portal/graphql", "Portal API"],
] as const) {
  test(`the playground of the ${title} works with what this machine serves`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveTitle(new RegExp(title));
    await page.getByRole("button", { name: /Documentation Explorer/ }).click();
    await expect(page.getByText("Root Types")).toBeVisible();
  });
}

test("what is in the playground is still there when it is loaded again, for each API its own", async ({ page }) => {
  const line = (text: string) => page.locator(".view-line:visible", { hasText: text });
  await page.goto("/graphql");
  await line("query WhoAmI").click();
  await page.keyboard.press("Home");
  await page.keyboard.insertText("# Qwx ");
  await expect(line("# Qwx")).toBeVisible();
  // It is kept a moment later.
  await expect.poll(() => page.evaluate(() => localStorage.getItem("graphiql:tabState"))).toContain("# Qwx");
  await page.goto("/portal/graphql");
  await expect(line("what a customer sees")).toBeVisible();
  await expect(line("WhoAmI")).toBeHidden();
  for (let load = 1; load <= 2; load += 1) {
    await page.goto("/graphql");
    await expect(line("# Qwx")).toBeVisible();
    await expect(page.getByRole("tab")).toHaveCount(1);
  }
});

/** These have what other journeys typed, in German. */
const WHOLE_LIST = /^\/admin\/(documents|clients)$/;

test("every page of both apps in English is English throughout", LONG, async ({ page, browser }) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Qwx Ltd", { email: "post@qwx.example", language: "Englisch" });
  const types = ["Angebot", "Auftragsbestätigung", "Lieferschein", "Rechnung", "Gutschrift"];
  for (const type of types) await merchant.issueDocument(client, { type, title: "Qwx", price: "100,00" });

  await test.step("the portal", async () => {
    const portal = await (await browser.newContext({ locale: "en-GB" })).newPage();
    await portal.goto(client.portalUrl);
    const documents = portal.getByRole("list", { name: "Documents" }).getByRole("link");
    await expect(documents).toHaveCount(types.length);
    const hrefs = await documents.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const path of [...portalPaths(hrefs), "/portal/nothing-here", "/p/nonsense"]) {
      await portal.goto(path);
      await expectLoaded(portal);
      await expectOneLanguage(portal, "en", `portal: ${path}`);
    }
  });

  await test.step("the admin app", async () => {
    const paths: string[] = [];
    // The subjects of emails are in the language of whoever got them.
    for (const route of adminRoutes.filter((path) => path !== "mails")) {
      paths.push((await pathTo(page, route)).replace(/\/DE$/, "/EN").replace(WHOLE_LIST, "$&?search=Qwx"));
    }
    await page.goto("/admin/");
    await page.getByRole("button", { name: /Jette/ }).click();
    await page.getByRole("menuitem", { name: "English" }).click();
    // It stays as it was until the texts have come.
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    for (const path of paths) {
      await page.goto(path);
      await expectLoaded(page);
      await expectOneLanguage(page, "en", `admin: ${path}`);
    }
  });
});

/** Checks a page as shown on a desktop, light and dark, on a phone, and on paper. */
async function inspect(page: Page, place: string): Promise<void> {
  await expectLoaded(page);
  await expectOneLanguage(page, "de", place);
  await page.emulateMedia({ colorScheme: "light" });
  await expectAccessible(page, `${place}, light`);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, `${place}, dark`, "colors");
  await expectToFit(page, PHONE, place);
  await page.setViewportSize(DESK);
  await expectToPrint(page, place);
}

async function expectLoaded(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main").locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Every page of the portal; `documents`: the pages of the client's documents. */
function portalPaths(documents: readonly string[]): readonly string[] {
  const routes = [...readSource("portal/src/app/portal-routes.tsx").matchAll(/page\("([^"]+)"/g)].map(
    ([, path = ""]) => path,
  );
  expect(routes).toContain("/documents/:documentId");
  return routes.flatMap((route) => (route === "/documents/:documentId" ? documents : [`/portal${route}`]));
}

/** The path of a route of the admin app, filled in with something from the demo. */
async function pathTo(page: Page, route: string): Promise<string> {
  if (route === "*") return "/admin/nothing-here";
  const [, head = "", tail = ""] = /^([^:]+):[^/]+(\/edit)?/.exec(route) ?? [];
  switch (head) {
    case "documents/":
      return (await firstLink(page, "/admin/documents?search=Regalwand", /^AN-/)) + tail;
    case "clients/":
      return (await firstLink(page, "/admin/clients", "Café Morgenrot GmbH")) + tail;
    case "settings/developers/webhooks/":
      return webhookPage(page);
    case "settings/mail-templates/":
      return firstLink(page, "/admin/settings/mail-templates", "Rechnung");
    default:
      return `/admin/${route}`;
  }
}

/** Of a webhook that is switched off, so that nothing is sent; the demo has none. */
async function webhookPage(page: Page): Promise<string> {
  const name = "ERP";
  await page.goto("/admin/settings/developers");
  await expectLoaded(page);
  if ((await page.getByRole("link", { name }).count()) > 0) return firstLink(page, "/admin/settings/developers", name);
  await page.getByRole("button", { name: "Neuer Webhook" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Wofür").fill(name);
  await dialog.getByLabel("Adresse").fill("http://127.0.0.1:9/");
  await dialog.getByRole("button", { name: "Webhook anlegen" }).click();
  await page.getByRole("button", { name: "Ich habe es kopiert" }).click();
  await page.getByRole("button", { name: "Weitere Aktionen" }).click();
  await page.getByRole("menuitem", { name: "Ausschalten" }).click();
  await expect(page.getByText("Der Webhook ist ausgeschaltet.")).toBeVisible();
  return new URL(page.url()).pathname;
}

async function firstLink(page: Page, listPath: string, name: string | RegExp): Promise<string> {
  await page.goto(listPath);
  const href = await page.getByRole("link", { name }).first().getAttribute("href");
  if (href === null) throw new Error(`No link on ${listPath}`);
  return href;
}

function readSource(path: string): string {
  return readFileSync(join(apps, path), "utf8");
}
