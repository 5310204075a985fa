import { Badge } from "@kundenportal/ui/badge";
import { type FragmentType, readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { useText } from "../lib/use-text";
import { describeDocumentState } from "./document-state";

const DocumentBadgeFragment = graphql(`
  fragment DocumentBadge_document on Document {
    id
    type
    status
    isOverdue
    isExpired
    isPartiallyPaid
  }
`);

interface DocumentBadgeProps {
  readonly document: FragmentType<typeof DocumentBadgeFragment>;
}

/** A document's state, in the customer's words. */
export function DocumentBadge(props: DocumentBadgeProps) {
  const t = useText();
  const { text, tone } = describeDocumentState(readFragment(DocumentBadgeFragment, props.document));
  return (
    <Badge tone={tone} hasDot>
      {t(text)}
    </Badge>
  );
}
