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

@ObjectType("ReachableClient", { description: "A client whose link has been opened in this browser." })
export class PortalReachableClient {
  @Field(() => ID, { description: "The client's id." })
  id: string;

  @Field(() => String, { description: "Company, or the person's full name." })
  name: string;

  @Field(() => String, { description: "The sender of the client's documents." })
  merchantName: string;
}

@ObjectType("Viewer", { description: "Who is looking, and through which link." })
export class PortalViewer {
  @Field(() => ID, { description: "The session's id." })
  id: string;

  @Field(() => SessionLinkKind, { description: "What the link that was opened last is for." })
  linkKind: SessionLinkKind;

  @Field(() => Boolean, {
    description: "A preview by staff: nothing can be changed and nothing is counted.",
  })
  readOnly: boolean;

  @Field(() => DateTimeScalar, {
    description:
      "When the session ends, the last of them if several links were opened; opening a link again starts a new one.",
  })
  expiresAt: string;

  @Field(() => ID, {
    nullable: true,
    description: "The document to start with; null: the list.",
  })
  entryDocumentId: string | null;

  @Field(() => [PortalReachableClient], {
    description:
      "All clients whose links work in this browser, the one opened last first. A request is about one of them: the header `portal-focus` names it by its id or that of one of its documents; without it, the one opened last counts.",
  })
  reachableClients: PortalReachableClient[];
}
