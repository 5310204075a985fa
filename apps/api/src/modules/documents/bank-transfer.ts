import { giroCodePayload } from "@kundenportal/domain/bank/giro-code";
import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { computeFigures } from "./document-figures";
import type { PortalDocumentRow } from "./document.repository";

/** How to pay a document by transfer. */
export interface BankTransfer {
  readonly accountHolder: string;
  /** Capitals without blanks. */
  readonly iban: string;
  readonly bic: string | null;
  readonly bankName: string | null;
  /** What to state as the purpose. */
  readonly reference: string;
  /** What is to be paid today, in minor units of `currency`. */
  readonly amountMinor: number;
  readonly currency: string;
  /** Text of a GiroCode; null where there can be none. */
  readonly giroCode: string | null;
}

/** UNCL4461: transfer, payment to an account, SEPA transfer. With others the money is fetched or comes otherwise. */
const TRANSFER_MEANS: readonly string[] = ["30", "42", "58"];
const PAYABLE_TYPES: readonly DocumentType[] = [DocumentType.INVOICE, DocumentType.REMINDER];

/**
 * To the account that the document itself names, over what is to be paid today. Null when nothing is to be paid or the
 * document names no account.
 */
export function findBankTransfer(
  document: PortalDocumentRow,
  content: Pick<DocumentContent, "paymentInstructions" | "payee" | "seller">,
  today: CalendarDate,
): BankTransfer | null {
  const { payableMinor } = computeFigures(document, today);
  const isPayable = PAYABLE_TYPES.includes(document.type) && document.status === DocumentStatus.OPEN;
  if (!isPayable || payableMinor === null || payableMinor <= 0) return null;
  for (const { meansCode, iban, bic, bankName, accountHolder, reference } of content.paymentInstructions) {
    if (iban === null || !TRANSFER_MEANS.includes(meansCode)) continue;
    const order = {
      accountHolder: accountHolder ?? content.payee?.name ?? content.seller.name,
      iban,
      bic,
      amount: { amountMinor: payableMinor, currency: document.currency },
      reference: reference ?? document.number,
    };
    return {
      accountHolder: order.accountHolder,
      iban,
      bic,
      bankName,
      reference: order.reference,
      amountMinor: payableMinor,
      currency: document.currency,
      giroCode: giroCodePayload(order),
    };
  }
  return null;
}
