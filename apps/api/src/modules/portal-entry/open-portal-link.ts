import type { OpenedLink, PortalSessions } from "../../access/portal-sessions";
import type { ClientService } from "../clients/client.service";

interface OpenPortalLinkNeeds {
  readonly portalSessions: PortalSessions;
  readonly clients: ClientService;
}

/** Makes a session of a portal URL and counts the visit, unless staff are looking through the client's eyes. */
export class OpenPortalLink {
  constructor(private readonly needs: OpenPortalLinkNeeds) {}

  /** Null for every link that does not open, whatever is wrong with it. */
  run(token: string): Promise<OpenedLink | null> {
    return this.needs.portalSessions.openLink(token, async ({ scope, clientId, readOnly }) => {
      if (!readOnly) await this.needs.clients.recordVisit(scope, clientId);
    });
  }
}
