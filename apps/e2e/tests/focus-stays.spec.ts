import type { Page } from "@playwright/test";
import { MerchantSteps } from "../support/merchant-steps";
import { PHONE } from "../support/phone";
import { expect, signIn, test } from "../support/test";

// One step cuts the line.
test.use({ causedErrors: ["console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED"] });

test("whatever disappears, the focus stays on the page; a line that is down is not blamed on the payment", async ({
  page,
  browser,
}) => {
  const merchant = new MerchantSteps(page);
  await signIn(page);
  const client = await merchant.createClient("Fokus GmbH", { email: "hallo@fokus.example" });
  await merchant.issueDocument(client, { type: "Angebot", title: "Bank", price: "500,00" });
  await merchant.issueDocument(client, { type: "Angebot", title: "Tisch", price: "600,00" });
  await merchant.issueDocument(client, { type: "Rechnung", title: "Regal", price: "200,00" });
  const phone = await (await browser.newContext({ viewport: PHONE.viewport })).newPage();
  await phone.goto(client.portalUrl);

  await test.step("after accepting an offer", async () => {
    await phone.getByRole("link", { name: /Angebot.*Bank/ }).click();
    await phone.getByRole("button", { name: "Angebot annehmen" }).click();
    const dialog = phone.getByRole("dialog");
    await dialog.getByLabel(/Vor- und Nachname/).fill("Paula Fokus");
    await dialog.getByText("Ich nehme das Angebot", { exact: false }).click();
    await dialog.getByRole("button", { name: "Verbindlich annehmen" }).click();
    await expect(dialog.getByText("Vielen Dank", { exact: false })).toBeVisible();
    await expectFocusOnPage(phone);
    await phone.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expectFocusOnPage(phone);
  });

  await test.step("after rejecting one", async () => {
    await phone.goto(client.portalUrl);
    await phone.getByRole("link", { name: /Angebot.*Tisch/ }).click();
    await phone.getByLabel("Ihre Nachricht").fill("Bis Montag.");
    await phone.getByRole("button", { name: "Ablehnen" }).click();
    const dialog = phone.getByRole("dialog");
    await dialog.getByLabel(/Vor- und Nachname/).fill("Paula Fokus");
    await dialog.getByRole("button", { name: "Angebot ablehnen" }).click();
    // While the answer is awaited, Escape does nothing.
    await expect(dialog.getByText("ist informiert", { exact: false })).toBeVisible();
    await phone.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expectFocusOnPage(phone);
  });

  await test.step("what was typed before the answer is still there, and the focus stays when it is sent", async () => {
    await expect(phone.getByLabel("Ihre Nachricht")).toHaveValue("Bis Montag.");
    await phone.getByRole("button", { name: "Nachricht senden" }).click();
    await expect(phone.getByRole("list", { name: "Nachrichten" })).toContainText("Bis Montag.");
    await expectFocusOnPage(phone);
  });

  await test.step("a payment that the line kept from starting blames the line, in few lines", async () => {
    await phone.goto(client.portalUrl);
    await phone
      .getByRole("link", { name: /Rechnung RE-/ })
      .first()
      .click();
    const pay = phone.getByRole("button", { name: /238,00/ });
    await expect(pay).toBeVisible();
    await phone.route("**/portal/graphql", (route) => route.abort("internetdisconnected"));
    await pay.click();
    const alert = phone.getByRole("alert").filter({ hasText: "nicht erreichbar" });
    await expect(alert).toBeVisible();
    await expect(alert).not.toContainText("Online-Zahlung");
    expect((await alert.boundingBox())?.width).toBeGreaterThan(300);
    expect((await pay.boundingBox())?.width).toBeGreaterThan(300);
    await phone.unroute("**/portal/graphql");
  });

  await test.step("after removing a line of a draft, on a desk", async () => {
    await page.goto("/admin/documents/new");
    await page.getByRole("button", { name: "Position hinzufügen" }).click();
    const remove = page.getByRole("button", { name: /entfernen/ });
    await remove.last().press("Enter");
    await expectFocusOnPage(page);
  });
});

async function expectFocusOnPage(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body))
    .toBe(true);
}
