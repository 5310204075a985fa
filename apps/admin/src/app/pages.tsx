import { lazyPiece, type LazyPiece } from "@kundenportal/app-core/lazy-piece";
import type { ComponentType } from "react";
import { findPagePath, type PagePath } from "./page-paths";
import { PageSkeleton } from "./page-skeleton";

/** A page in a chunk of its own. */
const page = (load: () => Promise<ComponentType>) => lazyPiece(load, { placeholder: <PageSkeleton /> });

export const PAGES: Readonly<Record<PagePath, LazyPiece<object>>> = {
  "/": page(() => import("../features/overview/overview-page").then((m) => m.OverviewPage)),
  "/documents": page(() => import("../features/documents/documents-page").then((m) => m.DocumentsPage)),
  "/documents/new": page(() => import("../features/documents/new-document-page").then((m) => m.NewDocumentPage)),
  "/documents/import": page(() => import("../features/e-invoice-import/import-page").then((m) => m.ImportPage)),
  "/documents/upload": page(() => import("../features/document-upload/upload-page").then((m) => m.UploadPage)),
  "/documents/:documentId": page(() => import("../features/documents/document-page").then((m) => m.DocumentPage)),
  "/documents/:documentId/edit": page(() =>
    import("../features/documents/edit-document-page").then((m) => m.EditDocumentPage),
  ),
  "/clients": page(() => import("../features/clients/clients-page").then((m) => m.ClientsPage)),
  "/clients/new": page(() => import("../features/clients/new-client-page").then((m) => m.NewClientPage)),
  "/clients/:clientId": page(() => import("../features/clients/client-page").then((m) => m.ClientPage)),
  "/clients/:clientId/edit": page(() => import("../features/clients/edit-client-page").then((m) => m.EditClientPage)),
  "/payments": page(() => import("../features/payments/payments-page").then((m) => m.PaymentsPage)),
  "/bank-lines": page(() => import("../features/bank-lines/bank-lines-page").then((m) => m.BankLinesPage)),
  "/to-clarify": page(() => import("../features/to-clarify/to-clarify-page").then((m) => m.ToClarifyPage)),
  "/mails": page(() => import("../features/mails/mails-page").then((m) => m.MailsPage)),
  "/settings/portal": page(() =>
    import("../features/portal-settings/portal-settings-page").then((m) => m.PortalSettingsPage),
  ),
  "/settings/mail-templates": page(() =>
    import("../features/mail-templates/mail-templates-page").then((m) => m.MailTemplatesPage),
  ),
  "/settings/mail-templates/:kind/:locale": page(() =>
    import("../features/mail-templates/mail-template-page").then((m) => m.MailTemplatePage),
  ),
  "/settings/merchant": page(() =>
    import("../features/merchant-data/merchant-data-page").then((m) => m.MerchantDataPage),
  ),
  "/settings/staff": page(() => import("../features/staff/staff-page").then((m) => m.StaffPage)),
  "/settings/number-ranges": page(() =>
    import("../features/number-ranges/number-ranges-page").then((m) => m.NumberRangesPage),
  ),
  "/settings/developers": page(() => import("../features/developers/developers-page").then((m) => m.DevelopersPage)),
  "/settings/developers/webhooks/:endpointId": page(() =>
    import("../features/developers/webhook-endpoint-page").then((m) => m.WebhookEndpointPage),
  ),
  "/settings/payment-providers": page(() =>
    import("../features/payment-providers/payment-providers-page").then((m) => m.PaymentProvidersPage),
  ),
  "/account": page(() => import("../features/account/account-page").then((m) => m.AccountPage)),
};

/**
 * Loads the page at an address of this origin before it is shown: in parallel with texts and data, or as somebody points at a link.
 * Errors: rejects with PieceError; showing the page asks again, and reports what goes wrong.
 */
export async function loadPageAt(pathname: string): Promise<void> {
  const path = findPagePath(pathname);
  if (path !== null) await PAGES[path].load();
}
