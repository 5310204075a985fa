import { Field, ObjectType, registerEnumType } from "type-graphql";
import { EInvoiceFinding } from "../../documents/e-invoice-checks/e-invoice-check.types";
import { EInvoiceGap } from "../../../integrations/e-invoices/e-invoice-gap";

registerEnumType(EInvoiceGap, {
  name: "EInvoiceGapField",
  description:
    "What a valid e-invoice has to say, or what breaks its rules: of the merchant (SELLER_…), the client (BUYER_…) or the document.",
  valuesConfig: {
    SELLER_ZIP: { description: "The merchant's postcode." },
    SELLER_CITY: { description: "The merchant's city." },
    SELLER_COUNTRY: { description: "The merchant's country." },
    SELLER_CONTACT_NAME: { description: "Whom to ask at the merchant's." },
    SELLER_PHONE: { description: "The merchant's phone number." },
    SELLER_EMAIL: { description: "The merchant's email address." },
    SELLER_ELECTRONIC_ADDRESS: { description: "Where the merchant receives e-invoices." },
    SELLER_TAX_NUMBER: { description: "The merchant's VAT number or tax number." },
    SELLER_VAT_NUMBER: { description: "The merchant's VAT number; a tax number is not enough across borders." },
    SELLER_REGISTER_NUMBER: { description: "The merchant's number in the register." },
    BUYER_ZIP: { description: "The client's postcode." },
    BUYER_CITY: { description: "The client's city." },
    BUYER_COUNTRY: { description: "The client's country." },
    BUYER_ELECTRONIC_ADDRESS: { description: "Where the client receives e-invoices." },
    BUYER_VAT_NUMBER: { description: "The client's VAT number, because they owe the tax." },
    CURRENCY: { description: "A currency with at most two decimals." },
    LINES: { description: "At least one line." },
    DELIVERY: { description: "When it was delivered." },
    TAX_CATEGORIES: { description: "What is outside the scope of tax goes on a document of its own." },
    EXEMPTION_REASON: { description: "Why no tax is due." },
    SELLER_RULE: { description: "What is said of the merchant breaks a rule: see `finding`." },
    BUYER_RULE: { description: "What is said of the client breaks a rule: see `finding`." },
    DOCUMENT_RULE: { description: "What the document says breaks a rule: see `finding`." },
  },
});

@ObjectType("EInvoiceGap", {
  description: "Something that a valid e-invoice has to say and the document does not, or that breaks a rule.",
})
export class AdminEInvoiceGap {
  @Field(() => EInvoiceGap, { description: "What is missing, or whose data breaks a rule." })
  field: EInvoiceGap;

  @Field(() => String, {
    nullable: true,
    description: "Its term in EN 16931, for example `BT-42`. Null for a rule that is about no single term.",
  })
  businessTerm: string | null;

  @Field(() => EInvoiceFinding, {
    nullable: true,
    description:
      "The published rule that is broken; line and path are those of the file that it would be. Null where something is missing.",
  })
  finding: EInvoiceFinding | null;
}
