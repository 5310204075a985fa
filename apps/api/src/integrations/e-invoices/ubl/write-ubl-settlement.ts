import { toDecimalText } from "@kundenportal/domain/money/money";
import { directDebitOf } from "../invoice/payment-data";
import type { Invoice } from "../invoice/to-invoice";
import { group, leaf, type XmlNode } from "../xml/xml-node";
import { amountWriter, writeUblTax } from "./ubl-parts";

/** BG-16. A credit note has its due date (BT-9) here. */
export function writeUblPayment(
  { paymentInstructions, dueDate }: Invoice,
  hasDueDate: boolean,
): readonly (XmlNode | null)[] {
  const { mandateReference } = directDebitOf(paymentInstructions);
  return paymentInstructions.map((instruction) =>
    group("cac:PaymentMeans", [
      leaf("cbc:PaymentMeansCode", instruction.meansCode, { name: instruction.meansText }),
      hasDueDate ? null : leaf("cbc:PaymentDueDate", dueDate),
      leaf("cbc:PaymentID", instruction.reference),
      instruction.cardNumber === null
        ? null
        : group("cac:CardAccount", [
            leaf("cbc:PrimaryAccountNumberID", instruction.cardNumber),
            // UBL demands it, EN 16931 does not know it.
            leaf("cbc:NetworkID", "NA"),
            leaf("cbc:HolderName", instruction.cardHolder),
          ]),
      instruction.iban === null
        ? null
        : group("cac:PayeeFinancialAccount", [
            leaf("cbc:ID", instruction.iban),
            leaf("cbc:Name", instruction.accountHolder),
            group("cac:FinancialInstitutionBranch", [leaf("cbc:ID", instruction.bic)]),
          ]),
      instruction.mandateReference === null && instruction.debitedIban === null
        ? null
        : group("cac:PaymentMandate", [
            leaf("cbc:ID", mandateReference),
            group("cac:PayerFinancialAccount", [leaf("cbc:ID", instruction.debitedIban)]),
          ]),
    ]),
  );
}

/** BG-22's tax with BG-23, and BT-111. */
export function writeUblTaxTotals({ currency, taxes, totals, accountingTax }: Invoice): readonly (XmlNode | null)[] {
  const writeAmount = amountWriter(currency);
  const own = group("cac:TaxTotal", [
    writeAmount("cbc:TaxAmount", totals.taxMinor),
    taxes.map((tax) =>
      group("cac:TaxSubtotal", [
        writeAmount("cbc:TaxableAmount", tax.baseMinor),
        writeAmount("cbc:TaxAmount", tax.taxMinor),
        writeUblTax("cac:TaxCategory", {
          category: tax.category,
          // BR-DE-14: here even what is outside the scope of tax has a rate.
          ratePercent: tax.ratePercent,
          reason: tax.exemptionReason,
          reasonCode: tax.exemptionCode,
        }),
      ]),
    ),
  ]);
  if (accountingTax === null) return [own];
  const { taxMinor, currency: currencyID } = accountingTax;
  const amount = toDecimalText({ amountMinor: taxMinor, currency: currencyID });
  return [own, group("cac:TaxTotal", [leaf("cbc:TaxAmount", amount, { currencyID })])];
}

/** BG-22 */
export function writeUblTotals({ currency, totals }: Invoice): XmlNode | null {
  const writeAmount = amountWriter(currency);
  const unlessZero = (name: string, amountMinor: number): XmlNode | null =>
    amountMinor === 0 ? null : writeAmount(name, amountMinor);
  return group("cac:LegalMonetaryTotal", [
    writeAmount("cbc:LineExtensionAmount", totals.lineNetMinor),
    writeAmount("cbc:TaxExclusiveAmount", totals.netMinor),
    writeAmount("cbc:TaxInclusiveAmount", totals.grossMinor),
    unlessZero("cbc:AllowanceTotalAmount", totals.allowanceMinor),
    unlessZero("cbc:ChargeTotalAmount", totals.chargeMinor),
    unlessZero("cbc:PrepaidAmount", totals.prepaidMinor),
    unlessZero("cbc:PayableRoundingAmount", totals.roundingMinor),
    writeAmount("cbc:PayableAmount", totals.dueMinor),
  ]);
}
