import { presentMoney } from "../../../graphql/money.types";
import type { OpenSum } from "../table/document-row";
import { ClientSummary, DocumentTypeCount } from "./viewer-summary.portal.types";
import type { VisibleSummary } from "./visible-documents.service";

export function presentSummary({ countsByType, openSums, openOfferCount }: VisibleSummary): ClientSummary {
  const total = (count: (sum: OpenSum) => number): number => openSums.reduce((all, sum) => all + count(sum), 0);
  return Object.assign(new ClientSummary(), {
    openAmounts: openSums.map(({ openMinor, currency }) => presentMoney(openMinor, currency)),
    overdueAmounts: openSums
      .filter(({ overdueMinor }) => overdueMinor > 0)
      .map(({ overdueMinor, currency }) => presentMoney(overdueMinor, currency)),
    openInvoiceCount: total(({ invoiceCount }) => invoiceCount),
    overdueInvoiceCount: total(({ overdueCount }) => overdueCount),
    openOfferCount,
    countsByType: countsByType.map((count) => Object.assign(new DocumentTypeCount(), count)),
  });
}
