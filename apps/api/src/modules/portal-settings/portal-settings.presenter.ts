import { AdminPortalSettings } from "./portal-settings.admin.types";
import { PortalPortalSettings } from "./portal-settings.portal.types";
import type { AccessCounts, PortalSettings } from "./portal-settings.repository";

export function presentPortalSettings(settings: PortalSettings, counts: AccessCounts): AdminPortalSettings {
  return Object.assign(new AdminPortalSettings(), {
    id: settings.id,
    enabledDocumentTypes: settings.enabledDocumentTypes,
    enabledActions: settings.enabledActions,
    enabledSections: settings.enabledSections,
    newClientsHaveAccess: settings.newClientsHaveAccess,
    linkValidityDays: settings.linkValidityDays,
    welcomeText: settings.welcomeText,
    welcomeTextEn: settings.welcomeTextEn,
    notificationEmail: settings.notificationEmail,
    confirmsPayments: settings.confirmsPayments,
    confirmsAnswers: settings.confirmsAnswers,
    revision: settings.revision,
    clientsWithAccess: counts.clientsWithAccess,
    clientsWithoutAccess: counts.clientsWithoutAccess,
    clientsWithChoice: counts.clientsWithChoice,
  });
}

/** The part that customers see. */
export function presentReleases(settings: PortalSettings, testMode: boolean): PortalPortalSettings {
  return Object.assign(new PortalPortalSettings(), {
    enabledDocumentTypes: settings.enabledDocumentTypes,
    enabledActions: settings.enabledActions,
    enabledSections: settings.enabledSections,
    welcomeText: settings.welcomeText,
    welcomeTextEn: settings.welcomeTextEn,
    testMode,
  });
}
