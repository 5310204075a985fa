import type { Page } from "@playwright/test";
import { MerchantSteps } from "../support/merchant-steps";
import { expect, signIn, test } from "../support/test";

/** The total on the page of the document that is open, in cents. */
async function readTotal(page: Page): Promise<number> {
  const term = page.locator("dt", { hasText: /^Gesamtbetrag$/ }).first();
  const text = await term.locator("xpath=following-sibling::dd[1]").innerText();
  return Number(text.replaceAll(/[^\d,]/g, "").replace(",", ""));
}

async function issue(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Fertigstellen" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Fertigstellen" }).click();
  await expect(page.getByLabel("Adresse dieses Dokuments im Portal")).toHaveValue(/\/p\//);
  return page.url();
}

async function choose(page: Page, step: string): Promise<void> {
  const button = page.getByRole("button", { name: step, exact: true });
  const menu = page.getByRole("button", { name: "Weitere Aktionen" });
  await expect(menu).toBeVisible();
  if (await button.isVisible()) {
    await button.click();
  } else {
    await menu.click();
    await page.getByRole("menuitem", { name: step, exact: true }).click();
  }
}

/** Makes a document of the one that is open and saves its draft as it was proposed. */
async function write(page: Page, step: string, fill?: () => Promise<void>): Promise<string> {
  await choose(page, step);
  await expect(page.getByRole("button", { name: "Entwurf speichern" })).toBeVisible();
  await fill?.();
  await page.getByRole("button", { name: "Entwurf speichern" }).click();
  return issue(page);
}

test("an offer becomes confirmation, two deliveries, partial and remainder invoice and a credit note: one chain, to the cent", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Kettenhaus", { email: "post@kettenhaus.example" });
  await page.goto(`${client.page}/edit`);
  await page.getByLabel("PLZ").fill("20095");
  await page.getByLabel("Ort", { exact: true }).fill("Hamburg");
  await page.getByLabel("Land").selectOption({ label: "Deutschland" });
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByRole("link", { name: "Neues Dokument" }).click();
  await page.getByLabel("Art des Dokuments").selectOption({ label: "Angebot" });
  await page.getByLabel("Titel").fill("Drei Regale");
  await page.getByLabel("Bezeichnung").fill("Regal");
  await page.getByLabel("Menge").fill("3");
  await page.getByLabel("Einzelpreis").fill("33,33");
  await page.getByRole("button", { name: "Entwurf speichern" }).click();
  const offer = await issue(page);
  const agreed = await readTotal(page);
  expect(agreed).toBe(11_899);

  await test.step("the customer accepts it", async () => {
    const customer = await (await browser.newContext()).newPage();
    await customer.goto(client.portalUrl);
    await customer
      .getByRole("link", { name: /Angebot AN-/ })
      .first()
      .click();
    await customer.getByRole("button", { name: "Angebot annehmen" }).click();
    const dialog = customer.getByRole("dialog");
    await dialog.getByLabel("Ihr Vor- und Nachname").fill("Karla Kette");
    await dialog.getByRole("checkbox").check({ force: true });
    await dialog.getByRole("button", { name: "Verbindlich annehmen" }).click();
    await expect(dialog.getByText("Vielen Dank, das Angebot ist angenommen")).toBeVisible();
    await customer.context().close();
  });

  await page.goto(offer);
  const order = await write(page, "Auftragsbestätigung schreiben");
  await test.step("the second delivery note proposes what the first has left", async () => {
    await write(page, "Lieferschein schreiben", () => page.getByLabel("Menge").fill("1"));
    await page.goto(order);
    await choose(page, "Lieferschein schreiben");
    await expect(page.getByLabel("Menge")).toHaveValue("2");
    await page.getByRole("button", { name: "Entwurf speichern" }).click();
    await issue(page);
  });

  await page.goto(offer);
  await choose(page, "Teilrechnung schreiben");
  await page.getByRole("dialog").getByLabel("Anteil").fill("30");
  await page.getByRole("dialog").getByRole("button", { name: "Entwurf anlegen" }).click();
  await page.getByRole("button", { name: "Entwurf speichern" }).click();
  const partial = await issue(page);
  const first = await readTotal(page);

  await page.goto(offer);
  const remainder = await write(page, "Restrechnung schreiben");
  expect(first + (await readTotal(page))).toBe(agreed);

  await test.step("both apps show the chain; the customer, what is released of it", async () => {
    const chain = page.getByRole("list", { name: "Vorgang" });
    await expect(chain.getByRole("listitem")).toHaveCount(6);
    await expect(chain.getByRole("link", { name: /^Angebot AN-/ })).toBeVisible();
    const customer = await (await browser.newContext()).newPage();
    await customer.goto(client.portalUrl);
    await customer
      .getByRole("link", { name: /Angebot AN-/ })
      .first()
      .click();
    const seen = customer.getByRole("list", { name: "Gehört zusammen" });
    await expect(seen.getByRole("link", { name: /^Rechnung RE-/ })).toHaveCount(2);
    await customer.context().close();
  });

  await test.step("the XML asks for the same", async () => {
    const due: number[] = [];
    for (const [address, code] of [
      [partial, "326"],
      [remainder, "380"],
    ] as const) {
      await page.goto(address);
      const href = await page.getByRole("link", { name: /\.xml/ }).first().getAttribute("href");
      const xml = await (await page.request.get(href ?? "")).text();
      expect(xml).toContain(`<cbc:InvoiceTypeCode>${code}</cbc:InvoiceTypeCode>`);
      due.push(Math.round(Number(/<cbc:PayableAmount[^>]*>([\d.]+)</.exec(xml)?.[1]) * 100));
    }
    expect(due[0]).toBe(first);
    expect(due.reduce((sum, each) => sum + each, 0)).toBe(agreed);
  });

  await test.step("a credit note of the partial invoice gives its part back", async () => {
    await page.goto(partial);
    await write(page, "Gutschrift schreiben");
    expect(await readTotal(page)).toBe(first);
    await page.goto(offer);
    await choose(page, "Restrechnung schreiben");
    await expect(page.getByLabel("Einzelpreis").first()).toBeVisible();
  });

  await test.step("the remainder is corrected, and then taken back: both say so", async () => {
    await page.goto(remainder);
    const corrected = await write(page, "Rechnung korrigieren");
    expect(await readTotal(page)).toBe(agreed - first);
    await page.goto(remainder);
    await expect(page.getByText(/Ersetzt durch RE-/).first()).toBeVisible();
    await page.goto(corrected);
    await write(page, "Stornorechnung schreiben");
    expect(await readTotal(page)).toBe(agreed - first);
    await page.goto(corrected);
    await expect(page.getByText(/Storniert durch GS-/).first()).toBeVisible();
  });
});
