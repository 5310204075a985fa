import type { BrowserContext, Page, Response } from "@playwright/test";

/**
 * Looks over the shoulder of every browser of a journey: which requests leave the machine, which errors reach the
 * console, and whether texts show up that belong to somebody else.
 */
export class JourneyWatch {
  private readonly problems: string[] = [];
  private readonly readings: Promise<void>[] = [];
  private readonly pages = new Set<Page>();
  private readCount = 0;

  constructor(private readonly foreignTexts: readonly string[]) {}

  watch(context: BrowserContext): void {
    context.on("page", (page) => {
      this.pages.add(page);
      page.on("websocket", (socket) => {
        this.checkAddress(socket.url());
      });
    });
    context.on("request", (request) => {
      this.checkAddress(request.url());
    });
    context.on("console", (message) => {
      if (message.type() === "error" && !isExpected(message.text())) {
        this.problems.push(`console: ${message.text()}`);
      }
    });
    context.on("weberror", (error) => this.problems.push(`page error: ${error.error().message}`));
    context.on("response", (response) => {
      this.readings.push(this.readResponse(response));
    });
  }

  /** What was found, after all answers have been read and the pages still open have been checked. */
  async finish(): Promise<readonly string[]> {
    await Promise.all(this.readings);
    for (const page of this.pages) {
      if (page.isClosed() || isMailbox(page.url())) continue;
      this.checkText(await page.locator("body").innerText(), `the page ${page.url()}`);
    }
    if (this.pages.size > 0 && this.readCount === 0) this.problems.push("no answer could be read");
    return this.problems;
  }

  private checkAddress(url: string): void {
    // The last two are parts of the browser: its viewer for PDFs.
    if (/^(data|blob|about|chrome|chrome-extension):/.test(url)) return;
    const { hostname } = new URL(url);
    if (hostname !== "127.0.0.1") this.problems.push(`left the machine: ${url}`);
  }

  private async readResponse(response: Response): Promise<void> {
    const type = response.headers()["content-type"] ?? "";
    if (!/json|html|text\/plain/.test(type) || isMailbox(response.url())) return;
    // Once a page has navigated away, the bodies of its last answers are gone.
    const text = await response.text().catch(() => null);
    if (text === null) return;
    this.readCount += 1;
    this.checkText(text, response.url());
  }

  private checkText(text: string, place: string): void {
    for (const foreign of this.foreignTexts) {
      if (text.includes(foreign)) this.problems.push(`“${foreign}” in ${place}`);
    }
  }
}

/** The demo's mailbox shows everybody's emails on purpose: it stands in for all mail programs at once. */
function isMailbox(url: string): boolean {
  return new URL(url).pathname.startsWith("/mailbox");
}

/**
 * Chromium reports every refused request as an error; these are answers that a journey asks for. And emails are shown in
 * frames without scripts, which Chromium also reports for the script that Playwright injects into every frame for traces.
 */
function isExpected(text: string): boolean {
  return /status of (401|404)/.test(text) || /^Blocked script execution in '(about:srcdoc|[^']*\/mailbox\/)/.test(text);
}
