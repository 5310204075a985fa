import { Field, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../graphql/scalars";

@ObjectType({ description: "When a document was cancelled, and why." })
export class DocumentCancellation {
  @Field(() => String, { nullable: true, description: "As written for the customer; null: none was given." })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: "When it was cancelled." })
  canceledAt: string;
}
