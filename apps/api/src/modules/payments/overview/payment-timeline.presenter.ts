import { presentLedgerEntry } from "../../ledger/ledger.presenter";
import { presentParkedItem } from "../parked-money/parked-item.presenter";
import { PaymentTimelineEntry } from "./payment-timeline.admin.types";
import type { PaymentTimelineLine } from "./payment-timeline.service";
import { presentAdminPayment } from "../attempts/payment.presenter";
import { presentRefund } from "../refunds/refund.presenter";
import { presentWebhookEvent } from "../webhooks/webhook-event.presenter";

export function presentTimelineLine(line: PaymentTimelineLine): PaymentTimelineEntry {
  return Object.assign(new PaymentTimelineEntry(), { at: line.at, item: presentItem(line) });
}

function presentItem(line: PaymentTimelineLine): PaymentTimelineEntry["item"] {
  switch (line.kind) {
    case "PAYMENT":
      return presentAdminPayment(line.row);
    case "WEBHOOK":
      return presentWebhookEvent(line.row);
    case "LEDGER":
      return presentLedgerEntry(line.row);
    case "REFUND":
      return presentRefund(line.row);
    case "PARKED":
      return presentParkedItem(line.row);
  }
}
