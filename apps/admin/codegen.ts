import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";

const config: CodegenConfig = {
  schema: "../api/schema/admin.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/gql/**"],
  generates: {
    "src/gql/possible-types.ts": { plugins: ["./build/possible-types-plugin.cjs"] },
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

export default config;
