import type { StoryMails } from "./story";
import { expect } from "./test";

/** The demo's, which everybody can read. */
export const MAILBOX: StoryMails = {
  openLink: async (customer, { to, url }) => {
    await expect(async () => {
      await customer.goto("/mailbox");
      await customer.getByRole("link", { name: to }).first().click({ timeout: 1_000 });
    }).toPass();
    const link = customer.locator("pre").getByRole("link").first();
    await expect(link).toHaveAttribute("href", url);
    await link.click();
  },
  expectNews: (reader, subjects) =>
    expect(async () => {
      await reader.goto("/mailbox");
      for (const name of subjects) {
        await expect(reader.getByRole("link", { name }).first()).toBeVisible({ timeout: 500 });
      }
    }).toPass(),
};
