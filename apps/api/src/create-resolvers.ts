import { DashboardAdminResolver } from "./modules/activity/dashboard.admin.resolver";
import { TimelineAdminResolver } from "./modules/activity/timeline.admin.resolver";
import {
  BankLineAdminResolver,
  BankLinePartAdminResolver,
} from "./modules/bank-statements/matching/bank-line.admin.resolver";
import { BankStatementAdminResolver } from "./modules/bank-statements/importing/bank-statement.admin.resolver";
import { MailAdminResolver } from "./modules/mail/mail.admin.resolver";
import { ClientAdminResolver } from "./modules/clients/client.admin.resolver";
import { ClientPortalResolver } from "./modules/clients/client.portal.resolver";
import { ViewerPortalResolver } from "./modules/clients/viewer.portal.resolver";
import { CommentAdminResolver } from "./modules/comments/comment.admin.resolver";
import { CommentPortalResolver } from "./modules/comments/comment.portal.resolver";
import { DocumentStepsAdminResolver } from "./modules/document-steps/document-steps.admin.resolver";
import { ClientDocumentsAdminResolver } from "./modules/documents/reading/client-documents.admin.resolver";
import { DocumentAdminResolver } from "./modules/documents/reading/document.admin.resolver";
import { DocumentPortalResolver } from "./modules/documents/reading/document.portal.resolver";
import { ViewerSummaryPortalResolver } from "./modules/documents/reading/viewer-summary.portal.resolver";
import { EInvoiceAdminResolver } from "./modules/e-invoices/e-invoice.admin.resolver";
import { MerchantAdminResolver } from "./modules/merchants/merchant.admin.resolver";
import { OfferAdminResolver } from "./modules/offers/offer.admin.resolver";
import { OfferPortalResolver } from "./modules/offers/offer.portal.resolver";
import { DocumentMoneyAdminResolver } from "./modules/payments/overview/document-money.admin.resolver";
import { RefundAdminResolver } from "./modules/payments/refunds/refund.admin.resolver";
import { BookPaymentAdminResolver } from "./modules/document-steps/book-payment.admin.resolver";
import { PaymentAdminResolver } from "./modules/payments/paying/payment.admin.resolver";
import { ParkedItemAdminResolver } from "./modules/payments/parked-money/parked-item.admin.resolver";
import { PaymentDashboardResolver } from "./modules/payments/overview/payment-dashboard.admin.resolver";
import { SandboxAdminResolver } from "./modules/payments/sandbox/sandbox.admin.resolver";
import { WebhookEventAdminResolver } from "./modules/payments/webhooks/webhook-event.admin.resolver";
import { ProviderAccountAdminResolver } from "./modules/payment-accounts/provider-account.admin.resolver";
import { PaylinkAdminResolver } from "./modules/paylinks/paylink.admin.resolver";
import { PaylinkPortalResolver } from "./modules/paylinks/paylink.portal.resolver";
import { PaymentPortalResolver } from "./modules/payments/paying/payment.portal.resolver";
import { PortalSettingsAdminResolver } from "./modules/portal-settings/portal-settings.admin.resolver";
import { StaffAdminResolver } from "./modules/staff/staff.admin.resolver";
import { ViewerAdminResolver } from "./modules/staff/viewer.admin.resolver";
import type { Environment } from "./config/environment";
import type { Services } from "./create-services";
import { byClass, type Resolvers } from "./graphql/resolvers";

/** The resolvers of each surface. */
export interface SurfaceResolvers {
  readonly admin: Resolvers;
  readonly portal: Resolvers;
}

/** What is not in a list can't be reached through that surface. The lists are the same for every server. */
export function createResolvers(services: Services, environment: Environment): SurfaceResolvers {
  return {
    admin: byClass([
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
      new ClientDocumentsAdminResolver(services.documents),
      new DocumentAdminResolver(services.documents, services.clients, services.settings),
      new DocumentStepsAdminResolver(services.documents, services.documentSteps),
      new PaylinkAdminResolver(services.paylinks, services.clients, services.settings),
      new CommentAdminResolver(services.comments, services.documents),
      new OfferAdminResolver(services.offers),
      new PaymentAdminResolver(services),
      new RefundAdminResolver(services),
      new BookPaymentAdminResolver(services),
      new DocumentMoneyAdminResolver(services),
      new ParkedItemAdminResolver(services),
      new PaymentDashboardResolver(services.parkedItems, services.payments, services.webhookLog),
      new WebhookEventAdminResolver(services.webhookLog, services.payments),
      new SandboxAdminResolver(services.playSandbox),
      new ProviderAccountAdminResolver(
        services.providerAccounts,
        services.paymentProviders,
        services.providerAccountPresenter,
      ),
      new TimelineAdminResolver(services.timelineEntries, services.namedRecords),
      new DashboardAdminResolver(services.dashboard),
      new MailAdminResolver(services.mails, services.mailTemplates, services.namedRecords),
      new BankStatementAdminResolver(services.importBankStatement, services.bankLines),
      new BankLineAdminResolver(services.bankLines, services.confirmBankLine),
      new BankLinePartAdminResolver(services.namedRecords),
      new EInvoiceAdminResolver(services.importEInvoice, services.clients),
    ]),
    portal: byClass([
      new ViewerPortalResolver(
        services.clients,
        services.ownData,
        services.merchants,
        services.settings,
        services.portalSessions,
      ),
      new ViewerSummaryPortalResolver(services.visibleDocuments),
      new ClientPortalResolver(services.ownData),
      new PaymentPortalResolver(services),
      new DocumentPortalResolver(services.visibleDocuments),
      new PaylinkPortalResolver(services.paylinks, services.visibleDocuments),
      new CommentPortalResolver(services.comments, services.visibleDocuments),
      new OfferPortalResolver(services.offers, services.visibleDocuments),
    ]),
  };
}
