import { DOCUMENT_STATUSES, type DocumentStatus, isIssued } from "../documents/document-status";
import type { DocumentType } from "../documents/document-types";
import { DenialReason } from "./denial-reasons";
import { isOpenedBy } from "./portal-action-rules";
import {
  type ClientFacts,
  type DocumentIdentity,
  type PortalLink,
  PortalLinkKind,
  type PortalReleases,
} from "./portal-facts";

// The rule for seeing a document, in its three shapes: a question about one document (`findCoverObstacle`), a
// description that becomes SQL for lists (`visibleDocumentFilter`), and an explanation for staff
// (`explainPortalVisibility`). Tests prove that they agree.

interface Viewing {
  readonly link: PortalLink;
  readonly client: ClientFacts;
  readonly settings: Pick<PortalReleases, "enabledDocumentTypes">;
  readonly document: DocumentIdentity;
}

/** What keeps a link from opening anything of this client; null when nothing does. */
export function findClientObstacle({ link, client }: Pick<Viewing, "link" | "client">): DenialReason | null {
  if (link.clientId !== client.id) return DenialReason.LINK_DOES_NOT_COVER;
  return client.portalAccess ? null : DenialReason.CLIENT_WITHOUT_ACCESS;
}

/** What keeps a link from doing anything with a document, even just paying for it; null when nothing does. */
export function findCoverObstacle({ link, client, settings, document }: Viewing): DenialReason | null {
  const clientObstacle = findClientObstacle({ link, client });
  if (clientObstacle !== null) return clientObstacle;
  if (document.clientId !== client.id) return DenialReason.LINK_DOES_NOT_COVER;
  if (link.kind !== PortalLinkKind.CLIENT && !link.documentIds.includes(document.id)) {
    return DenialReason.LINK_DOES_NOT_COVER;
  }
  if (!settings.enabledDocumentTypes.includes(document.type)) return DenialReason.TYPE_NOT_RELEASED;
  return isIssued(document.status) ? null : DenialReason.NOT_ISSUED;
}

/** Which documents a link shows: those for which every condition holds. */
export interface VisibleDocumentFilter {
  readonly clientId: string;
  /** Never empty. */
  readonly types: readonly DocumentType[];
  /** Never empty. */
  readonly statuses: readonly DocumentStatus[];
  /** Never empty; null: no restriction to single documents. */
  readonly documentIds: readonly string[] | null;
}

const ISSUED_STATUSES = DOCUMENT_STATUSES.filter(isIssued);

/**
 * The rule for VIEW as a description that a query can apply.
 * "nothing" when no document can match, so that no query needs to run.
 */
export function visibleDocumentFilter(
  link: PortalLink,
  client: ClientFacts,
  settings: Pick<PortalReleases, "enabledDocumentTypes">,
): VisibleDocumentFilter | "nothing" {
  return isOpenedBy("VIEW", link.kind) ? coveredDocumentFilter(link, client, settings) : "nothing";
}

/** The same for `findCoverObstacle`: a PAY link, too, finds the document it is about. */
export function coveredDocumentFilter(
  link: PortalLink,
  client: ClientFacts,
  settings: Pick<PortalReleases, "enabledDocumentTypes">,
): VisibleDocumentFilter | "nothing" {
  const documentIds = link.kind === PortalLinkKind.CLIENT ? null : link.documentIds;
  const types = settings.enabledDocumentTypes;
  if (findClientObstacle({ link, client }) !== null || types.length === 0 || documentIds?.length === 0) {
    return "nothing";
  }
  return { clientId: client.id, types, statuses: ISSUED_STATUSES, documentIds };
}

/** What the query built from a filter must answer for one row. */
export function matchesFilter(filter: VisibleDocumentFilter | "nothing", document: DocumentIdentity): boolean {
  return (
    filter !== "nothing" &&
    document.clientId === filter.clientId &&
    filter.types.includes(document.type) &&
    filter.statuses.includes(document.status) &&
    (filter.documentIds === null || filter.documentIds.includes(document.id))
  );
}

export type MissingRelease = "CLIENT_WITHOUT_ACCESS" | "TYPE_NOT_RELEASED" | "NOT_ISSUED";

export interface PortalVisibility {
  /** The document's own link opens it. */
  readonly visible: boolean;
  /** Everything that prevents it, so that staff see at once all they have to change. Empty when visible. */
  readonly missing: readonly MissingRelease[];
}

/** Why staff do not see a portal URL for a document of this client, or that they should. */
export function explainPortalVisibility({
  client,
  settings,
  document,
}: {
  readonly client: Pick<ClientFacts, "portalAccess">;
  readonly settings: Pick<PortalReleases, "enabledDocumentTypes">;
  readonly document: Pick<DocumentIdentity, "type" | "status">;
}): PortalVisibility {
  const missing: MissingRelease[] = [];
  if (!settings.enabledDocumentTypes.includes(document.type)) missing.push(DenialReason.TYPE_NOT_RELEASED);
  if (!client.portalAccess) missing.push(DenialReason.CLIENT_WITHOUT_ACCESS);
  if (!isIssued(document.status)) missing.push(DenialReason.NOT_ISSUED);
  return { visible: missing.length === 0, missing };
}
