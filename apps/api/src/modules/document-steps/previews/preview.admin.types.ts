import { createUnionType, Field, ObjectType } from "type-graphql";
import { InvalidInput, NotFound } from "../../../graphql/failures.types";
import { StepNotPossible } from "../../documents/table/document.errors";
import { FILES_PATH } from "../../documents/reading/document.presenter";

@ObjectType("UnsavedPreview", {
  description: "What is being written, ready to be printed as it is now. Nothing is stored, and no number is taken.",
})
export class AdminUnsavedPreview {
  @Field(() => String, { description: "Where to send it: POST a form with the one field `sealed`, get the PDF." })
  url: string;

  @Field(() => String, { description: "Good for ten minutes, and for this merchant alone." })
  sealed: string;

  constructor(sealed: string) {
    this.url = `${FILES_PATH.admin}/previews`;
    this.sealed = sealed;
  }
}

export const PreviewResult = createUnionType({
  name: "PreviewResult",
  description: "The outcome of asking for a preview.",
  types: () => [AdminUnsavedPreview, InvalidInput, NotFound, StepNotPossible] as const,
});
