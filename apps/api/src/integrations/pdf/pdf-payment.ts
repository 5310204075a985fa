import { formatCreditorReference, isCreditorReference } from "@kundenportal/domain/bank/creditor-reference";
import { giroCodePayload } from "@kundenportal/domain/bank/giro-code";
import { transferFor } from "@kundenportal/domain/bank/transfer-order";
import { cashDiscountsOf } from "@kundenportal/domain/documents/cash-discount";
import type { DocumentContent, PaymentInstruction } from "@kundenportal/domain/documents/document-content";
import { Debtor } from "@kundenportal/domain/documents/document-type-facts";
import {
  awaitsAnswer,
  debtorOf,
  isOwedByCustomer,
  paysPreceding,
} from "@kundenportal/domain/documents/document-type-rules";
import { subtractMinor } from "@kundenportal/domain/money/money";
import { BODY, date, decimal, type DocumentSheet, drawParty, groupIban, money } from "./document-sheet";
import { longLegalInformation } from "./pdf-footer";
import { drawFurtherDetails } from "./pdf-imported";
import { drawPaymentBox, type PrintedCode } from "./pdf-payment-box";
import { FRAME } from "./pdf-sheet";

const DEBIT_MEANS = ["49", "59"];
const TEXT = { x: FRAME.left, width: FRAME.width } as const;
/** The most a code of ours can hold. */
const MAX_CODE_LENGTH = 300;

/** When and how to pay, and anything else below the totals. */
export function drawClosing(page: DocumentSheet): void {
  const { sheet, content, texts } = page;
  for (const text of terms(page)) {
    sheet.paragraph(text, BODY, TEXT);
    sheet.y += 3;
  }
  drawWaysToPay(page);
  sheet.y += 6;
  drawParty(page, texts.payee, content.payee);
  drawParty(page, texts.taxRepresentative, content.taxRepresentative);
  for (const note of [...content.notes, longLegalInformation(page)].filter((text) => text !== null)) {
    sheet.paragraph(note, BODY, TEXT);
    sheet.y += 5;
  }
  drawFurtherDetails(page);
}

function terms(page: DocumentSheet): readonly string[] {
  const { content } = page;
  if (isSettled(content)) return [content.paymentTerms, settledTerms(page)].filter((text) => text !== null);
  return [content.paymentTerms ?? ownTerms(page), ...discountTerms(page)].filter((text) => text !== null);
}

function discountTerms(page: DocumentSheet): readonly string[] {
  const { content, texts } = page;
  return content.discountTerms.map((term) => {
    const { percent, days, baseMinor } = term;
    const text = texts.discount(decimal(page, percent), days, baseMinor === null ? null : money(page, baseMinor));
    const [discount] = cashDiscountsOf({ ...content, discountTerms: [term] });
    const payableMinor = subtractMinor(content.totals.dueMinor, discount?.discountMinor ?? 0);
    if (discount === undefined || payableMinor <= 0) return text;
    return `${text} ${texts.discounted(money(page, payableMinor), date(page, discount.until))}`;
  });
}

/** Whether there was nothing to pay on the day it was issued. */
function isSettled({ type, totals }: DocumentContent): boolean {
  return isOwedByCustomer(type) && totals.dueMinor <= 0;
}

function settledTerms({ content, texts }: DocumentSheet): string {
  return content.totals.prepaidMinor > 0 ? texts.alreadyPaid : texts.nothingToPay;
}

function ownTerms(page: DocumentSheet): string | null {
  const { content, texts } = page;
  const { type, totals } = content;
  if (awaitsAnswer(type)) {
    return content.validUntil === null ? null : texts.acceptUntil(date(page, content.validUntil));
  }
  if (debtorOf(type) === Debtor.MERCHANT) return creditTerms(page);
  if (!isOwedByCustomer(type) || isDebited(page)) return null;
  const due = money(page, totals.dueMinor);
  const [invoice] = paysPreceding(type) ? content.precedingDocuments : [];
  return [
    content.dueDate === null ? texts.payAtOnce(due) : texts.payUntil(due, date(page, content.dueDate)),
    ...(invoice === undefined ? [] : [texts.paysInvoice(invoice.number)]),
  ].join(" ");
}

/** What becomes of a credit note of our own; an imported one says so itself, if anything. */
function creditTerms({ content, texts }: DocumentSheet): string | null {
  const [invoice] = content.precedingDocuments;
  if (content.typeCode !== null) return null;
  return invoice === undefined ? texts.credited : texts.setOff(invoice.number);
}

function isDebited({ content }: DocumentSheet): boolean {
  return content.paymentInstructions.some(({ meansCode }) => DEBIT_MEANS.includes(meansCode));
}

/**
 * Each payment method in a box, with what a phone can scan: a transfer as a GiroCode, and the address for paying online.
 * If the money is collected by debit, nobody is asked to pay.
 */
function drawWaysToPay(page: DocumentSheet): void {
  const { content, texts } = page;
  // Bank details below a paid invoice would look as if it had to be paid again.
  if (isSettled(content)) return;
  const isAskedToPay = isOwedByCustomer(content.type) && !isDebited(page);
  const payUrl = isAskedToPay ? page.payUrl : null;
  const online = payUrl === null ? [] : onlineCodes(page, payUrl);
  const transfer = isAskedToPay ? transferFor(content, content.totals.dueMinor) : null;
  const transferIndex = content.paymentInstructions.findIndex(({ iban }) => iban !== null && iban === transfer?.iban);
  content.paymentInstructions.forEach((instruction, index) => {
    const intro = instruction.meansText ?? (DEBIT_MEANS.includes(instruction.meansCode) ? texts.debit : null);
    const isTransfer = index === transferIndex;
    // Nobody knows its reference yet, and whoever scanned it would pay what may still change.
    const giroCode = isTransfer && transfer !== null && !page.isPreview ? giroCodePayload(transfer) : null;
    drawPaymentBox(page, {
      intro,
      rows: instructionRows(page, instruction),
      payUrl: isTransfer ? payUrl : null,
      codes: [
        ...(giroCode === null
          ? []
          : [{ caption: texts.giroCode, alternative: texts.giroCodeRead, text: giroCode, url: null }]),
        ...(isTransfer ? online : []),
      ],
    });
  });
  if (transferIndex === -1 && payUrl !== null) {
    drawPaymentBox(page, { intro: null, rows: [], payUrl, codes: online });
  }
}

/** None for an address that is too long for a code. */
function onlineCodes({ texts }: DocumentSheet, payUrl: string): readonly PrintedCode[] {
  if (payUrl.length > MAX_CODE_LENGTH) return [];
  return [{ caption: texts.payOnline, alternative: texts.payCodeRead, text: payUrl, url: payUrl }];
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
    [texts.reference, instruction.reference === null ? null : printReference(instruction.reference)],
    [texts.mandate, instruction.mandateReference],
    [texts.creditorId, instruction.creditorId],
    [texts.debitedAccount, instruction.debitedIban === null ? null : maskIban(instruction.debitedIban)],
    [texts.card, [instruction.cardNumber, instruction.cardHolder].filter((part) => part !== null).join(" · ") || null],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}

function printReference(reference: string): string {
  return isCreditorReference(reference) ? formatCreditorReference(reference) : reference;
}

/** The customer's own account: enough to recognise it, too little to use it. */
function maskIban(iban: string): string {
  return `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;
}
