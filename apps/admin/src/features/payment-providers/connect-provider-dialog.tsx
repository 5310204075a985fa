import { useMutation } from "@apollo/client/react";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Dialog } from "@kundenportal/ui/dialog";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { TextField } from "@kundenportal/ui/text-field";
import { useState } from "react";
import { FormDialog } from "../../components/form-dialog";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { ProviderKind_ProviderFragment } from "../../gql/graphql";
import { problemText } from "../../lib/field-problems";
import { useText } from "../../lib/use-text";
import { ProviderAccountFragment } from "./provider-account-fragment";
import { listPresets } from "./provider-presets";
import { failureText, settingProblems } from "./provider-failure-text";
import { SettingFields } from "./setting-fields";
import type { TypedProviderSettings } from "./typed-provider-settings";
import { WebhookAddress } from "./webhook-address";

const ConnectPaymentProviderMutation = graphql(`
  mutation ConnectPaymentProvider($input: ConnectPaymentProviderInput!) {
    connectPaymentProvider(input: $input) {
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

interface ConnectProviderDialogProps {
  readonly providers: readonly ProviderKind_ProviderFragment[];
  readonly onClose: () => void;
}

/** Which provider, then what it needs to be told, then where it shall send its webhooks. */
export function ConnectProviderDialog({ providers, onClose }: ConnectProviderDialogProps) {
  const t = useText();
  const presets = listPresets(providers);
  const [presetId, setPresetId] = useState<string | null>(null);
  const [label, setLabel] = useState("");
  const [typed, setTyped] = useState<TypedProviderSettings>({});
  const [connect, { data, loading, error, reset }] = useMutation(ConnectPaymentProviderMutation, {
    refetchQueries: ["PaymentProviders"],
  });
  const preset = presets.find(({ id }) => id === presetId);
  const result = data?.connectPaymentProvider;
  const problems = result?.__typename === "InvalidInput" ? settingProblems(result.fields) : {};
  const failure = failureText(t, result);

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

  async function handleSubmit(): Promise<void> {
    if (preset === undefined) return;
    const settings = Object.entries({ ...typed, ...preset.fixed }).map(([name, value]) => ({
      name,
      value: value.trim(),
    }));
    const name = label.trim();
    await connect({
      variables: { input: { provider: preset.provider.id, label: name === "" ? preset.name : name, settings } },
    });
  }

  return (
    <FormDialog
      title={t("providers.connect")}
      description={t("providers.connectText")}
      submitLabel={t("providers.checkAndConnect")}
      canSubmit={preset !== undefined}
      isPending={loading}
      error={error}
      onSubmit={handleSubmit}
      onClose={onClose}
    >
      {failure !== null && (
        <Banner tone="danger" isUrgent title={failure.title}>
          {failure.text}
        </Banner>
      )}
      <RadioGroup
        label={t("providers.which")}
        look="cards"
        value={presetId}
        onChange={(id) => {
          setPresetId(id);
          setTyped({});
          reset();
        }}
        options={presets.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {preset !== undefined && (
        <>
          <SettingFields
            key={preset.id}
            fields={preset.provider.fields.filter(({ name }) => preset.fixed[name] === undefined)}
            values={typed}
            stored={NOTHING_STORED}
            problems={problems}
            onChange={(name, value) => setTyped({ ...typed, [name]: value })}
          />
          <TextField
            label={t("providers.label")}
            description={t("providers.labelHint")}
            isOptional
            maxLength={100}
            placeholder={preset.name}
            value={label}
            error={problemText(t, problems["label"])}
            onChange={(event) => setLabel(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
