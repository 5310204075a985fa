import { type Browser, type ElementHandle, launch, type Page } from "puppeteer-core";
import type { EngineWindow, WindowSize } from "./engine";
import { findElement, readText, type Target } from "./find-element";

const CHROMIUM_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--lang=de-DE"];

/** Firefox must not ask anybody for anything, and speak German. */
const FIREFOX_PREFERENCES = {
  "intl.accept_languages": "de-DE",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "ui.prefersReducedMotion": 1,
};

/** Chromium by its own protocol, Firefox by WebDriver BiDi. */
export async function openPuppeteerWindow(
  engine: "chromium" | "firefox",
  executablePath: string,
  { width, height }: WindowSize,
): Promise<EngineWindow> {
  const browser = await launch({
    browser: engine === "chromium" ? "chrome" : "firefox",
    executablePath,
    headless: true,
    args: engine === "chromium" ? CHROMIUM_ARGS : [],
    ...(engine === "firefox" && { extraPrefsFirefox: FIREFOX_PREFERENCES }),
    defaultViewport: { width, height },
  });
  const page = await browser.newPage();
  if (engine === "chromium") await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  return new PuppeteerWindow(browser, page);
}

class PuppeteerWindow implements EngineWindow {
  private readonly found: string[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {
    page.on("pageerror", (error) => {
      this.found.push(String(error));
    });
  }

  async open(address: string): Promise<void> {
    const response = await this.page.goto(address, { waitUntil: "domcontentloaded" });
    if (response !== null && response.status() >= 500) throw new Error(`${address}: ${String(response.status())}`);
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: "domcontentloaded" });
  }

  async address(): Promise<string> {
    return this.page.url();
  }

  async text(): Promise<string> {
    return this.page.evaluate(readText);
  }

  async press(target: Target): Promise<boolean> {
    return this.withElement(target, (element) => element.click());
  }

  async type(target: Target, text: string): Promise<boolean> {
    return this.withElement(target, async (element) => {
      await element.evaluate((field) => {
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
      });
      await element.type(text);
    });
  }

  async valueOf(target: Target): Promise<string | null> {
    let value: string | null = null;
    await this.withElement(target, async (element) => {
      value = await element.evaluate((field) => ("value" in field ? String(field.value) : null));
    });
    return value;
  }

  async print(): Promise<Buffer> {
    return Buffer.from(await this.page.pdf({ format: "a4" }));
  }

  errors(): readonly string[] {
    return this.found;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async withElement(target: Target, use: (element: ElementHandle) => Promise<void>): Promise<boolean> {
    const handle = await this.page.evaluateHandle(findElement, target);
    const element = handle.asElement();
    if (element === null) return false;
    await use(element as ElementHandle);
    await handle.dispose();
    return true;
  }
}
