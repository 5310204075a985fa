import { ObjectType } from "type-graphql";
import { Failure } from "../../../graphql/failures.types";

const MESSAGES = {
  NOTHING_TO_REFUND: "Nothing is left to refund on this payment.",
  NOT_SUPPORTED: "The provider can't make refunds.",
  ONLY_IN_FULL: "The provider can refund only the whole amount.",
  PROVIDER_UNAVAILABLE: "The provider can't be used with the stored credentials.",
} as const;

@ObjectType({
  implements: Failure,
  description:
    "No money can be given back. Codes: NOTHING_TO_REFUND, NOT_SUPPORTED, ONLY_IN_FULL, PROVIDER_UNAVAILABLE.",
})
export class RefundNotPossible extends Failure {
  constructor(code: keyof typeof MESSAGES) {
    super();
    this.code = code;
    this.message = MESSAGES[code];
  }
}
