import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { MerchantScope } from "../../../access/scopes";
import { UnexpectedError } from "../../../shared/errors";
import type { Client } from "../../clients/client";
import type { DocumentOriginRepository } from "../../documents/follow-ups/document-origin.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import type { DocumentRepository } from "../../documents/table/document.repository";
import { parseDraft } from "../../documents/versions/document-draft";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import type { FindDealTerms } from "../follow-ups/find-deal-terms";
import { buildContent } from "../writing/build-content";

/** What a document gets only when it is issued. No rule of e-invoices looks at what they are. */
export const NOT_YET_ISSUED = { number: "-", paymentReference: null, prepaidMinor: 0 } as const;

export interface ContentOf {
  readonly documentId: string;
  readonly content: DocumentContent;
}

interface DraftContentsNeeds {
  readonly documentRepository: DocumentRepository;
  readonly documentOriginRepository: DocumentOriginRepository;
  readonly findDealTerms: FindDealTerms;
  readonly merchantRepository: MerchantRepository;
}

/** What drafts of invoices and credit notes would say if they were issued now. */
export class DraftContents {
  constructor(private readonly needs: DraftContentsNeeds) {}

  /** Those that are no longer drafts are left out. */
  async build(
    scope: MerchantScope,
    documents: readonly DocumentRow[],
    clients: readonly Client[],
  ): Promise<readonly ContentOf[]> {
    const ids = documents.map(({ id }) => id);
    if (ids.length === 0) return [];
    const { documentRepository, documentOriginRepository, findDealTerms, merchantRepository } = this.needs;
    const merchant = await merchantRepository.get(scope);
    const origins = await documentOriginRepository.listOrigins(scope, ids);
    const named = documents.flatMap(({ precedingDocumentId }) => precedingDocumentId ?? []);
    const precedings = named.length === 0 ? [] : await documentRepository.findMany(scope, named);
    const contents: ContentOf[] = [];
    for (const { id, draft } of await documentRepository.findDrafts(scope, ids)) {
      const document = documents.find((each) => each.id === id);
      const client = clients.find((each) => each.id === document?.clientId);
      if (document === undefined || client === undefined) throw new UnexpectedError("The draft is of no client");
      const origin = origins.find(({ documentId }) => documentId === id) ?? null;
      const terms = await findDealTerms.of(scope, { ...document, origin }, parseDraft(draft));
      const preceding = precedings.find((each) => each.id === document.precedingDocumentId) ?? null;
      const content = buildContent({ document, merchant, client, preceding, ...terms, ...NOT_YET_ISSUED });
      contents.push({ documentId: id, content });
    }
    return contents;
  }
}
