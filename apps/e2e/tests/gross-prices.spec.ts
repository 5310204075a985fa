import { MerchantSteps } from "../support/merchant-steps";
import { expect, signIn, test } from "../support/test";

test("prices with tax: preset by the client, written, read by the customer and edited as they were written", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Olga Ryx", { email: "olga@ryx.example" });

  await test.step("the client gets them by default", async () => {
    await page.goto(client.page);
    await page.getByRole("link", { name: "Bearbeiten" }).first().click();
    await page.getByLabel("Preise in neuen Dokumenten").selectOption({ label: "Brutto, mit Umsatzsteuer" });
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByText("Brutto, mit Umsatzsteuer")).toBeVisible();
  });

  await test.step("the editor begins with them, and its lines are the amount to pay", async () => {
    await page.getByRole("link", { name: "Neues Dokument" }).click();
    await expect(page.getByLabel("Preise enthalten die Umsatzsteuer")).toBeChecked();
    await page.getByLabel("Art des Dokuments").selectOption({ label: "Angebot" });
    await page.getByLabel("Titel").fill("Ryx 7");
    await page.getByLabel("Bezeichnung").fill("Ryx 7");
    await page.getByLabel("Menge").fill("3");
    await page.getByLabel("Einzelpreis").fill("9,99");
    const totals = page.getByRole("definition");
    await expect(totals.filter({ hasText: "29,97" })).toBeVisible();
    await expect(totals.filter({ hasText: "25,18" })).toBeVisible();
    await page.getByRole("button", { name: "Rabatt oder Zuschlag auf alles" }).click();
    await page.locator('input[name="adjustments.0.value"]').fill("10");
    await expect(totals.filter({ hasText: "26,97" })).toBeVisible();
    await page.getByRole("button", { name: "Entwurf speichern" }).click();
    await expect(page.getByRole("columnheader", { name: "Einzelpreis (brutto)" })).toBeVisible();
    await page.getByRole("button", { name: "Fertigstellen" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Fertigstellen" }).click();
    await expect(page.getByRole("columnheader", { name: "Brutto" })).toBeVisible();
    // The discount as it was written, where it stands alone and in the totals.
    await expect(page.getByText("−3,00 €")).toHaveCount(2);
    await expect(page.getByText("2,52")).toHaveCount(0);
  });

  await test.step("the customer reads what was written", async () => {
    const customer = await (await browser.newContext()).newPage();
    await customer.goto(client.portalUrl);
    await customer.getByRole("link", { name: /^Angebot AN-/ }).click();
    await expect(customer.getByRole("columnheader", { name: "Brutto" })).toBeVisible();
    await expect(customer.getByRole("cell", { name: "9,99 €", exact: true })).toBeVisible();
    await expect(customer.getByText("8,39")).toHaveCount(0);
    await customer.context().close();
  });

  await test.step("a new version begins with the same prices", async () => {
    await page.getByRole("button", { name: "Weitere Aktionen" }).click();
    await page.getByRole("menuitem", { name: "Neue Fassung schreiben" }).click();
    await expect(page.getByLabel("Preise enthalten die Umsatzsteuer")).toBeChecked();
    await expect(page.getByLabel("Einzelpreis")).toHaveValue("9,99");
  });
});
