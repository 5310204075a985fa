import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { SessionLinkKind } from "../../access/actors";
import { DateTimeScalar } from "../../graphql/scalars";

registerEnumType(SessionLinkKind, {
  name: "LinkKind",
  description: "What a portal URL opens.",
  valuesConfig: {
    CLIENT: { description: "Everything released for the client." },
    DOCUMENT: {
      description: "One document and those it names, such as the invoice of a reminder.",
    },
  },
});

@ObjectType("Viewer", { description: "Who is looking, and through which link." })
export class PortalViewer {
  @Field(() => ID, { description: "The session's id." })
  id: string;

  @Field(() => SessionLinkKind)
  linkKind: SessionLinkKind;

  @Field(() => Boolean, {
    description: "A preview by staff: nothing can be changed and nothing is counted.",
  })
  readOnly: boolean;

  @Field(() => DateTimeScalar, {
    description: "When the session ends; opening the link again starts a new one.",
  })
  expiresAt: string;

  @Field(() => ID, {
    nullable: true,
    description: "The document to start with; null: the list.",
  })
  entryDocumentId: string | null;
}
