import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page of a list ends." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follows." })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Pass as `after` to read on; null for an empty page.",
  })
  endCursor: string | null;
}
