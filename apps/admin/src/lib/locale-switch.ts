import type { Locale } from "@kundenportal/domain/locale";
import { createContext, use, useCallback } from "react";
import { localeChoice } from "./preferences";

const LocaleSwitchContext = createContext<((locale: Locale) => void) | null>(null);

export const LocaleSwitchProvider = LocaleSwitchContext.Provider;

/** Changes the language of the app and remembers it in this browser. */
export function useLocaleSwitch(): (locale: Locale) => void {
  const show = use(LocaleSwitchContext);
  if (show === null) throw new Error("useLocaleSwitch needs a LocaleSwitchProvider above it");
  return useCallback(
    (locale) => {
      localeChoice.keep(locale);
      show(locale);
    },
    [show],
  );
}
