/** The parts of a ZUGFeRD 1.0 invoice that tests change. */
interface Zugferd1 {
  readonly level?: "basic" | "comfort" | "extended";
  /** Null: only the rate is given. */
  readonly category?: string | null;
  readonly rate?: string;
  readonly tax?: string;
  readonly gross?: string;
  /** Of the first line. */
  readonly agreement?: string;
  readonly due?: string;
  /** When it was delivered, as UN/ECE 2379 has it. */
  readonly delivered?: string;
  /** In front of the taxes. */
  readonly means?: string;
}

/** An invoice in the message of 2014: one line, one line that is only a note. 100.00 + 19.00 tax. */
export function zugferd1({
  level = "comfort",
  category = "S",
  rate = "19.00",
  tax = "19.00",
  gross = "119.00",
  agreement = '<ram:NetPriceProductTradePrice><ram:ChargeAmount currencyID="EUR">50.0000</ram:ChargeAmount></ram:NetPriceProductTradePrice>',
  due = `<ram:DuePayableAmount currencyID="EUR">${gross}</ram:DuePayableAmount>`,
  delivered = '<udt:DateTimeString format="102">20260228</udt:DateTimeString>',
  means = "",
}: Zugferd1 = {}): string {
  const amount = (name: string, value: string): string => `<ram:${name} currencyID="EUR">${value}</ram:${name}>`;
  const categoryCode = category === null ? "" : `<ram:CategoryCode>${category}</ram:CategoryCode>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryDocument xmlns:rsm="urn:ferd:CrossIndustryDocument:invoice:1p0"
  xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:12"
  xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:15">
  <rsm:SpecifiedExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter>
    <ram:ID>urn:ferd:CrossIndustryDocument:invoice:1p0:${level}</ram:ID>
  </ram:GuidelineSpecifiedDocumentContextParameter></rsm:SpecifiedExchangedDocumentContext>
  <rsm:HeaderExchangedDocument>
    <ram:ID>Z1-7</ram:ID><ram:Name>RECHNUNG</ram:Name><ram:TypeCode>380</ram:TypeCode>
    <ram:IssueDateTime><udt:DateTimeString format="102">20260302</udt:DateTimeString></ram:IssueDateTime>
    <ram:IncludedNote><ram:Content>Vielen Dank.</ram:Content></ram:IncludedNote>
  </rsm:HeaderExchangedDocument>
  <rsm:SpecifiedSupplyChainTradeTransaction>
    <ram:ApplicableSupplyChainTradeAgreement>
      <ram:SellerTradeParty><ram:Name>Tischlerei Nord GmbH</ram:Name><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE123456789</ram:ID></ram:SpecifiedTaxRegistration></ram:SellerTradeParty>
      <ram:BuyerTradeParty><ram:Name>Hafen AG</ram:Name></ram:BuyerTradeParty>
      <ram:BuyerOrderReferencedDocument><ram:IssueDateTime>2026-02-01T00:00:00</ram:IssueDateTime><ram:ID>B-9</ram:ID></ram:BuyerOrderReferencedDocument>
    </ram:ApplicableSupplyChainTradeAgreement>
    <ram:ApplicableSupplyChainTradeDelivery>
      <ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime>${delivered}</ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent>
    </ram:ApplicableSupplyChainTradeDelivery>
    <ram:ApplicableSupplyChainTradeSettlement>
      <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
      ${means}<ram:ApplicableTradeTax>${amount("CalculatedAmount", tax)}<ram:TypeCode>VAT</ram:TypeCode>${amount("BasisAmount", "100.00")}${categoryCode}<ram:ApplicablePercent>${rate}</ram:ApplicablePercent></ram:ApplicableTradeTax>
      <ram:SpecifiedTradePaymentTerms><ram:Description>Netto</ram:Description><ram:DueDateDateTime><udt:DateTimeString format="102">20260330</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
      <ram:SpecifiedTradeSettlementMonetarySummation>
        ${amount("LineTotalAmount", "100.00")}${amount("ChargeTotalAmount", "0.00")}${amount("AllowanceTotalAmount", "0.00")}${amount("TaxBasisTotalAmount", "100.00")}${amount("TaxTotalAmount", tax)}${amount("GrandTotalAmount", gross)}${due}
      </ram:SpecifiedTradeSettlementMonetarySummation>
    </ram:ApplicableSupplyChainTradeSettlement>
    <ram:IncludedSupplyChainTradeLineItem>
      <ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID></ram:AssociatedDocumentLineDocument>
      <ram:SpecifiedSupplyChainTradeAgreement>${agreement}</ram:SpecifiedSupplyChainTradeAgreement>
      <ram:SpecifiedSupplyChainTradeDelivery><ram:BilledQuantity unitCode="C62">2.0000</ram:BilledQuantity></ram:SpecifiedSupplyChainTradeDelivery>
      <ram:SpecifiedSupplyChainTradeSettlement>
        <ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode>${categoryCode}<ram:ApplicablePercent>${rate}</ram:ApplicablePercent></ram:ApplicableTradeTax>
        <ram:SpecifiedTradeSettlementMonetarySummation>${amount("LineTotalAmount", "100.00")}</ram:SpecifiedTradeSettlementMonetarySummation>
      </ram:SpecifiedSupplyChainTradeSettlement>
      <ram:SpecifiedTradeProduct><ram:SellerAssignedID>R-1</ram:SellerAssignedID><ram:Name>Regal</ram:Name></ram:SpecifiedTradeProduct>
    </ram:IncludedSupplyChainTradeLineItem>
    <ram:IncludedSupplyChainTradeLineItem>
      <ram:AssociatedDocumentLineDocument><ram:IncludedNote><ram:Content>Lieferung frei Haus</ram:Content></ram:IncludedNote></ram:AssociatedDocumentLineDocument>
    </ram:IncludedSupplyChainTradeLineItem>
  </rsm:SpecifiedSupplyChainTradeTransaction>
</rsm:CrossIndustryDocument>`;
}
