import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { TimelineKind } from "../audit/timeline-kinds";
import { TimelineActor } from "../audit/timeline.repository";

registerEnumType(TimelineActor, {
  name: "TimelineActor",
  description: "Who did it.",
  valuesConfig: {
    STAFF: { description: "A staff member." },
    API_KEY: { description: "A program with an API key." },
    CUSTOMER: { description: "Somebody who opened a portal URL." },
    SYSTEM: { description: "The portal by itself, for example when a payment came in." },
  },
});

registerEnumType(TimelineKind, {
  name: "TimelineKind",
  description: "What happened.",
  valuesConfig: {
    CLIENT_CREATED: { description: "A client was made." },
    CLIENT_UPDATED: { description: "Staff changed a client's data." },
    CLIENT_ARCHIVED: { description: "A client was put into the archive or taken out." },
    CLIENT_DATA_CHANGED: { description: "The customer changed their own data." },
    PORTAL_ACCESS_CHANGED: { description: "A client's portal access was switched." },
    LINK_ROTATED: { description: "Older portal URLs were made dead." },
    LINK_OPENED: { description: "A portal URL was opened." },
    LINK_REQUESTED: { description: "Somebody with an expired link asked for a new one." },
    DOCUMENT_CREATED: { description: "A draft was made." },
    DOCUMENT_IMPORTED: { description: "An e-invoice was imported." },
    DOCUMENT_ISSUED: { description: "A document was issued." },
    DOCUMENT_REVISED: { description: "A new version of an offer was issued." },
    DOCUMENT_CANCELED: { description: "A document was cancelled." },
    DOCUMENT_CLEARED: { description: "A document was marked as fulfilled, or that was taken back." },
    DOCUMENT_VIEWED: { description: "A customer looked at a document for the first time." },
    COMMENT_ADDED: { description: "A comment was written." },
    OFFER_ACCEPTED: { description: "The customer accepted an offer." },
    OFFER_REJECTED: { description: "The customer rejected an offer." },
    PAYMENT_STARTED: { description: "The customer went to the pay page." },
    PAYMENT_CAPTURED: { description: "A payment came in." },
    PAYMENT_FAILED: { description: "A payment did not work." },
    PAYMENT_REFUNDED: { description: "Money was given back." },
    PAYMENT_PARKED: { description: "A payment needs somebody to look at it." },
    PAYMENT_BOOKED: { description: "Staff booked a payment by hand or from a bank statement." },
    PAYMENT_UNDONE: { description: "Staff took back what they had booked." },
    INVOICE_PAID: { description: "Nothing is owed on the invoice any more." },
    MAIL_SENT: { description: "A mail was handed to the mail server." },
    MAIL_FAILED: { description: "A mail could not be delivered and was parked." },
    SETTINGS_CHANGED: { description: "The portal settings were changed." },
    DEFAULT_ACCESS_APPLIED: { description: "The default access was applied to existing clients." },
    STAFF_CHANGED: { description: "A staff member was added or changed." },
    API_KEY_CHANGED: { description: "An API key was made or revoked." },
    MERCHANT_CHANGED: { description: "The merchant's own data was changed." },
  },
});

@ObjectType({ description: "Something that happened; never changed." })
export class TimelineEntry {
  /** Not part of the schema: what `client` and `document` look up. */
  clientId: string | null;
  documentId: string | null;

  @Field(() => ID, { description: "The entry's id." })
  id: string;

  @Field(() => TimelineKind, { description: "What happened; apps choose their own words by it." })
  kind: TimelineKind;

  @Field(() => TimelineActor, { description: "Who did it." })
  actor: TimelineActor;

  @Field(() => String, { nullable: true, description: "Their name at that time; null for the system." })
  actorName: string | null;

  @Field(() => String, { description: "Small facts for the words, as the text of a JSON object." })
  data: string;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  createdAt: string;
}

@ObjectType({ description: "An entry and where it stands in the list." })
export class TimelineEdge {
  @Field(() => String, { description: "Pass it as `after` to read on behind this entry." })
  cursor: string;

  @Field(() => TimelineEntry, { description: "The entry." })
  node: TimelineEntry;
}

@ObjectType({ description: "A page of the time line." })
export class TimelineConnection {
  @Field(() => [TimelineEdge], { description: "Newest first." })
  edges: readonly TimelineEdge[];

  @Field(() => PageInfo, { description: "Whether there is more." })
  pageInfo: PageInfo;
}

@InputType({ description: "What of the time line to show; conditions are combined with AND." })
export class TimelineFilter {
  @Field(() => ID, { nullable: true, description: "Entries of this client and their documents." })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: "Entries of this document." })
  documentId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only what customers did, and payments of theirs that came in.",
  })
  customerOnly?: boolean | null;
}
