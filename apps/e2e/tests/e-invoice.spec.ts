import type { Page } from "@playwright/test";
import { embeddedXml } from "../support/hybrid-pdf";
import { MerchantSteps } from "../support/merchant-steps";
import { PHONE } from "../support/phone";
import { expect, signIn, test } from "../support/test";

test("what an e-invoice lacks is told where it can be filled in; then the customer downloads the XRechnung", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Gärtnerei Rosendahl", { email: "hallo@rosendahl.example" });

  await test.step("a draft says what is missing or breaks a rule, and leads there", async () => {
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
    await page.getByLabel("USt-IdNr.").fill("ZZ123456789");
    await page.getByLabel("Weitere Empfänger").fill("buchhaltung@rosendahl.example");
    await page.getByLabel("Dokumente per E-Mail").selectOption({ label: "XRechnung in CII (XML und PDF)" });
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Gärtnerei Rosendahl" })).toBeVisible();
    await page.goto(draft);
    await page.getByRole("link", { name: "USt-IdNr. des Käufers (BT-48): falsch geschrieben" }).click();
    await page.getByLabel("USt-IdNr.").fill("DE123456789");
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

  await test.step("the email carries it, since the client wants it", async () => {
    await page.getByRole("button", { name: "Per E-Mail senden" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByLabel("Anhang")).toHaveValue("XRECHNUNG");
    await expect(dialog.getByLabel("Auch an")).toHaveValue("buchhaltung@rosendahl.example");
    await dialog.getByRole("button", { name: "Jetzt senden" }).click();
    await expect(page.getByText("2 E-Mails werden gesendet").first()).toBeVisible();
    await page.goto("/admin/mails");
    await page
      .getByRole("row", { name: /buchhaltung@rosendahl\.example/ })
      .getByRole("link")
      .first()
      .click();
    await expect(page.getByRole("dialog").getByText(/^XRechnung RE-.*\.xml · /)).toBeVisible();
  });

  await test.step("the customer gets it on the phone: as XML, and inside the PDF", async () => {
    const customer = await (await browser.newContext(PHONE)).newPage();
    await customer.goto(client.portalUrl);
    await customer.getByRole("link", { name: /^Rechnung RE-/ }).click();
    const xml = (await download(customer, /^XRechnung 3\.0 \(CII\) herunterladen/)).toString("utf8");
    expect(xml).toContain("xrechnung_3.0");
    expect(xml).toContain("Hochbeet, Lärche");
    expect(xml).toContain("<ram:DuePayableAmount>119.00<");
    const pdf = await download(customer, /^ZUGFeRD \(PDF\) herunterladen/);
    expect(pdf.toString("latin1")).toMatch(/^%PDF-/);
    expect(embeddedXml(pdf)).toContain(">119.00</ram:GrandTotalAmount>");
  });
});

async function download(page: Page, name: RegExp): Promise<Buffer> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name }).tap();
  const file = await (await downloading).createReadStream();
  return Buffer.concat(await file.toArray());
}
