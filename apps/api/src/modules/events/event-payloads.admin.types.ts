import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { ClientDataSection, PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Money } from "../../graphql/money.types";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { CommentAuthor } from "../comments/comment.repository";
import { LedgerEntryKind } from "../ledger/ledger-entry-kind";
import { MailKind } from "../mail/sending/mail-kinds";
import { ParkedItemStatus } from "../payments/parked-money/parked-item";
import { Event } from "./event.admin.types";

/** What was done with something that staff manage. */
export const ManagedChange = {
  CREATED: "CREATED",
  UPDATED: "UPDATED",
  REVOKED: "REVOKED",
  CONNECTED: "CONNECTED",
  PREFERRED: "PREFERRED",
  DISCONNECTED: "DISCONNECTED",
  DELETED: "DELETED",
  SWITCHED_OFF: "SWITCHED_OFF",
} as const;
export type ManagedChange = (typeof ManagedChange)[keyof typeof ManagedChange];

registerEnumType(ManagedChange, {
  name: "ManagedChange",
  description: "What was done with a staff member, an API key, an account with a provider or a webhook endpoint.",
  valuesConfig: {
    CREATED: { description: "It was added." },
    UPDATED: { description: "It was changed." },
    REVOKED: { description: "It was withdrawn." },
    CONNECTED: { description: "The account was connected." },
    PREFERRED: { description: "New payments go to this account." },
    DISCONNECTED: { description: "The account was disconnected." },
    DELETED: { description: "It was deleted." },
    SWITCHED_OFF: { description: "It was switched off by itself, because it failed for days." },
  },
});

@ObjectType({ implements: Event, description: "About a client: their data, portal access, archiving." })
export class ClientEvent extends Event {
  @Field(() => String, {
    nullable: true,
    description: "The client's name at that time; null unless they were created.",
  })
  clientName: string | null;

  @Field(() => [String], { description: "Names of the fields that were changed, as `Client` has them." })
  fields: readonly string[];

  @Field(() => ClientDataSection, { nullable: true, description: "What the customer changed; null if staff did it." })
  section: ClientDataSection | null;

  @Field(() => Boolean, { nullable: true, description: "False: restored. Null: this was not about archiving." })
  archived: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether they have access from now on; null: not about that." })
  portalAccess: boolean | null;
}

@ObjectType({ implements: Event, description: "About portal URLs: of a client, or of a document if it has one." })
export class LinkEvent extends Event {}

@ObjectType({ implements: Event, description: "About a document: written, issued, changed, looked at." })
export class DocumentEvent extends Event {
  @Field(() => DocumentType, { nullable: true, description: "Its type; null where only the number was noted." })
  documentType: DocumentType | null;

  @Field(() => String, { nullable: true, description: "Its number at that time; null for a draft." })
  number: string | null;

  @Field(() => Int, { nullable: true, description: "The version that was issued; null unless it is a new one." })
  version: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Marked as done; false: that was undone. Null: not about that.",
  })
  cleared: boolean | null;

  @Field(() => String, { nullable: true, description: "Why it was cancelled; null: not about that, or not stated." })
  reason: string | null;

  @Field(() => String, { nullable: true, description: "The file it was imported from; null unless it was." })
  fileName: string | null;
}

@ObjectType({ implements: Event, description: "A comment was written." })
export class CommentEvent extends Event {
  @Field(() => CommentAuthor, { nullable: true, description: "Which side wrote it; null: not noted." })
  author: CommentAuthor | null;

  @Field(() => Boolean, { description: "A note among staff, which customers never see." })
  internal: boolean;
}

@ObjectType({ implements: Event, description: "The customer answered an offer." })
export class OfferEvent extends Event {
  @Field(() => String, { nullable: true, description: "The offer's number; null: not noted." })
  number: string | null;

  @Field(() => Int, { nullable: true, description: "The version they answered; null: not noted." })
  version: number | null;

  @Field(() => String, { nullable: true, description: "The name they gave; null: none." })
  name: string | null;
}

@ObjectType({ implements: Event, description: "Money moved, was to move, or was booked." })
export class MoneyEvent extends Event {
  @Field(() => Money, { nullable: true, description: "How much, never negative; null where no amount is known." })
  amount: Money | null;

  @Field(() => PaymentMethod, { nullable: true, description: "How it was paid; null: not noted." })
  method: PaymentMethod | null;

  @Field(() => LedgerEntryKind, { nullable: true, description: "The kind of ledger entry; null: not noted." })
  movement: LedgerEntryKind | null;

  @Field(() => ParkedItemStatus, { nullable: true, description: "What became of a parked item; null: not about one." })
  decision: ParkedItemStatus | null;

  @Field(() => String, { nullable: true, description: "What was wrong with a parked payment; null: not about one." })
  problem: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The other document's number when a credit was set off; else null.",
  })
  otherNumber: string | null;

  @Field(() => String, { nullable: true, description: "Why a booking was reversed; null: not about that." })
  reason: string | null;
}

@ObjectType({ implements: Event, description: "An email was sent, or could not be." })
export class MailEvent extends Event {
  @Field(() => MailKind, { nullable: true, description: "What it is about; null: a kind this version does not know." })
  mailKind: MailKind | null;

  @Field(() => String, { nullable: true, description: "The recipient's address; null: not noted." })
  recipient: string | null;

  @Field(() => String, { nullable: true, description: "The subject, without links; null: not noted." })
  subject: string | null;
}

@ObjectType({ implements: Event, description: "About staff, their sign-in, or API keys." })
export class StaffEvent extends Event {
  @Field(() => String, { nullable: true, description: "The staff member's or the key's name; null: not noted." })
  name: string | null;

  @Field(() => ManagedChange, { nullable: true, description: "What was done; null: the kind says it." })
  change: ManagedChange | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a second factor is asked for; null: not about that." })
  secondFactor: boolean | null;
}

@ObjectType({ implements: Event, description: "About the merchant's own data and settings." })
export class SettingsEvent extends Event {
  @Field(() => [String], { description: "Names of the fields that were changed, as `Merchant` has them." })
  fields: readonly string[];

  @Field(() => [DocumentType], { nullable: true, description: "The released types from now on; null: not about them." })
  documentTypes: readonly DocumentType[] | null;

  @Field(() => [PortalAction], {
    nullable: true,
    description: "The enabled actions from now on; null: not about them.",
  })
  actions: readonly PortalAction[] | null;

  @Field(() => Boolean, { nullable: true, description: "The default access, new or applied; null: not about it." })
  newClientsHaveAccess: boolean | null;

  @Field(() => Int, { nullable: true, description: "How many clients the default was applied to; null: not about it." })
  changedClients: number | null;

  @Field(() => MailKind, { nullable: true, description: "Whose email template was changed; null: not about one." })
  mailTemplate: MailKind | null;

  @Field(() => String, { nullable: true, description: "The payment provider's name; null: not about one." })
  provider: string | null;

  @Field(() => String, { nullable: true, description: "The webhook endpoint's name; null: not about one." })
  webhookEndpoint: string | null;

  @Field(() => ManagedChange, {
    nullable: true,
    description: "What was done with its account, or with a webhook endpoint; null: not about one.",
  })
  change: ManagedChange | null;
}
