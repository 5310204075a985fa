import type {
  AccountingTax,
  Adjustment,
  DocumentTotals,
  PaymentInstruction,
  TaxTotal,
} from "@kundenportal/domain/documents/document-content";
import type { CurrencyCode } from "@kundenportal/domain/money/currency";
import type { BusinessTerm } from "../en16931/e-invoice-problem";
import { TAX_CATEGORIES } from "../en16931/code-lists";
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
    return {
      kind,
      reason:
        fields.text(element, "ram:Reason", terms.reason) ?? fields.text(element, "ram:ReasonCode", terms.reasonCode),
      amountMinor: fields.requiredAmount(element, "ram:ActualAmount", terms.amount),
      percent: fields.decimal(element, "ram:CalculationPercent", terms.percent),
      baseMinor: fields.amount(element, "ram:BasisAmount", terms.base),
      taxCategory: tax === null ? null : fields.code(tax, "ram:CategoryCode", terms.taxCategory, TAX_CATEGORIES),
      taxRatePercent: tax === null ? null : (fields.taxRate(tax, "ram:RateApplicablePercent", terms.taxRate) ?? "0"),
    };
  });
}

/** BG-23 */
export function readCiiTaxes(fields: FieldReader, settlement: XmlElement): readonly TaxTotal[] {
  return fields.groups(settlement, "ram:ApplicableTradeTax").map((element) =>
    fields.remember(
      {
        category:
          fields.code(element, "ram:CategoryCode", "BT-118", TAX_CATEGORIES) ??
          fields.missing(element, "ram:CategoryCode", "BT-118", "S"),
        ratePercent: fields.taxRate(element, "ram:RateApplicablePercent", "BT-119") ?? "0",
        baseMinor: fields.requiredAmount(element, "ram:BasisAmount", "BT-116"),
        taxMinor: fields.requiredAmount(element, "ram:CalculatedAmount", "BT-117"),
        exemptionReason:
          fields.paragraphs(element, "ram:ExemptionReason", "BT-120") ??
          fields.text(element, "ram:ExemptionReasonCode", "BT-121"),
      },
      element,
    ),
  );
}

/** BT-7, which CII has in each group of the tax breakdown although it is one date. */
export function readCiiTaxPointDate(fields: FieldReader, settlement: XmlElement): string | null {
  const group = fields
    .groups(settlement, "ram:ApplicableTradeTax")
    .find((tax) => fields.group(tax, "ram:TaxPointDate") !== null);
  return fields.basicDate(group ?? null, "ram:TaxPointDate/udt:DateString", "BT-7");
}

/** BG-22. CII allows some totals again in the seller's accounting currency. */
export function readCiiTotals(fields: FieldReader, totals: XmlElement, currency: CurrencyCode): DocumentTotals {
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
  return {
    lineNetMinor: required("ram:LineTotalAmount", "BT-106"),
    allowanceMinor: own("ram:AllowanceTotalAmount", "BT-107") ?? 0,
    chargeMinor: own("ram:ChargeTotalAmount", "BT-108") ?? 0,
    netMinor: required("ram:TaxBasisTotalAmount", "BT-109"),
    taxMinor: own("ram:TaxTotalAmount", "BT-110") ?? 0,
    grossMinor: required("ram:GrandTotalAmount", "BT-112"),
    prepaidMinor: own("ram:TotalPrepaidAmount", "BT-113") ?? 0,
    roundingMinor: own("ram:RoundingAmount", "BT-114") ?? 0,
    dueMinor: required("ram:DuePayableAmount", "BT-115"),
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
