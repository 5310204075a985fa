import type { Core } from "../../core";
import type { RequestActors } from "../../http/request-actors";
import type { ServerModule } from "../../server-module";
import { EvidenceRepository } from "./evidence.repository";
import { registerEvidenceRoutes } from "./evidence.routes";
import { EvidenceService } from "./evidence.service";

export type EvidenceServices = ReturnType<typeof createEvidenceModule>["services"];

interface EvidenceModuleNeeds {
  readonly requestActors: RequestActors;
}

/** What customers declared, so that nobody can change it unseen. */
export function createEvidenceModule(core: Core, { requestActors }: EvidenceModuleNeeds) {
  const evidence = new EvidenceService({ evidenceRepository: new EvidenceRepository(core.database) });
  return {
    services: { evidence },
    routes: [
      (app) => {
        registerEvidenceRoutes(app, { evidence, requestActors });
      },
    ],
  } satisfies ServerModule;
}
