import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Kind, parse } from "graphql";

const manifestPath = "src/gql/persisted-documents.json";
const graphqlCall = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`([^`]*)`,?\s*\)/g;
const operationModule = "virtual:operation/";
const definitionsModule = "virtual:operations";
const lateOperations = fileURLToPath(new URL("../src/api/late-operations.ts", import.meta.url));

/**
 * Puts each GraphQL operation, already parsed, into the chunk of the code that uses it, and drops fragments, which are
 * only types at run time. Without it, the generated look-up table would carry every operation of the app, with its
 * source text, into the first load. Also copies the manifest of trusted operations into the build, where the API reads it.
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
  /** @type {Map<string, Operation>} */
  let operations = new Map();

  return {
    name: "kundenportal:operations",
    enforce: "pre",
    configResolved(config) {
      appFolder = config.root;
      isBuild = config.command === "build";
    },
    async buildStart() {
      if (!isBuild) return;
      const manifest = await readFile(join(appFolder, manifestPath), "utf8");
      operations = readOperations(manifest);
      this.emitFile({ type: "asset", fileName: "persisted-documents.json", source: manifest });
    },
    transform(code, id) {
      if (!isBuild || !id.includes("/src/") || id.includes("/src/gql/") || !code.includes("graphql(")) return null;
      /** @type {string[]} */
      const imports = [];
      const rewritten = code.replace(graphqlCall, (_call, source) => {
        const [definition] = parse(String(source)).definitions;
        if (definition?.kind !== Kind.OPERATION_DEFINITION) return "undefined";
        const name = definition.name?.value ?? "";
        if (!operations.has(name)) {
          this.error(`The operation “${name}” is not in the manifest. Run the codegen script.`);
        }
        imports.push(`import ${name}Operation from "${operationModule}${name}";`);
        return `${name}Operation`;
      });
      return { code: [...imports, rewritten].join("\n"), map: null };
    },
    resolveId(id) {
      return id.startsWith(operationModule) || id === definitionsModule ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${definitionsModule}`) return `export default ${JSON.stringify(definitionsByName(operations))};`;
      if (!id.startsWith(`\0${operationModule}`)) return null;
      const name = id.slice(operationModule.length + 1);
      const operation = operations.get(name);
      if (operation === undefined) return null;
      return isLate ? lateCode(name, operation) : `export default ${JSON.stringify(operation)};`;
    },
  };
}

/** @typedef {import("graphql").DocumentNode & { readonly __meta__: { readonly hash: string } }} Operation */

/**
 * By their names. The hash stays on the document, as the codegen writes it in development.
 *
 * @param {string} manifest
 * @returns {Map<string, Operation>}
 */
function readOperations(manifest) {
  /** @type {Record<string, string>} */
  const texts = JSON.parse(manifest);
  return new Map(
    Object.entries(texts).map(([hash, text]) => {
      const document = parse(text, { noLocation: true });
      const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
      return [operation?.name?.value ?? "", { __meta__: { hash }, ...document }];
    }),
  );
}

/** @param {ReadonlyMap<string, Operation>} operations */
function definitionsByName(operations) {
  return Object.fromEntries([...operations].map(([name, { definitions }]) => [name, definitions]));
}

/**
 * @param {string} name
 * @param {Operation} operation
 */
function lateCode(name, { kind, __meta__ }) {
  return `import { definitionsOf } from ${JSON.stringify(lateOperations)};
    export default {
      kind: ${JSON.stringify(kind)},
      __meta__: ${JSON.stringify(__meta__)},
      get definitions() { return definitionsOf(${JSON.stringify(name)}); },
    };`;
}
