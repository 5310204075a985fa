import { filesOf } from "virtual:client-build";
import type { Locale } from "@kundenportal/domain/locale";

const CATALOGUES = ["src/locales", "../../packages/app-core/src/texts/locales", "../../packages/ui/src/i18n/locales"];

interface Preload {
  /** Of the app, with a slash at its end. */
  readonly basePath: string;
  /** "low" where something is to be seen before any script runs. */
  readonly priority?: "low";
}

/** What has a page begin to load, along with the app itself, all that its first sight needs: these modules and the texts in its language. */
export function preloadLinks(modules: readonly string[], locale: Locale, { basePath, priority }: Preload): string {
  const all = [...modules, ...CATALOGUES.map((folder) => `${folder}/${locale}.json?messages`)];
  const urgency = priority === undefined ? "" : ` fetchpriority="${priority}"`;
  return [...new Set(all.flatMap((module) => filesOf[module] ?? []))]
    .map((file) =>
      file.endsWith(".css")
        ? `<link rel="stylesheet" crossorigin href="${basePath}${file}">`
        : `<link rel="modulepreload" crossorigin${urgency} href="${basePath}${file}">`,
    )
    .join("");
}

/** Data for the app to begin with: a block that no browser runs. */
export function dataBlock(id: string, data: object): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}
