// Which way imports may go: docs/architecture.md as rules. Tests may reach further than the code they test.
const test = "\\.(test|test-support)\\.tsx?$|/(test|testing)/";
const product = "^(apps/(api|portal|admin)|packages/(domain|ui|app-core))/src/";
const api = "^apps/api/src/";
const modules = `${api}modules/`;

// The closed list of docs/architecture.md: a newcomer can guess where a line lives.
const roles = "entity|repository|policy|service|types|presenter|errors|routes|module|(portal|admin)\\.(types|resolver)";
const unknownFileName = { path: modules, pathNot: [`/[^/.]+\\.ts$`, `/[^/.]+\\.(${roles})\\.ts$`, test] };

/** Product code. @param {string} path @param {string} [besides] */
const code = (path, besides) => ({ path, pathNot: besides === undefined ? test : `${test}|${besides}` });

/** @typedef {string | { path?: string, pathNot?: string | string[], dependencyTypes?: string[],
 *   dependencyTypesNot?: string[], circular?: boolean, couldNotResolve?: boolean }} Files a string is a path
 * @type {readonly (readonly [name: string, from: Files, to: Files])[]} */
const forbidden = [
  // Two files that need each other are really one, or hide a third; even if they only need each other's types.
  ["no-circles", {}, { circular: true }],
  // An import that leads nowhere escapes the other rules. (The exception is a package that has only types.)
  [
    "everything-resolves",
    {},
    { couldNotResolve: true, pathNot: "\\?messages$|^virtual:|^@graphql-typed-document-node/core$" },
  ],
  ["no-tests-in-products", code(product), test],
  // List it under `dependencies`, otherwise it is missing in production.
  [
    "no-development-dependencies-in-products",
    code(product, "^packages/ui/src/vite/"),
    { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "npm", "npm-peer"] },
  ],

  // The rules that everybody shares depend on nothing, but for lists of what exists, where input is read.
  [
    "domain-imports-nothing",
    code("^packages/domain/src/", "^packages/domain/src/human-input/"),
    { pathNot: "^packages/domain/src/" },
  ],
  [
    "input-is-read-with-validator-only",
    code("^packages/domain/src/human-input/"),
    { pathNot: "^packages/domain/src/|node_modules/validator/" },
  ],
  // The look knows no GraphQL, no router, no permissions, no app.
  [
    "ui-knows-no-product",
    "^packages/ui/",
    "node_modules/(graphql|@apollo|@graphql-[a-z-]+|react-router)/|^packages/(app-core/|domain/src/permissions/)",
  ],
  // What both apps need builds on the look and the domain's plain facts; what may be seen is for the apps to ask.
  ["app-core-knows-no-app", "^packages/app-core/", "^packages/domain/src/permissions/|/src/gql/"],
  // The portal's bundle contains no staff code, and the apps know the API only through its schema.
  [
    "products-do-not-share-code",
    { path: "^apps/([^/]+)/", pathNot: "^apps/e2e/" },
    { path: "^apps/", pathNot: "^apps/$1/" },
  ],
  // And the fake providers, which the API's own tests use too.
  ["journeys-know-pages-alone", "^apps/e2e/", { path: "^apps/", pathNot: "^apps/(e2e|api/test/fake-providers)/" }],
  ["packages-know-no-product", "^packages/(?!tooling/)", "^apps/|^packages/tooling/src/"],
  ["api-has-no-looks", "^apps/api/", "^packages/(ui|app-core)/"],

  // What two features need belongs in components or lib.
  [
    "feature-never-imports-a-feature",
    "^apps/(portal|admin)/src/features/([^/]+)/",
    { path: "^apps/$1/src/features/", pathNot: "^apps/$1/src/features/$2/" },
  ],
  [
    "only-app-composes-features",
    code("^apps/(portal|admin)/src/", "^apps/[^/]+/src/(app|features|server)/|^apps/[^/]+/src/main\\.tsx$"),
    "^apps/[^/]+/src/features/",
  ],
  [
    "app-is-the-top",
    code("^apps/(portal|admin)/src/(features|components|lib)/"),
    "^apps/[^/]+/src/((app|server)/|main\\.tsx$)",
  ],
  ["lib-is-the-bottom", code("^apps/(portal|admin)/src/lib/"), "^apps/[^/]+/src/(app|server|features|components)/"],

  ["file-names-of-modules", unknownFileName, {}],
  ["file-names-of-imported-modules", {}, unknownFileName],
  // A resolver asks a service and presents the answer. It sees no query, no row and no provider, not even their types.
  [
    "resolvers-are-thin",
    `${modules}.+\\.resolver\\.ts$`,
    `\\.policy\\.ts$|${api}(database|integrations|jobs|http|config)/|node_modules/typeorm/`,
  ],
  ["resolvers-run-no-query", `${modules}.+\\.resolver\\.ts$`, "\\.(repository|entity)\\.ts$"],
  [
    "services-know-no-surface",
    `${modules}.+\\.(service|policy|repository|entity)\\.ts$`,
    `\\.resolver\\.ts$|${api}http/|${api}create-|${api}main\\.ts$`,
  ],
  ["policies-only-load-and-ask", `${modules}.+\\.policy\\.ts$`, `\\.service\\.ts$|${api}integrations/`],
  // They may use the types of a port, but call nobody.
  [
    "repositories-only-query",
    `${modules}.+\\.repository\\.ts$`,
    {
      path: `\\.(service|policy|presenter)\\.ts$|${api}(integrations|jobs)/`,
      dependencyTypesNot: ["type-only"],
    },
  ],
  [
    "entities-are-tables",
    `${modules}.+\\.entity\\.ts$`,
    { path: api, pathNot: `\\.entity\\.ts$|${api}(database/columns|shared/.+)\\.ts$` },
  ],
  // Modules know the port directly in integrations/<system>/; adapters are in folders below it.
  ["ports-not-vendors", code(modules), `${api}integrations/[^/]+/[^/]+/`],
  [
    "lower-floors-know-no-module",
    code(`${api}(access|config|database|graphql|http|integrations|jobs|shared)/`),
    modules,
  ],
  // Anything that has to react to a booking listens; the ledger knows nobody but the timeline.
  [
    "ledger-is-the-ground-floor-of-money",
    code(`${modules}ledger/`),
    { path: modules, pathNot: `${modules}(ledger|audit)/` },
  ],
  // A migration must always do what it did when it was written, so it keeps its own copy of what it needs. Hashes never change.
  [
    "migrations-import-nothing-that-lives",
    code(`${api}database/migrations/`),
    { pathNot: `${api}database/migrations/|node_modules/typeorm/|^crypto$` },
  ],
  ["shared-is-the-bottom", code(`${api}shared/`), { path: api, pathNot: `${api}shared/` }],
  // Directly in src/ are the programs, their composition, and what all modules have in common.
  [
    "only-create-server-puts-together",
    code(`${api}[^/]+/`),
    { path: `${api}[^/]+\\.ts$`, pathNot: `${api}(core|server-module)\\.ts$` },
  ],
  // Loaded only where somebody wants traces: this file is imported by its name, and by nobody for more than its types.
  ["opentelemetry-stays-in-one-file", code(api, "/otlp-tracer\\.ts$"), "node_modules/@opentelemetry/"],
  ["nobody-needs-opentelemetry", code(api), { path: "/otlp-tracer\\.ts$", dependencyTypesNot: ["type-only"] }],
  // Entities declare tables with its decorators; everything else goes through database/.
  ["typeorm-stays-in-the-database", code(api, `${api}database/|\\.entity\\.ts$`), "node_modules/(typeorm|sqlite3|pg)/"],
];

/** @param {Files} files */
const toCondition = (files) => (typeof files === "string" ? { path: files } : files);

module.exports = {
  forbidden: forbidden.map(([name, from, to]) => ({
    name,
    severity: "error",
    from: toCondition(from),
    to: toCondition(to),
  })),
  options: {
    doNotFollow: { path: ["node_modules"] },
    exclude: { path: "/(dist|reports)/|/node_modules/.*/node_modules/.*\\.(css|json)$" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      // Types first: that is where our own packages point to their sources.
      conditionNames: ["types", "import", "require", "node", "browser", "default"],
      mainFields: ["types", "module", "main"],
      extensions: [".ts", ".tsx", ".mts", ".d.ts", ".js", ".mjs", ".cjs", ".json", ".css"],
    },
  },
};
