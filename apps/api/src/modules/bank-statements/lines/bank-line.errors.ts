import { Field, ObjectType } from "type-graphql";
import { Failure } from "../../../graphql/failures.types";
import { BankLineStatus } from "./bank-line-status";
import "./bank-line.types";

@ObjectType({ implements: Failure, description: "The line's present status does not allow this." })
export class BankLineNotChangeable extends Failure {
  @Field(() => BankLineStatus, { description: "Its present status." })
  status: BankLineStatus;

  /** `isTakenBack`: the payment has been returned since, which would have to be undone first. */
  constructor(status: BankLineStatus, isTakenBack = false) {
    super();
    this.code = isTakenBack ? "PAYMENT_TAKEN_BACK" : "BANK_LINE_NOT_CHANGEABLE";
    this.message = isTakenBack
      ? "This payment has been returned; undo the return first."
      : `This is not possible for a line that is ${status}.`;
    this.status = status;
  }
}
