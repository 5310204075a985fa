import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useRef } from "react";
import { ConflictBanner } from "../../components/conflict-banner";
import { graphql } from "../../gql/gql";
import type { ProviderAccount_AccountFragment, ProviderKind_ProviderFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { failureText } from "./provider-failure-text";
import { SettingFields } from "./setting-fields";
import { changedSettings, providerFormValues, settingsOf } from "./provider-form-values";

const UpdatePaymentProviderAccountMutation = graphql(`
  mutation UpdatePaymentProviderAccount($input: UpdatePaymentProviderAccountInput!, $idempotencyKey: String) {
    updatePaymentProviderAccount(input: $input, idempotencyKey: $idempotencyKey) {
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
  /** Reloads the account from the server; undefined when it does not answer. */
  readonly onReload: () => Promise<ProviderAccount_AccountFragment | undefined>;
  readonly onClose: () => void;
}

/** Replaces credentials and changes settings; what is left empty stays. Remount it for each account. */
export function EditProviderDialog({ account, provider, onReload, onClose }: EditProviderDialogProps) {
  const t = useText();
  const showToast = useToast();
  // After a conflict, what was typed is compared with and saved against what is stored by then.
  const stored = useRef(account);
  const [update] = useMutation(UpdatePaymentProviderAccountMutation);
  const form = useSchemaForm({
    schema: providerFormValues,
    defaultValues: { label: account.label, settings: settingsOf(account) },
    send: async ({ label, settings }) => {
      const { id, revision, label: before } = stored.current;
      const { data, error } = await update({
        variables: {
          input: {
            id,
            revision,
            label: label === "" || label === before ? null : label,
            settings: [...changedSettings(settings, settingsOf(stored.current))],
          },
        },
      });
      const result = data?.updatePaymentProviderAccount;
      switch (result?.__typename) {
        case "PaymentProviderAccountSuccess":
          showToast({ tone: "success", title: t("common.saved") });
          onClose();
          return undefined;
        case "InvalidInput":
          return { fields: result.fields };
        case "Conflict":
          return { conflict: true };
        case "NotFound":
        case "ProviderCheckFailed":
        case "ProviderAccountNotPossible":
          return { refusal: failureText(t, result) };
        case "KeyReused":
          return { refusal: { text: t("failure.keyReused") } };
        case undefined:
          return { error };
      }
    },
  });

  async function handleKeepMine(): Promise<void> {
    stored.current = (await onReload()) ?? stored.current;
    await form.submit();
  }

  return (
    <FormDialog
      form={form}
      title={t("providers.edit", { name: account.label })}
      description={t("providers.editText")}
      submitLabel={t("providers.checkAndSave")}
      onClose={onClose}
    >
      {form.hasConflict && (
        <ConflictBanner onKeepMine={() => void handleKeepMine()} onTakeTheirs={() => void onReload().then(onClose)} />
      )}
      <TextField label={t("providers.label")} maxLength={FIELD_LIMITS.providerAccount.label} {...form.field("label")} />
      <SettingFields
        fields={provider.fields}
        form={form}
        stored={new Set(account.settings.filter(({ isSet }) => isSet).map(({ name }) => name))}
      />
    </FormDialog>
  );
}
