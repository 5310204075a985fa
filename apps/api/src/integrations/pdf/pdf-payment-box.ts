import { drawQrCode } from "../../shared/qr-code";
import { BODY, type DocumentSheet, SMALL } from "./document-sheet";
import { FRAME, lineHeightOf, MM } from "./pdf-sheet";
import { tint } from "./print-color";

const PADDING = 12;
const LABEL_WIDTH = 86;
const ROW_GAP = 1;
/** Large enough to be scanned from paper. */
const CODE_SIDE = 27 * MM;
const CODE_GAP = 10;

export interface PrintedCode {
  readonly caption: string;
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

/** The data for a transfer on the left, the codes on the right; never split across pages. Nothing when it is empty. */
export function drawPaymentBox(page: DocumentSheet, { intro, rows, payUrl, codes }: PaymentBox): void {
  const { sheet, texts, accent } = page;
  if (intro === null && rows.length === 0 && payUrl === null) return;
  const left = FRAME.left + PADDING;
  const codesWidth = codes.length * (CODE_SIDE + CODE_GAP);
  const textWidth = FRAME.width - 2 * PADDING - codesWidth;
  const valueWidth = textWidth - LABEL_WIDTH;
  const shown = payUrl === null ? rows : [...rows, [texts.payOnline, texts.payOnlineHint] as const];
  const introHeight = intro === null ? 0 : sheet.heightOf(intro, BODY, textWidth) + 2;
  const rowsHeight = shown.reduce((sum, [, value]) => sum + sheet.heightOf(value, BODY, valueWidth) + ROW_GAP, 0);
  const codesHeight = codes.length === 0 ? 0 : CODE_SIDE + 2 + lineHeightOf(SMALL);
  const height = Math.max(introHeight + rowsHeight, codesHeight) + 14;

  sheet.y += 4;
  sheet.needRoom(height);
  const top = sheet.y;
  const box = { x: FRAME.left, y: top, width: FRAME.width, height };
  sheet.area(box, tint(accent, 0.06));
  sheet.area({ ...box, width: 2.4 }, accent);
  sheet.y += 7;
  if (intro !== null) {
    sheet.paragraph(intro, BODY, { x: left, width: textWidth });
    sheet.y += 2;
  }
  shown.forEach(([label, value], index) => {
    const isLink = payUrl !== null && index === rows.length;
    const start = sheet.y;
    sheet.textAt(label, SMALL, start + 1, { x: left, width: LABEL_WIDTH - 8 });
    sheet.paragraph(value, isLink ? { ...BODY, weight: "bold", color: accent } : BODY, {
      x: left + LABEL_WIDTH,
      width: valueWidth,
    });
    if (isLink) sheet.link(payUrl, { x: left, y: start, width: textWidth, height: sheet.y - start });
    sheet.y += ROW_GAP;
  });
  codes.forEach((code, index) => {
    const x = FRAME.right - PADDING / 2 - (codes.length - index) * (CODE_SIDE + CODE_GAP) + CODE_GAP;
    drawCode(page, code, x, top + 7);
  });
  sheet.y = top + height + 1;
}

function drawCode({ sheet }: DocumentSheet, { caption, text, url }: PrintedCode, x: number, y: number): void {
  sheet.code(drawQrCode(text), x, y, CODE_SIDE);
  const width = Math.min(sheet.widthOf(caption, SMALL), CODE_SIDE + CODE_GAP);
  sheet.textAt(caption, SMALL, y + CODE_SIDE + 2, { x: x + (CODE_SIDE - width) / 2, width: CODE_SIDE + CODE_GAP });
  if (url !== null) sheet.link(url, { x, y, width: CODE_SIDE, height: CODE_SIDE });
}
