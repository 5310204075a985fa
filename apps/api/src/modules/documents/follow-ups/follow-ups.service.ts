import type { FollowUp } from "@kundenportal/domain/deals/follow-up";
import type { MerchantScope } from "../../../access/scopes";
import type { DocumentRow } from "../table/document-row";
import type { DocumentRepository } from "../table/document.repository";
import type { DocumentOriginRepository } from "./document-origin.repository";

interface FollowUpsServiceNeeds {
  readonly documentOriginRepository: DocumentOriginRepository;
  readonly documentRepository: DocumentRepository;
}

/** A document that was written from another one. */
export type FollowUpRow = DocumentRow & { readonly originId: string; readonly followUp: FollowUp };

/** What was made of documents. */
export class FollowUpsService {
  constructor(private readonly needs: FollowUpsServiceNeeds) {}

  /** Oldest first; documents without are left out. */
  async listOf(scope: MerchantScope, originIds: readonly string[]): Promise<readonly FollowUpRow[]> {
    const links = await this.needs.documentOriginRepository.listFollowUps(scope, originIds);
    if (links.length === 0) return [];
    const rows = await this.needs.documentRepository.findMany(
      scope,
      links.map(({ documentId }) => documentId),
    );
    return links.flatMap(({ originId, documentId, followUp }) =>
      rows.filter(({ id }) => id === documentId).map((row) => ({ ...row, originId, followUp })),
    );
  }
}
