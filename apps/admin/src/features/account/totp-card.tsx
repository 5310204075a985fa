import { useMutation } from "@apollo/client/react";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { z } from "@kundenportal/app-core/form-schema";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { type FormFailure, useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { Badge } from "@kundenportal/ui/badge";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { CopyField } from "@kundenportal/ui/copy-field";
import { Link } from "@kundenportal/ui/link";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { Cluster, Stack } from "../../components/form-grid";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";

const StartTotpMutation = graphql(`
  mutation StartTotp {
    startTotp {
      secret
      uri
    }
  }
`);

const ConfirmTotpMutation = graphql(`
  mutation ConfirmTotp($code: String!) {
    confirmTotp(code: $code) {
      ... on ConfirmTotpSuccess {
        staffMember {
          id
          hasTotp
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on TooMany {
        retryAfterSeconds
      }
    }
  }
`);

const DisableTotpMutation = graphql(`
  mutation DisableTotp($code: String!) {
    disableTotp(code: $code) {
      ... on ConfirmTotpSuccess {
        staffMember {
          id
          hasTotp
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on TooMany {
        retryAfterSeconds
      }
    }
  }
`);

interface TotpCardProps {
  readonly hasTotp: boolean;
}

/** Sets up the second factor, or turns it off again. */
export function TotpCard({ hasTotp }: TotpCardProps) {
  const t = useText();
  const showToast = useToast();
  const [isDisabling, setIsDisabling] = useState(false);
  const [startTotp, starting] = useMutation(StartTotpMutation, { fetchPolicy: "no-cache" });
  const [confirmTotp] = useMutation(ConfirmTotpMutation);
  const [disableTotp] = useMutation(DisableTotpMutation);
  const start = starting.data?.startTotp;

  async function handleConfirm(code: string): Promise<FormFailure | undefined> {
    const { data, error } = await confirmTotp({ variables: { code } });
    const result = data?.confirmTotp;
    switch (result?.__typename) {
      case "ConfirmTotpSuccess":
        starting.reset();
        showToast({ tone: "success", title: t("account.totpEnabled") });
        return undefined;
      case "InvalidInput":
        return { fields: result.fields };
      case "TooMany":
        return { retryAfterSeconds: result.retryAfterSeconds };
      case undefined:
        return { error };
    }
  }

  async function handleDisable(code: string): Promise<FormFailure | undefined> {
    const { data, error } = await disableTotp({ variables: { code } });
    const result = data?.disableTotp;
    switch (result?.__typename) {
      case "ConfirmTotpSuccess":
        setIsDisabling(false);
        showToast({ tone: "success", title: t("account.totpDisabled") });
        return undefined;
      case "InvalidInput":
        return { fields: result.fields };
      case "TooMany":
        return { retryAfterSeconds: result.retryAfterSeconds };
      case undefined:
        return { error };
    }
  }

  return (
    <Card
      title={t("account.totp")}
      description={t(hasTotp ? "account.totpOn" : "account.totpOff")}
      actions={
        <Badge tone={hasTotp ? "success" : "neutral"} hasDot>
          {t(hasTotp ? "staff.totpYes" : "staff.totpNo")}
        </Badge>
      }
    >
      <Stack>
        <RequestFailureBanner error={starting.error} />
        {!hasTotp && start === undefined && (
          <Cluster>
            <Button isPending={starting.loading} onClick={() => void startTotp()}>
              {t("account.totpStart")}
            </Button>
          </Cluster>
        )}
        {!hasTotp && start !== undefined && (
          <>
            <CopyField label={t("account.totpSecret")} value={start.secret} description={t("account.totpSecretHint")} />
            <p>
              <Link href={start.uri}>{t("account.totpOpenApp")}</Link>
            </p>
            <CodeForm submitLabel={t("account.totpConfirm")} onSubmit={handleConfirm} />
          </>
        )}
        {hasTotp && !isDisabling && (
          <Cluster>
            <Button onClick={() => setIsDisabling(true)}>{t("account.totpDisable")}</Button>
          </Cluster>
        )}
        {hasTotp && isDisabling && (
          <>
            <p>{t("account.totpDisableText")}</p>
            <CodeForm submitLabel={t("account.totpDisable")} onSubmit={handleDisable} />
          </>
        )}
      </Stack>
    </Card>
  );
}

const codeValues = z.object({
  code: z
    .string()
    .transform((code) => code.replace(/\s/g, ""))
    .pipe(z.string().min(1, "REQUIRED")),
});

interface CodeFormProps {
  readonly submitLabel: string;
  readonly onSubmit: (code: string) => Promise<FormFailure | undefined>;
}

function CodeForm({ submitLabel, onSubmit }: CodeFormProps) {
  const t = useText();
  const form = useSchemaForm({
    schema: codeValues,
    defaultValues: { code: "" },
    send: async ({ code }) => onSubmit(code),
  });
  return (
    <form noValidate onSubmit={(event) => void form.submit(event)}>
      <Stack>
        <FormNotice message={form.message} />
        <TextField
          label={t("account.totpCode")}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={8}
          {...form.field("code")}
        />
        <Cluster>
          <Button variant="primary" type="submit" isPending={form.isPending}>
            {submitLabel}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}
