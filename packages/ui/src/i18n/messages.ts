import type { Messages } from "@lingui/core";
import type { Locale } from "@kundenportal/domain/locale";

/** What a catalogue file contains once `messagesPlugin` has compiled it: readable keys to ready-to-print messages. */
export type { Messages };

/**
 * Where an app's texts come from: one function per language, so that only the language in use is loaded.
 * Keep it in one constant: each function is called once.
 *
 * @example
 * export const catalogues: Catalogues = {
 *   de: () => import("./locales/de.json?messages"),
 *   en: () => import("./locales/en.json?messages"),
 * };
 */
export type Catalogues = Readonly<Record<Locale, CatalogueLoader>>;
export type CatalogueLoader = () => Promise<{ readonly default: Messages }>;

const ownCatalogues: Catalogues = {
  de: () => import("./locales/de.json?messages"),
  en: () => import("./locales/en.json?messages"),
};

const started = new WeakMap<CatalogueLoader, Promise<Messages>>();

/**
 * The app's messages in one language together with those of the components.
 * The same promise for the same language and catalogues; a failed load is forgotten, so that a retry can succeed.
 */
export function loadMessages(locale: Locale, catalogues: Catalogues): Promise<Messages> {
  const loader = catalogues[locale];
  const known = started.get(loader);
  if (known !== undefined) return known;
  const loading = Promise.all([ownCatalogues[locale](), loader()]).then(([own, app]) => ({
    ...own.default,
    ...app.default,
  }));
  started.set(loader, loading);
  loading.then(
    // As React notes it itself when it waits: what has arrived before is rendered without waiting, on the server, too.
    (value) => Object.assign(loading, { status: "fulfilled", value }),
    () => started.delete(loader),
  );
  return loading;
}
