import { setupI18n, type Messages } from "@lingui/core";
import { useEffect, useMemo, type ReactNode } from "react";
import { I18nContext } from "./i18n-context";
import type { Locale } from "@kundenportal/domain/locale";

export interface StaticI18nProviderProps {
  readonly locale: Locale;
  /** In this language, including the components' own messages (see `loadMessages`). */
  readonly messages: Messages;
  readonly children: ReactNode;
}

/**
 * Puts loaded messages into place: the inner half of `I18nProvider`, and what tests render with.
 * Also sets the document's language, so that screen readers pronounce it correctly.
 *
 * @example
 * import own from "@kundenportal/ui/locales/de.json";
 * render(<StaticI18nProvider locale="de" messages={{ ...own, ...appMessages }}>…</StaticI18nProvider>);
 */
export function StaticI18nProvider({ locale, messages, children }: StaticI18nProviderProps) {
  const state = useMemo(
    () => ({ locale, i18n: setupI18n({ locale, messages: { [locale]: messages } }) }),
    [locale, messages],
  );
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <I18nContext value={state}>{children}</I18nContext>;
}
