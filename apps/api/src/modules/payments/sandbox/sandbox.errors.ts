import { ObjectType } from "type-graphql";
import { Failure } from "../../../graphql/failures.types";

const MESSAGES = {
  NOT_SANDBOX: "The payment does not go through the sandbox.",
  CANNOT_HAPPEN: "This can't happen to the payment in its present state.",
} as const;

@ObjectType({
  implements: Failure,
  description: "The sandbox can't do this. Codes: NOT_SANDBOX, CANNOT_HAPPEN.",
})
export class SandboxNotPossible extends Failure {
  constructor(code: keyof typeof MESSAGES) {
    super();
    this.code = code;
    this.message = MESSAGES[code];
  }
}
