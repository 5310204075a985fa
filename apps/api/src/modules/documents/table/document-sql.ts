import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { anyList, hasParts, jsonOf, parsed, type StoredColumns } from "../../../database/stored-values";
import { DOCUMENT_STATUSES } from "@kundenportal/domain/documents/document-status";
import {
  isBookable,
  isOwedByCustomer,
  isOwedByMerchant,
  isReceivable,
  paysPreceding,
} from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPES, type DocumentType } from "@kundenportal/domain/documents/document-types";
import type { VisibleDocumentFilter } from "@kundenportal/domain/permissions/visible-documents";
import type { ClientScope, MerchantScope } from "../../../access/scopes";
import type { SqlParameters } from "../../../database/named-parameters";
import type { PageRequest } from "../../../graphql/pagination";
import { isId } from "../../../shared/ids";
import { type DocumentListFilter, DocumentState } from "./document-filter";
import { DocumentSource } from "./document-row";

/*
 * The pieces that document queries are made of. `d` is the document, `i` the invoice of a reminder.
 */

/** A part of a WHERE clause with its parameters. */
export interface Condition {
  readonly sql: string;
  readonly values?: SqlParameters;
}

export function joinConditions(conditions: readonly Condition[]): Required<Condition> {
  return {
    sql: conditions.map(({ sql }) => sql).join(" AND "),
    values: Object.assign({}, ...conditions.map(({ values }) => values)) as SqlParameters,
  };
}

export function merchantCondition(scope: MerchantScope): Condition {
  return { sql: "d.merchant_id = :merchantId", values: { merchantId: scope.merchantId } };
}

/** What belongs to the deals that began with these documents. Two look-ups by index instead of an OR. */
export function dealCondition(scope: MerchantScope, dealIds: readonly string[]): Condition {
  return {
    sql: `d.id IN (SELECT m.id FROM document m WHERE m.merchant_id = :merchantId AND m.deal_id IN (:...dealIds)
      UNION ALL SELECT m.id FROM document m WHERE m.merchant_id = :merchantId AND m.id IN (:...dealIds))`,
    values: { merchantId: scope.merchantId, dealIds },
  };
}

export function idCondition(ids: readonly string[]): Condition {
  return { sql: "d.id IN (:...ids)", values: { ids: ids.filter(isId) } };
}

/**
 * The rule for what is visible, as SQL. Written as what is excluded: that is nothing or next to nothing, so the planner
 * walks the index in the order of the list instead of collecting and sorting what an IN list would find.
 */
export function visibleConditions(scope: ClientScope, visible: VisibleDocumentFilter): readonly Condition[] {
  const hiddenTypes = DOCUMENT_TYPES.filter((type) => !visible.types.includes(type));
  const hiddenStatuses = DOCUMENT_STATUSES.filter((status) => !visible.statuses.includes(status));
  const conditions: Condition[] = [
    merchantCondition(scope),
    { sql: "d.client_id = :clientId", values: { clientId: visible.clientId } },
  ];
  if (hiddenTypes.length > 0) conditions.push({ sql: "d.type NOT IN (:...hiddenTypes)", values: { hiddenTypes } });
  if (hiddenStatuses.length > 0) {
    conditions.push({ sql: "d.status NOT IN (:...hiddenStatuses)", values: { hiddenStatuses } });
  }
  if (visible.documentIds !== null) {
    conditions.push({ sql: "d.id IN (:...coveredIds)", values: { coveredIds: visible.documentIds } });
  }
  return conditions;
}

/**
 * Whether a document is of one of the types for which something is true. Written out instead of passed as a parameter, so
 * that the planner knows them.
 */
export function isOfType(alias: string, holds: (type: DocumentType) => boolean): string {
  const types = DOCUMENT_TYPES.filter(holds).map((type) => `'${type}'`);
  return types.length === 1 ? `${alias}.type = ${types.join("")}` : `${alias}.type IN (${types.join(", ")})`;
}

/** What is open on an invoice or credit note while it is open, as it stands in its index. */
export const OWN_OPEN_SQL = "(d.gross_minor + d.fees_minor - d.settled_minor)";

