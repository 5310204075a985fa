import { mainButton, paragraphs } from "./mail-content";
import { previewText } from "./preview-text";
import { openInProgram, textOf } from "./mail-program.test-support";
import { writeMailHtml } from "./write-mail-html";

const previewOf = (text: string): string => previewText(paragraphs(text));

test.each([
  ["begins after the greeting", "Guten Tag,\n\nIhre Rechnung\nist da.\n\nDanke", "Ihre Rechnung ist da."],
  ["is the greeting if there is nothing else", "Guten Tag,", "Guten Tag,"],
  ["is the first sentence where nobody is greeted", "Alma hat bezahlt.\n\nMehr", "Alma hat bezahlt."],
  ["knows greetings in other scripts", "您好，\n\n发票", "发票"],
])("the preview text %s", (_case, text, preview) => {
  expect(previewOf(text)).toBe(preview);
});

test("a long preview text ends with a word, and never within a character", () => {
  expect(previewOf("Wort ".repeat(60))).toBe(`${"Wort ".repeat(28).trim()}…`);
  expect(previewOf("👩".repeat(100))).toBe(`${"👩".repeat(70)}…`);
  expect(previewOf(`a${"👩".repeat(100)}`)).toBe(`a${"👩".repeat(69)}…`);
});

test("a preview text is in the HTML once, where nobody reads it again", () => {
  const blocks = [
    ...paragraphs("Guten Tag,\n\nIhre Rechnung ist da."),
    mainButton("Ansehen", "https://portal.example/p/1"),
  ];
  const frame = { locale: "de", subject: "Neu", merchantName: "Alma", accentColor: "#1c5cd6", footer: [] } as const;

  const html = writeMailHtml(blocks, previewText(blocks), frame);

  expect(html.match(/Ihre Rechnung ist da/g)).toHaveLength(2);
  expect(textOf(openInProgram(html, "WORD")).match(/Ihre Rechnung ist da/g)).toHaveLength(1);
  expect(textOf(openInProgram(html, "GMX")).match(/Ihre Rechnung ist da/g)).toHaveLength(1);
});
