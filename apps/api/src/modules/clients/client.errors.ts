import { Field, Int, ObjectType } from "type-graphql";
import { Failure } from "../../graphql/failures.types";

@ObjectType({
  implements: Failure,
  description: "A client with documents can't be deleted; archive it instead.",
})
export class ClientHasDocuments extends Failure {
  @Field(() => Int, { description: "How many." })
  documentCount: number;

  constructor(documentCount: number) {
    super();
    this.code = "CLIENT_HAS_DOCUMENTS";
    this.message = `The client has ${String(documentCount)} documents; archive it instead.`;
    this.documentCount = documentCount;
  }
}
