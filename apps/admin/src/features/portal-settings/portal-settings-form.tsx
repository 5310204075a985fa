import { useMutation } from "@apollo/client/react";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { textOrNull } from "@kundenportal/app-core/form-schema";
import { useLeaveGuard } from "@kundenportal/app-core/use-leave-guard";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { useToast } from "@kundenportal/ui/toast";
import { Controller, useWatch } from "react-hook-form";
import { ConflictBanner } from "../../components/conflict-banner";
import { FormFooter } from "../../components/form-footer";
import { Stack } from "../../components/form-grid";
import { ReadOnlyNotice } from "../../components/permission-state";
import { SideBySide } from "../../components/side-by-side";
import { graphql } from "../../gql/gql";
import type { PortalSettingsForm_SettingsFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { ApplyDefaultAccess } from "./apply-default-access";
import { FurtherFields } from "./further-fields";
import { PortalPreviewPanel } from "./portal-preview-panel";
import { portalSettingsValues, toPortalSettingsValues } from "./portal-settings-values";
import { ReceiptFields } from "./receipt-fields";
import { ReleaseFields } from "./release-fields";

export const PortalSettingsFormFragment = graphql(`
  fragment PortalSettingsForm_settings on PortalSettings {
    id
    revision
    enabledDocumentTypes
    enabledActions
    enabledSections
    newClientsHaveAccess
    linkValidityDays
    welcomeText
    welcomeTextEn
    notificationEmail
    confirmsPayments
    confirmsAnswers
    ...ApplyDefaultAccess_settings
  }
`);

const UpdatePortalSettingsMutation = graphql(`
  mutation UpdatePortalSettings($input: UpdatePortalSettingsInput!, $idempotencyKey: String) {
    updatePortalSettings(input: $input, idempotencyKey: $idempotencyKey) {
      ... on UpdatePortalSettingsSuccess {
        settings {
          id
          ...PortalSettingsForm_settings
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on Conflict {
        code
      }
    }
  }
`);

interface PortalSettingsFormProps {
  readonly settings: PortalSettingsForm_SettingsFragment;
  readonly reload: () => Promise<void>;
  /** Discards what was entered and shows what the server has. */
  readonly onStartOver: () => void;
}

export function PortalSettingsForm({ settings, reload, onStartOver }: PortalSettingsFormProps) {
  const t = useText();
  const { canEdit } = useViewer();
  const showToast = useToast();
  const [updateSettings] = useMutation(UpdatePortalSettingsMutation);
  const form = useSchemaForm({
    schema: portalSettingsValues,
    defaultValues: toPortalSettingsValues(settings),
    send: async (checked) => {
      const { data, error } = await updateSettings({
        variables: {
          input: {
            ...checked,
            revision: settings.revision,
            linkValidityDays: Number(checked.linkValidityDays),
            welcomeText: textOrNull(checked.welcomeText),
            welcomeTextEn: textOrNull(checked.welcomeTextEn),
            notificationEmail: textOrNull(checked.notificationEmail),
          },
        },
      });
      const result = data?.updatePortalSettings;
      switch (result?.__typename) {
        case "UpdatePortalSettingsSuccess":
          form.reset(checked);
          showToast({ tone: "success", title: t("portalSettings.saved") });
          return undefined;
        case "InvalidInput":
          return { fields: result.fields };
        case "Conflict":
          // The form keeps what was chosen; only the revision to save against becomes the current one.
          await reload();
          return { conflict: true };
        case "KeyReused":
          return { refusal: { text: t("failure.keyReused") } };
        case undefined:
          return { error };
      }
    },
  });
  const { control } = form;
  const values = useWatch({ control });
  useLeaveGuard(form.hasChanges);

  const enabledActions = values.enabledActions ?? [];
  return (
    <form noValidate onSubmit={(event) => void form.submit(event)}>
      <SideBySide
        isAsideSticky
        main={
          <fieldset disabled={!canEdit}>
            <Stack>
              {!canEdit && <ReadOnlyNotice />}
              <FormNotice message={form.message} />
              {form.hasConflict && <ConflictBanner onKeepMine={() => void form.submit()} onTakeTheirs={onStartOver} />}
              <ReleaseFields form={form} mayEditData={enabledActions.includes(PortalAction.EDIT_CLIENT_DATA)} />
              <Card title={t("portalSettings.access")} description={t("portalSettings.accessText")}>
                <Stack>
                  <Controller
                    control={control}
                    name="newClientsHaveAccess"
                    render={({ field }) => (
                      <RadioGroup
                        label={t("portalSettings.newClients")}
                        look="cards"
                        value={field.value ? "YES" : "NO"}
                        onChange={(value) => field.onChange(value === "YES")}
                        options={[
                          { value: "YES", label: t("portalSettings.newClientsYes") },
                          { value: "NO", label: t("portalSettings.newClientsNo") },
                        ]}
                      />
                    )}
                  />
                  <ApplyDefaultAccess
                    settings={settings}
                    isSaved={values.newClientsHaveAccess === settings.newClientsHaveAccess}
                  />
                </Stack>
              </Card>
              <ReceiptFields form={form} />
              <FurtherFields form={form} />
              {canEdit && (
                <FormFooter>
                  <Button variant="primary" type="submit" isPending={form.isPending}>
                    {t("portalSettings.save")}
                  </Button>
                </FormFooter>
              )}
            </Stack>
          </fieldset>
        }
        aside={
          <PortalPreviewPanel
            releases={{
              enabledDocumentTypes: values.enabledDocumentTypes ?? [],
              enabledActions,
              enabledSections: values.enabledSections ?? [],
            }}
          />
        }
      />
    </form>
  );
}
