import { Banner } from "@kundenportal/ui/banner";
import { Link } from "@kundenportal/ui/link";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { gapHref } from "./gap-href";

export const EInvoiceGapsFragment = graphql(`
  fragment EInvoiceGaps_document on Document {
    id
    status
    client {
      id
    }
    eInvoiceGaps {
      field
      businessTerm
    }
  }
`);

interface EInvoiceGapsProps {
  readonly document: FragmentType<typeof EInvoiceGapsFragment>;
}

/** What keeps the document from being an e-invoice, each with the way to where it is filled in. Nothing if all is there. */
export function EInvoiceGaps(props: EInvoiceGapsProps) {
  const t = useText();
  const { id, status, client, eInvoiceGaps } = readFragment(EInvoiceGapsFragment, props.document);
  if (eInvoiceGaps.length === 0 || status === "CANCELED") return null;
  const isDraft = status === "DRAFT";
  return (
    <Banner tone="info" title={isDraft ? t("eInvoiceGaps.draftTitle") : t("eInvoiceGaps.issuedTitle")}>
      {isDraft ? t("eInvoiceGaps.draftText") : t("eInvoiceGaps.issuedText")}
      <ul>
        {eInvoiceGaps.map(({ field, businessTerm }) => {
          const label = `${t(`eInvoiceGap.${field}`)} (${businessTerm})`;
          const href = gapHref(field, { documentId: id, clientId: client.id, isDraft });
          return <li key={field}>{href === null ? label : <Link href={href}>{label}</Link>}</li>;
        })}
      </ul>
    </Banner>
  );
}
