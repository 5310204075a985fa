import type { Page, Response } from "@playwright/test";
import { MerchantSteps } from "./merchant-steps";
import { expect } from "./test";

interface Both {
  /** Signed in to the admin app. */
  readonly merchantPage: Page;
  readonly customer: Page;
}

/**
 * Switches a type, an action and a client's access off and on, while the customer has the page open: the very next
 * request is refused, the buttons are gone, and everything is back afterwards. No waiting, no restart.
 */
export async function switchOffAndOn({ merchantPage, customer }: Both) {
  const merchant = new MerchantSteps(merchantPage);
  const client = await merchant.createClient("Kiosk am Kai", { email: "kiosk@kai.example" });
  await merchant.issueDocument(client, { type: "Rechnung", title: "Markise", price: "100,00" });
  const link = new URL(client.portalUrl).pathname;
  const payButton = customer.getByRole("button", { name: /119,00\s€ bezahlen/ });
  const invoiceLink = customer.getByRole("link", { name: /Rechnung RE-/ });
  await customer.goto(link);
  await invoiceLink.click();
  await expect(payButton).toBeVisible();
  const invoiceUrl = customer.url();

  // The action.
  await merchant.setReleased("Bezahlen", false);
  const refusal = nextAnswer(customer);
  await payButton.click();
  expect(await (await refusal).json()).toMatchObject({ data: { startPayment: { reason: "ACTION_NOT_ENABLED" } } });
  await expect(customer.getByText("Online-Zahlung ist hier nicht möglich.")).toBeVisible();
  await expect(payButton).toHaveCount(0);
  await merchant.setReleased("Bezahlen", true);
  await customer.reload();
  await expect(payButton).toBeVisible();

  // The type.
  await merchant.setReleased("Rechnungen", false);
  const missing = nextAnswer(customer);
  await payButton.click();
  expect(await (await missing).json()).toMatchObject({ data: { startPayment: { __typename: "NotFound" } } });
  await expect(customer.getByText("Dokument nicht verfügbar")).toBeVisible();
  await customer.getByRole("link", { name: "Zur Übersicht" }).click();
  await expect(customer.getByText("Noch keine Dokumente")).toBeVisible();
  await merchant.setReleased("Rechnungen", true);
  await customer.reload();
  await invoiceLink.click();
  await expect(payButton).toBeVisible();

  // The client's access.
  await merchant.setAccess(client, false);
  const unknown = nextAnswer(customer);
  await payButton.click();
  expect((await unknown).status()).toBe(401);
  await expect(customer.getByRole("heading", { name: "Ihr Besuch ist beendet" })).toBeVisible();
  await customer.goto(link);
  await expect(customer.getByRole("heading", { name: "Dieser Link gilt nicht mehr" })).toBeVisible();
  await merchant.setAccess(client, true);
  // What was withdrawn stays withdrawn: a new link is what comes alive.
  await customer.goto(link);
  await expect(customer.getByRole("heading", { name: "Dieser Link gilt nicht mehr" })).toBeVisible();
  await customer.goto(new URL(await merchant.readPortalUrl()).pathname);
  await customer.goto(invoiceUrl);
  await expect(payButton).toBeVisible();
}

/** What the portal answers to the very next request of this page. */
function nextAnswer(page: Page): Promise<Response> {
  return page.waitForResponse((response) => new URL(response.url()).pathname === "/portal/graphql");
}
