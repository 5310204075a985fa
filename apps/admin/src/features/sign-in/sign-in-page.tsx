import { Select } from "@kundenportal/ui/select";
import { useLocale } from "@kundenportal/ui/use-text";
import { useEffect } from "react";
import { LOCALES } from "@kundenportal/domain/locale";
import { APP_PATH } from "../../lib/app-url";
import { useLocaleSwitch } from "../../lib/locale-switch";
import { useText } from "../../lib/use-text";
import { SignInForm } from "./sign-in-form";
import styles from "./sign-in-page.module.css";

interface SignInPageProps {
  readonly onSignedIn: (viewerId: string) => void;
}

/** All that strangers get to see. */
export function SignInPage({ onSignedIn }: SignInPageProps) {
  const t = useText();
  const locale = useLocale();
  const switchLocale = useLocaleSwitch();
  const title = t("signIn.title");

  useEffect(() => {
    document.title = `${title} – ${t("app.name")}`;
  }, [title, t]);

  return (
    <main className={styles["page"]}>
      <div className={styles["box"]}>
        <header className={styles["header"]}>
          <img className={styles["mark"]} src={`${APP_PATH}/favicon.svg`} alt="" width={40} height={40} />
          <h1 className={styles["title"]}>{title}</h1>
          <p className={styles["lead"]}>{t("signIn.lead")}</p>
        </header>
        <SignInForm onSignedIn={onSignedIn} />
      </div>
      <footer className={styles["footer"]}>
        <Select
          label={t("menu.language")}
          isLabelHidden
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={locale}
          onChange={(event) => {
            const chosen = LOCALES.find((value) => value === event.target.value);
            if (chosen !== undefined) switchLocale(chosen);
          }}
        />
      </footer>
    </main>
  );
}

/** Each in its own language, so that everybody finds theirs. */
const LANGUAGE_NAMES = { de: "Deutsch", en: "English" } as const;
