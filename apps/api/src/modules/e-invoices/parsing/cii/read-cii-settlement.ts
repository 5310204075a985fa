import type {
  AccountingTax,
  Adjustment,
  DocumentTotals,
  PaymentInstruction,
  TaxTotal,
} from "@kundenportal/domain/documents/document-content";
import type { CurrencyCode } from "@kundenportal/domain/money/currency";
import { subtractMinor } from "@kundenportal/domain/money/money";
import { checkExemptionReason, checkTaxRate } from "../en16931/check-tax-categories";
import type { BusinessTerm } from "../en16931/e-invoice-problem";
import { TAX_CATEGORIES, TAX_POINT_BY_CII_CODE } from "../en16931/code-lists";
import type { InvoiceScope } from "../en16931/read-invoice";
import type { FieldReader } from "../en16931/field-reader";
import { adjustmentTerms, compactAccount, lastCardDigits, withDirectDebit } from "../en16931/read-parts";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";

/** BG-20 and BG-21, or BG-27 and BG-28. Amounts keep their sign from the file. */
export function readCiiAdjustments(
  fields: FieldReader,
  settlement: XmlElement,
  level: "DOCUMENT" | "LINE",
): readonly Adjustment[] {
  return fields.groups(settlement, "ram:SpecifiedTradeAllowanceCharge").map((element) => {
    const indicatorTerm = level === "LINE" ? "BG-27" : "BG-20";
    const isCharge = fields.indicator(element, "ram:ChargeIndicator/udt:Indicator", indicatorTerm);
    const kind = isCharge ? "CHARGE" : "ALLOWANCE";
    const terms = adjustmentTerms(kind, level);
    const tax = level === "LINE" ? null : fields.requiredGroup(element, "ram:CategoryTradeTax", terms.taxCategory);
    const reason = fields.text(element, "ram:Reason", terms.reason);
    const reasonCode = fields.text(element, "ram:ReasonCode", terms.reasonCode);
    if (reason !== null) fields.tell(terms.reasonCode, element, reasonCode);
    return {
      kind,
      reason: reason ?? reasonCode,
      amountMinor: fields.requiredAmount(element, "ram:ActualAmount", terms.amount),
      percent: fields.decimal(element, "ram:CalculationPercent", terms.percent),
      baseMinor: fields.amount(element, "ram:BasisAmount", terms.base),
      ...readAdjustmentTax(fields, tax, terms),
    };
  });
}

/** BG-X-42 of ZUGFeRD's EXTENDED profile: charges for shipping, part of the charges (BT-108) like any other. */
export function readCiiLogisticsCharges(fields: FieldReader, settlement: XmlElement): readonly Adjustment[] {
  return fields.groups(settlement, "ram:SpecifiedLogisticsServiceCharge").map((element) => {
    const terms = adjustmentTerms("CHARGE", "DOCUMENT");
    const [tax, another] = fields.groups(element, "ram:AppliedTradeTax");
    if (another !== undefined) {
      const message = "A logistics charge (BG-X-42) under several taxes is not supported.";
      fields.report("UNSUPPORTED_CONTENT", another, "BG-X-42", message);
    }
    return {
      kind: "CHARGE",
      reason: fields.text(element, "ram:Description", terms.reason),
      amountMinor: fields.requiredAmount(element, "ram:AppliedAmount", "BT-99"),
      percent: null,
      baseMinor: null,
      ...readAdjustmentTax(fields, tax ?? fields.missing(element, "ram:AppliedTradeTax", "BT-102", element), terms),
    };
  });
}

function readAdjustmentTax(
  fields: FieldReader,
  tax: XmlElement | null,
  terms: ReturnType<typeof adjustmentTerms>,
): Pick<Adjustment, "taxCategory" | "taxRatePercent"> {
  if (tax === null) return { taxCategory: null, taxRatePercent: null };
  const ratePath = "ram:RateApplicablePercent";
  const category = fields.code(tax, "ram:CategoryCode", terms.taxCategory, TAX_CATEGORIES);
  const rate = fields.taxRate(tax, ratePath, terms.taxRate) ?? "0";
  checkTaxRate(fields, tax, { category, rate, rateTerm: terms.taxRate, ratePath });
  return { taxCategory: category, taxRatePercent: rate };
}

