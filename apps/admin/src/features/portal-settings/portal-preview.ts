import { addDays, type CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { isOwedByCustomer } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import { DOCUMENT_TYPES, type DocumentType } from "@kundenportal/domain/documents/document-types";
import { statusAfterIssuing } from "@kundenportal/domain/documents/life-cycle";
import { decide, type Decision } from "@kundenportal/domain/permissions/decide";
import {
  SWITCHABLE_DOCUMENT_ACTIONS,
  type SwitchableDocumentAction,
} from "@kundenportal/domain/permissions/portal-action-rules";
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
  readonly actions: readonly { readonly action: SwitchableDocumentAction; readonly decision: Decision }[];
}

export interface SectionPreview {
  readonly section: ClientDataSection;
  readonly decision: Decision;
}

interface PreviewInput {
  readonly releases: PortalReleases;
  /** Whether the imagined client has access. */
  readonly portalAccess: boolean;
  readonly currency: string;
  readonly today: CalendarDate;
}

const CLIENT_ID = "example-client";

/**
 * What a customer of such a client would see with these settings, by the very rule that the API enforces. The example
 * documents are open, unpaid and valid, so that only the settings decide.
 */
export function previewTypes(input: PreviewInput): readonly TypePreview[] {
  return DOCUMENT_TYPES.map((type) => {
    const facts = factsOf(input, exampleDocument(type, input));
    return {
      type,
      view: decide(PortalAction.VIEW, facts),
      actions: SWITCHABLE_DOCUMENT_ACTIONS.map((action) => ({ action, decision: decide(action, facts) })),
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

function exampleDocument(type: DocumentType, { currency, today }: PreviewInput): DocumentFacts {
  return {
    id: `example-${type}`,
    clientId: CLIENT_ID,
    type,
    status: statusAfterIssuing(type),
    validUntil: DOCUMENT_TYPE_TABLE[type].terms.validUntil ? addDays(today, 30) : null,
    currentVersion: 1,
    openAmountMinor: isOwedByCustomer(type) ? 11_900 : 0,
    currency,
  };
}
