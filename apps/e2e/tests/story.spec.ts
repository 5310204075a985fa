import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../support/test";

/** The story that must always work, steps 1 to 7, through the pages alone. */
test("a merchant releases documents, the customer answers and pays, the merchant sees it", async ({
  page,
  context,
}) => {
  const clientName = `Gasthof Linde ${String(Date.now())}`;
  await signIn(page);

  await test.step("1. release types and actions, give new clients access, apply it to all", async () => {
    await page.goto("/admin/settings/portal");
    await page.getByRole("radio", { name: "Ja, von Anfang an" }).check();
    await page.getByRole("checkbox", { name: "Rechnungen", exact: true }).check();
    const save = page.getByRole("button", { name: "Einstellungen speichern" });
    if (await save.isEnabled()) await save.click();
    await page.getByRole("button", { name: "Auf alle bestehenden Kunden anwenden" }).click();
    await page.getByRole("button", { name: "Zugang geben" }).click();
    await expect(page.getByText(/Kunden? geändert|nichts zu ändern/).first()).toBeVisible();
  });

  await test.step("2. a client has a box with its portal URL", async () => {
    await page.goto("/admin/clients/new");
    await page.getByLabel("Name oder Firma").fill(clientName);
    await page.getByLabel("E-Mail", { exact: true }).fill("post@gasthof-linde.example");
    await page.getByRole("button", { name: "Anlegen" }).click();
    await expect(page.getByRole("heading", { level: 1, name: clientName })).toBeVisible();
    await expect(page.getByLabel("Portal-Adresse des Kunden")).toHaveValue(/\/p\/[\w-]{106}$/);
  });
  const clientUrl = await page.getByLabel("Portal-Adresse des Kunden").inputValue();
  const clientPage = page.url();

  const invoicePage = await test.step("3. an issued invoice shows its own URL in the portal", async () => {
    await issueDocument(page, clientPage, "Rechnung", "Bewirtung Sommerfest", "250.00");
    await expect(page.getByLabel("Adresse dieses Dokuments im Portal")).toHaveValue(/\/p\/[\w-]{106}$/);
    return page.url();
  });
  const offerPage = await test.step("3. an issued offer too", async () => {
    await issueDocument(page, clientPage, "Angebot", "Zehn Stehtische", "840.00");
    return page.url();
  });

  await test.step("4. a mail with placeholders: an unknown one is told before sending", async () => {
    await page.goto(clientPage);
    await page.getByRole("button", { name: "Per E-Mail senden" }).click();
    const dialog = page.getByRole("dialog");
    const body = dialog.getByLabel("Text", { exact: true });
    await body.fill("Guten Tag,\n\nIhr Zugang: [Client.customerportal_ulr]");
    await expect(dialog.getByText("Diesen Platzhalter gibt es nicht.").first()).toBeVisible();
    await dialog
      .getByRole("button", { name: /ersetzen/ })
      .first()
      .click();
    await dialog.getByRole("button", { name: "Jetzt senden" }).click();
    await expect(page.getByText(/E-Mail an .* wird gesendet/).first()).toBeVisible();
  });

  const customer = await context.newPage();
  await test.step("5. the customer opens the URL from the mail", async () => {
    await expect(async () => {
      await customer.goto("/mailbox");
      await expect(customer.getByText("post@gasthof-linde.example").first()).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await customer.goto(clientUrl);
    await expect(customer).toHaveURL(/\/portal\/$/);
    await expect(customer.getByText("Bewirtung Sommerfest").first()).toBeVisible();
  });

  await test.step("5. comments and accepts the offer", async () => {
    await customer
      .getByRole("link", { name: /Zehn Stehtische|Angebot AN-/ })
      .first()
      .click();
    await customer.getByLabel("Ihre Nachricht").fill("Bitte bis Freitag liefern.");
    await customer.getByRole("button", { name: "Nachricht senden" }).click();
    await expect(customer.getByText("Bitte bis Freitag liefern.").first()).toBeVisible();
    await customer.getByRole("button", { name: "Angebot annehmen" }).click();
    const dialog = customer.getByRole("dialog");
    await dialog.getByLabel("Ihr Vor- und Nachname").fill("Hanna Lindner");
    await dialog.getByRole("checkbox").check();
    await dialog.getByRole("button", { name: "Verbindlich annehmen" }).click();
    await expect(dialog.getByText("Vielen Dank, das Angebot ist angenommen")).toBeVisible();
  });

  await test.step("5. pays the invoice on the pay page", async () => {
    await customer.goto("/portal/");
    await customer
      .getByRole("link", { name: /Bewirtung Sommerfest|Rechnung RE-/ })
      .first()
      .click();
    await customer.getByRole("button", { name: /297,50\s€ bezahlen/ }).click();
    await expect(customer).toHaveURL(/\/sandbox-pay\//);
    await customer.getByLabel("Wero").check();
    await customer.getByRole("button", { name: "Jetzt bezahlen" }).click();
    await expect(customer.getByText("Zahlung eingegangen").first()).toBeVisible();
  });

  await test.step("5. changes the address", async () => {
    await customer.goto("/portal/profile");
    await customer.getByRole("button", { name: "Kontakt und Anschrift bearbeiten" }).click();
    await customer.getByLabel("Ort").fill("Lübeck");
    await customer.getByRole("button", { name: "Speichern" }).click();
    await expect(customer.getByText("Ihre Daten sind gespeichert.").first()).toBeVisible();
    await expect(customer.getByText("Lübeck").first()).toBeVisible();
  });

  await test.step("6. the merchant sees each of these, and the invoice is paid by itself", async () => {
    await page.goto(invoicePage);
    await expect(page.getByText("Vollständig bezahlt").first()).toBeVisible();
    await expect(page.getByText("Zahlung eingegangen").first()).toBeVisible();
    await page.goto(offerPage);
    await expect(page.getByText("Hanna Lindner").first()).toBeVisible();
    await expect(page.getByText("Bitte bis Freitag liefern.").first()).toBeVisible();
    await page.goto(clientPage);
    await expect(page.getByText("Kunde hat eigene Daten geändert").first()).toBeVisible();
  });

  await test.step("a type switched off is gone from the very next request, and back again", async () => {
    await releaseInvoices(page, false);
    await customer.goto("/portal/");
    await expect(customer.getByText("Zehn Stehtische").first()).toBeVisible();
    await expect(customer.getByText("Bewirtung Sommerfest")).toHaveCount(0);
    await page.goto(invoicePage);
    await expect(page.getByText("Diese Dokumentart ist nicht freigegeben.")).toBeVisible();
    await expect(page.getByLabel("Adresse dieses Dokuments im Portal")).toHaveCount(0);
    await releaseInvoices(page, true);
    await customer.reload();
    await expect(customer.getByText("Bewirtung Sommerfest").first()).toBeVisible();
  });

  await test.step("7. the playground answers without internet", async () => {
    await page.goto("/graphql");
    await expect(page.getByText("WhoAmI").first()).toBeVisible();
    await page.locator(".view-line", { hasText: "WhoAmI" }).click();
    await page.keyboard.press("Control+Enter");
    await expect(page.locator(".result-window")).toContainText("Tischlerei Nordlicht");
  });
});

async function issueDocument(
  page: Page,
  clientPage: string,
  type: string,
  title: string,
  price: string,
): Promise<void> {
  await page.goto(clientPage);
  await page.getByRole("link", { name: "Dokument für diesen Kunden" }).click();
  await page.getByLabel("Art des Dokuments").selectOption({ label: type });
  await page.getByLabel("Titel", { exact: true }).fill(title);
  await page.getByLabel("Bezeichnung").first().fill(title);
  await page.getByLabel("Menge").first().fill("1");
  await page
    .getByLabel(/Einzelpreis|Preis/)
    .first()
    .fill(price.replace(".", ","));
  await page.getByRole("button", { name: "Entwurf speichern" }).click();
  await page.getByRole("button", { name: "Fertigstellen" }).first().click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Fertigstellen" }).click();
  await expect(page.getByText("Fertiggestellt").first()).toBeVisible();
}

async function releaseInvoices(page: Page, released: boolean): Promise<void> {
  await page.goto("/admin/settings/portal");
  await page.getByRole("checkbox", { name: "Rechnungen", exact: true }).setChecked(released);
  await page.getByRole("button", { name: "Einstellungen speichern" }).click();
  await expect(page.getByText("Einstellungen gespeichert").first()).toBeVisible();
}
