import { addressLines, type DocumentSheet, groupIban } from "./document-sheet";
import { Artifact } from "./file/tags";
import { FRAME, GREY, HAIRLINE, MM } from "./pdf-sheet";
import { lineHeightOf, type TextStyle } from "./text/typesetter";

/** The footer grows upwards from here. */
const TOP = 265 * MM;
const LAST_LINE = 287 * MM;
const GAP_ABOVE = 6 * MM;
/** Of the columns, before their size is reduced. */
const COMFORTABLE_HEIGHT = 45 * MM;
const TEXT: TextStyle = { weight: "regular", size: 6.9, color: GREY };
const LEAST_SIZE = 5;
const COLUMN_GAP = 10;
const MAX_COLUMN_GAP = 60;
/** More than that is a text of its own, and no line of a footer. */
const MAX_LEGAL_LENGTH = 300;

interface Footer {
  readonly top: number;
  draw(): void;
}

/**
 * The sender and the page number, on every page. Measured before anything is written, because it decides where pages end;
 * drawn when all pages are there.
 */
export function prepareFooter(page: DocumentSheet): Footer {
  const { sheet, content, texts, heading } = page;
  const texted = footerColumns(page);
  const style = sheet.shrinkToFit(
    TEXT,
    LEAST_SIZE,
    (tried) => heightOf(layOut(page, texted, tried)) <= COMFORTABLE_HEIGHT,
  );
  const columns = layOut(page, texted, style);
  const numberWidth = sheet.widthOf(texts.page(888, 888), TEXT);
  const labelWidth = FRAME.width - numberWidth - COLUMN_GAP;
  const label = `${heading} ${content.number}`;
  const labelTop = LAST_LINE + lineHeightOf(TEXT) - sheet.heightOf(label, TEXT, labelWidth);
  const top = Math.min(TOP, labelTop - 4 - heightOf(columns));
  return {
    top: top - GAP_ABOVE,
    draw() {
      const drawColumns = (): void => {
        for (const column of columns) sheet.textAt(column.text, style, top, column);
      };
      sheet.onEveryPage((number, count) => {
        sheet.rule(top - 4, HAIRLINE, 0.5);
        // What it says of the sender is said nowhere else, so it is read once: at the very end.
        if (number === count) sheet.tags.within("Div", drawColumns);
        else sheet.tags.artifact(Artifact.pageFoot, drawColumns);
        sheet.tags.artifact(Artifact.pageFoot, () => {
          sheet.textAt(label, TEXT, labelTop, { x: FRAME.left, width: labelWidth });
          const place = { x: FRAME.right - numberWidth, width: numberWidth, align: "right" } as const;
          sheet.lineAt(texts.page(number, count), TEXT, LAST_LINE, place);
        });
      });
    },
  };
}

/** The seller's legal information, where it is too long for a footer; null otherwise. */
export function longLegalInformation({ content }: DocumentSheet): string | null {
  const { legalInformation } = content.seller;
  return legalInformation !== null && legalInformation.length > MAX_LEGAL_LENGTH ? legalInformation : null;
}

interface FooterColumn {
  readonly text: string;
  /** How many it takes. */
  readonly lines: number;
  readonly style: TextStyle;
  readonly x: number;
  readonly width: number;
}

function heightOf(columns: readonly FooterColumn[]): number {
  return Math.max(0, ...columns.map(({ lines, style }) => lines * lineHeightOf(style)));
}

/** As wide as each needs, with even gaps between them; if that is too much, all the same width and wrapped. */
function layOut(
  { sheet }: DocumentSheet,
  columns: readonly (readonly string[])[],
  style: TextStyle,
): readonly FooterColumn[] {
  const needed = columns.map((lines) => Math.max(...lines.map((line) => sheet.widthOf(line, style))) + 1);
  const rest = FRAME.width - needed.reduce((sum, width) => sum + width, 0);
  const gap = rest / Math.max(1, columns.length - 1);
  const fits = gap >= COLUMN_GAP;
  const share = (FRAME.width + COLUMN_GAP) / columns.length;
  let x: number = FRAME.left;
  return columns.map((lines, index) => {
    const width = fits ? (needed[index] ?? share) : share - COLUMN_GAP;
    const text = lines.join("\n");
    const column = { text, lines: sheet.wrap(text, style, width).length, style, x, width };
    x += width + (fits ? Math.min(gap, MAX_COLUMN_GAP) : COLUMN_GAP);
    return column;
  });
}

function footerColumns(page: DocumentSheet): readonly (readonly string[])[] {
  const { content, texts, locale } = page;
  const { seller, buyer } = content;
  const legalInformation = longLegalInformation(page) === null ? seller.legalInformation : null;
  const transfer = content.paymentInstructions.find(({ iban }) => iban !== null);
  const columns: readonly (readonly (string | null)[])[] = [
    addressLines({ ...seller, contactName: null }, buyer, locale),
    [prefixed(texts.phone, seller.phone), seller.email],
    [prefixed(texts.vatNumber, seller.vatNumber), prefixed(texts.taxNumber, seller.taxNumber), legalInformation],
    [
      transfer?.bankName ?? null,
      transfer?.iban == null ? null : `IBAN ${groupIban(transfer.iban)}`,
      prefixed("BIC", transfer?.bic ?? null),
    ],
  ];
  return columns.map((lines) => lines.filter((line) => line !== null)).filter((lines) => lines.length > 0);
}

function prefixed(label: string, value: string | null): string | null {
  return value === null ? null : `${label} ${value}`;
}
