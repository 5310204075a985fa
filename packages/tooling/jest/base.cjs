// What all Jest suites share. The presets next to this file add what their kind of package needs.
const path = require("node:path");

const packagesFolder = path.resolve(__dirname, "../..");

/**
 * The swc transform for one kind of package.
 * @param {Record<string, unknown>} transform goes to swc's `jsc.transform`
 * @param {{ tsx: boolean }} syntax
 * @returns {import("jest").Config["transform"]}
 */
exports.compileWithSwc = (transform, { tsx }) => ({
  "^.+\\.(ts|tsx)$": [
    require.resolve("@swc/jest"),
    {
      swcrc: false,
      sourceMaps: "inline",
      module: { type: "commonjs" },
      jsc: {
        target: "es2022",
        keepClassNames: true,
        parser: { syntax: "typescript", tsx, decorators: true },
        transform,
      },
    },
  ],
});

/** @type {import("jest").Config} */
exports.base = {
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  moduleNameMapper: {
    // Tests run against the sources: no other package has to be built, and no build can be stale.
    "^@kundenportal/domain/(.*)$": `${packagesFolder}/domain/src/$1`,
  },
  setupFilesAfterEnv: [path.join(__dirname, "fail-on-console-error.cjs")],
  restoreMocks: true,
};

/**
 * Settings that run all test files as one if TEST_TOGETHER=true, and otherwise stay as they are.
 * @param {import("jest").Config & { rootDir: string, roots: string[] }} config
 * @param {{ nameEnd?: string, only?: readonly string[], left?: readonly string[] }} files pattern for the ends of test
 *   files' names; patterns for the paths of those that are run, all by default, and of those that are left out
 */
exports.together = (config, { nameEnd = "\\.test\\.tsx?$", only = [""], left = [] } = {}) => {
  if (process.env.TEST_TOGETHER !== "true") return config;
  const folders = config.roots.map((folder) => folder.replace("<rootDir>", config.rootDir));
  return {
    ...config,
    roots: [...config.roots, __dirname],
    testMatch: [path.join(__dirname, "together.cjs")],
    globals: { TEST_FILES: { packageFolder: config.rootDir, folders, nameEnd, only, left } },
  };
};
