import { useLanguageChange } from "@kundenportal/app-core/use-language-change";
import type { Locale } from "@kundenportal/domain/locale";
import { createContext, use } from "react";
import { catalogues } from "./catalogues";
import { localeChoice } from "./preferences";

const LocaleSwitchContext = createContext<((locale: Locale) => void) | null>(null);

export const LocaleSwitchProvider = LocaleSwitchContext.Provider;

/** Changes the language of the app, once its texts are there, and remembers it in this browser. */
export function useLocaleSwitch(): (locale: Locale) => void {
  const show = use(LocaleSwitchContext);
  if (show === null) throw new Error("useLocaleSwitch needs a LocaleSwitchProvider above it");
  const { change } = useLanguageChange(catalogues, (locale) => {
    localeChoice.keep(locale);
    show(locale);
  });
  return (locale) => void change(locale);
}
