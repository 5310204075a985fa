import type { Page } from "@playwright/test";
import { expectFocusInSight, expectNothingCutOff } from "../support/reachable";
import { PHONE } from "../support/phone";
import { expect, LONG, signIn, test } from "../support/test";

const NARROW = { width: 195, height: 422 };

test(
  "on a phone the focus is never behind a bar, and nothing sticks out, however large the text",
  LONG,
  async ({ page, browser }) => {
    await signIn(page);
    const url = await portalUrlOf(page, "Café Morgenrot GmbH");
    const phone = await (await browser.newContext({ viewport: PHONE.viewport })).newPage();
    await phone.goto(url);
    const documents = phone.getByRole("link", { name: /^(Angebot|Rechnung|Mahnung|Gutschrift|Lieferschein|Auftrags)/ });
    await expect(documents.nth(9)).toBeVisible();
    const hrefs = await documents.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const path of ["/portal/", "/portal/profile", ...hrefs, "/portal/nothing-here"]) {
      await phone.setViewportSize(PHONE.viewport);
      await phone.goto(path);
      await settle(phone);
      await expectFocusInSight(phone, path);
      await expectNothingCutOff(phone, path);
      await phone.setViewportSize(NARROW);
      await expectNothingCutOff(phone, `${path} at ${String(NARROW.width)} px`);
      await phone.setViewportSize(PHONE.viewport);
      await phone.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      await expectNothingCutOff(phone, `${path} with large text`);
      await expectFocusInSight(phone, `${path} with large text`);
    }
  },
);

for (const [name, viewport] of [
  ["a desk", { width: 1440, height: 900 }],
  ["a phone", PHONE.viewport],
] as const) {
  test(`on ${name} the forms of the admin app hide no focus behind their buttons`, LONG, async ({ page }) => {
    await signIn(page);
    await page.setViewportSize(viewport);
    await page.goto("/admin/clients");
    const client = await page.getByRole("link", { name: "Café Morgenrot GmbH" }).first().getAttribute("href");
    if (client === null) throw new Error("The demo has no such client");
    for (const path of [
      "/admin/",
      "/admin/clients/new",
      client,
      `${client}/edit`,
      "/admin/documents/new",
      "/admin/settings/merchant",
      "/admin/settings/portal",
      "/admin/settings/mail-templates/INVOICE/de",
      "/admin/account",
    ]) {
      await page.goto(path);
      await settle(page);
      await expectFocusInSight(page, path);
      await expectNothingCutOff(page, path);
    }
  });
}

async function settle(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main").locator('[aria-busy="true"]')).toHaveCount(0);
}

async function portalUrlOf(page: Page, client: string): Promise<string> {
  await page.goto("/admin/clients");
  await page.getByRole("link", { name: client }).first().click();
  return page.getByLabel("Portal-Adresse des Kunden").inputValue();
}
