import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page, ViewportSize } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { expect } from "./test";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** Moderate to axe, but promised: every part of a page lies in a landmark, by which screen readers jump. */
const ALSO_BINDING: ReadonlySet<string> = new Set(["region"]);

/**
 * Nothing on the page as it is now may keep people out: axe reports no serious or critical finding, and no part outside the landmarks.
 * @param rules `colors`: the page was looked at before in other colours, and nothing else has changed
 */
export async function expectAccessible(page: Page, place: string, rules: "all" | "colors" = "all"): Promise<void> {
  // Colours still in transition from light to dark would be taken for the page's own.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
      else animation.finish();
    }
  });
  const options: RunOptions = { resultTypes: ["violations"] };
  if (rules === "all") await page.evaluate(axeSource);
  else options.runOnly = ["color-contrast", "link-in-text-block"];
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  const findings = violations
    .filter(({ id, impact }) => impact === "serious" || impact === "critical" || ALSO_BINDING.has(id))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ""}`));
  expect.soft(findings, `axe on ${place}`).toEqual([]);
}

const EXCESS = "document.documentElement.scrollWidth - window.innerWidth";
const EXCESS_WHEN_RESIZED = `({
  pixels: new Promise((resolve) => window.addEventListener("resize", () => resolve(${EXCESS}), { once: true })),
})`;

/** Nothing may stick out to the side: phones would have to scroll in two directions. */
export async function expectNoSidewaysScrolling(page: Page, place: string): Promise<void> {
  expect.soft(await page.evaluate<number>(EXCESS), `pixels too wide: ${place}`).toBeLessThanOrEqual(0);
}

/** The same with another size, even at the very moment of the change, before the page's own code has reacted. */
export async function expectToFit(page: Page, viewport: ViewportSize, place: string): Promise<void> {
  const atOnce = await page.evaluateHandle<{ pixels: number }>(EXCESS_WHEN_RESIZED);
  await page.setViewportSize(viewport);
  const excess = await atOnce.evaluate(({ pixels }) => pixels);
  expect.soft(excess, `pixels too wide at first: ${place}`).toBeLessThanOrEqual(0);
  await expectNoSidewaysScrolling(page, place);
}
