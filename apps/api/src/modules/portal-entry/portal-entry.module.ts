import type { AccessServices } from "../../access/access.module";
import type { Core } from "../../core";
import type { RequestActors } from "../../http/request-actors";
import type { ServerModule } from "../../server-module";
import type { ClientsServices } from "../clients/clients.module";
import type { MerchantsServices } from "../merchants/merchants.module";
import type { MailServices } from "../mail/mail.module";
import type { PaylinksServices } from "../paylinks/paylinks.module";
import { registerGoodbyes } from "./goodbye.routes";
import { OpenPortalLink } from "./open-portal-link";
import { registerPortalEntry } from "./portal-entry.routes";
import { registerWelcome } from "./welcome.routes";

type PortalEntryModuleNeeds = Pick<AccessServices, "portalSessions" | "customerSessions"> &
  Pick<ClientsServices, "clients"> &
  Pick<MailServices, "requestNewLink"> &
  Pick<MerchantsServices, "merchantRepository"> &
  Pick<PaylinksServices, "explainEndedLink"> & { readonly requestActors: RequestActors };

/** The way into the portal. */
export function createPortalEntryModule(core: Core, needs: PortalEntryModuleNeeds) {
  const openPortalLink = new OpenPortalLink({ ...core, ...needs });
  return {
    services: { openPortalLink },
    routes: [
      (app) => {
        registerPortalEntry(app, { ...core, ...needs, openPortalLink });
        registerGoodbyes(app, core);
        registerWelcome(app, { ...core, ...needs });
      },
    ],
  } satisfies ServerModule;
}
