import type { Tone } from "@kundenportal/ui/badge";
import { type ApiMoney, formatApiMoney } from "@kundenportal/ui/format";
import { CircleHelp, CreditCard, type LucideIcon, Radio, Receipt, Undo2 } from "lucide-react";
import { providerName } from "../../components/provider-name";
import type { LedgerEntryKind, MoneyEvent_EntryFragment, RefundStatus, WebhookOutcome } from "../../gql/graphql";
import type { Text } from "../../lib/use-text";

interface MoneyEventWords {
  readonly title: string;
  readonly details: readonly string[];
  /** Where to find more about it; null when there is nothing more. */
  readonly href: string | null;
  readonly Icon: LucideIcon;
  readonly tone: Tone;
}

const WEBHOOK_TONES = {
  APPLIED: "neutral",
  IGNORED: "neutral",
  REJECTED: "warning",
  FAILED: "danger",
} as const satisfies Record<WebhookOutcome, Tone>;

const REFUND_TONES = {
  REQUESTED: "info",
  PENDING: "info",
  SUCCEEDED: "success",
  FAILED: "danger",
  UNKNOWN: "warning",
} as const satisfies Record<RefundStatus, Tone>;

const ENTRY_TONES = {
  CAPTURED: "success",
  REFUNDED: "warning",
  REFUND_REVERSED: "danger",
  CHARGEBACK_REVERSED: "success",
  CHARGED_BACK: "danger",
  BOOKED_BY_HAND: "success",
  BOOKED_FROM_BANK: "success",
  CASH_DISCOUNT: "neutral",
  PREPAID: "neutral",
  REFUNDED_BY_HAND: "warning",
  CREDITED: "neutral",
  SET_OFF: "neutral",
} as const satisfies Record<LedgerEntryKind, Tone>;

/** One line of the payment timeline in words. */
export function describeMoneyEvent(
  t: Text,
  locale: "de" | "en",
  item: MoneyEvent_EntryFragment["item"],
): MoneyEventWords {
  const sum = (amount: ApiMoney): string => formatApiMoney(amount, locale);
  switch (item.__typename) {
    case "Payment":
      return {
        title: t("moneyEvent.attempt"),
        details: [
          sum(item.amount),
          providerName(t, item.provider, item.accountLabel),
          t("moneyEvent.now", { status: t(`paymentStatus.${item.status}`) }),
        ],
        href: null,
        Icon: CreditCard,
        tone: "info",
      };
    case "WebhookEvent":
      return {
        title: t(`moneyEvent.webhook.${item.outcome}`),
        details: [
          ...(item.deliveries > 1 ? [t("moneyEvent.deliveries", { count: item.deliveries })] : []),
          ...(item.outcome === "FAILED" && item.reason !== null ? [item.reason] : []),
        ],
        href: item.canReplay ? "/to-clarify?tab=webhooks" : null,
        Icon: Radio,
        tone: WEBHOOK_TONES[item.outcome],
      };
    case "LedgerEntry":
      return {
        title: t(`ledger.${item.entryKind}`),
        details: [
          sum(item.amount),
          ...(item.method === null ? [] : [t(`paymentMethod.${item.method}`)]),
          ...(item.note === null ? [] : [item.note]),
        ],
        href: null,
        Icon: Receipt,
        tone: ENTRY_TONES[item.entryKind],
      };
    case "Refund":
      return {
        title: t(`refundStatus.${item.refundStatus}`),
        details: [sum(item.amount), ...(item.refundStatus === "FAILED" ? [t("moneyEvent.refundFailedHint")] : [])],
        href: null,
        Icon: Undo2,
        tone: REFUND_TONES[item.refundStatus],
      };
    case "ParkedItem":
      return {
        title: t(`moneyEvent.parked.${item.parkedStatus}`),
        details: [...(item.parkedAmount === null ? [] : [sum(item.parkedAmount)]), t(`parkedKind.${item.parkedKind}`)],
        href: `/to-clarify?item=${item.id}`,
        Icon: CircleHelp,
        tone: item.parkedStatus === "OPEN" ? "warning" : "neutral",
      };
  }
}
