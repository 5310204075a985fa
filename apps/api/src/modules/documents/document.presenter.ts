import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { presentMoney } from "../../graphql/money.types";
import type { Attachment } from "./document-attachment.repository";
import { computeFigures } from "./document-figures";
import { PortalDocument } from "./document.portal.types";
import type { PortalDocumentRow } from "./document.repository";
import { DocumentAttachment } from "./document.types";

/** Where a surface serves files. */
export const FILES_PATH = { portal: "/portal/files", admin: "/files" } as const;
export type Surface = keyof typeof FILES_PATH;

export function presentPortalDocument(row: PortalDocumentRow, today: CalendarDate): PortalDocument {
  const figures = computeFigures(row, today);
  return Object.assign(new PortalDocument(), {
    row,
    today,
    id: row.id,
    type: row.type,
    number: row.number,
    title: row.title,
    status: row.status,
    date: row.documentDate,
    dueDate: row.dueDate,
    validUntil: row.validUntil,
    total: presentMoney(row.grossMinor, row.currency),
    openAmount: figures.openMinor === null ? null : presentMoney(figures.openMinor, row.currency),
    isOverdue: figures.isOverdue,
    isExpired: figures.isExpired,
    isPartiallyPaid: figures.isPartiallyPaid,
    reminderLevel: row.reminderLevel,
    currentVersion: row.currentVersion,
    pdfUrl: pdfPath("portal", row.id),
  });
}

/** `version` left out: the current one, whichever that is when the path is opened. */
export function pdfPath(surface: Surface, documentId: string, version?: number): string {
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
