import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";

/**
 * How an app's `src/gql` is written: types, and the manifest of its trusted operations.
 * `schema`: its path, seen from the app.
 *
 * @param {string} schema
 * @returns {import("@graphql-codegen/cli").CodegenConfig}
 */
export function codegenConfig(schema) {
  return {
    schema,
    documents: ["src/**/*.{ts,tsx}", "!src/gql/**"],
    generates: {
      "src/gql/possible-types.ts": { plugins: ["@kundenportal/app-core/possible-types-plugin"] },
      "src/gql/": {
        preset: "client",
        // The cache needs `__typename` everywhere; written into the documents, it makes their hashes match what is sent.
        documentTransforms: [addTypenameSelectionDocumentTransform],
        presetConfig: {
          fragmentMasking: { unmaskFunctionName: "readFragment" },
          persistedDocuments: { mode: "embedHashInDocument", hashPropertyName: "hash", hashAlgorithm: "sha256" },
          skipIndexFile: true,
        },
        config: {
          enumsAsTypes: true,
          useTypeImports: true,
          strictScalars: true,
          scalars: { CurrencyCode: "string", Date: "string", DateTime: "string", Decimal: "string" },
        },
      },
    },
  };
}
