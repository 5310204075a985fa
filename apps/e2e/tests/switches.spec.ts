import { switchOffAndOn } from "../support/portal-switches";
import { LONG, signIn, test } from "../support/test";
import { startTwoServers } from "../support/two-servers";

test("what is switched off is refused with the very next request, and works again when switched on", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const customer = await (await browser.newContext()).newPage();
  await switchOffAndOn({ merchantPage: page, customer });
});

test(
  "the same with two server processes on one PostgreSQL, staff on the one, the customer on the other",
  LONG,
  async ({ page, browser }) => {
    const servers = await startTwoServers();
    try {
      const [adminOrigin, portalOrigin] = servers.origins;
      await signIn(page, undefined, adminOrigin);
      const customer = await (await browser.newContext()).newPage();
      await switchOffAndOn({ merchantPage: page, customer, adminOrigin, portalOrigin });
    } finally {
      // Open pages would go on asking servers that have gone.
      const pages = browser.contexts().flatMap((context) => context.pages());
      await Promise.all(pages.map((open) => open.goto("about:blank")));
      await servers.stop();
    }
  },
);
