import { registerEnumType } from "type-graphql";
import { CommentAuthor } from "./comment.repository";

registerEnumType(CommentAuthor, {
  name: "CommentAuthor",
  description: "Which side wrote a comment.",
  valuesConfig: {
    CUSTOMER: { description: "The customer, through the portal." },
    STAFF: { description: "The merchant's staff, or a program with an API key." },
  },
});
