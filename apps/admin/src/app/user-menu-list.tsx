import { useMutation } from "@apollo/client/react";
import { forgetPage } from "@kundenportal/app-core/page-return";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { LOCALES } from "@kundenportal/domain/locale";
import { type Theme, THEMES } from "@kundenportal/domain/theme";
import { Menu } from "@kundenportal/ui/menu";
import { useLocale } from "@kundenportal/ui/use-text";
import { Check, Languages, LogOut, Monitor, Moon, ShieldCheck, Sun } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import { version } from "../../package.json";
import { graphql } from "../gql/gql";
import { APP_PATH } from "../lib/app-url";
import { useLocaleSwitch } from "../lib/locale-switch";
import { applyTheme, themeChoice } from "../lib/preferences";
import { useText } from "../lib/use-text";
import { useViewer } from "../lib/viewer";
import { UserMenuTrigger } from "./user-menu-trigger";

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

const LANGUAGE_NAMES = { de: "Deutsch", en: "English" } as const;
const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** What concerns only whoever is signed in. Open from the start, because it is shown when somebody wants it. */
export function UserMenuList() {
  const t = useText();
  const viewer = useViewer();
  const locale = useLocale();
  const switchLocale = useLocaleSwitch();
  const tellFailure = useFailureToast();
  const [theme, setTheme] = useState<Theme>(() => themeChoice.read() ?? "system");
  const [signOut] = useMutation(SignOutMutation);
  const triggerRef = useRef<HTMLButtonElement>(null);
  const name = viewer.staffMember?.name ?? viewer.merchant.name;

  // It stands in place of the button that was pressed, and has the focus when the menu is closed.
  useLayoutEffect(() => triggerRef.current?.focus(), []);

  function handleTheme(chosen: Theme): void {
    setTheme(chosen);
    themeChoice.keep(chosen);
    applyTheme(chosen);
  }

  async function handleSignOut(): Promise<void> {
    const { error } = await signOut();
    if (error !== undefined) {
      tellFailure(error);
      return;
    }
    // Reloading forgets everything that this tab has seen.
    forgetPage();
    window.location.assign(`${APP_PATH}/`);
  }

  return (
    <Menu
      label={t("menu.user", { name })}
      align="start"
      note={t("menu.version", { version })}
      startsOpen
      trigger={<UserMenuTrigger ref={triggerRef} />}
      entries={[
        ...LOCALES.map((value) => ({
          id: `locale-${value}`,
          label: LANGUAGE_NAMES[value],
          icon: value === locale ? <Check aria-hidden /> : <Languages aria-hidden />,
          onAction: () => switchLocale(value),
        })),
        ...THEMES.map((value, index) => {
          const Icon = value === theme ? Check : THEME_ICONS[value];
          return {
            id: `theme-${value}`,
            label: t(`menu.theme.${value}`),
            icon: <Icon aria-hidden />,
            onAction: () => handleTheme(value),
            startsGroup: index === 0,
          };
        }),
        {
          id: "account",
          label: t("menu.account"),
          icon: <ShieldCheck aria-hidden />,
          href: "/account",
          startsGroup: true,
        },
        {
          id: "sign-out",
          label: t("menu.signOut"),
          icon: <LogOut aria-hidden />,
          onAction: () => void handleSignOut(),
        },
      ]}
    />
  );
}
