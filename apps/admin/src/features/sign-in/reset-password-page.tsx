import { useMutation } from "@apollo/client/react";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Link } from "@kundenportal/ui/link";
import { TextField } from "@kundenportal/ui/text-field";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { graphql } from "../../gql/gql";
import { APP_PATH, FORGOT_PASSWORD_PATH } from "../../lib/app-url";
import { newPasswordValue } from "../../lib/new-password-value";
import { useText } from "../../lib/use-text";
import { Entrance } from "./entrance";
import styles from "./sign-in-form.module.css";

const ResetPasswordMutation = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ... on ResetPasswordSuccess {
        email
      }
      ... on ResetLinkEnded {
        code
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

const resetPasswordValues = z.object({ newPassword: newPasswordValue });

/** Sets a new password with the link from the email. Signs nobody in: the next step is the sign-in page. */
export function ResetPasswordPage() {
  const t = useText();
  const token = useTokenOfLink();
  const [resetPassword] = useMutation(ResetPasswordMutation);
  const [outcome, setOutcome] = useState<{ readonly email: string } | "ENDED" | null>(token === "" ? "ENDED" : null);
  const answer = useRef<HTMLDivElement>(null);
  const form = useSchemaForm({
    schema: resetPasswordValues,
    defaultValues: { newPassword: "" },
    send: async ({ newPassword }) => {
      const { data, error } = await resetPassword({ variables: { input: { token, newPassword } } });
      const result = data?.resetPassword;
      switch (result?.__typename) {
        case "ResetPasswordSuccess":
          setOutcome({ email: result.email });
          return undefined;
        case "ResetLinkEnded":
          setOutcome("ENDED");
          return undefined;
        case "InvalidInput":
          return { fields: result.fields };
        case "TooMany":
          return { retryAfterSeconds: result.retryAfterSeconds };
        case undefined:
          return { error };
      }
    },
  });

  // The field and the button that had the focus are gone.
  useEffect(() => {
    if (outcome !== null) answer.current?.focus();
  }, [outcome]);

  return (
    <Entrance title={t("resetPassword.title")} lead={t("signIn.lead")}>
      {outcome === null ? (
        <form className={styles["form"]} noValidate onSubmit={(event) => void form.submit(event)}>
          <FormNotice message={form.message} />
          <TextField
            label={t("account.newPassword")}
            description={t("account.newPasswordHint")}
            type="password"
            autoComplete="new-password"
            {...form.field("newPassword")}
          />
          <Button variant="primary" type="submit" isFullWidth isPending={form.isPending}>
            {t("resetPassword.submit")}
          </Button>
        </form>
      ) : outcome === "ENDED" ? (
        <div className={styles["form"]} ref={answer} tabIndex={-1}>
          <Banner tone="warning" title={t("resetPassword.endedTitle")}>
            {t("resetPassword.ended")}
          </Banner>
          <p>
            <Link href={FORGOT_PASSWORD_PATH}>{t("resetPassword.again")}</Link>
          </p>
        </div>
      ) : (
        <div className={styles["form"]} ref={answer} tabIndex={-1}>
          <Banner tone="success" title={t("resetPassword.doneTitle")}>
            {t("resetPassword.done", { email: outcome.email })}
          </Banner>
          <p>
            {/* Not a change of route: whoever was signed in here is signed out now. */}
            <a href={`${APP_PATH}/`}>{t("resetPassword.signIn")}</a>
          </p>
        </div>
      )}
    </Entrance>
  );
}

/** The token behind the `#`, without what email programs add to the end of a link. Empty when there is none. */
function useTokenOfLink(): string {
  const { hash } = useLocation();
  return /^#([\w-]+)/.exec(hash)?.[1] ?? "";
}
