import { DOCUMENT_TYPES, type DocumentType } from "@kundenportal/domain/documents/document-types";
import {
  CLIENT_DATA_SECTIONS,
  type ClientDataSection,
  PORTAL_ACTIONS,
  type PortalAction,
} from "@kundenportal/domain/permissions/portal-actions";
import type { PortalReleases } from "@kundenportal/domain/permissions/portal-facts";
import { toBoolean } from "../database/columns";
import { listOf, parsed, type StoredColumns } from "../database/stored-values";
import { isCurrencyCode } from "@kundenportal/domain/money/currency";

/*
 * What a merchant has released, as part of the statement that finds out who is asking. `m` is the merchant.
 */

export const RELEASE_COLUMNS = `
  p.enabled_document_types AS "enabledDocumentTypes", p.enabled_actions AS "enabledActions",
  p.enabled_sections AS "enabledSections",
  a.live AS "accountLive", a.currencies AS "accountCurrencies", a.disconnected_at AS "accountDisconnectedAt"`;

/** Of what is not known nothing is released. */
export const RELEASE_VALUES: StoredColumns = {
  enabledDocumentTypes: parsed(listOf((entry) => includes(DOCUMENT_TYPES, entry))),
  enabledActions: parsed(listOf((entry) => includes(PORTAL_ACTIONS, entry))),
  enabledSections: parsed(listOf((entry) => includes(CLIENT_DATA_SECTIONS, entry))),
  accountCurrencies: parsed(listOf(isCurrencyCode)),
};

function includes(values: readonly string[], entry: string): boolean {
  return values.includes(entry);
}

export const RELEASE_JOINS = `
  JOIN portal_settings p ON p.merchant_id = m.id
  LEFT JOIN payment_provider_account a ON a.merchant_id = m.id AND a.preferred`;

export interface ReleaseRow {
  readonly enabledDocumentTypes: readonly DocumentType[];
  readonly enabledActions: readonly PortalAction[];
  readonly enabledSections: readonly ClientDataSection[];
  /** Null: no account is preferred. */
  readonly accountLive: boolean | number | null;
  readonly accountCurrencies: readonly string[] | null;
  readonly accountDisconnectedAt: string | null;
}

/** `sandboxCurrencies`: those in which play money is accepted if the merchant has no account; none if it is not allowed. */
export function readReleases(
  row: ReleaseRow,
  sandboxCurrencies: readonly string[],
): { readonly settings: PortalReleases; readonly testMode: boolean } {
  return {
    settings: {
      enabledDocumentTypes: row.enabledDocumentTypes,
      enabledActions: row.enabledActions,
      enabledSections: row.enabledSections,
      payableCurrencies: payableCurrencies(row, sandboxCurrencies),
    },
    testMode: row.accountLive === null ? sandboxCurrencies.length > 0 : !toBoolean(row.accountLive),
  };
}

function payableCurrencies(row: ReleaseRow, sandboxCurrencies: readonly string[]): readonly string[] {
  if (row.accountCurrencies === null) return sandboxCurrencies;
  // `RELEASE_VALUES` has looked at it.
  return row.accountDisconnectedAt === null ? row.accountCurrencies : [];
}
