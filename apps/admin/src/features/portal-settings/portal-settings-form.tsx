import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { SWITCHABLE_PORTAL_ACTIONS } from "@kundenportal/domain/permissions/portal-action-rules";
import { CLIENT_DATA_SECTIONS, PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { CheckboxGroup } from "@kundenportal/ui/checkbox-group";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { ConflictBanner } from "../../components/conflict-banner";
import { FormFooter } from "../../components/form-footer";
import { FormGrid, Stack } from "../../components/form-grid";
import { ReadOnlyNotice } from "../../components/permission-state";
import { RequestFailureBanner } from "../../components/request-failure-banner";
import { SideBySide } from "../../components/side-by-side";
import { graphql } from "../../gql/gql";
import type { PortalSettingsForm_SettingsFragment } from "../../gql/graphql";
import { problemText, showFieldProblems } from "../../lib/field-problems";
import { useLeaveGuard } from "../../lib/use-leave-guard";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { ApplyDefaultAccess } from "./apply-default-access";
import { PortalPreviewPanel } from "./portal-preview-panel";

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
    notificationEmail
    ...ApplyDefaultAccess_settings
  }
`);

const UpdatePortalSettingsMutation = graphql(`
  mutation UpdatePortalSettings($input: UpdatePortalSettingsInput!) {
    updatePortalSettings(input: $input) {
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

const MAX_VALIDITY_DAYS = 3650;

const portalSettingsValues = z.object({
  enabledDocumentTypes: z.array(z.enum(DOCUMENT_TYPES)),
  enabledActions: z.array(z.enum(SWITCHABLE_PORTAL_ACTIONS)),
  enabledSections: z.array(z.enum(CLIENT_DATA_SECTIONS)),
  newClientsHaveAccess: z.boolean(),
  linkValidityDays: z
    .string()
    .trim()
    .regex(/^\d+$/, "INVALID_NUMBER")
    .refine((text) => Number(text) >= 1 && Number(text) <= MAX_VALIDITY_DAYS, "OUT_OF_RANGE"),
  welcomeText: z.string(),
  notificationEmail: z.string().trim(),
});

type PortalSettingsValues = z.infer<typeof portalSettingsValues>;
const FIELDS = portalSettingsValues.keyof().options;

interface PortalSettingsFormProps {
  readonly settings: PortalSettingsForm_SettingsFragment;
  readonly reload: () => Promise<void>;
  /** Throws away what was typed and shows what the server has. */
  readonly onStartAnew: () => void;
}

export function PortalSettingsForm({ settings, reload, onStartAnew }: PortalSettingsFormProps) {
  const t = useText();
  const { canEdit } = useViewer();
  const showToast = useToast();
  const [hasConflict, setHasConflict] = useState(false);
  const [updateSettings, { error }] = useMutation(UpdatePortalSettingsMutation);
  const {
    control,
    register,
    handleSubmit,
    reset,
    setError,
    formState: { errors, isSubmitting, isDirty },
  } = useForm({ resolver: zodResolver(portalSettingsValues), defaultValues: toValues(settings) });
  const values = useWatch({ control });
  useLeaveGuard(isDirty);

  const handleSave = handleSubmit(async (checked) => {
    const { data } = await updateSettings({
      variables: {
        input: {
          ...checked,
          revision: settings.revision,
          linkValidityDays: Number(checked.linkValidityDays),
          welcomeText: checked.welcomeText.trim() === "" ? null : checked.welcomeText,
          notificationEmail: checked.notificationEmail === "" ? null : checked.notificationEmail,
        },
      },
    });
    const result = data?.updatePortalSettings;
    setHasConflict(result?.__typename === "Conflict");
    switch (result?.__typename) {
      case "UpdatePortalSettingsSuccess":
        reset(checked);
        showToast({ tone: "success", title: t("portalSettings.saved") });
        break;
      case "InvalidInput":
        showFieldProblems(result.fields, setError, (path) => FIELDS.find((field) => field === path) ?? null);
        break;
      case "Conflict":
        // The form keeps what was chosen; only the revision to save against becomes the current one.
        await reload();
        break;
      case undefined:
        break;
    }
  });

  const enabledActions = values.enabledActions ?? [];
  const mayEditData = enabledActions.includes(PortalAction.EDIT_CLIENT_DATA);

  return (
    <form noValidate onSubmit={(event) => void handleSave(event)}>
      <SideBySide
        isAsideSticky
        main={
          <fieldset disabled={!canEdit}>
            <Stack>
              {!canEdit && <ReadOnlyNotice />}
              <RequestFailureBanner error={error} />
              {hasConflict && <ConflictBanner onKeepMine={() => void handleSave()} onTakeTheirs={onStartAnew} />}
              {errors.root !== undefined && (
                <Banner tone="danger" isUrgent title={problemText(t, errors.root.message)} />
              )}
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
              <Card title={t("portalSettings.more")}>
                <Stack>
                  <FormGrid>
                    <TextField
                      label={t("portalSettings.linkValidity")}
                      description={t("portalSettings.linkValidityText")}
                      inputMode="numeric"
                      suffix={t("unit.day")}
                      error={problemText(t, errors.linkValidityDays?.message)}
                      {...register("linkValidityDays")}
                    />
                    <TextField
                      label={t("portalSettings.notificationEmail")}
                      description={t("portalSettings.notificationEmailText")}
                      type="email"
                      isOptional
                      error={problemText(t, errors.notificationEmail?.message)}
                      {...register("notificationEmail")}
                    />
                  </FormGrid>
                  <TextArea
                    label={t("portalSettings.welcomeText")}
                    description={t("portalSettings.welcomeTextText")}
                    isOptional
                    maxLength={2000}
                    error={problemText(t, errors.welcomeText?.message)}
                    {...register("welcomeText")}
                  />
                </Stack>
              </Card>
              {canEdit && (
                <FormFooter>
                  <Button variant="primary" type="submit" isPending={isSubmitting}>
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

function toValues(settings: PortalSettingsForm_SettingsFragment): PortalSettingsValues {
  return {
    enabledDocumentTypes: [...settings.enabledDocumentTypes],
    enabledActions: SWITCHABLE_PORTAL_ACTIONS.filter((action) => settings.enabledActions.includes(action)),
    enabledSections: [...settings.enabledSections],
    newClientsHaveAccess: settings.newClientsHaveAccess,
    linkValidityDays: String(settings.linkValidityDays),
    welcomeText: settings.welcomeText ?? "",
    notificationEmail: settings.notificationEmail ?? "",
  };
}
