import type { I18n } from "@lingui/core";
import { createContext, use } from "react";
import type { Locale } from "@kundenportal/domain/locale";

export interface I18nState {
  readonly locale: Locale;
  readonly i18n: I18n;
}

export const I18nContext = createContext<I18nState | null>(null);

/** Errors: throws when there is no provider above, which is a mistake in the app's frame. */
export function useI18nState(): I18nState {
  const state = use(I18nContext);
  if (state === null) throw new Error("Texts need an I18nProvider or a StaticI18nProvider above them");
  return state;
}
