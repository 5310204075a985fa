import { useMutation } from "@apollo/client/react";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { requiredEmail, z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Link } from "@kundenportal/ui/link";
import { TextField } from "@kundenportal/ui/text-field";
import { useEffect, useRef, useState } from "react";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { Entrance } from "./entrance";
import styles from "./sign-in-form.module.css";

const RequestPasswordResetMutation = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email) {
      canSendMail
    }
  }
`);

const forgotPasswordValues = z.object({ email: requiredEmail() });

/** Asks for a link to set a new password. The answer is the same whether or not somebody has the address. */
export function ForgotPasswordPage() {
  const t = useText();
  const [request] = useMutation(RequestPasswordResetMutation);
  const [outcome, setOutcome] = useState<"SENT" | "NO_MAIL" | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  const form = useSchemaForm({
    schema: forgotPasswordValues,
    defaultValues: { email: "" },
    send: async (variables) => {
      const { data, error } = await request({ variables });
      if (data === undefined) return { error };
      setOutcome(data.requestPasswordReset.canSendMail ? "SENT" : "NO_MAIL");
      return undefined;
    },
  });

  // The field and the button that had the focus are gone.
  useEffect(() => {
    if (outcome !== null) answer.current?.focus();
  }, [outcome]);

  return (
    <Entrance title={t("forgotPassword.title")} lead={t("forgotPassword.lead")}>
      {outcome !== null ? (
        <div ref={answer} tabIndex={-1}>
          <Banner
            tone={outcome === "SENT" ? "success" : "warning"}
            title={t(outcome === "SENT" ? "forgotPassword.sentTitle" : "forgotPassword.noMailTitle")}
          >
            {t(outcome === "SENT" ? "forgotPassword.sent" : "forgotPassword.noMail")}
          </Banner>
        </div>
      ) : (
        <form className={styles["form"]} noValidate onSubmit={(event) => void form.submit(event)}>
          <FormNotice message={form.message} />
          <TextField label={t("signIn.email")} type="email" autoComplete="username" {...form.field("email")} />
          <Button variant="primary" type="submit" isFullWidth isPending={form.isPending}>
            {t("forgotPassword.submit")}
          </Button>
        </form>
      )}
      <p>
        <Link href="/">{t("forgotPassword.back")}</Link>
      </p>
    </Entrance>
  );
}
