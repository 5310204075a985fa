import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import type { InvalidInput } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import type { DocumentRow } from "../documents/table/document-row";
import type { StatedFacts } from "./check-facts";

/** A reminder is shown with its invoice, and its fee is owed there. */
export function findReminderProblem({ type, feeMinor }: StatedFacts, invoice: DocumentRow | null): InvalidInput | null {
  if (!paysPreceding(type)) return null;
  const check = new InputChecker();
  if (invoice === null) {
    check.report("precedingNumber", "WRONG", "must be the number of an invoice of the same client and currency");
  } else if (feeMinor !== 0 && invoice.ownStatus !== DocumentStatus.OPEN) {
    check.report("fee", "NOT_ALLOWED", "can't be added to an invoice that is paid or cancelled");
  }
  return check.failure;
}
