import type { PlaceholderContext } from "@kundenportal/domain/placeholders/placeholder-context";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import type { Client } from "../../clients/client";
import type { ClientService } from "../../clients/client.service";
import { recipientsOf } from "../../clients/further-emails";
import type { DocumentRow } from "../../documents/table/document-row";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { LinkRenewal } from "../context/link-renewal";
import type { MailContext } from "../context/mail-context";
import { attachmentsOf, closestFiles, MailFiles } from "../sending/attach-files";
import type { MailQueue } from "../sending/mail-queue";
import { fillMail } from "../templates/fill-mail";
import type { ReceiptKind } from "../templates/mail-template-kinds";
import type { MailTemplateService } from "../templates/mail-template.service";

/** What a receipt reports. */
export type ReceiptEvent = (locale: Client["locale"]) => Partial<Pick<PlaceholderContext, "payment" | "decision">>;

export interface NewReceipt {
  readonly kind: ReceiptKind;
  readonly document: DocumentRow;
  readonly event: ReceiptEvent;
  /** The document's PDF goes with it. */
  readonly attachesPdf: boolean;
  /** The same event is reported once. */
  readonly idempotencyKey: string;
  /** The customer did it themselves just now, so that they are told even without access to the portal. */
  readonly isOwnDoing: boolean;
}

interface WriteReceiptNeeds extends Pick<Core, "database" | "systemAccess"> {
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly mailContext: MailContext;
  readonly mailQueue: MailQueue;
  readonly mailTemplates: MailTemplateService;
  readonly linkRenewal: LinkRenewal;
}

/** Emails to clients about what has just happened, in the merchant's words, to the address on file. */
export class WriteReceipt {
  constructor(private readonly needs: WriteReceiptNeeds) {}

  /** Nobody is written to without an address, in the archive, or without access to the portal. */
  async write(scope: MerchantScope, receipt: NewReceipt): Promise<void> {
    const { database, clients, linkRenewal, mailContext, mailQueue, mailTemplates } = this.needs;
    await database.transaction(async () => {
      const row = await this.needs.documentRepository.findForUpdate(scope, receipt.document.id);
      const client = row === null ? null : await clients.find(scope, row.clientId);
      if (row === null || client?.email == null || client.archivedAt !== null) return;
      if (!client.portalAccess && !receipt.isOwnDoing) return;
      const document = await mailContext.getMailedDocument(scope, row);
      const fresh = await linkRenewal.renewExpired(scope, { client, document });
      const context = await mailContext.build(await this.needs.systemAccess.actor(scope), fresh, client.locale);
      const words = await mailTemplates.get(scope, receipt.kind, client.locale);
      await mailQueue.enqueue(scope, {
        ...fillMail(words, { ...context, ...receipt.event(client.locale) }),
        kind: receipt.kind,
        to: recipientsOf(client),
        clientId: client.id,
        documentId: row.id,
        attachments: receipt.attachesPdf
          ? attachmentsOf(document, closestFiles(document, MailFiles.PDF), client.locale)
          : [],
        idempotencyKey: receipt.idempotencyKey,
      });
    });
  }
}
