import type { Core } from "../../../core";
import type { MerchantScope } from "../../../access/scopes";
import { UnexpectedError } from "../../../shared/errors";
import type { ClientService } from "../../clients/client.service";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { PortalSettingsRepository } from "../../portal-settings/portal-settings.repository";
import type { MailSubject } from "./mail-context";

const DAY_MS = 86_400_000;

interface LinkRenewalNeeds extends Pick<Core, "clock"> {
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
}

/** Revives expired links, so that no email goes out with a dead one. */
export class LinkRenewal {
  constructor(private readonly needs: LinkRenewalNeeds) {}

  /** Call inside a transaction. Generations do not change, and a link that still works keeps its expiry. */
  async renewExpired<Subject extends MailSubject>(scope: MerchantScope, subject: Subject): Promise<Subject> {
    const now = this.needs.clock.now().toISOString();
    const client =
      subject.client.linkExpiresAt <= now ? await this.needs.clients.renewExpiry(scope, subject.client.id) : null;
    const document = subject.document;
    const isDocumentExpired = document !== null && document.row.linkExpiresAt <= now;
    return {
      ...subject,
      client: client ?? subject.client,
      document: isDocumentExpired
        ? { ...document, row: await this.renewDocument(scope, document.row.id, now) }
        : document,
    };
  }

  private async renewDocument(scope: MerchantScope, id: string, now: string) {
    const { linkValidityDays } = await this.needs.portalSettingsRepository.get(scope);
    const linkExpiresAt = new Date(this.needs.clock.now().getTime() + linkValidityDays * DAY_MS).toISOString();
    await this.needs.documentRepository.change(scope, id, { linkExpiresAt, updatedAt: now });
    const row = await this.needs.documentRepository.find(scope, id);
    if (row === null) throw new UnexpectedError("The document vanished inside its own transaction");
    return row;
  }
}
