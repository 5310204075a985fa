import type { Page } from "@playwright/test";
import { expect } from "./test";

const MAX_TABS = 250;
const CLOSING_MS = 200;

/** What one press of Tab found wrong; null: nothing. `isEnd`: the focus has left the page. */
interface Stop {
  readonly isEnd: boolean;
  readonly finding: string | null;
}

/** Walks the page by Tab: whatever takes the focus must be in sight, with nothing in front of it. */
export async function expectFocusInSight(page: Page, place: string): Promise<void> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const findings: string[] = [];
  for (let tabs = 0; tabs < MAX_TABS; tabs += 1) {
    await page.keyboard.press("Tab");
    const { finding, isEnd } = await page.evaluate(lookAtFocus, false);
    if (isEnd) break;
    if (finding === null) continue;
    // The list of the field before may be about to close.
    await page.waitForTimeout(CLOSING_MS);
    const { finding: lasting } = await page.evaluate(lookAtFocus, true);
    if (lasting !== null) findings.push(lasting);
  }
  expect.soft(findings, `focus out of sight: ${place}`).toEqual([]);
}

/** Nothing on the page is wider than the window, except what scrolls by itself. */
export async function expectNothingCutOff(page: Page, place: string): Promise<void> {
  // The page reacts to another size of its text a moment later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  const findings = await page.evaluate(findWide);
  expect.soft(findings, `sticks out: ${place}`).toEqual([]);
}

function lookAtFocus(isSecondLook: boolean): Stop {
  const focused = document.activeElement;
  const isDone = focused === null || focused === document.body || (!isSecondLook && focused.hasAttribute("data-seen"));
  if (isDone) {
    for (const seen of document.querySelectorAll("[data-seen]")) seen.removeAttribute("data-seen");
    return { isEnd: true, finding: null };
  }
  focused.setAttribute("data-seen", "");
  // A link that wraps has a box for each line, and the one around all of them is partly empty.
  const { bottom, height, left, right, top, width } = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
  const name = `${focused.tagName} "${(focused.textContent || focused.getAttribute("aria-label") || focused.id).trim().slice(0, 40)}"`;
  // What is about as large as the window can't be in sight as a whole; its middle must be.
  const isLarge = height > window.innerHeight / 2;
  const edges = isLarge
    ? [(Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2]
    : [top + Math.min(4, height / 2), (top + bottom) / 2, bottom - Math.min(4, height / 2)];
  const hidden = edges.filter((y) => {
    const x = Math.min(Math.max((left + right) / 2, left + 1), right - 1);
    const seen = document.elementFromPoint(x, y);
    const isItself = seen !== null && (seen.contains(focused) || focused.contains(seen) || isLabelOf(seen, focused));
    return width > 0 && !isItself;
  });
  return {
    isEnd: false,
    finding: hidden.length === 0 ? null : `${name} at ${String(Math.round(top))}–${String(Math.round(bottom))}`,
  };

  function isLabelOf(seen: Element, control: Element): boolean {
    const label = seen.closest("label");
    return label !== null && (label.contains(control) || label.htmlFor === control.id);
  }
}

function findWide(): string[] {
  const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (excess <= 0) return [];
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).overflowX !== "visible" || isClipped(element.parentElement));
  const isWide = (element: Element): boolean =>
    element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 &&
    !isClipped(element.parentElement === document.body ? null : element.parentElement);
  // The innermost ones are the cause.
  const wide = Array.from(document.body.querySelectorAll("*")).filter(
    (element) => isWide(element) && !Array.from(element.children).some(isWide),
  );
  return wide
    .slice(0, 12)
    .map((element) => `${element.tagName}.${element.className} "${element.textContent.slice(0, 30)}"`);
}
