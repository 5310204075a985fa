import type { DocumentsTogether_DocumentFragment } from "../../../gql/graphql";

/** What can be done with several documents at once. */
export const TOGETHER_ACTIONS = ["ISSUE", "RELEASE", "MAIL", "EXPORT"] as const;
export type TogetherAction = (typeof TOGETHER_ACTIONS)[number];

/** Why it is left out. */
export type Exception =
  | "ALREADY_ISSUED"
  | "NOT_ISSUED"
  | "NOT_SENDABLE"
  | "NO_EMAIL"
  | "HAS_ACCESS"
  | "TYPE_NOT_RELEASED"
  | "SAME_CLIENT";

/** What somebody should know although it is done. */
export type Caveat = "WITHOUT_E_INVOICE" | "NOT_IN_PORTAL";

export interface PlannedDocument {
  readonly document: DocumentsTogether_DocumentFragment;
  /** Null: it is done. */
  readonly exception: Exception | null;
  readonly caveat: Caveat | null;
}

/** What becomes of each, known before anything is done. The server has the last word: something may change in between. */
export function planTogether(
  action: TogetherAction,
  documents: readonly DocumentsTogether_DocumentFragment[],
): readonly PlannedDocument[] {
  const planned: PlannedDocument[] = [];
  const clients = new Set<string>();
  for (const document of documents) {
    const found = EXCEPTIONS[action](document);
    // Access is a client's: once is enough for all of their documents.
    const isRepeated = action === "RELEASE" && found === null && clients.has(document.client.id);
    const exception = isRepeated ? "SAME_CLIENT" : found;
    clients.add(document.client.id);
    planned.push({ document, exception, caveat: exception === null ? CAVEATS[action](document) : null });
  }
  return planned;
}

type Fact<Value> = (document: DocumentsTogether_DocumentFragment) => Value | null;

const EXCEPTIONS: Readonly<Record<TogetherAction, Fact<Exception>>> = {
  ISSUE: ({ possibleSteps }) => (possibleSteps.includes("ISSUE") ? null : "ALREADY_ISSUED"),
  RELEASE: ({ client, portal: { missing } }) => {
    if (missing.includes("TYPE_NOT_RELEASED")) return "TYPE_NOT_RELEASED";
    return client.portalAccess ? "HAS_ACCESS" : null;
  },
  MAIL: ({ client, possibleSteps, status }) => {
    if (status === "DRAFT") return "NOT_ISSUED";
    if (!possibleSteps.includes("SEND")) return "NOT_SENDABLE";
    return client.email === null ? "NO_EMAIL" : null;
  },
  EXPORT: ({ pdfUrl }) => (pdfUrl === null ? "NOT_ISSUED" : null),
};

const CAVEATS: Readonly<Record<TogetherAction, Fact<Caveat>>> = {
  ISSUE: ({ eInvoiceGaps }) => (eInvoiceGaps.length > 0 ? "WITHOUT_E_INVOICE" : null),
  RELEASE: () => null,
  MAIL: ({ portal: { missing } }) => (missing.length > 0 ? "NOT_IN_PORTAL" : null),
  EXPORT: () => null,
};
