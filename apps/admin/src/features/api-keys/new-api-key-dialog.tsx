import { useMutation } from "@apollo/client/react";
import { addDays } from "@kundenportal/domain/dates/calendar-date";
import { Button } from "@kundenportal/ui/button";
import { CopyField } from "@kundenportal/ui/copy-field";
import { DateField } from "@kundenportal/ui/date-field";
import { Dialog } from "@kundenportal/ui/dialog";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { TextField } from "@kundenportal/ui/text-field";
import { useState } from "react";
import { FormDialog } from "../../components/form-dialog";
import { graphql } from "../../gql/gql";
import type { ApiKeyScope } from "../../gql/graphql";
import { endOfDayIn } from "../../lib/end-of-day";
import { problemText } from "../../lib/field-problems";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";
import { useViewer } from "../../lib/viewer";

const CreateApiKeyMutation = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
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

type Problems = Readonly<Partial<Record<"name" | "scope" | "expiresAt", string>>>;

interface NewApiKeyDialogProps {
  readonly onClose: () => void;
}

/** Makes a key, then shows its secret: the only time that anybody sees it. */
export function NewApiKeyDialog({ onClose }: NewApiKeyDialogProps) {
  const t = useText();
  const today = useToday();
  const { merchant } = useViewer();
  const [name, setName] = useState("");
  const [scope, setScope] = useState<ApiKeyScope>("READ");
  const [expiresOn, setExpiresOn] = useState("");
  const [problems, setProblems] = useState<Problems>({});
  const [createApiKey, { data, loading, error }] = useMutation(CreateApiKeyMutation, {
    refetchQueries: ["ApiKeys"],
    // The secret lives in this dialog only.
    fetchPolicy: "no-cache",
  });
  const secret = data?.createApiKey.__typename === "CreateApiKeySuccess" ? data.createApiKey.secret : null;

  async function handleSubmit(): Promise<void> {
    if (name.trim() === "") {
      setProblems({ name: "REQUIRED" });
      return;
    }
    setProblems({});
    const { data: answer } = await createApiKey({
      variables: {
        input: {
          name: name.trim(),
          scope,
          expiresAt: expiresOn === "" ? null : endOfDayIn(merchant.timeZone, expiresOn),
        },
      },
    });
    const result = answer?.createApiKey;
    if (result?.__typename === "InvalidInput") {
      setProblems(Object.fromEntries(result.fields.map(({ field, code }) => [field, code])));
    }
  }

  if (secret !== null) {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        canDismiss={false}
        title={t("apiKeys.created")}
        description={t("apiKeys.secretText")}
        footer={
          <Button variant="primary" onClick={onClose}>
            {t("apiKeys.done")}
          </Button>
        }
      >
        <CopyField label={t("apiKeys.secret")} value={secret} />
      </Dialog>
    );
  }

  return (
    <FormDialog
      title={t("apiKeys.new")}
      submitLabel={t("apiKeys.create")}
      isPending={loading}
      error={error}
      onSubmit={handleSubmit}
      onClose={onClose}
    >
      <TextField
        label={t("apiKeys.name")}
        description={t("apiKeys.nameHint")}
        maxLength={100}
        value={name}
        error={problemText(t, problems.name)}
        onChange={(event) => setName(event.target.value)}
      />
      <RadioGroup
        label={t("apiKeys.scope")}
        value={scope}
        onChange={setScope}
        error={problemText(t, problems.scope)}
        options={(["READ", "WRITE"] as const).map((value) => ({ value, label: t(`apiKeys.scope.${value}`) }))}
      />
      <DateField
        label={t("apiKeys.expires")}
        isOptional
        min={addDays(today, 1)}
        value={expiresOn}
        error={problemText(t, problems.expiresAt)}
        onChange={(event) => setExpiresOn(event.target.value)}
      />
    </FormDialog>
  );
}
