import type { Page } from "@playwright/test";
import { MerchantSteps } from "../support/merchant-steps";
import { expect, signIn, test } from "../support/test";

test("what is being written is shown as a PDF before it is saved, again after changes, and with its problems", async ({
  page,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Vorschauhaus", { email: "post@vorschauhaus.example" });
  await page.goto(client.page);
  await page.getByRole("link", { name: "Neues Dokument" }).click();
  const preview = page.getByRole("button", { name: "PDF-Vorschau" });

  await test.step("what is missing is said in the editor, and no tab opens", async () => {
    await preview.click();
    await expect(page.getByLabel("Bezeichnung")).toHaveAttribute("aria-invalid", "true");
    expect(page.context().pages()).toHaveLength(1);
  });

  await page.getByLabel("Bezeichnung").fill("Regal");
  await page.getByLabel("Einzelpreis").fill("100,00");
  const printed = page.context().waitForEvent("response", (response) => response.url().endsWith("/files/previews"));
  const opened = page.waitForEvent("popup");
  await preview.click();
  expect((await printed).headers()["content-type"]).toBe("application/pdf");
  const tab = await opened;

  await test.step("the next one comes up in the same tab", async () => {
    await page.getByLabel("Einzelpreis").fill("200,00");
    const again = page.context().waitForEvent("response", (response) => response.url().endsWith("/files/previews"));
    await preview.click();
    expect((await again).status()).toBe(200);
    expect(page.context().pages()).toEqual([page, tab]);
  });

  await test.step("nothing was saved by that, and nothing is lost unasked", async () => {
    await page.getByRole("link", { name: "Abbrechen" }).click();
    await page.getByRole("button", { name: "Weiter bearbeiten" }).click();
    await expect(page.getByLabel("Einzelpreis")).toHaveValue("200,00");
    await page.getByRole("link", { name: "Abbrechen" }).click();
    await page
      .getByRole("alertdialog", { name: "Eingaben verwerfen?" })
      .getByRole("button", { name: "Verwerfen" })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "Vorschauhaus" })).toBeVisible();
    await expect(page.getByRole("link", { name: /Rechnung/ })).toHaveCount(0);
  });
});

test("an invoice of thirty lines is written and issued without a mouse; lines keep the focus wherever they go", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1366, height: 768 });
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Tastenhaus", { email: "post@tastenhaus.example" });
  const { keyboard } = page;
  await page.goto(client.page);
  await tabTo(page, "Neues Dokument");
  await keyboard.press("Enter");
  await expect(page.getByLabel("Titel")).toBeVisible();
  await tabTo(page, "Titel");
  await keyboard.type("Werkstatt 30");
  await tabTo(page, "Bezeichnung");

  let netCents = 0;
  await test.step("thirty lines, Enter after each", async () => {
    for (let number = 1; number <= 30; number += 1) {
      const quantity = (number % 4) + 1;
      const cents = number * 110 + 9;
      netCents += quantity * cents;
      await keyboard.type(`Artikel ${String(number)}`);
      await keyboard.press("Tab");
      await keyboard.type(String(quantity));
      await keyboard.press("Tab");
      await keyboard.type("Stück");
      await keyboard.press("Tab");
      await keyboard.type((cents / 100).toFixed(2).replace(".", ","));
      if (number < 30) await keyboard.press("Enter");
    }
    await expect(page.getByRole("textbox", { name: "Bezeichnung" })).toHaveCount(30);
  });

  await test.step("many of them are seen at once", async () => {
    const tops = await page
      .getByRole("textbox", { name: "Bezeichnung" })
      .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().top));
    expect((tops[29] ?? 0) - (tops[0] ?? 0)).toBeLessThan(29 * 48);
  });

  await test.step("one moves up, one is put in between and removed again", async () => {
    const nameOf = (number: number) =>
      page.getByRole("group", { name: `Position ${String(number)}`, exact: true }).getByLabel("Bezeichnung");
    await keyboard.press("Alt+ArrowUp");
    await expect(nameOf(29)).toHaveValue("Artikel 30");
    await expect(page.getByRole("group", { name: "Position 29" }).getByLabel("Einzelpreis")).toBeFocused();
    await keyboard.press("Control+Enter");
    await expect(nameOf(30)).toBeFocused();
    await expect(nameOf(30)).toHaveValue("");
    await keyboard.press("Alt+Delete");
    await expect(nameOf(30)).toHaveValue("Artikel 29");
    await expect(nameOf(30)).toBeFocused();
    await keyboard.press("ArrowUp");
    await expect(nameOf(29)).toBeFocused();
  });

  const grossCents = netCents + Math.round(netCents * 0.19);
  const gross = `${new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2 }).format(grossCents / 100)}\u00a0€`;
  await test.step("saved with Ctrl+S, and issued", async () => {
    await expect(page.getByText(gross).first()).toBeVisible();
    await keyboard.press("Control+s");
    await expect(page.getByRole("heading", { level: 1, name: /Rechnung/ })).toBeVisible();
    await tabTo(page, "Fertigstellen");
    await keyboard.press("Enter");
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await tabTo(page, "Fertigstellen");
    await keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: /RE-/ })).toBeVisible();
    await expect(page.getByText(gross).first()).toBeVisible();
  });
});

/** As somebody without a mouse gets to a control. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press("Tab");
    const current = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null) return "";
      const labels = "labels" in activeElement ? (activeElement as HTMLInputElement).labels : null;
      return labels?.[0]?.textContent ?? activeElement.getAttribute("aria-label") ?? activeElement.textContent;
    });
    if (current.trim().startsWith(name)) return;
  }
  throw new Error(`Nobody gets to "${name}" with the Tab key`);
}
