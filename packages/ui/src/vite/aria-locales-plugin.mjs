const ariaFile = /[\\/]node_modules[\\/]react-(?:aria|aria-components|stately)[\\/]/;
const languageFile = /[\\/][a-z]{2}-[A-Z]{2}\.m?js$/;
const keptLanguageFile = /[\\/](?:de-DE|en-US)\.m?js$/;
const emptyLanguage = "\0kundenportal:empty-aria-language";

/**
 * Leaves out React Aria's texts in the 30 or so languages that the products do not speak.
 *
 * @returns {import("vite").Plugin}
 */
export function ariaLocalesPlugin() {
  return {
    name: "kundenportal:aria-locales",
    enforce: "pre",
    apply: "build",
    resolveId(source, importer) {
      const isUnused =
        importer !== undefined &&
        ariaFile.test(importer) &&
        languageFile.test(source) &&
        !keptLanguageFile.test(source);
      return isUnused ? emptyLanguage : null;
    },
    load(id) {
      return id === emptyLanguage ? "export default {};" : null;
    },
  };
}
