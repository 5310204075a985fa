import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { Browser } from "../../../test/browser";
import { buildClient } from "../../../test/factories";

async function withApi<Result>(
  overrides: Parameters<typeof createTestApi>[0],
  work: (api: TestApi) => Promise<Result>,
): Promise<Result> {
  const api = await createTestApi(overrides);
  try {
    return await work(api);
  } finally {
    await api.close();
  }
}

const get = async (api: TestApi, headers: Readonly<Record<string, string>> = {}) =>
  api.server.app.inject({ url: "/", headers: { accept: "text/html", "accept-language": "de", ...headers } });

test("the portal's host greets customers and says how they get a link, without a word about staff", async () => {
  await withApi({}, async (api) => {
    const none = await get(api);
    expect(none.statusCode).toBe(200);
    expect(none.body).toContain("Willkommen im Kundenportal");
    expect(none.body).not.toMatch(/admin|anmelden/i);

    const merchant = await api.createMerchant({ name: "Holz GmbH" });
    expect((await get(api)).body).toContain("Holz GmbH");
    expect((await get(api, { "accept-language": "en" })).body).toContain("Welcome to the customer portal");

    const { customerportalUrl } = await buildClient(merchant);
    const browser = new Browser(api.server.app);
    await browser.open(customerportalUrl);
    expect((await browser.open("/")).body).toContain('href="/portal/"');
    expect((await get(api)).body).not.toContain('href="/portal/"');

    // Nobody learns who shares an installation.
    await api.createMerchant({ name: "Stein GmbH" });
    expect((await get(api)).body).not.toMatch(/Holz|Stein/);
  });
});

test("a host of staff's own leads them to their app, the customers' does not", async () => {
  await withApi({ portalUrl: "https://portal.example", adminUrl: "https://staff.example" }, async (api) => {
    const staff = await get(api, { host: "staff.example" });
    expect([staff.statusCode, staff.headers.location]).toEqual([302, "/admin/"]);
    for (const host of ["portal.example", "other.example"]) expect((await get(api, { host })).statusCode).toBe(200);
  });
});
