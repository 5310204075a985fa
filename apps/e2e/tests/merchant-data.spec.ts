import type { Page } from "@playwright/test";
import { MerchantSteps } from "../support/merchant-steps";
import { expect, signIn, test } from "../support/test";

/** In days from the document's date. */
async function dueDays(page: Page): Promise<number> {
  const read = async (label: string): Promise<number> =>
    Date.parse(await page.getByLabel(label, { exact: true }).inputValue());
  return ((await read("Fällig am")) - (await read("Datum"))) / 86_400_000;
}

test("a new invoice begins with the usual terms of payment, or with the client's own", async ({ page }) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const usual = await merchant.createClient("Alte Werft", { email: "post@werft.example" });
  const own = await merchant.createClient("Neue Werft", { email: "post@neue-werft.example" });

  await page.goto("/admin/settings/merchant");
  await page.getByRole("checkbox", { name: "Zahlungsbedingungen vorgeben" }).check({ force: true });
  await page.getByLabel("Zahlungsziel").fill("30");
  await page.getByRole("button", { name: "Skonto hinzufügen" }).click();
  await page.getByLabel("Skonto", { exact: true }).fill("2,5");
  await page.getByLabel("Skontofrist").fill("10");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Gespeichert", { exact: true })).toBeVisible();

  await page.goto(`${own.page}/edit`);
  await page.getByRole("checkbox", { name: "Eigene Zahlungsbedingungen" }).check({ force: true });
  await page.getByLabel("Zahlungsziel").fill("7");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("7 Tage")).toBeVisible();

  await page.goto(usual.page);
  await page.getByRole("link", { name: "Neues Dokument" }).click();
  await expect(page.getByLabel("Skonto", { exact: true })).toHaveValue("2,5");
  expect(await dueDays(page)).toBe(30);

  await page.goto(own.page);
  await page.getByRole("link", { name: "Neues Dokument" }).click();
  await expect(page.getByLabel("Skonto", { exact: true })).toHaveCount(0);
  await expect.poll(() => dueDays(page)).toBe(7);

  await test.step("and without any, once they are taken back", async () => {
    await page.goto("/admin/settings/merchant");
    await page.getByRole("checkbox", { name: "Zahlungsbedingungen vorgeben" }).uncheck({ force: true });
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByText("Gespeichert", { exact: true })).toBeVisible();
    await page.goto(usual.page);
    await page.getByRole("link", { name: "Neues Dokument" }).click();
    await expect(page.getByLabel("Einzelpreis")).toBeVisible();
    await expect(page.getByLabel("Skonto", { exact: true })).toHaveCount(0);
  });
});

test("a logo of any size is made fit for the portal and for print", async ({ page }) => {
  await signIn(page);
  await page.goto("/admin/settings/merchant");
  // Drawn by the browser itself: 4 million pixels, far more than a logo may have.
  const picture = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [4_000, 1_000];
    canvas.getContext("2d")?.fillRect(500, 200, 3_000, 600);
    return canvas.toDataURL("image/png").replace(/^[^,]*,/, "");
  });
  await page.setInputFiles('input[type="file"]', {
    name: "Logo groß.png",
    mimeType: "image/png",
    buffer: Buffer.from(picture, "base64"),
  });
  const shown = page.getByRole("img", { name: "Logo von Tischlerei Nordlicht GmbH" });
  await expect(shown).toHaveJSProperty("naturalWidth", 900);

  await page.setInputFiles('input[type="file"]', {
    name: "Logo.png",
    mimeType: "image/png",
    buffer: Buffer.from("no picture"),
  });
  await expect(page.getByText("Diese Datei lässt sich nicht als Bild lesen.")).toBeVisible();
  await expect(shown).toBeVisible();

  await page.getByRole("button", { name: "Logo entfernen" }).click();
  await expect(shown).toHaveCount(0);
});
