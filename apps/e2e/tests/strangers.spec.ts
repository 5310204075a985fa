import { expect, test } from "../support/test";

test("a link that opens nothing gives one friendly page", async ({ page }) => {
  await page.goto("/p/nonsense");
  await expect(page.getByRole("heading", { name: "Dieser Link führt nicht weiter" })).toBeVisible();
  await page.getByRole("button", { name: "Neuen Link anfordern" }).click();
  await expect(page.getByRole("heading", { name: "Bitte sehen Sie in Ihr Postfach" })).toBeVisible();
});

test("without a session the portal sends to the friendly page, and the admin app to the sign-in", async ({ page }) => {
  await page.goto("/portal/");
  await expect(page.getByRole("heading", { name: "Dieser Link führt nicht weiter" })).toBeVisible();
  await page.goto("/admin/clients");
  await expect(page.getByRole("button", { name: "Anmelden" })).toBeVisible();
});

test("malformed and too deep queries get a clear error, and the server stays up", async ({ request }) => {
  const post = (body: string, type = "application/json") =>
    request.post("/graphql", { data: Buffer.from(body), headers: { "content-type": type } });
  const deep = `{${"a{".repeat(60)}b${"}".repeat(60)}}`;

  expect((await post("{")).status()).toBe(400);
  expect((await post(JSON.stringify({ query: "{ nothing" }))).status()).toBe(400);
  expect((await post(JSON.stringify({ query: deep }))).status()).toBe(400);
  expect((await post(JSON.stringify({ query: "x".repeat(60_000) }))).status()).toBe(400);
  expect((await post("x".repeat(200_000))).status()).toBe(413);
  expect((await request.get("/health")).status()).toBe(200);
});
