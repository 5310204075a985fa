import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import type { Locale } from "@kundenportal/domain/locale";
import { SWITCHABLE_PORTAL_ACTIONS } from "@kundenportal/domain/permissions/portal-action-rules";
import { CLIENT_DATA_SECTIONS } from "@kundenportal/domain/permissions/portal-actions";
import type { MerchantScope } from "../../access/scopes";
import { SystemAccess } from "../../access/system-access";
import type { Database } from "../../database/database";
import type { Clock } from "../../shared/clock";
import { newId } from "../../shared/ids";
import { PortalSettingsEntity } from "../portal-settings/portal-settings.entity";
import { MerchantEntity } from "../merchants/merchant.entity";
import { NUMBER_RANGE_IDS, newNumberRange } from "../merchants/new-number-range";
import { NumberRangeEntity } from "../merchants/number-range.entity";

const LINK_VALIDITY_DAYS = 365;

export interface NewMerchant {
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly currency: string;
  readonly countryCode: string;
  readonly accentColor: string;
  readonly details?: Partial<MerchantEntity>;
}

/**
 * Creates a merchant with everything that belongs to one: settings that release all types and actions, but to nobody yet
 * (new clients get no access until the merchant says so), and number ranges. Call inside a transaction.
 */
export async function createMerchant(database: Database, clock: Clock, merchant: NewMerchant): Promise<MerchantScope> {
  const scope = new SystemAccess(database).foundMerchant();
  const { details, ...basics } = merchant;
  await database.writer.insert(MerchantEntity, {
    ...details,
    ...basics,
    id: scope.merchantId,
    revision: 1,
    createdAt: clock.now().toISOString(),
  });
  await database.writer.insert(PortalSettingsEntity, {
    merchantId: scope.merchantId,
    id: newId(),
    enabledDocumentTypes: JSON.stringify(DOCUMENT_TYPES),
    enabledActions: JSON.stringify(SWITCHABLE_PORTAL_ACTIONS),
    enabledSections: JSON.stringify(CLIENT_DATA_SECTIONS),
    newClientsHaveAccess: false,
    linkValidityDays: LINK_VALIDITY_DAYS,
    welcomeText: null,
    welcomeTextEn: null,
    notificationEmail: null,
    confirmsPayments: true,
    confirmsAnswers: true,
    revision: 1,
  });
  await database.writer.insert(
    NumberRangeEntity,
    NUMBER_RANGE_IDS.map((id) => ({ merchantId: scope.merchantId, id, ...newNumberRange(id) })),
  );
  return scope;
}
