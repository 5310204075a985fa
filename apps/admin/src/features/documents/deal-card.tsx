import { Card } from "@kundenportal/ui/card";
import { Chain } from "@kundenportal/ui/chain";
import { documentName } from "../../components/document-name";
import { DocumentStatusBadge } from "../../components/document-status-badge";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";

const DealCardFragment = graphql(`
  fragment DealCard_document on Document {
    id
    deal {
      id
      type
      number
      date
      ...DocumentStatusBadge_document
    }
  }
`);

interface DealCardProps {
  readonly document: FragmentType<typeof DealCardFragment>;
}

/** What the document follows from and what follows from it; nothing for one that stands alone. */
export function DealCard(props: DealCardProps) {
  const t = useText();
  const { id, deal } = readFragment(DealCardFragment, props.document);
  if (deal.length < 2) return null;
  return (
    <Card title={t("deal.title")}>
      <Chain
        label={t("deal.title")}
        currentId={id}
        links={deal.map((document) => ({
          id: document.id,
          name: documentName(t, document),
          href: `/documents/${document.id}`,
          date: document.date,
          state: <DocumentStatusBadge document={document} />,
        }))}
      />
    </Card>
  );
}
