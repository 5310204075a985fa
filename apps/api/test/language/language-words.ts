import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, LOCALES } from "@kundenportal/domain/locale";
import ts from "typescript";

const root = join(__dirname, "../../../..");
const CATALOGUES = ["apps/portal/src", "apps/admin/src", "packages/app-core/src", "packages/ui/src"];
const SOURCES = ["apps/api/src", "apps/portal/src", "packages/domain/src"];
/** Its texts belong to a merchant, not to us. */
const NOT_OURS = /demo-data|\.test\.|test-support/;
const MIN_LETTERS = 4;

/** What dates, amounts and rates look like in the other language. */
const FOREIGN_FIGURES: Readonly<Record<Locale, RegExp>> = {
  de: /[€£$]\d[\d.,]*|\b\d{1,2} [A-Z][a-z]+ \d{4}\b|\d\.\d{2}[ \u00a0]?€|\d%/gu,
  en: /\d[\d.,]*[ \u00a0]?€|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\d[ \u00a0]%/gu,
};

/** So many times as often, and a word is the other language's although ours has it too: somebody put it into the wrong text. */
const MUCH_MORE = 20;
/** In German too: a kind of page that PayLink calls so, and words that are German as well. */
const NAMES: ReadonlySet<string> = new Set(["invoice", "details", "version"]);

type WordCounts = ReadonlyMap<string, number>;

let known: Readonly<Record<Locale, WordCounts>> | null = null;

/**
 * Words and figures in this text that belong to our other language. Which words those are follows from our own texts, so
 * that a new text is covered by itself: a word counts when one language has it and the other has not, or hardly ever.
 * @param text without anything that people typed, unless it is in neither language
 */
export function findForeignWords(text: string, locale: Locale): readonly string[] {
  known ??= { de: countWords(readOwnTexts("de")), en: countWords(readOwnTexts("en")) };
  const { [locale]: own, [locale === "de" ? "en" : "de"]: other } = known;
  const words = wordsOf(withoutNames(text)).filter(
    (word) => !NAMES.has(word) && (other.get(word) ?? 0) > (own.get(word) ?? 0) * MUCH_MORE,
  );
  return [...new Set([...words, ...(text.match(FOREIGN_FIGURES[locale]) ?? [])])];
}

/** Every text of ours in this language: of the apps, their parts, the server and the rules they share. */
export function readOwnTexts(locale: Locale): readonly string[] {
  const catalogues = CATALOGUES.flatMap((folder) => filesIn(folder, new RegExp(`locales.${locale}\\.json$`)));
  const messages = catalogues.flatMap((path) =>
    Object.values(JSON.parse(readFileSync(path, "utf8")) as Record<string, string>),
  );
  const texts = SOURCES.flatMap((folder) => filesIn(folder, /\.tsx?$/)).flatMap((path) => readTexts(path, locale));
  if (messages.length < 1000 || texts.length < 300) throw new Error("These are not all our texts");
  return [...messages, ...texts].map(withoutNames);
}

function countWords(texts: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function filesIn(folder: string, name: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => name.test(path) && !NOT_OURS.test(path))
    .map((path) => join(root, folder, path));
}

/** The names of arguments, placeholders and addresses are English in every language. */
function withoutNames(text: string): string {
  return text
    .replaceAll(/\{\w+(, \w+,?)?/g, " ")
    .replaceAll(/\b(one|other) \{/g, " ")
    .replaceAll(/\[[\w.]+\]|\w+\.\w+|\/\w+/g, " ");
}

/** What a source says in this language: below what is named after it, or on its side of a question for it. */
function readTexts(path: string, locale: Locale): readonly string[] {
  const source = readFileSync(path, "utf8");
  if (!/\b(de|en)"?:|"de"|"en"|isGerman/i.test(source)) return [];
  const texts: string[] = [];
  const collect = (node: ts.Node, spoken: string | null): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && spoken === locale) texts.push(node.text);
    if (ts.isConditionalExpression(node) && /"de"|"en"|isGerman/.test(node.condition.getText())) {
      const first = /"en"/.test(node.condition.getText()) ? "en" : "de";
      collect(node.whenTrue, first);
      collect(node.whenFalse, first === "de" ? "en" : "de");
      return;
    }
    const isNamed = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    const name = isNamed ? node.name.getText().toLowerCase() : "";
    const inside = (LOCALES as readonly string[]).includes(name) ? name : spoken;
    ts.forEachChild(node, (child) => collect(child, inside));
  };
  collect(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true), null);
  return texts;
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+(-\p{L}+)*/gu) ?? [];
  return words.filter((word) => word.length >= MIN_LETTERS);
}
