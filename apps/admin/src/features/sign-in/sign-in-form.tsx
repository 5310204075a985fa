import { useMutation } from "@apollo/client/react";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { requiredText, z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { Banner } from "@kundenportal/ui/banner";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Button } from "@kundenportal/ui/button";
import { TextField } from "@kundenportal/ui/text-field";
import { useEffect, useState } from "react";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./sign-in-form.module.css";

const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignInSuccess {
        viewer {
          id
        }
      }
      ... on SignInRefused {
        code
        retryAfterSeconds
      }
      ... on TotpRequired {
        code
      }
    }
  }
`);

/** Asks for the second factor once the server requests it. */
function signInValues(needsTotp: boolean) {
  const totp = z.string().transform((code) => code.replace(/\s/g, ""));
  return z.object({
    email: requiredText(FIELD_LIMITS.any.email),
    password: z.string().min(1, "REQUIRED"),
    totp: needsTotp ? totp.pipe(z.string().min(1, "REQUIRED")) : totp,
  });
}

interface SignInFormProps {
  /** Filled in when a session has ended and the same person will sign in again. */
  readonly email?: string;
  readonly onSignedIn: (viewerId: string) => void;
}

/** Email and password, then the second factor for those who have one. */
export function SignInForm({ email = "", onSignedIn }: SignInFormProps) {
  const t = useText();
  const [signIn] = useMutation(SignInMutation);
  const [needsTotp, setNeedsTotp] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const [secondsLeft, setSecondsLeft] = useCountdown();
  const form = useSchemaForm({
    schema: signInValues(needsTotp),
    defaultValues: { email, password: "", totp: "" },
    send: async ({ totp, ...credentials }) => {
      const { data, error } = await signIn({
        variables: { input: { ...credentials, totp: totp === "" ? null : totp } },
      });
      const result = data?.signIn;
      setIsRefused(result?.__typename === "SignInRefused");
      switch (result?.__typename) {
        case "SignInSuccess":
          onSignedIn(result.viewer.id);
          return undefined;
        case "TotpRequired":
          setNeedsTotp(true);
          return undefined;
        case "SignInRefused":
          setSecondsLeft(result.retryAfterSeconds ?? 0);
          form.setFocus(needsTotp ? "totp" : "password");
          return undefined;
        case undefined:
          return { error };
      }
    },
  });
  const { setFocus } = form;

  useEffect(() => {
    if (needsTotp) setFocus("totp");
  }, [needsTotp, setFocus]);

  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void form.submit(event)}>
      <FormNotice message={form.message} />
      {isRefused && (
        <Banner tone="danger" title={t("signIn.refused")}>
          {secondsLeft > 0
            ? t("signIn.retryAfter", { seconds: secondsLeft })
            : t(needsTotp ? "signIn.checkCode" : "signIn.checkEntries")}
        </Banner>
      )}
      <TextField
        label={t("signIn.email")}
        type="email"
        autoComplete="username"
        readOnly={needsTotp}
        {...form.field("email")}
      />
      <TextField
        label={t("signIn.password")}
        type="password"
        autoComplete="current-password"
        readOnly={needsTotp}
        {...form.field("password")}
      />
      {needsTotp && (
        <TextField
          label={t("signIn.totp")}
          description={t("signIn.totpHelp")}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={8}
          {...form.field("totp")}
        />
      )}
      <Button variant="primary" type="submit" isFullWidth isPending={form.isPending} disabled={secondsLeft > 0}>
        {t(needsTotp ? "signIn.confirmCode" : "signIn.submit")}
      </Button>
      {needsTotp && (
        <Button
          variant="quiet"
          isFullWidth
          onClick={() => {
            setNeedsTotp(false);
            setIsRefused(false);
            form.resetField("totp");
          }}
        >
          {t("signIn.otherAccount")}
        </Button>
      )}
    </form>
  );
}

/** Seconds that count down to 0 by themselves once set. */
function useCountdown(): readonly [number, (seconds: number) => void] {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = window.setTimeout(() => {
      setSeconds(seconds - 1);
    }, 1000);
    return () => {
      window.clearTimeout(timer);
    };
  }, [seconds]);
  return [seconds, setSeconds];
}
