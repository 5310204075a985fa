import { findingDetail, findingText } from "@kundenportal/domain/e-invoices/finding-text";
import { Banner } from "@kundenportal/ui/banner";
import { Link } from "@kundenportal/ui/link";
import { useLocale } from "@kundenportal/ui/use-text";
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
      finding {
        rule
        breach
        businessTerm
        lineId
        found
        expected
      }
    }
  }
`);

interface EInvoiceGapsProps {
  readonly document: FragmentType<typeof EInvoiceGapsFragment>;
}

/** What keeps the document from being an e-invoice, each with the way to where it is filled in. Nothing if all is there. */
export function EInvoiceGaps(props: EInvoiceGapsProps) {
  const t = useText();
  const locale = useLocale();
  const { id, status, client, eInvoiceGaps } = readFragment(EInvoiceGapsFragment, props.document);
  if (eInvoiceGaps.length === 0 || status === "CANCELED") return null;
  const isDraft = status === "DRAFT";
  return (
    <Banner tone="info" title={isDraft ? t("eInvoiceGaps.draftTitle") : t("eInvoiceGaps.issuedTitle")}>
      {isDraft ? t("eInvoiceGaps.draftText") : t("eInvoiceGaps.issuedText")}
      <ul>
        {eInvoiceGaps.map(({ field, businessTerm, finding }) => {
          const isNamed = finding !== null && businessTerm !== null;
          const what = t(`eInvoiceGap.${field}`);
          const label = isNamed
            ? findingText(finding, locale)
            : [what, businessTerm && `(${businessTerm})`].filter(Boolean).join(" ");
          const href = gapHref(field, { documentId: id, clientId: client.id, isDraft });
          return (
            <li key={`${finding?.rule ?? ""} ${label}`}>
              {href === null ? label : <Link href={href}>{label}</Link>}
              {finding !== null && ` · ${[findingDetail(finding, locale), finding.rule].filter(Boolean).join(" · ")}`}
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
