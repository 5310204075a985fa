import type { Browser, Page } from "@playwright/test";
import { MerchantSteps } from "../support/merchant-steps";
import { expectToPrint } from "../support/paper";
import { Payer } from "../support/payer";
import { PHONE } from "../support/phone";
import { PAYLINK_ACCOUNT, STRIPE_ACCOUNT } from "../support/provider-accounts";
import { expect, signIn, test } from "../support/test";

/** The merchant's page asks every few seconds by itself. */
const BY_ITSELF = { timeout: 20_000 };

test("PayLink: given up, declined, then paid in two parts", async ({ page, browser, server }) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const provider = server.paylink;
  await test.step("the merchant connects Concardis, which is asked before anything is saved", async () => {
    const { instance, apiSecret } = PAYLINK_ACCOUNT;
    await merchant.checkProvider("Concardis PayLink", {
      typed: { Instanz: instance, "API-Secret": "falsch-0123456789" },
      chosen: { "Echtes Geld": "Nein (false)" },
    });
    await expect(page.getByText("Der Anbieter nimmt diese Zugangsdaten nicht an")).toBeVisible();
    await page.getByLabel("API-Secret").fill(apiSecret);
    await page.getByRole("button", { name: "Prüfen und verbinden" }).click();
    provider.webhooks.target = await merchant.readWebhookAddress();
  });
  const { payer } = await sendPaylink(merchant, browser, { name: "Fährhaus Nord", email: "kasse@faehrhaus.example" });
  await payer.expectAsked("119,00");
  await expectToPrint(payer.page, "pay page");
  const { origin } = provider.server;

  await test.step("gives up, and tries a card that is declined: nothing is booked", async () => {
    for (const button of ["Cancel", "Pay with a card that is declined"]) {
      await payer.startPaying(origin);
      await payer.page.getByRole("button", { name: button }).click();
      await payer.expectSaid("Bisher ist keine Zahlung eingegangen");
      await payer.expectAsked("119,00");
    }
    await expect(page.getByText("Noch nichts gebucht.")).toBeVisible();
  });

  await test.step("pays a part", async () => {
    await payer.startPaying(origin);
    await payer.page.getByLabel("Amount in EUR").fill("50.00");
    await payer.page.getByRole("button", { name: "Pay", exact: true }).click();
    await payer.expectSaid("Ein Teilbetrag ist noch offen.");
    await payer.expectAsked("69,00");
    await expectBooked(page, "Online bezahlt", "50,00");
    await expect(page.getByText("Teilweise bezahlt").first()).toBeVisible();
    await expect(page.getByText(/^50,00\s€ eingegangen$/)).toBeVisible();
  });

  await test.step("pays the rest", async () => {
    await payer.startPaying(origin);
    await payer.page.getByRole("button", { name: "Pay", exact: true }).click();
    await payer.expectPaid();
    await expectBooked(page, "Online bezahlt", "69,00");
    await expectPaidInFull(page);
  });
  await merchant.disconnectProvider();
});

