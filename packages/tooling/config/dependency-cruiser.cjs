// Which way imports may go: docs/architecture.md in rules. Tests may reach further than the code they test.
const test = "\\.(test|test-support)\\.tsx?$|/(test|testing)/";
const productionCode = { pathNot: test };

/** @typedef {import("dependency-cruiser").IForbiddenRuleType} Rule */

/** @type {Rule[]} */
const everywhere = [
  {
    name: "no-circles",
    comment: "Two files that need each other are one file, or hide a third. Types alone may refer to each other.",
    severity: "error",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "everything-resolves",
    comment: "An import that leads nowhere escapes the other rules. (The exception is a package of types alone.)",
    severity: "error",
    from: {},
    to: { couldNotResolve: true, pathNot: "\\?messages$|^@graphql-typed-document-node/core$" },
  },
  {
    name: "no-tests-in-products",
    comment: "What is delivered must not load what only tests need.",
    severity: "error",
    from: { path: "^(apps/(api|portal|admin)|packages/(domain|ui|app-core))/src/", pathNot: test },
    to: { path: test },
  },
  {
    name: "no-development-dependencies-in-products",
    comment: "List it under `dependencies`, else a production installation lacks it.",
    severity: "error",
    from: {
      path: "^(apps/(api|portal|admin)|packages/(domain|ui|app-core))/src/",
      pathNot: `${test}|^packages/ui/src/vite/`,
    },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "npm", "npm-peer"] },
  },
];

/** @type {Rule[]} */
const betweenPackages = [
  {
    name: "domain-imports-nothing",
    comment: "The rules that everybody shares stand on nothing.",
    severity: "error",
    from: { path: "^packages/domain/src/", ...productionCode },
    to: { pathNot: "^packages/domain/src/" },
  },
  {
    name: "ui-knows-no-product",
    comment: "Looks know no GraphQL, no router, no permission, no app.",
    severity: "error",
    from: { path: "^packages/ui/" },
    to: {
      path: "node_modules/(graphql|@apollo|@graphql-[a-z-]+|react-router)/|^packages/(app-core/|domain/src/permissions/)",
    },
  },
  {
    name: "app-core-knows-no-app",
    comment:
      "What both apps need stands on the look and the domain's plain facts; what may be seen is for the apps to ask.",
    severity: "error",
    from: { path: "^packages/app-core/" },
    to: { path: "^packages/domain/src/permissions/|/src/gql/" },
  },
  {
    name: "products-do-not-share-code",
    comment: "The portal's bundle holds no staff code, and the apps know the API only through its schema.",
    severity: "error",
    from: { path: "^apps/([^/]+)/", pathNot: "^apps/e2e/" },
    to: { path: "^apps/", pathNot: "^apps/$1/" },
  },
  {
    name: "journeys-know-pages-alone",
    comment: "Besides the providers that the API's own tests meet as well.",
    severity: "error",
    from: { path: "^apps/e2e/" },
    to: { path: "^apps/", pathNot: "^apps/(e2e|api/test/fake-providers)/" },
  },
  {
    name: "packages-know-no-product",
    severity: "error",
    from: { path: "^packages/(?!tooling/)" },
    to: { path: "^apps/|^packages/tooling/src/" },
  },
  {
    name: "api-has-no-looks",
    severity: "error",
    from: { path: "^apps/api/" },
    to: { path: "^packages/(ui|app-core)/" },
  },
];

/** @type {Rule[]} */
const insideApps = [
  {
    name: "feature-never-imports-a-feature",
    comment: "What two features need belongs to components or lib.",
    severity: "error",
    from: { path: "^apps/(portal|admin)/src/features/([^/]+)/" },
    to: { path: "^apps/$1/src/features/", pathNot: "^apps/$1/src/features/$2/" },
  },
  {
    name: "only-app-composes-features",
    severity: "error",
    from: {
      path: "^apps/(portal|admin)/src/",
      pathNot: `^apps/[^/]+/src/(app|features)/|^apps/[^/]+/src/main\\.tsx$|${test}`,
    },
    to: { path: "^apps/[^/]+/src/features/" },
  },
  {
    name: "app-is-the-top",
    severity: "error",
    from: { path: "^apps/(portal|admin)/src/(features|components|lib)/", ...productionCode },
    to: { path: "^apps/[^/]+/src/(app/|main\\.tsx$)" },
  },
  {
    name: "lib-is-the-bottom",
    severity: "error",
    from: { path: "^apps/(portal|admin)/src/lib/", ...productionCode },
    to: { path: "^apps/[^/]+/src/(app|features|components)/" },
  },
];

