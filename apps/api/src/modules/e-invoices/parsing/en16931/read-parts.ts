import type {
  Adjustment,
  DocumentReference,
  DocumentReferenceKind,
  LineDetail,
  LineDetailKind,
  PaymentInstruction,
  ServicePeriod,
} from "@kundenportal/domain/documents/document-content";
import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { BusinessTerm } from "./e-invoice-problem";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { DIRECT_DEBIT_MEANS } from "./code-lists";
import type { FieldReader } from "./field-reader";
import { quote } from "./quote";
import type { ElectronicAddress } from "./parsed-e-invoice";
import type { SupportingDocument } from "./read-invoice";
import { findInvoiceKind, InvoiceKind } from "./type-codes";

/** BT-3 and what it stands for. Reports types that are not accepted. */
export function readType(
  fields: FieldReader,
  parent: XmlElement,
  path: string,
): { readonly typeCode: string; readonly kind: InvoiceKind } {
  const typeCode = fields.requiredText(parent, path, "BT-3");
  const kind = findInvoiceKind(typeCode);
  const element = fields.group(parent, path);
  if (kind === null && element !== null && typeCode !== "") {
    fields.report("UNSUPPORTED_TYPE_CODE", element, "BT-3", `Documents of type ${quote(typeCode)} are not supported.`);
  }
  return { typeCode, kind: kind ?? InvoiceKind.INVOICE };
}

/** BG-14 or BG-26; null when it has neither date. */
export function makeServicePeriod(
  fields: FieldReader,
  element: XmlElement | null,
  dates: {
    readonly start: CalendarDate | null;
    readonly end: CalendarDate | null;
  },
  endTerm: BusinessTerm,
): ServicePeriod | null {
  const { start, end } = dates;
  if (start === null && end === null) return null;
  if (element !== null && start !== null && end !== null && end < start) {
    fields.invalid(element, endTerm, `ends on ${end}, before it starts on ${start}`);
  }
  return { start, end };
}

/** References in the given order, leaving out missing ones. */
export function makeReferences(
  values: readonly (readonly [DocumentReferenceKind, string | null])[],
): readonly DocumentReference[] {
  return values.flatMap(([kind, value]) => (value === null ? [] : [{ kind, value, description: null, url: null }]));
}

/** BG-24 as a reference; an embedded file, if any, is also an attachment of the document. */
export function toReference({ id, description, url }: SupportingDocument): DocumentReference {
  return { kind: "SUPPORTING_DOCUMENT", value: id, description, url };
}

/** Details in the given order, leaving out missing ones. */
export function makeDetails(
  values: readonly (readonly [kind: LineDetailKind, value: string | null, name?: string | null])[],
): readonly LineDetail[] {
  return values.flatMap(([kind, value, name = null]) => (value === null ? [] : [{ kind, name, value }]));
}

/** The business terms of an allowance or charge; `taxCategory` and `taxRate` only at document level. */
interface AdjustmentTerms {
  readonly amount: BusinessTerm;
  readonly base: BusinessTerm;
  readonly percent: BusinessTerm;
  readonly reason: BusinessTerm;
  readonly reasonCode: BusinessTerm;
  readonly taxCategory: BusinessTerm;
  readonly taxRate: BusinessTerm;
}

const LINE_ALLOWANCE: AdjustmentTerms = {
  amount: "BT-136",
  base: "BT-137",
  percent: "BT-138",
  reason: "BT-139",
  reasonCode: "BT-140",
  taxCategory: "BG-27",
  taxRate: "BG-27",
};
const LINE_CHARGE: AdjustmentTerms = {
  amount: "BT-141",
  base: "BT-142",
  percent: "BT-143",
  reason: "BT-144",
  reasonCode: "BT-145",
  taxCategory: "BG-28",
  taxRate: "BG-28",
};
const DOCUMENT_ALLOWANCE: AdjustmentTerms = {
  amount: "BT-92",
  base: "BT-93",
  percent: "BT-94",
  taxCategory: "BT-95",
  taxRate: "BT-96",
  reason: "BT-97",
  reasonCode: "BT-98",
};
const DOCUMENT_CHARGE: AdjustmentTerms = {
  amount: "BT-99",
  base: "BT-100",
  percent: "BT-101",
  taxCategory: "BT-102",
  taxRate: "BT-103",
  reason: "BT-104",
  reasonCode: "BT-105",
};

export function adjustmentTerms(kind: Adjustment["kind"], level: "DOCUMENT" | "LINE"): AdjustmentTerms {
  if (level === "LINE") return kind === "CHARGE" ? LINE_CHARGE : LINE_ALLOWANCE;
  return kind === "CHARGE" ? DOCUMENT_CHARGE : DOCUMENT_ALLOWANCE;
}

/** BT-84, BT-91: IBANs are often printed in groups of four. */
export function compactAccount(account: string | null): string | null {
  return account === null ? null : account.replace(/\s/g, "").toUpperCase();
}

/** BT-87 should be four to six digits; nobody needs to see more. */
export function lastCardDigits(cardNumber: string | null): string | null {
  return cardNumber !== null && cardNumber.length > 6 ? cardNumber.slice(-4) : cardNumber;
}

/** Enough of a number to recognise it, too little to use it. */
export function lastCharacters(text: string, shown: number): string {
  return `•••• ${text.slice(-shown)}`;
}

/** BT-34 or BT-49, the address for e-invoices, as people read it. */
export function writeEndpoint({ schemeId, value }: ElectronicAddress): string {
  return schemeId === null || schemeId === "EM" ? value : `${value} (${schemeId})`;
}

/**
 * BG-19: both syntaxes keep mandate and creditor outside the means of payment. They are assigned to the means that are
 * direct debits, or to the first one when none is marked as such.
 */
export function withDirectDebit(
  instructions: readonly PaymentInstruction[],
  directDebit: Pick<PaymentInstruction, "mandateReference" | "creditorId">,
): readonly PaymentInstruction[] {
  if (directDebit.mandateReference === null && directDebit.creditorId === null) return instructions;
  const isDebit = ({ meansCode, debitedIban }: PaymentInstruction): boolean =>
    DIRECT_DEBIT_MEANS.has(meansCode) || debitedIban !== null;
  const hasDebit = instructions.some(isDebit);
  return instructions.map((instruction, index) =>
    (hasDebit ? isDebit(instruction) : index === 0) ? { ...instruction, ...directDebit } : instruction,
  );
}
