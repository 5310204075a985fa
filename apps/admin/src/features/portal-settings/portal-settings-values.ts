import { optionalEmail, optionalText, z } from "@kundenportal/app-core/form-schema";
import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { SWITCHABLE_PORTAL_ACTIONS } from "@kundenportal/domain/permissions/portal-action-rules";
import { CLIENT_DATA_SECTIONS } from "@kundenportal/domain/permissions/portal-actions";
import type { PortalSettingsForm_SettingsFragment } from "../../gql/graphql";

const MAX_VALIDITY_DAYS = 3650;

export const portalSettingsValues = z.object({
  enabledDocumentTypes: z.array(z.enum(DOCUMENT_TYPES)),
  enabledActions: z.array(z.enum(SWITCHABLE_PORTAL_ACTIONS)),
  enabledSections: z.array(z.enum(CLIENT_DATA_SECTIONS)),
  newClientsHaveAccess: z.boolean(),
  linkValidityDays: z
    .string()
    .trim()
    .regex(/^\d+$/, "INVALID_NUMBER")
    .refine((text) => Number(text) >= 1 && Number(text) <= MAX_VALIDITY_DAYS, "OUT_OF_RANGE"),
  welcomeText: optionalText(FIELD_LIMITS.portalSettings.welcomeText),
  welcomeTextEn: optionalText(FIELD_LIMITS.portalSettings.welcomeText),
  notificationEmail: optionalEmail(),
  confirmsPayments: z.boolean(),
  confirmsAnswers: z.boolean(),
});

type PortalSettingsValues = z.infer<typeof portalSettingsValues>;

/** The form of these values. */
export type PortalSettingsSchemaForm = SchemaForm<PortalSettingsValues>;

export function toPortalSettingsValues(settings: PortalSettingsForm_SettingsFragment): PortalSettingsValues {
  return {
    enabledDocumentTypes: [...settings.enabledDocumentTypes],
    enabledActions: SWITCHABLE_PORTAL_ACTIONS.filter((action) => settings.enabledActions.includes(action)),
    enabledSections: [...settings.enabledSections],
    newClientsHaveAccess: settings.newClientsHaveAccess,
    linkValidityDays: String(settings.linkValidityDays),
    welcomeText: settings.welcomeText ?? "",
    welcomeTextEn: settings.welcomeTextEn ?? "",
    notificationEmail: settings.notificationEmail ?? "",
    confirmsPayments: settings.confirmsPayments,
    confirmsAnswers: settings.confirmsAnswers,
  };
}
