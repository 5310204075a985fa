import { ObjectType } from "type-graphql";
import { Failure } from "../../../graphql/failures.types";

const MESSAGES = {
  PROVIDER_SLOW: "The payment provider has not answered yet. Nothing was charged: try again in a minute.",
  PAYMENT_IN_PROGRESS: "A payment for this invoice is under way.",
  PROVIDER_UNAVAILABLE: "The payment provider is not responding.",
} as const;

@ObjectType({
  implements: Failure,
  description: "No payment can be started now. Codes: PAYMENT_IN_PROGRESS, PROVIDER_SLOW, PROVIDER_UNAVAILABLE.",
})
export class PaymentUnavailable extends Failure {
  constructor(code: keyof typeof MESSAGES) {
    super();
    this.code = code;
    this.message = MESSAGES[code];
  }
}
