import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../support/test";

test("a bank statement is imported, a line is booked and undone, another is set aside", async ({ page }) => {
  const mark = String(Date.now());
  await signIn(page);
  await page.goto("/admin/bank-lines");
  await page.getByRole("button", { name: "Kontoauszug einlesen" }).click();

  await test.step("its lines are there, each once", async () => {
    await upload(page, statement(`RE-1001 Rate ${mark}`, `Irrläufer ${mark}`));
    await expect(page.getByText("2 neue Umsätze")).toBeVisible();
    await upload(page, statement(`RE-1001 Rate ${mark}`, `Irrläufer ${mark}`));
    await expect(page.getByText("Nichts Neues in dieser Datei")).toBeVisible();
  });

  await test.step("one is booked on the document that it names, and taken back", async () => {
    const line = page.getByRole("listitem").filter({ hasText: `Rate ${mark}` });
    await expect(line.getByText(/Dokumentnummer genannt/)).toBeVisible();
    await line.getByRole("button", { name: "Buchen", exact: true }).click();
    await expect(line.getByText("Gebucht", { exact: true })).toBeVisible();
    await line.getByRole("button", { name: "Rückgängig machen" }).click();
    await expect(line.getByRole("button", { name: "Buchen", exact: true })).toBeVisible();
  });

  await test.step("the other is set aside with a note", async () => {
    const line = page.getByRole("listitem").filter({ hasText: `Irrläufer ${mark}` });
    await line.getByRole("button", { name: "Zuordnen …" }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByLabel(/Notiz/).fill("nicht unser Geld");
    await drawer.getByRole("button", { name: /zurücklegen/ }).click();
    await expect(line.getByText("nicht unser Geld")).toBeVisible();
  });

  await test.step("a broken file says where it is broken", async () => {
    await upload(page, "Buchungstag;Verwendungszweck;Betrag\n31.02.2026;x;1,00\n");
    await expect(page.getByText("Diese Datei kann nicht eingelesen werden")).toBeVisible();
    await expect(page.getByText("Zeile 2, Spalte 1")).toBeVisible();
  });
});

async function upload(page: Page, content: string): Promise<void> {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "auszug.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
}

function statement(...purposes: readonly string[]): string {
  const day = new Date().toISOString().slice(0, 10);
  return ["Buchungstag;Verwendungszweck;Betrag", ...purposes.map((purpose) => `${day};${purpose};1,00`), ""].join("\n");
}
