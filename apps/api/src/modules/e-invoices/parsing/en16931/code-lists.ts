/** UNCL5305 as far as EN 16931 allows it: BT-95, BT-102, BT-118, BT-151. */
export const TAX_CATEGORIES: ReadonlySet<string> = new Set(["S", "Z", "E", "AE", "K", "G", "O", "L", "M", "B"]);

/** The categories in which no tax is ever due. */
export const UNTAXED_CATEGORIES: ReadonlySet<string> = new Set(["Z", "E", "AE", "K", "G", "O"]);

/** Files that may be embedded (BT-125), with the extension for one without a name. `application/xml`: XRechnung. */
export const ATTACHMENT_MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ["application/pdf", ".pdf"],
  ["image/png", ".png"],
  ["image/jpeg", ".jpg"],
  ["text/csv", ".csv"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"],
  ["application/vnd.oasis.opendocument.spreadsheet", ".ods"],
  ["application/xml", ".xml"],
]);

/** UNCL4461 codes of payments that the seller collects: BG-19 belongs to these. */
export const DIRECT_DEBIT_MEANS: ReadonlySet<string> = new Set(["49", "59"]);

/** UNTDID 1001 in a reference to another document. */
export const ReferenceTypeCode = {
  TENDER_OR_LOT: "50",
  /** Only for UBL credit notes, which have no other place for it. */
  PROJECT: "50",
  INVOICED_OBJECT: "130",
} as const;
