import { ObjectType } from "type-graphql";
import { Failure } from "../../graphql/failures.types";

const BOOKING_MESSAGES = {
  ALREADY_REVERSED: "The booking has already been reversed.",
  NOT_BY_HAND: "Only what staff booked by hand can be reversed.",
} as const;

@ObjectType({
  implements: Failure,
  description: "The booking can't be reversed. Codes: ALREADY_REVERSED, NOT_BY_HAND.",
})
export class BookingNotReversible extends Failure {
  constructor(code: keyof typeof BOOKING_MESSAGES) {
    super();
    this.code = code;
    this.message = BOOKING_MESSAGES[code];
  }
}
