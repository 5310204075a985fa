import type { Catalogues } from "@kundenportal/ui/messages";

export const catalogues: Catalogues = {
  de: () => import("../locales/de.json?messages"),
  en: () => import("../locales/en.json?messages"),
};
