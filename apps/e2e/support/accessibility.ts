import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { expect } from "./test";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** Nothing on the page as it is now may keep people out: no serious or critical finding of axe. */
export async function expectAccessible(page: Page, place: string): Promise<void> {
  // Colours that are still on their way from light to dark would be taken for the page's own.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
      else animation.finish();
    }
  });
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  const findings = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ""}`));
  expect.soft(findings, `axe on ${place}`).toEqual([]);
}

/** Nothing may stick out to the side: phones would have to scroll in two directions. */
export async function expectNoSidewaysScrolling(page: Page, place: string): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(excess, `pixels too wide: ${place}`).toBeLessThanOrEqual(0);
}
