import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { Field, ObjectType } from "type-graphql";
import "../../../graphql/enums";
import { Failure } from "../../../graphql/failures.types";

@ObjectType({ implements: Failure, description: "The document's present status does not allow this step." })
export class StepNotPossible extends Failure {
  @Field(() => DocumentStatus, { description: "Its present status." })
  status: DocumentStatus;

  constructor(status: DocumentStatus) {
    super();
    this.code = "STEP_NOT_POSSIBLE";
    this.message = `This step is not possible for a document that is ${status}.`;
    this.status = status;
  }
}
