import { withCoreTexts } from "@kundenportal/app-core/catalogues";

/** The portal's texts, loaded only for the language in use. */
export const catalogues = withCoreTexts({
  de: () => import("../locales/de.json?messages"),
  en: () => import("../locales/en.json?messages"),
});
