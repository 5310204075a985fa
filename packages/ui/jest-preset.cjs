const path = require("node:path");
const react = require("../tooling/jest/react.cjs");

const { "^@kundenportal/ui/(.*)$": _resolvedByItsExports, ...moduleNameMapper } = react.moduleNameMapper;

/**
 * Jest settings for every package that renders these components:
 * `module.exports = { ...require("@kundenportal/ui/jest-preset"), rootDir: __dirname };`
 *
 * Catalogues are used as they are: outside production builds Lingui compiles a message on first use.
 */
module.exports = {
  ...react,
  setupFiles: ["modal-dialogs", "scrolling"].map((name) => path.join(__dirname, `src/testing/${name}.cjs`)),
  setupFilesAfterEnv: [...react.setupFilesAfterEnv, path.join(__dirname, "src/testing/clean-up.cjs")],
  moduleNameMapper: { "^(.+\\.json)\\?messages$": "$1", ...moduleNameMapper },
};
