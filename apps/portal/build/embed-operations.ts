import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Kind, parse } from "graphql";
import type { Plugin } from "vite";

const MANIFEST_PATH = fileURLToPath(new URL("../src/gql/persisted-documents.json", import.meta.url));
const GRAPHQL_CALL = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`([^`]*)`,?\s*\)/g;
const OPERATION_MODULE = "virtual:operation/";

/**
 * Puts each GraphQL operation, already parsed, into the chunk of the code that uses it, and drops fragments, which are
 * only types at run time. Without it, the generated look-up table would carry every operation of the portal, with its
 * source text, into the first load. Also copies the manifest of trusted documents into the build, where the API reads it.
 */
export function embedOperations(): Plugin {
  let documentsByOperation = new Map<string, string>();

  return {
    name: "embed-operations",
    apply: "build",
    enforce: "pre",
    async buildStart() {
      const manifest = await readFile(MANIFEST_PATH, "utf8");
      documentsByOperation = readOperations(manifest);
      this.emitFile({ type: "asset", fileName: "persisted-documents.json", source: manifest });
    },
    transform(code, id) {
      if (!id.includes("/src/") || id.includes("/src/gql/") || !code.includes("graphql(")) return null;
      const imports: string[] = [];
      const rewritten = code.replace(GRAPHQL_CALL, (_call, source: string) => {
        const [definition] = parse(source).definitions;
        if (definition?.kind !== Kind.OPERATION_DEFINITION) return "undefined";
        const name = definition.name?.value ?? "";
        if (!documentsByOperation.has(name)) {
          this.error(`The operation “${name}” is not in the manifest. Run the codegen script.`);
        }
        imports.push(`import ${name}Operation from "${OPERATION_MODULE}${name}";`);
        return `${name}Operation`;
      });
      return { code: [...imports, rewritten].join("\n"), map: null };
    },
    resolveId(id) {
      return id.startsWith(OPERATION_MODULE) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${OPERATION_MODULE}`)) return null;
      return documentsByOperation.get(id.slice(OPERATION_MODULE.length + 1)) ?? null;
    },
  };
}

/** Module code by operation name. The hash stays beside the document, as the codegen writes it in development. */
function readOperations(manifest: string): Map<string, string> {
  const texts: unknown = JSON.parse(manifest);
  const entries = Object.entries(texts ?? {}).map(([hash, text]): [string, string] => {
    const document = parse(String(text), { noLocation: true });
    const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const code = `export default ${JSON.stringify({ __meta__: { hash }, ...document })};`;
    return [operation?.name?.value ?? "", code];
  });
  return new Map(entries);
}
