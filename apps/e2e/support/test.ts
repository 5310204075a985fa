import { test as base, expect, type Page } from "@playwright/test";

/** The demo's sign-in, as `npm start` prints it. */
export const OWNER = { email: "jette@tischlerei-nordlicht.example", password: "nordlicht-demo-2026" };

interface Guards {
  readonly guards: undefined;
}

/**
 * Every journey is watched: no request may leave the machine, no error may reach the console, and the other merchant's
 * data may appear nowhere.
 */
export const test = base.extend<Guards>({
  guards: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = [];
      context.on("request", (request) => {
        const url = request.url();
        const isOurs = url.startsWith(`${baseURL ?? ""}/`) || /^(data|blob|about):/.test(url);
        if (!isOurs) problems.push(`left the machine: ${url}`);
      });
      context.on("console", (message) => {
        if (message.type() === "error" && !isExpected(message.text())) problems.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => problems.push(`page error: ${error.error().message}`));
      context.on("response", async (response) => {
        const type = response.headers()["content-type"] ?? "";
        if (!/json|html/.test(type) || response.request().redirectedTo() !== null) return;
        const text = await response.text().catch(() => "");
        if (text.includes("Geheim")) problems.push(`another merchant's data in ${response.url()}`);
      });
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Chromium reports every refused request as an error; these are answers that a journey asks for. */
function isExpected(text: string): boolean {
  return /status of (401|404)/.test(text);
}

export async function signIn(page: Page): Promise<void> {
  await page.goto("/admin/");
  await page.getByLabel("E-Mail-Adresse").fill(OWNER.email);
  await page.getByLabel("Passwort").fill(OWNER.password);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Kunden", exact: true }).first()).toBeVisible();
}
