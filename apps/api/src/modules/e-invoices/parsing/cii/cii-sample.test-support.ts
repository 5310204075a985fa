/** `UBL_SAMPLE` in CII. */
export const CII_SAMPLE = `<?xml version="1.0" encoding="UTF-8"?>
<r:CrossIndustryInvoice xmlns:r="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
  xmlns:q="urn:un:unece:uncefact:data:standard:QualifiedDataType:100"
  xmlns="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
  xmlns:u="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
  <r:ExchangedDocumentContext>
    <GuidelineSpecifiedDocumentContextParameter>
      <ID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0</ID>
    </GuidelineSpecifiedDocumentContextParameter>
  </r:ExchangedDocumentContext>
  <r:ExchangedDocument>
    <ID>RE-2026-0042</ID>
    <TypeCode>380</TypeCode>
    <IssueDateTime><u:DateTimeString format="102">20260302</u:DateTimeString></IssueDateTime>
    <IncludedNote><Content>Danke für Ihren Auftrag.
Bis bald!</Content><SubjectCode>AAI</SubjectCode></IncludedNote>
    <IncludedNote><Content>Gerichtsstand ist Musterstadt.</Content></IncludedNote>
  </r:ExchangedDocument>
  <r:SupplyChainTradeTransaction>
    <IncludedSupplyChainTradeLineItem>
      <AssociatedDocumentLineDocument><LineID>1</LineID><IncludedNote><Content>Nachlieferung</Content></IncludedNote></AssociatedDocumentLineDocument>
      <SpecifiedTradeProduct>
        <GlobalID schemeID="0160">4012345678901</GlobalID>
        <SellerAssignedID>A1</SellerAssignedID>
        <BuyerAssignedID>K-A1</BuyerAssignedID>
        <Name>Ball</Name>
        <Description>Rot
und rund</Description>
        <ApplicableProductCharacteristic><Description>Farbe</Description><Value>rot</Value></ApplicableProductCharacteristic>
        <DesignatedProductClassification><ClassCode listID="TST">49-22</ClassCode></DesignatedProductClassification>
        <OriginTradeCountry><ID>NL</ID></OriginTradeCountry>
      </SpecifiedTradeProduct>
      <SpecifiedLineTradeAgreement>
        <BuyerOrderReferencedDocument><LineID>77.1</LineID></BuyerOrderReferencedDocument>
        <NetPriceProductTradePrice><ChargeAmount>1250.0000</ChargeAmount><BasisQuantity unitCode="H87">100.0000</BasisQuantity></NetPriceProductTradePrice>
      </SpecifiedLineTradeAgreement>
      <SpecifiedLineTradeDelivery><BilledQuantity unitCode="H87">10.0000</BilledQuantity></SpecifiedLineTradeDelivery>
      <SpecifiedLineTradeSettlement>
        <ApplicableTradeTax><TypeCode>VAT</TypeCode><CategoryCode>S</CategoryCode><RateApplicablePercent>19.00</RateApplicablePercent></ApplicableTradeTax>
        <BillingSpecifiedPeriod><StartDateTime><u:DateTimeString format="102">20260201</u:DateTimeString></StartDateTime></BillingSpecifiedPeriod>
        <SpecifiedTradeAllowanceCharge>
          <ChargeIndicator><u:Indicator>false</u:Indicator></ChargeIndicator>
          <CalculationPercent>4</CalculationPercent>
          <BasisAmount>125.00</BasisAmount>
          <ActualAmount>5.00</ActualAmount>
          <Reason>Mengenrabatt</Reason>
        </SpecifiedTradeAllowanceCharge>
        <SpecifiedTradeSettlementLineMonetarySummation><LineTotalAmount>120.00</LineTotalAmount></SpecifiedTradeSettlementLineMonetarySummation>
        <AdditionalReferencedDocument><IssuerAssignedID>Zähler 10</IssuerAssignedID><TypeCode>130</TypeCode></AdditionalReferencedDocument>
        <ReceivableSpecifiedTradeAccountingAccount><ID>KST 12</ID></ReceivableSpecifiedTradeAccountingAccount>
      </SpecifiedLineTradeSettlement>
    </IncludedSupplyChainTradeLineItem>
    <IncludedSupplyChainTradeLineItem>
      <AssociatedDocumentLineDocument><LineID>2</LineID></AssociatedDocumentLineDocument>
      <SpecifiedTradeProduct><Name>Beratung</Name></SpecifiedTradeProduct>
      <SpecifiedLineTradeAgreement><NetPriceProductTradePrice><ChargeAmount>80.00</ChargeAmount></NetPriceProductTradePrice></SpecifiedLineTradeAgreement>
      <SpecifiedLineTradeDelivery><BilledQuantity unitCode="HUR">2.5000</BilledQuantity></SpecifiedLineTradeDelivery>
      <SpecifiedLineTradeSettlement>
        <ApplicableTradeTax><TypeCode>VAT</TypeCode><CategoryCode>S</CategoryCode><RateApplicablePercent>19</RateApplicablePercent></ApplicableTradeTax>
        <SpecifiedTradeSettlementLineMonetarySummation><LineTotalAmount>200.00</LineTotalAmount></SpecifiedTradeSettlementLineMonetarySummation>
      </SpecifiedLineTradeSettlement>
    </IncludedSupplyChainTradeLineItem>
    <IncludedSupplyChainTradeLineItem>
      <AssociatedDocumentLineDocument><LineID>3</LineID></AssociatedDocumentLineDocument>
      <SpecifiedTradeProduct><Name>Buch</Name></SpecifiedTradeProduct>
      <SpecifiedLineTradeAgreement>
        <GrossPriceProductTradePrice>
          <ChargeAmount>22.00</ChargeAmount>
          <AppliedTradeAllowanceCharge><ChargeIndicator><u:Indicator>false</u:Indicator></ChargeIndicator><ActualAmount>2.00</ActualAmount></AppliedTradeAllowanceCharge>
        </GrossPriceProductTradePrice>
        <NetPriceProductTradePrice><ChargeAmount>20</ChargeAmount></NetPriceProductTradePrice>
      </SpecifiedLineTradeAgreement>
      <SpecifiedLineTradeDelivery><BilledQuantity unitCode="H87">3</BilledQuantity></SpecifiedLineTradeDelivery>
      <SpecifiedLineTradeSettlement>
        <ApplicableTradeTax><TypeCode>VAT</TypeCode><CategoryCode>S</CategoryCode><RateApplicablePercent>7</RateApplicablePercent></ApplicableTradeTax>
        <SpecifiedTradeSettlementLineMonetarySummation><LineTotalAmount>60</LineTotalAmount></SpecifiedTradeSettlementLineMonetarySummation>
      </SpecifiedLineTradeSettlement>
    </IncludedSupplyChainTradeLineItem>
    <ApplicableHeaderTradeAgreement>
      <BuyerReference>04011000-12345-03</BuyerReference>
      <SellerTradeParty>
        <ID>L-1</ID>
        <GlobalID schemeID="0088">4012345000009</GlobalID>
        <Name>Muster GmbH</Name>
        <Description>Amtsgericht Musterstadt</Description>
        <SpecifiedLegalOrganization><ID>HRB 1</ID><TradingBusinessName>Muster &amp; Söhne</TradingBusinessName></SpecifiedLegalOrganization>
        <DefinedTradeContact>
          <PersonName>Vertrieb</PersonName>
          <TelephoneUniversalCommunication><CompleteNumber>+49 1</CompleteNumber></TelephoneUniversalCommunication>
          <EmailURIUniversalCommunication><URIID>vertrieb@muster.example</URIID></EmailURIUniversalCommunication>
        </DefinedTradeContact>
        <PostalTradeAddress>
          <PostcodeCode>12345</PostcodeCode>
          <LineOne>Musterweg 1</LineOne>
          <LineTwo>Hof 2</LineTwo>
          <LineThree>Tor 3</LineThree>
          <CityName>Musterstadt</CityName>
          <CountryID>DE</CountryID>
          <CountrySubDivisionName>Hessen</CountrySubDivisionName>
        </PostalTradeAddress>
        <URIUniversalCommunication><URIID schemeID="EM">rechnung@muster.example</URIID></URIUniversalCommunication>
        <SpecifiedTaxRegistration><ID schemeID="FC">12/345/678</ID></SpecifiedTaxRegistration>
        <SpecifiedTaxRegistration><ID schemeID="VA">DE123456789</ID></SpecifiedTaxRegistration>
      </SellerTradeParty>
      <BuyerTradeParty>
        <ID>K-10023</ID>
        <Name>Kunde AG</Name>
        <SpecifiedLegalOrganization><ID>HRB 2</ID></SpecifiedLegalOrganization>
        <DefinedTradeContact>
          <DepartmentName>Einkauf</DepartmentName>
          <EmailURIUniversalCommunication><URIID>einkauf@kunde.example</URIID></EmailURIUniversalCommunication>
        </DefinedTradeContact>
        <PostalTradeAddress>
          <PostcodeCode>54321</PostcodeCode><LineOne>Kundenweg 2</LineOne><CityName>Kundenstadt</CityName><CountryID>DE</CountryID>
        </PostalTradeAddress>
        <URIUniversalCommunication><URIID schemeID="EM">Einkauf@kunde.example</URIID></URIUniversalCommunication>
        <SpecifiedTaxRegistration><ID schemeID="VA">DE 987654321</ID></SpecifiedTaxRegistration>
      </BuyerTradeParty>
      <SellerTaxRepresentativeTradeParty>
        <Name>Steuer KG</Name>
        <PostalTradeAddress><CountryID>DE</CountryID></PostalTradeAddress>
        <SpecifiedTaxRegistration><ID schemeID="VA">DE111111111</ID></SpecifiedTaxRegistration>
      </SellerTaxRepresentativeTradeParty>
      <SellerOrderReferencedDocument><IssuerAssignedID>AU-88</IssuerAssignedID></SellerOrderReferencedDocument>
      <BuyerOrderReferencedDocument><IssuerAssignedID>B-77</IssuerAssignedID></BuyerOrderReferencedDocument>
      <ContractReferencedDocument><IssuerAssignedID>V-12</IssuerAssignedID></ContractReferencedDocument>
      <AdditionalReferencedDocument><IssuerAssignedID>LOS-1</IssuerAssignedID><TypeCode>50</TypeCode></AdditionalReferencedDocument>
      <AdditionalReferencedDocument><IssuerAssignedID>Zähler 9</IssuerAssignedID><TypeCode>130</TypeCode><ReferenceTypeCode>AVE</ReferenceTypeCode></AdditionalReferencedDocument>
      <AdditionalReferencedDocument>
        <IssuerAssignedID>Stundenzettel</IssuerAssignedID>
        <TypeCode>916</TypeCode>
        <Name>Alle Stunden</Name>
        <AttachmentBinaryObject mimeCode="text/csv" filename="../stunden.csv">VGFnO1N0dW5kZW4=</AttachmentBinaryObject>
      </AdditionalReferencedDocument>
      <AdditionalReferencedDocument>
        <IssuerAssignedID>AGB</IssuerAssignedID><URIID>https://muster.example/agb</URIID><TypeCode>916</TypeCode>
      </AdditionalReferencedDocument>
      <SpecifiedProcuringProject><ID>P-3</ID><Name>Project reference</Name></SpecifiedProcuringProject>
    </ApplicableHeaderTradeAgreement>
    <ApplicableHeaderTradeDelivery>
      <ShipToTradeParty>
        <ID>68</ID>
        <PostalTradeAddress>
          <PostcodeCode>11111</PostcodeCode><LineOne>Lager 5</LineOne><CityName>Lagerstadt</CityName><CountryID>DE</CountryID>
        </PostalTradeAddress>
      </ShipToTradeParty>
      <ActualDeliverySupplyChainEvent><OccurrenceDateTime><u:DateTimeString format="102">20260227</u:DateTimeString></OccurrenceDateTime></ActualDeliverySupplyChainEvent>
      <DespatchAdviceReferencedDocument><IssuerAssignedID>LS-5</IssuerAssignedID></DespatchAdviceReferencedDocument>
      <ReceivingAdviceReferencedDocument><IssuerAssignedID>WE-6</IssuerAssignedID></ReceivingAdviceReferencedDocument>
    </ApplicableHeaderTradeDelivery>
    <ApplicableHeaderTradeSettlement>
      <CreditorReferenceID>DE98ZZZ09999999999</CreditorReferenceID>
      <PaymentReference>RE-2026-0042/K-10023</PaymentReference>
      <TaxCurrencyCode>SEK</TaxCurrencyCode>
      <InvoiceCurrencyCode>EUR</InvoiceCurrencyCode>
      <PayeeTradeParty><ID>74</ID><Name>Faktor AG</Name><SpecifiedLegalOrganization><ID>HRB 3</ID></SpecifiedLegalOrganization></PayeeTradeParty>
      <SpecifiedTradeSettlementPaymentMeans>
        <TypeCode>59</TypeCode>
        <Information>Lastschrift</Information>
        <PayerPartyDebtorFinancialAccount><IBANID>DE16000000002345678901</IBANID></PayerPartyDebtorFinancialAccount>
      </SpecifiedTradeSettlementPaymentMeans>
      <SpecifiedTradeSettlementPaymentMeans>
        <TypeCode>58</TypeCode>
        <PayeePartyCreditorFinancialAccount><IBANID>DE79000000001234567890</IBANID><AccountName>Faktor AG</AccountName></PayeePartyCreditorFinancialAccount>
        <PayeeSpecifiedCreditorFinancialInstitution><BICID>MUSTDEFFXXX</BICID></PayeeSpecifiedCreditorFinancialInstitution>
      </SpecifiedTradeSettlementPaymentMeans>
      <ApplicableTradeTax>
        <CalculatedAmount>4.20</CalculatedAmount><TypeCode>VAT</TypeCode><BasisAmount>60.00</BasisAmount>
        <CategoryCode>S</CategoryCode><TaxPointDate><u:DateString format="102">20260228</u:DateString></TaxPointDate><RateApplicablePercent>7.00</RateApplicablePercent>
      </ApplicableTradeTax>
      <ApplicableTradeTax>
        <CalculatedAmount>58.90</CalculatedAmount><TypeCode>VAT</TypeCode><BasisAmount>310.00</BasisAmount>
        <CategoryCode>S</CategoryCode><RateApplicablePercent>19.00</RateApplicablePercent>
      </ApplicableTradeTax>
      <BillingSpecifiedPeriod>
        <StartDateTime><u:DateTimeString format="102">20260201</u:DateTimeString></StartDateTime>
        <EndDateTime><u:DateTimeString format="102">20260228</u:DateTimeString></EndDateTime>
      </BillingSpecifiedPeriod>
      <SpecifiedTradeAllowanceCharge>
        <ChargeIndicator><u:Indicator>false</u:Indicator></ChargeIndicator>
        <CalculationPercent>10.00</CalculationPercent>
        <BasisAmount>200.00</BasisAmount>
        <ActualAmount>20.00</ActualAmount>
        <Reason>Treuerabatt</Reason>
        <CategoryTradeTax><TypeCode>VAT</TypeCode><CategoryCode>S</CategoryCode><RateApplicablePercent>19</RateApplicablePercent></CategoryTradeTax>
      </SpecifiedTradeAllowanceCharge>
      <SpecifiedTradeAllowanceCharge>
        <ChargeIndicator><u:Indicator>true</u:Indicator></ChargeIndicator>
        <ActualAmount>10.00</ActualAmount>
        <ReasonCode>FC</ReasonCode>
        <CategoryTradeTax><TypeCode>VAT</TypeCode><CategoryCode>S</CategoryCode><RateApplicablePercent>19</RateApplicablePercent></CategoryTradeTax>
      </SpecifiedTradeAllowanceCharge>
      <SpecifiedTradePaymentTerms>
        <Description>#SKONTO#TAGE=7#PROZENT=2.00#BASISBETRAG=433.10#
#SKONTO#TAGE=14#PROZENT=1.50#
Sonst ohne Abzug.
</Description>
        <DueDateDateTime><u:DateTimeString format="102">20260401</u:DateTimeString></DueDateDateTime>
        <DirectDebitMandateID>M-1</DirectDebitMandateID>
      </SpecifiedTradePaymentTerms>
      <SpecifiedTradeSettlementHeaderMonetarySummation>
        <LineTotalAmount>380.00</LineTotalAmount>
        <ChargeTotalAmount>10.00</ChargeTotalAmount>
        <AllowanceTotalAmount>20.00</AllowanceTotalAmount>
        <TaxBasisTotalAmount>370.00</TaxBasisTotalAmount>
        <TaxTotalAmount currencyID="EUR">63.10</TaxTotalAmount>
        <TaxTotalAmount currencyID="SEK">700.41</TaxTotalAmount>
        <RoundingAmount>0.10</RoundingAmount>
        <GrandTotalAmount>433.10</GrandTotalAmount>
        <TotalPrepaidAmount>33.10</TotalPrepaidAmount>
        <DuePayableAmount>400.10</DuePayableAmount>
      </SpecifiedTradeSettlementHeaderMonetarySummation>
      <InvoiceReferencedDocument>
        <IssuerAssignedID>RE-2026-0040</IssuerAssignedID>
        <FormattedIssueDateTime><q:DateTimeString format="102">20260115</q:DateTimeString></FormattedIssueDateTime>
      </InvoiceReferencedDocument>
      <ReceivableSpecifiedTradeAccountingAccount><ID>KST 4711</ID></ReceivableSpecifiedTradeAccountingAccount>
    </ApplicableHeaderTradeSettlement>
  </r:SupplyChainTradeTransaction>
</r:CrossIndustryInvoice>
`;
