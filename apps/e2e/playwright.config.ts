import { defineConfig } from "@playwright/test";

/** Chosen once in the main process; the workers inherit it. */
process.env["E2E_PORT"] ??= String(20_000 + Math.floor(Math.random() * 20_000));
const origin = `http://127.0.0.1:${process.env["E2E_PORT"]}`;
const executablePath = process.env["CHROMIUM_PATH"];

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  // The journeys share one server; each makes its own data, so they may run in any order.
  fullyParallel: false,
  workers: 1,
  forbidOnly: process.env["CI"] !== undefined,
  // Generous: on a busy machine the longest journeys take a minute.
  timeout: 150_000,
  expect: { timeout: 8_000 },
  reporter: [["list"]],
  use: {
    actionTimeout: 8_000,
    baseURL: origin,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    // Without pictures, which cost the journeys a fifth of their time; a trace shows the pages as they were anyway.
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // The browser itself must not talk to anybody either, or the journeys could not tell who did.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: "node support/start-server.mjs",
    url: `${origin}/health`,
    reuseExistingServer: false,
    timeout: 60_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
