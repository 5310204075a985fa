import { Field, Int, ObjectType } from "type-graphql";
import { Failure } from "../../graphql/failures.types";

@ObjectType({
  implements: Failure,
  description:
    "Unknown address, wrong password, wrong code or too many attempts: they differ only in retryAfterSeconds.",
})
export class SignInRefused extends Failure {
  @Field(() => Int, { nullable: true, description: "Set after too many attempts: when the next one is allowed." })
  retryAfterSeconds: number | null;

  constructor(retryAfterSeconds: number | null) {
    super();
    this.code = retryAfterSeconds === null ? "SIGN_IN_REFUSED" : "TOO_MANY_TRIES";
    this.message = retryAfterSeconds === null ? "The email address, password or code is wrong." : "Too many attempts.";
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

@ObjectType({
  implements: Failure,
  description: "The link for a new password is wrong, older than an hour, used, or replaced by a newer one.",
})
export class ResetLinkEnded extends Failure {
  constructor() {
    super();
    this.code = "RESET_LINK_ENDED";
    this.message = "The link does not work, or no longer.";
  }
}

@ObjectType({
  implements: Failure,
  description: "The password is right; sign in again with the code of the second factor.",
})
export class TotpRequired extends Failure {
  constructor() {
    super();
    this.code = "TOTP_REQUIRED";
    this.message = "The code of the second factor is required.";
  }
}
