import {
  contrastAt,
  elementsOf,
  findButtons,
  type MailElement,
  openInProgram,
  textOf,
  visibleTexts,
  wordsOf,
} from "./mail-program.test-support";

/** What people are called who want to see what happens. */
export const HOSTILE_NAMES = [
  ["plain", "Tischlerei Nordlicht GmbH"],
  ["other scripts", "شركة النور للتجارة · 北京东方贸易有限公司 · บริษัท ใจดี · 👩‍🔧"],
  ["one long word", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2)],
  ["tags", `</td></table><script>alert("1")</script><img src=x onerror='alert(1)'>&amp;<!--`],
  ["marks that turn text around", "Alma\u202egnp.exe\u0001\u0007 & Söhne\ud800"],
] as const;

export interface SeenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const ALLOWED_ELEMENTS = /^(html|head|meta|title|body|div|table|tr|td|p|a|br|wbr)$/;
const MIN_CONTRAST = 4.5;

/** In programs that keep little, everything is still there, readable, and the same as in plain text. */
export function expectReadable({ html, text }: SeenMail): void {
  expect(html).not.toMatch(/url\(|rgba\(|var\(|flex|<img|<script|<link/);
  for (const program of ["WORD", "GMX"] as const) {
    const root = openInProgram(html, program);
    const elements = elementsOf(root);
    const tables = elements.filter(({ name }) => name === "table");
    expect(tables.every(({ attributes }) => attributes.get("role") === "presentation")).toBe(true);
    expect(program === "WORD" ? [] : elements.filter(({ name }) => !ALLOWED_ELEMENTS.test(name))).toEqual([]);
    expect(visibleTexts(root).filter(({ element }) => contrastAt(element) < MIN_CONTRAST)).toEqual([]);
    for (const button of findButtons(root)) expectToLookLikeAButton(button.cell);
    expect(new Set([...wordsOf(textOf(root)), ...hrefsOf(elements)])).toEqual(new Set(wordsOf(text)));
  }
}

function expectToLookLikeAButton(cell: MailElement | null): void {
  expect(cell?.attributes.get("bgcolor")).toMatch(/^#[0-9a-f]{6}$/);
  expect(cell?.style.get("background-color")).toBe(cell?.attributes.get("bgcolor"));
  expect(cell?.style.get("border")).toMatch(/^1px solid #/);
}

function hrefsOf(elements: readonly MailElement[]): readonly string[] {
  return elements.flatMap(({ name, attributes }) => (name === "a" ? [attributes.get("href") ?? ""] : []));
}
