import { Card } from "@kundenportal/ui/card";
import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { formatDate } from "@kundenportal/ui/format";
import { Link } from "@kundenportal/ui/link";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";

const DocumentFactsFragment = graphql(`
  fragment DocumentFacts_document on Document {
    id
    type
    date
    dueDate
    validUntil
    source
    externalReference
    reminderLevel
    total {
      amount
      currency
    }
    openAmount {
      amount
      currency
    }
    cashDiscount {
      until
      payable {
        amount
        currency
      }
    }
    grantedDiscount {
      amount
      currency
    }
    creditedAmount {
      amount
      currency
    }
    creditAmount {
      amount
      currency
    }
    client {
      id
      name
    }
  }
`);

interface DocumentFactsProps {
  readonly document: FragmentType<typeof DocumentFactsFragment>;
}

/** Whose it is, the dates, the total and the open amount. */
export function DocumentFacts(props: DocumentFactsProps) {
  const t = useText();
  const locale = useLocale();
  const document = readFragment(DocumentFactsFragment, props.document);
  const {
    cashDiscount,
    client,
    creditAmount,
    creditedAmount,
    dueDate,
    externalReference,
    grantedDiscount,
    openAmount,
    reminderLevel,
    source,
    total,
    validUntil,
  } = document;
  return (
    <Card title={t("document.facts")}>
      <DescriptionList
        items={[
          {
            id: "client",
            term: t("documents.client"),
            value: <Link href={`/clients/${client.id}`}>{client.name}</Link>,
          },
          { id: "date", term: t("common.date"), value: <DateText value={document.date} /> },
          ...(dueDate === null
            ? []
            : [{ id: "due", term: t("document.dueDate"), value: <DateText value={dueDate} /> }]),
          ...(validUntil === null
            ? []
            : [{ id: "valid", term: t("document.validUntil"), value: <DateText value={validUntil} /> }]),
          ...(reminderLevel === null ? [] : [{ id: "level", term: t("document.reminderLevel"), value: reminderLevel }]),
          { id: "total", term: t("documents.total"), value: <MoneyText value={total} /> },
          ...(openAmount === null
            ? []
            : [
                {
                  id: "open",
                  term: t(document.type === "CREDIT_NOTE" ? "document.credit" : "documents.open"),
                  value: <MoneyText value={openAmount} />,
                },
              ]),
          ...(cashDiscount === null
            ? []
            : [
                {
                  id: "discount",
                  term: t("document.discountUntil", { date: formatDate(cashDiscount.until, locale) }),
                  value: <MoneyText value={cashDiscount.payable} />,
                },
              ]),
          ...(grantedDiscount === null
            ? []
            : [{ id: "granted", term: t("document.grantedDiscount"), value: <MoneyText value={grantedDiscount} /> }]),
          ...(creditedAmount === null
            ? []
            : [
                {
                  id: "credited",
                  term: t(document.type === "CREDIT_NOTE" ? "document.setAgainst" : "document.credited"),
                  value: <MoneyText value={creditedAmount} />,
                },
              ]),
          ...(creditAmount === null || document.type === "CREDIT_NOTE"
            ? []
            : [{ id: "credit", term: t("document.credit"), value: <MoneyText value={creditAmount} /> }]),
          { id: "source", term: t("document.source"), value: t(`document.source.${source}`) },
          ...(externalReference === null
            ? []
            : [{ id: "external", term: t("document.externalReference"), value: externalReference }]),
        ]}
      />
    </Card>
  );
}
