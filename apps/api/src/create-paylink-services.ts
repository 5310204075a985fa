import type { PortalLinks } from "./access/portal-links";
import { Paylinks } from "./access/paylinks";
import type { createPaymentServices } from "./create-payment-services";
import type { Core } from "./core";
import type { DocumentVersionRepository } from "./modules/documents/versions/document-version.repository";
import type { VisibleDocumentsService } from "./modules/documents/reading/visible-documents.service";
import type { MerchantRepository } from "./modules/merchants/merchant.repository";
import { PaylinkRepository } from "./modules/paylinks/paylink.repository";
import { PaylinkService } from "./modules/paylinks/paylink.service";
import { ShowPayPage } from "./modules/paylinks/show-pay-page";

/** What paylinks need of the other rooms. */
type PaylinkNeeds = Pick<ReturnType<typeof createPaymentServices>, "paymentProviders" | "payments" | "refreshing"> & {
  readonly links: PortalLinks;
  readonly documentVersions: DocumentVersionRepository;
  readonly merchantRepository: MerchantRepository;
  readonly visibleDocuments: VisibleDocumentsService;
};

/** Paylinks: the address, who stands behind it, and what its page says. */
export function createPaylinkServices({ environment, clock, database }: Core, needs: PaylinkNeeds) {
  const { links, visibleDocuments, documentVersions, merchantRepository } = needs;
  return {
    paylinks: new PaylinkService(clock, links, new PaylinkRepository(database), needs.paymentProviders),
    paylinkAccess: new Paylinks(database, clock, environment, links, needs.paymentProviders.sandboxCurrencies),
    showPayPage: new ShowPayPage(
      visibleDocuments,
      documentVersions,
      merchantRepository,
      needs.payments,
      needs.refreshing,
    ),
  };
}
