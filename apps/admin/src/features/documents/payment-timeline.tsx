import { Card } from "@kundenportal/ui/card";
import { Link } from "@kundenportal/ui/link";
import { Timeline } from "@kundenportal/ui/timeline";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { describeMoneyEvent } from "./describe-money-event";

const MoneyEventFragment = graphql(`
  fragment MoneyEvent_entry on PaymentTimelineEntry {
    at
    item {
      ... on Payment {
        id
        provider
        accountLabel
        status
        amount {
          amount
          currency
        }
      }
      ... on WebhookEvent {
        id
        outcome
        reason
        deliveries
        canReplay
      }
      ... on LedgerEntry {
        id
        entryKind: kind
        method
        note
        amount {
          amount
          currency
        }
      }
      ... on Refund {
        id
        refundStatus: status
        amount {
          amount
          currency
        }
      }
      ... on ParkedItem {
        id
        parkedKind: kind
        parkedStatus: status
        parkedAmount: amount {
          amount
          currency
        }
      }
    }
  }
`);

interface PaymentTimelineProps {
  readonly entries: readonly FragmentType<typeof MoneyEventFragment>[];
}

/** Everything that happened to a document's money, in order and in words. */
export function PaymentTimeline({ entries }: PaymentTimelineProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <Card title={t("document.moneyHistory")} description={t("document.moneyHistoryText")}>
      <Timeline
        label={t("document.moneyHistory")}
        entries={entries.map((masked) => {
          const { at, item } = readFragment(MoneyEventFragment, masked);
          const { title, details, href, Icon, tone } = describeMoneyEvent(t, locale, item);
          return {
            id: `${item.__typename} ${item.id}`,
            at,
            title: href === null ? title : <Link href={href}>{title}</Link>,
            details: details.join(" · "),
            icon: <Icon />,
            tone,
          };
        })}
      />
    </Card>
  );
}
