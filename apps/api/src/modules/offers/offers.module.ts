import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import type { DocumentsServices } from "../documents/documents.module";
import type { EvidenceServices } from "../evidence/evidence.module";
import { OfferDecisionRepository } from "./offer-decision.repository";
import { OfferAdminResolver } from "./offer.admin.resolver";
import { OfferPortalResolver } from "./offer.portal.resolver";
import { OfferService } from "./offer.service";

export type OffersServices = ReturnType<typeof createOffersModule>["services"];

type OffersModuleNeeds = EvidenceServices &
  Pick<DocumentsServices, "documentRepository" | "documentVersionRepository" | "visibleDocuments">;

export function createOffersModule(core: Core, needs: OffersModuleNeeds) {
  const offerDecisionRepository = new OfferDecisionRepository(core.database);
  const offers = new OfferService({ ...core, ...needs, offerDecisionRepository });
  return {
    services: { offers },
    adminResolvers: [new OfferAdminResolver({ offers })],
    portalResolvers: [new OfferPortalResolver({ ...needs, offers })],
  } satisfies ServerModule;
}
