import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { TimelineKind } from "../audit/timeline-kinds";
import { TimelineActor } from "../audit/timeline-row";

registerEnumType(TimelineActor, {
  name: "TimelineActor",
  description: "Who did it.",
  valuesConfig: {
    STAFF: { description: "A staff member." },
    API_KEY: { description: "A program with an API key." },
    CUSTOMER: { description: "Somebody who opened a portal URL." },
    SYSTEM: { description: "The portal itself, for example when a payment was received." },
  },
});

registerEnumType(TimelineKind, {
  name: "TimelineKind",
  description: "What happened.",
  valuesConfig: {
    CLIENT_CREATED: { description: "A client was created." },
    CLIENT_UPDATED: { description: "Staff changed a client's data." },
    CLIENT_ARCHIVED: { description: "A client was archived or restored." },
    CLIENT_DELETED: { description: "A client without documents was deleted." },
    CLIENT_DATA_CHANGED: { description: "The customer changed their own data." },
    PORTAL_ACCESS_CHANGED: { description: "A client's portal access was given or removed." },
    LINK_ROTATED: { description: "Older portal URLs were invalidated." },
    LINK_REQUESTED: { description: "Somebody with an expired link asked for a new one." },
    DOCUMENT_CREATED: { description: "A draft was created." },
    DOCUMENT_DELETED: { description: "A draft was deleted." },
    DOCUMENT_IMPORTED: { description: "An e-invoice was imported." },
    DOCUMENT_PUBLISHED: { description: "Another program's document was published." },
    DOCUMENT_ISSUED: { description: "A document was issued." },
    DOCUMENT_REVISED: { description: "A new version of an offer was issued." },
    DOCUMENT_CANCELED: { description: "A document was cancelled." },
    DOCUMENT_CLEARED: { description: "A document was marked as done, or that was undone." },
    DOCUMENT_VIEWED: { description: "A customer looked at a document for the first time." },
    COMMENT_ADDED: { description: "A comment was written." },
    OFFER_ACCEPTED: { description: "The customer accepted an offer." },
    OFFER_REJECTED: { description: "The customer rejected an offer." },
    PAYMENT_STARTED: { description: "The customer went to the pay page." },
    PAYMENT_CAPTURED: { description: "A payment was received." },
    PAYMENT_FAILED: { description: "A payment failed." },
    PAYMENT_REFUNDED: { description: "Money was given back." },
    PAYMENT_PARKED: { description: "A payment needs somebody's attention." },
    PARKED_ITEM_RESOLVED: { description: "Staff decided about a parked payment." },
    REFUND_REQUESTED: { description: "Staff asked a provider to give money back." },
    REFUND_FAILED: { description: "A refund failed." },
    PAYMENT_DISPUTED: { description: "The payer's bank took money back." },
    DISPUTE_WON: { description: "Money that a bank had taken back was returned." },
    PAYMENT_ACCOUNT_CHANGED: {
      description: "An account with a payment provider was connected, changed or disconnected.",
    },
    REFUND_RECORDED: { description: "Staff recorded money given back by transfer or in cash." },
    CREDIT_SET_OFF: { description: "A credit was set against an open invoice; one event on each document." },
    BOOKING_REVERSED: { description: "Staff took back a booking." },
    PAYMENT_BOOKED: { description: "Staff booked a payment by hand or from a bank statement." },
    PAYMENT_UNDONE: { description: "Staff undid what they had booked." },
    INVOICE_PAID: { description: "Nothing is owed on the invoice any more." },
    MAIL_SENT: { description: "An email was handed to the mail server." },
    MAIL_FAILED: { description: "An email could not be delivered and was parked." },
    SETTINGS_CHANGED: { description: "The portal settings were changed." },
    DEFAULT_ACCESS_APPLIED: { description: "The default access was applied to existing clients." },
    STAFF_CHANGED: { description: "A staff member was added or changed." },
    PASSWORD_RESET_REQUESTED: { description: "Somebody asked for a new password." },
    PASSWORD_CHANGED: { description: "A staff member's password was changed." },
    SECOND_FACTOR_CHANGED: { description: "A staff member's second factor was set up or taken off." },
    API_KEY_CHANGED: { description: "An API key was created or revoked." },
    WEBHOOK_CHANGED: { description: "A webhook endpoint was added, changed, deleted or switched off." },
    MERCHANT_CHANGED: { description: "The merchant's own data was changed." },
  },
});

@ObjectType({ description: "Something that happened; never changed." })
export class TimelineEntry {
  /** Not part of the schema: `client` and `document` use it to look up their values. */
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

  @Field(() => String, {
    description: "Details to word the entry with, as the text of a JSON object; typed in `events`.",
  })
  data: string;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  createdAt: string;
}

@ObjectType({ description: "An entry and its place in the list." })
export class TimelineEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => TimelineEntry, { description: "The entry." })
  node: TimelineEntry;
}

@ObjectType({ description: "A page of the timeline." })
export class TimelineConnection {
  @Field(() => [TimelineEdge], { description: "In the order of the query." })
  edges: readonly TimelineEdge[];

  @Field(() => PageInfo, { description: "Whether there is more." })
  pageInfo: PageInfo;
}

@InputType({ description: "Which entries of the timeline to show; conditions are combined with AND." })
export class TimelineFilter {
  @Field(() => ID, { nullable: true, description: "Entries of this client and their documents." })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: "Entries of this document." })
  documentId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only what customers did, and their payments that were received.",
  })
  customerOnly?: boolean | null;
}
