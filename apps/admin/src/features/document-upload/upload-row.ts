import { addDays, isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { isWrittenByStaff } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { PickedClient } from "../../components/client-picker";
import type { GuessOrigin, PdfDifferenceKind, PublishedChange } from "../../gql/graphql";

/** What is said about a file; dates and amounts as the API has them, empty: not said. */
export interface UploadFacts {
  readonly type: DocumentType | null;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string;
  readonly validUntil: string;
  readonly total: string;
  readonly precedingNumber: string;
  readonly client: PickedClient | null;
}

/** What is said about every file that says nothing else itself. */
export interface CommonFacts {
  readonly type: DocumentType | null;
  readonly client: PickedClient | null;
  readonly date: string;
  /** Until invoices and reminders are due; null: at once. */
  readonly dueDays: number | null;
}

export interface UploadFailure {
  readonly code: string;
  /** Of the API's input. */
  readonly fields: readonly string[];
}

export interface PublishedUpload {
  readonly documentId: string;
  readonly change: PublishedChange;
  /** What was stated, and is not to be found in the PDF. */
  readonly differences: readonly PdfDifferenceKind[];
}

export type UploadState = "READING" | "READY" | "WAITING" | "PUBLISHING" | "PUBLISHED" | "FAILED";

/** One file on its way into the portal. */
export interface UploadRow {
  readonly id: string;
  readonly file: File;
  /** The e-invoice that came beside it. */
  readonly xml: File | null;
  readonly state: UploadState;
  /** What its e-invoice, its name, its pages or staff say. */
  readonly own: UploadFacts;
  /** False: it could not be read, or not yet. */
  readonly isRead: boolean;
  /** There is an e-invoice inside, which says everything but perhaps whose it is. */
  readonly hasEInvoice: boolean;
  /** There is something inside that was meant as one. */
  readonly hasBrokenEInvoice: boolean;
  readonly currency: string;
  /** Where the total was found; null: in the e-invoice, or typed. */
  readonly totalFrom: GuessOrigin | null;
  /** The buyer of its e-invoice, who is no client yet. */
  readonly newClientName: string | null;
  /** Type and number that a document here has already. */
  readonly existing: string | null;
  readonly failure: UploadFailure | null;
  readonly published: PublishedUpload | null;
}

export type MissingField = "type" | "number" | "date" | "total" | "precedingNumber" | "client";

/** A row with what follows from all of them. */
export interface UploadItem extends UploadRow {
  readonly facts: UploadFacts;
  /** What staff still have to say. */
  readonly missing: readonly MissingField[];
  /** The file before it that has the same type and number. */
  readonly twinName: string | null;
  readonly isNewVersion: boolean;
}

export const NO_FACTS: UploadFacts = {
  type: null,
  number: "",
  date: "",
  dueDate: "",
  validUntil: "",
  total: "",
  precedingNumber: "",
  client: null,
};

/** The rows with what they have in common, and what is still missing. */
export function toItems(rows: readonly UploadRow[], common: CommonFacts): readonly UploadItem[] {
  const first = new Map<string, UploadRow>();
  return rows.map((row) => {
    const facts = factsOf(row, common);
    const key = keyOf(facts);
    const before = key === null ? undefined : first.get(key);
    // What is published can come again, as a new version.
    if (key !== null && before === undefined && row.state !== "PUBLISHED") first.set(key, row);
    return {
      ...row,
      facts,
      missing: missingFields(row, facts),
      twinName: before === undefined || row.state === "PUBLISHED" ? null : before.file.name,
      isNewVersion: key !== null && key === row.existing,
    };
  });
}

export function keyOf({ type, number }: Pick<UploadFacts, "type" | "number">): string | null {
  return type === null || number.trim() === "" ? null : `${type} ${number.trim()}`;
}

/** Whether it waits for staff: to say something, or to decide between two. */
export function isIncomplete(item: UploadItem): boolean {
  return item.state === "READY" && (item.missing.length > 0 || item.twinName !== null);
}

export function isReady(item: UploadItem): boolean {
  return item.state === "READY" && !isIncomplete(item);
}

/** Whether it is being read or published, or waits for that. */
export function isUnderWay({ state }: UploadRow): boolean {
  return state === "READING" || state === "WAITING" || state === "PUBLISHING";
}

/** Of an e-invoice only whose it is: the rest is in it. */
function factsOf({ own, hasEInvoice, newClientName }: UploadRow, common: CommonFacts): UploadFacts {
  const client = own.client ?? (newClientName === null ? common.client : null);
  if (hasEInvoice) return { ...own, client };
  const type = own.type ?? common.type;
  const date = own.date === "" ? common.date : own.date;
  const isDue = type !== null && DOCUMENT_TYPE_TABLE[type].terms.dueDate && own.dueDate === "";
  return { ...own, type, date, client, dueDate: isDue ? dueOn(date, common.dueDays) : own.dueDate };
}

function dueOn(date: string, days: number | null): string {
  return days === null || !isCalendarDate(date) ? "" : addDays(date, days);
}

function missingFields({ hasEInvoice, newClientName }: UploadRow, facts: UploadFacts): readonly MissingField[] {
  const { client, date, number, precedingNumber, total, type } = facts;
  const missing: MissingField[] = [];
  if (client === null && newClientName === null) missing.push("client");
  if (hasEInvoice) return missing;
  if (type === null) missing.push("type");
  if (number.trim() === "") missing.push("number");
  if (date === "") missing.push("date");
  if (type === null) return missing;
  if (total === "" && DOCUMENT_TYPE_TABLE[type].alwaysHasPrices) missing.push("total");
  if (precedingNumber.trim() === "" && !isWrittenByStaff(type)) missing.push("precedingNumber");
  return missing;
}
