import type { ActingActor } from "../../access/actors";
import type { DocumentRow } from "../documents/table/document-row";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { DocumentVersionRepository } from "../documents/versions/document-version.repository";
import type { ApplyCredits } from "./apply-credits";

interface AdoptCreditsNeeds {
  readonly documentRepository: DocumentRepository;
  readonly documentVersionRepository: DocumentVersionRepository;
  readonly applyCredits: ApplyCredits;
}

/** Lets an invoice that just arrived have the credits of its client that named it before it was here. */
export class AdoptCredits {
  constructor(private readonly needs: AdoptCreditsNeeds) {}

  async run(actor: ActingActor, invoice: DocumentRow): Promise<void> {
    const { documentRepository, documentVersionRepository, applyCredits } = this.needs;
    const loose = await documentRepository.listLooseCredits(actor.scope, invoice.clientId);
    const candidates = loose.filter(({ id, currency }) => id !== invoice.id && currency === invoice.currency);
    if (candidates.length === 0) return;
    const contents = await documentVersionRepository.findContents(
      actor.scope,
      candidates.map(({ id, currentVersion }) => ({ documentId: id, version: currentVersion })),
    );
    for (const { id } of candidates) {
      const content = contents.find(({ documentId }) => documentId === id)?.content;
      const isNamed = content?.precedingDocuments.some(({ number }) => number === invoice.number) ?? false;
      if (!isNamed) continue;
      await documentRepository.findForUpdate(actor.scope, id);
      await documentRepository.change(actor.scope, id, {
        precedingDocumentId: invoice.id,
        dealId: invoice.dealId ?? invoice.id,
      });
      await applyCredits.announce(actor, await documentRepository.get(actor.scope, id));
    }
  }
}
