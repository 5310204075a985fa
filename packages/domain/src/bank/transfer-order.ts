import type { DocumentContent } from "../documents/document-content";
import type { TransferOrder } from "./giro-code";

/** UNCL4461: transfer, payment to an account, SEPA transfer. With others the money is collected or comes another way. */
const TRANSFER_MEANS: readonly string[] = ["30", "42", "58"];

/** A transfer to the account stated on a document. */
export interface DocumentTransfer extends TransferOrder {
  readonly bankName: string | null;
}

/**
 * What to state on a transfer of this many minor units to the first account that the document states for transfers.
 * Null when it states none.
 */
export function transferFor(
  content: Pick<DocumentContent, "currency" | "number" | "payee" | "paymentInstructions" | "seller">,
  amountMinor: number,
): DocumentTransfer | null {
  for (const { meansCode, iban, bic, bankName, accountHolder, reference } of content.paymentInstructions) {
    if (iban === null || !TRANSFER_MEANS.includes(meansCode)) continue;
    return {
      accountHolder: accountHolder ?? content.payee?.name ?? content.seller.name,
      iban,
      bic,
      bankName,
      amount: { amountMinor, currency: content.currency },
      reference: reference ?? content.number,
    };
  }
  return null;
}
