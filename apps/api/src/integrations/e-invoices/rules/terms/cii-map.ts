import type { GroupMap } from "./term-map";

const TRADE = "rsm:SupplyChainTradeTransaction";
const AGREEMENT = `${TRADE}/ram:ApplicableHeaderTradeAgreement`;
const DELIVERY = `${TRADE}/ram:ApplicableHeaderTradeDelivery`;
const SETTLEMENT = `${TRADE}/ram:ApplicableHeaderTradeSettlement`;
const TERMS = `${SETTLEMENT}/ram:SpecifiedTradePaymentTerms`;

const VAT = "[ram:TypeCode=VAT]";
const DATE = "udt:DateTimeString";
const NUMBER = "ram:IssuerAssignedID";
const VAT_NUMBER = "ram:SpecifiedTaxRegistration/ram:ID[@schemeID=VA]";
const ELECTRONIC_ADDRESS = "ram:URIUniversalCommunication/ram:URIID";
const PHONE = "ram:TelephoneUniversalCommunication/ram:CompleteNumber";
const EMAIL = "ram:EmailURIUniversalCommunication/ram:URIID";
const CITY = "ram:CityName";
const ZIP = "ram:PostcodeCode";
const COUNTRY = "ram:CountryID";

const allowanceCharges = (isCharge: "true,1" | "false,0"): string =>
  `ram:SpecifiedTradeAllowanceCharge[ram:ChargeIndicator/udt:Indicator=${isCharge}]`;

const LINE_SETTLEMENT = "ram:SpecifiedLineTradeSettlement";
const LINE_TAX = `${LINE_SETTLEMENT}/ram:ApplicableTradeTax`;
const NET_PRICE = "ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice";
const GROSS_PRICE = "ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice";

const INDICATOR = "ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator/udt:Indicator";

const PRICE_ALLOWANCE = `${TRADE}/ram:IncludedSupplyChainTradeLineItem/${GROSS_PRICE}/ram:AppliedTradeAllowanceCharge`;

