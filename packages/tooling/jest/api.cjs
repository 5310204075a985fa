// Preset for apps/api: type-graphql and TypeORM need decorator metadata, which plain type stripping would lose.
const { base, compileWithSwc } = require("./base.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  testEnvironment: "node",
  transform: compileWithSwc(
    { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    { tsx: false },
  ),
};
