import type { Core } from "../../core";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { isSwitchable } from "@kundenportal/domain/permissions/portal-action-rules";
import type { MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { Conflict, type InvalidInput } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
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

/** All settings; null leaves one as it is. */
type NewPortalSettings = Omit<PortalSettingsChange, "confirmsPayments" | "confirmsAnswers"> &
  Readonly<Record<"confirmsPayments" | "confirmsAnswers", boolean | null>>;

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
    const check = new InputChecker();
    const before = await this.needs.portalSettingsRepository.get(actor.scope);
    const change: PortalSettingsChange = {
      enabledDocumentTypes: unique(input.enabledDocumentTypes),
      enabledActions: unique(input.enabledActions).filter(isSwitchable),
      enabledSections: unique(input.enabledSections),
      newClientsHaveAccess: input.newClientsHaveAccess,
      linkValidityDays: check.integer("linkValidityDays", input.linkValidityDays, 1, MAX_LINK_VALIDITY_DAYS),
      welcomeText: check.optionalText("welcomeText", input.welcomeText, {
        maxLength: FIELD_LIMITS.portalSettings.welcomeText,
        multiline: true,
      }),
      welcomeTextEn: check.optionalText("welcomeTextEn", input.welcomeTextEn, {
        maxLength: FIELD_LIMITS.portalSettings.welcomeText,
        multiline: true,
      }),
      notificationEmail: check.optionalEmail("notificationEmail", input.notificationEmail),
      confirmsPayments: input.confirmsPayments ?? before.confirmsPayments,
      confirmsAnswers: input.confirmsAnswers ?? before.confirmsAnswers,
    };
    if (check.failure !== null) return check.failure;
    return this.needs.database.transaction(async () => {
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

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
