import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { MerchantSteps } from "./merchant-steps";
import { expect, signIn, test } from "./test";

/** How the people of a journey read their emails. */
export interface StoryMails {
  /** The customer follows the link in their newest email, which leads to `url`. */
  openLink(customer: Page, link: { readonly to: string; readonly url: string }): Promise<void>;
  /** Staff have emails with these subjects. */
  expectNews(reader: Page, subjects: readonly RegExp[]): Promise<void>;
}

const CLIENT_EMAIL = "post@gasthof-linde.example";

/** The story that must always work, steps 1 to 7, using only pages. */
export async function walkStory({
  page,
  browser,
  mails,
  meet = async () => undefined,
}: {
  readonly page: Page;
  readonly browser: Pick<Browser, "newContext">;
  readonly mails: StoryMails;
  /** Called for each page that somebody opens. */
  readonly meet?: (page: Page) => Promise<void>;
}): Promise<void> {
  await meet(page);
  const merchant = new MerchantSteps(page);
  await signIn(page);

  await test.step("1. release types and actions, give new clients access, apply it to all", async () => {
    await page.getByRole("link", { name: "Kundenportal", exact: true }).click();
    for (const name of ["Angebote", "Rechnungen", "Mahnungen", "Kommentieren", "Bezahlen"]) {
      await page.getByRole("checkbox", { name, exact: true }).check({ force: true });
    }
    await page.getByRole("radio", { name: "Ja, von Anfang an" }).check();
    await page.getByRole("button", { name: "Einstellungen speichern" }).click();
    await expect(page.getByText("Einstellungen gespeichert").first()).toBeVisible();
    await page.getByRole("button", { name: "Auf alle bestehenden Kunden anwenden …" }).click();
    await page.getByRole("button", { name: "Zugang geben" }).click();
    await expect(page.getByText(/Kunden? geändert|nichts zu ändern/).first()).toBeVisible();
  });

  const client = await test.step("2. a client has a box with its portal URL, which can be rotated", async () => {
    const created = await merchant.createClient("Gasthof Linde", { email: CLIENT_EMAIL });
    await page.getByRole("button", { name: "Link erneuern" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Link erneuern" }).click();
    await expect(page.getByLabel("Portal-Adresse des Kunden")).not.toHaveValue(created.portalUrl);
    return { ...created, portalUrl: await page.getByLabel("Portal-Adresse des Kunden").inputValue() };
  });

  const invoicePage = await test.step("3. an issued invoice shows its own URL in the portal", () =>
    merchant.issueDocument(client, { type: "Rechnung", title: "Bewirtung Sommerfest", price: "250,00" }));
  const offerPage = await test.step("3. so do offers", () =>
    merchant.issueDocument(client, { type: "Angebot", title: "Zehn Stehtische", price: "840,00" }));
  await merchant.issueDocument(client, { type: "Angebot", title: "Lampions", price: "120,00" });
  await test.step("3. a document whose type is not released says so, and what to do", async () => {
    await merchant.setReleased("Rechnungen", false);
    await page.goto(invoicePage);
    await expect(page.getByText("Diese Dokumentart ist nicht freigegeben.")).toBeVisible();
    await expect(page.getByLabel("Adresse dieses Dokuments im Portal")).toHaveCount(0);
    await page.getByRole("link", { name: "Zu den Einstellungen" }).click();
    await page.getByRole("checkbox", { name: "Rechnungen", exact: true }).check({ force: true });
    await page.getByRole("button", { name: "Einstellungen speichern" }).click();
    await expect(page.getByText("Einstellungen gespeichert").first()).toBeVisible();
  });

  await test.step("4. an email with placeholders: an unknown one is reported before sending", async () => {
    await page.goto(client.page);
    await page.getByRole("button", { name: "Per E-Mail senden" }).click();
    const dialog = page.getByRole("dialog");
    const body = dialog.getByLabel("Text", { exact: true });
    await body.fill("Guten Tag,\n\nIhr Zugang: [Client.customerportal_ulr]");
    await expect(dialog.getByText("Diesen Platzhalter gibt es nicht.").first()).toBeVisible();
    await expectAccessible(page, "writing an email");
    await dialog
      .getByRole("button", { name: /ersetzen/ })
      .first()
      .click();
    await dialog.getByRole("button", { name: "Jetzt senden" }).click();
    await expect(page.getByText(/E-Mail an .* wird gesendet/).first()).toBeVisible();
  });

  const customerContext = await browser.newContext();
  const customer = await customerContext.newPage();
  await meet(customer);
  await test.step("5. the customer opens the URL from the email", async () => {
    await mails.openLink(customer, { to: CLIENT_EMAIL, url: client.portalUrl });
    await expect(customer).toHaveURL(/\/portal\/$/);
    await expect(customer.getByText("Bewirtung Sommerfest").first()).toBeVisible();
  });

  await test.step("5. comments and accepts the offer", async () => {
    await customer.getByRole("link", { name: "Zehn Stehtische" }).click();
    await customer.getByLabel("Ihre Nachricht").fill("Bitte bis Freitag liefern.");
    await customer.getByRole("button", { name: "Nachricht senden" }).click();
    await expect(customer.getByText("Bitte bis Freitag liefern.").first()).toBeVisible();
    await customer.getByRole("button", { name: "Angebot annehmen" }).click();
    const dialog = customer.getByRole("dialog");
    await dialog.getByLabel("Ihr Vor- und Nachname").fill("Hanna Lindner");
    await dialog.getByRole("checkbox").check({ force: true });
    await dialog.getByRole("button", { name: "Verbindlich annehmen" }).click();
    await expect(dialog.getByText("Vielen Dank, das Angebot ist angenommen")).toBeVisible();
  });

  await test.step("5. rejects another offer", async () => {
    await customer.goto("/portal/");
    await customer.getByRole("link", { name: "Lampions" }).click();
    await customer.getByRole("button", { name: "Ablehnen" }).click();
    const dialog = customer.getByRole("dialog");
    await dialog.getByLabel("Ihr Vor- und Nachname").fill("Hanna Lindner");
    await dialog.getByLabel("Begründung").fill("Wir haben noch welche.");
    await dialog.getByRole("button", { name: "Angebot ablehnen" }).click();
    await expect(dialog.getByText("Ihre Absage ist angekommen")).toBeVisible();
  });

  await test.step("5. views and prints the invoice", async () => {
    await customer.goto("/portal/");
    await customer.getByRole("link", { name: "Bewirtung Sommerfest" }).click();
    const href = await customer.getByRole("link", { name: "PDF ansehen" }).getAttribute("href");
    const pdf = await customer.request.get(href ?? "");
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    await customer.emulateMedia({ media: "print" });
    await expect(customer.getByRole("heading", { name: /Rechnung RE-/ }).last()).toBeVisible();
    await expect(customer.getByRole("button", { name: /bezahlen/ })).toBeHidden();
    await customer.emulateMedia({ media: "screen" });
  });

  await test.step("5. pays the invoice on the pay page", async () => {
    await customer.getByRole("button", { name: /297,50\s€ bezahlen/ }).click();
    await expect(customer).toHaveURL(/\/sandbox-pay\//);
    await customer.getByLabel("Wero").check();
    await customer.getByRole("button", { name: "Jetzt bezahlen" }).click();
    await expect(customer.getByText("Zahlung eingegangen").first()).toBeVisible();
  });

  await test.step("5. changes contact, bank and tax data", async () => {
    await customer.getByRole("link", { name: "Meine Daten" }).first().click();
    const changes = [
      ["Kontakt und Anschrift bearbeiten", "Ort", "Lübeck"],
      ["Bankverbindung bearbeiten", "IBAN", "DE02120300000000202051"],
      ["Steuerdaten bearbeiten", "USt-IdNr.", "DE123456788"],
    ] as const;
    for (const [button, field, value] of changes) {
      await customer.getByRole("button", { name: button }).click();
      await customer.getByLabel(field).fill(value);
      await customer.getByRole("button", { name: "Speichern" }).click();
      await expect(customer.getByRole("button", { name: button })).toBeVisible();
    }
    await expect(customer.getByText("Lübeck")).toBeVisible();
    await expect(customer.getByText("DE02 •••• 2051")).toBeVisible();
    await expect(customer.getByText("DE123456788")).toBeVisible();
  });

  await test.step("6. the merchant sees each of these, and the invoice is paid by itself", async () => {
    await page.goto(invoicePage);
    await expect(page.getByText("Vollständig bezahlt").first()).toBeVisible();
    await expect(page.getByText("Zahlung eingegangen").first()).toBeVisible();
    await page.goto(offerPage);
    await expect(page.getByText("Hanna Lindner").first()).toBeVisible();
    await expect(page.getByText("Bitte bis Freitag liefern.").first()).toBeVisible();
    await page.goto(client.page);
    await expect(page.getByText("Kunde hat eigene Daten geändert")).toHaveCount(3);
    await page.getByRole("button", { name: "Mehr anzeigen" }).click();
    await expect(page.getByText("Angebot abgelehnt").first()).toBeVisible();
    // The merchant is notified by email as well.
    await mails.expectNews(customer, [
      /Neuer Kommentar: Angebot AN-/,
      /Angebot angenommen/,
      /Angebot abgelehnt/,
      /RE-/,
    ]);
  });

  await test.step("7. a developer makes an API key and works with it in the playground", async () => {
    await page.goto("/admin/settings/developers");
    await page.getByRole("button", { name: "Neuer API-Schlüssel" }).click();
    await page.getByLabel("Wofür").fill("Warenwirtschaft");
    await page.getByRole("dialog").getByRole("button", { name: "API-Schlüssel erstellen" }).click();
    const key = await page.getByLabel("Ihr neuer API-Schlüssel").inputValue();

    const developer = await (await browser.newContext()).newPage();
    const header = developer.locator(".view-line:visible", { hasText: "Bearer" });
    const example = developer.locator(".view-line", { hasText: "WhoAmI" });
    await expect(async () => {
      await developer.goto("/graphql");
      await developer.getByRole("button", { name: "Headers" }).click();
      await expect(header).toBeVisible();
      await expect(example).toBeVisible();
    }).toPass();
    // The header is there already; the key goes between its quotes.
    await header.click();
    await developer.keyboard.press("End");
    await developer.keyboard.press("ArrowLeft");
    await developer.keyboard.insertText(key);
    await example.click();
    await developer.keyboard.press("Control+Enter");
    await expect(developer.locator(".result-window")).toContainText("Tischlerei Nordlicht");
  });
}
