import { MerchantSteps } from "../support/merchant-steps";
import { expect, OWNER, signIn, test } from "../support/test";

/** Issues two invoices for a new client; returns their own portal URLs. */
async function sendTwoInvoices(merchant: MerchantSteps, name: string) {
  const client = await merchant.createClient(name, { email: "post@watt.example" });
  const urls: string[] = [];
  for (const title of ["Erste Lieferung", "Zweite Lieferung"]) {
    await merchant.issueDocument(client, { type: "Rechnung", title, price: "100,00" });
    urls.push(await merchant.page.getByLabel("Adresse dieses Dokuments im Portal").inputValue());
  }
  return { client, urls };
}

test("two emails opened in one browser both work: pages, reload, payment and return", async ({ page, browser }) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const { urls } = await sendTwoInvoices(merchant, "Wattführer Nord");
  const context = await browser.newContext();
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto(urls[0] ?? "");
  await expect(first.getByText("Erste Lieferung").first()).toBeVisible();
  // As a mail program passes it on.
  await second.goto(`${urls[1] ?? ""}%3E.`);
  await expect(second.getByText("Zweite Lieferung").first()).toBeVisible();

  await test.step("the first one is still there, and can be paid", async () => {
    await first.reload();
    await first.getByRole("button", { name: /119,00\s€ bezahlen/ }).click();
    await first.getByRole("button", { name: "Jetzt bezahlen" }).click();
    await expect(first.getByText("Bezahlt").first()).toBeVisible();
  });

  await test.step("a list leads to both, and to nothing else", async () => {
    await second.getByRole("link", { name: "Dokumente", exact: true }).click();
    await expect(second.getByRole("list", { name: "Dokumente" }).getByRole("listitem")).toHaveCount(2);
    await expect(second.getByRole("link", { name: "Meine Daten" })).toHaveCount(0);
  });

  await test.step("another client's link is one click away, and mixes with nothing", async () => {
    const other = await merchant.createClient("Krabbenkutter Süd", { email: "post@kutter.example" });
    const third = await context.newPage();
    await third.goto(other.portalUrl);
    await expect(third.getByRole("heading", { level: 1, name: /Krabbenkutter Süd/ })).toBeVisible();
    await first.reload();
    await expect(first.getByText("Erste Lieferung").first()).toBeVisible();
    await third.getByText("Sie sehen die Dokumente von Krabbenkutter Süd").click();
    await third.getByRole("link", { name: "Wattführer Nord" }).click();
    await expect(third.getByRole("heading", { level: 1, name: /Wattführer Nord/ })).toBeVisible();
    await third.goBack();
    await expect(third.getByRole("heading", { level: 1, name: /Krabbenkutter Süd/ })).toBeVisible();
    await third.reload();
    await expect(third.getByRole("heading", { level: 1, name: /Krabbenkutter Süd/ })).toBeVisible();
  });
});

test("a browser that refuses cookies is told so: customers, and staff who sign in", async ({ page, browser }) => {
  await signIn(page);
  const { portalUrl } = await new MerchantSteps(page).createClient("Deichschäferei", { email: "post@deich.example" });
  const context = await browser.newContext();
  await context.route("**/*", async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    const { "set-cookie": _refused, ...headers } = answer.headers();
    // The journeys' own client keeps them otherwise.
    await context.clearCookies();
    // A redirect's next request would not come through here.
    const { location } = headers;
    if (location === undefined) await route.fulfill({ response: answer, headers });
    else
      await route.fulfill({
        contentType: "text/html",
        body: `<meta http-equiv="refresh" content="0;url=${location}">`,
      });
  });
  const visitor = await context.newPage();
  await visitor.goto(portalUrl);
  await expect(visitor.getByRole("heading", { name: "Ihr Browser nimmt keine Cookies an" })).toBeVisible();

  await visitor.goto("/admin/");
  await visitor.getByLabel("E-Mail-Adresse").fill(OWNER.email);
  await visitor.getByLabel("Passwort").fill(OWNER.password);
  await visitor.getByRole("button", { name: "Anmelden" }).click();
  await expect(visitor.getByText("Ihr Browser nimmt keine Cookies an")).toBeVisible();
});
