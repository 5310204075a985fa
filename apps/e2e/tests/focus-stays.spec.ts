import type { Page } from "@playwright/test";
import { MerchantSteps } from "../support/merchant-steps";
import { PHONE } from "../support/phone";
import { expect, signIn, test } from "../support/test";

test("whatever disappears, the focus stays on the page, and no notice covers a button", async ({ page, browser }) => {
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
    await dialog.getByRole("checkbox").check();
    await dialog.getByRole("button", { name: /verbindlich|annehmen/i }).click();
    await expect(dialog.getByText("Vielen Dank", { exact: false })).toBeVisible();
    await expectFocusOnPage(phone);
    await phone.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expectFocusOnPage(phone);
  });

  await test.step("after rejecting one", async () => {
    await phone.goto(client.portalUrl);
    await phone.getByRole("link", { name: /Angebot.*Tisch/ }).click();
    await phone.getByRole("button", { name: "Ablehnen" }).click();
    const dialog = phone.getByRole("dialog");
    await dialog.getByLabel(/Vor- und Nachname/).fill("Paula Fokus");
    await dialog.getByRole("button", { name: /ablehnen/i }).click();
    await expect(phone.getByText("Angebot abgelehnt").first()).toBeVisible();
    await phone.keyboard.press("Escape");
    await expectFocusOnPage(phone);
  });

  await test.step("after a message was sent, whose notice covers nothing", async () => {
    await phone.getByLabel("Ihre Nachricht").fill("Bis Montag.");
    await phone.getByRole("button", { name: "Nachricht senden" }).press("Enter");
    await expect(phone.getByRole("log").getByRole("listitem")).toBeVisible();
    expect(await findCovered(phone)).toEqual([]);
    await expectFocusOnPage(phone);
  });

  await test.step("a payment that the line kept from starting blames the line, in few lines", async () => {
    await phone.goto(client.portalUrl);
    await phone
      .getByRole("link", { name: /Rechnung RE-/ })
      .first()
      .click();
    await phone.route("**/portal/graphql", (route) =>
      route.request().postData()?.includes("documentId") === true && route.request().method() === "POST"
        ? route.abort("internetdisconnected")
        : route.continue(),
    );
    const pay = phone.getByRole("button", { name: /238,00/ });
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

/** Controls in sight with a notice in front of them. */
function findCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const region = document.querySelector("[popover]:popover-open");
    return Array.from(document.querySelectorAll("button, a[href], input, textarea, select"))
      .filter((control) => region !== null && !region.contains(control))
      .filter((control) => {
        const { height, left, top, width } = control.getBoundingClientRect();
        return region?.contains(document.elementFromPoint(left + width / 2, top + height / 2)) === true;
      })
      .map((control) => control.textContent);
  });
}
