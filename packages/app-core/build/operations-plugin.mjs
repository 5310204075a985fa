import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Kind, parse } from "graphql";

const manifestPath = "src/gql/persisted-documents.json";
const graphqlCall = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`([^`]*)`,?\s*\)/g;
const operationModule = "virtual:operation/";
const fragmentModule = "virtual:fragment/";
const definitionsModule = "virtual:operations";
const lateOperations = fileURLToPath(new URL("../src/api/late-operations.ts", import.meta.url));

/**
 * Puts each GraphQL operation, already parsed, into the chunk of the code that uses it, and what several consist of there once.
 * Drops fragments from the code, where they are only types at run time. Without it, the generated look-up table would carry every operation of the app, with its
 * source text, into the first load. Also copies the manifest of trusted operations into a browser's build, where the API reads it.
 * Plain JavaScript, because Vite loads its configuration with Node, which cannot read TypeScript.
 * `isLate`: what the operations consist of comes in one module, `virtual:operations`, with the code that asks them; everybody else
 * knows them by their hashes.
 *
 * @param {{ readonly isLate?: boolean }} [options]
 * @returns {import("vite").Plugin}
 */
export function operationsPlugin({ isLate = false } = {}) {
  let appFolder = "";
  let isBuild = false;
  let isServer = false;
  /** @type {Operations} */
  let known = { operations: new Map(), fragments: new Map() };

  return {
    name: "kundenportal:operations",
    enforce: "pre",
    configResolved(config) {
      appFolder = config.root;
      isBuild = config.command === "build";
      isServer = config.build.ssr !== false;
    },
    async buildStart() {
      if (!isBuild) return;
      const manifest = await readFile(join(appFolder, manifestPath), "utf8");
      known = readOperations(manifest);
      if (!isServer) this.emitFile({ type: "asset", fileName: "persisted-documents.json", source: manifest });
    },
    transform(code, id) {
      if (!isBuild || !id.includes("/src/") || id.includes("/src/gql/") || !code.includes("graphql(")) return null;
      /** @type {string[]} */
      const imports = [];
      const rewritten = code.replace(graphqlCall, (_call, source) => {
        const [definition] = parse(String(source)).definitions;
        if (definition?.kind !== Kind.OPERATION_DEFINITION) return "undefined";
        const name = definition.name?.value ?? "";
        if (!known.operations.has(name)) {
          this.error(`The operation “${name}” is not in the manifest. Run the codegen script.`);
        }
        imports.push(`import ${name}Operation from "${operationModule}${name}";`);
        return `${name}Operation`;
      });
      return { code: [...imports, rewritten].join("\n"), map: null };
    },
    resolveId(id) {
      const isOurs = id.startsWith(operationModule) || id.startsWith(fragmentModule) || id === definitionsModule;
      return isOurs ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith("\0virtual:")) return null;
      const module = id.slice(1);
      if (module === definitionsModule) return definitionsCode(known);
      if (module.startsWith(fragmentModule)) {
        const fragment = known.fragments.get(module.slice(fragmentModule.length));
        return fragment === undefined ? null : `export default ${write(fragment)};`;
      }
      if (!module.startsWith(operationModule)) return null;
      const name = module.slice(operationModule.length);
      const operation = known.operations.get(name);
      if (operation === undefined) return null;
      return isLate ? lateCode(name, operation) : operationCode(operation);
    },
  };
}

/**
 * What an operation consists of: itself, and the names of the fragments that come with it.
 * @typedef {{ readonly hash: string, readonly definition: import("graphql").OperationDefinitionNode, readonly fragments: readonly string[] }} Operation
 * @typedef {{ readonly operations: ReadonlyMap<string, Operation>, readonly fragments: ReadonlyMap<string, import("graphql").FragmentDefinitionNode> }} Operations
 */

/**
 * By their names. The hash stays on the document, as the codegen writes it in development.
 *
 * @param {string} manifest
 * @returns {Operations}
 */
function readOperations(manifest) {
  /** @type {Record<string, string>} */
  const texts = JSON.parse(manifest);
  /** @type {Map<string, Operation>} */
  const operations = new Map();
  /** @type {Map<string, import("graphql").FragmentDefinitionNode>} */
  const fragments = new Map();
  for (const [hash, text] of Object.entries(texts)) {
    const { definitions } = parse(text, { noLocation: true });
    const own = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    const definition = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
    if (definition?.name === undefined) throw new Error(`The manifest has an operation without a name: ${hash}`);
    operations.set(definition.name.value, { hash, definition, fragments: own.map(({ name }) => name.value) });
    for (const fragment of own) addFragment(fragments, fragment);
  }
  return { operations, fragments };
}

/**
 * @param {Map<string, import("graphql").FragmentDefinitionNode>} fragments
 * @param {import("graphql").FragmentDefinitionNode} fragment
 */
function addFragment(fragments, fragment) {
  const { value: name } = fragment.name;
  const known = fragments.get(name);
  if (known !== undefined && write(known) !== write(fragment)) throw new Error(`There are two fragments “${name}”`);
  fragments.set(name, fragment);
}

/** Lists that nobody misses when they are empty: half of what a parsed operation would be. */
const optionalLists = new Set(["arguments", "directives", "variableDefinitions"]);

/** @param {object} node @returns {string} as code */
function write(node) {
  return JSON.stringify(node, (key, value) =>
    optionalLists.has(key) && Array.isArray(value) && value.length === 0 ? undefined : value,
  );
}

/** @param {Operation} operation */
function operationCode({ hash, definition, fragments }) {
  const imports = fragments.map((name) => `import ${name} from "${fragmentModule}${name}";`);
  const definitions = [...fragments, write(definition)].join(",");
  return `${imports.join("")}export default { kind: "Document", __meta__: ${JSON.stringify({ hash })}, definitions: [${definitions}] };`;
}

/** @param {Operations} known */
function definitionsCode({ operations, fragments }) {
  const imports = [...fragments.keys()].map((name) => `import ${name} from "${fragmentModule}${name}";`);
  const entries = [...operations].map(
    ([name, operation]) =>
      `${JSON.stringify(name)}: [${[...operation.fragments, write(operation.definition)].join(",")}]`,
  );
  return `${imports.join("")}export default {${entries.join(",")}};`;
}

/**
 * @param {string} name
 * @param {Operation} operation
 */
function lateCode(name, { hash }) {
  return `import { definitionsOf } from ${JSON.stringify(lateOperations)};
    export default {
      kind: "Document",
      __meta__: ${JSON.stringify({ hash })},
      get definitions() { return definitionsOf(${JSON.stringify(name)}); },
    };`;
}
