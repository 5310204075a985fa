import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort, untilItAnswers } from "../support/servers";
import type { EngineName, EngineWindow, WindowSize } from "./engine";
import { openPuppeteerWindow } from "./puppeteer-window";
import { openWebKitWindow } from "./webdriver-window";

/** Set by `npm run test:browsers`, which knows where the engines are. */
const PROGRAMS = {
  chromium: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  firefox: process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox-esr",
  webKitDriver: process.env["WEBKIT_DRIVER_PATH"] ?? "/usr/bin/WebKitWebDriver",
  miniBrowser: process.env["MINIBROWSER_PATH"] ?? "",
};

/** The frame of WebKitGTK's browser is wider than a phone, unless its buttons take no room. */
const NO_ROOM_FOR_BUTTONS = "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }";

export async function openWindow(engine: EngineName, size: WindowSize): Promise<EngineWindow> {
  if (engine !== "webkit") return openPuppeteerWindow(engine, PROGRAMS[engine], size);
  const webKit = await startWebKit();
  try {
    return await openWebKitWindow({ ...webKit, miniBrowser: PROGRAMS.miniBrowser }, size);
  } catch (error) {
    await webKit.stop();
    throw error;
  }
}

const DRIVER_STARTS_WITHIN_MS = 20_000;

interface WebKit {
  readonly server: string;
  readonly stop: () => Promise<void>;
}

/** A screen of its own, which needs no display, and the driver on it. */
async function startWebKit(): Promise<WebKit> {
  const home = mkdtempSync(join(tmpdir(), "kundenportal-webkit-"));
  mkdirSync(join(home, "gtk-3.0"));
  writeFileSync(join(home, "gtk-3.0", "gtk.css"), NO_ROOM_FOR_BUTTONS);
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [display] = (await once(screen.stdio[3] as NodeJS.ReadableStream, "data")) as readonly unknown[];
  const port = await findFreePort();
  const driver = spawn(PROGRAMS.webKitDriver, [`--port=${String(port)}`, "--host=127.0.0.1"], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      LANG: "C.UTF-8",
      LANGUAGE: "de",
      TZ: "Europe/Berlin",
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    },
  });
  const stop = async (): Promise<void> => {
    for (const process of [driver, screen]) {
      if (process.exitCode !== null) continue;
      const ended = once(process, "exit");
      process.kill();
      await ended;
    }
    rmSync(home, { recursive: true, force: true });
  };
  const server = `http://127.0.0.1:${String(port)}`;
  const deadline = Date.now() + DRIVER_STARTS_WITHIN_MS;
  await untilItAnswers(`${server}/status`, () => (Date.now() < deadline ? null : "WebKitWebDriver does not answer"));
  return { server, stop };
}
