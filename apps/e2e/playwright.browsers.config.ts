import { defineConfig } from "@playwright/test";

/** The stories in every engine. Playwright only runs them: the engines are driven by their own protocols. */
export default defineConfig({
  testDir: "browsers",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  // Generous: on a busy machine the longest stories take a minute.
  timeout: 240_000,
  reporter: [["list"]],
});
