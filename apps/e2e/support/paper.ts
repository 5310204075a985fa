import { expect, type Page } from "@playwright/test";

/**
 * Checks that nothing on a printed page is as high as the screen: with the margins of paper that is more than a sheet, and
 * Firefox adds an empty one.
 */
export async function expectToPrint(page: Page, place: string): Promise<void> {
  await page.emulateMedia({ media: "print" });
  const tall = await page.locator("body, body *").evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { display, minHeight } = getComputedStyle(element);
        return display !== "none" && Number.parseFloat(minHeight) >= window.innerHeight * 0.8;
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(tall, `${place}: as high as the screen, on paper`).toEqual([]);
  await page.emulateMedia({ media: null });
}
