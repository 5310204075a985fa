import { ArgsType, Field, ID, InputType, Int, InterfaceType, ObjectType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { TimelineKind } from "../audit/timeline-kinds";
import { TimelineActor } from "../audit/timeline-row";

@InterfaceType({
  description:
    "Something that happened; never changed. What else is known about it is in the type: `... on MoneyEvent { amount { amount currency } }`.",
})
export abstract class Event {
  @Field(() => ID, {
    description: "The event's id: the same in the feed, in subscriptions and in all tries of a webhook.",
  })
  id: string;

  @Field(() => Int, {
    description:
      "Its place among all of the merchant's events, counted from 1 without gaps. Of two events about one document, the later one has the higher place.",
  })
  position: number;

  @Field(() => TimelineKind, { description: "What happened." })
  kind: TimelineKind;

  @Field(() => TimelineActor, { description: "Who did it." })
  actor: TimelineActor;

  @Field(() => String, { nullable: true, description: "Their name at that time; null for the system." })
  actorName: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The id of the client it concerns, which stays when they are deleted; null: nobody.",
  })
  clientId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The id of the document it concerns, which stays when it is deleted; null: no document.",
  })
  documentId: string | null;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  createdAt: string;
}

@ObjectType({ description: "An event and its place in the feed." })
export class EventEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => Event, { description: "The event." })
  node: Event;
}

@ObjectType({ description: "A stretch of the feed." })
export class EventConnection {
  @Field(() => [EventEdge], {
    description: "Oldest first. May be empty although there is more: what is looked for is rare.",
  })
  edges: readonly EventEdge[];

  @Field(() => PageInfo, {
    description: "Keep `endCursor` and ask again with it; it moves on even when nothing was found.",
  })
  pageInfo: PageInfo;
}

@InputType({ description: "Which events somebody wants; conditions are combined with AND." })
export class EventFilterInput {
  @Field(() => [TimelineKind], {
    nullable: true,
    description: "Only these kinds. Omitted: all, also those added later.",
  })
  kinds?: readonly TimelineKind[] | null;

  @Field(() => ID, { nullable: true, description: "About this client and their documents." })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: "About this document." })
  documentId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "What happened then or later." })
  since?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "What happened before then." })
  until?: string | null;
}

/** Proxies wait for a minute; programs and people for less. */
export const MAX_WAIT_SECONDS = 30;

@ArgsType()
export class EventsArgs {
  @Field(() => String, {
    nullable: true,
    description: "The `endCursor` of the last answer, or `timelineEnd`. Omitted: from the very beginning.",
  })
  after?: string | null;

  @Field(() => EventFilterInput, { nullable: true, description: "Omitted: everything." })
  filter?: EventFilterInput | null;

  @Field(() => Int, {
    defaultValue: MAX_WAIT_SECONDS,
    description: "For how many seconds the answer may wait while nothing is new behind `after`: 0 to 30.",
  })
  wait: number;
}
