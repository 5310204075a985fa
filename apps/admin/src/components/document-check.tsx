import { EInvoiceCheck } from "@kundenportal/app-core/e-invoice-check";
import { type FragmentType, readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";

const DocumentCheckFragment = graphql(`
  fragment DocumentCheck_check on EInvoiceCheck {
    checkedAt
    version
    rules
    sha256
    findingCount
    findings {
      rule
      kind
      severity
      breach
      businessTerm
      lineId
      line
      path
      found
      expected
    }
  }
`);

interface DocumentCheckProps {
  readonly check: FragmentType<typeof DocumentCheckFragment>;
  /** Open from the start if there is something to read. */
  readonly opensWithFindings?: boolean;
}

/** What the check of a document's e-invoice came to. */
export function DocumentCheck({ check, opensWithFindings = false }: DocumentCheckProps) {
  const read = readFragment(DocumentCheckFragment, check);
  return <EInvoiceCheck check={read} isOpen={opensWithFindings && read.findingCount > 0} />;
}
