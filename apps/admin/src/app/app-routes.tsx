import { lazyPiece } from "@kundenportal/app-core/lazy-piece";
import type { ComponentType } from "react";
import { Navigate, Route, Routes } from "react-router";
import { FORGOT_PASSWORD_PATH } from "../lib/app-url";
import { NotFoundPage } from "./not-found-page";
import { PageSkeleton } from "./page-skeleton";
import { Shell } from "./shell";

const page = (load: () => Promise<ComponentType>) => lazyPiece(load, { placeholder: <PageSkeleton /> });

const OverviewPage = page(() => import("../features/overview/overview-page").then((m) => m.OverviewPage));
const DocumentsPage = page(() => import("../features/documents/documents-page").then((m) => m.DocumentsPage));
const DocumentPage = page(() => import("../features/documents/document-page").then((m) => m.DocumentPage));
const NewDocumentPage = page(() => import("../features/documents/new-document-page").then((m) => m.NewDocumentPage));
const EditDocumentPage = page(() => import("../features/documents/edit-document-page").then((m) => m.EditDocumentPage));
const ImportPage = page(() => import("../features/e-invoice-import/import-page").then((m) => m.ImportPage));
const UploadPage = page(() => import("../features/document-upload/upload-page").then((m) => m.UploadPage));
const ClientsPage = page(() => import("../features/clients/clients-page").then((m) => m.ClientsPage));
const ClientPage = page(() => import("../features/clients/client-page").then((m) => m.ClientPage));
const NewClientPage = page(() => import("../features/clients/new-client-page").then((m) => m.NewClientPage));
const EditClientPage = page(() => import("../features/clients/edit-client-page").then((m) => m.EditClientPage));
const PaymentsPage = page(() => import("../features/payments/payments-page").then((m) => m.PaymentsPage));
const BankLinesPage = page(() => import("../features/bank-lines/bank-lines-page").then((m) => m.BankLinesPage));
const ToClarifyPage = page(() => import("../features/to-clarify/to-clarify-page").then((m) => m.ToClarifyPage));
const MailsPage = page(() => import("../features/mails/mails-page").then((m) => m.MailsPage));
const PortalSettingsPage = page(() =>
  import("../features/portal-settings/portal-settings-page").then((m) => m.PortalSettingsPage),
);
const MailTemplatesPage = page(() =>
  import("../features/mail-templates/mail-templates-page").then((m) => m.MailTemplatesPage),
);
const MailTemplatePage = page(() =>
  import("../features/mail-templates/mail-template-page").then((m) => m.MailTemplatePage),
);
const MerchantDataPage = page(() =>
  import("../features/merchant-data/merchant-data-page").then((m) => m.MerchantDataPage),
);
const StaffPage = page(() => import("../features/staff/staff-page").then((m) => m.StaffPage));
const NumberRangesPage = page(() =>
  import("../features/number-ranges/number-ranges-page").then((m) => m.NumberRangesPage),
);
const ApiKeysPage = page(() => import("../features/api-keys/api-keys-page").then((m) => m.ApiKeysPage));
const PaymentProvidersPage = page(() =>
  import("../features/payment-providers/payment-providers-page").then((m) => m.PaymentProvidersPage),
);
const AccountPage = page(() => import("../features/account/account-page").then((m) => m.AccountPage));

/** Every address of the app. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<OverviewPage />} />
        <Route path="documents" element={<DocumentsPage />} />
        <Route path="documents/new" element={<NewDocumentPage />} />
        <Route path="documents/import" element={<ImportPage />} />
        <Route path="documents/upload" element={<UploadPage />} />
        <Route path="documents/:documentId" element={<DocumentPage />} />
        <Route path="documents/:documentId/edit" element={<EditDocumentPage />} />
        <Route path="clients" element={<ClientsPage />} />
        <Route path="clients/new" element={<NewClientPage />} />
        <Route path="clients/:clientId" element={<ClientPage />} />
        <Route path="clients/:clientId/edit" element={<EditClientPage />} />
        <Route path="payments" element={<PaymentsPage />} />
        <Route path="bank-lines" element={<BankLinesPage />} />
        <Route path="to-clarify" element={<ToClarifyPage />} />
        <Route path="mails" element={<MailsPage />} />
        <Route path="settings" element={<Navigate to="/settings/portal" replace />} />
        <Route path="settings/portal" element={<PortalSettingsPage />} />
        <Route path="settings/mail-templates" element={<MailTemplatesPage />} />
        <Route path="settings/mail-templates/:kind/:locale" element={<MailTemplatePage />} />
        <Route path="settings/merchant" element={<MerchantDataPage />} />
        <Route path="settings/staff" element={<StaffPage />} />
        <Route path="settings/number-ranges" element={<NumberRangesPage />} />
        <Route path="settings/api-keys" element={<ApiKeysPage />} />
        <Route path="settings/payment-providers" element={<PaymentProvidersPage />} />
        <Route path="account" element={<AccountPage />} />
        <Route path={FORGOT_PASSWORD_PATH} element={<Navigate to="/account" replace />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
