import { useMutation } from "@apollo/client/react";
import { Badge } from "@kundenportal/ui/badge";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { CopyField } from "@kundenportal/ui/copy-field";
import { Link } from "@kundenportal/ui/link";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { Cluster, Stack } from "../../components/form-grid";
import { RequestFailureBanner } from "../../components/request-failure-banner";
import { graphql } from "../../gql/gql";
import { problemText } from "../../lib/field-problems";
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
  const [confirmTotp, confirming] = useMutation(ConfirmTotpMutation);
  const [disableTotp, disabling] = useMutation(DisableTotpMutation);
  const start = starting.data?.startTotp;

  async function handleConfirm(code: string): Promise<string | undefined> {
    const { data } = await confirmTotp({ variables: { code } });
    if (data?.confirmTotp.__typename === "InvalidInput") return data.confirmTotp.fields[0]?.code;
    if (data?.confirmTotp.__typename === "ConfirmTotpSuccess") {
      starting.reset();
      showToast({ tone: "success", title: t("account.totpEnabled") });
    }
    return undefined;
  }

  async function handleDisable(code: string): Promise<string | undefined> {
    const { data } = await disableTotp({ variables: { code } });
    if (data?.disableTotp.__typename === "InvalidInput") return data.disableTotp.fields[0]?.code;
    if (data?.disableTotp.__typename === "ConfirmTotpSuccess") {
      setIsDisabling(false);
      showToast({ tone: "success", title: t("account.totpDisabled") });
    }
    return undefined;
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
        <RequestFailureBanner error={starting.error ?? confirming.error ?? disabling.error} />
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
            <CodeForm submitLabel={t("account.totpConfirm")} isPending={confirming.loading} onSubmit={handleConfirm} />
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
            <CodeForm submitLabel={t("account.totpDisable")} isPending={disabling.loading} onSubmit={handleDisable} />
          </>
        )}
      </Stack>
    </Card>
  );
}

interface CodeFormProps {
  readonly submitLabel: string;
  readonly isPending: boolean;
  /** Answers with the code of what is wrong, or nothing. */
  readonly onSubmit: (code: string) => Promise<string | undefined>;
}

function CodeForm({ submitLabel, isPending, onSubmit }: CodeFormProps) {
  const t = useText();
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState<string | undefined>();

  async function handleSubmit(): Promise<void> {
    const digits = code.replace(/\s/g, "");
    setProblem(digits === "" ? "REQUIRED" : await onSubmit(digits));
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      <Stack>
        <TextField
          label={t("account.totpCode")}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={8}
          value={code}
          error={problemText(t, problem)}
          onChange={(event) => setCode(event.target.value)}
        />
        <Cluster>
          <Button variant="primary" type="submit" isPending={isPending}>
            {submitLabel}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}
