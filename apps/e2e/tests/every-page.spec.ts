import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/accessibility";
import { expect, signIn, test } from "../support/test";

const apps = join(__dirname, "../..");
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test("every page of the admin app: accessible in light and dark, fits a phone", async ({ page }) => {
  await page.goto("/admin/");
  await expect(page.getByRole("button", { name: "Anmelden" })).toBeVisible();
  await inspect(page, "sign-in");
  await signIn(page);
  const clientPage = await firstLink(page, "/admin/clients", "Café Morgenrot GmbH");
  const documentPage = await firstLink(page, "/admin/documents?search=Regalwand", /^AN-/);
  const templatePage = await firstLink(page, "/admin/settings/mail-templates", "Rechnung");
  const pathOf: Readonly<Record<string, string>> = {
    "documents/:documentId": documentPage,
    "documents/:documentId/edit": `${documentPage}/edit`,
    "clients/:clientId": clientPage,
    "clients/:clientId/edit": `${clientPage}/edit`,
    "settings/mail-templates/:kind/:locale": templatePage,
    "*": "/admin/nothing-here",
  };
  const routes = [...readSource("admin/src/app/app-routes.tsx").matchAll(/ path="([^"]+)"/g)].map(
    ([, path = ""]) => path,
  );
  expect(routes.length).toBeGreaterThan(15);
  await page.goto("/admin/");
  await inspect(page, "overview");
  for (const route of routes) {
    await page.goto(pathOf[route] ?? `/admin/${route}`);
    await inspect(page, `admin: ${route}`);
    // What is looked at must be the page, not the excuse for it.
    if (route !== "*") await expect(page.getByText(/^(Das gibt es hier nicht|Seite nicht gefunden)$/)).toHaveCount(0);
  }
});

test("every page of the portal: accessible in light and dark, fits a phone", async ({ page, browser }) => {
  const staff = await (await browser.newContext()).newPage();
  await signIn(staff);
  await staff.goto(await firstLink(staff, "/admin/clients", "Café Morgenrot GmbH"));
  await page.goto(await staff.getByLabel("Portal-Adresse des Kunden").inputValue());
  const documents = page.getByRole("link", { name: /^(Angebot|Rechnung|Mahnung|Gutschrift|Lieferschein|Auftrags)/ });
  await expect(documents.nth(9)).toBeVisible();
  const hrefs = await documents.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const routes = [...readSource("portal/src/app/portal-routes.tsx").matchAll(/page\("([^"]+)"/g)].map(
    ([, path = ""]) => path,
  );
  expect(routes).toContain("/documents/:documentId");
  for (const route of routes) {
    const paths = route === "/documents/:documentId" ? hrefs : [`/portal${route}`];
    for (const path of paths) {
      await page.goto(path);
      await inspect(page, `portal: ${path}`);
    }
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

/** Looks at a page as it is shown on a desk, light and dark, and on a phone. */
async function inspect(page: Page, place: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main").locator('[aria-busy="true"]')).toHaveCount(0);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `${place}, ${colorScheme}`);
  }
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScrolling(page, place);
  await page.setViewportSize(DESK);
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
