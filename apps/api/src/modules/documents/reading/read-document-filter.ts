import { readLine } from "@kundenportal/domain/human-input/read-text";
import { parseAmountText } from "@kundenportal/domain/money/money";
import { readListed, readListedReferences } from "../../../graphql/look-up";
import { assertRange, readFilterId, readFilterList } from "../../../graphql/read-filter";
import { UserError } from "../../../shared/errors";
import { isId } from "../../../shared/ids";
import type { DocumentListFilter } from "../table/document-filter";
import { type DocumentOrder, DocumentOrderField, NEWEST_FIRST } from "../table/document-order";
import type { AdminDocumentFilter, DocumentListArgs, DocumentOrderInput } from "./document-list.admin.types";
import type { DocumentListRequest } from "./document.service";

/** Errors: throws UserError for what can't be meant: no id, no value, a range that ends before it begins. */
export function readDocumentFilter({ filter = null, orderBy = null }: DocumentListArgs): DocumentListRequest {
  const { clientNumber = null, dateFrom = null, dateTo = null, currency = null } = filter ?? {};
  const clientId = readFilterId("clientId", filter?.clientId);
  if (clientId !== null && clientNumber !== null) throw new UserError("filter.clientNumber: name a client once");
  const ids = readListed("filter.ids", filter?.ids);
  if (ids?.some((id) => !isId(id)) === true) throw new UserError("filter.ids: not all of them are ids");
  assertRange(["dateFrom", dateFrom], ["dateTo", dateTo]);
  return {
    ids,
    externalReferences: readListedReferences("filter.externalReferences", filter?.externalReferences),
    numbers: readListedReferences("filter.numbers", filter?.numbers),
    clientId,
    clientNumber: clientNumber === null ? null : clientNumber.trim(),
    types: readFilterList("types", filter?.types),
    statuses: readFilterList("statuses", filter?.statuses),
    overdue: filter?.overdue ?? false,
    dateFrom,
    dateTo,
    ...readInstants(filter),
    currency,
    ...readOpenAmounts(filter, currency),
    search: readLine(filter?.search),
    order: readOrder(orderBy, filter, currency),
  };
}

function readInstants(
  filter: AdminDocumentFilter | null,
): Pick<
  DocumentListFilter,
  "issuedFrom" | "issuedBefore" | "changedFrom" | "changedBefore" | "paidFrom" | "paidBefore"
> {
  const { issuedFrom = null, issuedBefore = null, changedFrom = null, changedBefore = null } = filter ?? {};
  const { paidFrom = null, paidBefore = null } = filter ?? {};
  assertRange(["issuedFrom", issuedFrom], ["issuedBefore", issuedBefore]);
  assertRange(["changedFrom", changedFrom], ["changedBefore", changedBefore]);
  assertRange(["paidFrom", paidFrom], ["paidBefore", paidBefore]);
  return { issuedFrom, issuedBefore, changedFrom, changedBefore, paidFrom, paidBefore };
}

function readOpenAmounts(
  filter: AdminDocumentFilter | null,
  currency: string | null,
): Pick<DocumentListFilter, "openFromMinor" | "openToMinor"> {
  const read = (name: "openAmountFrom" | "openAmountTo"): number | null => {
    const text = filter?.[name] ?? null;
    if (text === null) return null;
    if (currency === null) throw new UserError(`filter.currency: say in which currency \`${name}\` is`);
    const amount = parseAmountText(text, currency);
    if (!amount.ok) throw new UserError(`filter.${name}: not an amount in ${currency}`);
    return amount.value.amountMinor;
  };
  const [openFromMinor, openToMinor] = [read("openAmountFrom"), read("openAmountTo")];
  assertRange(["openAmountFrom", openFromMinor], ["openAmountTo", openToMinor]);
  return { openFromMinor, openToMinor };
}

/** What the list is limited by is what it is put in order by, unless somebody says otherwise: then no page looks at what it leaves out. */
function readOrder(
  given: DocumentOrderInput | null,
  filter: AdminDocumentFilter | null,
  currency: string | null,
): DocumentOrder {
  if (given !== null) {
    if (given.field === DocumentOrderField.OPEN_AMOUNT && currency === null) {
      throw new UserError("filter.currency: say in which currency open amounts are compared");
    }
    return { field: given.field, isAscending: given.direction === "ASCENDING" };
  }
  const limits: readonly (readonly [DocumentOrderField, readonly unknown[]])[] = [
    ["ISSUED", [filter?.issuedFrom, filter?.issuedBefore]],
    ["CHANGED", [filter?.changedFrom, filter?.changedBefore]],
    ["PAID", [filter?.paidFrom, filter?.paidBefore]],
    ["OPEN_AMOUNT", [filter?.openAmountFrom, filter?.openAmountTo]],
  ];
  const limit = limits.find(([, bounds]) => bounds.some((bound) => bound != null));
  return limit === undefined ? NEWEST_FIRST : { field: limit[0], isAscending: false };
}
