const preset = require("@kundenportal/ui/jest-preset");
const { together } = require("../tooling/jest/base.cjs");

/** @type {import("jest").Config} */
module.exports = together({ ...preset, rootDir: __dirname, roots: ["<rootDir>/src"] });
