import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Card } from "@kundenportal/ui/card";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { FormGrid, Stack } from "../../components/form-grid";
import { useText } from "../../lib/use-text";
import type { PortalSettingsSchemaForm } from "./portal-settings-values";

/** How long links are valid, the portal's greeting, and who is notified of what customers do. */
export function FurtherFields({ form }: { readonly form: Pick<PortalSettingsSchemaForm, "field"> }) {
  const t = useText();
  return (
    <Card title={t("portalSettings.more")}>
      <Stack>
        <FormGrid>
          <TextField
            label={t("portalSettings.linkValidity")}
            description={t("portalSettings.linkValidityText")}
            inputMode="numeric"
            suffix={t("unit.day")}
            {...form.field("linkValidityDays")}
          />
          <TextField
            label={t("portalSettings.notificationEmail")}
            description={t("portalSettings.notificationEmailText")}
            type="email"
            isOptional
            {...form.field("notificationEmail")}
          />
        </FormGrid>
        <TextArea
          label={t("portalSettings.welcomeText")}
          description={t("portalSettings.welcomeTextText")}
          isOptional
          maxLength={FIELD_LIMITS.portalSettings.welcomeText}
          {...form.field("welcomeText")}
        />
        <TextArea
          label={t("portalSettings.welcomeTextEn")}
          description={t("portalSettings.welcomeTextEnText")}
          isOptional
          maxLength={FIELD_LIMITS.portalSettings.welcomeText}
          {...form.field("welcomeTextEn")}
        />
      </Stack>
    </Card>
  );
}
