import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { SWITCHABLE_PORTAL_ACTIONS } from "@kundenportal/domain/permissions/portal-action-rules";
import { CLIENT_DATA_SECTIONS } from "@kundenportal/domain/permissions/portal-actions";
import { Card } from "@kundenportal/ui/card";
import { CheckboxGroup } from "@kundenportal/ui/checkbox-group";
import { Controller } from "react-hook-form";
import { Stack } from "../../components/form-grid";
import { useText } from "../../lib/use-text";
import type { PortalSettingsSchemaForm } from "./portal-settings-values";

interface ReleaseFieldsProps {
  readonly form: Pick<PortalSettingsSchemaForm, "control">;
  /** Shows which sections of their data customers may change. */
  readonly mayEditData: boolean;
}

/** What customers see and may do. */
export function ReleaseFields({ form: { control }, mayEditData }: ReleaseFieldsProps) {
  const t = useText();
  return (
    <>
      <Card title={t("portalSettings.types")} description={t("portalSettings.typesText")}>
        <Controller
          control={control}
          name="enabledDocumentTypes"
          render={({ field }) => (
            <CheckboxGroup
              label={t("portalSettings.types")}
              isLabelHidden
              options={DOCUMENT_TYPES.map((value) => ({ value, label: t(`documentTypes.${value}`) }))}
              values={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </Card>
      <Card title={t("portalSettings.actions")} description={t("portalSettings.actionsText")}>
        <Stack>
          <Controller
            control={control}
            name="enabledActions"
            render={({ field }) => (
              <CheckboxGroup
                label={t("portalSettings.actions")}
                isLabelHidden
                options={SWITCHABLE_PORTAL_ACTIONS.map((value) => ({
                  value,
                  label: t(`portalAction.${value}`),
                  description: t(`portalSettings.action.${value}`),
                }))}
                values={field.value}
                onChange={field.onChange}
              />
            )}
          />
          {mayEditData && (
            <Controller
              control={control}
              name="enabledSections"
              render={({ field }) => (
                <CheckboxGroup
                  label={t("portalSettings.sections")}
                  options={CLIENT_DATA_SECTIONS.map((value) => ({ value, label: t(`section.${value}`) }))}
                  values={field.value}
                  onChange={field.onChange}
                />
              )}
            />
          )}
        </Stack>
      </Card>
    </>
  );
}
