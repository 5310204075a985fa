import type { MerchantScope } from "../../../access/scopes";
import type { Cancellation, DocumentCancellationRepository } from "./document-cancellation.repository";

interface DocumentCancellationServiceNeeds {
  readonly documentCancellationRepository: DocumentCancellationRepository;
}

/** What became of cancelled documents. */
export class DocumentCancellationService {
  constructor(private readonly needs: DocumentCancellationServiceNeeds) {}

  /** For documents that have been found before and are therefore known to be visible; in no particular order. */
  findOf(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly Cancellation[]> {
    return this.needs.documentCancellationRepository.findOf(scope, documentIds);
  }
}
