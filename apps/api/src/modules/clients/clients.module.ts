import type { AccessServices } from "../../access/access.module";
import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import type { MerchantsServices } from "../merchants/merchants.module";
import type { PortalSettingsServices } from "../portal-settings/portal-settings.module";
import { ClientAdminResolver } from "./client.admin.resolver";
import { ClientPortalResolver } from "./client.portal.resolver";
import { ClientRepository } from "./client.repository";
import { ClientService } from "./client.service";
import { OwnDataService } from "./own-data.service";
import { ViewerPortalResolver } from "./viewer.portal.resolver";

export type ClientsServices = ReturnType<typeof createClientsModule>["services"];

type ClientsModuleNeeds = Pick<AccessServices, "portalLinks" | "customerSessions"> &
  MerchantsServices &
  PortalSettingsServices;

export function createClientsModule(core: Core, needs: ClientsModuleNeeds) {
  const clientRepository = new ClientRepository(core.database, core.searchIndex);
  const clients = new ClientService({ ...core, ...needs, clientRepository });
  const ownData = new OwnDataService({ ...core, clientRepository });
  const clientOperations = new ClientAdminResolver({ ...needs, clients });
  return {
    services: { clientRepository, clients, ownData, clientOperations },
    adminResolvers: [clientOperations],
    portalResolvers: [new ViewerPortalResolver({ ...needs, clients, ownData }), new ClientPortalResolver({ ownData })],
  } satisfies ServerModule;
}
