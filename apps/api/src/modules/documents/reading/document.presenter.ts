import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { isReceivable } from "@kundenportal/domain/documents/document-type-rules";
import { type Money, presentMoney } from "../../../graphql/money.types";
import { PageInfo } from "../../../graphql/page-info.types";
import type { Page } from "../../../graphql/pagination";
import type { Attachment } from "../versions/document-attachment.repository";
import { presentCashDiscount } from "../money/cash-discount.types";
import { computeFigures, creditableMinor, type DocumentFigures } from "../table/document-figures";
import { possibleSteps } from "../table/document-steps";
import type { DocumentVersion } from "../versions/document-version.repository";
import {
  AdminDocument,
  AdminDocumentConnection,
  AdminDocumentEdge,
  AdminDocumentVersion,
  DocumentPortal,
} from "./document.admin.types";
import { DeniedAction, PortalDocument, PortalDocumentConnection, PortalDocumentEdge } from "./document.portal.types";
import type { DocumentRow, PortalDocumentRow } from "../table/document-row";
import type { DocumentPortalAccess } from "./document.service";
import { DocumentAttachment } from "./document.types";
import type { Denial } from "./visible-documents.service";

/** Where a surface serves files. */
export const FILES_PATH = { portal: "/portal/files", admin: "/files" } as const;
export type Surface = keyof typeof FILES_PATH;

export function presentPortalDocument(row: PortalDocumentRow, today: CalendarDate): PortalDocument {
  const document = new PortalDocument();
  document.number = row.number;
  document.row = row;
  document.today = today;
  fillShared(document, row, computeFigures(row, today));
  document.invoiceNumber = row.invoiceNumber;
  document.pdfUrl = pdfPath("portal", row.id);
  return document;
}

export function presentAdminDocument(row: DocumentRow, today: CalendarDate): AdminDocument {
  const figures = computeFigures(row, today);
  const document = new AdminDocument();
  document.number = row.number;
  document.externalReference = row.externalReference;
  document.row = row;
  document.today = today;
  fillShared(document, row, figures);
  document.overpaidAmount = figures.overpaidMinor === null ? null : presentMoney(figures.overpaidMinor, row.currency);
  document.creditableAmount = canBeCredited(row) ? presentMoney(creditableMinor(row), row.currency) : null;
  document.source = row.source;
  document.pdfUrl = row.currentVersion === 0 ? null : pdfPath("admin", row.id);
  document.previewUrl = row.currentVersion === 0 ? `${FILES_PATH.admin}/documents/${row.id}/preview` : null;
  document.possibleSteps = possibleSteps(row, today);
  document.firstViewedAt = row.firstViewedAt;
  document.issuedAt = row.issuedAt;
  document.revision = row.revision;
  document.createdAt = row.createdAt;
  document.paidAt = row.paidAt;
  document.changedAt = row.updatedAt;
  document.updatedAt = row.updatedAt;
  return document;
}

function canBeCredited({ type, status }: DocumentRow): boolean {
  return isReceivable(type) && status !== DocumentStatus.DRAFT;
}

/** What both customers and staff see. Member by member: copying from one object into another takes several times as long. */
function fillShared(
  document: Omit<PortalDocument, "number" | "row"> | Omit<AdminDocument, "number" | "row">,
  row: PortalDocumentRow | DocumentRow,
  figures: DocumentFigures,
): void {
  document.id = row.id;
  document.type = row.type;
  document.title = row.title;
  document.status = row.status;
  document.date = row.documentDate;
  document.dueDate = row.dueDate;
  document.validUntil = row.validUntil;
  document.total = presentMoney(row.grossMinor, row.currency);
  document.openAmount = figures.openMinor === null ? null : presentMoney(figures.openMinor, row.currency);
  document.cashDiscount = presentCashDiscount(figures.discount, row.currency);
  document.grantedDiscount = presentUnlessZero(row.grantedDiscountMinor, row.currency);
  document.creditedAmount = presentUnlessZero(row.creditedMinor, row.currency);
  document.creditAmount = presentUnlessZero(figures.creditMinor, row.currency);
  document.isOverdue = figures.isOverdue;
  document.isExpired = figures.isExpired;
  document.isPartiallyPaid = figures.isPartiallyPaid;
  document.reminderLevel = row.reminderLevel;
  document.currentVersion = row.currentVersion;
}

function presentUnlessZero(amountMinor: number, currency: string): Money | null {
  return amountMinor === 0 ? null : presentMoney(amountMinor, currency);
}

export function presentPortalPage(
  { edges, pageInfo }: Page<PortalDocumentRow>,
  today: CalendarDate,
): PortalDocumentConnection {
  return Object.assign(new PortalDocumentConnection(), {
    edges: edges.map(({ cursor, node }) =>
      Object.assign(new PortalDocumentEdge(), { cursor, node: presentPortalDocument(node, today) }),
    ),
    pageInfo: Object.assign(new PageInfo(), pageInfo),
  });
}

export function presentAdminPage({ edges, pageInfo }: Page<DocumentRow>, today: CalendarDate): AdminDocumentConnection {
  return Object.assign(new AdminDocumentConnection(), {
    edges: edges.map(({ cursor, node }) =>
      Object.assign(new AdminDocumentEdge(), { cursor, node: presentAdminDocument(node, today) }),
    ),
    pageInfo: Object.assign(new PageInfo(), pageInfo),
  });
}

export function presentDenial({ action, reason }: Denial): DeniedAction {
  return Object.assign(new DeniedAction(), { action, reason });
}

export function presentVersion(version: DocumentVersion): AdminDocumentVersion {
  return Object.assign(new AdminDocumentVersion(), {
    version: version.version,
    sha256: version.contentSha256,
    pdfHoldsEInvoice: version.pdfHoldsEInvoice,
    pdfSha256: version.pdfSha256,
    pdfUrl: pdfPath("admin", version.documentId, version.version),
    createdAt: version.createdAt,
  });
}

export function presentPortalAccess(access: DocumentPortalAccess, linkGeneration: number): DocumentPortal {
  return Object.assign(new DocumentPortal(), {
    url: access.url,
    missing: access.missing,
    expiresAt: access.expiresAt,
    linkGeneration,
  });
}

/** `version` omitted: the current one, whichever that is when the path is opened. */
function pdfPath(surface: Surface, documentId: string, version?: number): string {
  const query = version === undefined ? "" : `?version=${String(version)}`;
  return `${FILES_PATH[surface]}/documents/${documentId}/pdf${query}`;
}

export function presentAttachment(attachment: Attachment, surface: Surface): DocumentAttachment {
  return Object.assign(new DocumentAttachment(), {
    id: attachment.id,
    kind: attachment.kind,
    fileName: attachment.fileName,
    mediaType: attachment.mediaType,
    sizeBytes: attachment.sizeBytes,
    description: attachment.description,
    url: `${FILES_PATH[surface]}/attachments/${attachment.id}`,
  });
}
