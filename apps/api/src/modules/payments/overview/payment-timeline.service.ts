import type { MerchantScope } from "../../../access/scopes";
import type { Ledger } from "../../ledger/ledger";
import type { LedgerLine } from "../../ledger/ledger.repository";
import type { ParkedItemRepository } from "../parked-money/parked-item.repository";
import type { ParkedItem } from "../parked-money/parked-item";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { Payment } from "../attempts/payment";
import type { Refund } from "../refunds/refund-status";
import type { RefundRepository } from "../refunds/refund.repository";
import type { WebhookEvent, WebhookEventRepository } from "../webhooks/webhook-event.repository";

/** Something that happened with a document's money, and when it began. */
export type PaymentTimelineLine =
  | { readonly at: string; readonly kind: "PAYMENT"; readonly row: Payment }
  | { readonly at: string; readonly kind: "WEBHOOK"; readonly row: WebhookEvent }
  | { readonly at: string; readonly kind: "LEDGER"; readonly row: LedgerLine }
  | { readonly at: string; readonly kind: "REFUND"; readonly row: Refund }
  | { readonly at: string; readonly kind: "PARKED"; readonly row: ParkedItem };

/** The order of events at the same instant: an attempt comes before its results. */
const ORDER: readonly PaymentTimelineLine["kind"][] = ["PAYMENT", "WEBHOOK", "PARKED", "REFUND", "LEDGER"];

interface PaymentTimelineNeeds {
  readonly paymentRepository: PaymentRepository;
  readonly ledger: Ledger;
  readonly refundRepository: RefundRepository;
  readonly webhookEventRepository: WebhookEventRepository;
  readonly parkedItemRepository: ParkedItemRepository;
}

/** Everything that happened with a document's money, in order. */
export class PaymentTimelineService {
  constructor(private readonly needs: PaymentTimelineNeeds) {}

  /** Oldest first. */
  async read(scope: MerchantScope, documentId: string): Promise<readonly PaymentTimelineLine[]> {
    const [payments, entries, parked] = await Promise.all([
      this.needs.paymentRepository.listOf(scope, [documentId]),
      this.needs.ledger.listOf(scope, documentId),
      this.needs.parkedItemRepository.listOfDocument(scope, documentId),
    ]);
    const paymentIds = payments.map(({ id }) => id);
    const parkedItemIds = parked.map(({ id }) => id);
    const [events, ...refunds] = await Promise.all([
      this.needs.webhookEventRepository.listOf(scope, paymentIds),
      this.needs.refundRepository.listOf(scope, paymentIds),
      this.needs.refundRepository.listOfParkedItems(scope, parkedItemIds),
    ]);
    const lines: PaymentTimelineLine[] = [
      ...payments.map((row) => ({ at: row.createdAt, kind: "PAYMENT" as const, row })),
      ...events.map((row) => ({ at: row.receivedAt, kind: "WEBHOOK" as const, row })),
      ...entries.map((row) => ({ at: row.createdAt, kind: "LEDGER" as const, row })),
      ...refunds.flat().map((row) => ({ at: row.createdAt, kind: "REFUND" as const, row })),
      ...parked.map((row) => ({ at: row.createdAt, kind: "PARKED" as const, row })),
    ];
    return lines.toSorted((a, b) => compare(a.at, b.at) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
