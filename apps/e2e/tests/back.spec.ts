import type { Page } from "@playwright/test";
import { MerchantSteps } from "../support/merchant-steps";
import { expect, signIn, test } from "../support/test";

// As people's browsers do, and the journeys' own does not: keep pages for "Back".
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  },
});

/** "Back", as a person presses it: Playwright's own waits for a load that never comes. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.history.back();
  });
}

/** How far down one has scrolled. */
function placeOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY));
}

test("back, back after a payment shows a paid invoice; after signing out it shows nothing", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Leuchtturm Café", { email: "post@leuchtturm.example" });
  await merchant.issueDocument(client, { type: "Rechnung", title: "Bänke", price: "100,00" });
  const customer = await (await browser.newContext()).newPage();
  await customer.goto(client.portalUrl);
  await customer.getByRole("link", { name: /^Rechnung RE-/ }).click();
  await expect(customer).toHaveURL(/\/documents\//);

  await test.step("pays, and goes back twice", async () => {
    const shown = customer.url();
    await customer.getByRole("button", { name: /119,00\s€ bezahlen/ }).click();
    await customer.getByRole("button", { name: "Jetzt bezahlen" }).click();
    await expect(customer).toHaveURL(/payment=/);
    await expect(customer.getByText("Bezahlt").first()).toBeVisible();
    await goBack(customer);
    await expect(customer).toHaveURL(/sandbox-pay/);
    await goBack(customer);
    await expect(customer).toHaveURL(shown);
    await expect(customer.getByText("Bezahlt").first()).toBeVisible();
    await expect(customer.getByRole("button", { name: /bezahlen/ })).toHaveCount(0);
  });

  await test.step("goes back to the list, which says the same", async () => {
    await goBack(customer);
    const row = customer.getByRole("listitem").filter({ hasText: "RE-" });
    await expect(row.getByText("Bezahlt")).toBeVisible();
  });

  await test.step("signs out, and goes back: neither the document nor the list is shown", async () => {
    await customer.getByRole("button", { name: "Abmelden" }).click();
    await expect(customer.getByRole("heading", { name: "Sie sind abgemeldet" })).toBeVisible();
    await goBack(customer);
    await expect(customer.getByRole("heading", { name: "Ihr Besuch ist beendet" })).toBeVisible();
  });

  await test.step("the same for staff", async () => {
    await page.getByRole("button", { name: /Jette/ }).click();
    await page.getByRole("menuitem", { name: "Abmelden" }).click();
    await expect(page.getByRole("button", { name: "Anmelden" })).toBeVisible();
    await goBack(page);
    await expect(page).toHaveURL(/\/documents\//);
    await expect(page.getByRole("button", { name: "Anmelden" })).toBeVisible();
    await expect(page.getByText("Leuchtturm Café")).toHaveCount(0);
  });
});

test("back shows what was done meanwhile in another tab, and what was typed: an answered offer, a sent message, changed data", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Leuchtfeuer GmbH", { email: "post@leuchtfeuer.example" });
  await merchant.issueDocument(client, { type: "Angebot", title: "Bänke", price: "100,00" });
  const context = await browser.newContext();
  const [here, there] = [await context.newPage(), await context.newPage()];
  const openOffer = async (tab: Page): Promise<void> => {
    await tab.goto(client.portalUrl);
    await tab.getByRole("link", { name: /^Angebot AN-/ }).click();
    await expect(tab.getByRole("button", { name: "Angebot annehmen" })).toBeVisible();
  };
  const leave = async (): Promise<void> => {
    await here.goto("/");
  };
  /** To the page as it was left, or to a new one, for nobody may store it: one sees no difference. */
  const comeBack = async (): Promise<void> => {
    await goBack(here);
    await expect(here).toHaveURL(/\/portal\//);
  };
  await openOffer(here);
  await openOffer(there);

  await test.step("an offer that was accepted", async () => {
    await leave();
    await there.getByRole("button", { name: "Angebot annehmen" }).click();
    const dialog = there.getByRole("dialog");
    await dialog.getByLabel(/Vor- und Nachname/).fill("Paula Feuer");
    await dialog.getByText("Ich nehme das Angebot", { exact: false }).click();
    await dialog.getByRole("button", { name: "Verbindlich annehmen" }).click();
    await expect(dialog.getByText("Vielen Dank", { exact: false })).toBeVisible();
    await there.keyboard.press("Escape");
    await comeBack();
    await expect(here.getByText("Angebot angenommen").first()).toBeVisible();
    await expect(here.getByRole("button", { name: "Angebot annehmen" })).toHaveCount(0);
  });

  await test.step("a message that was sent, and one that was not", async () => {
    await here.getByLabel("Ihre Nachricht").fill("Qel 3");
    const place = await placeOf(here);
    expect(place).toBeGreaterThan(0);
    await leave();
    await there.getByLabel("Ihre Nachricht").fill("Bis Montag.");
    await there.getByRole("button", { name: "Nachricht senden" }).click();
    await expect(there.getByRole("list", { name: "Nachrichten" })).toContainText("Bis Montag.");
    await comeBack();
    await expect(here.getByRole("list", { name: "Nachrichten" })).toContainText("Bis Montag.");
    await expect(here.getByLabel("Ihre Nachricht")).toHaveValue("Qel 3");
    await expect.poll(() => placeOf(here)).toBe(place);
    await here.getByRole("button", { name: "Nachricht senden" }).click();
    await expect(here.getByRole("list", { name: "Nachrichten" })).toContainText("Qel 3");
    await here.reload();
    await expect(here.getByLabel("Ihre Nachricht")).toHaveValue("");
  });

  await test.step("a phone number that was changed", async () => {
    for (const tab of [here, there]) await tab.getByRole("link", { name: "Meine Daten" }).click();
    await expect(here.getByRole("heading", { level: 1, name: "Meine Daten" })).toBeVisible();
    await leave();
    await there.getByRole("button", { name: /Kontakt.* bearbeiten/ }).click();
    await there.getByLabel("Telefon").fill("040 123456");
    await there.getByRole("button", { name: "Speichern" }).click();
    await expect(there.getByText("040 123456")).toBeVisible();
    await comeBack();
    await expect(here.getByText("040 123456")).toBeVisible();
  });
});
