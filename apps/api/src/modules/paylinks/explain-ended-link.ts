import type { Guesses, TooManyGuesses } from "../../access/guesses";
import type { PortalTokenClaims } from "../../access/portal-token";
import type { ExpiredLink, PortalSessions } from "../../access/portal-sessions";
import type { MailTransport } from "../../integrations/mail-transport/mail-transport";
import { networkOf } from "../../shared/network";
import type { ClientRepository } from "../clients/client.repository";
import type { DocumentService } from "../documents/reading/document.service";
import type { Merchant, MerchantRepository } from "../merchants/merchant.repository";
import type { PortalSettingsRepository } from "../portal-settings/portal-settings.repository";
import type { PaylinkService } from "./paylink.service";

/** Why a link opens nothing, as far as its visitor may know. */
export interface EndedLink {
  /**
   * UNKNOWN: not one of ours, or not all of it. EXPIRED: only too old. REPLACED: there is a newer one, or access was
   * withdrawn; which of the two is between the merchant and their client.
   */
  readonly state: "UNKNOWN" | "EXPIRED" | "REPLACED";
  /** Who wrote the link; null for UNKNOWN. */
  readonly merchant: Merchant | null;
  /** A new link can be emailed: there is somewhere to send it, and something that it would open. */
  readonly canBeRenewed: boolean;
  /** For UNKNOWN, after too many others from the same network: when to look at another. */
  readonly retryAfterSeconds: number | null;
}

interface ExplainEndedLinkNeeds {
  readonly portalSessions: PortalSessions;
  readonly clientRepository: ClientRepository;
  readonly documents: DocumentService;
  readonly merchantRepository: MerchantRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly paylinks: PaylinkService;
  readonly mailTransport: MailTransport;
  readonly guesses: Guesses;
}

/**
 * Explains links that open nothing. Whoever has a link that we signed was sent it by the merchant, so they may know whose it
 * was; with any other text, nobody learns which merchants, clients and documents exist.
 */
export class ExplainEndedLink {
  constructor(private readonly needs: ExplainEndedLinkNeeds) {}

  /** `kinds`: those that the opened address is for. */
  async run(token: string, kinds: readonly PortalTokenClaims["kind"][], ipAddress: string): Promise<EndedLink> {
    const link = this.needs.portalSessions.findGenuineLink(token);
    if (link === null) return this.unknown(this.needs.guesses.wrongSecret(networkOf(ipAddress)));
    const merchant = kinds.includes(link.kind) ? await this.needs.merchantRepository.find(link.scope) : null;
    if (merchant === null) return this.unknown(null);
    const expired = await this.needs.portalSessions.findExpiredLink(token);
    if (expired === null) return { state: "REPLACED", merchant, canBeRenewed: false, retryAfterSeconds: null };
    const canBeRenewed = await this.canBeRenewed(expired, merchant);
    return { state: "EXPIRED", merchant, canBeRenewed, retryAfterSeconds: null };
  }

  private unknown(tooMany: TooManyGuesses | null): EndedLink {
    const retryAfterSeconds = tooMany?.retryAfterSeconds ?? null;
    return { state: "UNKNOWN", merchant: null, canBeRenewed: false, retryAfterSeconds };
  }

  private async canBeRenewed({ kind, scope, clientId, documentId }: ExpiredLink, { timeZone }: Merchant) {
    if (!this.needs.mailTransport.isSetUp) return false;
    const client = await this.needs.clientRepository.find(scope, clientId);
    if (client?.email == null) return false;
    if (documentId === null) return true;
    const document = await this.needs.documents.find(scope, documentId);
    if (document === null) return false;
    const settings = await this.needs.portalSettingsRepository.get(scope);
    if (kind !== "PAY") return this.needs.documents.explainPortal(scope, document, client, settings).url !== null;
    const releases = await this.needs.paylinks.findReleases(scope, settings);
    return this.needs.paylinks.explain({ scope, timeZone }, document, client, releases).url !== null;
  }
}
