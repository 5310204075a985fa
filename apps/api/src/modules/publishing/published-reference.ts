import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import type { InvalidInput } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import type { DocumentRow } from "../documents/table/document-row";
import type { DocumentRepository } from "../documents/table/document.repository";
import { checkExternalReference, findTakenReference } from "../documents/table/external-reference";

interface PublishedReferenceNeeds extends Pick<Core, "clock"> {
  readonly documentRepository: DocumentRepository;
}

/** What another system calls a document; undefined: as it is. */
export type GivenReference = string | null | undefined;

/** Reads what is given, and sees that no other document has it. `before` null: the document is new. */
export async function findReference(
  { documentRepository }: PublishedReferenceNeeds,
  scope: MerchantScope,
  given: GivenReference,
  before: DocumentRow | null,
): Promise<GivenReference | InvalidInput> {
  if (given === undefined) return undefined;
  const check = new InputChecker();
  const reference = checkExternalReference(check, given);
  if (check.failure !== null) return check.failure;
  return (await findTakenReference(documentRepository, scope, reference, before?.id ?? null)) ?? reference;
}

/** Returns the document with the reference, also where nothing else about it is new. */
export async function withReference(
  { clock, documentRepository }: PublishedReferenceNeeds,
  scope: MerchantScope,
  document: DocumentRow,
  externalReference: GivenReference,
): Promise<DocumentRow> {
  if (externalReference === undefined || externalReference === document.externalReference) return document;
  const updatedAt = clock.now().toISOString();
  await documentRepository.change(scope, document.id, { externalReference, updatedAt });
  return documentRepository.get(scope, document.id);
}
