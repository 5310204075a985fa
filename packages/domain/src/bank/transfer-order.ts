import type { DocumentContent } from "../documents/document-content";
import type { TransferOrder } from "./giro-code";

/** UNCL4461: transfer, payment to an account, SEPA transfer. With others the money is fetched or comes otherwise. */
const TRANSFER_MEANS: readonly string[] = ["30", "42", "58"];

/** A transfer to the account that a document names. */
export interface DocumentTransfer extends TransferOrder {
  readonly bankName: string | null;
}

/**
 * What a transfer of this many minor units needs to be told, to the first account that the document names for transfers.
 * Null when it names none.
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
