import { Field, ObjectType } from "type-graphql";
import { Failure } from "../../../graphql/failures.types";
import { BankLineStatus } from "./bank-line.repository";
import "./bank-line.types";

@ObjectType({ implements: Failure, description: "The line does not allow this where it stands now." })
export class BankLineNotChangeable extends Failure {
  @Field(() => BankLineStatus, { description: "Where it stands." })
  status: BankLineStatus;

  /** `isTakenBack`: what it paid has come back by a return since, which would have to be undone first. */
  constructor(status: BankLineStatus, isTakenBack = false) {
    super();
    this.code = isTakenBack ? "PAYMENT_TAKEN_BACK" : "BANK_LINE_NOT_CHANGEABLE";
    this.message = isTakenBack
      ? "A return has taken this payment back; undo the return first."
      : `This is not possible for a line that is ${status}.`;
    this.status = status;
  }
}
