import type { CodegenConfig } from "@graphql-codegen/cli";

/** See codegen-config.mjs. */
export declare function codegenConfig(schema: string): CodegenConfig;
