/** What the browser's half of the build consists of. Written by build/client-build-plugin.mjs. */
declare module "virtual:client-build" {
  /** The page without content. */
  export const template: string;
  /** Files below the app's base path, by the path of the module that needs them. */
  export const filesOf: Readonly<Record<string, readonly string[]>>;
}
