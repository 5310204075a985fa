import type { Core } from "../../core";
import type { RequestActors } from "../../http/request-actors";
import type { ServerModule } from "../../server-module";
import { Ledger } from "./ledger";
import { LedgerExportRepository } from "./ledger-export.repository";
import { registerExportRoutes } from "./ledger-export.routes";
import { LedgerSumsRepository } from "./ledger-sums.repository";
import { LedgerRepository } from "./ledger.repository";

export type LedgerServices = ReturnType<typeof createLedgerModule>["services"];

interface LedgerModuleNeeds {
  readonly requestActors: RequestActors;
}

/** The foundation of all money: entries, bookings, settlement, cash discount, export. */
export function createLedgerModule(core: Core, { requestActors }: LedgerModuleNeeds) {
  const ledgerExportRepository = new LedgerExportRepository(core.database);
  return {
    services: {
      ledger: new Ledger({ ...core, ledgerRepository: new LedgerRepository(core.database) }),
      ledgerSumsRepository: new LedgerSumsRepository(core.database),
    },
    routes: [
      (app) => {
        registerExportRoutes(app, { ledgerExportRepository, requestActors });
      },
    ],
  } satisfies ServerModule;
}
