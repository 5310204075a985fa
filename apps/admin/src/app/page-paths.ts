import { matchPath } from "react-router";
import { APP_PATH } from "../lib/app-url";

/** The code of each page, below `src/features`, by its address: the server has it preloaded. */
export const PAGE_MODULES = {
  "/": "overview/overview-page",
  "/documents": "documents/documents-page",
  "/documents/new": "documents/new-document-page",
  "/documents/import": "e-invoice-import/import-page",
  "/documents/upload": "document-upload/upload-page",
  "/documents/:documentId": "documents/document-page",
  "/documents/:documentId/edit": "documents/edit-document-page",
  "/clients": "clients/clients-page",
  "/clients/new": "clients/new-client-page",
  "/clients/:clientId": "clients/client-page",
  "/clients/:clientId/edit": "clients/edit-client-page",
  "/payments": "payments/payments-page",
  "/bank-lines": "bank-lines/bank-lines-page",
  "/to-clarify": "to-clarify/to-clarify-page",
  "/mails": "mails/mails-page",
  "/settings/portal": "portal-settings/portal-settings-page",
  "/settings/mail-templates": "mail-templates/mail-templates-page",
  "/settings/mail-templates/:kind/:locale": "mail-templates/mail-template-page",
  "/settings/merchant": "merchant-data/merchant-data-page",
  "/settings/staff": "staff/staff-page",
  "/settings/number-ranges": "number-ranges/number-ranges-page",
  "/settings/developers": "developers/developers-page",
  "/settings/developers/webhooks/:endpointId": "developers/webhook-endpoint-page",
  "/settings/payment-providers": "payment-providers/payment-providers-page",
  "/account": "account/account-page",
} as const;

export type PagePath = keyof typeof PAGE_MODULES;

// The more exact of two that match comes first.
const PATHS = Object.keys(PAGE_MODULES).filter(isPagePath);

/** The page at an address of this origin; null: none of this app's. */
export function findPagePath(pathname: string): PagePath | null {
  return PATHS.find((path) => matchPath(`${APP_PATH}${path}`, pathname) !== null) ?? null;
}

function isPagePath(path: string): path is PagePath {
  return path in PAGE_MODULES;
}
