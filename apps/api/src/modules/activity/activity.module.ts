import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import type { ClientsServices } from "../clients/clients.module";
import type { DocumentsServices } from "../documents/documents.module";
import type { LedgerServices } from "../ledger/ledger.module";
import { DashboardAdminResolver } from "./dashboard.admin.resolver";
import { DashboardRepository } from "./dashboard.repository";
import { DashboardService } from "./dashboard.service";
import { NamedRecords } from "./named-records";
import { TimelineAdminResolver } from "./timeline.admin.resolver";

export type ActivityServices = ReturnType<typeof createActivityModule>["services"];

type ActivityModuleNeeds = Pick<ClientsServices, "clients"> &
  Pick<DocumentsServices, "documentRepository" | "documentSumsRepository"> &
  Pick<LedgerServices, "ledgerSumsRepository">;

/** What staff see of everything that happened: the start page and the timeline. */
export function createActivityModule(core: Core, needs: ActivityModuleNeeds) {
  const dashboardRepository = new DashboardRepository(core.database);
  const dashboard = new DashboardService({ ...core, ...needs, dashboardRepository });
  const namedRecords = new NamedRecords({ ...core, ...needs });
  return {
    services: { namedRecords },
    adminResolvers: [new DashboardAdminResolver({ dashboard }), new TimelineAdminResolver({ ...core, namedRecords })],
  } satisfies ServerModule;
}
