import { addDays, type CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DOCUMENT_TYPES, DocumentType } from "@kundenportal/domain/documents/document-types";
import { decide, type Decision } from "@kundenportal/domain/permissions/decide";
import {
  CLIENT_DATA_SECTIONS,
  type ClientDataSection,
  PortalAction,
} from "@kundenportal/domain/permissions/portal-actions";
import { type DocumentFacts, type PortalFacts, PortalLinkKind } from "@kundenportal/domain/permissions/portal-facts";
import type { PortalReleases } from "@kundenportal/domain/permissions/portal-facts";

/** One row of the preview: what a customer can do with a document of this type. */
export interface TypePreview {
  readonly type: DocumentType;
  readonly view: Decision;
  readonly actions: readonly { readonly action: PreviewedAction; readonly decision: Decision }[];
}

export interface SectionPreview {
  readonly section: ClientDataSection;
  readonly decision: Decision;
}

const PREVIEWED_ACTIONS = [PortalAction.COMMENT, PortalAction.DECIDE_OFFER, PortalAction.PAY] as const;
export type PreviewedAction = (typeof PREVIEWED_ACTIONS)[number];

interface PreviewInput {
  readonly releases: PortalReleases;
  /** Whether the imagined client has access. */
  readonly portalAccess: boolean;
  readonly currency: string;
  readonly today: CalendarDate;
}

const CLIENT_ID = "example-client";

/**
 * What a customer with such a client would see under these settings, by the very rule that the API enforces. The example
 * documents are open, unpaid and valid, so that only the settings decide.
 */
export function previewTypes(input: PreviewInput): readonly TypePreview[] {
  return DOCUMENT_TYPES.map((type) => {
    const facts = factsOf(input, exampleDocument(type, input));
    return {
      type,
      view: decide(PortalAction.VIEW, facts),
      actions: PREVIEWED_ACTIONS.map((action) => ({ action, decision: decide(action, facts) })),
    };
  });
}

export function previewSections(input: PreviewInput): readonly SectionPreview[] {
  return CLIENT_DATA_SECTIONS.map((section) => ({
    section,
    decision: decide(PortalAction.EDIT_CLIENT_DATA, { ...factsOf(input), section }),
  }));
}

function factsOf({ releases, portalAccess, today }: PreviewInput, document?: DocumentFacts): PortalFacts {
  return {
    link: { kind: PortalLinkKind.CLIENT, clientId: CLIENT_ID, documentIds: [], readOnly: false },
    client: { id: CLIENT_ID, portalAccess },
    settings: releases,
    today,
    shownVersion: 1,
    ...(document !== undefined && { document }),
  };
}

const EXAMPLE_STATUSES: Readonly<Record<DocumentType, DocumentStatus>> = {
  [DocumentType.OFFER]: DocumentStatus.OPEN,
  [DocumentType.ORDER_CONFIRMATION]: DocumentStatus.COMPLETED,
  [DocumentType.DELIVERY_NOTE]: DocumentStatus.CREATED,
  [DocumentType.INVOICE]: DocumentStatus.OPEN,
  [DocumentType.REMINDER]: DocumentStatus.OPEN,
  [DocumentType.CREDIT_NOTE]: DocumentStatus.OPEN,
};

function exampleDocument(type: DocumentType, { currency, today }: PreviewInput): DocumentFacts {
  const isOwed = type === DocumentType.INVOICE || type === DocumentType.REMINDER;
  return {
    id: `example-${type}`,
    clientId: CLIENT_ID,
    type,
    status: EXAMPLE_STATUSES[type],
    validUntil: type === DocumentType.OFFER ? addDays(today, 30) : null,
    currentVersion: 1,
    openAmountMinor: isOwed ? 11_900 : 0,
    currency,
  };
}
