import { withCoreTexts } from "@kundenportal/app-core/catalogues";

/** The app's texts, loaded for the language in use only. */
export const catalogues = withCoreTexts({
  de: () => import("../locales/de.json?messages"),
  en: () => import("../locales/en.json?messages"),
});
