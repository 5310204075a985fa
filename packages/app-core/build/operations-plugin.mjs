import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Kind, parse } from "graphql";

const manifestPath = "src/gql/persisted-documents.json";
const graphqlCall = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`([^`]*)`,?\s*\)/g;
const operationModule = "virtual:operation/";

/**
 * Puts each GraphQL operation, already parsed, into the chunk of the code that uses it, and drops fragments, which are
 * only types at run time. Without it, the generated look-up table would carry every operation of the app, with its
 * source text, into the first load. Also copies the manifest of trusted operations into the build, where the API reads it.
 * Plain JavaScript, because Vite loads its configuration with Node, which cannot read TypeScript.
 *
 * @returns {import("vite").Plugin}
 */
export function operationsPlugin() {
  let appFolder = "";
  /** @type {Map<string, string>} */
  let codeByOperation = new Map();

  return {
    name: "kundenportal:operations",
    apply: "build",
    enforce: "pre",
    configResolved(config) {
      appFolder = config.root;
    },
    async buildStart() {
      const manifest = await readFile(join(appFolder, manifestPath), "utf8");
      codeByOperation = readOperations(manifest);
      this.emitFile({ type: "asset", fileName: "persisted-documents.json", source: manifest });
    },
    transform(code, id) {
      if (!id.includes("/src/") || id.includes("/src/gql/") || !code.includes("graphql(")) return null;
      /** @type {string[]} */
      const imports = [];
      const rewritten = code.replace(graphqlCall, (_call, source) => {
        const [definition] = parse(String(source)).definitions;
        if (definition?.kind !== Kind.OPERATION_DEFINITION) return "undefined";
        const name = definition.name?.value ?? "";
        if (!codeByOperation.has(name)) {
          this.error(`The operation “${name}” is not in the manifest. Run the codegen script.`);
        }
        imports.push(`import ${name}Operation from "${operationModule}${name}";`);
        return `${name}Operation`;
      });
      return { code: [...imports, rewritten].join("\n"), map: null };
    },
    resolveId(id) {
      return id.startsWith(operationModule) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${operationModule}`)) return null;
      return codeByOperation.get(id.slice(operationModule.length + 1)) ?? null;
    },
  };
}

/**
 * Module code by operation name. The hash stays on the document, as the codegen writes it in development.
 *
 * @param {string} manifest
 * @returns {Map<string, string>}
 */
function readOperations(manifest) {
  /** @type {Record<string, string>} */
  const texts = JSON.parse(manifest);
  return new Map(
    Object.entries(texts).map(([hash, text]) => {
      const document = parse(text, { noLocation: true });
      const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
      return [operation?.name?.value ?? "", `export default ${JSON.stringify({ __meta__: { hash }, ...document })};`];
    }),
  );
}
