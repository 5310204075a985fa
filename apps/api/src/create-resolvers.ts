import { ClientAdminResolver } from "./modules/clients/client.admin.resolver";
import { ClientPortalResolver } from "./modules/clients/client.portal.resolver";
import { ViewerPortalResolver } from "./modules/clients/viewer.portal.resolver";
import { DocumentPortalResolver } from "./modules/documents/document.portal.resolver";
import { MerchantAdminResolver } from "./modules/merchants/merchant.admin.resolver";
import { PaymentPortalResolver } from "./modules/payments/payment.portal.resolver";
import { PortalSettingsAdminResolver } from "./modules/portal-settings/portal-settings.admin.resolver";
import { StaffAdminResolver } from "./modules/staff/staff.admin.resolver";
import { ViewerAdminResolver } from "./modules/staff/viewer.admin.resolver";
import type { Environment } from "./config/environment";
import type { Services } from "./create-services";

/** The resolvers of each surface. What is not in a list can't be reached through it. */
export function createResolvers(
  services: Services,
  environment: Environment,
): {
  readonly admin: readonly object[];
  readonly portal: readonly object[];
} {
  return {
    admin: [
      new ViewerAdminResolver(
        services.signIn,
        services.staffSessions,
        services.staff,
        services.apiKeys,
        services.merchants,
        environment.demo,
      ),
      new StaffAdminResolver(services.staff, services.apiKeys),
      new PortalSettingsAdminResolver(services.settings),
      new MerchantAdminResolver(services.merchants),
      new ClientAdminResolver(services.clients, services.settings),
    ],
    portal: [
      new ViewerPortalResolver(
        services.clients,
        services.ownData,
        services.merchants,
        services.settings,
        services.portalSessions,
        !services.paymentProviders.preferred.live,
      ),
      new ClientPortalResolver(services.ownData),
      new PaymentPortalResolver(services.payments, services.startPayment),
      new DocumentPortalResolver(services.visibleDocuments),
    ],
  };
}
