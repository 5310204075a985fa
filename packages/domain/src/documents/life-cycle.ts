import type { DocumentEvent, LifeCycle } from "./document-event";
import { DOCUMENT_STATUSES, type DocumentStatus } from "./document-status";
import { DOCUMENT_TYPE_TABLE } from "./document-type-table";
import type { DocumentType } from "./document-types";

function lifeCycleOf(type: DocumentType): LifeCycle {
  return DOCUMENT_TYPE_TABLE[type].lifeCycle;
}

/** Where an event leads a document of this type and status; null when it must not happen there. */
export function nextStatus(type: DocumentType, status: DocumentStatus, event: DocumentEvent): DocumentStatus | null {
  return lifeCycleOf(type)[status]?.[event] ?? null;
}

/** The status of a document of this type once it is issued. */
export function statusAfterIssuing(type: DocumentType): DocumentStatus {
  return lifeCycleOf(type).DRAFT.ISSUE;
}

/** Every status that documents of this type can have, DRAFT first. */
export function statusesOf(type: DocumentType): readonly DocumentStatus[] {
  return DOCUMENT_STATUSES.filter((status) => lifeCycleOf(type)[status] !== undefined);
}
