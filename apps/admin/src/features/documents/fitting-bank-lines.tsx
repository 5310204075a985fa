import { useQuery } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { Banner } from "@kundenportal/ui/banner";
import { ButtonLink } from "@kundenportal/ui/button";
import { formatApiMoney, formatDate } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";

const FittingBankLinesQuery = graphql(`
  query FittingBankLines($documentId: ID!) {
    bankLinesFitting(documentId: $documentId) {
      id
      bookedOn
      counterpartyName
      amount {
        amount
        currency
      }
    }
  }
`);

/** Money that may have come for an invoice although nobody has booked it; nothing when there is none. */
export function FittingBankLines({ documentId }: { readonly documentId: string }) {
  const t = useText();
  const locale = useLocale();
  // What was true some minutes ago does not help here.
  const { data, error } = useQuery(FittingBankLinesQuery, { variables: { documentId }, fetchPolicy: "network-only" });
  const lines = data?.bankLinesFitting ?? [];
  const [newest] = lines;
  if (error !== undefined) return <RequestFailureBanner error={error} />;
  if (newest === undefined) return null;
  return (
    <Banner
      tone="warning"
      isUrgent
      title={t("reminder.bankLines", { count: lines.length })}
      actions={
        <ButtonLink size="small" href="/bank-lines">
          {t("reminder.bankLinesAction")}
        </ButtonLink>
      }
    >
      {t("reminder.bankLinesText", {
        name: newest.counterpartyName ?? t("bankLines.unknownName"),
        amount: formatApiMoney(newest.amount, locale),
        date: formatDate(newest.bookedOn, locale),
      })}
    </Banner>
  );
}
