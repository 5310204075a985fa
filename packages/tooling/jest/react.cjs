// Preset for React code (packages/ui, packages/app-core, apps/portal, apps/admin): a browser-like environment, with
// stand-ins for styles and files.
const path = require("node:path");
const { base, compileWithSwc } = require("./base.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  testEnvironment: path.join(__dirname, "browser-environment.cjs"),
  transform: compileWithSwc({ react: { runtime: "automatic" } }, { tsx: true }),
  moduleNameMapper: {
    // Catalogues are used as they are: outside production builds Lingui compiles a message on first use.
    "^(.+\\.json)\\?messages$": "$1",
    "\\.module\\.css$": path.join(__dirname, "css-module-stand-in.cjs"),
    "\\.(css|svg|png|jpg|webp|woff2)(\\?.*)?$": path.join(__dirname, "file-stand-in.cjs"),
    ...base.moduleNameMapper,
  },
  // The latter for `toBeVisible()`, `toHaveAccessibleName()` and the like.
  setupFilesAfterEnv: [...(base.setupFilesAfterEnv ?? []), require.resolve("@testing-library/jest-dom")],
};
