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
