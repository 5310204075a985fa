import { Capabilities, Builder, error as failures, type WebDriver, type WebElement } from "selenium-webdriver";
import type { EngineWindow, WindowSize } from "./engine";
import { findElement, readText, type Target } from "./find-element";

interface WebKitServer {
  readonly server: string;
  readonly miniBrowser: string;
  /** Ends the server with all that belongs to it. */
  readonly stop: () => Promise<void>;
}

/** WebKitGTK by the WebDriver server that comes with it. */
export async function openWebKitWindow(
  { server, miniBrowser, stop }: WebKitServer,
  { width, height }: WindowSize,
): Promise<EngineWindow> {
  const capabilities = new Capabilities();
  capabilities.set("browserName", "MiniBrowser");
  capabilities.set("webkitgtk:browserOptions", { binary: miniBrowser, args: ["--automation"] });
  const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
  await driver.manage().window().setRect({ width, height, x: 0, y: 0 });
  return new WebDriverWindow(driver, stop);
}

class WebDriverWindow implements EngineWindow {
  constructor(
    private readonly driver: WebDriver,
    private readonly stop: () => Promise<void>,
  ) {}

  async open(address: string): Promise<void> {
    await this.driver.get(address);
  }

  async reload(): Promise<void> {
    await this.driver.navigate().refresh();
  }

  async address(): Promise<string> {
    return this.driver.getCurrentUrl();
  }

  async text(): Promise<string> {
    return this.driver.executeScript<string>(readText);
  }

  async press(target: Target): Promise<boolean> {
    return this.withElement(target, async (element) => element.click());
  }

  async type(target: Target, text: string): Promise<boolean> {
    return this.withElement(target, async (element) => {
      await this.driver.executeScript("arguments[0].focus(); arguments[0].select?.()", element);
      await element.sendKeys(text);
    });
  }

  async valueOf(target: Target): Promise<string | null> {
    const element = await this.find(target);
    return element === null ? null : this.driver.executeScript<string>("return arguments[0].value", element);
  }

  async print(): Promise<null> {
    return null;
  }

  errors(): readonly string[] {
    return [];
  }

  async close(): Promise<void> {
    try {
      await this.driver.quit();
    } finally {
      await this.stop();
    }
  }

  private async find(target: Target): Promise<WebElement | null> {
    return this.driver.executeScript<WebElement | null>(`return (${findElement.toString()})(arguments[0])`, target);
  }

  private async withElement(target: Target, use: (element: WebElement) => Promise<void>): Promise<boolean> {
    const element = await this.find(target);
    if (element === null) return false;
    try {
      await use(element);
    } catch (error) {
      // Something lies over it for a moment, or the page has just replaced it.
      if (isPassing(error)) return false;
      throw error;
    }
    return true;
  }
}

function isPassing(error: unknown): boolean {
  return [
    failures.ElementClickInterceptedError,
    failures.ElementNotInteractableError,
    failures.StaleElementReferenceError,
  ].some((kind) => error instanceof kind);
}
