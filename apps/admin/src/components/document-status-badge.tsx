import type { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { Badge, type Tone } from "@kundenportal/ui/badge";
import { type FragmentType, readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { useText } from "../lib/use-text";

const DocumentStatusBadgeFragment = graphql(`
  fragment DocumentStatusBadge_document on Document {
    id
    type
    status
    isOverdue
    isExpired
    isPartiallyPaid
  }
`);

const TONES = {
  DRAFT: "neutral",
  OPEN: "info",
  PAID: "success",
  CANCELED: "neutral",
  ACCEPTED: "success",
  REJECTED: "danger",
  CLEARED: "success",
  CREATED: "neutral",
  COMPLETED: "neutral",
} as const satisfies Record<DocumentStatus, Tone>;

interface DocumentStatusBadgeProps {
  readonly document: FragmentType<typeof DocumentStatusBadgeFragment>;
}

/** A document's state, in the one word that matters most: overdue before partly paid before open. */
export function DocumentStatusBadge(props: DocumentStatusBadgeProps) {
  const t = useText();
  const document = readFragment(DocumentStatusBadgeFragment, props.document);
  // Nobody pays a credit note: it is set off or paid out.
  const isCredit = document.type === "CREDIT_NOTE";
  if (document.isOverdue) {
    return (
      <Badge tone="danger" hasDot>
        {t("documentState.OVERDUE")}
      </Badge>
    );
  }
  if (document.isExpired) {
    return (
      <Badge tone="warning" hasDot>
        {t("documentState.EXPIRED")}
      </Badge>
    );
  }
  if (document.isPartiallyPaid) {
    return (
      <Badge tone="warning" hasDot>
        {t(isCredit ? "documentState.PARTLY_SETTLED" : "documentState.PARTIALLY_PAID")}
      </Badge>
    );
  }
  return (
    <Badge tone={TONES[document.status]} hasDot>
      {isCredit && document.status === "PAID" ? t("documentState.SETTLED") : t(`documentStatus.${document.status}`)}
    </Badge>
  );
}
