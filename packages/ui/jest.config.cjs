const { together } = require("../tooling/jest/base.cjs");
const preset = require("./jest-preset.cjs");

/** @type {import("jest").Config} */
module.exports = together({ ...preset, rootDir: __dirname, roots: ["<rootDir>/src"] });
