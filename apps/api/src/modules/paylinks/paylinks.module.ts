import type { AccessServices } from "../../access/access.module";
import type { Core } from "../../core";
import type { MailTransport } from "../../integrations/mail-transport/mail-transport";
import type { ServerModule } from "../../server-module";
import type { ClientsServices } from "../clients/clients.module";
import type { DocumentsServices } from "../documents/documents.module";
import type { MerchantsServices } from "../merchants/merchants.module";
import type { PaymentAccountsServices } from "../payment-accounts/payment-accounts.module";
import type { PaymentsServices } from "../payments/payments.module";
import type { PortalSettingsServices } from "../portal-settings/portal-settings.module";
import { ExplainEndedLink } from "./explain-ended-link";
import { registerPayPages } from "./pay-page.routes";
import { PaylinkAdminResolver } from "./paylink.admin.resolver";
import { PaylinkPortalResolver } from "./paylink.portal.resolver";
import { PaylinkRepository } from "./paylink.repository";
import { PaylinkService } from "./paylink.service";
import { ShowPayPage } from "./show-pay-page";

export type PaylinksServices = ReturnType<typeof createPaylinksModule>["services"];

type PaylinksModuleNeeds = Pick<AccessServices, "portalLinks" | "paylinkAccess" | "portalSessions" | "guesses"> &
  Pick<ClientsServices, "clients" | "clientRepository"> &
  Pick<DocumentsServices, "documents" | "documentVersionRepository" | "visibleDocuments"> &
  Pick<MerchantsServices, "merchantRepository"> &
  Pick<PaymentAccountsServices, "paymentProviders"> &
  Pick<PaymentsServices, "payments" | "refreshing" | "startPayment"> &
  Pick<PortalSettingsServices, "portalSettings" | "portalSettingsRepository"> & {
    readonly mailTransport: MailTransport;
  };

/** Paylinks: the address and its page. */
export function createPaylinksModule(core: Core, needs: PaylinksModuleNeeds) {
  const paylinks = new PaylinkService({ ...core, ...needs, paylinkRepository: new PaylinkRepository(core.database) });
  const showPayPage = new ShowPayPage(needs);
  const explainEndedLink = new ExplainEndedLink({ ...needs, paylinks });
  return {
    services: { paylinks, explainEndedLink },
    adminResolvers: [new PaylinkAdminResolver({ ...needs, paylinks })],
    portalResolvers: [new PaylinkPortalResolver({ ...needs, paylinks })],
    routes: [
      (app) => {
        registerPayPages(app, { ...needs, showPayPage, explainEndedLink });
      },
    ],
  } satisfies ServerModule;
}
