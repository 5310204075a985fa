import { Banner } from "@kundenportal/ui/banner";
import { ButtonLink } from "@kundenportal/ui/button";
import { formatDate } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { newDocumentHref } from "./new-document-href";

const CancellationBannerFragment = graphql(`
  fragment CancellationBanner_document on Document {
    id
    type
    writableTypes
    cancellation {
      reason
      canceledAt
    }
  }
`);

interface CancellationBannerProps {
  readonly document: FragmentType<typeof CancellationBannerFragment>;
}

/** When and why the document was cancelled, and what may come next; nothing unless it was. */
export function CancellationBanner(props: CancellationBannerProps) {
  const t = useText();
  const locale = useLocale();
  const { canEdit } = useViewer();
  const { id, type, writableTypes, cancellation } = readFragment(CancellationBannerFragment, props.document);
  if (cancellation === null) return null;
  return (
    <Banner
      tone="warning"
      title={t("cancel.canceledOn", { date: formatDate(cancellation.canceledAt, locale) })}
      actions={
        canEdit && writableTypes.includes(type) ? (
          <ButtonLink size="small" href={newDocumentHref({ type, from: id })}>
            {t("step.COPY")}
          </ButtonLink>
        ) : undefined
      }
    >
      {cancellation.reason ?? undefined}
    </Banner>
  );
}
