import type { Catalogues } from "@kundenportal/ui/messages";

/** The portal's texts, loaded for the language in use only. */
export const catalogues: Catalogues = {
  de: () => import("../locales/de.json?messages"),
  en: () => import("../locales/en.json?messages"),
};
