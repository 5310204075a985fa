import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { InputChecker } from "../../../graphql/input-checker";
import type { DocumentDraft } from "../../documents/versions/document-draft";
import { checkDeliveryStated } from "./delivery-input";
import { checkTaxStated } from "./tax-input";

/** What may be left open in a draft, and may not in what is issued. */
export function checkReady(
  check: InputChecker,
  type: DocumentType,
  draft: DocumentDraft,
  merchant: { readonly isSmallBusiness: boolean },
): void {
  checkDeliveryStated(check, type, draft);
  checkTaxStated(check, draft, merchant);
}
