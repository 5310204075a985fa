// Preset for pure TypeScript without decorators (packages/domain).
const { base, compileWithSwc } = require("./base.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  testEnvironment: "node",
  transform: compileWithSwc({}, { tsx: false }),
};