/** What has an open amount of its own; a reminder's is that of its invoice. */
export const HAS_OWN_OPEN = `d.shown_status = 'OPEN' AND ${isOfType("d", isBookable)}`;

const BOUNDS = [
  ["dateFrom", "d.document_date >= :dateFrom"],
  ["dateTo", "d.document_date <= :dateTo"],
  ["issuedFrom", "d.issued_at >= :issuedFrom"],
  ["issuedBefore", "d.issued_at < :issuedBefore"],
  ["changedFrom", "d.updated_at >= :changedFrom"],
  ["changedBefore", "d.updated_at < :changedBefore"],
  ["paidFrom", "d.paid_at >= :paidFrom"],
  ["paidBefore", "d.paid_at < :paidBefore"],
  ["currency", "d.currency = :currency"],
  ["openFromMinor", `${OWN_OPEN_SQL} >= :openFromMinor`],
  ["openToMinor", `${OWN_OPEN_SQL} <= :openToMinor`],
] as const;

export function listConditions(filter: Partial<DocumentListFilter>): readonly Condition[] {
  const conditions: Condition[] = [];
  if (filter.ids != null) conditions.push({ sql: "d.id IN (:...ids)", values: { ids: filter.ids } });
  if (filter.externalReferences != null) {
    const { externalReferences } = filter;
    conditions.push({ sql: "d.external_reference IN (:...externalReferences)", values: { externalReferences } });
  }
  if (filter.clientId != null) {
    conditions.push({ sql: "d.client_id = :clientId", values: { clientId: filter.clientId } });
  }
  if (filter.types != null) conditions.push({ sql: "d.type IN (:...types)", values: { types: filter.types } });
  if (filter.statuses != null) {
    conditions.push({ sql: "d.shown_status IN (:...statuses)", values: { statuses: filter.statuses } });
  }
  if (filter.numbers != null) {
    // Both columns of the unique index: a number alone would walk through all of the merchant's documents.
    const sql = `${isOfType("d", () => true)} AND d.number IN (:...numbers)`;
    conditions.push({ sql, values: { numbers: filter.numbers } });
  }
  for (const [name, sql] of BOUNDS) {
    const value = filter[name];
    if (value != null) conditions.push({ sql, values: { [name]: value } });
  }
  if (filter.openFromMinor != null || filter.openToMinor != null) conditions.push({ sql: HAS_OWN_OPEN });
  return conditions;
}

/** OVERDUE is the domain's `isOverdue`; DONE is whatever needs no more action. */
export function stateConditions(state: DocumentState | null, today: CalendarDate): readonly Condition[] {
  if (state === null) return [];
  if (state === DocumentState.DONE) return [{ sql: "d.shown_status <> 'OPEN'" }];
  const open = { sql: "d.shown_status = 'OPEN'" };
  if (state === DocumentState.OPEN) return [open];
  const isOwed = "d.settled_minor < d.gross_minor + d.fees_minor";
  return [open, { sql: `${isOfType("d", isOwedByCustomer)} AND d.due_date < :today AND ${isOwed}`, values: { today } }];
}

export function pageConditions({ after }: PageRequest): readonly Condition[] {
  if (after === null) return [];
  return [
    {
      sql: "(d.document_date, d.id) < (:afterDate, :afterId)",
      values: { afterDate: after.sortKey, afterId: after.id },
    },
  ];
}

const PAYS_PRECEDING = isOfType("d", paysPreceding);

/** Whether the merchant owes it: a credit note, or an invoice below zero. */
export const IS_CREDIT = `(${isOfType("d", isOwedByMerchant)}
       OR (${isOfType("d", isReceivable)} AND d.gross_minor < 0))`;

/** What a document asks for; a cancelled one only what credit notes took off it. */
const ASKED_SQL = `(CASE WHEN d.status <> 'CANCELED' THEN d.gross_minor + d.fees_minor
       WHEN d.credit_notes_minor < d.gross_minor + d.fees_minor THEN d.credit_notes_minor
       WHEN d.gross_minor + d.fees_minor > 0 THEN d.gross_minor + d.fees_minor ELSE 0 END)`;

