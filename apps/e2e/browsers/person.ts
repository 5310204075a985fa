import type { EngineWindow } from "./engine";

/** What a page says when nothing came back; whoever reads it tries again. */
const LOST = /nicht erreichbar|nicht angekommen|Es kommt keine Antwort/;

/** Generous: on a busy machine everything takes longer. */
const PATIENCE_MS = 40_000;
const LOOK_MS = 60;
/** When something moved away under the finger, people press once more. */
const PRESS_AGAIN_AFTER_MS = 5_000;
/** A page that stays empty, or cannot be used, for so long is loaded anew, as people do: its script did not arrive. */
const RELOAD_AFTER_MS = 8_000;

/** Somebody in front of a browser: waits, reads, presses again what did not get through, and loads a page anew that stays empty. */
export class Person {
  constructor(private readonly window: EngineWindow) {}

  /** Opens an address and waits until the page says something. */
  async open(address: string, says: RegExp): Promise<void> {
    await this.until(`${address} opens`, async () => {
      await this.window.open(address);
      return true;
    });
    await this.read(says);
  }

  /** Waits until the page, or the dialog on it, says something. */
  async read(says: RegExp): Promise<void> {
    let reloadAt = Date.now() + RELOAD_AFTER_MS;
    await this.until(`“${says.source}” is said`, async () => {
      const text = await this.window.text();
      if (says.test(text)) return true;
      if (LOST.test(text)) await this.tryAgain();
      if (text === "" && Date.now() > reloadAt) {
        reloadAt = Date.now() + RELOAD_AFTER_MS;
        await this.window.reload();
      }
      return false;
    });
  }

  async readNothing(of: RegExp): Promise<void> {
    await this.until(`“${of.source}” is gone`, async () => !of.test(await this.window.text()));
  }

  /** Presses a button or a link, until the page says what comes of it. */
  async press(name: string, says: RegExp): Promise<void> {
    await this.until(`“${name}” can be pressed`, () => this.window.press({ kind: "action", name }));
    let pressAgainAt = Date.now() + PRESS_AGAIN_AFTER_MS;
    await this.until(`“${name}” leads to “${says.source}”`, async () => {
      const text = await this.window.text();
      if (says.test(text)) return true;
      if (LOST.test(text) || Date.now() > pressAgainAt) {
        pressAgainAt = Date.now() + PRESS_AGAIN_AFTER_MS;
        if (!LOST.test(text) || !(await this.tryAgain())) await this.window.press({ kind: "action", name });
      }
      return false;
    });
  }

  async tick(name: string): Promise<void> {
    await this.until(`“${name}” can be ticked`, () => this.window.press({ kind: "tick", name }));
  }

  async type(name: string, text: string): Promise<void> {
    let reloadAt = Date.now() + RELOAD_AFTER_MS;
    await this.until(`“${name}” can be filled in`, async () => {
      if (await this.window.type({ kind: "field", name }, text)) return true;
      if (Date.now() > reloadAt) {
        reloadAt = Date.now() + RELOAD_AFTER_MS;
        await this.window.reload();
      }
      return false;
    });
    await this.expectTyped(name, text);
  }

  /** What was typed is still there. */
  async expectTyped(name: string, text: string): Promise<void> {
    await this.until(`“${name}” has “${text}”`, async () => {
      return (await this.window.valueOf({ kind: "field", name })) === text;
    });
  }

  async expectAddress(pattern: RegExp): Promise<void> {
    await this.until(`the address is ${pattern.source}`, async () => pattern.test(await this.window.address()));
  }

  /** Null where the engine cannot. */
  async print(): Promise<Buffer | null> {
    return this.window.print();
  }

  /** False when the page offers nothing for it. */
  private async tryAgain(): Promise<boolean> {
    return this.window.press({ kind: "action", name: "^Erneut versuchen$" });
  }

  private async until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    let failure = "";
    while (Date.now() < deadline) {
      try {
        if (await isSo()) return;
        failure = "";
      } catch (error) {
        // A page that is being replaced has no answer; the next one will.
        failure = error instanceof Error ? ` (${error.message})` : "";
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    const text = await this.window.text().catch((error: unknown) => String(error));
    const address = await this.window.address().catch((error: unknown) => String(error));
    throw new Error(`Never so: ${what}${failure}. At ${address}: ${text.slice(0, 1500)}`);
  }
}
