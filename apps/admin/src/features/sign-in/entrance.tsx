import { useKeptFocus } from "@kundenportal/ui/keep-focus";
import { Select } from "@kundenportal/ui/select";
import { useLocale } from "@kundenportal/ui/use-text";
import { type ReactNode, useEffect } from "react";
import { LOCALES } from "@kundenportal/domain/locale";
import { APP_PATH } from "../../lib/app-url";
import { useLocaleSwitch } from "../../lib/locale-switch";
import { useText } from "../../lib/use-text";
import styles from "./entrance.module.css";

interface EntranceProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** What strangers get to see: one box, and the choice of a language. */
export function Entrance({ title, lead, children }: EntranceProps) {
  const t = useText();
  const locale = useLocale();
  const switchLocale = useLocaleSwitch();

  useKeptFocus();

  useEffect(() => {
    document.title = `${title} – ${t("app.name")}`;
  }, [title, t]);

  return (
    <div className={styles["page"]}>
      <main className={styles["box"]}>
        <header className={styles["header"]}>
          <img className={styles["mark"]} src={`${APP_PATH}/favicon.svg`} alt="" width={40} height={40} />
          <h1 className={styles["title"]}>{title}</h1>
          <p className={styles["lead"]}>{lead}</p>
        </header>
        {children}
      </main>
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
    </div>
  );
}

/** Each in its own language, so that everybody finds theirs. */
const LANGUAGE_NAMES = { de: "Deutsch", en: "English" } as const;