test("Stripe: given up, declined, the rest paid after a transfer", async ({ page, browser, server }) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const provider = server.stripe;
  const { secretKey, webhookSecret } = STRIPE_ACCOUNT;
  const typed = { "Geheimer Schlüssel": secretKey, "Signaturgeheimnis des Webhooks": webhookSecret };
  await merchant.checkProvider("Stripe", { typed });
  provider.webhooks.target = await merchant.readWebhookAddress();
  const { payer, portalUrl } = await sendPaylink(merchant, browser, {
    name: "Deichgärtnerei",
    email: "kasse@deich.example",
  });
  await payer.expectAsked("119,00");
  const { origin } = provider.server;

  await test.step("gives up on the way from the portal: sees so at once, and may try again", async () => {
    await payer.page.goto(portalUrl);
    await payer.page.getByRole("link", { name: /^Rechnung RE-/ }).click();
    const pay = payer.page.getByRole("button", { name: /119,00\s€ bezahlen/ });
    await pay.click();
    await payer.page.getByRole("button", { name: "Cancel" }).click();
    await payer.expectSaid("Zahlung nicht abgeschlossen");
    await expect(pay).toBeEnabled();
    await payer.comeBack();
  });

  await test.step("goes back, and is declined: nothing is booked", async () => {
    await payer.startPaying(origin);
    await payer.page.getByRole("button", { name: "Cancel" }).click();
    await payer.expectSaid("Bisher ist keine Zahlung eingegangen");
    await payer.startPaying(origin);
    await payer.page.getByRole("button", { name: "Pay with a card that is declined" }).click();
    await payer.expectSaid("Your card was declined.");
    await expect(page.getByText("Noch nichts gebucht.")).toBeVisible();
  });

  await test.step("transfers a part, which the merchant books: Stripe is asked for the rest only", async () => {
    await page.getByRole("button", { name: "Zahlung buchen" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Betrag").fill("50,00");
    await dialog.getByRole("button", { name: "Zahlung buchen" }).click();
    await expectBooked(page, "Von Hand gebucht", "50,00");
    await payer.expectPageClosed();
    await payer.comeBack();
    await payer.expectAsked("69,00");
  });

  await test.step("pays the rest", async () => {
    await payer.startPaying(origin);
    await expect(payer.page.getByLabel("Amount in EUR")).toHaveValue("69.00");
    await payer.page.getByRole("button", { name: "Pay", exact: true }).click();
    await payer.expectPaid();
    await expectBooked(page, "Online bezahlt", "69,00");
    await expectPaidInFull(page);
  });
  await merchant.disconnectProvider();
});

test("the sandbox: given up, declined, then paid in two parts", async ({ page, browser, server }) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const { payer } = await sendPaylink(merchant, browser, {
    name: "Strandkorb & Co",
    email: "kasse@strandkorb.example",
  });
  await payer.expectAsked("119,00");
  const { origin } = server;
  const choose = async (outcome: string): Promise<void> => {
    await payer.page.getByText("Andere Ausgänge ausprobieren").click();
    await payer.page.getByRole("button", { name: outcome }).click();
  };

  await test.step("is declined, and gives up: nothing is booked", async () => {
    await payer.startPaying(origin);
    await choose("Zahlung ablehnen lassen");
    await payer.expectSaid("Die Zahlung wurde abgelehnt. Bitte wählen Sie eine andere Zahlungsart.");
    await payer.page.getByRole("button", { name: "Abbrechen" }).click();
    await payer.expectSaid("Die Zahlung wurde abgebrochen. Es wurde nichts abgebucht.");
    await expect(page.getByText("Noch nichts gebucht.")).toBeVisible();
  });

  await test.step("pays half of it, then the rest", async () => {
    await payer.startPaying(origin);
    await choose("Nur die Hälfte bezahlen");
    await payer.expectSaid("Ein Teilbetrag ist noch offen.");
    await payer.expectAsked("59,50");
    await expectBooked(page, "Online bezahlt", "59,50");
    await payer.startPaying(origin);
    await payer.page.getByRole("button", { name: "Jetzt bezahlen" }).click();
    await payer.expectPaid();
    await expectPaidInFull(page);
  });
});

/** The merchant sends the paylink of an invoice for 119 euros; its page stays open. Returns the payer who opened the link. */
async function sendPaylink(
  merchant: MerchantSteps,
  browser: Browser,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<{ readonly payer: Payer; readonly portalUrl: string }> {
  const client = await merchant.createClient(name, { email });
  await merchant.issueDocument(client, { type: "Rechnung", title: "Bootssteg", price: "100,00" });
  await merchant.sendPaylink();
  const payer = new Payer(await (await browser.newContext(PHONE)).newPage());
  await payer.openPaylink(email);
  return { payer, portalUrl: client.portalUrl };
}

/** Without anybody having reloaded the page. */
async function expectBooked(page: Page, entry: string, amount: string): Promise<void> {
  const row = page.getByRole("row", { name: new RegExp(`${entry}.*${amount}\\s€`) });
  await expect(row).toBeVisible(BY_ITSELF);
}

async function expectPaidInFull(page: Page): Promise<void> {
  await expect(page.getByRole("main").getByText("Bezahlt", { exact: true })).toBeVisible(BY_ITSELF);
  // Reported by the provider, and not only found when the payer came back.
  await expect(page.getByText("Meldung des Anbieters verarbeitet").first()).toBeVisible(BY_ITSELF);
}
