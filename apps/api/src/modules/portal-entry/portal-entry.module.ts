import type { AccessServices } from "../../access/access.module";
import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import type { ClientsServices } from "../clients/clients.module";
import type { MailServices } from "../mail/mail.module";
import { OpenPortalLink } from "./open-portal-link";
import { registerPortalEntry } from "./portal-entry.routes";

type PortalEntryModuleNeeds = Pick<AccessServices, "portalSessions"> &
  Pick<ClientsServices, "clients"> &
  Pick<MailServices, "requestNewLink">;

/** The way into the portal. */
export function createPortalEntryModule(core: Core, needs: PortalEntryModuleNeeds) {
  const openPortalLink = new OpenPortalLink({ ...core, ...needs });
  return {
    services: { openPortalLink },
    routes: [
      (app) => {
        registerPortalEntry(app, { ...core, ...needs, openPortalLink });
      },
    ],
  } satisfies ServerModule;
}
