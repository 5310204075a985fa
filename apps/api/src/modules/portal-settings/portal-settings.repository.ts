import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { ClientDataSection, PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import { RELEASE_VALUES } from "../../access/portal-releases";
import type { MerchantScope } from "../../access/scopes";
import { toBoolean } from "../../database/columns";
import type { Database } from "../../database/database";
import { UnexpectedError } from "../../shared/errors";
import { PortalSettingsEntity } from "./portal-settings.entity";

export interface PortalSettings {
  readonly id: string;
  readonly enabledDocumentTypes: readonly DocumentType[];
  readonly enabledActions: readonly PortalAction[];
  readonly enabledSections: readonly ClientDataSection[];
  readonly newClientsHaveAccess: boolean;
  readonly linkValidityDays: number;
  /** In German; null: nothing. */
  readonly welcomeText: string | null;
  readonly welcomeTextEn: string | null;
  readonly notificationEmail: string | null;
  readonly confirmsPayments: boolean;
  readonly confirmsAnswers: boolean;
  readonly revision: number;
}

export type PortalSettingsChange = Omit<PortalSettings, "id" | "revision">;

interface PortalSettingsRow extends Pick<
  PortalSettings,
  | "id"
  | "enabledDocumentTypes"
  | "enabledActions"
  | "enabledSections"
  | "linkValidityDays"
  | "welcomeText"
  | "welcomeTextEn"
  | "notificationEmail"
  | "revision"
> {
  readonly newClientsHaveAccess: boolean | number;
  readonly confirmsPayments: boolean | number;
  readonly confirmsAnswers: boolean | number;
}

export interface AccessCounts {
  readonly clientsWithAccess: number;
  readonly clientsWithoutAccess: number;
  readonly clientsWithChoice: number;
}

export class PortalSettingsRepository {
  constructor(private readonly database: Database) {}

  /** Every merchant has exactly one row, created together with the merchant. */
  async get(scope: MerchantScope): Promise<PortalSettings> {
    const row = await this.database.row<PortalSettingsRow>(
      `SELECT id AS "id", enabled_document_types AS "enabledDocumentTypes", enabled_actions AS "enabledActions",
              enabled_sections AS "enabledSections", new_clients_have_access AS "newClientsHaveAccess",
              link_validity_days AS "linkValidityDays", welcome_text AS "welcomeText", welcome_text_en AS "welcomeTextEn",
              notification_email AS "notificationEmail", confirms_payments AS "confirmsPayments",
              confirms_answers AS "confirmsAnswers", revision AS "revision"
       FROM portal_settings WHERE merchant_id = :merchantId`,
      { merchantId: scope.merchantId },
      RELEASE_VALUES,
    );
    if (row === null) throw new UnexpectedError("The merchant has no portal settings");
    return {
      ...row,
      newClientsHaveAccess: toBoolean(row.newClientsHaveAccess),
      confirmsPayments: toBoolean(row.confirmsPayments),
      confirmsAnswers: toBoolean(row.confirmsAnswers),
    };
  }

  /** Where the merchant is told what customers do: the address in the settings, else their own. Null: nowhere. */
  async findNotificationAddress(scope: MerchantScope): Promise<string | null> {
    const row = await this.database.row<{ readonly address: string | null }>(
      `SELECT COALESCE(s.notification_email, m.email) AS "address"
       FROM merchant m JOIN portal_settings s ON s.merchant_id = m.id WHERE m.id = :merchantId`,
      { merchantId: scope.merchantId },
    );
    return row?.address ?? null;
  }

  /** False when the revision is no longer the current one; nothing is then changed. */
  async update(scope: MerchantScope, revision: number, change: PortalSettingsChange): Promise<boolean> {
    const changed = await this.database.writer.update(
      PortalSettingsEntity,
      { merchantId: scope.merchantId, revision },
      {
        ...change,
        enabledDocumentTypes: JSON.stringify(change.enabledDocumentTypes),
        enabledActions: JSON.stringify(change.enabledActions),
        enabledSections: JSON.stringify(change.enabledSections),
        revision: revision + 1,
      },
    );
    return changed === 1;
  }

  /** Archived clients don't count. */
  async countAccess(scope: MerchantScope): Promise<AccessCounts> {
    const row = await this.database.row<AccessCounts>(
      `SELECT CAST(COALESCE(SUM(CASE WHEN portal_access THEN 1 ELSE 0 END), 0) AS bigint) AS "clientsWithAccess",
              CAST(COALESCE(SUM(CASE WHEN portal_access THEN 0 ELSE 1 END), 0) AS bigint) AS "clientsWithoutAccess",
              CAST(COALESCE(SUM(CASE WHEN portal_access_source = 'CHOSEN' THEN 1 ELSE 0 END), 0) AS bigint) AS "clientsWithChoice"
       FROM client WHERE merchant_id = :merchantId AND archived_at IS NULL`,
      { merchantId: scope.merchantId },
    );
    return (
      row ?? {
        clientsWithAccess: 0,
        clientsWithoutAccess: 0,
        clientsWithChoice: 0,
      }
    );
  }
}
