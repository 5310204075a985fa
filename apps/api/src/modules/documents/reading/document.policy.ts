import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { type Decision, decide } from "@kundenportal/domain/permissions/decide";
import type { PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import type { PortalFacts } from "@kundenportal/domain/permissions/portal-facts";
import {
  coveredDocumentFilter,
  type VisibleDocumentFilter,
  visibleDocumentFilter,
} from "@kundenportal/domain/permissions/visible-documents";
import type { CustomerActor, PayingActor } from "../../../access/actors";
import { computeFigures } from "../table/document-figures";
import type { PortalDocumentRow } from "../table/document-row";

/** A document that the customer may see, and the time they look at it. */
export interface ShownDocument {
  readonly document: PortalDocumentRow;
  readonly today: CalendarDate;
  /** The version that the customer was shown. Left out: none, which denies whatever depends on it. */
  readonly shownVersion?: number;
}

/** What a decision about one document depends on. */
export function factsOf(customer: PayingActor, { document, today, shownVersion }: ShownDocument): PortalFacts {
  return {
    link: customer.link,
    client: customer.client,
    settings: customer.settings,
    document: {
      id: document.id,
      clientId: document.clientId,
      type: document.type,
      status: document.status,
      validUntil: document.validUntil,
      currentVersion: document.currentVersion,
      openAmountMinor: computeFigures(document, today).openMinor ?? 0,
      currency: document.currency,
    },
    shownVersion,
    today,
  };
}

/** Whether the customer may do this with a document that they may see. */
export function decideOnDocument(customer: PayingActor, action: PortalAction, shown: ShownDocument): Decision {
  return decide(action, factsOf(customer, shown));
}

/** The documents that the customer's link shows, for queries. */
export function visibleTo({ link, client, settings }: CustomerActor): VisibleDocumentFilter | "nothing" {
  return visibleDocumentFilter(link, client, settings);
}

/** The documents that a payer may be about to pay for, for queries: includes that of a paylink, which shows none. */
export function coveredBy({ link, client, settings }: PayingActor): VisibleDocumentFilter | "nothing" {
  return coveredDocumentFilter(link, client, settings);
}
