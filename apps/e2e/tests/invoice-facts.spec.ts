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

test("lines taxed differently, discounts and cash discount: the same figures while writing and for the customer", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Musikschule Küstrin", { email: "schule@kuestrin.example" });

  await test.step("the editor counts along", async () => {
    await page.goto(client.page);
    await page.getByRole("link", { name: "Neues Dokument" }).click();
    await page.getByLabel("Titel").fill("Bühne und Kurs");
    await page.getByRole("button", { name: "Skonto hinzufügen" }).click();
    await page.getByLabel("Skonto", { exact: true }).fill("2");
    await page.getByLabel("Skontofrist").fill("10");
    await page.getByLabel("Bezeichnung").fill("Bühne");
    await page.getByLabel("Einheit", { exact: true }).fill("Stück");
    await page.getByLabel("Einzelpreis").fill("100,00");
    await page.getByRole("button", { name: "Mehr zu Position 1" }).click();
    await page.getByRole("button", { name: "Rabatt oder Zuschlag zu Position 1" }).click();
    await page.getByLabel("Wert", { exact: true }).fill("10");
    await page.getByRole("button", { name: "Position hinzufügen" }).click();
    await page.getByLabel("Bezeichnung").nth(1).fill("Kurs");
    await page.getByLabel("Einzelpreis").nth(1).fill("50,00");
    await page.getByLabel("USt.").nth(1).selectOption({ label: "Steuerfrei" });
    await page.getByRole("button", { name: "Rabatt oder Zuschlag auf alles" }).click();
    await page.getByLabel("Wert", { exact: true }).nth(1).fill("5");
    await expect(page.getByText("149,25\u00a0€").first()).toBeVisible();
    await expect(page.getByText(/nur 146,26\s€/)).toBeVisible();
  });

  await test.step("issuing asks why a line is exempt", async () => {
    await page.getByRole("button", { name: "Entwurf speichern" }).click();
    await page.getByRole("button", { name: "Fertigstellen" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Fertigstellen" }).click();
    await expect(page.getByLabel("Grund")).toBeFocused();
    await page.getByLabel("Grund").selectOption({ label: "Steuerfreie Bildungsleistung (§ 4 Nr. 21 UStG)." });
    await page.getByRole("button", { name: "Entwurf speichern" }).click();
    await page.getByRole("button", { name: "Fertigstellen" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Fertigstellen" }).click();
    await expect(page.getByLabel("Adresse dieses Dokuments im Portal")).toHaveValue(/\/p\//);
  });

  await test.step("the customer reads the same", async () => {
    const customer = await (await browser.newContext()).newPage();
    await customer.goto(client.portalUrl);
    await customer.getByRole("link", { name: /^Rechnung RE-/ }).click();
    for (const text of [
      "149,25\u00a0€",
      "16,25\u00a0€",
      "Steuerfreie Bildungsleistung (§ 4 Nr. 21 UStG).",
      "1\u00a0Stück",
    ]) {
      // Narrow and wide letters have some of it in different places.
      await expect(customer.getByText(text).filter({ visible: true }).first()).toBeVisible();
    }
    await expect(customer.getByText(/2\s% Skonto/).first()).toBeVisible();
  });
});

test("the owner decides how something is numbered; the next document shows it", async ({ page }) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Nummernhaus", { email: "post@nummernhaus.example" });
  await page.getByRole("link", { name: "Nummernkreise" }).click();
  await page.getByRole("button", { name: "Nummernkreis ändern: Auftragsbestätigungen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Beginnt mit").fill("Auftrag/");
  await dialog.getByLabel("Mit Jahreszahl").check({ force: true });
  await dialog.getByLabel("Nächster Zählerstand").fill("7");
  await expect(dialog.getByText(/Auftrag\/20\d\d-0007/)).toBeVisible();
  await dialog.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("cell", { name: /^Auftrag\/20\d\d-0007$/ })).toBeVisible();
  await merchant.issueDocument(client, { type: "Auftragsbestätigung", title: "Regal", price: "10,00" });
  await expect(page.getByRole("heading", { level: 1, name: /Auftrag\/20\d\d-0007/ })).toBeVisible();
});
