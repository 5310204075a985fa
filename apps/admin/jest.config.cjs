/** @type {import("jest").Config} */
module.exports = { ...require("@kundenportal/ui/jest-preset"), rootDir: __dirname, roots: ["<rootDir>/src"] };
