import { MerchantSteps } from "../support/merchant-steps";
import { expect, signIn, test } from "../support/test";

test("what an e-invoice lacks is told where it can be filled in; then the customer downloads the XRechnung", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Gärtnerei Rosendahl", { email: "hallo@rosendahl.example" });

  await test.step("a draft says what is missing, and leads there", async () => {
    await page.goto(client.page);
    await page.getByRole("link", { name: "Neues Dokument" }).click();
    await page.getByLabel("Titel").fill("Hochbeet");
    await page.getByLabel("Bezeichnung").fill("Hochbeet, Lärche");
    await page.getByLabel("Einzelpreis").fill("100,00");
    await page.getByRole("button", { name: "Entwurf speichern" }).click();
    await expect(page.getByText("Noch keine E-Rechnung")).toBeVisible();
    const draft = page.url();
    await page.getByRole("link", { name: "PLZ des Kunden (BT-53)" }).click();
    await page.getByLabel("PLZ").fill("20095");
    await page.getByLabel("Ort", { exact: true }).fill("Hamburg");
    await page.getByLabel("Land").selectOption({ label: "Deutschland" });
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Gärtnerei Rosendahl" })).toBeVisible();
    await page.goto(draft);
    await expect(page.getByRole("button", { name: "Fertigstellen" })).toBeVisible();
    await expect(page.getByText("Noch keine E-Rechnung")).toBeHidden();
  });

  await test.step("issued, it is an e-invoice", async () => {
    await page.getByRole("button", { name: "Fertigstellen" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Fertigstellen" }).click();
    await expect(page.getByRole("link", { name: /^XRechnung RE-.*\.xml$/ })).toBeVisible();
  });

  await test.step("the customer gets it", async () => {
    const customer = await (await browser.newContext()).newPage();
    await customer.goto(client.portalUrl);
    await customer.getByRole("link", { name: /^Rechnung RE-/ }).click();
    const downloading = customer.waitForEvent("download");
    await customer.getByRole("link", { name: /XRechnung RE-/ }).click();
    const file = await (await downloading).createReadStream();
    const xml = Buffer.concat(await file.toArray()).toString("utf8");
    expect(xml).toContain("xrechnung_3.0");
    expect(xml).toContain("Hochbeet, Lärche");
    expect(xml).toContain(">119.00</cbc:PayableAmount>");
  });
});
