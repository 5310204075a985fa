import { addressLines, type DocumentSheet } from "./document-sheet";
import { groupIban } from "./pdf-payment";
import { FRAME, GREY, HAIRLINE, lineHeightOf, MM, type TextStyle } from "./pdf-sheet";

const TOP = 265 * MM;
const PAGE_NUMBER_Y = 287 * MM;
const MAX_LINES = 6;
const TEXT: TextStyle = { weight: "regular", size: 6.9, color: GREY };
const COLUMN_GAP = 10;
const MAX_COLUMN_GAP = 60;

/** The sender and the page number, on every page. */
export function drawFooters(page: DocumentSheet): void {
  const { sheet, content, texts, heading } = page;
  const columns = layOut(page, footerColumns(page));
  sheet.onEveryPage((number, count) => {
    sheet.rule(TOP - 4, HAIRLINE, 0.5);
    for (const { lines, x, width } of columns) {
      lines.forEach((line, row) => sheet.textAt(line, TEXT, TOP + row * lineHeightOf(TEXT), { x, width }));
    }
    const place = { x: FRAME.left, width: FRAME.width };
    sheet.textAt(`${heading} ${content.number}`, TEXT, PAGE_NUMBER_Y, place);
    sheet.textAt(texts.page(number, count), TEXT, PAGE_NUMBER_Y, { ...place, align: "right" });
  });
}

interface FooterColumn {
  readonly lines: readonly string[];
  readonly x: number;
  readonly width: number;
}

/** As wide as each needs, with even gaps between them; if that is too much, all the same width and wrapped. */
function layOut({ sheet }: DocumentSheet, columns: readonly (readonly string[])[]): readonly FooterColumn[] {
  const needed = columns.map((lines) => Math.max(...lines.map((line) => sheet.widthOf(line, TEXT))) + 1);
  const rest = FRAME.width - needed.reduce((sum, width) => sum + width, 0);
  const gap = rest / Math.max(1, columns.length - 1);
  const fits = gap >= COLUMN_GAP;
  const share = FRAME.width / columns.length;
  let x: number = FRAME.left;
  return columns.map((lines, index) => {
    const width = fits ? (needed[index] ?? share) : share - COLUMN_GAP;
    const column = { lines: lines.flatMap((line) => sheet.wrap(line, TEXT, width)).slice(0, MAX_LINES), x, width };
    x += width + (fits ? Math.min(gap, MAX_COLUMN_GAP) : COLUMN_GAP);
    return column;
  });
}

function footerColumns({ content, texts, locale }: DocumentSheet): readonly (readonly string[])[] {
  const { seller, buyer } = content;
  const transfer = content.paymentInstructions.find(({ iban }) => iban !== null);
  const columns: readonly (readonly (string | null)[])[] = [
    addressLines({ ...seller, contactName: null }, buyer, locale),
    [prefixed(texts.phone, seller.phone), seller.email],
    [prefixed(texts.vatNumber, seller.vatNumber), prefixed(texts.taxNumber, seller.taxNumber), seller.legalInformation],
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
