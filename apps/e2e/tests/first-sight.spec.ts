import type { Page } from "@playwright/test";
import { MerchantSteps } from "../support/merchant-steps";
import { expect, signIn, test } from "../support/test";

test("a link shows everything before any script runs, and scripts take over what is there", async ({
  page,
  browser,
  server,
}) => {
  await signIn(page);
  const merchant = new MerchantSteps(page);
  const client = await merchant.createClient("Ryx 7", { email: "post@ryx.example" });
  await merchant.issueDocument(client, { type: "Rechnung", title: "Qel Yıldız", price: "100,00" });

  await test.step("without scripts: list, amounts, state, bank data and the PDF, in both languages", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "dark" });
    const reader = await context.newPage();
    await reader.goto(client.portalUrl);
    await expect(reader).toHaveTitle(/^Ihre Dokumente – /);
    await expect(reader.getByRole("heading", { level: 1, name: "Guten Tag, Ryx 7" })).toBeVisible();
    await expect(reader.locator("html")).toHaveCSS("background-color", "rgb(12, 14, 18)");
    await expect(reader.locator("main noscript p")).toBeVisible();
    await reader.getByRole("link", { name: /^Rechnung RE-.* 119,00/ }).click();
    await expect(reader.getByText("119,00\u00a0€").first()).toBeVisible();
    await expect(reader.getByText("Offen", { exact: true }).first()).toBeVisible();
    await expect(reader.getByText("DE89\u00a03704").first()).toBeVisible();
    // Nothing that only scripts could do is offered.
    await expect(reader.getByRole("button")).toHaveCount(0);
    await expect(reader.getByText("Schreiben Sie uns", { exact: false })).toBeHidden();
    const pdfUrl = await reader.getByRole("link", { name: "PDF ansehen" }).getAttribute("href");
    const pdf = await context.request.get(pdfUrl ?? "");
    expect(pdf.headers()["content-type"]).toBe("application/pdf");

    await context.addCookies([{ name: "kp_locale", value: "en", url: server.origin }]);
    await reader.reload();
    await expect(reader.locator("html")).toHaveAttribute("lang", "en");
    await expect(reader.getByText("€119.00").first()).toBeVisible();
    await context.close();
  });

  await test.step("with scripts, in another time zone: nothing moves and nothing is asked for again", async () => {
    const context = await browser.newContext({ timezoneId: "Pacific/Auckland" });
    const visitor = await context.newPage();
    const asked: string[] = [];
    visitor.on("request", (request) => {
      if (request.method() === "POST") asked.push(request.postData() ?? "");
    });
    const fonts = new Set<string>();
    visitor.on("request", (request) => {
      if (request.resourceType() === "font") fonts.add(request.url());
    });
    await visitor.addInitScript(watchShifts);
    await visitor.goto(client.portalUrl);
    // Works as soon as scripts have taken over.
    await expect(async () => {
      await visitor.getByRole("radio", { name: "Überfällig" }).check({ force: true, timeout: 1000 });
      await expect(visitor).toHaveURL(/state=overdue/, { timeout: 1000 });
    }).toPass();
    await expect.poll(() => asked.map(operationOf)).toEqual(["DocumentList"]);
    asked.length = 0;
    await visitor.goto(client.portalUrl);
    await visitor.getByRole("link", { name: /^Rechnung RE-/ }).click();
    await expect(visitor.getByLabel("Ihre Nachricht")).toBeVisible();
    await visitor.reload();
    await expect(visitor.getByLabel("Ihre Nachricht")).toBeVisible();
    expect(await visitor.evaluate(() => document.documentElement.dataset["shift"] ?? "0")).toBe("0");
    // The larger file is for letters that are not in this one, which the title's are.
    expect([...fonts].map((url) => /[^/]+-wght-normal/.exec(url)?.[0])).toEqual(["inter-latin-wght-normal"]);
    await context.close();
  });

  await test.step("whoever goes back before scripts have come sees what they went back to", async () => {
    const context = await browser.newContext();
    const visitor = await context.newPage();
    await visitor.goto(client.portalUrl);
    await visitor.getByRole("link", { name: /^Rechnung RE-/ }).click();
    await expect(visitor.getByLabel("Ihre Nachricht")).toBeVisible();
    const letGo = await holdScripts(visitor);
    await visitor.reload({ waitUntil: "commit" });
    await expect(visitor.getByText("119,00\u00a0€").first()).toBeVisible();
    await visitor.evaluate(() => window.history.back());
    await expect(visitor).toHaveURL(/\/portal\/$/);
    letGo();
    await expect(visitor.getByRole("heading", { level: 1, name: "Guten Tag, Ryx 7" })).toBeVisible();
    await expect(visitor.getByLabel("Ihre Nachricht")).toHaveCount(0);
    await context.close();
  });

  await test.step("nobody else is shown any of it", async () => {
    const stranger = await browser.newContext();
    const answer = await stranger.request.get(`${server.origin}/portal/`);
    expect(answer.url()).toContain("/p/ended");
    expect(await answer.text()).not.toContain("Ryx 7");
    await stranger.close();
  });
});

test("the admin app's start page comes with all that it shows, asks for nothing more, and does not move", async ({
  page,
  browser,
  server,
}) => {
  await signIn(page);
  await expect(page.getByRole("heading", { level: 2, name: "Offen nach Alter" })).toBeVisible();
  await test.step("before any script runs, in the language and the colours that were chosen", async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    await context.addCookies([
      { name: "kp_staff_locale", value: "en", url: server.origin },
      { name: "kp_staff_theme", value: "dark", url: server.origin },
    ]);
    const reader = await context.newPage();
    await reader.goto(`${server.origin}/admin/`);
    await expect(reader.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
    await expect(reader.getByRole("heading", { level: 2, name: "Open by age" })).toBeVisible();
    await expect(reader.locator("html")).toHaveCSS("background-color", "rgb(12, 14, 18)");
    await context.close();
  });

  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") asked.push(request.postData() ?? "");
  });
  await page.addInitScript(watchShifts);
  const response = await page.goto(`${server.origin}/admin/`);
  expect(response?.headers()["cache-control"]).toBe("no-store");
  await expect(page.getByRole("heading", { level: 2, name: "Offen nach Alter" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Überfällig" })).toBeVisible();
  expect(asked.map(operationOf)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset["shift"] ?? "0")).toBe("0");
  await page.getByRole("button", { name: "Jette" }).click();
  await page.getByRole("menuitem", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  asked.length = 0;
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  expect(asked.map(operationOf)).toEqual([]);
});

/** Lets no script arrive until the function that this returns is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await isLetGo;
    await route.continue();
  });
  return letGo;
}

/** Notes on the page how far things have moved on it without anybody's doing. */
function watchShifts(): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const isCaused = "hadRecentInput" in entry && entry.hadRecentInput === true;
      if (!isCaused && "value" in entry && typeof entry.value === "number") sum += entry.value;
    }
    // What is too little to be seen is no shift.
    document.documentElement.dataset["shift"] = sum < 0.01 ? "0" : String(sum);
  }).observe({ type: "layout-shift", buffered: true });
}

function operationOf(body: string): unknown {
  const sent: unknown = JSON.parse(body);
  return typeof sent === "object" && sent !== null && "operationName" in sent ? sent.operationName : null;
}
