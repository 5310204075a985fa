import type { Page } from "@playwright/test";
import { hybridPdf, zugferdXml } from "../support/hybrid-pdf";
import { expectToPrint } from "../support/paper";
import { expect, signIn, test } from "../support/test";

test("a ZUGFeRD invoice of another program is uploaded as PDF, and its customer reads and fetches it", async ({
  page,
  browser,
}) => {
  const mark = String(Date.now());
  const number = `ZF-${mark}`;
  const pdf = hybridPdf(
    `Rechnung ${number} vom 02.03.2026, Tischlerei Nordlicht, Gesamtbetrag 191,00 EUR, IBAN DE02 5001 0517 0137 0750 30`,
    zugferdXml({ number, buyer: `Hafenkontor ${mark}` }),
  );
  await signIn(page);
  await page.goto("/admin/documents/import");

  await test.step("a PDF without an e-invoice inside says so", async () => {
    await upload(page, hybridPdf("Ein Brief", null));
    await expect(page.getByText("In dieser PDF-Datei steckt keine E-Rechnung.")).toBeVisible();
  });

  await test.step("the merchant uploads it, and learns that the PDF shows another total", async () => {
    await page.goto("/admin/documents/import");
    await upload(page, pdf);
    await page.getByRole("button", { name: "Kunden anlegen und importieren" }).click();
    await expect(page.getByText(`Rechnung ${number} importiert`)).toBeVisible();
    await expect(page.getByText(/Der Betrag 119,00\s€ steht nicht in der PDF-Datei/)).toBeVisible();
    await expect(page.getByText(/^E-Rechnung geprüft: \d+ Fehler/)).toBeVisible();
  });

  await test.step("nothing of the file is lost", async () => {
    await page.getByRole("link", { name: "Dokument öffnen" }).click();
    await expect(page.getByRole("heading", { name: "Weitere Angaben" })).toBeVisible();
    await expect(page.getByText("Charge 7")).toBeVisible();
  });

  await test.step("the customer sees the same on a page that can be printed, and gets the PDF byte for byte", async () => {
    const address = await page.getByLabel("Adresse dieses Dokuments im Portal").inputValue();
    const customer = await (await browser.newContext({ locale: "de-DE" })).newPage();
    await customer.goto(address);
    await expect(customer.getByText("Eichenregal")).toBeVisible();
    await expect(customer.getByText("Die PDF-Datei sagt etwas anderes. Es gilt, was hier steht.")).toBeVisible();
    // The value itself is marked, and no other.
    await expect(customer.locator("mark")).toHaveText(["Gesamtbetrag", /DE02\s1203/]);
    await expect(customer.getByText("PDF nennt anderes")).toHaveCount(2);
    await expect(customer.getByRole("heading", { name: "Weitere Angaben" })).toBeVisible();
    await expect(customer.getByText("Charge 7")).toBeVisible();
    await expectToPrint(customer, "imported invoice");
    await customer.getByText(/^E-Rechnung geprüft: \d+ Fehler/).click();
    await expect(customer.getByText("Anschrift des Verkäufers (BG-5): fehlt")).toBeVisible();
    const link = customer.getByRole("link", { name: "PDF herunterladen" });
    const response = await customer.request.get((await link.getAttribute("href")) ?? "");
    expect((await response.body()).equals(pdf)).toBe(true);
  });
});

async function upload(page: Page, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name: "rechnung.pdf", mimeType: "application/pdf", buffer });
}
