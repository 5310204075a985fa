import { matchPath } from "react-router";
import { DocumentListDocument, DocumentPageDocument, HomeSummaryDocument, ViewerDocument } from "../gql/graphql";
import { readVersion } from "../features/document/document-version";
import { readListFilter, toDocumentFilter } from "../features/documents/list-filter";
import { basePathOf, clientIdIn, documentIdIn } from "../lib/portal-address";

/** An operation that the page asks for. */
export interface PlannedOperation {
  readonly document:
    | typeof ViewerDocument
    | typeof HomeSummaryDocument
    | typeof DocumentListDocument
    | typeof DocumentPageDocument;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What rendering the page at an address takes. */
export interface PagePlan {
  /** The client, or document, that the address says it is about; null: the link opened last decides. */
  readonly focus: string | null;
  /** The one for `Viewer` comes first. */
  readonly operations: readonly PlannedOperation[];
  /** What the page's code is in. */
  readonly module: string;
}

/** Null for pages that the server does not render: those that no link leads to. */
export function planPage({ pathname, searchParams }: Pick<URL, "pathname" | "searchParams">): PagePlan | null {
  const basePath = basePathOf(pathname);
  const focus = clientIdIn(pathname) ?? documentIdIn(pathname);
  const viewer = { document: ViewerDocument, variables: {} };
  if (matchPath(`${basePath}/`, pathname) !== null) {
    const filter = toDocumentFilter(readListFilter(searchParams));
    const operations = [
      viewer,
      { document: HomeSummaryDocument, variables: {} },
      { document: DocumentListDocument, variables: { filter } },
    ];
    return { focus, operations, module: "src/features/documents/home-page.tsx" };
  }
  const id = matchPath(`${basePath}/documents/:documentId`, pathname)?.params.documentId;
  if (id === undefined) return null;
  const version = readVersion(searchParams.get("version"));
  const operations = [viewer, { document: DocumentPageDocument, variables: { id, version } }];
  return { focus, operations, module: "src/features/document/document-page.tsx" };
}
