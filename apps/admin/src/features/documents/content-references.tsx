import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import type { DocumentContentView_ContentFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { PeriodText } from "./period-text";

/** What the document refers to: orders, contracts, periods, other documents. */
export function ContentReferences({ content }: { readonly content: DocumentContentView_ContentFragment }) {
  const t = useText();
  const { servicePeriod, precedingDocuments } = content;
  const items = [
    { id: "order", term: t("document.orderReference"), value: content.orderReference },
    { id: "contract", term: t("document.contractReference"), value: content.contractReference },
    { id: "buyer", term: t("document.buyerReference"), value: content.buyerReference },
    {
      id: "service",
      term: t("document.servicePeriod"),
      value: servicePeriod === null ? null : <PeriodText {...servicePeriod} />,
    },
    {
      id: "delivery",
      term: t("document.deliveryDate"),
      value: content.deliveryDate === null ? null : <DateText value={content.deliveryDate} />,
    },
    {
      id: "taxPoint",
      term: t("document.taxPointDate"),
      value: content.taxPointDate === null ? null : <DateText value={content.taxPointDate} />,
    },
    {
      id: "preceding",
      term: t("document.precedingDocuments"),
      value: precedingDocuments.length === 0 ? null : precedingDocuments.map(({ number }) => number).join(", "),
    },
    ...content.references.map(({ kind, value, description, url }, index) => ({
      id: `reference ${index}`,
      term: t(`document.reference.${kind}`),
      value: (
        <>
          {url !== null && url.startsWith("https://") ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {value}
            </a>
          ) : (
            value
          )}
          {description !== null && ` (${description})`}
        </>
      ),
    })),
  ].filter(({ value }) => value !== null);
  return items.length === 0 ? null : <DescriptionList layout="grid" items={items} />;
}
