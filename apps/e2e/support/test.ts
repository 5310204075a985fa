import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";
import { type JourneyServer, startJourneyServer } from "./journey-server";
import { JourneyWatch } from "./journey-watch";
import stranger from "./stranger-access.json";

/** The demo's sign-in, as `npm start` prints it. */
export const OWNER = { email: "jette@tischlerei-nordlicht.example", password: "nordlicht-demo-2026" };

/** The second merchant: how their owner signs in, and the word that is in every text of theirs. */
export const STRANGER = stranger;

/** Walks through all pages and the like: `npm test` has time for them only with `--long`. */
export const LONG = { tag: "@long" };

interface Guards {
  /** Texts that must not appear anywhere; the other merchant's, unless a journey is theirs. */
  readonly foreignTexts: readonly string[];
  /** What the browser reports because a journey breaks something on purpose; nothing, unless it says so. */
  readonly causedErrors: readonly string[];
  readonly guards: undefined;
}

interface OfWorker {
  /** The product, which the journeys of one worker share; each makes its own data, so they may run in any order. */
  readonly server: JourneyServer;
}

/**
 * Every journey is watched, in every browser it opens: no request may leave the machine, no error may reach the
 * console, and the other merchant's data may appear nowhere.
 */
export const test = base.extend<Guards, OfWorker>({
  server: [
    async ({ playwright: _ }, use) => {
      const server = await startJourneyServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
  foreignTexts: [[STRANGER.mark], { option: true }],
  causedErrors: [[], { option: true }],
  guards: [
    async ({ browser, foreignTexts, causedErrors }, use) => {
      const watch = new JourneyWatch(foreignTexts);
      const handleContext = (context: BrowserContext): void => {
        watch.watch(context);
      };
      browser.on("context", handleContext);
      await use(undefined);
      browser.off("context", handleContext);
      const errors = await watch.finish();
      expect(errors.filter((error) => !causedErrors.some((caused) => error.startsWith(caused)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export async function signIn(page: Page, { email, password } = OWNER): Promise<void> {
  await page.goto("/admin/");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort").fill(password);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Übersicht" })).toBeVisible();
}
