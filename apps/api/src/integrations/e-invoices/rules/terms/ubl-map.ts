import type { GroupMap } from "./term-map";

const VAT = "[cac:TaxScheme/cbc:ID=VAT]";

const ADDRESS = "cac:Country/cbc:IdentificationCode";

const allowanceCharges = (isCharge: "true,1" | "false,0"): string =>
  `cac:AllowanceCharge[cbc:ChargeIndicator=${isCharge}]`;

/** What XRechnung's extension breaks a line down into, as deep as it likes. */
const SUB_LINE: GroupMap = {
  at: "cac:SubInvoiceLine",
  terms: {
    "BT-126": "cbc:ID",
    "BT-131": "cbc:LineExtensionAmount",
    "BT-151": "cac:Item/cac:ClassifiedTaxCategory",
  },
  get groups() {
    return SUB_LINES;
  },
};
const SUB_LINES = { "BG-DEX-1": SUB_LINE };

/** Where UBL 2.1 has the terms of EN 16931: for Invoice and CreditNote alike. */
export const UBL_MAP: GroupMap = {
  at: ".",
  terms: {
    "BT-1": "cbc:ID",
    "BT-2": "cbc:IssueDate",
    "BT-3": "cbc:InvoiceTypeCode | cbc:CreditNoteTypeCode",
    "BT-5": "cbc:DocumentCurrencyCode",
    "BT-6": "cbc:TaxCurrencyCode",
    "BT-7": "cbc:TaxPointDate",
    "BT-8": "cac:InvoicePeriod/cbc:DescriptionCode",
    "BT-9": "cbc:DueDate | cac:PaymentMeans/cbc:PaymentDueDate",
    "BT-10": "cbc:BuyerReference",
    "BT-11": "cac:ProjectReference/cbc:ID",
    "BT-12": "cac:ContractDocumentReference/cbc:ID",
    "BT-13": "cac:OrderReference/cbc:ID",
    "BT-14": "cac:OrderReference/cbc:SalesOrderID",
    "BT-15": "cac:ReceiptDocumentReference/cbc:ID",
    "BT-16": "cac:DespatchDocumentReference/cbc:ID",
    "BT-17": "cac:OriginatorDocumentReference/cbc:ID",
    "BT-18": "cac:AdditionalDocumentReference[cbc:DocumentTypeCode=130]/cbc:ID",
    "BT-18-1": "cac:AdditionalDocumentReference[cbc:DocumentTypeCode=130]/cbc:ID/@schemeID",
    "BT-19": "cbc:AccountingCost",
    "BT-20": "cac:PaymentTerms/cbc:Note",
    "BT-23": "cbc:ProfileID",
    "BT-24": "cbc:CustomizationID",
    "BT-89": "cac:PaymentMeans/cac:PaymentMandate/cbc:ID",
    "BT-91": "cac:PaymentMeans/cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID",
    "BT-110": "cac:TaxTotal/cbc:TaxAmount",
    // In another currency it has no breakdown.
    "BT-111": "cac:TaxTotal[!cac:TaxSubtotal]/cbc:TaxAmount",
    // What tells an allowance from a charge, at the document, at lines, and at prices.
    "BG-20":
      "cac:AllowanceCharge/cbc:ChargeIndicator | cac:InvoiceLine/cac:AllowanceCharge/cbc:ChargeIndicator | cac:CreditNoteLine/cac:AllowanceCharge/cbc:ChargeIndicator",
    // Registrations that say nothing, or not at which tax.
    "BG-4": [
      "cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme",
      "cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme",
      "cac:TaxRepresentativeParty/cac:PartyTaxScheme",
    ]
      .flatMap((scheme) => [`${scheme}[!cbc:CompanyID]`, `${scheme}[!cac:TaxScheme/cbc:ID]`])
      .join(" | "),
    "BG-29":
      "cac:InvoiceLine/cac:Price/cac:AllowanceCharge/cbc:ChargeIndicator | cac:CreditNoteLine/cac:Price/cac:AllowanceCharge/cbc:ChargeIndicator",
    "BT-90":
      "cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID[@schemeID=SEPA] | cac:PayeeParty/cac:PartyIdentification/cbc:ID[@schemeID=SEPA]",
  },
  groups: {
    "BG-1": { at: "cbc:Note", terms: { "BT-22": "." } },
    "BG-3": {
      at: "cac:BillingReference",
      terms: { "BT-25": "cac:InvoiceDocumentReference/cbc:ID", "BT-26": "cac:InvoiceDocumentReference/cbc:IssueDate" },
    },
    "BG-4": {
      at: "cac:AccountingSupplierParty/cac:Party",
      terms: {
        "BT-27": "cac:PartyLegalEntity/cbc:RegistrationName",
        "BT-28": "cac:PartyName/cbc:Name",
        "BT-29": "cac:PartyIdentification/cbc:ID[@schemeID!=SEPA]",
        "BT-29-1": "cac:PartyIdentification/cbc:ID[@schemeID!=SEPA]/@schemeID",
        "BT-30": "cac:PartyLegalEntity/cbc:CompanyID",
        "BT-30-1": "cac:PartyLegalEntity/cbc:CompanyID/@schemeID",
        "BT-31": `cac:PartyTaxScheme${VAT}/cbc:CompanyID`,
        "BT-32": "cac:PartyTaxScheme[cac:TaxScheme/cbc:ID!=VAT]/cbc:CompanyID",
        "BT-33": "cac:PartyLegalEntity/cbc:CompanyLegalForm",
        "BT-34": "cbc:EndpointID",
        "BT-34-1": "cbc:EndpointID/@schemeID",
      },
      groups: {
        "BG-5": {
          at: "cac:PostalAddress",
          terms: { "BT-37": "cbc:CityName", "BT-38": "cbc:PostalZone", "BT-40": ADDRESS },
        },
        "BG-6": {
          at: "cac:Contact",
          terms: { "BT-41": "cbc:Name", "BT-42": "cbc:Telephone", "BT-43": "cbc:ElectronicMail" },
        },
      },
    },
    "BG-7": {
      at: "cac:AccountingCustomerParty/cac:Party",
      terms: {
        "BT-44": "cac:PartyLegalEntity/cbc:RegistrationName",
        "BT-45": "cac:PartyName/cbc:Name",
        "BT-46": "cac:PartyIdentification/cbc:ID",
        "BT-46-1": "cac:PartyIdentification/cbc:ID/@schemeID",
        "BT-47": "cac:PartyLegalEntity/cbc:CompanyID",
        "BT-47-1": "cac:PartyLegalEntity/cbc:CompanyID/@schemeID",
        "BT-48": `cac:PartyTaxScheme${VAT}/cbc:CompanyID`,
        "BT-49": "cbc:EndpointID",
        "BT-49-1": "cbc:EndpointID/@schemeID",
      },
      groups: {
        "BG-8": {
          at: "cac:PostalAddress",
          terms: { "BT-52": "cbc:CityName", "BT-53": "cbc:PostalZone", "BT-55": ADDRESS },
        },
        "BG-9": {
          at: "cac:Contact",
          terms: { "BT-56": "cbc:Name", "BT-57": "cbc:Telephone", "BT-58": "cbc:ElectronicMail" },
        },
      },
    },
    "BG-10": {
      at: "cac:PayeeParty",
      terms: {
        "BT-59": "cac:PartyName/cbc:Name",
        "BT-60": "cac:PartyIdentification/cbc:ID[@schemeID!=SEPA]",
        "BT-60-1": "cac:PartyIdentification/cbc:ID[@schemeID!=SEPA]/@schemeID",
        "BT-61": "cac:PartyLegalEntity/cbc:CompanyID",
        "BT-61-1": "cac:PartyLegalEntity/cbc:CompanyID/@schemeID",
      },
    },
    "BG-11": {
      at: "cac:TaxRepresentativeParty",
      terms: { "BT-62": "cac:PartyName/cbc:Name", "BT-63": `cac:PartyTaxScheme${VAT}/cbc:CompanyID` },
      groups: { "BG-12": { at: "cac:PostalAddress", terms: { "BT-69": ADDRESS } } },
    },
    "BG-13": {
      at: "cac:Delivery",
      terms: {
        "BT-70": "cac:DeliveryParty/cac:PartyName/cbc:Name",
        "BT-71": "cac:DeliveryLocation/cbc:ID",
        "BT-71-1": "cac:DeliveryLocation/cbc:ID/@schemeID",
        "BT-72": "cbc:ActualDeliveryDate",
      },
      groups: {
        "BG-15": {
          at: "cac:DeliveryLocation/cac:Address",
          terms: { "BT-77": "cbc:CityName", "BT-78": "cbc:PostalZone", "BT-80": ADDRESS },
        },
      },
    },
    "BG-14": {
      at: "cac:InvoicePeriod",
      terms: { "BT-73": "cbc:StartDate", "BT-74": "cbc:EndDate" },
    },
    "BG-16": {
      at: "cac:PaymentMeans",
      terms: {
        "BT-81": "cbc:PaymentMeansCode",
        "BT-82": "cbc:PaymentMeansCode/@name",
        "BT-83": "cbc:PaymentID",
        "BG-19": "cac:PaymentMandate",
      },
      groups: {
        "BG-17": { at: "cac:PayeeFinancialAccount", terms: { "BT-84": "cbc:ID" } },
        "BG-18": { at: "cac:CardAccount", terms: { "BT-87": "cbc:PrimaryAccountNumberID" } },
      },
    },
    "BG-20": {
      at: allowanceCharges("false,0"),
      terms: {
        "BT-92": "cbc:Amount",
        "BT-93": "cbc:BaseAmount",
        "BT-94": "cbc:MultiplierFactorNumeric",
        "BT-95": `cac:TaxCategory${VAT}/cbc:ID`,
        "BT-96": "cac:TaxCategory/cbc:Percent",
        "BT-97": "cbc:AllowanceChargeReason",
        "BT-98": "cbc:AllowanceChargeReasonCode",
      },
    },
    "BG-21": {
      at: allowanceCharges("true,1"),
      terms: {
        "BT-99": "cbc:Amount",
        "BT-100": "cbc:BaseAmount",
        "BT-101": "cbc:MultiplierFactorNumeric",
        "BT-102": `cac:TaxCategory${VAT}/cbc:ID`,
        "BT-103": "cac:TaxCategory/cbc:Percent",
        "BT-104": "cbc:AllowanceChargeReason",
        "BT-105": "cbc:AllowanceChargeReasonCode",
      },
    },
    "BG-22": {
      at: "cac:LegalMonetaryTotal",
      terms: {
        "BT-106": "cbc:LineExtensionAmount",
        "BT-107": "cbc:AllowanceTotalAmount",
        "BT-108": "cbc:ChargeTotalAmount",
        "BT-109": "cbc:TaxExclusiveAmount",
        "BT-112": "cbc:TaxInclusiveAmount",
        "BT-113": "cbc:PrepaidAmount",
        "BT-114": "cbc:PayableRoundingAmount",
        "BT-115": "cbc:PayableAmount",
      },
    },
    "BG-23": {
      at: "cac:TaxTotal/cac:TaxSubtotal",
      terms: {
        "BT-116": "cbc:TaxableAmount",
        "BT-117": "cbc:TaxAmount",
        "BT-118": `cac:TaxCategory${VAT}/cbc:ID`,
        "BT-119": `cac:TaxCategory${VAT}/cbc:Percent`,
        "BT-120": "cac:TaxCategory/cbc:TaxExemptionReason",
        "BT-121": "cac:TaxCategory/cbc:TaxExemptionReasonCode",
      },
    },
    "BG-24": {
      at: "cac:AdditionalDocumentReference",
      terms: {
        "BT-122": "cbc:ID",
        "BT-122-1": "cbc:DocumentTypeCode",
        "BT-18-1": "cbc:ID/@schemeID",
        "BT-123": "cbc:DocumentDescription",
        "BT-124": "cac:Attachment/cac:ExternalReference/cbc:URI",
        "BT-125": "cac:Attachment/cbc:EmbeddedDocumentBinaryObject",
        "BT-125-1": "cac:Attachment/cbc:EmbeddedDocumentBinaryObject/@mimeCode",
        "BT-125-2": "cac:Attachment/cbc:EmbeddedDocumentBinaryObject/@filename",
      },
    },
    "BG-25": {
      at: "cac:InvoiceLine | cac:CreditNoteLine",
      terms: {
        "BT-126": "cbc:ID",
        "BT-127": "cbc:Note",
        "BT-128": "cac:DocumentReference/cbc:ID",
        "BT-128-1": "cac:DocumentReference[cbc:DocumentTypeCode=130]/cbc:ID/@schemeID",
        "BT-129": "cbc:InvoicedQuantity | cbc:CreditedQuantity",
        "BT-130": "cbc:InvoicedQuantity/@unitCode | cbc:CreditedQuantity/@unitCode",
        "BT-131": "cbc:LineExtensionAmount",
        "BT-132": "cac:OrderLineReference/cbc:LineID",
        "BT-146": "cac:Price/cbc:PriceAmount",
        "BT-147": "cac:Price/cac:AllowanceCharge/cbc:Amount",
        "BT-148": "cac:Price/cac:AllowanceCharge/cbc:BaseAmount",
        "BT-149": "cac:Price/cbc:BaseQuantity",
        "BT-150": "cac:Price/cbc:BaseQuantity/@unitCode",
        "BT-151": `cac:Item/cac:ClassifiedTaxCategory${VAT}/cbc:ID`,
        "BT-152": "cac:Item/cac:ClassifiedTaxCategory/cbc:Percent",
        "BT-153": "cac:Item/cbc:Name",
        "BT-154": "cac:Item/cbc:Description",
        "BT-157": "cac:Item/cac:StandardItemIdentification/cbc:ID",
        "BT-157-1": "cac:Item/cac:StandardItemIdentification/cbc:ID/@schemeID",
        "BT-158": "cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode",
        "BT-158-1": "cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode/@listID",
        "BT-159": "cac:Item/cac:OriginCountry/cbc:IdentificationCode",
        // Other references than that of BT-128 have no place here.
        "BG-24": "cac:DocumentReference[cbc:DocumentTypeCode!=130]",
      },
      groups: {
        "BG-DEX-1": SUB_LINE,
        "BG-26": { at: "cac:InvoicePeriod", terms: { "BT-134": "cbc:StartDate", "BT-135": "cbc:EndDate" } },
        "BG-27": {
          at: allowanceCharges("false,0"),
          terms: {
            "BT-136": "cbc:Amount",
            "BT-137": "cbc:BaseAmount",
            "BT-138": "cbc:MultiplierFactorNumeric",
            "BT-139": "cbc:AllowanceChargeReason",
            "BT-140": "cbc:AllowanceChargeReasonCode",
          },
        },
        "BG-28": {
          at: allowanceCharges("true,1"),
          terms: {
            "BT-141": "cbc:Amount",
            "BT-142": "cbc:BaseAmount",
            "BT-143": "cbc:MultiplierFactorNumeric",
            "BT-144": "cbc:AllowanceChargeReason",
            "BT-145": "cbc:AllowanceChargeReasonCode",
          },
        },
        "BG-32": { at: "cac:Item/cac:AdditionalItemProperty", terms: { "BT-160": "cbc:Name", "BT-161": "cbc:Value" } },
      },
    },
    "BG-DEX-9": {
      at: "cac:PrepaidPayment",
      terms: { "BT-DEX-1": "cbc:ID", "BT-DEX-2": "cbc:PaidAmount", "BT-DEX-3": "cbc:InstructionID" },
    },
  },
};
