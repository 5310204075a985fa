import type { PaymentInstruction } from "@kundenportal/domain/documents/document-content";
import { toDecimalText } from "@kundenportal/domain/money/money";
import { directDebitOf, writePaymentTerms } from "../invoice/payment-data";
import { referenceOf } from "../invoice/references";
import type { Invoice } from "../invoice/to-invoice";
import { group, leaf, type XmlNode } from "../xml/xml-node";
import { amountWriter, writeCiiAdjustments, writeCiiDate, writeCiiPeriod } from "./cii-parts";
import { writeCiiParty } from "./write-cii-party";

/** How it is to be paid, and what it comes to. */
export function writeCiiSettlement(invoice: Invoice): XmlNode | null {
  const { paymentInstructions, currency, accountingTax } = invoice;
  const { mandateReference, creditorId } = directDebitOf(paymentInstructions);
  const reference = paymentInstructions.find((each) => each.reference !== null)?.reference;
  return group("ram:ApplicableHeaderTradeSettlement", [
    leaf("ram:CreditorReferenceID", creditorId),
    leaf("ram:PaymentReference", reference),
    leaf("ram:TaxCurrencyCode", accountingTax?.currency),
    leaf("ram:InvoiceCurrencyCode", currency),
    writeCiiParty("ram:PayeeTradeParty", invoice.payee),
    paymentInstructions.map(writeMeans),
    writeTaxes(invoice),
    writeCiiPeriod(invoice.servicePeriod),
    writeCiiAdjustments(invoice.adjustments, amountWriter(currency)),
    group("ram:SpecifiedTradePaymentTerms", [
      leaf("ram:Description", writePaymentTerms(invoice)),
      writeCiiDate("ram:DueDateDateTime", invoice.dueDate),
      leaf("ram:DirectDebitMandateID", mandateReference),
    ]),
    writeTotals(invoice),
    invoice.precedingDocuments.map(({ number, date }) =>
      group("ram:InvoiceReferencedDocument", [
        leaf("ram:IssuerAssignedID", number),
        writeCiiDate("ram:FormattedIssueDateTime", date, "qdt:DateTimeString"),
      ]),
    ),
    group("ram:ReceivableSpecifiedTradeAccountingAccount", [leaf("ram:ID", referenceOf(invoice, "BUYER_ACCOUNTING"))]),
  ]);
}

/** BG-16 */
function writeMeans(instruction: PaymentInstruction): XmlNode | null {
  return group("ram:SpecifiedTradeSettlementPaymentMeans", [
    leaf("ram:TypeCode", instruction.meansCode),
    leaf("ram:Information", instruction.meansText),
    instruction.cardNumber === null
      ? null
      : group("ram:ApplicableTradeSettlementFinancialCard", [
          leaf("ram:ID", instruction.cardNumber),
          leaf("ram:CardholderName", instruction.cardHolder),
        ]),
    group("ram:PayerPartyDebtorFinancialAccount", [leaf("ram:IBANID", instruction.debitedIban)]),
    instruction.iban === null
      ? null
      : group("ram:PayeePartyCreditorFinancialAccount", [
          leaf("ram:IBANID", instruction.iban),
          leaf("ram:AccountName", instruction.accountHolder),
        ]),
    group("ram:PayeeSpecifiedCreditorFinancialInstitution", [leaf("ram:BICID", instruction.bic)]),
  ]);
}

/** BG-23. The date on which the tax falls due (BT-7) is one, in one of the groups (CII-SR-461). */
function writeTaxes({ taxes, taxPointDate, currency }: Invoice): readonly (XmlNode | null)[] {
  const writeAmount = amountWriter(currency);
  return taxes.map((tax, index) =>
    group("ram:ApplicableTradeTax", [
      writeAmount("ram:CalculatedAmount", tax.taxMinor),
      leaf("ram:TypeCode", "VAT"),
      leaf("ram:ExemptionReason", tax.exemptionReason),
      writeAmount("ram:BasisAmount", tax.baseMinor),
      leaf("ram:CategoryCode", tax.category),
      leaf("ram:ExemptionReasonCode", tax.exemptionCode),
      writeCiiDate("ram:TaxPointDate", index === 0 ? taxPointDate : null, "udt:DateString"),
      // BR-DE-14: here even what is outside the scope of tax has a rate.
      leaf("ram:RateApplicablePercent", tax.ratePercent),
    ]),
  );
}

/** BG-22 */
function writeTotals({ totals, currency, accountingTax }: Invoice): XmlNode | null {
  const writeAmount = amountWriter(currency);
  const unlessZero = (name: string, amountMinor: number): XmlNode | null =>
    amountMinor === 0 ? null : writeAmount(name, amountMinor);
  // The only amount that has to name its currency: there may be two (BR-CO-15, BR-53).
  const writeTax = (taxMinor: number, currencyID: string): XmlNode | null =>
    leaf("ram:TaxTotalAmount", toDecimalText({ amountMinor: taxMinor, currency: currencyID }), { currencyID });
  return group("ram:SpecifiedTradeSettlementHeaderMonetarySummation", [
    writeAmount("ram:LineTotalAmount", totals.lineNetMinor),
    unlessZero("ram:ChargeTotalAmount", totals.chargeMinor),
    unlessZero("ram:AllowanceTotalAmount", totals.allowanceMinor),
    writeAmount("ram:TaxBasisTotalAmount", totals.netMinor),
    writeTax(totals.taxMinor, currency),
    accountingTax === null ? null : writeTax(accountingTax.taxMinor, accountingTax.currency),
    unlessZero("ram:RoundingAmount", totals.roundingMinor),
    writeAmount("ram:GrandTotalAmount", totals.grossMinor),
    unlessZero("ram:TotalPrepaidAmount", totals.prepaidMinor),
    writeAmount("ram:DuePayableAmount", totals.dueMinor),
  ]);
}
