import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { ClientDataSection, PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Conflict, InvalidInput, KeyReused } from "../../graphql/failures.types";

@ObjectType("PortalSettings", {
  description: "What the merchant has released to customers.",
})
export class AdminPortalSettings {
  @Field(() => ID, { description: "Always the same for a merchant." })
  id: string;

  @Field(() => [DocumentType], {
    description: "Document types that customers may see.",
  })
  enabledDocumentTypes: readonly DocumentType[];

  @Field(() => [PortalAction], {
    description: "Released actions. VIEW needs no switch and is never in the list.",
  })
  enabledActions: readonly PortalAction[];

  @Field(() => [ClientDataSection], {
    description: "Parts of their own data that customers may change, with EDIT_CLIENT_DATA.",
  })
  enabledSections: readonly ClientDataSection[];

  @Field(() => Boolean, {
    description: "Whether a new client gets portal access.",
  })
  newClientsHaveAccess: boolean;

  @Field(() => Int, {
    description: "Days until a new portal URL expires, 1 to 3650.",
  })
  linkValidityDays: number;

  @Field(() => String, {
    nullable: true,
    description: "Shown on the start page to customers who read German; null: nothing.",
  })
  welcomeText: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Shown on the start page to customers who read English; null: nothing.",
  })
  welcomeTextEn: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Who is notified of what customers do; null: the merchant's own address.",
  })
  notificationEmail: string | null;

  @Field(() => Boolean, {
    description:
      "Whether clients with an address get an email when money was received on their invoices, given back or charged back. Never about play money.",
  })
  confirmsPayments: boolean;

  @Field(() => Boolean, {
    description: "Whether clients with an address get an email when an offer was accepted or rejected in their name.",
  })
  confirmsAnswers: boolean;

  @Field(() => Int, { description: "Pass it back when changing." })
  revision: number;

  @Field(() => Int, {
    description: "Clients with portal access, not counting archived ones.",
  })
  clientsWithAccess: number;

  @Field(() => Int, {
    description: "Clients without portal access, not counting archived ones.",
  })
  clientsWithoutAccess: number;

  @Field(() => Int, { description: "Clients with an individual choice." })
  clientsWithChoice: number;
}

@InputType({ description: "The settings to change: what is left out stays as it is, and null empties it." })
export class UpdatePortalSettingsInput {
  @Field(() => Int, { description: "As read; any other gives Conflict." })
  revision: number;

  @Field(() => [DocumentType], {
    nullable: true,
    description: "The document types that customers may see, all of them; null: none.",
  })
  enabledDocumentTypes?: DocumentType[] | null;

  @Field(() => [PortalAction], {
    nullable: true,
    description: "All of them; null: none. VIEW is not a switch and is ignored.",
  })
  enabledActions?: PortalAction[] | null;

  @Field(() => [ClientDataSection], {
    nullable: true,
    description: "The parts of their own data that customers may edit, all of them; null: none.",
  })
  enabledSections?: ClientDataSection[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a new client gets portal access; never null." })
  newClientsHaveAccess?: boolean | null;

  @Field(() => Int, { nullable: true, description: "1 to 3650; never null." })
  linkValidityDays?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "For customers who read German. At most 2000 characters.",
  })
  welcomeText?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "For customers who read English. At most 2000 characters.",
  })
  welcomeTextEn?: string | null;

  @Field(() => String, { nullable: true, description: "Where staff are told what customers do. Null: nobody is told." })
  notificationEmail?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Null: as it is." })
  confirmsPayments?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Null: as it is." })
  confirmsAnswers?: boolean | null;
}

@ObjectType({
  description: "The settings were changed; they apply from every customer's very next request.",
})
export class UpdatePortalSettingsSuccess {
  @Field(() => AdminPortalSettings, {
    description: "The settings as they are now.",
  })
  settings: AdminPortalSettings;
}

export const UpdatePortalSettingsResult = createUnionType({
  name: "UpdatePortalSettingsResult",
  description: "The outcome of changing the portal settings.",
  types: () => [UpdatePortalSettingsSuccess, InvalidInput, Conflict, KeyReused] as const,
});
