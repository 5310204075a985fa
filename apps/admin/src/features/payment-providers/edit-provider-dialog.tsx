import { useMutation } from "@apollo/client/react";
import { Banner } from "@kundenportal/ui/banner";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { FormDialog } from "../../components/form-dialog";
import { ConflictBanner } from "../../components/conflict-banner";
import { graphql } from "../../gql/gql";
import type { ProviderAccount_AccountFragment, ProviderKind_ProviderFragment } from "../../gql/graphql";
import { problemText } from "../../lib/field-problems";
import { useText } from "../../lib/use-text";
import { failureText, settingProblems } from "./provider-failure-text";
import { SettingFields } from "./setting-fields";
import { changedSettings, settingsOf } from "./typed-provider-settings";

const UpdatePaymentProviderAccountMutation = graphql(`
  mutation UpdatePaymentProviderAccount($input: UpdatePaymentProviderAccountInput!) {
    updatePaymentProviderAccount(input: $input) {
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
      ... on NotFound {
        code
      }
      ... on Conflict {
        code
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

interface EditProviderDialogProps {
  readonly account: ProviderAccount_AccountFragment;
  readonly provider: ProviderKind_ProviderFragment;
  /** Asks the server how the account stands now; undefined when it does not say. */
  readonly onReload: () => Promise<ProviderAccount_AccountFragment | undefined>;
  readonly onClose: () => void;
}

/** Replaces credentials and changes settings; what is not typed anew stays. Mount it anew for each account. */
export function EditProviderDialog({ account, provider, onReload, onClose }: EditProviderDialogProps) {
  const t = useText();
  const showToast = useToast();
  const [label, setLabel] = useState(account.label);
  const [typed, setTyped] = useState(() => settingsOf(account));
  const [update, { data, loading, error }] = useMutation(UpdatePaymentProviderAccountMutation);
  const result = data?.updatePaymentProviderAccount;
  const problems = result?.__typename === "InvalidInput" ? settingProblems(result.fields) : {};
  const failure = failureText(t, result);

  async function handleSubmit(current = account): Promise<void> {
    const name = label.trim();
    const { data: answer } = await update({
      variables: {
        input: {
          id: current.id,
          revision: current.revision,
          label: name === "" || name === current.label ? null : name,
          settings: [...changedSettings(typed, settingsOf(current))],
        },
      },
    });
    if (answer?.updatePaymentProviderAccount.__typename === "PaymentProviderAccountSuccess") {
      showToast({ tone: "success", title: t("common.saved") });
      onClose();
    }
  }

  return (
    <FormDialog
      title={t("providers.edit", { name: account.label })}
      description={t("providers.editText")}
      submitLabel={t("providers.checkAndSave")}
      isPending={loading}
      error={error}
      onSubmit={handleSubmit}
      onClose={onClose}
    >
      {result?.__typename === "Conflict" && (
        <ConflictBanner
          onKeepMine={() => void onReload().then((current) => handleSubmit(current))}
          onTakeTheirs={() => void onReload().then(onClose)}
        />
      )}
      {failure !== null && (
        <Banner tone="danger" isUrgent title={failure.title}>
          {failure.text}
        </Banner>
      )}
      <TextField
        label={t("providers.label")}
        maxLength={100}
        value={label}
        error={problemText(t, problems["label"])}
        onChange={(event) => setLabel(event.target.value)}
      />
      <SettingFields
        fields={provider.fields}
        values={typed}
        stored={new Set(account.settings.filter(({ isSet }) => isSet).map(({ name }) => name))}
        problems={problems}
        onChange={(name, value) => setTyped({ ...typed, [name]: value })}
      />
    </FormDialog>
  );
}