/** BG-23 */
export function readCiiTaxes(fields: FieldReader, settlement: XmlElement, scope: InvoiceScope): readonly TaxTotal[] {
  return fields.groups(settlement, "ram:ApplicableTradeTax").map((element) => {
    const ratePath = "ram:RateApplicablePercent";
    const category =
      fields.code(element, "ram:CategoryCode", "BT-118", TAX_CATEGORIES) ??
      fields.missing(element, "ram:CategoryCode", "BT-118", "S");
    const rate = fields.taxRate(element, ratePath, "BT-119") ?? "0";
    const reason = fields.paragraphs(element, "ram:ExemptionReason", "BT-120");
    const reasonCode = fields.text(element, "ram:ExemptionReasonCode", "BT-121");
    if (reason !== null) fields.tell("BT-121", element, reasonCode);
    checkTaxRate(fields, element, { category, rate, rateTerm: "BT-119", ratePath });
    const baseMinor = fields.requiredAmount(element, "ram:BasisAmount", "BT-116");
    const exemption = { category, baseMinor, reason: reason ?? reasonCode, path: "ram:ExemptionReason" };
    if (scope !== "LEGACY") checkExemptionReason(fields, element, exemption);
    return fields.remember(
      {
        category,
        ratePercent: rate,
        baseMinor,
        taxMinor: fields.requiredAmount(element, "ram:CalculatedAmount", "BT-117"),
        exemptionReason: reason ?? reasonCode,
      },
      element,
    );
  });
}

/**
 * BT-7, and BT-8 in its place, which CII has in each group of the tax breakdown although it is one for the whole invoice.
 * Others than the first stay among the further details.
 */
export function readCiiTaxPoint(fields: FieldReader, settlement: XmlElement): string | null {
  const groups = fields.groups(settlement, "ram:ApplicableTradeTax");
  const [code] = withoutRepeats(fields, groups, "ram:DueDateTypeCode");
  if (code !== undefined) {
    const text = fields.textOf(code, "BT-8");
    fields.tell("BT-8", code, TAX_POINT_BY_CII_CODE.get(text ?? "") ?? text);
  }
  const [date] = withoutRepeats(fields, groups, "ram:TaxPointDate/udt:DateString");
  return date === undefined ? null : fields.basicDate(date.parent, "udt:DateString", "BT-7");
}

/** The elements at this path in all groups; those that repeat the first count as read. */
function withoutRepeats(fields: FieldReader, groups: readonly XmlElement[], path: string): readonly XmlElement[] {
  const elements = groups.flatMap((group) => fields.groups(group, path));
  const [first] = elements;
  for (const element of elements) if (element.text.trim() === first?.text.trim()) fields.readElements.add(element);
  return elements;
}

/**
 * BG-22. CII allows some totals again in the seller's accounting currency. MINIMUM has no sum of lines and no prepayment:
 * they follow from the rest. ZUGFeRD 1.0 need not say what is due.
 */
