/** Something that a valid e-invoice has to say, or says wrongly, and where people fill it in. */
export const EInvoiceGap = {
  SELLER_ZIP: "SELLER_ZIP",
  SELLER_CITY: "SELLER_CITY",
  SELLER_COUNTRY: "SELLER_COUNTRY",
  SELLER_CONTACT_NAME: "SELLER_CONTACT_NAME",
  SELLER_PHONE: "SELLER_PHONE",
  SELLER_EMAIL: "SELLER_EMAIL",
  SELLER_ELECTRONIC_ADDRESS: "SELLER_ELECTRONIC_ADDRESS",
  /** A VAT number or a tax number. */
  SELLER_TAX_NUMBER: "SELLER_TAX_NUMBER",
  /** Where a tax number is not enough. */
  SELLER_VAT_NUMBER: "SELLER_VAT_NUMBER",
  SELLER_REGISTER_NUMBER: "SELLER_REGISTER_NUMBER",
  BUYER_ZIP: "BUYER_ZIP",
  BUYER_CITY: "BUYER_CITY",
  BUYER_COUNTRY: "BUYER_COUNTRY",
  BUYER_ELECTRONIC_ADDRESS: "BUYER_ELECTRONIC_ADDRESS",
  BUYER_VAT_NUMBER: "BUYER_VAT_NUMBER",
  CURRENCY: "CURRENCY",
  LINES: "LINES",
  DELIVERY: "DELIVERY",
  /** Outside the scope of tax goes with no other category. */
  TAX_CATEGORIES: "TAX_CATEGORIES",
  EXEMPTION_REASON: "EXEMPTION_REASON",
  /** What is said breaks a published rule: of the merchant, of the client, of the document. */
  SELLER_RULE: "SELLER_RULE",
  BUYER_RULE: "BUYER_RULE",
  DOCUMENT_RULE: "DOCUMENT_RULE",
} as const;
export type EInvoiceGap = (typeof EInvoiceGap)[keyof typeof EInvoiceGap];

/** The business term that is missing; null where the broken rule says which. */
export const GAP_TERMS: Readonly<Record<EInvoiceGap, `BT-${number}` | `BG-${number}` | null>> = {
  SELLER_ZIP: "BT-38",
  SELLER_CITY: "BT-37",
  SELLER_COUNTRY: "BT-40",
  SELLER_CONTACT_NAME: "BT-41",
  SELLER_PHONE: "BT-42",
  SELLER_EMAIL: "BT-43",
  SELLER_ELECTRONIC_ADDRESS: "BT-34",
  SELLER_TAX_NUMBER: "BT-32",
  SELLER_VAT_NUMBER: "BT-31",
  SELLER_REGISTER_NUMBER: "BT-30",
  BUYER_ZIP: "BT-53",
  BUYER_CITY: "BT-52",
  BUYER_COUNTRY: "BT-55",
  BUYER_ELECTRONIC_ADDRESS: "BT-49",
  BUYER_VAT_NUMBER: "BT-48",
  CURRENCY: "BT-5",
  LINES: "BG-25",
  DELIVERY: "BT-72",
  TAX_CATEGORIES: "BT-118",
  EXEMPTION_REASON: "BT-120",
  SELLER_RULE: null,
  BUYER_RULE: null,
  DOCUMENT_RULE: null,
};
