// @ts-check
// The lint rules of the whole project. Run from the root with `--config`, so patterns are relative to the root.
import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import { houseRules } from "./eslint-house-rules.mjs";

const typescript = "**/*.{ts,tsx,mts}";
const tests = ["**/*.test.{ts,tsx}", "**/*.test-support.{ts,tsx}", "**/test/**", "**/testing/**", "apps/e2e/**"];
const frontEnd = ["apps/portal/src/**", "apps/admin/src/**", "packages/ui/src/**"];
// Tools load these by their default export.
const toolConfigs = ["**/*.config.{ts,mts,mjs,cjs}", "**/codegen.ts", "packages/tooling/config/**"];

export default defineConfig(
  globalIgnores(["**/node_modules/", "**/dist/", "**/reports/", "**/test-results/", "apps/*/src/gql/", "data/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  eslint.configs.recommended,
  {
    name: "every file",
    plugins: { house: houseRules },
    rules: {
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-warning-comments": ["error", { terms: ["fixme", "xxx", "hack"] }],
      // `x == null` asks for null and undefined at once.
      eqeqeq: ["error", "always", { null: "ignore" }],
      "house/named-exports": "error",
      "house/no-barrels": "error",
      "house/telling-file-names": "error",
    },
  },
  {
    name: "TypeScript",
    files: [typescript],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/ban-ts-comment": "error",
      // Interfaces of others want promises also where there is nothing to wait for.
      "@typescript-eslint/require-await": "off",
      // The compiler demands `record["key"]` for index signatures, where this rule wants `record.key`.
      "@typescript-eslint/dot-notation": "off",
    },
  },
  {
    name: "plain JavaScript of tools",
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.node },
    rules: { "no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }] },
  },
  {
    name: "CommonJS of tools",
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: { ...globals.node, ...globals.jest } },
  },
  {
    name: "default exports where a tool wants them",
    files: toolConfigs,
    rules: { "house/named-exports": "off" },
  },
  {
    name: "descriptions of modules that are not ours",
    files: ["**/*.d.ts", "**/*.d.mts"],
    rules: { "house/named-exports": "off", "@typescript-eslint/consistent-type-imports": "off" },
  },
  {
    name: "history is not split",
    files: ["apps/api/src/database/migrations/**"],
    rules: { "max-lines": "off" },
  },
  {
    name: "one place reads the environment",
    files: ["apps/*/src/**", "packages/{domain,ui}/src/**"],
    ignores: ["apps/api/src/config/environment.ts", ...tests],
    rules: { "house/no-environment": "error" },
  },
  {
    name: "one place formats money and dates",
    files: ["apps/{api,portal,admin}/src/**", "packages/{domain,ui}/src/**"],
    ignores: ["packages/domain/src/{money,dates}/**", "packages/ui/src/format/**", ...tests],
    rules: { "house/no-own-formatting": "error" },
  },
  {
    name: "SQL lives in repositories",
    files: ["apps/api/src/**"],
    // Access and jobs belong to no module and keep their own small tables.
    ignores: ["apps/api/src/{access,database,jobs}/**", "**/*.repository.ts", ...tests],
    rules: { "house/database-only-in-repositories": "error" },
  },
  {
    name: "domain is pure",
    files: ["packages/domain/src/**"],
    ignores: tests,
    rules: { "house/no-clock-or-chance": "error" },
  },
  {
    name: "decorated classes",
    files: ["apps/api/src/**/*.{resolver,entity,types}.ts"],
    rules: {
      // Decorator metadata needs the class itself at run time, so an import used only as a type may have to be a value.
      "@typescript-eslint/consistent-type-imports": "off",
      // Result types and unions are classes that hold nothing but decorators.
      "@typescript-eslint/no-extraneous-class": "off",
    },
  },
  {
    name: "React",
    files: frontEnd,
    extends: [reactHooks.configs.flat["recommended-latest"]],
    languageOptions: { globals: globals.browser },
    rules: {
      "react-hooks/exhaustive-deps": "error",
      "react-hooks/incompatible-library": "error",
      "react-hooks/unsupported-syntax": "error",
    },
  },
  {
    name: "tests",
    files: tests,
    rules: {
      // Jest's `expect(mock.method)` and the like.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    name: "programs that print",
    files: ["packages/tooling/**", "apps/api/src/*.ts", "{apps,packages}/*/{bench,scripts}/**", "apps/e2e/**"],
    rules: { "no-console": "off" },
  },
);
