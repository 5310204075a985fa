import { isEInvoiceType } from "@kundenportal/domain/documents/document-type-rules";
import type { MerchantScope } from "../../../access/scopes";
import type { EInvoiceObstacle } from "../../../integrations/e-invoices/check-content";
import { UnexpectedError } from "../../../shared/errors";
import type { Client } from "../../clients/client";
import type { ClientService } from "../../clients/client.service";
import { type DocumentRow, DocumentSource } from "../../documents/table/document-row";
import type { DocumentRepository } from "../../documents/table/document.repository";
import {
  AttachmentKind,
  type DocumentAttachmentRepository,
} from "../../documents/versions/document-attachment.repository";
import type { DocumentVersionRepository } from "../../documents/versions/document-version.repository";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import { checkContents } from "./check-contents";
import type { ContentOf, DraftContents } from "./draft-contents";
import { syntaxFor } from "./syntax-for";

export interface GapOfDocument extends EInvoiceObstacle {
  readonly documentId: string;
}

interface FindEInvoiceGapsNeeds {
  readonly clients: ClientService;
  readonly documentAttachmentRepository: DocumentAttachmentRepository;
  readonly documentRepository: DocumentRepository;
  readonly documentVersionRepository: DocumentVersionRepository;
  readonly draftContents: DraftContents;
  readonly merchantRepository: MerchantRepository;
}

/** What keeps drafts from becoming e-invoices, and what kept issued documents from it. */
export class FindEInvoiceGaps {
  constructor(private readonly needs: FindEInvoiceGapsNeeds) {}

  /**
   * Nothing for types that are no e-invoices, for imported documents, which are what their file says, and for what has its
   * e-invoice: rules that are stricter now change nothing about it.
   */
  async run(scope: MerchantScope, ids: readonly string[]): Promise<readonly GapOfDocument[]> {
    const documents = await this.needs.documentRepository.findMany(scope, ids);
    const own = documents.filter(({ type, source }) => isEInvoiceType(type) && source === DocumentSource.MANUAL);
    if (own.length === 0) return [];
    const clients = await this.needs.clients.findMany(scope, [...new Set(own.map(({ clientId }) => clientId))]);
    const merchant = await this.needs.merchantRepository.get(scope);
    const drafts = own.filter(({ currentVersion }) => currentVersion === 0);
    const contents = [
      ...(await this.findIssued(scope, own)),
      ...(await this.needs.draftContents.build(scope, drafts, clients)),
    ];
    const tasks = contents.map(({ documentId, content }) => {
      const client = clientOf(clients, own, documentId);
      return { content, syntax: syntaxFor(client, merchant), locale: client.locale };
    });
    const checks = await checkContents(tasks);
    return contents.flatMap(({ documentId }, index) =>
      (checks[index]?.obstacles ?? []).map((obstacle) => ({ documentId, ...obstacle })),
    );
  }

  private async findIssued(scope: MerchantScope, documents: readonly DocumentRow[]): Promise<readonly ContentOf[]> {
    const issued = documents.filter(({ currentVersion }) => currentVersion > 0);
    if (issued.length === 0) return [];
    const files = await this.needs.documentAttachmentRepository.listOf(
      scope,
      issued.map(({ id }) => id),
    );
    const written = new Set(
      files.filter(({ kind }) => kind === AttachmentKind.E_INVOICE).map(({ documentId }) => documentId),
    );
    const keys = issued
      .filter(({ id }) => !written.has(id))
      .map(({ id, currentVersion }) => ({ documentId: id, version: currentVersion }));
    return keys.length === 0 ? [] : this.needs.documentVersionRepository.findContents(scope, keys);
  }
}

function clientOf(clients: readonly Client[], documents: readonly DocumentRow[], documentId: string): Client {
  const document = documents.find(({ id }) => id === documentId);
  const client = clients.find(({ id }) => id === document?.clientId);
  if (client === undefined) throw new UnexpectedError("The document's client does not exist");
  return client;
}
