import type { CustomerSessions } from "../../access/customer-sessions";
import type { OpenedLink, PortalSessions, ValidLink } from "../../access/portal-sessions";
import type { Core } from "../../core";
import { MAX_OPEN_LINKS, PORTAL_COOKIE, type PortalCookie } from "../../http/cookies";
import { sha256Hex } from "../../shared/crypto";
import type { ClientService } from "../clients/client.service";

interface OpenPortalLinkNeeds extends Pick<Core, "database"> {
  readonly portalSessions: PortalSessions;
  readonly customerSessions: CustomerSessions;
  readonly clients: ClientService;
}

/** A session beside those that the browser has already. */
interface AddedSession extends OpenedLink {
  readonly cookieName: string;
  /** Names of cookies that make room for it. */
  readonly surplusCookies: readonly string[];
}

/** Turns a portal URL into a session and counts the visit, unless staff are viewing the portal as the client. */
export class OpenPortalLink {
  constructor(private readonly needs: OpenPortalLinkNeeds) {}

  /**
   * Null for every link that does not work, whatever is wrong with it.
   * `presented`: the cookies of the links that have been opened in this browser before.
   */
  async run(token: string, presented: readonly PortalCookie[]): Promise<AddedSession | null> {
    const link = await this.find(token);
    if (link === null) return null;
    const cookieName = cookieNameOf(link);
    const opened = await this.needs.database.transaction(async () => {
      if (!link.readOnly) await this.needs.clients.recordVisit(link.scope, link.clientId);
      return this.needs.portalSessions.createSession(link);
    });
    // A link that is opened again replaces its session, so that coming back leaves nothing behind.
    const replaced = presented.filter(({ name }) => name === cookieName).map(({ value }) => value);
    if (replaced.length > 0 && !link.readOnly) await this.needs.customerSessions.end(replaced);
    const others = presented.filter(({ name }) => name !== cookieName);
    return { ...opened, cookieName, surplusCookies: await this.findSurplus(others) };
  }

  find(token: string): Promise<ValidLink | null> {
    return this.needs.portalSessions.findLink(token);
  }

  private async findSurplus(others: readonly PortalCookie[]): Promise<readonly string[]> {
    if (others.length < MAX_OPEN_LINKS) return [];
    const values = others.map(({ value }) => value);
    const surplus = await this.needs.customerSessions.findSurplus(values, MAX_OPEN_LINKS - 1);
    return others.flatMap(({ name, value }) => (surplus.includes(value) ? [name] : []));
  }
}

/** The same for the same link, so that opening it again replaces its session, and another for each other link. */
function cookieNameOf({ claims: { merchantId, clientId, documentId }, readOnly }: ValidLink): string {
  const key = sha256Hex([merchantId, clientId, documentId ?? "", String(readOnly)].join(" "));
  return `${PORTAL_COOKIE}_${key.slice(0, 12)}`;
}