export function readCiiTotals(
  fields: FieldReader,
  totals: XmlElement,
  { currency, scope }: { readonly currency: CurrencyCode; readonly scope: InvoiceScope },
): DocumentTotals {
  const own = (name: string, term: BusinessTerm): number | null => {
    const [element, another] = fields
      .groups(totals, name)
      .filter((amount) => (fields.attribute(amount, "currencyID") ?? currency) === currency);
    if (another !== undefined) {
      fields.report("DUPLICATE_FIELD", another, term, `${name} may appear here only once for each currency.`);
    }
    return element === undefined ? null : fields.amountOf(element, term, currency);
  };
  const required = (name: string, term: BusinessTerm): number =>
    own(name, term) ?? fields.missing(totals, name, term, 0);
  const isMinimum = scope === "TOTALS_ONLY";
  const netMinor = required("ram:TaxBasisTotalAmount", "BT-109");
  const grossMinor = required("ram:GrandTotalAmount", "BT-112");
  const lineNetMinor = own("ram:LineTotalAmount", "BT-106");
  const prepaidMinor = own("ram:TotalPrepaidAmount", "BT-113");
  const dueMinor =
    own("ram:DuePayableAmount", "BT-115") ??
    (scope === "LEGACY" ? subtractMinor(grossMinor, prepaidMinor ?? 0) : required("ram:DuePayableAmount", "BT-115"));
  return {
    lineNetMinor: lineNetMinor ?? (isMinimum ? netMinor : required("ram:LineTotalAmount", "BT-106")),
    allowanceMinor: own("ram:AllowanceTotalAmount", "BT-107") ?? 0,
    chargeMinor: own("ram:ChargeTotalAmount", "BT-108") ?? 0,
    netMinor,
    taxMinor: own("ram:TaxTotalAmount", "BT-110") ?? 0,
    grossMinor,
    prepaidMinor: prepaidMinor ?? (isMinimum ? subtractMinor(grossMinor, dueMinor) : 0),
    roundingMinor: own("ram:RoundingAmount", "BT-114") ?? 0,
    dueMinor,
  };
}

/** BT-6 and BT-111 */
export function readCiiAccountingTax(
  fields: FieldReader,
  settlement: XmlElement,
  totals: XmlElement,
  currency: CurrencyCode,
): AccountingTax | null {
  const accountingCurrency = fields.currencyCode(settlement, "ram:TaxCurrencyCode", "BT-6");
  if (accountingCurrency === null || accountingCurrency === currency) return null;
  const element = fields
    .groups(totals, "ram:TaxTotalAmount")
    .find((amount) => fields.attribute(amount, "currencyID") === accountingCurrency);
  const taxMinor = element === undefined ? null : fields.amountOf(element, "BT-111", accountingCurrency);
  return taxMinor === null ? null : { currency: accountingCurrency, taxMinor };
}

/** BG-16 */
export function readCiiPayment(fields: FieldReader, settlement: XmlElement): readonly PaymentInstruction[] {
  const reference = fields.text(settlement, "ram:PaymentReference", "BT-83");
  const instructions = fields
    .groups(settlement, "ram:SpecifiedTradeSettlementPaymentMeans")
    .map((element): PaymentInstruction => {
      const account = fields.group(element, "ram:PayeePartyCreditorFinancialAccount"); // BG-17
      const card = fields.group(element, "ram:ApplicableTradeSettlementFinancialCard"); // BG-18
      return {
        meansCode: fields.requiredText(element, "ram:TypeCode", "BT-81"),
        meansText: fields.text(element, "ram:Information", "BT-82"),
        accountHolder: fields.text(account, "ram:AccountName", "BT-85"),
        iban: compactAccount(
          fields.text(account, "ram:IBANID", "BT-84") ?? fields.text(account, "ram:ProprietaryID", "BT-84"),
        ),
        bic: fields.text(element, "ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID", "BT-86"),
        bankName: null,
        reference,
        mandateReference: null,
        creditorId: null,
        debitedIban: compactAccount(fields.text(element, "ram:PayerPartyDebtorFinancialAccount/ram:IBANID", "BT-91")),
        cardNumber: lastCardDigits(fields.text(card, "ram:ID", "BT-87")),
        cardHolder: fields.text(card, "ram:CardholderName", "BT-88"),
      };
    });
  const mandates = fields.texts(settlement, "ram:SpecifiedTradePaymentTerms/ram:DirectDebitMandateID", "BT-89");
  return withDirectDebit(instructions, {
    mandateReference: mandates[0] ?? null,
    creditorId: fields.text(settlement, "ram:CreditorReferenceID", "BT-90"),
  });
}
