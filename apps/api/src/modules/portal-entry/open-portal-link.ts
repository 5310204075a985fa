import type { OpenedLink, PortalSessions } from "../../access/portal-sessions";
import type { Core } from "../../core";
import type { ClientService } from "../clients/client.service";

interface OpenPortalLinkNeeds extends Pick<Core, "database"> {
  readonly portalSessions: PortalSessions;
  readonly clients: ClientService;
}

/** Turns a portal URL into a session and counts the visit, unless staff are viewing the portal as the client. */
export class OpenPortalLink {
  constructor(private readonly needs: OpenPortalLinkNeeds) {}

  /** Null for every link that does not work, whatever is wrong with it. */
  async run(token: string): Promise<OpenedLink | null> {
    const link = await this.needs.portalSessions.findLink(token);
    if (link === null) return null;
    return this.needs.database.transaction(async () => {
      if (!link.readOnly) await this.needs.clients.recordVisit(link.scope, link.clientId);
      return this.needs.portalSessions.createSession(link);
    });
  }
}
