import { ObjectType } from "type-graphql";
import { Failure } from "../../graphql/failures.types";

const MESSAGES = {
  CREDENTIALS_REFUSED: "The provider does not accept these credentials.",
  REFUSED: "The provider rejects these settings.",
  UNAVAILABLE: "The provider could not be asked.",
} as const;

@ObjectType({
  implements: Failure,
  description:
    "The provider did not accept these settings; nothing was stored. Codes: CREDENTIALS_REFUSED, REFUSED, UNAVAILABLE.",
})
export class ProviderCheckFailed extends Failure {
  constructor(code: keyof typeof MESSAGES) {
    super();
    this.code = code;
    this.message = MESSAGES[code];
  }
}

const NOT_POSSIBLE = {
  DISCONNECTED: "The account is disconnected.",
  LIVE_ACCOUNT_EXISTS: "While a live account is connected, customers can't be sent to a test account.",
  MODE_CHANGED: "The settings belong to another mode, test or live: connect another account for it.",
  TOO_MANY_ACCOUNTS: "No more accounts can be connected.",
} as const;

@ObjectType({
  implements: Failure,
  description:
    "This can't be done with the account. Codes: DISCONNECTED, LIVE_ACCOUNT_EXISTS, MODE_CHANGED, TOO_MANY_ACCOUNTS.",
})
export class ProviderAccountNotPossible extends Failure {
  constructor(code: keyof typeof NOT_POSSIBLE) {
    super();
    this.code = code;
    this.message = NOT_POSSIBLE[code];
  }
}
