import { lazy } from "react";
import { Navigate, Route, Routes } from "react-router";
import { FORGOT_PASSWORD_PATH } from "../lib/app-url";
import { NotFoundPage } from "./not-found-page";
import { Shell } from "./shell";

const OverviewPage = lazy(() =>
  import("../features/overview/overview-page").then((m) => ({ default: m.OverviewPage })),
);
const DocumentsPage = lazy(() =>
  import("../features/documents/documents-page").then((m) => ({ default: m.DocumentsPage })),
);
const DocumentPage = lazy(() =>
  import("../features/documents/document-page").then((m) => ({ default: m.DocumentPage })),
);
const NewDocumentPage = lazy(() =>
  import("../features/documents/new-document-page").then((m) => ({ default: m.NewDocumentPage })),
);
const EditDocumentPage = lazy(() =>
  import("../features/documents/edit-document-page").then((m) => ({ default: m.EditDocumentPage })),
);
const ImportPage = lazy(() =>
  import("../features/e-invoice-import/import-page").then((m) => ({ default: m.ImportPage })),
);
const UploadPage = lazy(() =>
  import("../features/document-upload/upload-page").then((m) => ({ default: m.UploadPage })),
);
const ClientsPage = lazy(() => import("../features/clients/clients-page").then((m) => ({ default: m.ClientsPage })));
const ClientPage = lazy(() => import("../features/clients/client-page").then((m) => ({ default: m.ClientPage })));
const NewClientPage = lazy(() =>
  import("../features/clients/new-client-page").then((m) => ({ default: m.NewClientPage })),
);
const EditClientPage = lazy(() =>
  import("../features/clients/edit-client-page").then((m) => ({ default: m.EditClientPage })),
);
const PaymentsPage = lazy(() =>
  import("../features/payments/payments-page").then((m) => ({ default: m.PaymentsPage })),
);
const BankLinesPage = lazy(() =>
  import("../features/bank-lines/bank-lines-page").then((m) => ({ default: m.BankLinesPage })),
);
const ToClarifyPage = lazy(() =>
  import("../features/to-clarify/to-clarify-page").then((m) => ({ default: m.ToClarifyPage })),
);
const MailsPage = lazy(() => import("../features/mails/mails-page").then((m) => ({ default: m.MailsPage })));
const PortalSettingsPage = lazy(() =>
  import("../features/portal-settings/portal-settings-page").then((m) => ({ default: m.PortalSettingsPage })),
);
const MailTemplatesPage = lazy(() =>
  import("../features/mail-templates/mail-templates-page").then((m) => ({ default: m.MailTemplatesPage })),
);
const MailTemplatePage = lazy(() =>
  import("../features/mail-templates/mail-template-page").then((m) => ({ default: m.MailTemplatePage })),
);
const MerchantDataPage = lazy(() =>
  import("../features/merchant-data/merchant-data-page").then((m) => ({ default: m.MerchantDataPage })),
);
const StaffPage = lazy(() => import("../features/staff/staff-page").then((m) => ({ default: m.StaffPage })));
const NumberRangesPage = lazy(() =>
  import("../features/number-ranges/number-ranges-page").then((m) => ({ default: m.NumberRangesPage })),
);
const ApiKeysPage = lazy(() => import("../features/api-keys/api-keys-page").then((m) => ({ default: m.ApiKeysPage })));
const PaymentProvidersPage = lazy(() =>
  import("../features/payment-providers/payment-providers-page").then((m) => ({ default: m.PaymentProvidersPage })),
);
const AccountPage = lazy(() => import("../features/account/account-page").then((m) => ({ default: m.AccountPage })));

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
