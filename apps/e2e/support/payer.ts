import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling } from "./accessibility";
import { expect } from "./test";

/** A customer who pays by a paylink, using only pages. */
export class Payer {
  private payUrl = "";

  constructor(readonly page: Page) {}

  /** Opens the paylink in the mailbox of this address. */
  async openPaylink(email: string): Promise<void> {
    const { page } = this;
    await expect(async () => {
      await page.goto("/mailbox");
      await page.getByRole("link", { name: email }).first().click({ timeout: 1_000 });
    }).toPass();
    await page.locator("pre").getByRole("link").first().click();
    await expect(page).toHaveURL(/\/pay\//);
    this.payUrl = page.url();
  }

  /** Opens the same paylink again. */
  async comeBack(): Promise<void> {
    await this.page.goto(this.payUrl);
  }

  /** The provider's page, which was open all the time, no longer accepts money. */
  async expectPageClosed(): Promise<void> {
    const { page } = this;
    await expect(async () => {
      await page.reload();
      await expect(page.getByText("This page can't be paid any more.")).toBeVisible({ timeout: 200 });
    }).toPass();
  }

  /** What the page of the paylink asks for, in German. */
  async expectAsked(amount: string): Promise<void> {
    const { page } = this;
    await expect(page.locator(".amount")).toHaveText(new RegExp(`^\\s*${amount}\\s€\\s*$`));
    await expectNoSidewaysScrolling(page, "paylink");
  }

  async expectSaid(text: string): Promise<void> {
    await expect(this.page.getByText(text)).toBeVisible();
  }

  /** Goes on to the provider; `origin`: where its pages are. */
  async startPaying(origin: string): Promise<void> {
    const { page } = this;
    await page.getByRole("button", { name: "Jetzt online bezahlen" }).click();
    await expect(page).toHaveURL((url) => url.origin === origin && !url.pathname.startsWith("/pay/"));
  }

  async expectPaid(): Promise<void> {
    const { page } = this;
    await expect(page.getByRole("heading", { name: "Vielen Dank für Ihre Zahlung" })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    await expectAccessible(page, "paylink, paid");
    await expectNoSidewaysScrolling(page, "paylink, paid");
  }
}
