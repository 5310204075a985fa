import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { isEInvoiceType } from "@kundenportal/domain/documents/document-type-rules";
import type { MerchantScope } from "../../../access/scopes";
import type { EInvoiceGap } from "../../../integrations/e-invoices/e-invoice-gap";
import { findEInvoiceGaps } from "../../../integrations/e-invoices/write-e-invoice";
import { UnexpectedError } from "../../../shared/errors";
import type { Client } from "../../clients/client";
import type { ClientService } from "../../clients/client.service";
import { type DocumentRow, DocumentSource } from "../../documents/table/document-row";
import type { DocumentRepository } from "../../documents/table/document.repository";
import { parseDraft } from "../../documents/versions/document-draft";
import type { DocumentVersionRepository } from "../../documents/versions/document-version.repository";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import { buildContent } from "../writing/build-content";

export interface GapOfDocument {
  readonly documentId: string;
  readonly gap: EInvoiceGap;
}

interface FindEInvoiceGapsNeeds {
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly documentVersionRepository: DocumentVersionRepository;
  readonly merchantRepository: MerchantRepository;
}

/** What keeps drafts from becoming e-invoices, and what kept issued documents from it. */
export class FindEInvoiceGaps {
  constructor(private readonly needs: FindEInvoiceGapsNeeds) {}

  /** Nothing for types that are no e-invoices, and for imported documents, which are what their file says. */
  async run(scope: MerchantScope, ids: readonly string[]): Promise<readonly GapOfDocument[]> {
    const documents = await this.needs.documentRepository.findMany(scope, ids);
    const own = documents.filter(({ type, source }) => isEInvoiceType(type) && source === DocumentSource.MANUAL);
    if (own.length === 0) return [];
    const clients = await this.needs.clients.findMany(scope, [...new Set(own.map(({ clientId }) => clientId))]);
    const contents = [...(await this.findIssued(scope, own)), ...(await this.buildDrafts(scope, own, clients))];
    return own.flatMap(({ id, clientId }) => {
      const content = contents.find(({ documentId }) => documentId === id)?.content;
      const { locale } = clientOf(clients, clientId);
      if (content === undefined) return [];
      return findEInvoiceGaps(content, locale).map((gap) => ({ documentId: id, gap }));
    });
  }

  private async findIssued(scope: MerchantScope, documents: readonly DocumentRow[]): Promise<readonly ContentOf[]> {
    const issued = documents.filter(({ currentVersion }) => currentVersion > 0);
    if (issued.length === 0) return [];
    const keys = issued.map(({ id, currentVersion }) => ({ documentId: id, version: currentVersion }));
    return this.needs.documentVersionRepository.findContents(scope, keys);
  }

  /** As they would be if they were issued now. */
  private async buildDrafts(
    scope: MerchantScope,
    documents: readonly DocumentRow[],
    clients: readonly Client[],
  ): Promise<readonly ContentOf[]> {
    const ids = documents.filter(({ currentVersion }) => currentVersion === 0).map(({ id }) => id);
    if (ids.length === 0) return [];
    const merchant = await this.needs.merchantRepository.get(scope);
    const drafts = await this.needs.documentRepository.findDrafts(scope, ids);
    return documents.flatMap((document) => {
      const stored = drafts.find(({ id }) => id === document.id);
      if (stored === undefined) return [];
      const content = buildContent({
        document,
        number: "-",
        paymentReference: null,
        draft: parseDraft(stored.draft),
        merchant,
        client: clientOf(clients, document.clientId),
        preceding: null,
      });
      return [{ documentId: document.id, content }];
    });
  }
}

interface ContentOf {
  readonly documentId: string;
  readonly content: DocumentContent;
}

function clientOf(clients: readonly Client[], clientId: string): Client {
  const client = clients.find(({ id }) => id === clientId);
  if (client === undefined) throw new UnexpectedError("The document's client does not exist");
  return client;
}
