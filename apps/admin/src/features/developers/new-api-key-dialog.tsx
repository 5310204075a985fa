import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { requiredText, z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { addDays } from "@kundenportal/domain/dates/calendar-date";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Button } from "@kundenportal/ui/button";
import { CopyField } from "@kundenportal/ui/copy-field";
import { DateField } from "@kundenportal/ui/date-field";
import { Dialog } from "@kundenportal/ui/dialog";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { TextField } from "@kundenportal/ui/text-field";
import { Controller } from "react-hook-form";
import { Stack } from "../../components/form-grid";
import { graphql } from "../../gql/gql";
import { endOfDayIn } from "../../lib/end-of-day";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";
import { useViewer } from "../../lib/viewer";
import { FirstRequest } from "./first-request";

const CreateApiKeyMutation = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!, $idempotencyKey: String) {
    createApiKey(input: $input, idempotencyKey: $idempotencyKey) {
      ... on CreateApiKeySuccess {
        secret
        apiKey {
          id
          ...ApiKeyRow_apiKey
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
    }
  }
`);

const SCOPES = ["READ", "WRITE"] as const;

const apiKeyValues = z.object({
  name: requiredText(FIELD_LIMITS.apiKey.name),
  scope: z.enum(SCOPES),
  expiresOn: z.string(),
});

interface NewApiKeyDialogProps {
  readonly onClose: () => void;
}

/** Creates a key, then shows its secret: the only time anybody sees it. */
export function NewApiKeyDialog({ onClose }: NewApiKeyDialogProps) {
  const t = useText();
  const today = useToday();
  const { merchant } = useViewer();
  const [createApiKey, { data }] = useMutation(CreateApiKeyMutation, {
    refetchQueries: ["ApiKeys"],
    // The secret exists only in this dialog.
    fetchPolicy: "no-cache",
  });
  const secret = data?.createApiKey.__typename === "CreateApiKeySuccess" ? data.createApiKey.secret : null;

  const form = useSchemaForm({
    schema: apiKeyValues,
    defaultValues: { name: "", scope: "READ", expiresOn: "" },
    fieldNames: { expiresAt: "expiresOn" },
    send: async ({ name, scope, expiresOn }) => {
      const { data: answer, error } = await createApiKey({
        variables: {
          input: { name, scope, expiresAt: expiresOn === "" ? null : endOfDayIn(merchant.timeZone, expiresOn) },
        },
      });
      const result = answer?.createApiKey;
      switch (result?.__typename) {
        case "CreateApiKeySuccess":
          return undefined;
        case "InvalidInput":
          return { fields: result.fields };
        case "KeyReused":
          return { refusal: { text: t("failure.keyReused") } };
        case "AnswerForgotten":
          return { refusal: { text: t("apiKeys.secretGone") } };
        case undefined:
          return { error };
      }
    },
  });

  if (secret !== null) {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        size="large"
        canDismiss={false}
        title={t("apiKeys.created")}
        description={t("apiKeys.secretText")}
        footer={
          <Button variant="primary" onClick={onClose}>
            {t("apiKeys.done")}
          </Button>
        }
      >
        <Stack>
          <CopyField label={t("apiKeys.secret")} value={secret} />
          <FirstRequest apiKey={secret} />
        </Stack>
      </Dialog>
    );
  }

  return (
    <FormDialog form={form} title={t("apiKeys.new")} submitLabel={t("apiKeys.create")} onClose={onClose}>
      <TextField
        label={t("apiKeys.name")}
        description={t("apiKeys.nameHint")}
        maxLength={FIELD_LIMITS.apiKey.name}
        {...form.field("name")}
      />
      <Controller
        control={form.control}
        name="scope"
        render={({ field }) => (
          <RadioGroup
            label={t("apiKeys.scope")}
            value={field.value}
            onChange={field.onChange}
            error={form.problemOf("scope")}
            options={SCOPES.map((value) => ({ value, label: t(`apiKeys.scope.${value}`) }))}
          />
        )}
      />
      <DateField label={t("apiKeys.expires")} isOptional min={addDays(today, 1)} {...form.field("expiresOn")} />
    </FormDialog>
  );
}