/** What is open on an invoice; the same as the domain's `openAmountMinor`. */
export const OPEN_SQL = `(CASE WHEN d.settled_minor < d.gross_minor + d.fees_minor
       THEN d.gross_minor + d.fees_minor - d.settled_minor ELSE 0 END)`;

/** What the client is to get of a document; the same as `creditMinor` of its figures. */
export const CREDIT_SQL = `(CASE WHEN ${isOfType("d", isOwedByMerchant)}
       THEN CASE WHEN d.status = 'OPEN' THEN ${OPEN_SQL} ELSE 0 END
       ELSE CASE WHEN d.settled_minor > ${ASKED_SQL} THEN d.settled_minor - ${ASKED_SQL} ELSE 0 END END)`;

export const JOIN_INVOICE = `LEFT JOIN document i
  ON ${PAYS_PRECEDING} AND i.merchant_id = d.merchant_id AND i.id = d.preceding_document_id`;

export const FROM_DOCUMENTS = `FROM document d ${JOIN_INVOICE}`;

/** The documents that those with `ids` name or are named by. Two look-ups by index instead of one OR, for which neither database uses both. */
export function relatedSql(columns: string, condition: string): string {
  return `SELECT ${columns}, o.id AS "relatedTo" ${FROM_DOCUMENTS}
    JOIN document o ON o.merchant_id = d.merchant_id AND o.preceding_document_id = d.id
    WHERE ${condition} AND o.id IN (:...ids)
    UNION ALL SELECT ${columns}, d.preceding_document_id AS "relatedTo" ${FROM_DOCUMENTS}
    WHERE ${condition} AND d.preceding_document_id IN (:...ids) ORDER BY "documentDate", "id"`;
}

export const PORTAL_COLUMNS = `
  d.id AS "id", d.client_id AS "clientId", d.type AS "type", d.number AS "number", d.title AS "title",
  d.shown_status AS "status", d.document_date AS "documentDate", d.due_date AS "dueDate",
  d.valid_until AS "validUntil", d.currency AS "currency", d.gross_minor AS "grossMinor",
  COALESCE(i.gross_minor, d.gross_minor) AS "bookedGrossMinor", i.number AS "invoiceNumber",
  COALESCE(i.gross_minor + i.fees_minor, d.gross_minor + d.fees_minor) AS "askedMinor",
  COALESCE(i.settled_minor, d.settled_minor) AS "settledMinor",
  COALESCE(i.granted_discount_minor, d.granted_discount_minor) AS "grantedDiscountMinor",
  COALESCE(i.credited_minor, d.credited_minor) AS "creditedMinor",
  COALESCE(i.credit_notes_minor, d.credit_notes_minor) AS "creditNotesMinor",
  COALESCE(i.cash_discounts, d.cash_discounts) AS "cashDiscounts", d.reminder_level AS "reminderLevel",
  d.preceding_document_id AS "precedingDocumentId", d.deal_id AS "dealId", d.current_version AS "currentVersion"`;

export const DOCUMENT_VALUES: StoredColumns = {
  type: DOCUMENT_TYPES,
  status: DOCUMENT_STATUSES,
  ownStatus: DOCUMENT_STATUSES,
  source: Object.values(DocumentSource),
  cashDiscounts: parsed(anyList),
};

/** What tells a stored draft from anything else. */
export const DRAFT_VALUES: StoredColumns = { draft: jsonOf((value) => hasParts(value, { lists: ["lines"] })) };

export const DOCUMENT_COLUMNS = `${PORTAL_COLUMNS}, d.external_reference AS "externalReference",
  d.status AS "ownStatus", d.fees_minor AS "feesMinor",
  COALESCE(i.payment_reference, d.payment_reference) AS "paymentReference", d.source AS "source", d.link_generation AS "linkGeneration",
  d.link_expires_at AS "linkExpiresAt", d.first_viewed_at AS "firstViewedAt", d.issued_at AS "issuedAt", d.paid_at AS "paidAt",
  d.revision AS "revision", d.created_at AS "createdAt", d.updated_at AS "updatedAt"`;
