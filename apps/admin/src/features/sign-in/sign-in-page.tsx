import { Link } from "@kundenportal/ui/link";
import { FORGOT_PASSWORD_PATH } from "../../lib/app-url";
import { useText } from "../../lib/use-text";
import { Entrance } from "./entrance";
import { SignInForm } from "./sign-in-form";

interface SignInPageProps {
  readonly onSignedIn: (viewerId: string) => void;
}

export function SignInPage({ onSignedIn }: SignInPageProps) {
  const t = useText();
  return (
    <Entrance title={t("signIn.title")} lead={t("signIn.lead")}>
      <SignInForm onSignedIn={onSignedIn} />
      <p>
        <Link href={FORGOT_PASSWORD_PATH}>{t("signIn.forgot")}</Link>
      </p>
    </Entrance>
  );
}
