import type { Page } from "@playwright/test";
import { expect } from "./test";

const PORTAL_URL = /\/p\/[\w-]{106}$/;

export interface MadeClient {
  /** The client's page in the admin app. */
  readonly page: string;
  readonly portalUrl: string;
}

interface ProviderFields {
  readonly typed: Readonly<Record<string, string>>;
  readonly chosen?: Readonly<Record<string, string>>;
}

/** What staff do in the admin app, using only its pages. */
export class MerchantSteps {
  constructor(readonly page: Page) {}

  async createClient(name: string, { email, language = "Deutsch" }: { email: string; language?: string }) {
    const { page } = this;
    await page.goto("/admin/clients/new");
    await page.getByLabel("Name oder Firma").fill(name);
    await page.getByLabel("Sprache").selectOption({ label: language });
    await page.getByLabel("E-Mail", { exact: true }).fill(email);
    await page.getByRole("button", { name: "Kunde anlegen" }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    const client: MadeClient = { page: page.url(), portalUrl: await this.readPortalUrl() };
    return client;
  }

  /** On the client's page, which is open. */
  async readPortalUrl(): Promise<string> {
    const portalUrl = this.page.getByLabel("Portal-Adresse des Kunden");
    await expect(portalUrl).toHaveValue(PORTAL_URL);
    return portalUrl.inputValue();
  }

  /** Writes and issues a document with one line; the net price in German. Returns the document's page. */
  async issueDocument(client: MadeClient, document: { type: string; title: string; price: string }): Promise<string> {
    const { page } = this;
    await page.goto(client.page);
    await page.getByRole("link", { name: "Neues Dokument" }).click();
    await page.getByLabel("Art des Dokuments").selectOption({ label: document.type });
    await page.getByLabel("Titel").fill(document.title);
    await page.getByLabel("Bezeichnung").fill(document.title);
    await page.getByLabel("Einzelpreis").fill(document.price);
    await page.getByRole("button", { name: "Entwurf speichern" }).click();
    await page.getByRole("button", { name: "Fertigstellen" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Fertigstellen" }).click();
    await expect(page.getByLabel("Adresse dieses Dokuments im Portal")).toHaveValue(PORTAL_URL);
    return page.url();
  }

  /** Sends the paylink of the document whose page is open; the email goes to the client. */
  async sendPaylink(): Promise<void> {
    const { page } = this;
    await page.getByRole("button", { name: "Per E-Mail senden" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Text", { exact: true }).fill("Hier können Sie bezahlen: [Invoice.paypage]");
    await dialog.getByRole("button", { name: "Jetzt senden" }).click();
    await expect(page.getByText(/E-Mail an .* wird gesendet/).first()).toBeVisible();
  }

  /** Has the server ask a payment provider whether it knows the merchant; fields by label, choices by their text. */
  async checkProvider(name: string, fields: ProviderFields): Promise<void> {
    const { page } = this;
    await page.goto("/admin/settings/payment-providers");
    await page.getByRole("button", { name: "Anbieter verbinden" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name }).check({ force: true });
    for (const [label, value] of Object.entries(fields.typed)) await dialog.getByLabel(label).fill(value);
    for (const [label, choice] of Object.entries(fields.chosen ?? {})) {
      await dialog.getByLabel(label).selectOption({ label: choice });
    }
    await dialog.getByRole("button", { name: "Prüfen und verbinden" }).click();
  }

  /** Where the webhooks of the connected provider go. */
  async readWebhookAddress(): Promise<string> {
    const address = this.page.getByRole("dialog").getByLabel("Webhook-Adresse für den Anbieter");
    await expect(address).toHaveValue(/\/webhooks\//);
    return address.inputValue();
  }

  async disconnectProvider(): Promise<void> {
    const { page } = this;
    await page.goto("/admin/settings/payment-providers");
    await page.getByRole("button", { name: "Trennen" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Trennen" }).click();
    await expect(page.getByText(/ist getrennt/).first()).toBeVisible();
  }

  /** Ticks or unticks a document type or an action in the portal settings. */
  async setReleased(name: string, isReleased: boolean): Promise<void> {
    const { page } = this;
    await page.goto("/admin/settings/portal");
    // The label lies over its box, so that the whole row can be clicked.
    await page.getByRole("checkbox", { name, exact: true }).setChecked(isReleased, { force: true });
    await page.getByRole("button", { name: "Einstellungen speichern" }).click();
    await expect(page.getByText("Einstellungen gespeichert").first()).toBeVisible();
  }

  async setAccess(client: MadeClient, hasAccess: boolean): Promise<void> {
    const { page } = this;
    await page.goto(client.page);
    const access = page.getByRole("switch", { name: "Zugang zum Kundenportal" });
    await expect(access).toBeChecked({ checked: !hasAccess });
    await access.click({ force: true });
    await expect(
      page.getByText(hasAccess ? "Der Kunde hat jetzt Zugang" : "Der Kunde hat keinen Zugang mehr").first(),
    ).toBeVisible();
  }
}
