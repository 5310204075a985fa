import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { bookedDocumentId } from "@kundenportal/domain/documents/document-type-rules";
import { DenialReason } from "@kundenportal/domain/permissions/denial-reasons";
import type { PayerActor } from "../../access/actors";
import { type BankTransfer, findBankTransfer } from "../documents/money/bank-transfer";
import { computeFigures, type DocumentFigures } from "../documents/table/document-figures";
import { decideOnDocument } from "../documents/reading/document.policy";
import type { PortalDocumentRow } from "../documents/table/document-row";
import type { DocumentVersionRepository } from "../documents/versions/document-version.repository";
import type { VisibleDocumentsService } from "../documents/reading/visible-documents.service";
import type { Merchant, MerchantRepository } from "../merchants/merchant.repository";
import { PaymentStatus } from "../payments/attempts/payment-status";
import type { Payment } from "../payments/attempts/payment";
import type { PaymentService } from "../payments/attempts/payment.service";
import type { RefreshPayment } from "../payments/paying/refresh-payment";

/** What the page of a paylink says. */
export const PayPageState = {
  PAYABLE: "PAYABLE",
  /** Money is on its way: paying again could take it twice. */
  IN_PROCESS: "IN_PROCESS",
  /** The payer has just paid all of it. */
  RECEIVED: "RECEIVED",
  /** Paid, credited or cancelled. */
  NOTHING_TO_PAY: "NOTHING_TO_PAY",
} as const;
export type PayPageState = (typeof PayPageState)[keyof typeof PayPageState];

/** How the attempt that the payer returns from ended, where there still is something to pay. */
export type PayPageNotice = "UNFINISHED" | "FAILED" | "CANCELED" | "PARTLY_RECEIVED";

export interface PayPage {
  readonly state: PayPageState;
  readonly notice: PayPageNotice | null;
  readonly merchant: Merchant;
  readonly document: PortalDocumentRow;
  readonly figures: DocumentFigures;
  /** False if no provider accepts the currency. */
  readonly canPayOnline: boolean;
  /** Null when the document names no account. */
  readonly transfer: BankTransfer | null;
}

/** With these reasons the page still has something to say; with any other the link leads nowhere. */
const EXPLAINED_REASONS: readonly DenialReason[] = [
  DenialReason.NOTHING_TO_PAY,
  DenialReason.NOT_OPEN,
  DenialReason.CURRENCY_NOT_SUPPORTED,
];

const NOTICES: Partial<Readonly<Record<PaymentStatus, PayPageNotice>>> = {
  // Abandoned or declined, and the provider's page still accepts money; or just paid, and not yet reported.
  OPEN: "UNFINISHED",
  FAILED: "FAILED",
  CANCELED: "CANCELED",
  EXPIRED: "CANCELED",
  CAPTURED: "PARTLY_RECEIVED",
  PARTIALLY_CAPTURED: "PARTLY_RECEIVED",
};

interface ShowPayPageNeeds {
  readonly visibleDocuments: VisibleDocumentsService;
  readonly documentVersionRepository: DocumentVersionRepository;
  readonly merchantRepository: MerchantRepository;
  readonly payments: PaymentService;
  readonly refreshing: RefreshPayment;
}

/** What the visitor of a paylink sees. Read-only: nothing is started, and what the address claims is never trusted. */
export class ShowPayPage {
  constructor(private readonly needs: ShowPayPageNeeds) {}

  /**
   * `paymentId`: the attempt that the payer returns from, which the provider is asked about; null: none.
   * Null when paying for it is not released, so that the page reveals to nobody what exists.
   */
  async show(payer: PayerActor, paymentId: string | null): Promise<PayPage | null> {
    const returned = paymentId === null ? null : await this.needs.refreshing.forPayer(payer, paymentId);
    const document = await this.needs.visibleDocuments.findForPayer(payer, payer.documentId);
    if (document === null) return null;
    const today = this.needs.visibleDocuments.today(payer);
    const decision = decideOnDocument(payer, "PAY", { document, today });
    if (!decision.allowed && !EXPLAINED_REASONS.includes(decision.reason)) return null;
    const bookedId = bookedDocumentId(document);
    const open = bookedId === null ? null : await this.needs.payments.findOpen(payer.scope, bookedId);
    const isOver = !decision.allowed && decision.reason !== DenialReason.CURRENCY_NOT_SUPPORTED;
    const state = stateOf(isOver, returned, open);
    return {
      state,
      notice: state !== PayPageState.PAYABLE || returned === null ? null : (NOTICES[returned.status] ?? null),
      merchant: await this.needs.merchantRepository.get(payer.scope),
      document,
      figures: computeFigures(document, today),
      canPayOnline: decision.allowed,
      transfer: state === PayPageState.PAYABLE ? await this.findTransfer(payer, document, today) : null,
    };
  }

  private async findTransfer(
    { scope }: PayerActor,
    document: PortalDocumentRow,
    today: CalendarDate,
  ): Promise<BankTransfer | null> {
    const [version] = await this.needs.documentVersionRepository.findContents(scope, [
      { documentId: document.id, version: document.currentVersion },
    ]);
    return version === undefined ? null : findBankTransfer(document, version.content, today);
  }
}

function stateOf(isOver: boolean, returned: Payment | null, open: Payment | null): PayPageState {
  if (isOver) return returned?.status === PaymentStatus.CAPTURED ? PayPageState.RECEIVED : PayPageState.NOTHING_TO_PAY;
  // Nobody can have paid on a page that was never handed out.
  const isUnclear = open?.status === PaymentStatus.UNKNOWN && open.providerRef !== null;
  const isUnderWay = open?.status === PaymentStatus.PROCESSING || isUnclear;
  // Something about the payer's own attempt needs a person to look at it: they should not pay again until then.
  return isUnderWay || returned?.status === PaymentStatus.PARKED ? PayPageState.IN_PROCESS : PayPageState.PAYABLE;
}
