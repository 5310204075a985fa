import type { Locator, Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/accessibility";
import { MerchantSteps } from "../support/merchant-steps";
import { PHONE } from "../support/phone";
import { expect, signIn, test } from "../support/test";

test("an English customer does everything on a phone, by keyboard alone", async ({ page, browser }) => {
  const merchant = new MerchantSteps(page);
  await signIn(page);
  const client = await merchant.createClient("Pier Books Ltd", {
    email: "hello@pier-books.example",
    language: "Englisch",
  });
  await merchant.issueDocument(client, { type: "Angebot", title: "Reading bench", price: "500,00" });
  await merchant.issueDocument(client, { type: "Rechnung", title: "Bookshelf", price: "200,00" });

  // The browser is German: the language is the one the merchant has on file.
  const context = await browser.newContext(PHONE);
  const phone = await context.newPage();
  await phone.goto(client.portalUrl);
  await expect(phone.getByRole("heading", { name: "Hello Pier Books Ltd" })).toBeVisible();
  await expect(phone.locator("html")).toHaveAttribute("lang", "en");
  await expectNoSidewaysScrolling(phone, "home");

  await test.step("accepts the offer", async () => {
    await go(phone, phone.getByRole("link", { name: /Offer AN-/ }));
    await go(phone, phone.getByRole("button", { name: "Accept offer" }));
    const dialog = phone.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await expectNoSidewaysScrolling(phone, "accepting an offer");
    await expectAccessible(phone, "accepting an offer");
    await tabTo(phone, dialog.getByLabel("Your first and last name"));
    await phone.keyboard.type("Paul Harper");
    await tabTo(phone, dialog.getByRole("checkbox"));
    await phone.keyboard.press("Space");
    await go(phone, dialog.getByRole("button", { name: "Accept as binding" }));
    await expect(dialog.getByText("Thank you, the offer has been accepted")).toBeVisible();
    await phone.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(phone.getByText("Offer accepted").first()).toBeVisible();
  });

  await test.step("writes a message", async () => {
    await tabTo(phone, phone.getByLabel("Your message"));
    await phone.keyboard.type("See you on Monday.");
    await go(phone, phone.getByRole("button", { name: "Send message" }));
    await expect(phone.getByRole("listitem").filter({ hasText: "See you on Monday." })).toBeVisible();
  });

  await test.step("pays the invoice", async () => {
    await go(phone, phone.getByRole("link", { name: "All documents" }));
    const answered = phone.waitForResponse(
      (response) => response.request().postData()?.includes("DocumentPage") === true,
    );
    await go(phone, phone.getByRole("link", { name: /Invoice RE-/ }));
    expect((await answered).headers()["content-encoding"]).toMatch(/^(br|gzip)$/);
    await expectNoSidewaysScrolling(phone, "invoice");
    await go(phone, phone.getByRole("button", { name: "Pass on the paylink" }));
    await expect(phone.getByRole("textbox", { name: "Paylink" })).toHaveValue(/^https?:\/\/[^/]+\/pay\//);
    await expectAccessible(phone, "passing on a payment link");
    await phone.keyboard.press("Escape");
    await expect(phone.getByRole("dialog")).toBeHidden();
    await go(phone, phone.getByRole("button", { name: /Pay €238.00/ }));
    await expect(phone).toHaveURL(/\/sandbox-pay\//);
    await expectNoSidewaysScrolling(phone, "pay page");
    await expectAccessible(phone, "pay page");
    await go(phone, phone.getByRole("button", { name: "Pay now" }));
    await expect(phone.getByText("Payment received").first()).toBeVisible();
    await expect(phone.getByText("Paid", { exact: true }).first()).toBeVisible();
  });

  await test.step("corrects the phone number", async () => {
    await go(phone, phone.getByRole("link", { name: "My details" }));
    await go(phone, phone.getByRole("button", { name: "Edit contact and address" }));
    await tabTo(phone, phone.getByLabel("Phone"));
    await phone.keyboard.type("+44 117 496 0000");
    await go(phone, phone.getByRole("button", { name: "Save" }));
    await expect(phone.getByText("+44 117 496 0000")).toBeVisible();
    await expectNoSidewaysScrolling(phone, "my details");
  });

  await test.step("signs out", async () => {
    await go(phone, phone.getByRole("button", { name: "Sign out" }));
    await expect(phone.getByRole("heading", { name: "You are signed out" })).toBeVisible();
    await phone.goto("/portal/");
    await expect(phone.getByRole("heading", { name: "Ihr Besuch ist beendet" })).toBeVisible();
  });
});

/** Moves the focus forwards to a control, as somebody without a mouse does; gives up after a full cycle. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${String(target)} cannot be reached by keyboard`);
}

async function go(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}
