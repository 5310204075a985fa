import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Button } from "@kundenportal/ui/button";
import { Dialog } from "@kundenportal/ui/dialog";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { TextField } from "@kundenportal/ui/text-field";
import { useState } from "react";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { ProviderKind_ProviderFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { ProviderAccountFragment } from "./provider-account-fragment";
import { listPresets } from "./provider-presets";
import { failureText } from "./provider-failure-text";
import { SettingFields } from "./setting-fields";
import { providerFormValues, type ProviderFormValues } from "./provider-form-values";
import { WebhookAddress } from "./webhook-address";

const ConnectPaymentProviderMutation = graphql(`
  mutation ConnectPaymentProvider($input: ConnectPaymentProviderInput!, $idempotencyKey: String) {
    connectPaymentProvider(input: $input, idempotencyKey: $idempotencyKey) {
      ... on PaymentProviderAccountSuccess {
        account {
          id
          ...ProviderAccount_account
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on ProviderCheckFailed {
        code
      }
      ... on ProviderAccountNotPossible {
        code
      }
    }
  }
`);

const NOTHING_STORED: ReadonlySet<string> = new Set();
const NOTHING_TYPED: ProviderFormValues = { label: "", settings: {} };

interface ConnectProviderDialogProps {
  readonly providers: readonly ProviderKind_ProviderFragment[];
  readonly onClose: () => void;
}

/** Which provider, then its settings, then where it is to send its webhooks. */
export function ConnectProviderDialog({ providers, onClose }: ConnectProviderDialogProps) {
  const t = useText();
  const presets = listPresets(providers);
  const [presetId, setPresetId] = useState<string | null>(null);
  const preset = presets.find(({ id }) => id === presetId);
  const [connect, { data }] = useMutation(ConnectPaymentProviderMutation, {
    refetchQueries: ["PaymentProviders"],
  });
  const result = data?.connectPaymentProvider;
  const form = useSchemaForm({
    schema: providerFormValues,
    defaultValues: NOTHING_TYPED,
    send: async ({ label, settings }) => {
      if (preset === undefined) return undefined;
      const typed = Object.entries({ ...settings, ...preset.fixed }).filter(([, value]) => value !== "");
      const { data: answer, error } = await connect({
        variables: {
          input: {
            provider: preset.provider.id,
            label: label === "" ? preset.name : label,
            settings: typed.map(([name, value]) => ({ name, value })),
          },
        },
      });
      const found = answer?.connectPaymentProvider;
      switch (found?.__typename) {
        case "PaymentProviderAccountSuccess":
          return undefined;
        case "InvalidInput":
          return { fields: found.fields };
        case "ProviderCheckFailed":
        case "ProviderAccountNotPossible":
          return { refusal: failureText(t, found) };
        case "KeyReused":
          return { refusal: { text: t("failure.keyReused") } };
        case undefined:
          return { error };
      }
    },
  });

  if (result?.__typename === "PaymentProviderAccountSuccess") {
    const account = readFragment(ProviderAccountFragment, result.account);
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={t("providers.connected", { name: account.label })}
        description={t("providers.connectedText")}
        footer={
          <Button variant="primary" onClick={onClose}>
            {t("apiKeys.done")}
          </Button>
        }
      >
        <WebhookAddress account={account} />
      </Dialog>
    );
  }

  return (
    <FormDialog
      form={form}
      title={t("providers.connect")}
      description={t("providers.connectText")}
      submitLabel={t("providers.checkAndConnect")}
      canSubmit={preset !== undefined}
      onClose={onClose}
    >
      <RadioGroup
        label={t("providers.which")}
        look="cards"
        value={presetId}
        onChange={(id) => {
          setPresetId(id);
          form.reset({ ...NOTHING_TYPED, label: form.getValues("label") });
          form.clearMessage();
        }}
        options={presets.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {preset !== undefined && (
        <>
          <SettingFields
            key={preset.id}
            fields={preset.provider.fields.filter(({ name }) => preset.fixed[name] === undefined)}
            form={form}
            stored={NOTHING_STORED}
          />
          <TextField
            label={t("providers.label")}
            description={t("providers.labelHint")}
            isOptional
            maxLength={FIELD_LIMITS.providerAccount.label}
            placeholder={preset.name}
            {...form.field("label")}
          />
        </>
      )}
    </FormDialog>
  );
}
