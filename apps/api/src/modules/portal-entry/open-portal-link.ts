import type { CustomerSessions } from "../../access/customer-sessions";
import type { EntryClaims, OpenedLink, PortalSessions } from "../../access/portal-sessions";
import { MAX_OPEN_LINKS, PORTAL_COOKIE, type PortalCookie } from "../../http/cookies";
import { sha256Hex } from "../../shared/crypto";

interface OpenPortalLinkNeeds {
  readonly portalSessions: PortalSessions;
  readonly customerSessions: CustomerSessions;
}

/** A session beside those that the browser has already. */
interface AddedSession extends OpenedLink {
  /** Where to go; null: to the start page. */
  readonly documentId: string | null;
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
    const link = this.needs.portalSessions.readEntry(token);
    const opened = link === null ? null : await this.needs.portalSessions.open(link);
    if (link === null || opened === null) return null;
    const cookieName = cookieNameOf(link);
    // A link that is opened again replaces its session, so that coming back leaves nothing behind.
    const replaced = presented.filter(({ name }) => name === cookieName).map(({ value }) => value);
    if (replaced.length > 0 && link.kind !== "PREVIEW") await this.needs.customerSessions.end(replaced);
    const others = presented.filter(({ name }) => name !== cookieName);
    const { documentId } = link;
    return { ...opened, documentId, cookieName, surplusCookies: await this.findSurplus(others) };
  }

  /** Null for every link that does not work. */
  async find(token: string): Promise<EntryClaims | null> {
    const link = this.needs.portalSessions.readEntry(token);
    return link !== null && (await this.needs.portalSessions.works(link)) ? link : null;
  }

  private async findSurplus(others: readonly PortalCookie[]): Promise<readonly string[]> {
    if (others.length < MAX_OPEN_LINKS) return [];
    const values = others.map(({ value }) => value);
    const surplus = await this.needs.customerSessions.findSurplus(values, MAX_OPEN_LINKS - 1);
    return others.flatMap(({ name, value }) => (surplus.includes(value) ? [name] : []));
  }
}

/** The same for the same link, so that opening it again replaces its session, and another for each other link. */
function cookieNameOf({ kind, merchantId, clientId, documentId }: EntryClaims): string {
  const key = sha256Hex([merchantId, clientId, documentId ?? "", String(kind === "PREVIEW")].join(" "));
  return `${PORTAL_COOKIE}_${key.slice(0, 12)}`;
}
