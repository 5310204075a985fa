import { canonicalJson } from "@kundenportal/domain/evidence/canonical-json";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { awaitsAnswer, debtorOf, isBookable, paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import { isCredit } from "../credits/apply-credits";
import { type DocumentRow, DocumentSource } from "../documents/table/document-row";
import { besidesOf } from "./build-publication";
import type { PublishConflictCode } from "./publishing.errors";

/** What is there, and what it is to become. */
export interface Replacement {
  readonly before: DocumentRow;
  readonly contentBefore: DocumentContent;
  readonly content: DocumentContent;
  readonly clientId: string;
  readonly precedingDocumentId: string | null;
  /** Of a reminder. */
  readonly feeMinor: number;
  /** Whether other documents belong to its deal, which all count in its currency. */
  readonly isInDeal: boolean;
}

export type ReplacementDecision =
  | { readonly kind: "UNCHANGED" }
  | { readonly kind: "CONFLICT"; readonly code: PublishConflictCode }
  | { readonly kind: "NEW_VERSION"; readonly status: DocumentStatus };

/**
 * What becomes of a document that is sent again. The same files with the same facts change nothing. What a customer has
 * agreed to, or what money has moved on, keeps its amounts.
 */
export function decideReplacement(replacement: Replacement): ReplacementDecision {
  const { before, clientId } = replacement;
  if (before.source !== DocumentSource.ELSEWHERE) return conflict("NUMBER_TAKEN");
  if (before.clientId !== clientId) return conflict("OTHER_CLIENT");
  const changed = findChanges(replacement);
  if (!changed.files && !changed.facts && !changed.relation) return { kind: "UNCHANGED" };
  if (before.ownStatus === DocumentStatus.CANCELED) return conflict("CANCELED");
  if (changed.relation && !mayMove(replacement)) return conflict("INVOICE_FIXED");
  if (changed.amounts && isFixed(before)) return conflict("AMOUNT_FIXED");
  if (changed.currency && replacement.isInDeal) return conflict("AMOUNT_FIXED");
  return { kind: "NEW_VERSION", status: statusAfter(before, changed.facts) };
}

function conflict(code: PublishConflictCode): ReplacementDecision {
  return { kind: "CONFLICT", code };
}

interface Changes {
  readonly files: boolean;
  readonly facts: boolean;
  readonly amounts: boolean;
  readonly currency: boolean;
  /** The document that it follows, or what it adds to that. */
  readonly relation: boolean;
}

function findChanges({ before, contentBefore, content, precedingDocumentId, feeMinor }: Replacement): Changes {
  const differ = (pick: (each: DocumentContent) => unknown): boolean =>
    canonicalJson(pick(contentBefore)) !== canonicalJson(pick(content));
  return {
    files: differ(({ madeElsewhere }) => [madeElsewhere?.pdfSha256, madeElsewhere?.xmlSha256]),
    // Not the parties: where nothing is said about them, they are as they are at that moment.
    facts: differ(
      ({ title, documentDate, dueDate, validUntil, currency, totals, lines, precedingDocuments, madeElsewhere }) => [
        { title, documentDate, dueDate, validUntil, currency, totals, lines },
        precedingDocuments.map(({ number }) => number),
        madeElsewhere?.isTaxKnown,
      ],
    ),
    amounts: differ(({ currency, totals }) => ({ currency, grossMinor: totals.grossMinor, ...besidesOf(totals) })),
    currency: contentBefore.currency !== content.currency,
    relation:
      before.precedingDocumentId !== precedingDocumentId ||
      (paysPreceding(before.type) && before.feesMinor !== feeMinor),
  };
}

/** Whether money has moved on it, or a customer has agreed to it. */
function isFixed(document: DocumentRow): boolean {
  const { type, ownStatus, settledMinor, creditedMinor, creditNotesMinor, precedingDocumentId } = document;
  if (awaitsAnswer(type)) return nextStatus(type, ownStatus, DocumentEvent.REVISE) === null;
  if (!isBookable(type)) return false;
  // What a credit says has been counted on the invoice that it names.
  const isCounted = isCredit(document) && precedingDocumentId !== null;
  return isCounted || settledMinor !== 0 || creditedMinor !== 0 || creditNotesMinor !== 0;
}

/** Where no money depends on it, and for a credit that finds its invoice only now. */
function mayMove({ before }: Replacement): boolean {
  if (debtorOf(before.type) === null) return true;
  return isCredit(before) && before.precedingDocumentId === null && before.settledMinor === 0;
}

/** A rejected offer is open again when it says something else; another print of the same leaves it. */
function statusAfter({ type, ownStatus }: DocumentRow, saysElse: boolean): DocumentStatus {
  const revised = saysElse ? nextStatus(type, ownStatus, DocumentEvent.REVISE) : null;
  return revised ?? ownStatus;
}
