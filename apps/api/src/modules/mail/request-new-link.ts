import type { Core } from "../../core";
import type { PlaceholderContext } from "@kundenportal/domain/placeholders/placeholder-context";
import type { PortalSessions } from "../../access/portal-sessions";
import type { PortalTokenClaims } from "../../access/portal-token";
import { networkOf } from "../../shared/network";
import { WindowCounter } from "../../shared/window-counter";
import type { ClientRepository } from "../clients/client.repository";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { LinkRenewal } from "./context/link-renewal";
import type { MailContext } from "./context/mail-context";
import type { MailQueue } from "./sending/mail-queue";
import { fillMail } from "./templates/fill-mail";
import type { MailTemplateService } from "./templates/mail-template.service";
import type { MailRepository } from "./sending/mail.repository";

const HOUR_MS = 3_600_000;
const MAX_PER_CLIENT_AND_HOUR = 3;
const MAX_PER_NETWORK_AND_HOUR = 20;

interface RequestNewLinkNeeds extends Pick<Core, "database" | "clock" | "timeline" | "systemAccess"> {
  readonly portalSessions: PortalSessions;
  readonly clientRepository: ClientRepository;
  readonly documentRepository: DocumentRepository;
  readonly mailRepository: MailRepository;
  readonly mailTemplates: MailTemplateService;
  readonly mailContext: MailContext;
  readonly mailQueue: MailQueue;
  readonly linkRenewal: LinkRenewal;
}

/** "Email me a new link": for links whose only fault is their age, to the address on file and nowhere else. */
export class RequestNewLink {
  private readonly perNetwork: WindowCounter;

  constructor(private readonly needs: RequestNewLinkNeeds) {
    this.perNetwork = new WindowCounter(needs.clock, { limit: MAX_PER_NETWORK_AND_HOUR, windowMs: HOUR_MS });
  }

  /** Reveals nothing about what it did: the caller must not learn which clients exist. */
  async request(token: string, ipAddress: string): Promise<void> {
    const network = networkOf(ipAddress);
    if (this.perNetwork.waitMs(network) > 0) return;
    this.perNetwork.add(network);
    const expired = await this.needs.portalSessions.findExpiredLink(token);
    if (expired === null) return;
    const { scope, ...claims } = expired;
    await this.needs.database.transaction(async () => {
      const client = await this.needs.clientRepository.findForUpdate(scope, claims.clientId);
      if (client?.email == null) return;
      const since = new Date(this.needs.clock.now().getTime() - HOUR_MS).toISOString();
      if ((await this.needs.mailRepository.countRecent(scope, client.id, "NEW_LINK", since)) >= MAX_PER_CLIENT_AND_HOUR)
        return;

      const row =
        claims.documentId === null ? null : await this.needs.documentRepository.findForUpdate(scope, claims.documentId);
      const document =
        row === null || row.currentVersion === 0 ? null : await this.needs.mailContext.getMailedDocument(scope, row);
      const fresh = await this.needs.linkRenewal.renewExpired(scope, { client, document });
      const actor = await this.needs.systemAccess.actor(scope);
      const filled = await this.needs.mailContext.build(actor, fresh, client.locale);
      const customerportalUrl = urlLike(claims, filled);
      if (customerportalUrl === null) return;
      const words = await this.needs.mailTemplates.get(scope, "NEW_LINK", client.locale);
      const mail = fillMail(words, { ...filled, document: null, client: { ...filled.client, customerportalUrl } });
      await this.needs.mailQueue.enqueue(scope, {
        ...mail,
        kind: "NEW_LINK",
        to: client.email,
        clientId: client.id,
        documentId: claims.documentId,
        idempotencyKey: null,
      });
      await this.needs.timeline.record(actor, {
        kind: "LINK_REQUESTED",
        clientId: client.id,
        documentId: claims.documentId,
      });
    });
  }
}

/** A document's link is replaced by that document's link, a paylink by its paylink: nobody gets more than they had. */
function urlLike(
  { kind, documentId }: Pick<PortalTokenClaims, "kind" | "documentId">,
  { client, document }: PlaceholderContext,
): string | null {
  if (documentId === null) return client.customerportalUrl;
  return (kind === "PAY" ? document?.payUrl : document?.customerportalUrl) ?? null;
}
