import { drawQrCode } from "../../shared/qr-code";
import { BODY, type DocumentSheet, SMALL } from "./document-sheet";
import { FRAME, MM } from "./pdf-sheet";
import { tint } from "./print-color";

const PADDING = 12;
const LABEL_WIDTH = 86;
const ROW_GAP = 1;
/** Large enough to be scanned from paper. */
const CODE_SIDE = 27 * MM;
const CODE_GAP = 10;
const CAPTION_WIDTH = CODE_SIDE + CODE_GAP - 2;
const LEFT = FRAME.left + PADDING;

export interface PrintedCode {
  readonly caption: string;
  /** What is read instead of it. */
  readonly alternative: string;
  /** The code's content. */
  readonly text: string;
  /** Where clicking it leads; null: nowhere. */
  readonly url: string | null;
}

export interface PaymentBox {
  readonly intro: string | null;
  /** Label and value. */
  readonly rows: readonly (readonly [string, string])[];
  /** Where it can be paid online; null: not here. */
  readonly payUrl: string | null;
  readonly codes: readonly PrintedCode[];
}

/** The data for a transfer on the left, the codes on the right; split only if no page can hold it. Nothing when it is empty. */
export function drawPaymentBox(page: DocumentSheet, box: PaymentBox): void {
  const { sheet, texts } = page;
  const { intro, payUrl, codes } = box;
  const rows = payUrl === null ? box.rows : [...box.rows, [texts.payOnline, texts.payOnlineHint] as const];
  if (intro === null && rows.length === 0) return;
  const textWidth = FRAME.width - 2 * PADDING - codes.length * (CODE_SIDE + CODE_GAP);
  const introHeight = intro === null ? 0 : sheet.heightOf(intro, BODY, textWidth) + 2;
  const rowsHeight = rows.reduce((sum, row) => sum + rowHeight(page, row, textWidth), 0);
  const codesHeight = Math.max(0, ...codes.map(({ caption }) => CODE_SIDE + 2 + captionHeight(page, caption)));
  const height = Math.max(introHeight + rowsHeight, codesHeight) + 14;
  if (height > sheet.pageHeight) {
    drawText(page, box, rows);
    return;
  }
  sheet.tags.within("Div", () => drawBox(page, { ...box, rows }, { textWidth, height }));
}

interface BoxSize {
  readonly textWidth: number;
  readonly height: number;
}

/** `rows` with the one that leads to the payment, as the last. */
function drawBox(
  page: DocumentSheet,
  { intro, rows, payUrl, codes }: PaymentBox,
  { textWidth, height }: BoxSize,
): void {
  const { sheet } = page;
  sheet.y += 4;
  sheet.needRoom(height);
  const top = sheet.y;
  drawGround(page, height);
  sheet.y += 7;
  if (intro !== null) {
    sheet.paragraph(intro, BODY, { x: LEFT, width: textWidth });
    sheet.y += 2;
  }
  sheet.tags.within("L", () => {
    rows.forEach((row, index) => {
      drawBoxRow(page, row, { width: textWidth, url: index === rows.length - 1 ? payUrl : null });
    });
  });
  codes.forEach((code, index) => {
    const x = FRAME.right - PADDING / 2 - (codes.length - index) * (CODE_SIDE + CODE_GAP) + CODE_GAP;
    drawCode(page, code, x, top + 7);
  });
  sheet.y = top + height + 1;
}

type Row = readonly [label: string, value: string];

function drawGround({ sheet, accent }: DocumentSheet, height: number): void {
  const box = { x: FRAME.left, y: sheet.y, width: FRAME.width, height };
  sheet.area(box, tint(accent, 0.06));
  sheet.area({ ...box, width: 2.4 }, accent);
}

function drawBoxRow(
  page: DocumentSheet,
  row: Row,
  { width, url }: { readonly width: number; readonly url: string | null },
): void {
  const { sheet, accent, texts } = page;
  const [label, value] = row;
  const height = rowHeight(page, row, width);
  const style = url === null ? BODY : { ...BODY, weight: "bold" as const, color: accent };
  const drawValue = (): void => {
    sheet.textAt(value, style, sheet.y, { x: LEFT + LABEL_WIDTH, width: width - LABEL_WIDTH });
  };
  const drawLink = (link: string): void => {
    drawValue();
    sheet.link(link, texts.payAt(link), { x: LEFT, y: sheet.y, width, height });
  };
  sheet.labelled(
    () => sheet.textAt(label, SMALL, sheet.y + 1, { x: LEFT, width: LABEL_WIDTH - 8 }),
    () => (url === null ? drawValue() : sheet.tags.within("Link", () => drawLink(url))),
  );
  sheet.y += height;
}

function rowHeight({ sheet }: DocumentSheet, [label, value]: Row, width: number): number {
  const labelHeight = sheet.heightOf(label, SMALL, LABEL_WIDTH - 8) + 1;
  return Math.max(labelHeight, sheet.heightOf(value, { ...BODY, weight: "bold" }, width - LABEL_WIDTH)) + ROW_GAP;
}

/** Without ground and codes, so that it can go on from page to page. */
function drawText({ sheet }: DocumentSheet, { intro, payUrl }: PaymentBox, rows: readonly Row[]): void {
  const place = { x: FRAME.left, width: FRAME.width };
  if (intro !== null) sheet.paragraph(intro, BODY, place);
  for (const [label, value] of rows) sheet.paragraph(`${label}: ${value}`, BODY, place);
  if (payUrl !== null) sheet.paragraph(payUrl, BODY, place);
}

function captionHeight({ sheet }: DocumentSheet, caption: string): number {
  return sheet.heightOf(caption, SMALL, CAPTION_WIDTH);
}

function drawCode(page: DocumentSheet, { caption, alternative, text, url }: PrintedCode, x: number, y: number): void {
  const { sheet, texts } = page;
  const drawPicture = (): void => sheet.code(drawQrCode(text), { x, y, side: CODE_SIDE, alternative });
  const drawLink = (link: string): void => {
    drawPicture();
    sheet.link(link, texts.payAt(link), { x, y, width: CODE_SIDE, height: CODE_SIDE });
  };
  if (url === null) drawPicture();
  else sheet.tags.within("Link", () => drawLink(url));
  const left = x + (CODE_SIDE - CAPTION_WIDTH) / 2;
  sheet.textAt(caption, SMALL, y + CODE_SIDE + 2, { x: left, width: CAPTION_WIDTH, align: "center" });
}
