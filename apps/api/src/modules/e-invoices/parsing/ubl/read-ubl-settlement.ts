import type {
  AccountingTax,
  Adjustment,
  DocumentTotals,
  PaymentInstruction,
  TaxTotal,
} from "@kundenportal/domain/documents/document-content";
import type { CurrencyCode } from "@kundenportal/domain/money/currency";
import { sumExactly } from "@kundenportal/domain/money/money";
import { checkExemptionReason, checkTaxRate } from "../en16931/check-tax-categories";
import { TAX_CATEGORIES } from "../en16931/code-lists";
import type { FieldReader } from "../en16931/field-reader";
import { adjustmentTerms, compactAccount, lastCardDigits, withDirectDebit } from "../en16931/read-parts";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";

/** BG-20 and BG-21, or BG-27 and BG-28. Amounts keep their sign from the file. */
export function readUblAdjustments(
  fields: FieldReader,
  parent: XmlElement,
  level: "DOCUMENT" | "LINE",
): readonly Adjustment[] {
  return fields.groups(parent, "cac:AllowanceCharge").map((element) => {
    const isCharge = fields.indicator(element, "cbc:ChargeIndicator", level === "LINE" ? "BG-27" : "BG-20");
    const kind = isCharge ? "CHARGE" : "ALLOWANCE";
    const terms = adjustmentTerms(kind, level);
    const tax = level === "LINE" ? null : fields.requiredGroup(element, "cac:TaxCategory", terms.taxCategory);
    const reason = fields.text(element, "cbc:AllowanceChargeReason", terms.reason);
    const reasonCode = fields.text(element, "cbc:AllowanceChargeReasonCode", terms.reasonCode);
    if (reason !== null) fields.tell(terms.reasonCode, element, reasonCode);
    const taxCategory = tax === null ? null : fields.code(tax, "cbc:ID", terms.taxCategory, TAX_CATEGORIES);
    const taxRate = tax === null ? null : (fields.taxRate(tax, "cbc:Percent", terms.taxRate) ?? "0");
    if (tax !== null) {
      const stated = { category: taxCategory, rate: taxRate, rateTerm: terms.taxRate, ratePath: "cbc:Percent" };
      checkTaxRate(fields, tax, stated);
    }
    return {
      kind,
      reason: reason ?? reasonCode,
      amountMinor: fields.requiredAmount(element, "cbc:Amount", terms.amount),
      percent: fields.decimal(element, "cbc:MultiplierFactorNumeric", terms.percent),
      baseMinor: fields.amount(element, "cbc:BaseAmount", terms.base),
      taxCategory,
      taxRatePercent: taxRate,
    };
  });
}

/** BG-23 */
export function readUblTaxes(fields: FieldReader, taxTotal: XmlElement): readonly TaxTotal[] {
  return fields.groups(taxTotal, "cac:TaxSubtotal").map((element) => {
    const group = fields.requiredGroup(element, "cac:TaxCategory", "BT-118");
    const category =
      fields.code(group, "cbc:ID", "BT-118", TAX_CATEGORIES) ?? fields.missing(group, "cbc:ID", "BT-118", "S");
    const rate = fields.taxRate(group, "cbc:Percent", "BT-119") ?? "0";
    const reason = fields.paragraphs(group, "cbc:TaxExemptionReason", "BT-120");
    const reasonCode = fields.text(group, "cbc:TaxExemptionReasonCode", "BT-121");
    if (reason !== null) fields.tell("BT-121", group, reasonCode);
    checkTaxRate(fields, group, { category, rate, rateTerm: "BT-119", ratePath: "cbc:Percent" });
    const baseMinor = fields.requiredAmount(element, "cbc:TaxableAmount", "BT-116");
    checkExemptionReason(fields, group, {
      category,
      baseMinor,
      reason: reason ?? reasonCode,
      path: "cbc:TaxExemptionReason",
    });
    return fields.remember(
      {
        category,
        ratePercent: rate,
        baseMinor,
        taxMinor: fields.requiredAmount(element, "cbc:TaxAmount", "BT-117"),
        exemptionReason: reason ?? reasonCode,
      },
      element,
    );
  });
}

/** The tax (BT-110) and its breakdown in the invoice's currency, and the tax in the seller's currency (BT-111). */
export function splitUblTaxTotals(
  fields: FieldReader,
  root: XmlElement,
  currency: CurrencyCode,
  accountingCurrency: CurrencyCode | null,
): { readonly own: XmlElement; readonly accountingTax: AccountingTax | null } {
  const taxTotals = fields.groups(root, "cac:TaxTotal");
  const isAccounting = (taxTotal: XmlElement): boolean =>
    accountingCurrency !== null &&
    accountingCurrency !== currency &&
    fields.attribute(fields.group(taxTotal, "cbc:TaxAmount"), "currencyID") === accountingCurrency;

  const [own, another] = taxTotals.filter((taxTotal) => !isAccounting(taxTotal));
  if (another !== undefined) {
    fields.report("DUPLICATE_FIELD", another, "BT-110", "cac:TaxTotal may appear here only once for each currency.");
  }
  const amount = fields.group(taxTotals.find(isAccounting) ?? null, "cbc:TaxAmount");
  const taxMinor =
    amount === null || accountingCurrency === null ? null : fields.amountOf(amount, "BT-111", accountingCurrency);
  return {
    own: own ?? fields.missing(root, "cac:TaxTotal", "BT-110", root),
    accountingTax: taxMinor === null || accountingCurrency === null ? null : { currency: accountingCurrency, taxMinor },
  };
}

