import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "@kundenportal/domain/locale";
import type { Page } from "@playwright/test";
import { findForeignWords } from "../../api/test/language/language-words";
import { expect } from "./test";

const root = join(__dirname, "../../..");
const demoData = join(root, "apps/api/src/demo-data");
const PEOPLE = [
  ...readdirSync(demoData).map((name) => join(demoData, name)),
  join(root, "packages/domain/src/placeholders/example-context.ts"),
];
/** What the people of demo and examples typed, in whatever language, and how a reminder is called for them. */
const TYPED = new Set(["mahnung", ...PEOPLE.flatMap((path) => wordsOf(readFileSync(path, "utf8")))]);

/** The page speaks this language in all its texts and labels; what was typed may be in any. */
export async function expectOneLanguage(page: Page, locale: Locale, place: string): Promise<void> {
  expect.soft(await page.locator("html").getAttribute("lang"), `language of ${place}`).toBe(locale);
  const found = findForeignWords(await page.evaluate(readTexts), locale).filter((word) => !TYPED.has(word));
  expect.soft(found, `foreign words: ${place}`).toEqual([]);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+(-\p{L}+)*/gu) ?? [];
}

function readTexts(): string {
  const labels = ["aria-label", "title", "placeholder", "alt"].flatMap((name) =>
    Array.from(document.querySelectorAll(`[${name}]`), (element) => element.getAttribute(name) ?? ""),
  );
  // What says that it is in another language is in another one.
  const others = Array.from(document.querySelectorAll<HTMLElement>("body [lang]"), (element) => element.innerText);
  const text = others.reduce((rest, other) => rest.replace(other, ""), document.body.innerText);
  return [document.title, text, ...labels].join("\n");
}
