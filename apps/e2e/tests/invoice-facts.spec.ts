import { MerchantSteps } from "../support/merchant-steps";
import { expect, signIn, test } from "../support/test";

test("what an invoice must say is asked for when it is issued, where it is missing; the customer reads it", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Stadt Küstrin", { email: "amt@kuestrin.example" });

  await test.step("a draft may leave open when it was delivered", async () => {
    await page.goto(client.page);
    await page.getByRole("link", { name: "Neues Dokument" }).click();
    await page.getByLabel("Titel").fill("Bänke für den Park");
    await page.getByLabel("Geliefert oder geleistet").selectOption({ label: "Noch offen" });
    await page.getByLabel("Leitweg-ID oder Referenz").fill("04011000-12345-34");
    await page.getByLabel("Bestellnummer").fill("B-2026-77");
    await page.getByLabel("Projekt").fill("Stadtpark");
    await page.getByLabel("Bezeichnung").fill("Bank, Eiche");
    await page.getByLabel("Einzelpreis").fill("100,00");
    await page.getByRole("button", { name: "Entwurf speichern" }).click();
    await expect(page.getByText("B-2026-77")).toBeVisible();
  });

  await test.step("issuing leads to the field that is missing", async () => {
    await page.getByRole("button", { name: "Fertigstellen" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Fertigstellen" }).click();
    const delivery = page.getByLabel("Geliefert oder geleistet");
    await expect(delivery).toBeFocused();
    await expect(delivery).toHaveAttribute("aria-invalid", "true");
    await delivery.selectOption({ label: "In einem Zeitraum" });
    await page.getByLabel("Erster Tag").fill("2026-04-01");
    await page.getByLabel("Letzter Tag").fill("2026-04-30");
    await page.getByRole("button", { name: "Entwurf speichern" }).click();
    await page.getByRole("button", { name: "Fertigstellen" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Fertigstellen" }).click();
    await expect(page.getByLabel("Adresse dieses Dokuments im Portal")).toHaveValue(/\/p\//);
  });

  await test.step("the customer reads all of it", async () => {
    const customer = await (await browser.newContext()).newPage();
    await customer.goto(client.portalUrl);
    await customer.getByRole("link", { name: /^Rechnung RE-/ }).click();
    for (const text of ["01.04.2026", "30.04.2026", "04011000-12345-34", "B-2026-77", "Stadtpark"]) {
      await expect(customer.getByText(text).first()).toBeVisible();
    }
  });
});
