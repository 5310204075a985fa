import { giroCodePayload } from "@kundenportal/domain/bank/giro-code";
import { transferFor } from "@kundenportal/domain/bank/transfer-order";
import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { isOwedByCustomer } from "@kundenportal/domain/documents/document-type-rules";
import { computeFigures } from "../table/document-figures";
import type { PortalDocumentRow } from "../table/document-row";

/** How to pay a document by transfer. */
export interface BankTransfer {
  readonly accountHolder: string;
  /** Capitals without spaces. */
  readonly iban: string;
  readonly bic: string | null;
  readonly bankName: string | null;
  /** What to state as the payment reference. */
  readonly reference: string;
  /** What to pay today, in minor units of `currency`. */
  readonly amountMinor: number;
  readonly currency: string;
  /** Text of a GiroCode; null where there can be none. */
  readonly giroCode: string | null;
}

/**
 * To the account that the document itself states, for what is to be paid today. Null when there is nothing to pay or the
 * document states no account.
 */
export function findBankTransfer(
  document: PortalDocumentRow,
  content: Pick<DocumentContent, "paymentInstructions" | "payee" | "seller">,
  today: CalendarDate,
): BankTransfer | null {
  const { payableMinor } = computeFigures(document, today);
  const isPayable = isOwedByCustomer(document.type) && document.status === DocumentStatus.OPEN;
  if (!isPayable || payableMinor === null || payableMinor <= 0) return null;
  const transfer = transferFor({ ...content, number: document.number, currency: document.currency }, payableMinor);
  if (transfer === null) return null;
  const { accountHolder, iban, bic, bankName, reference } = transfer;
  return {
    accountHolder,
    iban,
    bic,
    bankName,
    reference,
    amountMinor: payableMinor,
    currency: document.currency,
    giroCode: giroCodePayload(transfer),
  };
}
