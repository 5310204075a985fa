import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../../graphql/scalars";
import {
  Breach,
  CheckedProfile,
  CheckResult,
  FindingKind,
  FindingSeverity,
} from "../../../integrations/e-invoices/e-invoice-report";

registerEnumType(FindingKind, {
  name: "EInvoiceFindingKind",
  description: "The kinds of errors that the German tax authority tells apart.",
  valuesConfig: {
    FORMAT: { description: "The file is not what its syntax demands." },
    RULE: { description: "A business rule is broken; of no consequence for taxes by itself." },
    CONTENT: { description: "What an invoice has to say by law is missing, or figures contradict each other." },
  },
});

registerEnumType(FindingSeverity, {
  name: "EInvoiceFindingSeverity",
  description: "As the published rules have it.",
  valuesConfig: {
    ERROR: { description: "The e-invoice is not valid." },
    WARNING: { description: "The e-invoice is valid all the same." },
  },
});

registerEnumType(Breach, {
  name: "EInvoiceBreach",
  description: "In what way a rule is broken.",
  valuesConfig: {
    UNREADABLE: { description: "The file can't be read." },
    MISSING: { description: "It has to be there." },
    NOT_ALLOWED: { description: "It must not be there." },
    TWICE: { description: "It is there more often than it may be." },
    WRONG_FORM: { description: "Not a number, a date, or whatever it has to be." },
    WRONG_PLACE: { description: "In no place or order that the syntax has for it." },
    UNKNOWN_CODE: { description: "Not in the list of codes." },
    TOO_MANY_DECIMALS: { description: "More decimals than are allowed." },
    WRONG_AMOUNT: { description: "Does not follow from the other figures." },
    WRONG_RATE: { description: "Not a rate that the tax category can have." },
    WRONG_PERIOD: { description: "An end before its start, or outside the period around it." },
    CONTRADICTION: { description: "Says something that another part of the file contradicts." },
  },
});

registerEnumType(CheckedProfile, {
  name: "EInvoiceCheckProfile",
  description: "What the file says that it is (BT-24).",
  valuesConfig: {
    XRECHNUNG: { description: "XRechnung: its rules are checked as well." },
    XRECHNUNG_EXTENSION: { description: "XRechnung with its extension." },
    EN_16931: { description: "The standard itself, and other specifications of it, such as Peppol's." },
    EXTENDED: { description: "ZUGFeRD and Factur-X beyond the standard." },
    BELOW_EN_16931: { description: "MINIMUM and BASIC WL of ZUGFeRD and Factur-X, which are no e-invoices." },
  },
});

registerEnumType(CheckResult, {
  name: "EInvoiceCheckResult",
  description: "What the check came to.",
  valuesConfig: {
    VALID: { description: "No errors; there may be warnings." },
    INVALID: { description: "At least one error." },
  },
});

@ObjectType({ description: "A rule that an e-invoice breaks, and where." })
export class EInvoiceFinding {
  @Field(() => String, {
    description: "The published rule, for example `BR-CO-15`; `FORMAT-…` for what the syntax itself demands.",
  })
  rule: string;

  @Field(() => FindingKind, { description: "The kind of error." })
  kind: FindingKind;

  @Field(() => FindingSeverity, { description: "Whether the e-invoice is not valid because of it." })
  severity: FindingSeverity;

  @Field(() => Breach, { description: "In what way the rule is broken." })
  breach: Breach;

  @Field(() => String, {
    nullable: true,
    description: "Term or group of EN 16931, for example `BT-115`; null for the file as a whole.",
  })
  businessTerm: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Identifier of the invoice line (BT-126) that it is in; null outside of lines.",
  })
  lineId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Line of the file, from 1; of what is missing: where its group starts. Null for the file as a whole.",
  })
  line: number | null;

  @Field(() => String, {
    nullable: true,
    description: "From the root down, for example `Invoice/cac:InvoiceLine[2]/cbc:ID`; null for the file as a whole.",
  })
  path: string | null;

  @Field(() => String, { nullable: true, description: "A short piece of what is there; null: nothing is." })
  found: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the rest of the file comes to, or what is wanted; null where nothing can be said.",
  })
  expected: string | null;
}

@ObjectType({
  description: "The certificate of an e-invoice: what our check of it came to, made once and never changed.",
})
export class EInvoiceCheck {
  @Field(() => DateTimeScalar, { description: "When it was checked." })
  checkedAt: string;

  @Field(() => String, { description: "The version of our check." })
  version: string;

  @Field(() => [String], { description: "The published rules that were followed, for example `XRechnung 3.0.2`." })
  rules: readonly string[];

  @Field(() => CheckedProfile, { nullable: true, description: "What the file says that it is; null: no e-invoice." })
  profile: CheckedProfile | null;

  @Field(() => CheckResult, { description: "Whether it is valid." })
  result: CheckResult;

  @Field(() => String, { description: "SHA-256 of the XML that was checked." })
  sha256: string;

  @Field(() => Int, { description: "How many findings there are, also of those that are not listed." })
  findingCount: number;

  @Field(() => [EInvoiceFinding], { description: "Errors first, then warnings, each in file order; at most 200." })
  findings: readonly EInvoiceFinding[];
}

export const E_INVOICE_CHECK =
  "What the check of its e-invoice came to; null: it has none, or is from before e-invoices were checked.";
