import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { toDecimalText } from "@kundenportal/domain/money/money";
import { Field, ObjectType } from "type-graphql";
import "../../../graphql/enums";
import { Failure } from "../../../graphql/failures.types";
import { Money, presentMoney } from "../../../graphql/money.types";

@ObjectType({ implements: Failure, description: "The document's present status does not allow this step." })
export class StepNotPossible extends Failure {
  @Field(() => DocumentStatus, { description: "Its present status." })
  status: DocumentStatus;

  constructor(status: DocumentStatus) {
    super();
    this.code = "STEP_NOT_POSSIBLE";
    this.message = `This step is not possible for a document that is ${status}.`;
    this.status = status;
  }
}

const PAYMENT_MESSAGES = {
  PAYMENT_UNDER_WAY: "Somebody is paying this document right now, or their payment is still on its way.",
  PROVIDER_UNAVAILABLE: "The payment provider is not responding, so it is not known whether somebody is paying.",
} as const;

@ObjectType({
  implements: Failure,
  description:
    "Nothing was done, because money may be on its way: try again when it has arrived. Codes: PAYMENT_UNDER_WAY, PROVIDER_UNAVAILABLE.",
})
export class PaymentUnderWay extends Failure {
  constructor(code: keyof typeof PAYMENT_MESSAGES) {
    super();
    this.code = code;
    this.message = PAYMENT_MESSAGES[code];
  }
}

@ObjectType({
  implements: Failure,
  description: "The credit notes for the invoice would add up to more than its total. Code: CREDIT_TOO_HIGH.",
})
export class CreditTooHigh extends Failure {
  @Field(() => Money, { description: "What can still be credited on the invoice." })
  creditableAmount: Money;

  @Field(() => String, { description: "The invoice's number." })
  invoiceNumber: string;

  constructor(creditableMinor: number, currency: string, invoiceNumber: string) {
    super();
    const amount = toDecimalText({ amountMinor: creditableMinor, currency });
    this.code = "CREDIT_TOO_HIGH";
    this.message = `No more than ${amount} ${currency} can still be credited on invoice ${invoiceNumber}.`;
    this.creditableAmount = presentMoney(creditableMinor, currency);
    this.invoiceNumber = invoiceNumber;
  }
}
