import { Banner } from "@kundenportal/ui/banner";
import { Link } from "@kundenportal/ui/link";
import { FORGOT_PASSWORD_PATH } from "../../lib/app-url";
import { useText } from "../../lib/use-text";
import { Entrance } from "./entrance";
import { SignInForm } from "./sign-in-form";

interface SignInPageProps {
  /** Signing in worked a moment ago, and left nothing behind. */
  readonly refusesCookies: boolean;
  readonly onSignedIn: (viewerId: string) => void;
}

export function SignInPage({ refusesCookies, onSignedIn }: SignInPageProps) {
  const t = useText();
  return (
    <Entrance title={t("signIn.title")} lead={t("signIn.lead")}>
      {refusesCookies && (
        <Banner tone="danger" title={t("signIn.cookiesRefused.title")} isUrgent>
          {t("signIn.cookiesRefused.text")}
        </Banner>
      )}
      <SignInForm onSignedIn={onSignedIn} />
      <p>
        <Link href={FORGOT_PASSWORD_PATH}>{t("signIn.forgot")}</Link>
      </p>
    </Entrance>
  );
}
