import { switchOffAndOn } from "../support/portal-switches";
import { signIn, test } from "../support/test";

test("what is switched off is refused with the very next request, and works again when switched on", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const customer = await (await browser.newContext()).newPage();
  await switchOffAndOn({ merchantPage: page, customer });
});
