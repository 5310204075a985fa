import type { Core } from "../../core";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { isSwitchable } from "@kundenportal/domain/permissions/portal-action-rules";
import type { MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { Conflict, type InvalidInput } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { keepLeftOut } from "../../shared/keep-left-out";
import type {
  AccessCounts,
  PortalSettings,
  PortalSettingsChange,
  PortalSettingsRepository,
} from "./portal-settings.repository";

const MAX_LINK_VALIDITY_DAYS = 3650;

interface PortalSettingsServiceNeeds extends Pick<Core, "database" | "timeline"> {
  readonly portalSettingsRepository: PortalSettingsRepository;
}

/** What is left out stays as it is; null empties it. */
type NewPortalSettings = { readonly [Field in keyof PortalSettingsChange]?: PortalSettingsChange[Field] | null };

/** What the merchant releases, and for whom by default. */
export class PortalSettingsService {
  constructor(private readonly needs: PortalSettingsServiceNeeds) {}

  /** How many clients have which choice, for the settings page. */
  countAccess(scope: MerchantScope): Promise<AccessCounts> {
    return this.needs.portalSettingsRepository.countAccess(scope);
  }

  get(scope: MerchantScope): Promise<PortalSettings> {
    return this.needs.portalSettingsRepository.get(scope);
  }

  async update(
    actor: MerchantActor,
    revision: number,
    input: NewPortalSettings,
  ): Promise<PortalSettings | InvalidInput | Conflict> {
    return this.needs.database.transaction(async () => {
      const check = new InputChecker();
      const change = checkSettings(check, input, await this.needs.portalSettingsRepository.get(actor.scope));
      if (check.failure !== null) return check.failure;
      if (!(await this.needs.portalSettingsRepository.update(actor.scope, revision, change)))
        return new Conflict("The settings");
      await this.needs.timeline.record(actor, {
        kind: "SETTINGS_CHANGED",
        data: {
          documentTypes: change.enabledDocumentTypes,
          actions: change.enabledActions,
          newClientsHaveAccess: change.newClientsHaveAccess,
        },
      });
      return this.needs.portalSettingsRepository.get(actor.scope);
    });
  }
}

function checkSettings(
  check: InputChecker,
  input: NewPortalSettings,
  before: PortalSettingsChange,
): PortalSettingsChange {
  const kept = keepLeftOut(input, before);
  const days = check.value("linkValidityDays", kept.linkValidityDays, before.linkValidityDays);
  const text = (field: "welcomeText" | "welcomeTextEn"): string | null =>
    check.optionalText(field, kept[field], {
      maxLength: FIELD_LIMITS.portalSettings.welcomeText,
      multiline: true,
    });
  return {
    enabledDocumentTypes: unique(kept.enabledDocumentTypes ?? []),
    enabledActions: unique(kept.enabledActions ?? []).filter(isSwitchable),
    enabledSections: unique(kept.enabledSections ?? []),
    newClientsHaveAccess: check.value("newClientsHaveAccess", kept.newClientsHaveAccess, before.newClientsHaveAccess),
    linkValidityDays: check.integer("linkValidityDays", days, 1, MAX_LINK_VALIDITY_DAYS),
    welcomeText: text("welcomeText"),
    welcomeTextEn: text("welcomeTextEn"),
    notificationEmail: check.optionalEmail("notificationEmail", kept.notificationEmail),
    // Null has always been like left out here.
    confirmsPayments: input.confirmsPayments ?? before.confirmsPayments,
    confirmsAnswers: input.confirmsAnswers ?? before.confirmsAnswers,
  };
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
