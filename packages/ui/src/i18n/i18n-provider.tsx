import { Suspense, use, useEffect, useState, type ReactNode } from "react";
import type { Locale } from "@kundenportal/domain/locale";
import { loadMessages, type Catalogues } from "./messages";
import { StaticI18nProvider } from "./static-i18n-provider";

export interface I18nProviderProps {
  readonly locale: Locale;
  readonly catalogues: Catalogues;
  /** Shown while the first language loads; it cannot use texts. After a switch the old language stays until the new one is there. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Provides the language for everything below. A first catalogue that cannot be loaded throws to the nearest error boundary; a
 * later one leaves the page, with all that was typed there, in the language that it has.
 *
 * @example
 * <I18nProvider locale={matchLocale(navigator.languages)} catalogues={catalogues}>
 *   <App />
 * </I18nProvider>
 */
export function I18nProvider({ locale, catalogues, fallback, children }: I18nProviderProps) {
  const [shownLocale, setShownLocale] = useState(locale);

  useEffect(() => {
    if (locale === shownLocale) return undefined;
    let isWanted = true;
    void loadMessages(locale, catalogues).then(
      () => {
        if (isWanted) setShownLocale(locale);
      },
      // Whoever switches has loaded it before, and says what went wrong.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [locale, shownLocale, catalogues]);

  return (
    <Suspense fallback={fallback}>
      <LoadedI18nProvider locale={shownLocale} catalogues={catalogues}>
        {children}
      </LoadedI18nProvider>
    </Suspense>
  );
}

function LoadedI18nProvider({ locale, catalogues, children }: Omit<I18nProviderProps, "fallback">) {
  const messages = use(loadMessages(locale, catalogues));
  return (
    <StaticI18nProvider locale={locale} messages={messages}>
      {children}
    </StaticI18nProvider>
  );
}
