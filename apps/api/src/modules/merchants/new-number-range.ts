import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { NumberSeries } from "@kundenportal/domain/documents/number-series";
import { DOCUMENT_TYPES, type DocumentType } from "@kundenportal/domain/documents/document-types";

/** What numbers are assigned to. */
export type NumberRangeId = DocumentType | "CLIENT";

export const NUMBER_RANGE_IDS: readonly NumberRangeId[] = [...DOCUMENT_TYPES, "CLIENT"];

const CLIENT_PREFIX = "KD-";
const NUMBER_DIGITS = 4;
const FIRST_NUMBER = 1001;

/** A range from which no number has been taken yet. */
export function newNumberRange(id: NumberRangeId): NumberSeries {
  const prefix = id === "CLIENT" ? CLIENT_PREFIX : DOCUMENT_TYPE_TABLE[id].number.prefix;
  return { prefix, digits: NUMBER_DIGITS, nextNumber: FIRST_NUMBER, isYearly: false, year: null };
}