/** BG-22, with what third parties charge. */
export function readUblTotals(
  fields: FieldReader,
  { root, totals, taxTotal }: { readonly root: XmlElement; readonly totals: XmlElement; readonly taxTotal: XmlElement },
): DocumentTotals {
  const plain = {
    lineNetMinor: fields.requiredAmount(totals, "cbc:LineExtensionAmount", "BT-106"),
    allowanceMinor: fields.amount(totals, "cbc:AllowanceTotalAmount", "BT-107") ?? 0,
    chargeMinor: fields.amount(totals, "cbc:ChargeTotalAmount", "BT-108") ?? 0,
    netMinor: fields.requiredAmount(totals, "cbc:TaxExclusiveAmount", "BT-109"),
    taxMinor: fields.amount(taxTotal, "cbc:TaxAmount", "BT-110") ?? 0,
    grossMinor: fields.requiredAmount(totals, "cbc:TaxInclusiveAmount", "BT-112"),
    prepaidMinor: fields.amount(totals, "cbc:PrepaidAmount", "BT-113") ?? 0,
    roundingMinor: fields.amount(totals, "cbc:PayableRoundingAmount", "BT-114") ?? 0,
    dueMinor: fields.requiredAmount(totals, "cbc:PayableAmount", "BT-115"),
  };
  const thirdPartyMinor = readThirdPartyMinor(fields, root, plain);
  return thirdPartyMinor === 0 ? plain : { ...plain, thirdPartyMinor };
}

/**
 * BG-DEX-09 of the XRechnung extension, part of the amount due. Outside the extension the same element only informs. What
 * each is for, and how much, is told among the further details as well.
 */
function readThirdPartyMinor(fields: FieldReader, root: XmlElement, plain: DocumentTotals): number {
  const payments = fields.groups(root, "cac:PrepaidPayment");
  const amounts = payments.map((payment) => fields.amount(payment, "cbc:PaidAmount", "BT-DEX-2") ?? 0);
  for (const element of fields.groups(root, "cac:PrepaidPayment/cbc:PaidAmount")) fields.readElements.delete(element);
  const rest = sumExactly([plain.grossMinor, -plain.prepaidMinor, plain.roundingMinor]);
  const total = sumExactly(amounts);
  if (BigInt(plain.dueMinor) === rest || BigInt(plain.dueMinor) !== rest + total) return 0;
  return Number(total);
}

/** BG-16 */
export function readUblPayment(
  fields: FieldReader,
  root: XmlElement,
  creditorId: string | null,
): readonly PaymentInstruction[] {
  const means = fields.groups(root, "cac:PaymentMeans");
  // BT-83 and BT-89 apply to the whole invoice, but UBL repeats them in each of the means.
  const reference = fields.texts(root, "cac:PaymentMeans/cbc:PaymentID", "BT-83")[0] ?? null;
  const mandateReference = fields.texts(root, "cac:PaymentMeans/cac:PaymentMandate/cbc:ID", "BT-89")[0] ?? null;
  const instructions = means.map((element): PaymentInstruction => {
    const account = fields.group(element, "cac:PayeeFinancialAccount"); // BG-17
    const card = fields.group(element, "cac:CardAccount"); // BG-18
    return {
      meansCode: fields.requiredText(element, "cbc:PaymentMeansCode", "BT-81"),
      meansText: fields.attribute(fields.group(element, "cbc:PaymentMeansCode"), "name"), // BT-82
      accountHolder: fields.text(account, "cbc:Name", "BT-85"),
      iban: compactAccount(fields.text(account, "cbc:ID", "BT-84")),
      bic: fields.text(account, "cac:FinancialInstitutionBranch/cbc:ID", "BT-86"),
      bankName: null,
      reference: fields.text(element, "cbc:PaymentID", "BT-83") ?? reference,
      mandateReference: null,
      creditorId: null,
      debitedIban: compactAccount(fields.text(element, "cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID", "BT-91")),
      cardNumber: lastCardDigits(fields.text(card, "cbc:PrimaryAccountNumberID", "BT-87")),
      cardHolder: fields.text(card, "cbc:HolderName", "BT-88"),
    };
  });
  return withDirectDebit(instructions, { mandateReference, creditorId });
}
