import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { subtractMinor } from "@kundenportal/domain/money/money";
import type { Cursor } from "../../../graphql/pagination";
import { UserError } from "../../../shared/errors";
import { type Condition, HAS_OWN_OPEN, OWN_OPEN_SQL } from "./document-sql";
import type { DocumentRow } from "./document-row";

/** What the merchant's list is put in order by. */
export const DocumentOrderField = {
  DATE: "DATE",
  ISSUED: "ISSUED",
  CHANGED: "CHANGED",
  PAID: "PAID",
  OPEN_AMOUNT: "OPEN_AMOUNT",
} as const;
export type DocumentOrderField = (typeof DocumentOrderField)[keyof typeof DocumentOrderField];

export interface DocumentOrder {
  readonly field: DocumentOrderField;
  readonly isAscending: boolean;
}

/** How a list is made, besides its filter. */
export interface DocumentListing {
  readonly order: DocumentOrder;
  readonly today: CalendarDate;
}

export const NEWEST_FIRST: DocumentOrder = { field: "DATE", isAscending: false };

interface OrderRule {
  /** Each has an index over merchant, this and id. */
  readonly sql: string;
  /** What has none is left out. */
  readonly having: string | null;
  readonly keyOf: (row: DocumentRow) => string | number | null;
  /** Null for what is no such key. */
  readonly readKey: (text: string) => string | number | null;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const AMOUNT = /^-?\d{1,16}$/;
const ifLike =
  (pattern: RegExp) =>
  (text: string): string | null =>
    pattern.test(text) ? text : null;

const RULES: Readonly<Record<DocumentOrderField, OrderRule>> = {
  DATE: { sql: "d.document_date", having: null, keyOf: (row) => row.documentDate, readKey: ifLike(DAY) },
  ISSUED: {
    sql: "d.issued_at",
    having: "d.issued_at IS NOT NULL",
    keyOf: (row) => row.issuedAt,
    readKey: ifLike(INSTANT),
  },
  CHANGED: { sql: "d.updated_at", having: null, keyOf: (row) => row.updatedAt, readKey: ifLike(INSTANT) },
  PAID: { sql: "d.paid_at", having: "d.paid_at IS NOT NULL", keyOf: (row) => row.paidAt, readKey: ifLike(INSTANT) },
  OPEN_AMOUNT: {
    sql: OWN_OPEN_SQL,
    having: HAS_OWN_OPEN,
    keyOf: ({ askedMinor, settledMinor }) => subtractMinor(askedMinor, settledMinor),
    readKey: (text) => (AMOUNT.test(text) ? Number(text) : null),
  },
};

/** Conditions of a page, and what it is put in order by. Errors: throws UserError for a cursor of another order. */
export function orderedPage(
  { field, isAscending }: DocumentOrder,
  after: Cursor | null,
): { readonly conditions: readonly Condition[]; readonly orderBy: string } {
  const { sql, having, readKey } = RULES[field];
  const direction = isAscending ? "ASC" : "DESC";
  const conditions: Condition[] = having === null ? [] : [{ sql: having }];
  if (after !== null) {
    const afterKey = readKey(after.sortKey);
    if (afterKey === null) throw new UserError("after: not a cursor of this order");
    // SQLite finds the place by an expression alone, but not by it and an id.
    const until = `${sql} ${isAscending ? ">=" : "<="} :afterKey`;
    conditions.push({
      sql: `${until} AND (${sql}, d.id) ${isAscending ? ">" : "<"} (:afterKey, :afterId)`,
      values: { afterKey, afterId: after.id },
    });
  }
  return { conditions, orderBy: `${sql} ${direction}, d.id ${direction}` };
}

/** Of the order in which customers see documents. */
export function dateCursor({ documentDate, id }: Pick<DocumentRow, "documentDate" | "id">): Cursor {
  return { sortKey: documentDate, id };
}

export function orderCursor({ field }: DocumentOrder, row: DocumentRow): Cursor {
  return { sortKey: String(RULES[field].keyOf(row)), id: row.id };
}
