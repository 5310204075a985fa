import type { Catalogues } from "@kundenportal/ui/messages";

/** The portal's texts, loaded only for the language in use. */
export const catalogues: Catalogues = {
  de: () => import("../locales/de.json?messages"),
  en: () => import("../locales/en.json?messages"),
};
