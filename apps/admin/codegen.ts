import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";

/** Bare hexadecimal, as the API expects; the preset's own "sha256" writes a prefix before it. */
function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const config: CodegenConfig = {
  schema: "../api/schema/admin.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/gql/**"],
  generates: {
    "src/gql/": {
      preset: "client",
      // The cache needs `__typename` everywhere; written into the documents, their hashes name what is really sent.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: "readFragment" },
        persistedDocuments: { mode: "embedHashInDocument", hashPropertyName: "hash", hashAlgorithm: sha256 },
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
