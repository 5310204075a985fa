import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import { Card } from "@kundenportal/ui/card";
import { Chain } from "@kundenportal/ui/chain";
import { useLocale } from "@kundenportal/ui/use-text";
import { DocumentBadge } from "../../components/document-badge";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";

const RelatedDocumentsFragment = graphql(`
  fragment RelatedDocuments_document on Document {
    id
    deal {
      id
      type
      number
      date
      ...DocumentBadge_document
    }
  }
`);

interface RelatedDocumentsProps {
  readonly document: FragmentType<typeof RelatedDocumentsFragment>;
}

/** From the offer to the last invoice, and their reminders: as far as this link covers them. */
export function RelatedDocuments(props: RelatedDocumentsProps) {
  const t = useText();
  const locale = useLocale();
  const { id, deal } = readFragment(RelatedDocumentsFragment, props.document);
  if (deal.length < 2) return null;
  return (
    <div data-print="hide">
      <Card title={t("related.title")}>
        <Chain
          label={t("related.title")}
          currentId={id}
          links={deal.map((document) => ({
            id: document.id,
            name: t("document.number", { type: documentTypeName(document.type, locale), number: document.number }),
            href: `/documents/${document.id}`,
            date: document.date,
            state: <DocumentBadge document={document} />,
          }))}
        />
      </Card>
    </div>
  );
}
