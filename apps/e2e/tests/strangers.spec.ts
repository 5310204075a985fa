import { expectAccessible, expectNoSidewaysScrolling } from "../support/accessibility";
import { expect, signIn, STRANGER, test } from "../support/test";

test("a link that opens nothing gives a friendly page, which promises nothing, in both languages", async ({ page }) => {
  for (const address of ["/p/nonsense", "/pay/nonsense"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "Dieser Link führt nicht weiter" })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.getByRole("heading", { name: "This link doesn’t work" })).toBeVisible();
    await expectAccessible(page, address);
  }
});

test("the portal's host greets customers, and says nothing of staff", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Willkommen im Kundenportal" })).toBeVisible();
  await expect(page.getByText(/anmelden|verwaltung/i)).toHaveCount(0);
  await expectAccessible(page, "the portal's host");
  await expectNoSidewaysScrolling(page, "the portal's host");
});

test("without a session the portal sends to the friendly page, and the admin app to the sign-in", async ({ page }) => {
  await page.goto("/portal/");
  await expect(page.getByRole("heading", { name: "Ihr Besuch ist beendet" })).toBeVisible();
  await page.goto("/admin/clients");
  await expect(page.getByRole("button", { name: "Anmelden" })).toBeVisible();
});

for (const path of ["/graphql", "/portal/graphql"]) {
  test(`malformed, oversized and too deep queries to ${path} get a clear error, and the server stays up`, async ({
    request,
  }) => {
    const post = async (body: string, type = "application/json") => {
      const response = await request.post(path, { data: Buffer.from(body), headers: { "content-type": type } });
      return { status: response.status(), body: await response.text() };
    };
    const postQuery = (query: string) => post(JSON.stringify({ query }));
    const body = expect.stringMatching(/"message":".+"/) as unknown;
    const refused = { status: 400, body };
    // Nothing but what is public is looked at for those who are not known.
    const unknown = { status: 401, body };

    expect(await post("{")).toMatchObject(refused);
    expect(await post("[]")).toMatchObject(refused);
    expect(await post("query=x", "text/plain")).toMatchObject({ ...refused, status: 415 });
    expect(await postQuery("{")).toMatchObject(refused);
    expect(await postQuery("{ nothing }")).toMatchObject(unknown);
    expect(await postQuery("{ __typename nothing: __schema { nothing } }")).toMatchObject(refused);
    expect(await postQuery(`{${"a{".repeat(60)}b${"}".repeat(60)}}`)).toMatchObject(refused);
    expect(await postQuery(`{${" x: viewer { id }".repeat(2_000)}}`)).toMatchObject(refused);
    expect(await postQuery("x".repeat(60_000))).toMatchObject(refused);
    expect(await post("x".repeat(200_000))).toMatchObject({ status: 413 });
    expect((await request.get("/health")).status()).toBe(200);
  });
}

test.describe("the second merchant", () => {
  // What the other journeys must never see really exists; and here the first merchant is the secret.
  test.use({ foreignTexts: ["Nordlicht", "Morgenrot", "Tresenanlage"] });

  test("sees their own clients and documents, and nothing of the first", async ({ page }) => {
    await signIn(page, STRANGER);
    await page.goto("/admin/clients");
    await expect(page.getByRole("link", { name: `${STRANGER.mark} Kunde GmbH` })).toBeVisible();
    await expect(page.getByRole("row")).toHaveCount(3);
    await page.goto("/admin/documents");
    await expect(page.getByText(`${STRANGER.mark} Rechnung`)).toBeVisible();
    await expect(page.getByText(`${STRANGER.mark} Angebot`)).toBeVisible();
    await expect(page.getByRole("row")).toHaveCount(3);
  });
});
