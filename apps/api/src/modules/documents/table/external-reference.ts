import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { MerchantScope } from "../../../access/scopes";
import { FieldProblem, InvalidInput, TakenBy } from "../../../graphql/failures.types";
import type { InputChecker } from "../../../graphql/input-checker";
import type { DocumentRepository } from "./document.repository";

const FIELD = "externalReference";

/** What another system calls a document; null: nothing. */
export function checkExternalReference(check: InputChecker, value: string | null | undefined): string | null {
  return check.optionalText(FIELD, value, { maxLength: FIELD_LIMITS.document.externalReference });
}

/**
 * Null if `externalReference` is free for the document, which is null when it is new. Nobody else takes it then until the
 * transaction ends. Call inside one.
 */
export async function findTakenReference(
  documentRepository: DocumentRepository,
  scope: MerchantScope,
  externalReference: string | null,
  documentId: string | null,
): Promise<InvalidInput | null> {
  if (externalReference === null) return null;
  const holder = await documentRepository.findHolder(scope, externalReference);
  if (holder === null || holder.id === documentId) return null;
  const takenBy = new TakenBy({ id: holder.id, externalReference, isArchived: false });
  return new InvalidInput([new FieldProblem(FIELD, "TAKEN", "is the external reference of another document", takenBy)]);
}
