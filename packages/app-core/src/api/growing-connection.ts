import type { FieldPolicy } from "@apollo/client";

interface ConnectionPage {
  readonly edges: readonly unknown[];
  readonly pageInfo: unknown;
}

/** Whether the requested page continues another. */
export function isContinuation(args: Readonly<Record<string, unknown>> | null): boolean {
  return args?.["after"] !== undefined && args["after"] !== null;
}

/** One list per filter that grows page by page; fetching again from the start replaces it. */
export const growingConnection: FieldPolicy<ConnectionPage> = {
  keyArgs: ["filter"],
  merge(existing, incoming, { args }) {
    if (existing === undefined || !isContinuation(args)) return incoming;
    return { ...incoming, edges: [...existing.edges, ...incoming.edges] };
  },
};
