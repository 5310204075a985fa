import type { PaymentInstruction } from "@kundenportal/domain/documents/document-content";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { BODY, date, decimal, type DocumentSheet, drawParty, money, SMALL } from "./document-sheet";
import { FRAME, lineHeightOf } from "./pdf-sheet";
import { tint } from "./print-color";

const PAYABLE_TYPES: readonly DocumentType[] = [DocumentType.INVOICE, DocumentType.REMINDER];
const DEBIT_MEANS = ["49", "59"];
const TEXT = { x: FRAME.left, width: FRAME.width } as const;
const LABEL_WIDTH = 110;

/** When and how to pay, and what else is to be said below the totals. */
export function drawClosing(page: DocumentSheet): void {
  const { sheet, content, texts } = page;
  for (const text of terms(page)) {
    sheet.paragraph(text, BODY, TEXT);
    sheet.y += 3;
  }
  for (const instruction of content.paymentInstructions) drawInstruction(page, instruction);
  sheet.y += 6;
  drawParty(page, texts.payee, content.payee);
  drawParty(page, texts.taxRepresentative, content.taxRepresentative);
  for (const note of content.notes) {
    sheet.paragraph(note, BODY, TEXT);
    sheet.y += 5;
  }
}

function terms(page: DocumentSheet): readonly string[] {
  const { content, texts } = page;
  const discounts = content.discountTerms.map(({ percent, days, baseMinor }) =>
    texts.discount(decimal(page, percent), days, baseMinor === null ? null : money(page, baseMinor)),
  );
  return [content.paymentTerms ?? ownTerms(page), ...discounts].filter((text) => text !== null);
}

function ownTerms(page: DocumentSheet): string | null {
  const { content, texts } = page;
  if (content.type === DocumentType.OFFER) {
    return content.validUntil === null ? null : texts.acceptUntil(date(page, content.validUntil));
  }
  if (!PAYABLE_TYPES.includes(content.type) || content.totals.dueMinor <= 0 || isDebited(page)) return null;
  const due = money(page, content.totals.dueMinor);
  return content.dueDate === null ? texts.payAtOnce(due) : texts.payUntil(due, date(page, content.dueDate));
}

function isDebited({ content }: DocumentSheet): boolean {
  return content.paymentInstructions.some(({ meansCode }) => DEBIT_MEANS.includes(meansCode));
}

/** The data to copy into one's bank, in a box; never torn apart. */
function drawInstruction(page: DocumentSheet, instruction: PaymentInstruction): void {
  const { sheet, texts, accent } = page;
  const intro = instruction.meansText ?? (DEBIT_MEANS.includes(instruction.meansCode) ? texts.debit : null);
  const rows = instructionRows(page, instruction);
  if (intro === null && rows.length === 0) return;
  const introHeight = intro === null ? 0 : sheet.heightOf(intro, BODY, FRAME.width - 20) + 2;
  const height = introHeight + rows.length * (lineHeightOf(BODY) + 1) + 14;
  sheet.y += 4;
  sheet.needRoom(height);
  sheet.area(FRAME.left, sheet.y, FRAME.width, height, tint(accent, 0.06));
  sheet.area(FRAME.left, sheet.y, 2.4, height, accent);
  sheet.y += 7;
  if (intro !== null) {
    sheet.paragraph(intro, BODY, { x: FRAME.left + 12, width: FRAME.width - 20 });
    sheet.y += 2;
  }
  for (const [label, value] of rows) {
    sheet.textAt(label, SMALL, sheet.y + 1, { x: FRAME.left + 12, width: LABEL_WIDTH - 8 });
    sheet.textAt(value, BODY, sheet.y, { x: FRAME.left + 12 + LABEL_WIDTH, width: FRAME.width - LABEL_WIDTH - 20 });
    sheet.y += lineHeightOf(BODY) + 1;
  }
  sheet.y += 8;
}

function instructionRows(
  { texts }: DocumentSheet,
  instruction: PaymentInstruction,
): readonly (readonly [string, string])[] {
  const rows: readonly (readonly [string, string | null])[] = [
    [texts.accountHolder, instruction.accountHolder],
    ["IBAN", instruction.iban === null ? null : groupIban(instruction.iban)],
    ["BIC", instruction.bic],
    [texts.bank, instruction.bankName],
    [texts.reference, instruction.reference],
    [texts.mandate, instruction.mandateReference],
    [texts.creditorId, instruction.creditorId],
    [texts.debitedAccount, instruction.debitedIban === null ? null : maskIban(instruction.debitedIban)],
    [texts.card, [instruction.cardNumber, instruction.cardHolder].filter((part) => part !== null).join(" · ") || null],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}

/** In groups of four, as it stands on cards. */
export function groupIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, "$1 ");
}

/** The customer's own account: enough to recognise it, too little to use it. */
function maskIban(iban: string): string {
  return `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;
}
