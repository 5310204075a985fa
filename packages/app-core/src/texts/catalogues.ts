import type { CatalogueLoader, Catalogues } from "@kundenportal/ui/messages";

const ownCatalogues: Catalogues = {
  de: () => import("./locales/de.json?messages"),
  en: () => import("./locales/en.json?messages"),
};

/** An app's texts together with those of this package; still loaded only for the language in use. */
export function withCoreTexts(app: Catalogues): Catalogues {
  return { de: together(ownCatalogues.de, app.de), en: together(ownCatalogues.en, app.en) };
}

function together(loadOwn: CatalogueLoader, loadApp: CatalogueLoader): CatalogueLoader {
  return async () => {
    const [own, app] = await Promise.all([loadOwn(), loadApp()]);
    return { default: { ...own.default, ...app.default } };
  };
}