const api = "^apps/api/src/";
const modules = `${api}modules/`;

// The closed list of docs/architecture.md: a newcomer can guess where a line lives.
const roles = "entity|repository|policy|service|types|presenter|errors|routes|module|(portal|admin)\\.(types|resolver)";
const knownFileNames = [`/[^/.]+\\.ts$`, `/[^/.]+\\.(${roles})\\.ts$`, test];

/** @type {Rule[]} */
const insideApi = [
  {
    name: "file-names-of-modules",
    comment: "A noun with a role of the list, `verb-noun.ts` for one use case or one pure thing, and tests of those.",
    severity: "error",
    from: { path: modules, pathNot: knownFileNames },
    to: {},
  },
  {
    name: "file-names-of-imported-modules",
    severity: "error",
    from: {},
    to: { path: modules, pathNot: knownFileNames },
  },
  {
    name: "resolvers-are-thin",
    comment: "A resolver asks a service and presents the answer. It sees no query, no row and no provider.",
    severity: "error",
    from: { path: `${modules}.+\\.resolver\\.ts$` },
    to: { path: `\\.policy\\.ts$|${api}(database|integrations|jobs|http|config)/|node_modules/typeorm/` },
  },
  {
    name: "resolvers-run-no-query",
    comment: "A repository's row types may be named, its class may not be used.",
    severity: "error",
    from: { path: `${modules}.+\\.resolver\\.ts$` },
    to: { path: "\\.(repository|entity)\\.ts$", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "services-know-no-surface",
    severity: "error",
    from: { path: `${modules}.+\\.(service|policy|repository|entity)\\.ts$` },
    to: { path: `\\.resolver\\.ts$|${api}http/|${api}create-|${api}main\\.ts$` },
  },
  {
    name: "policies-only-load-and-ask",
    severity: "error",
    from: { path: `${modules}.+\\.policy\\.ts$` },
    to: { path: `\\.service\\.ts$|${api}integrations/` },
  },
  {
    name: "repositories-only-query",
    comment: "They may speak in the types of a port, and call nobody.",
    severity: "error",
    from: { path: `${modules}.+\\.repository\\.ts$` },
    to: {
      path: `\\.(service|policy|presenter)\\.ts$|${api}(integrations|jobs)/`,
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "entities-are-tables",
    severity: "error",
    from: { path: `${modules}.+\\.entity\\.ts$` },
    to: { path: api, pathNot: `\\.entity\\.ts$|${api}(database/columns|shared/.+)\\.ts$` },
  },
  {
    name: "ports-not-vendors",
    comment: "Modules know the port that lies directly in integrations/<system>/; adapters lie in folders below it.",
    severity: "error",
    from: { path: modules, ...productionCode },
    to: { path: `${api}integrations/[^/]+/[^/]+/` },
  },
  {
    name: "lower-floors-know-no-module",
    comment: "The exception are the entities, which the data source lists.",
    severity: "error",
    from: { path: `${api}(integrations|database|shared|config)/`, ...productionCode },
    to: { path: modules, pathNot: "\\.entity\\.ts$" },
  },
  {
    name: "shared-is-the-bottom",
    severity: "error",
    from: { path: `${api}shared/`, ...productionCode },
    to: { path: api, pathNot: `${api}shared/` },
  },
  {
    name: "only-create-server-puts-together",
    comment: "What lies directly in src/ are the programs and their composition.",
    severity: "error",
    from: { path: `${api}[^/]+/`, ...productionCode },
    to: { path: `${api}[^/]+\\.ts$` },
  },
  {
    name: "typeorm-stays-in-the-database",
    comment: "Entities declare tables with its decorators; everything else goes through database/.",
    severity: "error",
    from: { path: api, pathNot: `${api}database/|\\.entity\\.ts$|${test}` },
    to: { path: "node_modules/(typeorm|sqlite3|pg)/" },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [...everywhere, ...betweenPackages, ...insideApps, ...insideApi],
  options: {
    doNotFollow: { path: ["node_modules"] },
    exclude: { path: "/(dist|reports)/|/node_modules/.*/node_modules/.*\\.(css|json)$" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      // Types first: that is where our own packages name their sources.
      conditionNames: ["types", "import", "require", "node", "browser", "default"],
      mainFields: ["types", "module", "main"],
      extensions: [".ts", ".tsx", ".mts", ".d.ts", ".js", ".mjs", ".cjs", ".json", ".css"],
    },
  },
};