/** Where CII (D16B) has the terms of EN 16931. */
export const CII_MAP: GroupMap = {
  at: ".",
  terms: {
    "BT-1": "rsm:ExchangedDocument/ram:ID",
    "BT-2": `rsm:ExchangedDocument/ram:IssueDateTime/${DATE}`,
    "BT-3": "rsm:ExchangedDocument/ram:TypeCode",
    "BT-5": `${SETTLEMENT}/ram:InvoiceCurrencyCode`,
    "BT-6": `${SETTLEMENT}/ram:TaxCurrencyCode`,
    "BT-7": `${SETTLEMENT}/ram:ApplicableTradeTax/ram:TaxPointDate/udt:DateString`,
    "BT-8": `${SETTLEMENT}/ram:ApplicableTradeTax/ram:DueDateTypeCode`,
    "BT-9": `${TERMS}/ram:DueDateDateTime/${DATE}`,
    "BT-10": `${AGREEMENT}/ram:BuyerReference`,
    "BT-11": `${AGREEMENT}/ram:SpecifiedProcuringProject/ram:ID`,
    "BT-12": `${AGREEMENT}/ram:ContractReferencedDocument/${NUMBER}`,
    "BT-13": `${AGREEMENT}/ram:BuyerOrderReferencedDocument/${NUMBER}`,
    "BT-14": `${AGREEMENT}/ram:SellerOrderReferencedDocument/${NUMBER}`,
    "BT-15": `${DELIVERY}/ram:ReceivingAdviceReferencedDocument/${NUMBER}`,
    "BT-16": `${DELIVERY}/ram:DespatchAdviceReferencedDocument/${NUMBER}`,
    "BT-17": `${AGREEMENT}/ram:AdditionalReferencedDocument[ram:TypeCode=50]/${NUMBER}`,
    "BT-18": `${AGREEMENT}/ram:AdditionalReferencedDocument[ram:TypeCode=130]/${NUMBER}`,
    "BT-19": `${SETTLEMENT}/ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID`,
    "BT-20": `${TERMS}/ram:Description`,
    "BT-18-1": `${AGREEMENT}/ram:AdditionalReferencedDocument[ram:TypeCode=130]/ram:ReferenceTypeCode`,
    "BT-23": "rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID",
    "BT-24": "rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID",
    "BT-83": `${SETTLEMENT}/ram:PaymentReference`,
    // What tells an allowance from a charge, at the document, at lines, and at prices.
    "BG-20": `${SETTLEMENT}/${INDICATOR} | ${TRADE}/ram:IncludedSupplyChainTradeLineItem/${LINE_SETTLEMENT}/${INDICATOR}`,
    "BG-29": `${PRICE_ALLOWANCE}/ram:ChargeIndicator/udt:Indicator | ${PRICE_ALLOWANCE}[!ram:ChargeIndicator]`,
    "BT-89": `${TERMS}/ram:DirectDebitMandateID`,
    "BT-91": `${SETTLEMENT}/ram:SpecifiedTradeSettlementPaymentMeans/ram:PayerPartyDebtorFinancialAccount/ram:IBANID`,
    "BT-110": `${SETTLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxTotalAmount`,
    "BT-90": `${SETTLEMENT}/ram:CreditorReferenceID`,
  },
  groups: {
    "BG-1": {
      at: "rsm:ExchangedDocument/ram:IncludedNote",
      terms: { "BT-21": "ram:SubjectCode", "BT-22": "ram:Content" },
    },
    "BG-3": {
      at: `${SETTLEMENT}/ram:InvoiceReferencedDocument`,
      terms: { "BT-25": NUMBER, "BT-26": "ram:FormattedIssueDateTime/qdt:DateTimeString" },
    },
    "BG-4": {
      at: `${AGREEMENT}/ram:SellerTradeParty`,
      terms: {
        "BT-27": "ram:Name",
        "BT-28": "ram:SpecifiedLegalOrganization/ram:TradingBusinessName",
        "BT-29": "ram:ID | ram:GlobalID",
        "BT-29-1": "ram:GlobalID/@schemeID",
        "BT-30": "ram:SpecifiedLegalOrganization/ram:ID",
        "BT-30-1": "ram:SpecifiedLegalOrganization/ram:ID/@schemeID",
        "BT-31": VAT_NUMBER,
        "BT-32": "ram:SpecifiedTaxRegistration/ram:ID[@schemeID=FC]",
        "BT-33": "ram:Description",
        "BT-34": ELECTRONIC_ADDRESS,
        "BT-34-1": `${ELECTRONIC_ADDRESS}/@schemeID`,
      },
      groups: {
        "BG-5": { at: "ram:PostalTradeAddress", terms: { "BT-37": CITY, "BT-38": ZIP, "BT-40": COUNTRY } },
        "BG-6": {
          at: "ram:DefinedTradeContact",
          terms: { "BT-41": "ram:PersonName | ram:DepartmentName", "BT-42": PHONE, "BT-43": EMAIL },
        },
      },
    },
    "BG-7": {
      at: `${AGREEMENT}/ram:BuyerTradeParty`,
      terms: {
        "BT-44": "ram:Name",
        "BT-46": "ram:ID | ram:GlobalID",
        "BT-46-1": "ram:GlobalID/@schemeID",
        "BT-47": "ram:SpecifiedLegalOrganization/ram:ID",
        "BT-47-1": "ram:SpecifiedLegalOrganization/ram:ID/@schemeID",
        "BT-48": VAT_NUMBER,
        "BT-49": ELECTRONIC_ADDRESS,
        "BT-49-1": `${ELECTRONIC_ADDRESS}/@schemeID`,
      },
      groups: {
        "BG-8": { at: "ram:PostalTradeAddress", terms: { "BT-52": CITY, "BT-53": ZIP, "BT-55": COUNTRY } },
        "BG-9": {
          at: "ram:DefinedTradeContact",
          terms: { "BT-56": "ram:PersonName | ram:DepartmentName", "BT-57": PHONE, "BT-58": EMAIL },
        },
      },
    },
    "BG-10": {
      at: `${SETTLEMENT}/ram:PayeeTradeParty`,
      terms: {
        "BT-59": "ram:Name",
        "BT-60": "ram:ID | ram:GlobalID",
        "BT-60-1": "ram:GlobalID/@schemeID",
        "BT-61": "ram:SpecifiedLegalOrganization/ram:ID",
        "BT-61-1": "ram:SpecifiedLegalOrganization/ram:ID/@schemeID",
      },
    },
    "BG-11": {
      at: `${AGREEMENT}/ram:SellerTaxRepresentativeTradeParty`,
      terms: { "BT-62": "ram:Name", "BT-63": VAT_NUMBER },
      groups: { "BG-12": { at: "ram:PostalTradeAddress", terms: { "BT-69": COUNTRY } } },
    },
    "BG-13": {
      at: DELIVERY,
      terms: {
        "BT-70": "ram:ShipToTradeParty/ram:Name",
        "BT-71": "ram:ShipToTradeParty/ram:ID | ram:ShipToTradeParty/ram:GlobalID",
        "BT-71-1": "ram:ShipToTradeParty/ram:GlobalID/@schemeID",
        "BT-72": `ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/${DATE}`,
      },
      groups: {
        "BG-15": {
          at: "ram:ShipToTradeParty/ram:PostalTradeAddress",
          terms: { "BT-77": CITY, "BT-78": ZIP, "BT-80": COUNTRY },
        },
      },
    },
    "BG-14": {
      at: `${SETTLEMENT}/ram:BillingSpecifiedPeriod`,
      terms: { "BT-73": `ram:StartDateTime/${DATE}`, "BT-74": `ram:EndDateTime/${DATE}` },
    },
    "BG-16": {
      at: `${SETTLEMENT}/ram:SpecifiedTradeSettlementPaymentMeans`,
      terms: {
        "BT-81": "ram:TypeCode",
        "BT-82": "ram:Information",
        "BG-19": "ram:PayerPartyDebtorFinancialAccount/ram:IBANID",
      },
      groups: {
        "BG-17": {
          at: "ram:PayeePartyCreditorFinancialAccount",
          terms: { "BT-84": "ram:IBANID | ram:ProprietaryID" },
        },
        "BG-18": { at: "ram:ApplicableTradeSettlementFinancialCard", terms: { "BT-87": "ram:ID" } },
      },
    },
    "BG-20": {
      at: `${SETTLEMENT}/${allowanceCharges("false,0")}`,
      terms: {
        "BT-92": "ram:ActualAmount",
        "BT-93": "ram:BasisAmount",
        "BT-94": "ram:CalculationPercent",
        "BT-95": `ram:CategoryTradeTax${VAT}/ram:CategoryCode`,
        "BT-96": "ram:CategoryTradeTax/ram:RateApplicablePercent",
        "BT-97": "ram:Reason",
        "BT-98": "ram:ReasonCode",
      },
    },
    "BG-21": {
      at: `${SETTLEMENT}/${allowanceCharges("true,1")}`,
      terms: {
        "BT-99": "ram:ActualAmount",
        "BT-100": "ram:BasisAmount",
        "BT-101": "ram:CalculationPercent",
        "BT-102": `ram:CategoryTradeTax${VAT}/ram:CategoryCode`,
        "BT-103": "ram:CategoryTradeTax/ram:RateApplicablePercent",
        "BT-104": "ram:Reason",
        "BT-105": "ram:ReasonCode",
      },
    },
    "BG-22": {
      at: `${SETTLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation`,
      terms: {
        "BT-106": "ram:LineTotalAmount",
        "BT-107": "ram:AllowanceTotalAmount",
        "BT-108": "ram:ChargeTotalAmount",
        "BT-109": "ram:TaxBasisTotalAmount",
        "BT-112": "ram:GrandTotalAmount",
        "BT-113": "ram:TotalPrepaidAmount",
        "BT-114": "ram:RoundingAmount",
        "BT-115": "ram:DuePayableAmount",
      },
    },
    "BG-23": {
      at: `${SETTLEMENT}/ram:ApplicableTradeTax`,
      terms: {
        "BT-116": "ram:BasisAmount",
        "BT-117": "ram:CalculatedAmount",
        "BT-118": `.${VAT}/ram:CategoryCode`,
        "BT-119": `.${VAT}/ram:RateApplicablePercent`,
        "BT-120": "ram:ExemptionReason",
        "BT-121": "ram:ExemptionReasonCode",
      },
    },
    "BG-24": {
      at: `${AGREEMENT}/ram:AdditionalReferencedDocument`,
      terms: {
        "BT-122": NUMBER,
        "BT-123": "ram:Name",
        "BT-124": "ram:URIID",
        "BT-125": "ram:AttachmentBinaryObject",
        "BT-125-1": "ram:AttachmentBinaryObject/@mimeCode",
        "BT-125-2": "ram:AttachmentBinaryObject/@filename",
      },
    },
    "BG-25": {
      at: `${TRADE}/ram:IncludedSupplyChainTradeLineItem`,
      terms: {
        "BT-126": "ram:AssociatedDocumentLineDocument/ram:LineID",
        "BT-X-8": "ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode",
        "BT-X-304": "ram:AssociatedDocumentLineDocument/ram:ParentLineID",
        "BT-127": "ram:AssociatedDocumentLineDocument/ram:IncludedNote/ram:Content",
        "BT-128": `${LINE_SETTLEMENT}/ram:AdditionalReferencedDocument/${NUMBER}`,
        "BT-128-1": `${LINE_SETTLEMENT}/ram:AdditionalReferencedDocument/ram:ReferenceTypeCode`,
        "BT-129": "ram:SpecifiedLineTradeDelivery/ram:BilledQuantity",
        "BT-130": "ram:SpecifiedLineTradeDelivery/ram:BilledQuantity/@unitCode",
        "BT-131": `${LINE_SETTLEMENT}/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount`,
        "BT-132": "ram:SpecifiedLineTradeAgreement/ram:BuyerOrderReferencedDocument/ram:LineID",
        "BT-146": `${NET_PRICE}/ram:ChargeAmount`,
        "BT-147": `${GROSS_PRICE}/ram:AppliedTradeAllowanceCharge/ram:ActualAmount`,
        "BT-148": `${GROSS_PRICE}/ram:ChargeAmount`,
        "BT-149": `${NET_PRICE}/ram:BasisQuantity | ${GROSS_PRICE}/ram:BasisQuantity`,
        "BT-150": `${NET_PRICE}/ram:BasisQuantity/@unitCode | ${GROSS_PRICE}/ram:BasisQuantity/@unitCode`,
        "BT-151": `${LINE_TAX}${VAT}/ram:CategoryCode`,
        "BT-152": `${LINE_TAX}/ram:RateApplicablePercent`,
        "BT-153": "ram:SpecifiedTradeProduct/ram:Name",
        "BT-154": "ram:SpecifiedTradeProduct/ram:Description",
        "BT-157": "ram:SpecifiedTradeProduct/ram:GlobalID",
        "BT-157-1": "ram:SpecifiedTradeProduct/ram:GlobalID/@schemeID",
        "BT-158": "ram:SpecifiedTradeProduct/ram:DesignatedProductClassification/ram:ClassCode",
        "BT-158-1": "ram:SpecifiedTradeProduct/ram:DesignatedProductClassification/ram:ClassCode/@listID",
        "BT-159": "ram:SpecifiedTradeProduct/ram:OriginTradeCountry/ram:ID",
        // Other references than that of BT-128 have no place here.
        "BG-24": `${LINE_SETTLEMENT}/ram:AdditionalReferencedDocument[ram:TypeCode!=130]`,
      },
      groups: {
        "BG-26": {
          at: `${LINE_SETTLEMENT}/ram:BillingSpecifiedPeriod`,
          terms: { "BT-134": `ram:StartDateTime/${DATE}`, "BT-135": `ram:EndDateTime/${DATE}` },
        },
        "BG-27": {
          at: `${LINE_SETTLEMENT}/${allowanceCharges("false,0")}`,
          terms: {
            "BT-136": "ram:ActualAmount",
            "BT-137": "ram:BasisAmount",
            "BT-138": "ram:CalculationPercent",
            "BT-139": "ram:Reason",
            "BT-140": "ram:ReasonCode",
          },
        },
        "BG-28": {
          at: `${LINE_SETTLEMENT}/${allowanceCharges("true,1")}`,
          terms: {
            "BT-141": "ram:ActualAmount",
            "BT-142": "ram:BasisAmount",
            "BT-143": "ram:CalculationPercent",
            "BT-144": "ram:Reason",
            "BT-145": "ram:ReasonCode",
          },
        },
        "BG-32": {
          at: "ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic",
          terms: { "BT-160": "ram:Description", "BT-161": "ram:Value" },
        },
      },
    },
  },
};
