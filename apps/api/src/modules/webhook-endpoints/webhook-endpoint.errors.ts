import { ObjectType } from "type-graphql";
import { Failure } from "../../graphql/failures.types";

@ObjectType({
  implements: Failure,
  description: "The endpoint is switched off: only tests are sent to it. Code: ENDPOINT_OFF.",
})
export class EndpointOff extends Failure {
  constructor() {
    super();
    this.code = "ENDPOINT_OFF";
    this.message = "The endpoint is switched off: switch it on first.";
  }
}
