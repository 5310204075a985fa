import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { type Decision, decide } from "@kundenportal/domain/permissions/decide";
import type { PortalReleases } from "@kundenportal/domain/permissions/portal-facts";
import type { Client } from "../clients/client";
import { computeFigures } from "../documents/table/document-figures";
import type { DocumentRow } from "../documents/table/document-row";

/** Whether a customer could currently pay for a document with its paylink, for staff and emails. */
export function decidePaylink(
  document: DocumentRow,
  client: Pick<Client, "id" | "portalAccess" | "archivedAt">,
  settings: PortalReleases,
  today: CalendarDate,
): Decision {
  return decide("PAY", {
    link: { kind: "PAY", clientId: client.id, documentIds: [document.id], readOnly: false },
    // In the archive nobody has access, whatever was chosen.
    client: { id: client.id, portalAccess: client.portalAccess && client.archivedAt === null },
    settings,
    document: { ...document, openAmountMinor: computeFigures(document, today).openMinor ?? 0 },
    today,
  });
}
