import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { TextField } from "@kundenportal/ui/text-field";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { RequestFailureBanner } from "../../components/request-failure-banner";
import { graphql } from "../../gql/gql";
import { problemText } from "../../lib/field-problems";
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

const signInValues = z.object({
  email: z.string().trim().min(1, "REQUIRED"),
  password: z.string().min(1, "REQUIRED"),
  totp: z.string().transform((code) => code.replace(/\s/g, "")),
});

interface SignInFormProps {
  /** Filled in when a session has ended and the same person will sign in again. */
  readonly email?: string;
  readonly onSignedIn: (viewerId: string) => void;
}

/** E-mail and password, then the second factor for those who have one. */
export function SignInForm({ email = "", onSignedIn }: SignInFormProps) {
  const t = useText();
  const [signIn, { loading, error }] = useMutation(SignInMutation);
  const [needsTotp, setNeedsTotp] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const [secondsLeft, setSecondsLeft] = useCountdown();
  const form = useForm({
    resolver: zodResolver(signInValues),
    defaultValues: { email, password: "", totp: "" },
  });
  const { errors } = form.formState;

  useEffect(() => {
    if (needsTotp) form.setFocus("totp");
  }, [needsTotp, form]);

  const handleSubmit = form.handleSubmit(async (values) => {
    if (needsTotp && values.totp === "") {
      form.setError("totp", { message: "REQUIRED" }, { shouldFocus: true });
      return;
    }
    const { data } = await signIn({
      variables: {
        input: { email: values.email, password: values.password, totp: values.totp === "" ? null : values.totp },
      },
    });
    const result = data?.signIn;
    setIsRefused(result?.__typename === "SignInRefused");
    if (result?.__typename === "SignInSuccess") onSignedIn(result.viewer.id);
    if (result?.__typename === "TotpRequired") setNeedsTotp(true);
    if (result?.__typename === "SignInRefused") {
      setSecondsLeft(result.retryAfterSeconds ?? 0);
      form.setFocus(needsTotp ? "totp" : "password");
    }
  });

  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void handleSubmit(event)}>
      <RequestFailureBanner error={error} />
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
        error={problemText(t, errors.email?.message)}
        {...form.register("email")}
      />
      <TextField
        label={t("signIn.password")}
        type="password"
        autoComplete="current-password"
        readOnly={needsTotp}
        error={problemText(t, errors.password?.message)}
        {...form.register("password")}
      />
      {needsTotp && (
        <TextField
          label={t("signIn.totp")}
          description={t("signIn.totpHelp")}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={8}
          error={problemText(t, errors.totp?.message)}
          {...form.register("totp")}
        />
      )}
      <Button variant="primary" type="submit" isFullWidth isPending={loading} disabled={secondsLeft > 0}>
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

/** Seconds that go down to 0 by themselves once set. */
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
