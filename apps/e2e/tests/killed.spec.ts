import type { Page } from "@playwright/test";
import { KilledServers } from "../support/killed-servers";
import { switchOffAndOn } from "../support/portal-switches";
import { readMails } from "../support/real-mails";
import { walkStory } from "../support/story";
import { expect, LONG, test as base } from "../support/test";

/** The same journey with other servers. */
const test = base.extend<{ readonly killed: KilledServers }>({
  killed: [
    async ({ playwright: _ }, use) => {
      const servers = await KilledServers.start();
      await use(servers);
      await servers.stop();
    },
    // Apart from the journey's own time.
    { timeout: 180_000 },
  ],
  baseURL: async ({ killed }, use) => use(killed.balancer.origin),
  // The browser, too, reports what dies on the way.
  causedErrors: [
    "console: Failed to load resource: the server responded with a status of 502 (Bad Gateway)",
    "console: Failed to load resource: net::ERR_INCOMPLETE_CHUNKED_ENCODING",
    "console: Failed to load resource: net::ERR_CONTENT_LENGTH_MISMATCH",
    // The playground's own code asks once for each of its parts; the story opens it anew.
    "page error: Failed to fetch dynamically imported module: ",
  ],
});

/** Whoever is told that there was no answer does it again. */
async function doAgain(page: Page): Promise<void> {
  await page.addLocatorHandler(
    page.getByText(/Der Server ist gerade nicht erreichbar|Es kommt keine Antwort/).first(),
    async () => {
      const again = page.getByRole("button", { name: "Erneut versuchen" }).first();
      if (await again.isVisible()) await again.click();
      // What was pressed last has the focus.
      else await page.keyboard.press("Enter");
    },
  );
}

test("two processes with one PostgreSQL and one bucket", LONG, async ({ page, browser, killed }) => {
  // Every restart takes from the time that the story needs.
  test.setTimeout(300_000);
  await test.step("the story, while one of them is killed every ten seconds", async () => {
    killed.beginKilling();
    await walkStory({ page, browser, mails: readMails(killed.mailServer), meet: doAgain });
    // Each of them once at least, on the fastest machine too.
    expect(killed.kills).toBeGreaterThanOrEqual(2);
    await killed.endKilling();
  });

  await test.step("what is switched off through one is refused by the other, too", async () => {
    const customer = await (await browser.newContext()).newPage();
    await switchOffAndOn({ merchantPage: page, customer });
  });
});
