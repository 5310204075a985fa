import { MerchantSteps } from "../support/merchant-steps";
import { expect, signIn, test } from "../support/test";

test("what is being written is shown as a PDF before it is saved, again after changes, and with its problems", async ({
  page,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Vorschauhaus", { email: "post@vorschauhaus.example" });
  await page.goto(client.page);
  await page.getByRole("link", { name: "Neues Dokument" }).click();
  const preview = page.getByRole("button", { name: "PDF-Vorschau" });

  await test.step("what is missing is said in the editor, and no tab opens", async () => {
    await preview.click();
    await expect(page.getByLabel("Bezeichnung")).toHaveAttribute("aria-invalid", "true");
    expect(page.context().pages()).toHaveLength(1);
  });

  await page.getByLabel("Bezeichnung").fill("Regal");
  await page.getByLabel("Einzelpreis").fill("100,00");
  const printed = page.context().waitForEvent("response", (response) => response.url().endsWith("/files/previews"));
  const opened = page.waitForEvent("popup");
  await preview.click();
  expect((await printed).headers()["content-type"]).toBe("application/pdf");
  const tab = await opened;

  await test.step("the next one comes up in the same tab", async () => {
    await page.getByLabel("Einzelpreis").fill("200,00");
    const again = page.context().waitForEvent("response", (response) => response.url().endsWith("/files/previews"));
    await preview.click();
    expect((await again).status()).toBe(200);
    expect(page.context().pages()).toEqual([page, tab]);
  });

  await test.step("nothing was saved by that", async () => {
    await page.getByRole("link", { name: "Abbrechen" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Vorschauhaus" })).toBeVisible();
    await expect(page.getByRole("link", { name: /Rechnung/ })).toHaveCount(0);
  });
});
