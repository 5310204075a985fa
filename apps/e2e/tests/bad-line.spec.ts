import type { Page } from "@playwright/test";
import { MerchantSteps } from "../support/merchant-steps";
import { expect, signIn, test } from "../support/test";

test.use({ causedErrors: ["console: Failed to load resource: net::ERR_FAILED"] });

/** As in a tunnel: no such file arrives until the returned function is called. */
async function loseFiles(page: Page, name: RegExp): Promise<() => Promise<void>> {
  await page.route(name, (route) => route.abort());
  return () => page.unroute(name);
}

test("a piece that does not arrive says so in its place, takes nothing that was typed, and comes when asked again", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Zum Tunnel", { email: "post@zum-tunnel.example" });
  await merchant.issueDocument(client, { type: "Angebot", title: "Ryx 7", price: "100,00" });
  const customer = await (await browser.newContext()).newPage();
  await customer.goto(client.portalUrl);
  await customer.getByRole("link", { name: /^Angebot AN-/ }).click();
  await customer.getByLabel("Ihre Nachricht").fill("Brum 4");
  const lost = customer.getByText("Dieser Teil der Seite ist nicht angekommen");
  const retry = customer.getByRole("button", { name: "Erneut versuchen" });

  await test.step("a dialog", async () => {
    const find = await loseFiles(customer, /\/accept-offer-dialog-/);
    await customer.getByRole("button", { name: "Angebot annehmen" }).click();
    await expect(customer.getByRole("dialog").filter({ has: lost })).toBeVisible();
    await find();
    await retry.click();
    await expect(customer.getByRole("dialog").getByLabel(/Vor- und Nachname/)).toBeVisible();
    await customer.keyboard.press("Escape");
  });

  await test.step("a language", async () => {
    const find = await loseFiles(customer, /\/en-/);
    await customer.getByRole("button", { name: "English" }).click();
    await expect(customer.getByText("Die andere Sprache ist nicht angekommen").first()).toBeVisible();
    await find();
    await customer.getByRole("button", { name: "English" }).click();
    await expect(customer.getByLabel("Your message")).toHaveValue("Brum 4");
    await customer.getByRole("button", { name: "Deutsch" }).click();
    await expect(customer.getByLabel("Ihre Nachricht")).toHaveValue("Brum 4");
  });

  await test.step("a page, with its styles", async () => {
    const find = await loseFiles(customer, /\/profile-page-/);
    await customer.getByRole("link", { name: "Meine Daten" }).first().click();
    await expect(lost).toBeVisible();
    await find();
    await retry.click();
    await expect(customer.getByRole("heading", { level: 1, name: "Meine Daten" })).toBeVisible();
  });

  await test.step("a page of the admin app", async () => {
    const find = await loseFiles(page, /\/mails-page-/);
    await page.getByRole("link", { name: "E-Mails" }).first().click();
    await expect(page.getByText("Dieser Teil der Seite ist nicht angekommen")).toBeVisible();
    await find();
    await page.getByRole("button", { name: "Erneut versuchen" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "E-Mails" })).toBeVisible();
  });
});
