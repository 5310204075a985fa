/** UNCL5305 as far as EN 16931 allows it: BT-95, BT-102, BT-118, BT-151. */
export const TAX_CATEGORIES: ReadonlySet<string> = new Set(["S", "Z", "E", "AE", "K", "G", "O", "L", "M", "B"]);

/** The categories in which no tax is ever due. */
export const UNTAXED_CATEGORIES: ReadonlySet<string> = new Set(["Z", "E", "AE", "K", "G", "O"]);

/** The categories that need a reason in the breakdown (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10). */
export const REASONED_CATEGORIES: ReadonlySet<string> = new Set(["E", "AE", "K", "G", "O"]);

/** ISO 4217 as of 2026, and what left it since 2019: BYR, VEF and the like were gone before there were such files. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
  CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG
  HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
  MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
  SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW
  UZS VED VES VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA YER ZAR ZMW ZWG
  ANG BGN CUC HRK SLL ZWL`.split(/\s+/),
);

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

/** When the tax falls due (BT-8): CII's codes (UNTDID 2475) as UBL's (UNTDID 2005). */
export const TAX_POINT_BY_CII_CODE: ReadonlyMap<string, string> = new Map([
  ["5", "3"],
  ["29", "35"],
  ["72", "432"],
]);
