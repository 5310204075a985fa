import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { PeriodText } from "./period-text";

const DraftReferencesFragment = graphql(`
  fragment DraftReferences_draft on DocumentDraft {
    deliveryDate
    servicePeriod {
      start
      end
    }
    buyerReference
    orderReference
    contractReference
    projectReference
  }
`);

interface DraftReferencesProps {
  readonly draft: FragmentType<typeof DraftReferencesFragment>;
}

/** When it was delivered, and the numbers by which the buyer knows it. */
export function DraftReferences(props: DraftReferencesProps) {
  const t = useText();
  const { deliveryDate, servicePeriod, ...draft } = readFragment(DraftReferencesFragment, props.draft);
  const items = [
    {
      id: "delivery",
      term: t("document.deliveryDate"),
      value: deliveryDate === null ? null : <DateText value={deliveryDate} />,
    },
    {
      id: "period",
      term: t("document.servicePeriod"),
      value: servicePeriod === null ? null : <PeriodText {...servicePeriod} />,
    },
    { id: "buyer", term: t("document.buyerReference"), value: draft.buyerReference },
    { id: "order", term: t("document.orderReference"), value: draft.orderReference },
    { id: "contract", term: t("document.contractReference"), value: draft.contractReference },
    { id: "project", term: t("document.reference.PROJECT"), value: draft.projectReference },
  ].filter(({ value }) => value !== null);
  return items.length === 0 ? null : <DescriptionList layout="grid" items={items} />;
}
