import { Html, html as markup } from "../../../http/html-page";
import { MailColors } from "./mail-colors";
import type { MailBlock, MailRun } from "./mail-content";
import type { MailFrame } from "./mail-frame";
import { withoutHarmful } from "./safe-text";

const FONT = "font-family:Arial,Helvetica,sans-serif";
const TEXT = `${FONT};font-size:16px;line-height:1.5`;
const SMALL = `${FONT};font-size:13px;line-height:1.5`;

/** A layout table: for the eye, not for screen readers. */
const TABLE = new Html('role="presentation" cellpadding="0" cellspacing="0" border="0"');

/** Keeps programs from showing the beginning of the email after the preview text. */
const PREVIEW_FILLER = new Html("&#847;&#160;".repeat(60));

/** Word does not know max-width. Programs that drop comments do. */
const OPEN_WIDTH_FOR_WORD = new Html(
  '<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
);
const CLOSE_WIDTH_FOR_WORD = new Html("<!--[if mso]></td></tr></table><![endif]-->");

/**
 * The email for programs with HTML, among them Word (Outlook for Windows), which knows padding only on table cells and
 * no rounded corners, and GMX and WEB.DE, which drop style blocks, `word-break` and `rgba`. What is needed to read and
 * to click is in attributes and inline styles that all of them keep; the rest is decoration. Nothing is loaded.
 * Shape: well-formed XML after the doctype.
 */
export function writeMailHtml(blocks: readonly MailBlock[], previewText: string, frame: MailFrame): string {
  const colors = new MailColors(frame.accentColor);
  const page = markup`<html lang="${frame.locale}" dir="ltr" xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="supported-color-schemes" content="light dark" />
<title>${clean(frame.subject)}</title>
<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->
<style>${colors.darkStyles}</style>
</head>
<body class="ground" bgcolor="${colors.ground}" style="margin:0;padding:0;background-color:${colors.ground}">
<div class="hidden" style="display:none;mso-hide:all;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:${colors.ground}">${clean(previewText)}${PREVIEW_FILLER}</div>
<table ${TABLE} width="100%" class="ground" bgcolor="${colors.ground}" style="background-color:${colors.ground}"><tr><td align="center" style="padding:24px 12px">
${OPEN_WIDTH_FOR_WORD}
<table ${TABLE} width="100%" align="center" class="card" bgcolor="${colors.card}" style="max-width:600px;table-layout:fixed;background-color:${colors.card}">
<tr><td bgcolor="${colors.accent}" height="4" style="height:4px;font-size:1px;line-height:4px;background-color:${colors.accent}">&#160;</td></tr>
<tr><td align="left" class="ink" style="padding:22px 28px 0;${TEXT};font-weight:bold;color:${colors.ink};word-break:break-word">${writeText(frame.merchantName)}</td></tr>
<tr><td align="left" class="ink" style="padding:18px 28px 14px;${TEXT};color:${colors.ink};word-break:break-word">
${blocks.map((block) => writeBlock(block, colors))}
</td></tr>
<tr><td align="left" class="soft line" style="padding:16px 28px 22px;border-top:1px solid ${colors.line};${SMALL};color:${colors.soft};word-break:break-word">${joinLines(frame.footer.map(writeText))}</td></tr>
</table>
${CLOSE_WIDTH_FOR_WORD}
</td></tr></table>
</body>
</html>`;
  return `<!DOCTYPE html>\n${page.text}\n`;
}

function writeBlock(block: MailBlock, colors: MailColors): Html {
  switch (block.kind) {
    case "PARAGRAPH":
      return markup`<p class="ink" style="margin:0 0 16px;${TEXT};color:${colors.ink}">${joinLines(block.lines.map((line) => writeLine(line, colors)))}</p>
`;
    case "BUTTON":
      return writeButton(block, colors);
    case "FACTS":
      return markup`<table ${TABLE} width="100%" style="margin:0 0 16px">${block.facts.map(
        ({ name, value }) =>
          markup`<tr><td width="40%" valign="top" align="left" class="soft line" style="padding:8px 12px 8px 0;border-top:1px solid ${colors.line};${TEXT};color:${colors.soft};word-break:break-word">${writeText(name)}</td><td valign="top" align="left" class="ink line" style="padding:8px 0;border-top:1px solid ${colors.line};${TEXT};color:${colors.ink};word-break:break-word">${writeText(value)}</td></tr>`,
      )}</table>
`;
  }
}

/**
 * Ground and padding are the cell's: Word ignores those of an inline element. Elsewhere the link shares the padding, so
 * that nearly the whole button can be clicked.
 */
function writeButton({ label, url, isMain }: Extract<MailBlock, { kind: "BUTTON" }>, colors: MailColors): Html {
  const { ground, ink, border, className } = colors.button(isMain);
  return markup`<table ${TABLE} style="margin:0 0 16px"><tr><td align="center" class="${className}" bgcolor="${ground}" style="padding:8px 14px;mso-padding-alt:13px 22px;border:1px solid ${border};border-radius:8px;background-color:${ground}"><a href="${clean(url)}" class="${className}" style="display:inline-block;padding:5px 8px;mso-padding-alt:0;${TEXT};font-weight:bold;color:${ink};text-decoration:none">${writeText(label)}</a></td></tr></table>
`;
}

function writeLine(runs: readonly MailRun[], { ink }: MailColors): Html {
  return new Html(
    runs
      .map(({ text, isUrl }) =>
        isUrl
          ? markup`<a href="${clean(text)}" class="ink" style="color:${ink};text-decoration:underline">${writeText(text)}</a>`
          : writeText(text),
      )
      .map(({ text }) => text)
      .join(""),
  );
}

function joinLines(lines: readonly Html[]): Html {
  return new Html(lines.map(({ text }) => text).join("<br />"));
}

const LONG_WORD = /\S{30,}/gu;
const CHARACTERS = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const CHARACTERS_PER_PART = 10;

/** Long words may break: a phone would otherwise have to scroll sideways. */
function writeText(text: string): Html {
  const cleaned = clean(text);
  const parts: string[] = [];
  let end = 0;
  for (const { 0: word, index } of cleaned.matchAll(LONG_WORD)) {
    parts.push(markup`${cleaned.slice(end, index)}`.text, breakUp(word));
    end = index + word.length;
  }
  return new Html([...parts, markup`${cleaned.slice(end)}`.text].join(""));
}

function breakUp(word: string): string {
  const characters = Array.from(CHARACTERS.segment(word), ({ segment }) => segment);
  const parts: string[] = [];
  for (let start = 0; start < characters.length; start += CHARACTERS_PER_PART) {
    parts.push(markup`${characters.slice(start, start + CHARACTERS_PER_PART).join("")}`.text);
  }
  return parts.join("<wbr />");
}

const clean = withoutHarmful;
