import { ObjectType } from "type-graphql";
import { Failure } from "../../../graphql/failures.types";

const MESSAGES = {
  ALREADY_RESOLVED: "Somebody has already decided differently.",
  NO_MONEY: "No money moved that could be booked or given back.",
  PLAY_MONEY: "Play money can't be booked where real money is accepted.",
} as const;

@ObjectType({
  implements: Failure,
  description: "This can't be done with what is parked. Codes: ALREADY_RESOLVED, NO_MONEY, PLAY_MONEY.",
})
export class ParkedItemNotPossible extends Failure {
  constructor(code: keyof typeof MESSAGES) {
    super();
    this.code = code;
    this.message = MESSAGES[code];
  }
}
