import { TaxCategory } from "@kundenportal/domain/documents/tax-category";
import { currencyFractionDigits } from "@kundenportal/domain/money/currency";
import type { EInvoiceGap } from "../e-invoice-gap";
import type { Invoice } from "./to-invoice";

/** The rules that a document of ours can break, each with what is missing when it does. */
const RULES: readonly (readonly [EInvoiceGap, (invoice: Invoice) => boolean])[] = [
  // BR-DE-3 to BR-DE-7, BR-09, PEPPOL-EN16931-R020
  ["SELLER_ZIP", ({ seller }) => seller.zip === null],
  ["SELLER_CITY", ({ seller }) => seller.city === null],
  ["SELLER_COUNTRY", ({ seller }) => seller.countryCode === null],
  ["SELLER_CONTACT_NAME", ({ seller }) => seller.contactName === null],
  // BR-DE-27: at least three digits
  ["SELLER_PHONE", ({ seller }) => (seller.phone ?? "").replaceAll(/\D/g, "").length < 3],
  ["SELLER_EMAIL", ({ seller }) => seller.email === null],
  ["SELLER_ELECTRONIC_ADDRESS", ({ seller }) => seller.electronicAddress == null],
  // BR-DE-16
  [
    "SELLER_TAX_NUMBER",
    (invoice) => !has(invoice, TaxCategory.O) && invoice.seller.vatNumber === null && invoice.seller.taxNumber === null,
  ],
  // BR-IC-02, BR-G-02
  [
    "SELLER_VAT_NUMBER",
    (invoice) =>
      has(invoice, TaxCategory.K, TaxCategory.G) && (invoice.seller.vatNumber ?? representative(invoice)) === null,
  ],
  // BR-CO-26
  [
    "SELLER_REGISTER_NUMBER",
    (invoice) =>
      has(invoice, TaxCategory.O) && invoice.seller.registerNumber === null && invoice.seller.identifier === null,
  ],
  // BR-DE-8, BR-DE-9, BR-11, PEPPOL-EN16931-R010
  ["BUYER_ZIP", ({ buyer }) => buyer.zip === null],
  ["BUYER_CITY", ({ buyer }) => buyer.city === null],
  ["BUYER_COUNTRY", ({ buyer }) => buyer.countryCode === null],
  ["BUYER_ELECTRONIC_ADDRESS", ({ buyer }) => buyer.electronicAddress == null],
  // BR-IC-02, BR-AE-02
  ["BUYER_VAT_NUMBER", (invoice) => has(invoice, TaxCategory.K, TaxCategory.AE) && invoice.buyer.vatNumber === null],
  // BR-DEC-01 and those after it: at most two decimals
  ["CURRENCY", ({ currency }) => currencyFractionDigits(currency) > 2],
  ["LINES", ({ lines }) => lines.length === 0], // BR-16
  // BR-IC-11
  [
    "DELIVERY",
    (invoice) => has(invoice, TaxCategory.K) && invoice.deliveryDate === null && invoice.servicePeriod === null,
  ],
  // BR-O-11
  [
    "TAX_CATEGORIES",
    (invoice) => has(invoice, TaxCategory.O) && invoice.taxes.some(({ category }) => category !== TaxCategory.O),
  ],
  // BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10
  [
    "EXEMPTION_REASON",
    ({ taxes }) => taxes.some((tax) => UNTAXED.has(tax.category) && (tax.exemptionReason ?? tax.exemptionCode) == null),
  ],
];

const UNTAXED: ReadonlySet<string> = new Set(["E", "AE", "K", "G", "O"]);

/** What the invoice lacks, in the order in which EN 16931 has its parties. */
export function findGaps(invoice: Invoice): readonly EInvoiceGap[] {
  return RULES.filter(([, lacks]) => lacks(invoice)).map(([gap]) => gap);
}

function has({ taxes }: Invoice, ...categories: readonly string[]): boolean {
  return taxes.some(({ category }) => categories.includes(category));
}

function representative({ taxRepresentative }: Invoice): string | null {
  return taxRepresentative?.vatNumber ?? null;
}
